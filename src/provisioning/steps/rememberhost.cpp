// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/rememberhost.h"

namespace slipway::provisioning {

Task<Result<>> applyRememberHost(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(stop)
    co_return context->services.hosts.put(hostOf(context->plan()));
}

Task<Result<>> undoRememberHost(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(stop)
    co_return context->services.hosts.remove(docker::HostId(context->plan().hostId()));
}

} // namespace slipway::provisioning
