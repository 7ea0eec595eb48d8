// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/extensions/accesstab.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/activitywords.h"
#include "ui/models/text/extensionwords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/activityservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

#include <array>
#include <span>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using azure::AccessAction;

namespace {

constexpr int kKeyHeight = 60;
constexpr int kDaysAhead = 30;
constexpr std::array kLinux { AccessAction::SetPassword, AccessAction::SetKey, AccessAction::RemoveUser,
                              AccessAction::ResetSsh };
constexpr std::array kWindows { AccessAction::ResetAdministrator, AccessAction::ResetRemoteDesktop };

void setShown(TextLabel *label, QWidget *field, bool shown)
{
    label->setVisible(shown);
    field->setVisible(shown);
}

} // namespace

AccessTab::AccessTab(Services &services, QWidget *parent)
    : MachineTab(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_action(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_key(new QPlainTextEdit(this))
    , m_removeOthers(new QCheckBox(this))
    , m_expires(new QCheckBox(this))
    , m_expiry(new QDateEdit(QDate::currentDate().addDays(kDaysAhead), this))
    , m_send(new Button(u"sendAccess"_s, this, ButtonKind::Accent))
{
    setObjectName(u"accessTab"_s);
    m_banner->setClosable(true);
    m_action->setObjectName(u"accessAction"_s);
    m_user->setObjectName(u"accessUser"_s);
    m_password->setObjectName(u"accessPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_key->setObjectName(u"accessKey"_s);
    m_key->setTabChangesFocus(true);
    m_key->setFixedHeight(kKeyHeight);
    m_removeOthers->setObjectName(u"accessRemoveOthers"_s);
    m_expires->setObjectName(u"accessExpires"_s);
    m_expiry->setObjectName(u"accessExpiry"_s);
    m_expiry->setCalendarPopup(true);
    buildForm();
    connect(m_action, &QComboBox::currentIndexChanged, this, &AccessTab::showFields);
    connect(m_user, &QLineEdit::textChanged, this, &AccessTab::showFields);
    connect(m_password, &QLineEdit::textChanged, this, &AccessTab::showFields);
    connect(m_key, &QPlainTextEdit::textChanged, this, &AccessTab::showFields);
    connect(m_expires, &QCheckBox::toggled, this, &AccessTab::showFields);
    connect(m_expiry, &QDateEdit::dateChanged, this, &AccessTab::showFields);
    connect(m_send, &Button::clicked, this, &AccessTab::ask);
    connect(&services.activity, &ActivityService::finished, this, &AccessTab::finished);
    retranslateUi();
}

void AccessTab::buildForm()
{
    auto *content = new QWidget;
    auto *form = new Form;
    m_actionLabel = form->addField(m_action);
    m_explanation = form->addHint();
    m_explanation->setObjectName(u"accessExplanation"_s);
    m_userLabel = form->addField(m_user);
    m_passwordLabel = form->addField(m_password);
    m_keyLabel = form->addField(m_key);
    m_removeOthersLabel = form->addField(m_removeOthers);
    m_expiresLabel = form->addField(m_expires);
    m_expiryLabel = form->addField(m_expiry);
    m_problem = form->addHint();
    m_problem->setObjectName(u"accessProblem"_s);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, metrics::kSpaceS, metrics::kSpaceM, 0);
    inner->setSpacing(metrics::kSpaceS);
    inner->addWidget(m_banner);
    inner->addLayout(form);
    inner->addWidget(m_send, 0, Qt::AlignLeft);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QString AccessTab::title() const
{
    //: Tab: passwords, keys and users of a machine
    return tr("Access");
}

void AccessTab::show(const MachineRow &row, const QDateTime & /*now*/)
{
    const bool isOther = !m_machine || m_machine->id != row.machine->id;
    const bool isOtherSystem = !m_machine || m_machine->os != row.machine->os;
    m_machine = row.machine;
    if (isOther)
        forget();
    if (isOtherSystem)
        fillActions();
    showFields();
}

void AccessTab::clear()
{
    m_machine.reset();
    forget();
}

void AccessTab::setActive(bool /*active*/) { }

void AccessTab::forget()
{
    m_number = 0;
    m_banner->dismiss();
    m_user->clear();
    m_password->clear();
    m_key->clear();
    m_removeOthers->setChecked(false);
    m_expires->setChecked(false);
}

void AccessTab::fillActions()
{
    const bool isWindows = m_machine && m_machine->os == azure::OsType::Windows;
    const std::span<const AccessAction> actions =
        isWindows ? std::span<const AccessAction>(kWindows) : std::span<const AccessAction>(kLinux);
    const int kept = qMax(0, m_action->currentIndex());
    m_action->clear();
    for (const AccessAction one : actions)
        m_action->addItem(words::accessAction(one), static_cast<int>(one));
    m_action->setCurrentIndex(qMin(kept, m_action->count() - 1));
}

AccessAction AccessTab::action() const
{
    return static_cast<AccessAction>(m_action->currentData().toInt());
}

azure::AccessRequest AccessTab::request() const
{
    azure::AccessRequest request { .action = action(),
                                   .user = m_user->text().trimmed(),
                                   .key = m_key->toPlainText(),
                                   .removeOtherKeys = m_removeOthers->isChecked() };
    QByteArray password = m_password->text().toUtf8();
    request.password = Secret(password);
    password.fill('\0');
    const bool mayExpire = action() == AccessAction::SetPassword || action() == AccessAction::SetKey;
    if (mayExpire && m_expires->isChecked())
        request.expires = m_expiry->date();
    return request;
}

void AccessTab::showFields()
{
    const AccessAction now = action();
    const bool isKey = now == AccessAction::SetKey;
    const bool isPassword = now == AccessAction::SetPassword || now == AccessAction::ResetAdministrator;
    const bool mayExpire = isKey || now == AccessAction::SetPassword;
    m_explanation->setText(words::accessExplanation(now));
    setShown(m_userLabel, m_user, isPassword || isKey || now == AccessAction::RemoveUser);
    setShown(m_passwordLabel, m_password, isPassword);
    setShown(m_keyLabel, m_key, isKey);
    setShown(m_removeOthersLabel, m_removeOthers, isKey);
    setShown(m_expiresLabel, m_expires, mayExpire);
    setShown(m_expiryLabel, m_expiry, mayExpire && m_expires->isChecked());
    const QList<azure::AccessProblem> problems = azure::accessProblems(request(), QDate::currentDate());
    m_problem->setText(problems.isEmpty() ? QString() : words::accessProblem(problems.constFirst()));
    const bool canRun = m_machine && m_machine->power == azure::PowerState::Running;
    if (m_machine && !canRun)
        m_problem->setText(tr("The machine has to run for this."));
    m_send->setEnabled(canRun && problems.isEmpty() && m_number == 0);
}

/// What locks people out is asked about; the rest only adds.
void AccessTab::ask()
{
    const bool takesAway = action() == AccessAction::RemoveUser || action() == AccessAction::ResetSsh
        || (action() == AccessAction::SetKey && m_removeOthers->isChecked());
    if (!takesAway) {
        send();
        return;
    }
    auto *confirm =
        new Confirm({ .title = words::accessAction(action()),
                      //: %1 is a sentence that says what happens, %2 a machine
                      .question = tr("%1 This is done on \"%2\".")
                                      .arg(words::accessExplanation(action()), plain(m_machine->name)),
                      .button = words::accessAction(action()),
                      .details = plain(m_user->text()) },
                    this);
    connect(confirm, &QDialog::accepted, this, &AccessTab::send);
    confirm->open();
}

void AccessTab::send()
{
    if (!m_machine)
        return;
    const azure::MachineChange change = azure::accessChange(
        m_machine->id, m_machine->location, request(), QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_password->clear();
    m_key->clear();
    m_number = m_services.activity.run(change, m_machine->name);
    m_banner->showMessage(Banner::Kind::Information, tr("Azure was asked. This takes about a minute."));
    showFields();
}

void AccessTab::finished(const ActivityRow &row)
{
    if (row.number != m_number)
        return;
    m_number = 0;
    const bool isWell = row.state == ActivityState::Succeeded;
    m_banner->showMessage(isWell ? Banner::Kind::Information : Banner::Kind::Failure,
                          words::activityEnded(row), isWell ? QString() : words::activityDetails(row));
    showFields();
}

void AccessTab::retranslateUi()
{
    setAccessibleName(title());
    //: Field: what to do with the way into a machine
    setFieldLabel(m_actionLabel, tr("What to do:"));
    //: Field: name of a user
    setFieldLabel(m_userLabel, tr("User:"));
    //: Field
    setFieldLabel(m_passwordLabel, tr("Password:"));
    //: Field: an SSH key
    setFieldLabel(m_keyLabel, tr("Public key:"));
    //: Field: a check box stands beside it
    setFieldLabel(m_removeOthersLabel, tr("Remove the user's other keys:"));
    //: Field: a check box stands beside it
    setFieldLabel(m_expiresLabel, tr("The account ends:"));
    //: Field: a day
    setFieldLabel(m_expiryLabel, tr("On:"));
    //: Button: changes passwords, keys or users of a machine
    m_send->setLabel(tr("Apply"));
    fillActions();
    showFields();
}

QWidget *AccessTab::firstFocus() const
{
    return m_action;
}

} // namespace slipway::ui
