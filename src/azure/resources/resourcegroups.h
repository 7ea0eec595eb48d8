// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "azure/resources/resourcegroup.h"
#include "base/clock.h"
#include "net/httptransport.h"

#include <QList>
#include <QUrl>

namespace slipway::azure {

/// The resource groups of a subscription and the places for them. Microsoft.Resources 2024-11-01 (groups and
/// what is in them) and 2022-12-01 (locations).
class ResourceGroups final
{
public:
    // outlives: `arm` and `clock` are owned by app
    ResourceGroups(net::HttpTransport &arm, Clock &clock, QUrl endpoint);

    /// In the order of Azure.
    [[nodiscard]] Task<Result<QList<ResourceGroup>>> list(QString subscription, std::stop_token stop) const;
    /// Physical locations only: no resource can be made in the others ("europe", "global").
    [[nodiscard]] Task<Result<QList<Location>>> locations(QString subscription, std::stop_token stop) const;
    /// Whether there is one of that name.
    [[nodiscard]] Task<Result<bool>> exists(QString subscription, QString name, std::stop_token stop) const;
    /// Makes a group. One that is there already stays where it is. \return Conflict (code
    /// "InvalidResourceGroupLocation") when it is there in another location
    [[nodiscard]] Task<Result<ResourceGroup>> create(QString subscription, QString name, QString location,
                                                     std::stop_token stop) const;
    /// The ids of all resources in a group.
    [[nodiscard]] Task<Result<QList<ArmId>>> contents(ArmId group, std::stop_token stop) const;
    /// Takes away a group in which nothing is. \return true when it is gone (or was); false when something is
    /// in it, and then it stays. Azure has no way to ask for both at once: what is made in the moment between
    /// the two requests goes with the group.
    [[nodiscard]] Task<Result<bool>> removeIfEmpty(ArmId group, std::stop_token stop) const;
    /// Takes away one resource of Microsoft.Compute or Microsoft.Network. NotFound is success. \return
    /// Invalid "arm.id" for any other
    [[nodiscard]] Task<Result<>> removeResource(ArmId resource, std::stop_token stop) const;

private:
    net::HttpTransport &m_arm;
    Clock &m_clock;
    QUrl m_endpoint;
};

} // namespace slipway::azure
