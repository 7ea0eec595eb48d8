// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <functional>
#include <stop_token>

namespace slipway::ui {

enum class AccountState { SignedOut, SigningIn, SignedIn };

/// What the user needs in order to enter a device code.
struct DeviceCode
{
    QString code {};
    QUrl url {};
    QDateTime expires {};
};

/// Signing in, as the windows need it. Implemented by app.
class AccountService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual AccountState state() const = 0;
    virtual bool isSandbox() const = 0;
    virtual QString cloudName() const = 0; ///< "Azure", "Sandbox"
    virtual QString accountName() const = 0; ///< what to show at the foot of the rail; may be empty

    /// Starts the embedded sandbox and signs in to it.
    [[nodiscard]] virtual Task<Result<>> openSandbox(std::stop_token stop) = 0;
    /// Signs in to Azure with a device code in the user's language; `prompt` is called with the code.
    [[nodiscard]] virtual Task<Result<>> signIn(QString tenant, std::function<void(DeviceCode)> prompt,
                                                std::stop_token stop) = 0;
    /// Signs in as a service principal; the secret is wiped by the callee.
    [[nodiscard]] virtual Task<Result<>>
    signInAsServicePrincipal(QString tenant, QString clientId, QByteArray secret, std::stop_token stop) = 0;
    virtual void signOut() = 0;

signals:
    void stateChanged();
};

} // namespace slipway::ui
