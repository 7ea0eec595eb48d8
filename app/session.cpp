// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

namespace slipway::app {

Session::Session(azure::Cloud cloud, QString accountName, Clock &clock, const MakeTokens &makeTokens)
    : m_cloud(std::move(cloud))
    , m_accountName(std::move(accountName))
    , m_log(m_wire, clock)
    , m_requestIds(m_log)
    , m_plain(m_requestIds, clock)
    , m_tokens(makeTokens(m_plain))
    , m_bearer(m_requestIds, *m_tokens, m_cloud.armEndpoint)
    , m_pacer(m_bearer, clock)
    , m_arm(m_pacer, clock)
    , m_subscriptions(m_arm, m_cloud.armEndpoint)
    , m_machines(m_arm, clock, m_cloud.armEndpoint)
    , m_changes(m_arm, clock, m_cloud.armEndpoint)
    , m_extensions(m_arm, clock, m_cloud.armEndpoint)
    , m_extensionCatalogue(m_arm, m_cloud.armEndpoint)
    , m_securityGroups(m_arm, clock, m_cloud.armEndpoint)
    , m_resourceGraph(m_arm, m_cloud.armEndpoint)
{
}

} // namespace slipway::app
