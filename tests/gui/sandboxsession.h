// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "sandbox/sandbox.h"

#include <memory>

namespace slipway::test {

/// A session with the sandbox, to which a program of it is signed in by its secret ("somebody").
/// \param hasStranger before it stands an account whose token is good for nothing there
std::unique_ptr<app::Session> sandboxSession(const sandbox::Sandbox &sandbox, Clock &clock,
                                             bool hasStranger = false);

} // namespace slipway::test
