// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extensioncontroller.h"

namespace slipway::app {

namespace {

template <typename T>
Task<Result<T>> notSignedIn()
{
    co_return Error { .kind = ErrorKind::SignInRequired };
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
        return notSignedIn<QList<azure::InstalledExtension>>();
    return m_world.session()->extensions().installed(std::move(machine), std::move(stop));
}

Task<Result<QStringList>> ExtensionController::publishers(azure::ArmId machine, QString location,
                                                          std::stop_token stop)
{
    if (!m_world.session())
        return notSignedIn<QStringList>();
    return m_world.session()->extensionCatalogue().publishers(machine.subscription(), std::move(location),
                                                              std::move(stop));
}

Task<Result<QStringList>> ExtensionController::types(azure::ArmId machine, QString location,
                                                     QString publisher, std::stop_token stop)
{
    if (!m_world.session())
        return notSignedIn<QStringList>();
    return m_world.session()->extensionCatalogue().types(machine.subscription(), std::move(location),
                                                         std::move(publisher), std::move(stop));
}

Task<Result<QStringList>> ExtensionController::versions(azure::ArmId machine, QString location,
                                                        QString publisher, QString type, std::stop_token stop)
{
    if (!m_world.session())
        return notSignedIn<QStringList>();
    return m_world.session()->extensions().versions(machine.subscription(), std::move(location),
                                                    std::move(publisher), std::move(type), std::move(stop));
}

Task<Result<azure::OsType>> ExtensionController::system(azure::ArmId machine, QString location,
                                                        QString publisher, QString type, QString version,
                                                        std::stop_token stop)
{
    if (!m_world.session())
        return notSignedIn<azure::OsType>();
    return m_world.session()->extensionCatalogue().system(machine.subscription(), std::move(location),
                                                          std::move(publisher), std::move(type),
                                                          std::move(version), std::move(stop));
}

} // namespace slipway::app
