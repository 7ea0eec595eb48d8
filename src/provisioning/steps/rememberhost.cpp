// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/rememberhost.h"

#include "base/files/ondisk.h"

namespace slipway::provisioning {

// Both take what all steps take.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
Task<Result<>> applyRememberHost(StepContext *context, std::stop_token /*stop*/)
{
    return onDisk(
        [hosts = context->services.hosts, host = hostOf(context->plan())] { return hosts.put(host); });
}

// NOLINTNEXTLINE(performance-unnecessary-value-param)
Task<Result<>> undoRememberHost(StepContext *context, std::stop_token /*stop*/)
{
    return onDisk([hosts = context->services.hosts, id = docker::HostId(context->plan().hostId())] {
        return hosts.remove(id);
    });
}

} // namespace slipway::provisioning
