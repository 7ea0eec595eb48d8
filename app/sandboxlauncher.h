// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "azure/auth/signin.h"
#include "base/async/task.h"

#include <memory>

namespace slipway::sandbox {
class Sandbox;
}

namespace slipway::app {

/// What the program needs in order to sign in to a sandbox.
struct SandboxAccess
{
    azure::Cloud cloud {};
    QString tenantId {};
    QString clientId {};
    Secret clientSecret {};
    QString dataFolder {};
};

/// Starts the embedded sandbox, or reads where a running one is (--sandbox-at).
///
/// The embedded one starts anew each time, so its data folder does too: what was practised on is gone with
/// the machines. With a sandbox of its own process the folder stays.
class SandboxLauncher final
{
public:
    explicit SandboxLauncher(CommandLine options);
    ~SandboxLauncher();
    Q_DISABLE_COPY_MOVE(SandboxLauncher)

    [[nodiscard]] Task<Result<SandboxAccess>> open(QString lifeFolder);
    /// The embedded one, once open; for tests. Null with --sandbox-at.
    sandbox::Sandbox *embedded() const { return m_sandbox.get(); }

private:
    [[nodiscard]] Task<Result<SandboxAccess>> openEmbedded(QString dataFolder);
    Result<SandboxAccess> describeEmbedded(const QString &dataFolder) const;
    [[nodiscard]] Task<Result<SandboxAccess>> readRunning(QString dataFolder) const;

    CommandLine m_options;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

} // namespace slipway::app
