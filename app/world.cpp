// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/world.h"

#include "base/files/ondisk.h"

#include <QLoggingCategory>

namespace slipway::app {

namespace {

Q_LOGGING_CATEGORY(lcWorld, "slipway.app.world", QtInfoMsg)

} // namespace

World::World(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_lifeFolder(dataFolder)
{
    addWorkspace(dataFolder);
    if (const Result<> whole = workspace().certificates.finishSettingAside(); !whole)
        qCWarning(lcWorld).noquote() << "the former certificate store is not put aside:"
                                     << whole.error().subject << whole.error().detail;
}

/// Whoever opens the data folder next, another run of the program for one, finds all that was begun.
World::~World()
{
    diskQueue().finish();
}

void World::enter(std::unique_ptr<Session> session, const QString &sandboxFolder)
{
    m_sessions.push_back(std::move(session));
    m_signedIn = true;
    m_sandbox = !sandboxFolder.isEmpty();
    const QString folder = m_sandbox ? sandboxFolder : m_lifeFolder;
    if (folder != workspace().folder) {
        addWorkspace(folder);
        emit workspaceChanged();
    }
    emit sessionChanged();
}

void World::leave()
{
    m_signedIn = false;
    m_sandbox = false;
    if (workspace().folder != m_lifeFolder) {
        addWorkspace(m_lifeFolder);
        emit workspaceChanged();
    }
    emit sessionChanged();
}

Session &World::successorOf(Session &former)
{
    Session *now = session();
    return now && now->cloud().armEndpoint == former.cloud().armEndpoint ? *now : former;
}

void World::addWorkspace(const QString &folder)
{
    const bool life = folder == m_lifeFolder;
    m_workspaces.push_back(
        std::make_unique<Workspace>(folder, life ? pki::KeysAtRest::Encrypted : pki::KeysAtRest::Plain));
    if (life)
        workspace().certificates.useKey(m_lifeKey);
}

void World::openStore(std::shared_ptr<const Secret> storeKey)
{
    m_lifeKey = std::move(storeKey);
    for (const std::unique_ptr<Workspace> &known : m_workspaces) {
        if (known->folder == m_lifeFolder)
            known->certificates.useKey(m_lifeKey);
    }
    emit storeOpened();
}

} // namespace slipway::app
