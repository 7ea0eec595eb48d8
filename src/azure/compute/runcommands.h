// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/longrunning.h"
#include "azure/armid.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QJsonArray>
#include <QUrl>

#include <optional>

namespace slipway::azure {

/// What a managed Run Command is put with.
struct RunCommandRequest
{
    QString location {};
    QString script {}; ///< everybody who may read the machine may read it
    QJsonArray parameters {}; ///< of { name, value }: the script's environment; readable, too
    QJsonArray protectedParameters {}; ///< the same; never logged, never shown, never returned by ARM
    std::chrono::seconds timeout { 3600 }; ///< after which the handler kills the script
};

/// What became of the script of a managed Run Command.
struct RunCommandState
{
    QString provisioningState {}; ///< ARM's own word
    QString
        executionState {}; ///< "Pending", "Running", "Succeeded", "Failed", "TimedOut", "Canceled", "Unknown"
    QString message {};
    std::optional<int> exitCode {}; ///< once it has ended
    QString output {}; ///< last 4096 bytes of stdout
    QString error {}; ///< last 4096 bytes of stderr
};

/// Microsoft.Compute/virtualMachines/runCommands 2024-07-01. Several can be on a machine, and each tells the
/// exit code of its script.
class RunCommands final
{
public:
    // outlives: `arm` and `clock` are owned by app
    RunCommands(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// With instance view.
    [[nodiscard]] Task<Result<RunCommandState>> get(ArmId command, std::stop_token stop) const;
    /// Ends when the script has ended, well or not: look at executionState.
    [[nodiscard]] Task<Result<RunCommandState>> put(ArmId command, RunCommandRequest request,
                                                    LongRunning::Resumable resumable,
                                                    std::stop_token stop) const;
    /// Goes on waiting for a put of an earlier run of the program; `pollUrl` is the last one that it was
    /// told.
    [[nodiscard]] Task<Result<RunCommandState>> resumePut(ArmId command, QUrl pollUrl,
                                                          std::stop_token stop) const;
    /// Ends its script when it still runs. NotFound is success.
    [[nodiscard]] Task<Result<>> remove(ArmId command, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
