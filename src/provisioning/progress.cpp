// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/progress.h"

namespace slipway::provisioning {

ProgressSink::~ProgressSink() = default;

} // namespace slipway::provisioning
