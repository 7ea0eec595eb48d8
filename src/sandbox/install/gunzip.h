// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace slipway::sandbox {

/// The content of a gzip file (RFC 1952, one member or several) of at most `limit` bytes unpacked; nullopt
/// when it is none, is damaged (its checksum and length are compared), ends too early or is larger.
std::optional<QByteArray> gunzip(QByteArrayView packed, qsizetype limit);
bool isGzip(QByteArrayView bytes);

} // namespace slipway::sandbox
