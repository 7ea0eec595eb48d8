// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounttrouble.h"

namespace slipway::ui {

/// Troubles of accounts that somebody knows of and does not want to be told of again. Tenants of which one is
/// a guest may never let a person in; what is wrong with them is no news. Another reason is.
class ClosedTroubles final
{
public:
    void close(const QList<AccountTrouble> &troubles);
    /// Those of `all` that nobody has closed, in their order.
    QList<AccountTrouble> stillOpen(QList<AccountTrouble> all) const;
    /// Forgets what is over: what comes back later is news. As long as it is not known whether it is over
    /// (the whole account cannot be reached), it stays closed.
    void forgetWhatIsOver(const QList<AccountRow> &accounts);

private:
    /// What makes two troubles the same; their request ids differ each time.
    struct Closed
    {
        AccountTrouble::Kind kind = AccountTrouble::Kind::TenantFailed;
        QString account {};
        QString tenant {};
        std::optional<ErrorKind> reason {};
        QString code {};

        friend bool operator==(const Closed &, const Closed &) = default;
    };

    static Closed keyOf(const AccountTrouble &trouble);
    static bool isOver(const Closed &closed, const QList<AccountRow> &accounts);

    QList<Closed> m_closed;
};

} // namespace slipway::ui
