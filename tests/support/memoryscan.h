// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace slipway::test {

/// Bytes to look for in this process, kept under a mask: in the clear they would find themselves.
struct MaskedNeedle
{
    QByteArray name {};
    QByteArray masked {}; ///< of mask(); at least 8 bytes

    static QByteArray mask(QByteArrayView bytes);
};

/// Where in the memory that this process can write to any of them stands: heap, stacks, what libraries keep.
/// One line each: "name: [heap]+0x1234".
QStringList findInMemory(const QList<MaskedNeedle> &needles);

} // namespace slipway::test
