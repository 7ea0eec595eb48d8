// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/subscriptionpacer.h"
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "azure/graph/resourcegraph.h"
#include "base/clock.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"

#include <QString>

#include <memory>

namespace slipway::app {

/// One signed-in account of one cloud: the transport with its policies, and the clients on it.
class Session final
{
public:
    /// How to get tokens, given the plain transport (that one must not add tokens itself).
    using MakeTokens = std::function<std::unique_ptr<net::TokenSource>(net::HttpTransport &http)>;

    // outlives: `clock` is owned by Application
    Session(azure::Cloud cloud, QString accountName, Clock &clock, const MakeTokens &makeTokens);
    Q_DISABLE_COPY_MOVE(Session)

    const azure::Cloud &cloud() const { return m_cloud; }
    const QString &accountName() const { return m_accountName; }
    net::TokenSource &tokens() { return *m_tokens; }
    azure::Subscriptions &subscriptions() { return m_subscriptions; }
    azure::Machines &machines() { return m_machines; }
    azure::MachineChanges &changes() { return m_changes; }
    azure::Extensions &extensions() { return m_extensions; }
    azure::ExtensionCatalogue &extensionCatalogue() { return m_extensionCatalogue; }
    azure::SecurityGroups &securityGroups() { return m_securityGroups; }
    azure::ResourceGraph &resourceGraph() { return m_resourceGraph; }

private:
    azure::Cloud m_cloud;
    QString m_accountName;
    net::QnamTransport m_wire;
    net::LogPolicy m_log;
    net::RequestIdPolicy m_requestIds;
    net::RetryPolicy m_plain; ///< for sign-in: everything but tokens
    std::unique_ptr<net::TokenSource> m_tokens;
    net::BearerPolicy m_bearer;
    azure::SubscriptionPacer m_pacer;
    net::RetryPolicy m_arm;
    azure::Subscriptions m_subscriptions;
    azure::Machines m_machines;
    azure::MachineChanges m_changes;
    azure::Extensions m_extensions;
    azure::ExtensionCatalogue m_extensionCatalogue;
    azure::SecurityGroups m_securityGroups;
    azure::ResourceGraph m_resourceGraph;
};

} // namespace slipway::app
