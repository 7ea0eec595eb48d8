// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace slipway::docker {

/// Sizes and times in docker's own English wording, whatever the locale: for comparing with `docker ps` and
/// for text that is copied. Windows use ui/models/text instead. Source: docker/go-units, size.go and
/// duration.go.
/// @{

/// "1.234kB": powers of 1000. \param digits significant ones
QString humanSize(double bytes, int digits = 4);
/// "1.205KiB": powers of 1024, four significant digits.
QString binarySize(double bytes);
/// "1.23 kB": powers of 1000 with two decimals, up to TB.
QString fixedSize(double bytes);
/// "Less than a second", "9 seconds", "About an hour", "4 weeks".
QString humanDuration(std::chrono::nanoseconds span);
/// @}

} // namespace slipway::docker
