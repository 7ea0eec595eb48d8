// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectfaults.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

slipway::test::Fault g_fault = slipway::test::Fault::None;
int g_at = 0;
int g_count = 0;
bool g_armed = false;
bool g_refusesExchange = false;

template <typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    ::_exit(99);
}

/// What happens to one call. `needsRoom`: whether it can fail for want of room.
template <typename Call>
auto through(bool needsRoom, Call call) -> decltype(call())
{
    using slipway::test::Fault;
    if (!g_armed)
        return call();
    ++g_count;
    if (g_fault == Fault::NoSpace && g_count >= g_at && needsRoom) {
        errno = ENOSPC;
        return -1;
    }
    if (g_count != g_at)
        return call();
    if (g_fault == Fault::KillBefore)
        die();
    const auto result = call();
    if (g_fault == Fault::KillAfter)
        die();
    return result;
}

} // namespace

namespace slipway::test {

void armFault(Fault fault, int at)
{
    g_fault = fault;
    g_at = at;
    g_count = 0;
    g_armed = true;
}

int disarmFault()
{
    g_armed = false;
    return g_count;
}

void refuseExchange(bool refuse)
{
    g_refusesExchange = refuse;
}

} // namespace slipway::test

// The C library's functions, as its headers declare them.
extern "C" {

ssize_t write(int fd, const void *bytes, std::size_t count)
{
    static const auto next = original<ssize_t (*)(int, const void *, std::size_t)>("write");
    if (g_armed && g_fault == slipway::test::Fault::ShortWrite && g_count + 1 == g_at) {
        next(fd, bytes, count / 2);
        die();
    }
    return through(true, [&] { return next(fd, bytes, count); });
}

int fsync(int)
{
    return through(true, [] { return 0; }); // what a process has written outlives it anyway
}

int openat(int folder, const char *path, int flags, ...)
{
    static const auto next = original<int (*)(int, const char *, int, ...)>("openat");
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if ((flags & O_CREAT) == 0)
        return next(folder, path, flags, mode);
    return through(true, [&] { return next(folder, path, flags, mode); });
}

int mkdirat(int folder, const char *path, mode_t mode)
{
    static const auto next = original<int (*)(int, const char *, mode_t)>("mkdirat");
    return through(true, [&] { return next(folder, path, mode); });
}

int rename(const char *from, const char *to)
{
    static const auto next = original<int (*)(const char *, const char *)>("rename");
    return through(false, [&] { return next(from, to); });
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    static const auto next = original<int (*)(int, const char *, int, const char *)>("renameat");
    return through(false, [&] { return next(fromFolder, from, toFolder, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    static const auto next =
        original<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    if (g_refusesExchange && (flags & RENAME_EXCHANGE) != 0) {
        errno = EINVAL;
        return -1;
    }
    return through(false, [&] { return next(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path)
{
    static const auto next = original<int (*)(const char *)>("unlink");
    return through(false, [&] { return next(path); });
}

int unlinkat(int folder, const char *path, int flags)
{
    static const auto next = original<int (*)(int, const char *, int)>("unlinkat");
    return through(false, [&] { return next(folder, path, flags); });
}

int rmdir(const char *path)
{
    static const auto next = original<int (*)(const char *)>("rmdir");
    return through(false, [&] { return next(path); });
}

int fchmod(int fd, mode_t mode)
{
    static const auto next = original<int (*)(int, mode_t)>("fchmod");
    return through(false, [&] { return next(fd, mode); });
}

} // extern "C"
