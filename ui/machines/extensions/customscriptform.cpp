// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/extensions/customscriptform.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/models/text/extensionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 96;
constexpr int kFilesHeight = 52;

QPlainTextEdit *makeEdit(const QString &name, int height, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFont(fontOf(TextStyle::Mono));
    edit->setFixedHeight(height);
    return edit;
}

} // namespace

CustomScriptForm::CustomScriptForm(azure::OsType system, QWidget *parent)
    : QWidget(parent)
    , m_system(system)
    , m_kind(new QComboBox(this))
    , m_text(makeEdit(u"customScriptText"_s, kTextHeight, this))
    , m_files(makeEdit(u"customScriptFiles"_s, kFilesHeight, this))
    , m_account(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_keepLineEnds(new QCheckBox(this))
{
    const bool isWindows = system == azure::OsType::Windows;
    m_kind->setObjectName(u"customScriptKind"_s);
    m_kind->addItems({ QString(), QString() });
    m_account->setObjectName(u"customScriptAccount"_s);
    m_key->setObjectName(u"customScriptKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_keepLineEnds->setObjectName(u"customScriptKeepLineEnds"_s);
    auto *form = new Form(this);
    m_kindLabel = form->addField(m_kind);
    m_textLabel = form->addField(m_text);
    m_filesLabel = form->addField(m_files);
    m_filesHint = form->addHint();
    m_accountLabel = form->addField(m_account);
    m_keyLabel = form->addField(m_key);
    form->addBelow(m_keepLineEnds);
    m_problem = form->addHint();
    m_problem->setObjectName(u"customScriptProblem"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_kindLabel, m_kind, m_keepLineEnds })
        widget->setVisible(!isWindows); // which knows command lines alone
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomScriptForm::showState);
    for (QPlainTextEdit *edit : { m_text, m_files })
        connect(edit, &QPlainTextEdit::textChanged, this, &CustomScriptForm::showState);
    for (QLineEdit *edit : { m_account, m_key })
        connect(edit, &QLineEdit::textChanged, this, &CustomScriptForm::showState);
    setFocusProxy(m_text);
    retranslateUi();
}

azure::CustomScriptRequest CustomScriptForm::request() const
{
    azure::CustomScriptRequest request { .system = m_system,
                                         .isScript = m_kind->currentIndex() == 1,
                                         .text = m_text->toPlainText(),
                                         .storageAccount = m_account->text().trimmed(),
                                         .keepsLineEnds = m_keepLineEnds->isChecked() };
    for (const QString &line : m_files->toPlainText().split(u'\n')) {
        if (const QString file = line.trimmed(); !file.isEmpty())
            request.files.append(file);
    }
    QByteArray key = m_key->text().trimmed().toUtf8();
    request.storageKey = Secret(key);
    key.fill('\0');
    return request;
}

bool CustomScriptForm::isComplete() const
{
    return azure::customScriptProblems(request()).isEmpty();
}

void CustomScriptForm::forget()
{
    m_text->clear();
    m_files->clear();
    m_account->clear();
    m_key->clear();
}

void CustomScriptForm::showState()
{
    const QList<azure::CustomScriptProblem> problems = azure::customScriptProblems(request());
    m_problem->setText(problems.isEmpty() ? tr("All of this is encrypted for the machine. Neither Azure nor "
                                               "Slipway shows it again.")
                                          : words::customScriptProblem(problems.constFirst()));
    emit changed();
}

void CustomScriptForm::retranslateUi()
{
    //: Field: whether a command or a script is run
    setFieldLabel(m_kindLabel, tr("Run:"));
    //: Choice: what is run on a machine
    m_kind->setItemText(0, tr("A command line"));
    //: Choice: what is run on a machine
    m_kind->setItemText(1, tr("A script"));
    //: Field: the command line or the script itself
    setFieldLabel(m_textLabel, tr("Command or script:"));
    //: Field: addresses of files
    setFieldLabel(m_filesLabel, tr("Files:"));
    m_filesHint->setText(
        tr("Addresses, one a line. The machine fetches them first, into the folder where the "
           "command runs."));
    //: Field: of Azure Storage, where the files are
    setFieldLabel(m_accountLabel, tr("Storage account:"));
    //: Field: of the storage account
    setFieldLabel(m_keyLabel, tr("Its key:"));
    m_keepLineEnds->setText(tr("Keep the line ends of fetched scripts as they are"));
    showState();
}

} // namespace slipway::ui
