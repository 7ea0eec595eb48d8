// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace slipway::provisioning {

/// A file of resources/install that is compiled in; empty when there is none of that name.
QByteArray installResource(const QString &name);
/// Of a file that had to be there: Local, code "script.missing".
Error missingScript();

} // namespace slipway::provisioning
