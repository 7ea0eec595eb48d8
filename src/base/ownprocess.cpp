// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ownprocess.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace slipway {

void keepProcessPrivate()
{
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE,
          0); // the limit alone would not do: the kernel ignores it where dumps go into a pipe
    umask(S_IRWXG | S_IRWXO);
}

} // namespace slipway
