// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files/ondisk.h"

namespace slipway {

WorkQueue &diskQueue()
{
    static WorkQueue queue;
    return queue;
}

} // namespace slipway
