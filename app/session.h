// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/accounts/accounts.h"
#include "azure/arm/subscriptionpacer.h"
#include "azure/auth/signin.h"
#include "azure/azureclient.h"
#include "azure/graph/resourcegraph.h"
#include "base/clock.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"

namespace slipway::app {

/// One cloud with its signed-in accounts: the transport with its policies, and the clients on it. Which
/// account a request goes out for follows from its subscription (azure::Accounts).
class Session final
{
public:
    // outlives: `clock` is owned by Application
    Session(azure::Cloud cloud, Clock &clock, std::shared_ptr<const net::NetworkSetup> network);
    Q_DISABLE_COPY_MOVE(Session)

    const azure::Cloud &cloud() const { return m_cloud; }
    azure::Accounts &accounts() { return m_accounts; }
    /// For sign-in: everything but tokens.
    net::HttpTransport &plain() { return m_plain; }
    /// For accounts: no tokens, no retries.
    net::HttpTransport &bare() { return m_requestIds; }
    /// The subscriptions of all accounts that people have not hidden.
    azure::Accounts &subscriptions() { return m_accounts; }
    azure::Machines &machines() { return m_machines; }
    azure::MachineChanges &changes() { return m_changes; }
    azure::Extensions &extensions() { return m_extensions; }
    azure::RunCommands &runCommands() { return m_runCommands; }
    azure::ExtensionCatalogue &extensionCatalogue() { return m_extensionCatalogue; }
    azure::SecurityGroups &securityGroups() { return m_securityGroups; }
    azure::ResourceGraph &resourceGraph() { return m_resourceGraph; }
    azure::ResourceGroups &resourceGroups() { return m_resourceGroups; }
    azure::Deployments &deployments() { return m_deployments; }
    azure::Sizes &sizes() { return m_sizes; }
    azure::DnsLabels &dnsLabels() { return m_dnsLabels; }
    azure::PublicAddresses &publicAddresses() { return m_publicAddresses; }

private:
    azure::Cloud m_cloud;
    net::QnamTransport m_wire;
    net::LogPolicy m_log;
    net::RequestIdPolicy m_requestIds;
    net::RetryPolicy m_plain; ///< for sign-in: everything but tokens
    azure::Accounts m_accounts;
    azure::SubscriptionPacer m_pacer;
    net::RetryPolicy m_arm;
    azure::Machines m_machines;
    azure::MachineChanges m_changes;
    azure::Extensions m_extensions;
    azure::RunCommands m_runCommands;
    azure::ExtensionCatalogue m_extensionCatalogue;
    azure::SecurityGroups m_securityGroups;
    azure::ResourceGraph m_resourceGraph;
    azure::ResourceGroups m_resourceGroups;
    azure::Deployments m_deployments;
    azure::Sizes m_sizes;
    azure::DnsLabels m_dnsLabels;
    azure::PublicAddresses m_publicAddresses;
};

} // namespace slipway::app
