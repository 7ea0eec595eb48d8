// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace slipway::app {

/// Where secrets rest: the system's keychain and nowhere else.
class Keychain
{
public:
    Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)
    virtual ~Keychain();

    /// NotFound "keychain.entry"; Local "keychain.unavailable" or "keychain.refused".
    [[nodiscard]] virtual Task<Result<Secret>> read(QString name) = 0;
    [[nodiscard]] virtual Task<Result<>> write(QString name, Secret secret) = 0;
    /// Also when there is none of that name.
    [[nodiscard]] virtual Task<Result<>> remove(QString name) = 0;
};

/// By QtKeychain: Secret Service or KWallet, the macOS keychain, the Windows credential store. Nothing is
/// ever written to a file instead.
class SystemKeychain final : public Keychain
{
public:
    [[nodiscard]] Task<Result<Secret>> read(QString name) override;
    [[nodiscard]] Task<Result<>> write(QString name, Secret secret) override;
    [[nodiscard]] Task<Result<>> remove(QString name) override;
};

} // namespace slipway::app
