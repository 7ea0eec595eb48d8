// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspane.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/home/signinagaindialog.h"
#include "ui/models/accounttrouble.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTreeHeight = 220;
constexpr int kAccountRole = Qt::UserRole; ///< id of the account
constexpr int kTenantRole = Qt::UserRole + 1; ///< id of the tenant; invalid on the account's own line
constexpr int kSubscriptionRole = Qt::UserRole + 2;

QString nameOf(const TenantRow &tenant)
{
    return plain(tenant.name.isEmpty() ? tenant.id : tenant.name);
}

QString keyOf(const QTreeWidgetItem &item)
{
    return item.data(0, kAccountRole).toString() + u'\n' + item.data(0, kTenantRole).toString() + u'\n'
        + item.data(0, kSubscriptionRole).toString();
}

} // namespace

AccountsPane::AccountsPane(AccountService &account, OpenUrl openUrl, QWidget *parent)
    : Pane(parent)
    , m_account(account)
    , m_openUrl(std::move(openUrl))
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_introduction(new TextLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_notice(new TextLabel(this))
    , m_add(new Button(u"addAccount"_s, this, ButtonKind::Plain, "signin"_L1))
    , m_again(new Button(u"signInAgain"_s, this))
    , m_signOut(new Button(u"signOutAccount"_s, this))
{
    setObjectName(u"accountsPane"_s);
    setFocusProxy(m_tree);
    m_introduction->setMultiLine(true);
    m_introduction->setMuted(true);
    m_notice->setMultiLine(true);
    m_notice->setObjectName(u"accountsNotice"_s);
    m_tree->setObjectName(u"accountsTree"_s);
    m_tree->setColumnCount(2);
    m_tree->setMinimumHeight(kTreeHeight);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_add);
    buttons->addWidget(m_again);
    buttons->addWidget(m_signOut);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addWidget(m_tree);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);

    // queued: what a tick changes must not remove the line that was ticked under its feet
    connect(&account, &AccountService::accountsChanged, this, &AccountsPane::showAccounts,
            Qt::QueuedConnection);
    connect(&account, &AccountService::stateChanged, this, &AccountsPane::showAccounts);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AccountsPane::showActions);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        const QString subscription = item->data(0, kSubscriptionRole).toString();
        if (!m_isFilling && !subscription.isEmpty())
            m_account.setShown(subscription, item->checkState(0) == Qt::Checked);
    });
    connect(m_add, &Button::clicked, this, &AccountsPane::signInRequested);
    connect(m_again, &Button::clicked, this, &AccountsPane::signInAgain);
    connect(m_signOut, &Button::clicked, this, &AccountsPane::signOut);
    retranslateUi();
}

AccountsPane::~AccountsPane() = default;

void AccountsPane::retranslateUi()
{
    //: Title of a group: who is signed in
    m_title->setText(tr("Accounts"));
    m_introduction->setText(tr("Untick subscriptions whose machines you do not want to see."));
    m_tree->setAccessibleName(tr("Accounts, Tenants and Subscriptions"));
    //: Column: account, tenant or subscription; column: how it is
    m_tree->setHeaderLabels({ tr("Name"), tr("State") });
    //: Button: signs in with one more account
    m_add->setLabel(tr("Add Account…"));
    //: Button: the person signs in once more, to the chosen tenant
    m_again->setLabel(tr("Sign In Again"));
    //: Button: ends the chosen account's session
    m_signOut->setLabel(tr("Sign Out"));
    m_rows.clear();
    showAccounts();
}

void AccountsPane::showAccounts()
{
    const QList<AccountRow> rows = m_account.accounts();
    if (rows != m_rows || rows.isEmpty()) {
        m_rows = rows;
        fill(rows);
    }
    showNotice();
    showActions();
}

void AccountsPane::fill(const QList<AccountRow> &rows)
{
    m_isFilling = true;
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QString key = current ? keyOf(*current) : QString();
    m_tree->clear();
    for (const AccountRow &row : rows) {
        auto *item = new QTreeWidgetItem(m_tree, { plain(row.name), stateOf(row) });
        item->setData(0, kAccountRole, row.id);
        item->setData(1, Qt::ToolTipRole, toolTipText(item->text(1)));
        for (const TenantRow &tenant : row.tenants)
            addTenant(item, row, tenant);
    }
    m_tree->expandAll();
    QTreeWidgetItemIterator at(m_tree);
    for (; *at; ++at) {
        if (keyOf(**at) == key)
            m_tree->setCurrentItem(*at);
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_isFilling = false;
}

void AccountsPane::addTenant(QTreeWidgetItem *parent, const AccountRow &account, const TenantRow &tenant)
{
    QString state;
    if (tenant.isLoading)
        state = tr("Loading…");
    else if (tenant.error)
        state = words::describe(*tenant.error);
    else
        state = tr("%n subscription(s)", nullptr, static_cast<int>(tenant.subscriptions.size()));
    auto *item = new QTreeWidgetItem(parent, { nameOf(tenant), state });
    item->setData(0, kAccountRole, account.id);
    item->setData(0, kTenantRole, tenant.id);
    item->setData(0, Qt::ToolTipRole, toolTipText(tenant.id));
    item->setData(1, Qt::ToolTipRole, toolTipText(state));
    for (const SubscriptionRow &subscription : tenant.subscriptions) {
        auto *line =
            new QTreeWidgetItem(item,
                                { plain(subscription.name.isEmpty() ? subscription.id : subscription.name),
                                  //: State of a subscription: its machines cannot be used
                                  subscription.isUsable ? QString() : tr("Disabled") });
        line->setData(0, kAccountRole, account.id);
        line->setData(0, kTenantRole, tenant.id);
        line->setData(0, kSubscriptionRole, subscription.id);
        line->setData(0, Qt::ToolTipRole, toolTipText(subscription.id));
        line->setCheckState(0, subscription.isShown ? Qt::Checked : Qt::Unchecked);
    }
}

QString AccountsPane::stateOf(const AccountRow &row) const
{
    if (row.isLoading)
        return tr("Loading…");
    if (row.error)
        return words::describe(*row.error);
    //: State of an account: still signed in after the next start
    return row.isKept ? tr("Signed in") : tr("Signed in until you quit Slipway");
}

/// What is to be said about all of it: no keychain, or an account that sees nothing.
QString AccountsPane::notice() const
{
    if (const std::optional<Error> error = m_account.keychainError())
        return words::describe(*error);
    QList<AccountTrouble> blind = accountTroubles(m_rows);
    blind.removeIf(
        [](const AccountTrouble &one) { return one.kind != AccountTrouble::Kind::NoSubscription; });
    return blind.isEmpty() ? QString() : troubleSummary({ blind.constFirst() });
}

void AccountsPane::showNotice()
{
    const QString text = notice();
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

const AccountRow *AccountsPane::chosenAccount() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    for (const AccountRow &row : m_rows) {
        if (item && item->data(0, kAccountRole).toString() == row.id)
            return &row;
    }
    return nullptr;
}

void AccountsPane::showActions()
{
    const AccountRow *row = chosenAccount();
    m_again->setEnabled(row && row->isPerson);
    m_signOut->setEnabled(row != nullptr);
}

void AccountsPane::signInAgain()
{
    const AccountRow *row = chosenAccount();
    if (!row)
        return;
    const QString tenant = m_tree->currentItem()->data(0, kTenantRole).toString();
    openSignInAgain(m_account, row->id, tenant, m_openUrl, window());
}

void AccountsPane::signOut()
{
    const AccountRow *row = chosenAccount();
    if (row)
        m_account.signOut(QString(row->id));
}

} // namespace slipway::ui
