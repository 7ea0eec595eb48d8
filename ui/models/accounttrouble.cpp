// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounttrouble.h"

#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

using Core = QCoreApplication;
using Kind = AccountTrouble::Kind;

QString nameOf(const TenantRow &tenant)
{
    return tenant.name.isEmpty() ? tenant.id : tenant.name;
}

AccountTrouble failure(Kind kind, const AccountRow &account, const Error &error)
{
    return { .kind = kind,
             .account = account.id,
             .accountName = account.name,
             .canSignInAgain = account.isPerson && error.kind == ErrorKind::SignInRequired,
             .detail = words::describe(error),
             .error = error };
}

AccountTrouble accountFailure(const AccountRow &account)
{
    AccountTrouble trouble = failure(Kind::AccountFailed, account, *account.error);
    //: %1 is an account
    trouble.text = Core::translate("slipway::ui::AccountTrouble", "The machines of \"%1\" are not shown.")
                       .arg(plain(account.name));
    return trouble;
}

AccountTrouble tenantFailure(const AccountRow &account, const TenantRow &tenant)
{
    AccountTrouble trouble = failure(Kind::TenantFailed, account, *tenant.error);
    trouble.tenant = tenant.id;
    //: %1 is a tenant
    trouble.text =
        Core::translate("slipway::ui::AccountTrouble", "The machines of the tenant \"%1\" are not shown.")
            .arg(plain(nameOf(tenant)));
    return trouble;
}

AccountTrouble nothingSeen(const AccountRow &account)
{
    QStringList asked;
    asked.reserve(account.tenants.size());
    for (const TenantRow &tenant : account.tenants)
        asked.append(nameOf(tenant));
    return { .kind = Kind::NoSubscription,
             .account = account.id,
             .accountName = account.name,
             //: %1 is an account
             .text = Core::translate("slipway::ui::AccountTrouble", "\"%1\" sees no subscription.")
                         .arg(plain(account.name)),
             //: %1 is a list of tenants
             .detail =
                 Core::translate("slipway::ui::AccountTrouble",
                                 "These tenants were asked: %1. Ask the owner of a subscription for the "
                                 "role Reader or Contributor on it.")
                     .arg(words::list(asked)) };
}

bool seesNothing(const AccountRow &account)
{
    return !account.isLoading && !account.error && !account.tenants.isEmpty()
        && std::all_of(account.tenants.cbegin(), account.tenants.cend(), [](const TenantRow &tenant) {
               return !tenant.error && tenant.subscriptions.isEmpty();
           });
}

} // namespace

QList<AccountTrouble> accountTroubles(const QList<AccountRow> &accounts)
{
    QList<AccountTrouble> troubles;
    for (const AccountRow &account : accounts) {
        if (account.error) {
            troubles.append(accountFailure(account));
            continue;
        }
        for (const TenantRow &tenant : account.tenants) {
            if (tenant.error)
                troubles.append(tenantFailure(account, tenant));
        }
        if (seesNothing(account))
            troubles.append(nothingSeen(account));
    }
    return troubles;
}

QString troubleSummary(const QList<AccountTrouble> &troubles)
{
    if (troubles.isEmpty())
        return {};
    if (troubles.size() == 1)
        //: %1 says what is missing, %2 why: two whole sentences
        return Core::translate("slipway::ui::AccountTrouble", "%1 %2")
            .arg(troubles.constFirst().text, troubles.constFirst().detail);
    const auto count = static_cast<int>(troubles.size());
    //: %n is how many accounts and tenants show no machines: two or more
    return Core::translate("slipway::ui::AccountTrouble",
                           "The machines of %n accounts and tenants are not shown.", nullptr, count);
}

} // namespace slipway::ui
