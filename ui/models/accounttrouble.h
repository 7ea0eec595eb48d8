// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accountrow.h"

namespace slipway::ui {

/// Why an account shows fewer machines than it may have: it or one of its tenants failed, or it sees no
/// subscription at all.
struct AccountTrouble
{
    enum class Kind { AccountFailed, TenantFailed, NoSubscription };
    Kind kind = Kind::TenantFailed;
    QString account {}; ///< its id
    QString accountName {}; ///< of foreign origin
    QString tenant {}; ///< its id; empty: the account's own
    bool canSignInAgain = false; ///< a person, and signing in may help
    QString text {}; ///< translated: what is missing
    QString detail {}; ///< translated: why, and what helps
    std::optional<Error> error {}; ///< not with NoSubscription

    friend bool operator==(const AccountTrouble &, const AccountTrouble &) = default;
};

/// In the order of the accounts. What is being asked for the first time is no trouble yet.
QList<AccountTrouble> accountTroubles(const QList<AccountRow> &accounts);

/// Both sentences of one, or how many tenants and accounts are missing of several.
QString troubleSummary(const QList<AccountTrouble> &troubles);

} // namespace slipway::ui
