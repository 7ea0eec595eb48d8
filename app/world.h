// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engineverifier.h"
#include "app/session.h"
#include "app/workspace.h"
#include "base/clock.h"

#include <QObject>

#include <memory>
#include <vector>

namespace slipway::app {

/// Which account and which folder the program works with now. Sessions and workspaces that were left stay
/// until the program ends, so that no task ever loses what it stands on.
class World final : public QObject
{
    Q_OBJECT

public:
    explicit World(const QString &dataFolder, QObject *parent = nullptr);
    ~World() override;

    Clock &clock() { return m_clock; }
    const EngineVerifier &verifier() const { return m_verifier; }
    Workspace &workspace() { return *m_workspaces.back(); }
    Session *session() { return m_signedIn ? m_sessions.back().get() : nullptr; }
    /// The session of now where it is with the same cloud, else `former`, in which nobody may be any more:
    /// for what goes on after somebody has signed out and in again.
    Session &successorOf(Session &former);
    bool isSandbox() const { return m_sandbox; }
    const QString &lifeFolder() const { return m_lifeFolder; }
    /// The way to Azure, for all sessions.
    const std::shared_ptr<net::NetworkSetup> &network() const { return m_network; }

    /// Signed in, in life or in the sandbox whose folder is `sandboxFolder`.
    void enter(std::unique_ptr<Session> session, const QString &sandboxFolder = {});
    void leave();
    /// Accounts came or went, or other subscriptions are wanted.
    void accountsTouched() { emit sessionChanged(); }

    /// The key of life's certificate store, for the rest of the program's run.
    void openStore(std::shared_ptr<const Secret> storeKey);

signals:
    void storeOpened();
    void sessionChanged();
    void workspaceChanged();
    /// The engine of a host has shown this certificate (DER) of its own, and it was accepted; told when it is
    /// another than the one before, and for the first in this run.
    void certificateSeen(const QString &hostId, const QByteArray &certificate);

private:
    void addWorkspace(const QString &folder);

    SystemClock m_clock;
    EngineVerifier m_verifier { [this](const QString &hostId, const QByteArray &certificate) {
        QMetaObject::invokeMethod(
            this, [this, hostId, certificate] { emit certificateSeen(hostId, certificate); },
            Qt::QueuedConnection);
    } };
    std::shared_ptr<net::NetworkSetup> m_network = std::make_shared<net::NetworkSetup>();
    QString m_lifeFolder;
    std::shared_ptr<const Secret> m_lifeKey;
    bool m_signedIn = false;
    bool m_sandbox = false;
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

} // namespace slipway::app
