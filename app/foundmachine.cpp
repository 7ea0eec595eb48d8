// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundmachine.h"

namespace slipway::app {

// outlives: `world` is owned by Application
Task<Result<FoundMachine>> findMachine(World &world, azure::ArmId id, std::stop_token stop)
{
    Session *session = world.session();
    if (!session)
        co_return Error { .kind = ErrorKind::SignInRequired };
    const Result<azure::Machine> machine = co_await session->machines().get(std::move(id), std::move(stop));
    if (!machine)
        co_return machine.error();
    co_return FoundMachine { .session = session, .machine = *machine };
}

} // namespace slipway::app
