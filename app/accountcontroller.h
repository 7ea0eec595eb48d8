// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountstore.h"
#include "app/sandboxlauncher.h"
#include "app/tokenkeeper.h"
#include "app/world.h"
#include "azure/auth/browsersignin.h"
#include "azure/auth/persontokens.h"
#include "ui/services/accountservice.h"
#include "ui/services/settings.h"

#include <functional>
#include <memory>

namespace slipway::app {

/// Signs in and out, keeps who is signed in, and opens the sandbox. All accounts of one cloud work side by
/// side; entering another cloud leaves the first, whose kept accounts come back with it.
class AccountController final : public ui::AccountService
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    AccountController(World &world, ui::Settings &settings, SandboxLauncher &sandbox, Keychain &keychain,
                      QObject *parent = nullptr);
    ~AccountController() override;

    /// Signs in with what was kept from the last run, as far as that is possible without anybody's help.
    void restore();

    ui::AccountState state() const override { return m_state; }
    bool isSandbox() const override { return m_world.isSandbox(); }
    QString cloudName() const override;
    QString accountName() const override;
    QList<ui::AccountRow> accounts() const override;
    std::optional<Error> keychainError() const override { return m_keychainError; }

    [[nodiscard]] Task<Result<>> openSandbox(std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> signIn(ui::SignInRequest request, ui::SignInPrompts prompts,
                                        std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> signInAgain(QString account, QString tenant, ui::SignInPrompts prompts,
                                             std::stop_token stop) override;
    void setShown(const QString &subscription, bool shown) override;
    void signOut(const QString &account) override;
    void signOut() override;

private:
    class Attempt;
    /// What this class knows of an account beside its tokens.
    struct Entry
    {
        StoredAccount stored {};
        bool isKept = false;
        bool isLasting = false; ///< not of the sandbox
        bool isRevoked = false; ///< a person who has to sign in again
        azure::PersonTokens *person = nullptr; ///< belongs to the account
    };
    /// An account that is about to be added.
    struct Candidate
    {
        StoredAccount stored {};
        std::unique_ptr<azure::AccountTokens> tokens {};
        azure::PersonTokens *person = nullptr; ///< the same, of a person
    };

    [[nodiscard]] Task<Result<azure::Cloud>> cloudOf(ui::SignInRequest request, std::stop_token stop);
    // outlives: `session` is held by the caller's frame or by the world
    [[nodiscard]] Task<Result<Candidate>> entered(Session &session, ui::SignInRequest request,
                                                  ui::SignInPrompts prompts, std::stop_token stop);
    // outlives: as above
    [[nodiscard]] Task<Result<Candidate>> personEntered(Session &session, ui::SignInRequest request,
                                                        ui::SignInPrompts prompts, std::stop_token stop);
    // outlives: as above
    [[nodiscard]] Task<Result<azure::Grant>> byCode(Session &session, QString tenant, QString clientId,
                                                    QString claims, ui::SignInPrompts prompts,
                                                    std::stop_token stop);
    // outlives: as above
    [[nodiscard]] Task<Result<azure::Grant>> byBrowser(Session &session, QString tenant, QString clientId,
                                                       azure::BrowserRequest request,
                                                       ui::SignInPrompts prompts, std::stop_token stop);
    // outlives: as above
    [[nodiscard]] Task<Result<Candidate>> commandLineEntered(Session &session, std::stop_token stop);
    // outlives: as above
    [[nodiscard]] Task<> restored(Session &session, QList<StoredAccount> stored);
    void bringBack(Session &session, const StoredAccount &account, Candidate candidate, bool isRevoked);
    // outlives: as above
    [[nodiscard]] Task<bool> othersRestored(Session &session, QString id);

    Result<Candidate> principal(Session &session, ui::SignInRequest &request);
    /// Of what was kept: anything but a service principal.
    Candidate made(Session &session, StoredAccount stored);
    azure::BrowserRequest browserRequest(const ui::SignInPrompts &prompts, const QString &clientId) const;
    void add(Session &session, Candidate candidate);
    void enterWith(std::unique_ptr<Session> session, Candidate candidate, const QString &sandboxFolder = {});
    void tokenChanged(const QString &account, const Secret &token);
    void forget(const QString &account);
    void eraseToken(const QString &account);
    void changeStore(std::function<Result<>(AccountStore &)> change, std::function<void()> then);
    void tellTrouble(const Error &error);
    QList<StoredAccount> storedAccounts();
    void forgetStored();
    void forgetPersonsOf(Session &session);
    void tokenTold(const QString &account, TokenKeeper::Access access, const std::optional<Error> &error);
    void kept(const QString &account);
    void markKept(const QString &account);
    void applyHidden(Session &session);
    ui::AccountRow rowOf(azure::Account &account) const;
    void setState(ui::AccountState state);
    void settle();

    World &m_world;
    ui::Settings &m_settings;
    SandboxLauncher &m_sandbox;
    AccountStore m_store;
    TokenKeeper m_keeper;
    net::QnamTransport m_direct; ///< to this machine's own metadata service
    QHash<QString, Entry> m_entries; ///< by account id
    QStringList m_hidden; ///< subscriptions
    std::optional<Error> m_keychainError;
    ui::AccountState m_state = ui::AccountState::SignedOut;
    TaskScope m_tasks;
};

} // namespace slipway::app
