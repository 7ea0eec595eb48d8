// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenkeeper.h"

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

QString entryOf(const QString &account)
{
    return u"refresh-token/"_s + account;
}

} // namespace

TokenKeeper::TokenKeeper(Keychain &keychain, Told told)
    : m_keychain(keychain)
    , m_told(std::move(told))
{
}

void TokenKeeper::keep(const QString &account, const Secret &token)
{
    m_waiting.insert_or_assign(account, token.clone());
    next(account);
}

void TokenKeeper::erase(const QString &account)
{
    m_waiting.insert_or_assign(account, Secret());
    next(account);
}

Task<Result<Secret>> TokenKeeper::token(const QString &account)
{
    return m_keychain.read(entryOf(account));
}

void TokenKeeper::next(const QString &account)
{
    const auto waiting = m_waiting.find(account);
    if (waiting == m_waiting.end() || m_busy.value(account))
        return;
    m_busy.insert(account, true);
    Secret token = std::move(waiting->second);
    m_waiting.erase(waiting);
    const Access access = token.isEmpty() ? Access::Erasing : Access::Keeping;
    Task<Result<>> work = access == Access::Erasing ? m_keychain.remove(entryOf(account))
                                                    : m_keychain.write(entryOf(account), std::move(token));
    m_tasks.run(std::move(work),
                [this, account, access](const Result<> &result) { ended(account, access, result); });
}

void TokenKeeper::ended(const QString &account, Access access, const Result<> &result)
{
    m_busy.remove(account);
    m_told(account, access, result ? std::nullopt : std::optional(result.error()));
    next(account);
}

} // namespace slipway::app
