// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extensioncontroller.h"

#include "docker/operations.h"

namespace slipway::app {

namespace {

Error notSignedIn()
{
    return { .kind = ErrorKind::SignInRequired };
}

} // namespace

ExtensionController::ExtensionController(World &world, QObject *parent)
    : ui::ExtensionService(parent)
    , m_world(world)
{
}

ExtensionController::~ExtensionController() = default;

Task<Result<QList<azure::InstalledExtension>>> ExtensionController::installed(azure::ArmId machine,
                                                                              std::stop_token stop)
{
    if (!m_world.session())
        return docker::failedTask<QList<azure::InstalledExtension>>(notSignedIn());
    return m_world.session()->extensions().installed(std::move(machine), std::move(stop));
}

Task<Result<QStringList>> ExtensionController::publishers(azure::ArmId machine, QString location,
                                                          std::stop_token stop)
{
    if (!m_world.session())
        return docker::failedTask<QStringList>(notSignedIn());
    return m_world.session()->extensionCatalogue().publishers(machine.subscription(), std::move(location),
                                                              std::move(stop));
}

Task<Result<QStringList>> ExtensionController::types(azure::ArmId machine, QString location,
                                                     QString publisher, std::stop_token stop)
{
    if (!m_world.session())
        return docker::failedTask<QStringList>(notSignedIn());
    return m_world.session()->extensionCatalogue().types(machine.subscription(), std::move(location),
                                                         std::move(publisher), std::move(stop));
}

Task<Result<QStringList>> ExtensionController::versions(azure::ArmId machine, QString location,
                                                        QString publisher, QString type, std::stop_token stop)
{
    if (!m_world.session())
        return docker::failedTask<QStringList>(notSignedIn());
    return m_world.session()->extensions().versions(machine.subscription(), std::move(location),
                                                    std::move(publisher), std::move(type), std::move(stop));
}

Task<Result<azure::OsType>> ExtensionController::systemOf(azure::ArmId machine, QString location,
                                                          QString publisher, QString type, QString version,
                                                          std::stop_token stop)
{
    if (!m_world.session())
        return docker::failedTask<azure::OsType>(notSignedIn());
    return m_world.session()->extensionCatalogue().systemOf(machine.subscription(), std::move(location),
                                                            std::move(publisher), std::move(type),
                                                            std::move(version), std::move(stop));
}

} // namespace slipway::app
