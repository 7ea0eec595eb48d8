// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

namespace slipway::app {

Session::Session(azure::Cloud cloud, Clock &clock, std::shared_ptr<const net::NetworkSetup> network)
    : m_cloud(std::move(cloud))
    , m_wire(std::move(network))
    , m_log(m_wire, clock)
    , m_requestIds(m_log)
    , m_plain(m_requestIds, clock)
    , m_pacer(m_accounts, clock)
    , m_arm(m_pacer, clock)
    , m_machines(m_arm, clock, m_cloud.armEndpoint)
    , m_changes(m_arm, clock, m_cloud.armEndpoint)
    , m_extensions(m_arm, clock, m_cloud.armEndpoint)
    , m_runCommands(m_arm, clock, m_cloud.armEndpoint)
    , m_extensionCatalogue(m_arm, m_cloud.armEndpoint)
    , m_securityGroups(m_arm, clock, m_cloud.armEndpoint)
    , m_resourceGraph(m_arm, clock, m_cloud.armEndpoint)
    , m_resourceGroups(m_arm, clock, m_cloud.armEndpoint)
    , m_deployments(m_arm, clock, m_cloud.armEndpoint)
    , m_sizes(m_arm, m_cloud.armEndpoint)
    , m_dnsLabels(m_arm, m_cloud.armEndpoint)
    , m_publicAddresses(m_arm, clock, m_cloud.armEndpoint)
{
}

} // namespace slipway::app
