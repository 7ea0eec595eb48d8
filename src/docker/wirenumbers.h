// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"

#include <QDateTime>

/// Numbers as engines, and what stands before them, really send them. Some proxies make strings of them, as
/// the examples of the API's specification do.
namespace slipway::docker {

/// A whole number, also as the text of one; 0 when absent. Anything else is an error.
qint64 wholeNumberFrom(const JsonReader &json);
/// "Created" of a row in a list, UTC; invalid when absent. Unix seconds; podman has also sent RFC 3339.
QDateTime createdFrom(const JsonReader &created);

} // namespace slipway::docker
