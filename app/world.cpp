// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/world.h"

namespace slipway::app {

World::World(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_lifeFolder(dataFolder)
{
    m_workspaces.push_back(std::make_unique<Workspace>(dataFolder));
}

World::~World() = default;

void World::enter(std::unique_ptr<Session> session, const QString &sandboxFolder)
{
    m_sessions.push_back(std::move(session));
    m_signedIn = true;
    m_sandbox = !sandboxFolder.isEmpty();
    const QString folder = m_sandbox ? sandboxFolder : m_lifeFolder;
    if (folder != workspace().folder) {
        m_workspaces.push_back(std::make_unique<Workspace>(folder));
        emit workspaceChanged();
    }
    emit sessionChanged();
}

void World::leave()
{
    m_signedIn = false;
    m_sandbox = false;
    if (workspace().folder != m_lifeFolder) {
        m_workspaces.push_back(std::make_unique<Workspace>(m_lifeFolder));
        emit workspaceChanged();
    }
    emit sessionChanged();
}

} // namespace slipway::app
