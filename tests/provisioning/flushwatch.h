// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <thread>

// Flushing a file waits for the disk, which may take tenths of a second: never in the thread that draws the
// windows. Programs with this file in them have an fsync() that tells who has called it.

namespace slipway::test {

/// What was flushed since it was asked the last time.
struct Flushes
{
    QStringList here {}; ///< by the thread of the windows
    QStringList beside {}; ///< by other threads than that of the queue of the disk: in no order
    int elsewhere = 0; ///< by all but the thread of the windows
};

Flushes takeFlushes();

/// For as long as it lives, flushes of other threads do not end.
class SlowDisk final
{
public:
    SlowDisk();
    ~SlowDisk();
    Q_DISABLE_COPY_MOVE(SlowDisk)

    /// How many flushes wait now.
    int waiting() const;
};

/// Until a flush waits, and then a fast disk again: for somebody who waits for the disk in this thread.
class SlowUntilWaitedFor final
{
public:
    SlowUntilWaitedFor();
    ~SlowUntilWaitedFor();
    Q_DISABLE_COPY_MOVE(SlowUntilWaitedFor)

private:
    std::thread m_thread;
};

} // namespace slipway::test
