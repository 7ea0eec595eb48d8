// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/world.h"
#include "ui/services/extensionservice.h"

namespace slipway::app {

/// Asks the session of now about extensions.
class ExtensionController final : public ui::ExtensionService
{
    Q_OBJECT

public:
    // outlives: `world` is owned by Application
    explicit ExtensionController(World &world, QObject *parent = nullptr);
    ~ExtensionController() override;

    [[nodiscard]] Task<Result<QList<azure::InstalledExtension>>> installed(azure::ArmId machine,
                                                                           std::stop_token stop) override;
    [[nodiscard]] Task<Result<QStringList>> publishers(azure::ArmId machine, QString location,
                                                       std::stop_token stop) override;
    [[nodiscard]] Task<Result<QStringList>> types(azure::ArmId machine, QString location, QString publisher,
                                                  std::stop_token stop) override;
    [[nodiscard]] Task<Result<QStringList>> versions(azure::ArmId machine, QString location,
                                                     QString publisher, QString type,
                                                     std::stop_token stop) override;
    [[nodiscard]] Task<Result<azure::OsType>> systemOf(azure::ArmId machine, QString location,
                                                       QString publisher, QString type, QString version,
                                                       std::stop_token stop) override;

private:
    World &m_world;
};

} // namespace slipway::app
