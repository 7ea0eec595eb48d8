// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace slipway::provisioning {

/// `bytes` as one gzip member (RFC 1952) without name and time, so that equal bytes give equal results.
/// \return Local when there is no memory for it
Result<QByteArray> gzip(QByteArrayView bytes);

} // namespace slipway::provisioning
