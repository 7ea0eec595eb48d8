// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway::docker {

/// A value of a compose file with what it says for its variables: "${NAME:-value}" and "${NAME-value}" give
/// the value, which may have variables itself, and "$$" gives "$". As there is nobody's environment, no
/// variable has a value of its own. \return nullopt: one has none here either, or a "$" begins nothing
/// \see Compose Specification, Interpolation
std::optional<QString> withoutVariables(const QString &text);

} // namespace slipway::docker
