// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace slipway::docker {

/// The time that the engine put before a line (timestamps=1), with everything that is needed to write it
/// again as it was: nanoseconds, offset and number of digits. Source: RFC 3339, section 5.6; moby writes
/// "2026-01-02T03:04:05.678901234Z", its driver "local" before 25.0 another offset, podman fewer digits.
struct LogStamp
{
    static constexpr qint16 kZulu = 0x7FFF; ///< as offsetMinutes: the text has "Z"

    qint64 nanos = 0; ///< since 1970, UTC; 1678 to 2261 can be told
    qint16 offsetMinutes = kZulu; ///< east of Greenwich
    quint8 digits = 9; ///< of the fraction in the text, 0 to 9
    bool isKnown = false; ///< the line had one; `nanos` is else that of the line before

    /// \return nullopt for anything that is not one
    static std::optional<LogStamp> parse(QByteArrayView text);
    static LogStamp fromDateTime(const QDateTime &when);

    QDateTime toDateTime() const; ///< UTC, cut to milliseconds
    /// As the engine wrote it; empty when unknown.
    QByteArray toText() const;
    /// "1767323045.678901234", as the engine takes it in since= and until=.
    static QByteArray toQuery(qint64 nanos);

    friend bool operator==(const LogStamp &, const LogStamp &) = default;
};

} // namespace slipway::docker
