// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// `text` with the values hidden whose names say that they are secrets, in JSON (also inside a JSON string),
/// forms, queries, headers, YAML, settings and command lines.
QString withoutNamedSecrets(const QString &text, const QString &replacement);

} // namespace slipway
