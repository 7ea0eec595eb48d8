// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "ui/models/accountrow.h"
#include "ui/models/closedtroubles.h"

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
    QString message {}; ///< the service's own sentence, in the language of the window where it has it
};

/// Which Azure to sign in to. Sandbox: the one that is open.
enum class CloudChoice { Azure, China, UsGovernment, Custom, Sandbox };

/// How somebody wants to sign in.
struct SignInRequest
{
    SignInWay way = SignInWay::Browser;
    CloudChoice cloud = CloudChoice::Azure;
    QUrl endpoint {}; ///< of Azure Resource Manager, for CloudChoice::Custom
    QString tenant {}; ///< id or domain; empty: the account's own
    QString clientId {}; ///< of the service principal, or of a user-assigned identity
    QByteArray secret {}; ///< of the service principal; wiped by the callee
    QString certificateFile {}; ///< PEM with certificate and key, instead of the secret
};

/// What a sign-in needs of the window, called on its thread.
struct SignInPrompts
{
    std::function<void(DeviceCode)> showCode {};
    std::function<void(const QUrl &)> openUrl {}; ///< in the person's browser
    QString signedInPage {}; ///< what the browser says at the end
    QString failedPage {};
};

/// Signing in, as the windows need it. Implemented by app.
class AccountService : public QObject
{
    Q_OBJECT

public:
    explicit AccountService(QObject *parent = nullptr);

    virtual AccountState state() const = 0;
    virtual bool isSandbox() const = 0;
    virtual QString cloudName() const = 0; ///< "Azure", "Sandbox"
    virtual QString accountName() const = 0; ///< what to show at the foot of the rail; may be empty

    /// Everybody who is signed in to this cloud, in order.
    virtual QList<AccountRow> accounts() const = 0;
    /// Why accounts cannot be kept (or, after a sign-out, not be erased) in the system's keychain, or why
    /// those that were kept are not known any more.
    virtual std::optional<Error> keychainError() const = 0;

    /// Why machines of accounts() are not shown, without what somebody has closed.
    QList<AccountTrouble> openTroubles() const;
    /// Somebody knows of these: nothing tells of them again in this run of the program, until they are over
    /// or have another reason.
    void closeTroubles(const QList<AccountTrouble> &troubles);

    /// Starts the embedded sandbox and signs in to it.
    [[nodiscard]] virtual Task<Result<>> openSandbox(std::stop_token stop) = 0;
    /// Signs in to a cloud, beside the accounts that are signed in to it already.
    [[nodiscard]] virtual Task<Result<>> signIn(SignInRequest request, SignInPrompts prompts,
                                                std::stop_token stop) = 0;
    /// A person signs in once more, to one tenant, the way they did at first (in the browser or with a code),
    /// with all that it asks for.
    [[nodiscard]] virtual Task<Result<>> signInAgain(QString account, QString tenant, SignInPrompts prompts,
                                                     std::stop_token stop) = 0;
    /// Whether the machines of a subscription are shown; remembered.
    virtual void setShown(const QString &subscription, bool shown) = 0;
    virtual void signOut(const QString &account) = 0;
    virtual void signOut() = 0; ///< everybody, also who is kept for another cloud

signals:
    void stateChanged();
    void accountsChanged();
    void troublesClosed();

private:
    ClosedTroubles m_closed;
};

} // namespace slipway::ui
