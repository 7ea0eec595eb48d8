// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/longrunning.h"
#include "azure/compute/extensionrequest.h"
#include "azure/compute/installedextension.h"
#include "azure/machine.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QUrl>

namespace slipway::azure {

/// Microsoft.Compute/virtualMachines/extensions 2024-07-01.
class Extensions final
{
public:
    // outlives: `arm` and `clock` are owned by app
    Extensions(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    [[nodiscard]] Task<Result<QList<Extension>>> list(ArmId machine, std::stop_token stop) const;
    /// All that ARM tells of each, with instance views.
    [[nodiscard]] Task<Result<QList<InstalledExtension>>> installed(ArmId machine,
                                                                    std::stop_token stop) const;
    /// With instance view.
    [[nodiscard]] Task<Result<Extension>> get(ArmId extension, std::stop_token stop) const;
    /// Ends when ARM says that the extension has run; at most 90 minutes.
    [[nodiscard]] Task<Result<Extension>> put(ArmId extension, ExtensionRequest request,
                                              LongRunning::Resumable resumable, std::stop_token stop) const;
    /// Goes on waiting for a put of an earlier run of the program; `pollUrl` is the last one that it was
    /// told.
    [[nodiscard]] Task<Result<Extension>> resumePut(ArmId extension, QUrl pollUrl,
                                                    std::stop_token stop) const;
    /// NotFound is success.
    [[nodiscard]] Task<Result<>> remove(ArmId extension, std::stop_token stop) const;
    /// Versions of a type that a location offers; oldest first; empty when it offers
    /// none (404 is not an error here).
    [[nodiscard]] Task<Result<QStringList>> versions(QString subscription, QString location,
                                                     QString publisher, QString type,
                                                     std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
