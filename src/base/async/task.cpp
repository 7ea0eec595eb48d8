// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async/task.h"

namespace slipway::detail {

void exceptionEscapedTask() noexcept
{
    const char *what = "an exception of unknown type";
    try {
        throw;
    } catch (const std::exception &exception) {
        what = exception.what();
    } catch (...) {
    }
    qFatal("An exception left a task: %s", what);
}

} // namespace slipway::detail
