// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace slipway::test {

inline QByteArray frameHeader(int type, quint32 length)
{
    QByteArray header(8, '\0');
    header[0] = static_cast<char>(type);
    qToBigEndian(length, header.data() + 4);
    return header;
}

/// One frame of a multiplexed stream.
inline QByteArray frame(int type, const QByteArray &payload)
{
    return frameHeader(type, static_cast<quint32>(payload.size())) + payload;
}

/// A stamp `nanos` nanoseconds after 2026-01-02T03:04:05Z, as moby writes it, with the space behind it.
inline QByteArray stampText(int nanos)
{
    return "2026-01-02T03:04:05." + QByteArray::number(nanos).rightJustified(9, '0') + "Z ";
}

} // namespace slipway::test
