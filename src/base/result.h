// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/expected.h"

namespace slipway {

/// What every call that can fail returns. See docs/adr/0002-results-are-values.md.
template <typename T = void>
using Result = Expected<T, Error>;

} // namespace slipway
