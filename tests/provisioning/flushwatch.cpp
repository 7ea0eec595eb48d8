// SPDX-License-Identifier: GPL-3.0-or-later
#include "flushwatch.h"

#include "base/files/ondisk.h"

#include <QFile>

#include <condition_variable>
#include <dlfcn.h>
#include <memory>
#include <mutex>
#include <unistd.h>
#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

std::mutex g_guard;
std::condition_variable g_goesOn;
std::condition_variable g_isWaitedFor;
Flushes g_flushes;
bool g_isSlow = false;
int g_waiting = 0;

void note(int fd)
{
    const QString path = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(fd));
    const bool isInQueue = diskQueue().isWorkingHere();
    std::unique_lock lock(g_guard);
    if (::gettid() == ::getpid()) {
        g_flushes.here += path;
        return;
    }
    if (!isInQueue)
        g_flushes.beside += path;
    ++g_flushes.elsewhere;
    ++g_waiting;
    g_isWaitedFor.notify_all();
    g_goesOn.wait(lock, [] { return !g_isSlow; });
    --g_waiting;
}

} // namespace

Flushes takeFlushes()
{
    const std::lock_guard lock(g_guard);
    return std::exchange(g_flushes, {});
}

SlowDisk::SlowDisk()
{
    const std::lock_guard lock(g_guard);
    g_isSlow = true;
}

SlowDisk::~SlowDisk()
{
    {
        const std::lock_guard lock(g_guard);
        g_isSlow = false;
    }
    g_goesOn.notify_all();
}

int SlowDisk::waiting() const
{
    const std::lock_guard lock(g_guard);
    return g_waiting;
}

SlowUntilWaitedFor::SlowUntilWaitedFor()
{
    auto disk = std::make_unique<SlowDisk>();
    m_thread = std::thread([disk = std::move(disk)]() mutable {
        std::unique_lock lock(g_guard);
        g_isWaitedFor.wait(lock, [] { return g_waiting > 0; });
        lock.unlock();
        disk.reset();
    });
}

SlowUntilWaitedFor::~SlowUntilWaitedFor()
{
    m_thread.join();
}

} // namespace slipway::test

// The C library's function, as its header declares it.
extern "C" int fsync(int fd)
{
    static const auto next = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fsync"));
    slipway::test::note(fd);
    return next(fd);
}
