// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace slipway {

/// A size in bytes. 64 bits everywhere: images and volumes pass 4 GiB.
struct Bytes
{
    qint64 count = 0;

    friend auto operator<=>(const Bytes &, const Bytes &) = default;
};

} // namespace slipway
