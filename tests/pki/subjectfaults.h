// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace slipway::test {

/// Faults at the system calls that change files: open for writing, write, fsync, rename, mkdir, unlink,
/// rmdir, fchmod. The test program defines these functions itself, so that the code under test calls them
/// instead of the C library's.
enum class Fault {
    None,
    KillBefore, ///< SIGKILL instead of the call
    KillAfter, ///< SIGKILL when the call has been made
    NoSpace, ///< this call and all later ones that take room fail with ENOSPC
    RefusedOnce, ///< this call fails with EIO
    RefusedFromThenOn, ///< so do all later ones
    ShortWrite, ///< a write puts half of its bytes down and the process is killed
};

/// From now on counts calls, and does `fault` to the one with the number `at` (1 is the first).
void armFault(Fault fault, int at);
/// Ends that. \return how many calls there were
int disarmFault();

/// A call that has changed something on disk. Paths are absolute.
struct DiskCall
{
    enum class Kind { Create, Write, Sync, MakeFolder, Rename, Exchange, Remove };
    Kind kind = Kind::Write;
    std::string path {};
    std::string to {}; ///< of Rename and Exchange
};

/// From now on `told` hears of every call that went well, before the next one is made; an empty function ends
/// that.
void listenToCalls(std::function<void(const DiskCall &)> told);

/// From now on, armed or not, as on a file system that cannot exchange two names: EINVAL.
void refuseExchange(bool refuse);

} // namespace slipway::test
