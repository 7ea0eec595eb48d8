// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/azureauthorities.h"
#include "app/keychain.h"
#include "app/world.h"
#include "base/async/taskscope.h"
#include "ui/services/networkservice.h"
#include "ui/services/settings.h"

namespace slipway::app {

/// Keeps what people chose for the way to Azure - choices in the settings, authorities in a file of the data
/// folder, the proxy's password in the keychain or in memory - and gives it to the transports.
class NetworkController final : public ui::NetworkService
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    NetworkController(World &world, ui::Settings &settings, Keychain &keychain, QObject *parent = nullptr);

    /// Gets the password from the keychain where one is kept. To be awaited before anything asks Azure.
    [[nodiscard]] Task<> restore();

    ui::NetworkChoices choices() const override { return m_choices; }
    bool hasPassword() const override { return !m_password.isEmpty(); }
    void setChoices(const ui::NetworkChoices &choices, std::optional<Secret> password) override;
    std::optional<Error> keychainError() const override { return m_keychainError; }
    QList<ui::AzureAuthorityRow> authorities() const override;
    std::optional<Error> authorityTrouble() const override { return m_authorities.trouble(); }
    [[nodiscard]] Task<Result<int>> importAuthorities(QString path, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> removeAuthority(QString id, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> tryOut(std::stop_token stop) override;

signals:
    void authoritiesWritten(int change); ///< or not; for whoever waits for the change of that number

private:
    void read();
    void write();
    void keepPassword();
    void apply();
    Result<> knowAuthorities();
    [[nodiscard]] Task<Result<int>> changeAuthorities(AzureAuthorities::Change change);

    World &m_world;
    ui::Settings &m_settings;
    Keychain &m_keychain;
    ui::NetworkChoices m_choices;
    Secret m_password;
    AzureAuthorities m_authorities;
    std::optional<Error> m_keychainError;
    bool m_isKeeping = false; ///< the keychain is being written to
    bool m_isKeptLate = false; ///< and has to be once more
    int m_lastChange = 0; ///< of the authorities
    TaskScope m_tasks;
};

} // namespace slipway::app
