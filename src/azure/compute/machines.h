// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/instanceview.h"
#include "azure/machine.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QUrl>

#include <chrono>
#include <functional>

namespace slipway::azure {

struct MachineListing
{
    QList<SharedMachine> machines {}; ///< in the order of the list
    bool hasStates = true; ///< power and agent were read; else they are Unknown
};

/// Machines: reading, joining and operating.
class Machines final
{
public:
    // outlives: `arm` and `clock` are owned by app
    Machines(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// Called with machines that are new, or of which more is known, as pages arrive; a machine may come
    /// several times.
    using Arrived = std::function<void(const QList<SharedMachine> &)>;

    /// All machines of one subscription: four paged lists in parallel (machines, statusOnly, interfaces,
    /// public addresses) joined here. Never one request per machine. States that cannot be had, or a page of
    /// which takes longer than kStatePatience, do not keep the machines from being listed.
    /// \param arrived  may be empty
    [[nodiscard]] Task<Result<MachineListing>> list(Subscription subscription, Arrived arrived,
                                                    std::stop_token stop) const;
    static constexpr std::chrono::seconds kStatePatience { 30 };
    /// One machine with instance view, extensions, interface, address and both security groups. NotFound when
    /// deleted.
    [[nodiscard]] Task<Result<Machine>> get(ArmId id, std::stop_token stop) const;
    /// What a machine reports of itself. NotFound when it was deleted.
    /// Source: Microsoft.Compute 2024-07-01, GET instanceView.
    [[nodiscard]] Task<Result<InstanceView>> view(ArmId id, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> start(ArmId id, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
