// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace slipway::net {

/// A date as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"), in UTC; nullopt for anything else.
/// Source: RFC 9110, 5.6.7, IMF-fixdate. Pure.
std::optional<QDateTime> parseHttpDate(const QByteArray &text);

} // namespace slipway::net
