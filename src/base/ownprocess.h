// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// For a process in which keys live: no core dumps, no strangers that look into its memory (ptrace(2),
/// /proc), and nothing that it writes is for others. What it starts inherits the limit and the umask. To be
/// called before there are threads.
void keepProcessPrivate();

} // namespace slipway
