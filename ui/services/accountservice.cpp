// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/accountservice.h"

namespace slipway::ui {

AccountService::AccountService(QObject *parent)
    : QObject(parent)
{
    connect(this, &AccountService::accountsChanged, this, [this] { m_closed.forgetWhatIsOver(accounts()); });
}

QList<AccountTrouble> AccountService::openTroubles() const
{
    return m_closed.stillOpen(accountTroubles(accounts()));
}

void AccountService::closeTroubles(const QList<AccountTrouble> &troubles)
{
    m_closed.close(troubles);
    emit troublesClosed();
}

} // namespace slipway::ui
