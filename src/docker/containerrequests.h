// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"
#include "net/http.h"

namespace slipway::docker {

/// Names and ids as engines make them: nothing in them could lead to another path.
bool canBeContainerId(const ContainerId &id);
/// Invalid, about `id`.
Error notAContainerId(const ContainerId &id);
/// A request below /containers/{id}; `verb` may be empty. The id is one that can be.
net::HttpRequest containerRequest(QByteArray method, const ContainerId &id, QLatin1StringView verb);

} // namespace slipway::docker
