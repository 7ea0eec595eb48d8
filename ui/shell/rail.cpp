// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"
#include "ui/services/noticeservice.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/sandboxsign.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 99;

QString objectNameOf(PageId page)
{
    QString name = pageName(page);
    name[0] = name.at(0).toUpper();
    return u"rail"_s + name;
}

QString shortcutOf(int number)
{
    return QKeySequence(QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_0 + number)))
        .toString(QKeySequence::NativeText);
}

} // namespace

Rail::Rail(AccountService &account, NoticeService &notices, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_notices(notices)
    , m_sandbox(new SandboxSign(this))
    , m_bell(new RailButton("bell"_L1, this))
    , m_accountButton(new RailButton("account"_L1, this))
    , m_collapse(new RailButton("collapse"_L1, this))
{
    setObjectName(u"rail"_s);
    auto *group = new QButtonGroup(this); // exclusive: one Tab stop, arrow keys inside
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceS, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM);
    layout->setSpacing(metrics::kSpaceXs);
    for (const PageId page : kPages) {
        auto *button = new RailButton(pageName(page), this);
        button->setObjectName(objectNameOf(page));
        button->setCheckable(true);
        group->addButton(button);
        m_buttons.insert(page, button);
        if (page == PageId::Settings) // apart from the others
            layout->addStretch(1);
        layout->addWidget(button);
        connect(button, &RailButton::toggled, this, [this, page](bool on) {
            if (on)
                emit pageRequested(page);
        });
    }
    m_bell->setObjectName(u"noticesButton"_s);
    m_accountButton->setObjectName(u"accountButton"_s);
    m_collapse->setObjectName(u"collapse"_s);
    layout->addWidget(m_bell);
    layout->addWidget(m_accountButton);
    layout->addWidget(m_collapse);
    layout->addSpacing(metrics::kSpaceXs);
    layout->addWidget(m_sandbox);
    connect(m_bell, &RailButton::clicked, this, &Rail::noticesRequested);
    connect(&notices, &NoticeService::changed, this, &Rail::showUnread);
    connect(m_accountButton, &RailButton::clicked, this,
            [this] { emit accountMenuRequested(m_accountButton); });
    connect(m_collapse, &RailButton::clicked, this, [this] {
        setNarrow(!m_narrow);
        emit narrowChanged(m_narrow);
    });
    connect(&account, &AccountService::stateChanged, this, &Rail::showAccount);
    connect(&account, &AccountService::accountsChanged, this, &Rail::showAccount);
    setNarrow(false);
    retranslateUi();
}

void Rail::setCurrent(PageId page)
{
    m_buttons.value(page)->setChecked(true);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? metrics::kRailNarrow : metrics::kRailWide);
    const QList<RailButton *> buttons = findChildren<RailButton *>();
    for (RailButton *button : buttons)
        button->setNarrow(narrow);
    m_sandbox->setNarrow(narrow);
    retranslateUi();
}

void Rail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Rail::retranslateUi()
{
    //: Accessible name of the list of pages
    setAccessibleName(tr("Pages"));
    int number = 0;
    for (const PageId page : kPages)
        m_buttons.value(page)->setLabel(pageTitle(page), shortcutOf(++number));
    //: Button: makes the list of pages wide or narrow
    m_collapse->setLabel(m_narrow ? tr("Expand") : tr("Collapse"),
                         QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
    m_sandbox->retranslateUi();
    showAccount();
    showUnread();
}

void Rail::showUnread()
{
    const int unread = m_notices.unread();
    m_bell->setMarked(unread > 0);
    if (unread == 0)
        //: Button in the rail: opens the list of what happened to containers and hosts
        m_bell->setLabel(tr("Notifications"));
    else
        //: Button in the rail, which is narrow; %1 is how many notifications are new, or "99+"
        m_bell->setLabel(
            tr("Notifications (%1)").arg(unread > kMany ? u"%1+"_s.arg(kMany) : QString::number(unread)));
}

void Rail::showAccount()
{
    const bool signedIn = m_account.state() == AccountState::SignedIn;
    m_sandbox->setVisible(signedIn && m_account.isSandbox());
    if (signedIn && !m_account.accountName().isEmpty())
        m_accountButton->setLabel(m_account.accountName());
    else if (signedIn)
        m_accountButton->setLabel(m_account.cloudName());
    else if (m_account.state() == AccountState::SigningIn)
        m_accountButton->setLabel(tr("Signing in…"));
    else
        //: Button at the foot of the rail
        m_accountButton->setLabel(tr("Sign In"));
}

} // namespace slipway::ui
