// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/recoverydialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"
#include "ui/services/certificateservice.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kShownChars = 31; // five groups of five, hyphens, and the cursor
constexpr auto kFileName = "slipway-recovery.txt"_L1;

} // namespace

RecoveryDialog::RecoveryDialog(CertificateService &certificates, QWidget *parent)
    : CertificateDialog(u"recoveryDialog"_s, kWidth, parent)
    , m_certificates(certificates)
    , m_fields(new QWidget(this))
    , m_passphrase(new QLineEdit(m_fields))
    , m_save(new Button(u"saveRecovery"_s, m_fields, ButtonKind::Plain, "folder"_L1))
    , m_hint(new TextLabel(this))
{
    m_passphrase->setObjectName(u"recovery"_s);
    m_passphrase->setReadOnly(true);
    m_passphrase->setFont(fontOf(TextStyle::Mono));
    m_passphrase->setMinimumWidth(m_passphrase->fontMetrics().horizontalAdvance(QString(kShownChars, u'W')));
    m_save->setAutoDefault(false);
    m_hint->setMultiLine(true);
    m_hint->setMuted(true);
    auto *row = new QWidget(m_fields);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_passphrase, 1);
    layout->addWidget(m_save);
    auto *form = new Form(m_fields);
    form->setLabels(Form::Labels::Above); // passphrase and button take the whole width
    m_label = form->addField(row);
    m_label->setBuddy(m_passphrase);
    m_fields->hide();
    addContent(m_fields);
    addContent(m_hint);
    connect(m_save, &Button::clicked, this, &RecoveryDialog::chooseFile);
    retranslateUi();
    showFields();
}

RecoveryDialog::~RecoveryDialog()
{
    m_passphrase->clear();
}

void RecoveryDialog::retranslateUi()
{
    //: Title of a window: a second passphrase of the private keys, for emergencies
    setWindowTitle(tr("Recovery Passphrase"));
    introduction()->setText(
        tr("The keychain of this computer keeps the passphrase of your private keys. If it loses that, a "
           "recovery passphrase opens them instead. It is shown only now: write it down or save it, and keep "
           "it away from this computer."));
    //: Field: a second passphrase of the private keys, for emergencies
    m_label->setText(tr("Recovery passphrase:"));
    m_passphrase->setAccessibleName(m_label->text());
    //: Button: opens a window for choosing a file
    m_save->setLabel(tr("Save to File…"));
    m_hint->setText(tr("One that was made before opens your keys no more."));
    cancel()->setLabel(tr("Cancel"));
    //: Button: closes a window after something was done
    const QString done = tr("Done");
    //: Button: makes a second passphrase of the private keys
    action()->setLabel(m_made.isEmpty() ? tr("Make Recovery Passphrase") : done);
    cancel()->setVisible(m_made.isEmpty());
}

void RecoveryDialog::begin()
{
    if (!m_made.isEmpty()) {
        accept();
        return;
    }
    setBusy(true);
    tasks().run(m_certificates.makeRecovery(tasks().token()),
                [this](Result<Secret> passphrase) { ended(std::move(passphrase)); });
}

void RecoveryDialog::ended(Result<Secret> passphrase)
{
    if (!passphrase) {
        showFailure(passphrase.error());
        return;
    }
    m_made = *std::move(passphrase);
    m_made.reveal([this](QByteArrayView text) { m_passphrase->setText(QString::fromLatin1(text)); });
    m_fields->show();
    setBusy(false);
    retranslateUi();
    m_passphrase->setFocus();
    m_passphrase->selectAll();
    emit made();
}

void RecoveryDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, windowTitle(), kFileName);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, &RecoveryDialog::save);
    chooser->open();
}

void RecoveryDialog::save(const QString &path)
{
    tasks().run(m_certificates.saveRecovery(path, m_made.clone(), tasks().token()),
                [this, path](const Result<> &saved) {
                    if (!saved)
                        banner()->showError(saved.error());
                    else
                        banner()->showMessage(Banner::Kind::Information,
                                              //: %1 is a file
                                              tr("The recovery passphrase is in \"%1\".").arg(plain(path)));
                });
}

} // namespace slipway::ui
