// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"
#include "base/async/taskscope.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>

namespace slipway::app {

/// Keeps the refresh token of each account in the keychain: the last one wins however often it changes, and
/// one access at a time is under way for an account.
class TokenKeeper final
{
public:
    enum class Access { Keeping, Erasing };
    /// Called when an access has ended: with the error when the token could not be kept or erased.
    using Told =
        std::function<void(const QString &account, Access access, const std::optional<Error> &error)>;

    // outlives: `keychain` is owned by Application
    TokenKeeper(Keychain &keychain, Told told);

    void keep(const QString &account, const Secret &token);
    void erase(const QString &account);
    [[nodiscard]] Task<Result<Secret>> token(const QString &account); // outlives: not kept

private:
    void next(const QString &account);
    void ended(const QString &account, Access access, const Result<> &result);

    Keychain &m_keychain;
    Told m_told;
    std::map<QString, Secret> m_waiting; ///< an empty one is to be erased
    QHash<QString, bool> m_busy;
    TaskScope m_tasks;
};

} // namespace slipway::app
