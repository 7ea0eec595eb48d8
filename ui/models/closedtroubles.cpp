// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closedtroubles.h"

#include <algorithm>

namespace slipway::ui {

namespace {

template <typename Row>
const Row *rowOf(const QList<Row> &rows, const QString &id)
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&id](const Row &row) { return row.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

bool seesSomething(const AccountRow &account)
{
    return std::any_of(account.tenants.cbegin(), account.tenants.cend(),
                       [](const TenantRow &tenant) { return !tenant.subscriptions.isEmpty(); });
}

} // namespace

void ClosedTroubles::close(const QList<AccountTrouble> &troubles)
{
    for (const AccountTrouble &trouble : troubles)
        m_closed.append(keyOf(trouble));
}

QList<AccountTrouble> ClosedTroubles::stillOpen(QList<AccountTrouble> all) const
{
    all.removeIf([this](const AccountTrouble &one) { return m_closed.contains(keyOf(one)); });
    return all;
}

void ClosedTroubles::forgetWhatIsOver(const QList<AccountRow> &accounts)
{
    m_closed.removeIf([&accounts](const Closed &closed) { return isOver(closed, accounts); });
}

ClosedTroubles::Closed ClosedTroubles::keyOf(const AccountTrouble &trouble)
{
    Closed key { .kind = trouble.kind, .account = trouble.account, .tenant = trouble.tenant };
    if (trouble.error) {
        key.reason = trouble.error->kind;
        key.code = trouble.error->code;
    }
    return key;
}

bool ClosedTroubles::isOver(const Closed &closed, const QList<AccountRow> &accounts)
{
    const AccountRow *account = rowOf(accounts, closed.account);
    if (!account)
        return true; // signed out
    if (account->error)
        return false; // not even its tenants are known
    switch (closed.kind) {
    case AccountTrouble::Kind::AccountFailed:
        return true;
    case AccountTrouble::Kind::NoSubscription:
        return seesSomething(*account);
    case AccountTrouble::Kind::TenantFailed:
        break;
    }
    const TenantRow *tenant = rowOf(account->tenants, closed.tenant);
    return !tenant || !tenant->error;
}

} // namespace slipway::ui
