// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "azure/arm/longrunning.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QJsonObject>

#include <functional>

namespace slipway::azure {

/// The subscriptions an account sees. GET /subscriptions 2022-12-01.
class Subscriptions final
{
public:
    // outlives: `arm` is owned by app
    Subscriptions(net::HttpTransport &arm, QUrl endpoint);
    [[nodiscard]] Task<Result<QList<Subscription>>> list(std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    QUrl m_endpoint;
};

/// Machines: reading, joining and operating.
class Machines final
{
public:
    // outlives: `arm` and `clock` are owned by app
    Machines(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// All machines of one subscription: four paged lists in parallel (machines, statusOnly, interfaces, public
    /// addresses) joined here. Never one request per machine.
    [[nodiscard]] Task<Result<QList<Machine>>> list(Subscription subscription, std::stop_token stop) const;
    /// One machine with instance view, extensions, interface, address and both security groups. NotFound when deleted.
    [[nodiscard]] Task<Result<Machine>> get(ArmId id, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> start(ArmId id, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

struct ExtensionRequest
{
    QString location{};
    QString publisher{};
    QString type{};
    QString typeHandlerVersion{};   ///< major.minor only
    QJsonObject settings{};
    QJsonObject protectedSettings{};  ///< never logged, never shown, never returned by ARM
    QString forceUpdateTag{};
};

/// Microsoft.Compute/virtualMachines/extensions 2024-07-01.
class Extensions final
{
public:
    // outlives: `arm` and `clock` are owned by app
    Extensions(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    [[nodiscard]] Task<Result<QList<Extension>>> list(ArmId machine, std::stop_token stop) const;
    /// With instance view.
    [[nodiscard]] Task<Result<Extension>> get(ArmId extension, std::stop_token stop) const;
    /// Ends when ARM says that the extension has run; at most 90 minutes.
    [[nodiscard]] Task<Result<Extension>> put(ArmId extension, ExtensionRequest request, LongRunning::Resumable resumable,
                                              std::stop_token stop) const;
    /// NotFound is success.
    [[nodiscard]] Task<Result<>> remove(ArmId extension, std::stop_token stop) const;
    /// Versions of a type that a location offers; empty when it offers none (404 is not an error here).
    [[nodiscard]] Task<Result<QStringList>> versions(QString subscription, QString location, QString publisher, QString type,
                                                     std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

struct SecurityRule
{
    ArmId id{};
    QString name{};
    QString description{};
    int priority = 0;              ///< 100 to 4096, unique per direction
    bool inbound = true;
    bool allow = true;
    QString protocol{};            ///< "Tcp", "*", ...
    QStringList sources{};         ///< addresses, CIDR, service tags, "*"
    QStringList destinationPorts{};  ///< "2376", "2375-2380", "*"
    QString provisioningState{};
    friend bool operator==(const SecurityRule &, const SecurityRule &) = default;
};

/// Microsoft.Network/networkSecurityGroups 2024-05-01. Writes to one group are serialised by the caller.
class SecurityGroups final
{
public:
    // outlives: `arm` and `clock` are owned by app
    SecurityGroups(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// The group's own rules, without Azure's defaults.
    [[nodiscard]] Task<Result<QList<SecurityRule>>> rules(ArmId group, std::stop_token stop) const;
    [[nodiscard]] Task<Result<SecurityRule>> putRule(ArmId group, SecurityRule rule, std::stop_token stop) const;
    /// NotFound is success.
    [[nodiscard]] Task<Result<>> removeRule(ArmId group, QString name, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
