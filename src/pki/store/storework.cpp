// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/storework.h"

namespace slipway::pki {

std::mutex &storeTurn()
{
    static std::mutex turn;
    return turn;
}

} // namespace slipway::pki
