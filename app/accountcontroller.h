// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxlauncher.h"
#include "app/world.h"
#include "ui/services/accountservice.h"
#include "ui/services/settings.h"

#include <memory>

namespace slipway::app {

/// Signs in and out, and opens the sandbox.
class AccountController final : public ui::AccountService
{
    Q_OBJECT

public:
    // outlives: `world` and `settings` are owned by Application
    AccountController(World &world, const ui::Settings &settings, SandboxLauncher &sandbox,
                      QObject *parent = nullptr);
    ~AccountController() override;

    ui::AccountState state() const override { return m_state; }
    bool isSandbox() const override { return m_world.isSandbox(); }
    QString cloudName() const override;
    QString accountName() const override;

    [[nodiscard]] Task<Result<>> openSandbox(std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> signIn(QString tenant, std::function<void(ui::DeviceCode)> prompt,
                                        std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> signInAsServicePrincipal(QString tenant, QString clientId, QByteArray secret,
                                                          std::stop_token stop) override;
    void signOut() override;

private:
    [[nodiscard]] Task<Result<>> enterAsPrincipal(azure::Cloud cloud, azure::ServicePrincipal principal,
                                                  QString name, QString sandboxFolder, std::stop_token stop);
    void setState(ui::AccountState state);

    World &m_world;
    const ui::Settings &m_settings;
    SandboxLauncher &m_sandbox;
    ui::AccountState m_state = ui::AccountState::SignedOut;
};

} // namespace slipway::app
