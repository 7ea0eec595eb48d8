// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/world.h"
#include "azure/machine.h"
#include "base/async/task.h"

#include <stop_token>

namespace slipway::app {

/// A machine as Azure has it now, and where it was asked for, for what is asked next.
struct FoundMachine
{
    Session *session = nullptr; ///< stays until the program ends
    azure::Machine machine {};
};

/// \return SignInRequired when nobody is signed in; else what azure::Machines::get() says
// outlives: `world` is owned by Application
[[nodiscard]] Task<Result<FoundMachine>> findMachine(World &world, azure::ArmId id, std::stop_token stop);

} // namespace slipway::app
