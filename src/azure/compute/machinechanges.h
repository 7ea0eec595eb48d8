// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/longrunning.h"
#include "azure/compute/machinechange.h"
#include "azure/machine.h"

namespace slipway::azure {

/// What came of a change beside its success.
struct ChangeOutcome
{
    std::optional<CommandOutcome> command {}; ///< RunCommand
};

/// The first request of a change. Pure. Invalid when a name cannot be one or protected settings are no JSON
/// object. Source: Microsoft.Compute 2024-07-01.
Result<net::HttpRequest> changeRequest(const QUrl &endpoint, const MachineChange &change);

/// The extension of that publisher and type that a machine has already, under whatever name: a machine takes
/// only one of each. Pure; nullopt when there is none.
std::optional<Extension> installedExtension(const QList<Extension> &installed, const QString &publisher,
                                            const QString &type);

/// Carries changes to machines out and follows them to their end.
class MachineChanges final
{
public:
    // outlives: `arm` and `clock` are owned by app
    MachineChanges(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// Asks for the change and waits for its end. PutExtension: an extension of the same publisher and type
    /// is updated under the name that it has. RunCommand: its output is read and the command removed; a
    /// script that fails is a success here, with its exit code.
    /// \return as LongRunning::run; stop ends the waiting, not the operation
    [[nodiscard]] Task<Result<ChangeOutcome>> run(MachineChange change, LongRunning::Watch watch,
                                                  std::stop_token stop) const;
    /// Goes on with one that an earlier run of the program asked for.
    [[nodiscard]] Task<Result<ChangeOutcome>> resume(MachineChange change, QUrl pollUrl,
                                                     LongRunning::Watch watch, std::stop_token stop) const;
    /// Asks Azure to end a command that runs, by removing it. NotFound is success. Invalid "cannot-cancel"
    /// for everything else: ARM has no way to take it back.
    [[nodiscard]] Task<Result<>> cancel(MachineChange change, std::stop_token stop) const;

    static bool canCancel(MachineChangeKind kind) { return kind == MachineChangeKind::RunCommand; }

private:
    Task<Result<QString>> nameFor(MachineChange change, std::stop_token stop) const;
    Task<Result<ChangeOutcome>> finished(MachineChange change, std::stop_token stop) const;

    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
