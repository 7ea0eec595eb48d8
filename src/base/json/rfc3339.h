// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace slipway {

/// A date and time as RFC 3339, section 5.6 spells it ("2026-01-02T03:04:05.678901234+01:00"), in UTC, cut to
/// milliseconds. A leap second (":60") is the first moment after it. Go's zero time, 0001-01-01T00:00:00Z,
/// means "never": an invalid QDateTime. \return nullopt when the text is anything else
std::optional<QDateTime> fromRfc3339(QStringView text);

} // namespace slipway
