// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/exportdialog.h"

#include "pki/names.h"
#include "ui/certificates/passphrase.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/certificateservice.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = CertificateRow::Kind;

namespace {

constexpr int kWidth = 620;
constexpr int kLinesHeight = 96;

/// Of a name that people chose: what any file system and docker take.
QString fileName(const QString &name, const QString &ending)
{
    return pki::safeFileName(name, ending, u"certificate"_s);
}

QString endingOf(ExportForm form)
{
    switch (form) {
    case ExportForm::Pkcs12:
    case ExportForm::Pkcs12Compatible:
    case ExportForm::AuthorityBackup:
        return u".p12"_s;
    case ExportForm::CertificateOnly:
        return u".pem"_s;
    case ExportForm::Folder:
    case ExportForm::DockerContext:
        break;
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(CertificateService &certificates, CertificateRow row, const QStringList &endpoints,
                           QWidget *parent)
    : CertificateDialog(u"exportDialog"_s, kWidth, parent)
    , m_certificates(certificates)
    , m_row(std::move(row))
    , m_form(new QComboBox(this))
    , m_targetRow(new QWidget(this))
    , m_target(new QLineEdit(m_targetRow))
    , m_browse(new Button(u"browse"_s, m_targetRow, ButtonKind::Plain, "folder"_L1))
    , m_context(new QLineEdit(this))
    , m_endpoint(new QComboBox(this))
    , m_passphrase(makePassphraseField(u"passphrase"_s, this))
    , m_again(makePassphraseField(u"again"_s, this))
    , m_fields(new QWidget(this))
    , m_result(new QWidget(this))
    , m_resultText(new TextLabel(m_result))
    , m_shell(new QComboBox(m_result))
    , m_lines(new QPlainTextEdit(m_result))
    , m_copy(new Button(u"copyLines"_s, m_result))
{
    buildFields(endpoints);
    buildResult();
    retranslateUi();
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::showForm);
    for (QLineEdit *field : { m_target, m_context, m_passphrase, m_again })
        connect(field, &QLineEdit::textChanged, this, [this] { showFields(); });
    connect(m_endpoint, &QComboBox::editTextChanged, this, [this] {
        showFields();
        showLines();
    });
    connect(m_browse, &Button::clicked, this, &ExportDialog::choose);
    connect(m_shell, &QComboBox::currentIndexChanged, this, &ExportDialog::showLines);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    showForm();
    m_form->setFocus();
}

void ExportDialog::buildFields(const QStringList &endpoints)
{
    m_form->setObjectName(u"form"_s);
    m_target->setObjectName(u"target"_s);
    m_context->setObjectName(u"context"_s);
    m_endpoint->setObjectName(u"endpoint"_s);
    m_endpoint->setEditable(true);
    m_endpoint->addItems(endpoints);
    m_browse->setAutoDefault(false);
    auto *target = new QHBoxLayout(m_targetRow);
    target->setContentsMargins(0, 0, 0, 0);
    target->addWidget(m_target, 1);
    target->addWidget(m_browse);
    fillForms();
    auto *form = new Form(m_fields);
    m_formLabel = form->addField(m_form);
    m_formHint = form->addHint();
    m_contextLabel = form->addField(m_context);
    m_endpointLabel = form->addField(m_endpoint);
    m_targetLabel = form->addField(m_targetRow);
    m_targetLabel->setBuddy(m_target);
    m_passphraseLabel = form->addField(m_passphrase);
    m_passphraseHint = form->addHint();
    m_againLabel = form->addField(m_again);
    m_context->setText(fileName(m_row.name, {}));
    addContent(m_fields);
}

/// What can be done with what there is of it.
void ExportDialog::fillForms()
{
    const auto add = [this](ExportForm form) { m_form->addItem(QString(), static_cast<int>(form)); };
    if (m_row.kind == Kind::Identity) {
        add(ExportForm::Folder);
        add(ExportForm::DockerContext);
    } else if (m_row.kind == Kind::Server && m_row.hasKey) {
        add(ExportForm::Folder);
    } else if (m_row.kind == Kind::Authority) {
        add(ExportForm::AuthorityBackup);
    }
    if (m_row.hasKey && m_row.kind != Kind::Authority) {
        add(ExportForm::Pkcs12);
        add(ExportForm::Pkcs12Compatible);
    }
    add(ExportForm::CertificateOnly);
}

/// What is shown in place of the fields when all is written.
void ExportDialog::buildResult()
{
    m_resultText->setObjectName(u"written"_s);
    m_resultText->setMultiLine(true);
    m_shell->setObjectName(u"shell"_s);
    m_shell->addItem(u"sh, bash, zsh"_s, static_cast<int>(ShellKind::Posix));
    m_shell->addItem(u"fish"_s, static_cast<int>(ShellKind::Fish));
    m_shell->addItem(u"PowerShell"_s, static_cast<int>(ShellKind::PowerShell));
    m_lines->setObjectName(u"lines"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(fontOf(TextStyle::Mono));
    m_lines->setFixedHeight(kLinesHeight);
    m_copy->setAutoDefault(false);
    auto *shell = new QHBoxLayout;
    shell->addWidget(m_shell);
    shell->addStretch(1);
    shell->addWidget(m_copy);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(metrics::kSpaceM);
    result->addWidget(m_resultText);
    result->addLayout(shell);
    result->addWidget(m_lines);
    m_result->hide();
    addContent(m_result);
}

void ExportDialog::retranslateUi()
{
    //: Title of a window. %1 is a certificate
    setWindowTitle(tr("Export \"%1\"").arg(plain(m_row.name)));
    introduction()->setText(
        tr("Whoever has the private key can do what it is for. Keep exported keys where only "
           "those can read them who need them."));
    const auto set = [this](ExportForm form, const QString &text) {
        const int index = m_form->findData(static_cast<int>(form));
        if (index >= 0)
            m_form->setItemText(index, text);
    };
    //: Way to export: files with these names in a folder
    set(ExportForm::Folder, tr("Folder with ca.pem, cert.pem and key.pem"));
    //: Way to export: a context of docker's command line
    set(ExportForm::DockerContext, tr("Docker context"));
    //: Way to export
    set(ExportForm::Pkcs12, tr("PKCS#12, modern"));
    //: Way to export: weaker, but readable by old systems
    set(ExportForm::Pkcs12Compatible, tr("PKCS#12, compatible with older systems"));
    //: Way to export: an authority with its key
    set(ExportForm::AuthorityBackup, tr("Encrypted backup of the authority"));
    //: Way to export
    set(ExportForm::CertificateOnly, tr("Only the certificate, as PEM"));
    //: Field: the way to export
    setFieldLabel(m_formLabel, tr("As:"));
    //: Field: name of a docker context
    setFieldLabel(m_contextLabel, tr("Context Name:"));
    //: Field: where a Docker Engine listens
    setFieldLabel(m_endpointLabel, tr("Endpoint:"));
    setFieldLabel(m_passphraseLabel, tr("Passphrase:"));
    m_passphraseHint->setText(passphraseHint());
    //: Field: the same passphrase once more
    setFieldLabel(m_againLabel, tr("Again:"));
    //: Button: chooses a file or folder
    m_browse->setLabel(tr("Browse…"));
    //: Accessible name: lines for a shell
    m_lines->setAccessibleName(tr("Lines for the Shell"));
    //: Accessible name: which shell lines are for
    m_shell->setAccessibleName(tr("Shell"));
    //: Button: copies lines to the clipboard
    m_copy->setLabel(tr("Copy Lines"));
    const bool done = !m_written.isEmpty();
    cancel()->setLabel(done ? tr("Close") : tr("Cancel"));
    //: Button: writes files
    action()->setLabel(tr("Export"));
}

ExportForm ExportDialog::form() const
{
    return static_cast<ExportForm>(m_form->currentData().toInt());
}

bool ExportDialog::isEncrypted() const
{
    const ExportForm now = form();
    return now == ExportForm::Pkcs12 || now == ExportForm::Pkcs12Compatible
        || now == ExportForm::AuthorityBackup;
}

void ExportDialog::showForm()
{
    const ExportForm now = form();
    const bool context = now == ExportForm::DockerContext;
    const bool folder = now == ExportForm::Folder;
    for (QWidget *each : { static_cast<QWidget *>(m_contextLabel), static_cast<QWidget *>(m_context),
                           static_cast<QWidget *>(m_endpointLabel), static_cast<QWidget *>(m_endpoint) })
        each->setVisible(
            context
            || (folder && each != m_contextLabel && each != m_context && m_row.kind == Kind::Identity));
    for (QWidget *each : { static_cast<QWidget *>(m_passphraseLabel), static_cast<QWidget *>(m_passphrase),
                           static_cast<QWidget *>(m_passphraseHint), static_cast<QWidget *>(m_againLabel),
                           static_cast<QWidget *>(m_again) })
        each->setVisible(isEncrypted());
    switch (now) {
    case ExportForm::Folder:
        m_formHint->setText(tr("For DOCKER_CERT_PATH. The key is not encrypted: docker takes no other."));
        break;
    case ExportForm::DockerContext:
        m_formHint->setText(tr("Then \"docker --context NAME ps\" works. The key is not encrypted."));
        break;
    case ExportForm::Pkcs12Compatible:
        m_formHint->setText(
            tr("Weakly encrypted, as systems before 2017 need it: choose a long passphrase."));
        break;
    case ExportForm::AuthorityBackup:
        m_formHint->setText(tr("With its key, and all that it has signed with the keys that are kept here. "
                               "Import the file to restore it."));
        break;
    case ExportForm::CertificateOnly:
        m_formHint->setText(m_row.hasKey ? QString() : tr("Without its key: that is only on the machine."));
        break;
    case ExportForm::Pkcs12:
        m_formHint->setText(QString());
        break;
    }
    //: Field: where to write
    setFieldLabel(m_targetLabel, folder ? tr("Folder:") : context ? tr("Docker's Folder:") : tr("File:"));
    const QString file = QDir::homePath() + u'/' + fileName(m_row.name, endingOf(now));
    m_target->setText(context ? m_certificates.dockerFolder() : file);
    showFields();
}

bool ExportDialog::isComplete() const
{
    if (!m_written.isEmpty() || m_target->text().trimmed().isEmpty())
        return false;
    if (form() == ExportForm::DockerContext
        && (m_context->text().isEmpty() || m_endpoint->currentText().trimmed().isEmpty()))
        return false;
    return !isEncrypted()
        || (isGoodPassphrase(m_passphrase->text()) && m_passphrase->text() == m_again->text());
}

ExportRequest ExportDialog::request() const
{
    return { .which = certificateKey(m_row),
             .form = form(),
             .target = QDir::cleanPath(m_target->text().trimmed()),
             .contextName = m_context->text(),
             .endpoint = m_endpoint->currentText().trimmed() };
}

void ExportDialog::choose()
{
    const bool isFolder = form() == ExportForm::Folder || form() == ExportForm::DockerContext;
    auto *chooser = new QFileDialog(this, windowTitle(), m_target->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::AnyFile);
    chooser->setAcceptMode(isFolder ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // asked when it is known what would be overwritten
    connect(chooser, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    chooser->open();
}

void ExportDialog::begin()
{
    start(false);
}

void ExportDialog::start(bool overwrite)
{
    ExportRequest wanted = request();
    wanted.overwrite = overwrite;
    Secret passphrase = isEncrypted() ? passphraseOf(*m_passphrase) : Secret();
    setBusy(true);
    tasks().run(m_certificates.exportTo(std::move(wanted), std::move(passphrase), tasks().token()),
                [this](const Result<QStringList> &result) { ended(result); });
}

void ExportDialog::ended(const Result<QStringList> &result)
{
    if (!result && result.error().code == "export.exists"_L1) {
        setBusy(false);
        askToOverwrite(result.error());
        return;
    }
    if (!result) {
        showFailure(result.error());
        return;
    }
    m_written = *result;
    setBusy(false);
    m_fields->hide();
    introduction()->hide();
    action()->hide();
    //: %1 is a list of files, a line each
    m_resultText->setText(tr("Written:\n%1").arg(plain(m_written.join(u'\n'), true)));
    retranslateUi();
    showLines();
    m_result->show();
    cancel()->setDefault(true);
    cancel()->setFocus();
}

Confirm *ExportDialog::overwriteQuestion(const Error &exists, QWidget *parent)
{
    const QStringList paths = exists.subject.split(u'\n');
    //: %1 is a file
    const QString one = tr("\"%1\" is there already. Overwrite it?").arg(plain(paths.constFirst()));
    return new Confirm({ .title = tr("Overwrite"),
                         .question = paths.size() == 1
                             ? one
                             //: %n files, which are listed below
                             : tr("%n file(s) are there already. Overwrite all of them?", nullptr,
                                  static_cast<int>(paths.size())),
                         //: Button: replaces files
                         .button = tr("Overwrite"),
                         .details = paths.size() == 1 ? QString() : plain(exists.subject, true) },
                       parent);
}

void ExportDialog::askToOverwrite(const Error &exists)
{
    auto *ask = overwriteQuestion(exists, this);
    connect(ask, &QDialog::accepted, this, [this] { start(true); });
    ask->open();
}

void ExportDialog::showLines()
{
    const bool wanted = form() == ExportForm::Folder && m_row.kind == Kind::Identity && !m_written.isEmpty()
        && !m_endpoint->currentText().trimmed().isEmpty();
    const ShellKind shell = static_cast<ShellKind>(m_shell->currentData().toInt());
    const Result<QString> lines = wanted
        ? m_certificates.environment(shell, m_endpoint->currentText().trimmed(), request().target)
        : Result<QString>(QString());
    m_lines->setPlainText(lines ? *lines : words::describe(lines.error()));
    for (QWidget *each :
         { static_cast<QWidget *>(m_shell), static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_copy) })
        each->setVisible(wanted);
}

} // namespace slipway::ui
