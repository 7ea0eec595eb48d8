// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectfaults.h"

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

slipway::test::Fault g_fault = slipway::test::Fault::None;
int g_at = 0;
int g_count = 0;
bool g_armed = false;
bool g_refusesExchange = false;
std::function<void(const slipway::test::DiskCall &)> g_told;

using Kind = slipway::test::DiskCall::Kind;

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
    if (g_fault == Fault::RefusedFromThenOn && g_count >= g_at) {
        errno = EIO;
        return -1;
    }
    if (g_count != g_at)
        return call();
    if (g_fault == Fault::RefusedOnce) {
        errno = EIO;
        return -1;
    }
    if (g_fault == Fault::KillBefore)
        die();
    const auto result = call();
    if (g_fault == Fault::KillAfter)
        die();
    return result;
}

std::string pathOf(int fd)
{
    std::array<char, PATH_MAX> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return { path.data(), static_cast<std::size_t>(length > 0 ? length : 0) };
}

std::string pathBelow(int folder, const char *name)
{
    return *name == '/' || folder == AT_FDCWD ? std::string(name) : pathOf(folder) + '/' + name;
}

template <typename Result>
Result told(Result result, const slipway::test::DiskCall &call)
{
    if (g_told && result >= 0) {
        const auto listener = std::exchange(g_told, nullptr); // which may make calls itself
        listener(call);
        g_told = listener;
    }
    return result;
}

} // namespace

namespace slipway::test {

void listenToCalls(std::function<void(const DiskCall &)> told)
{
    g_told = std::move(told);
}

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
    return told(through(true, [&] { return next(fd, bytes, count); }), { Kind::Write, pathOf(fd) });
}

int fsync(int fd)
{
    // What a process has written outlives it anyway.
    return told(through(true, [] { return 0; }), { Kind::Sync, pathOf(fd) });
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
    return told(through(true, [&] { return next(folder, path, flags, mode); }),
                { Kind::Create, pathBelow(folder, path) });
}

int mkdirat(int folder, const char *path, mode_t mode)
{
    static const auto next = original<int (*)(int, const char *, mode_t)>("mkdirat");
    return told(through(true, [&] { return next(folder, path, mode); }),
                { Kind::MakeFolder, pathBelow(folder, path) });
}

int rename(const char *from, const char *to)
{
    static const auto next = original<int (*)(const char *, const char *)>("rename");
    return told(through(false, [&] { return next(from, to); }), { Kind::Rename, from, to });
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    static const auto next = original<int (*)(int, const char *, int, const char *)>("renameat");
    return told(through(false, [&] { return next(fromFolder, from, toFolder, to); }),
                { Kind::Rename, pathBelow(fromFolder, from), pathBelow(toFolder, to) });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    static const auto next =
        original<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    if (g_refusesExchange && (flags & RENAME_EXCHANGE) != 0) {
        errno = EINVAL;
        return -1;
    }
    return told(through(false, [&] { return next(fromFolder, from, toFolder, to, flags); }),
                { (flags & RENAME_EXCHANGE) != 0 ? Kind::Exchange : Kind::Rename, pathBelow(fromFolder, from),
                  pathBelow(toFolder, to) });
}

int unlink(const char *path)
{
    static const auto next = original<int (*)(const char *)>("unlink");
    return told(through(false, [&] { return next(path); }), { Kind::Remove, path });
}

int unlinkat(int folder, const char *path, int flags)
{
    static const auto next = original<int (*)(int, const char *, int)>("unlinkat");
    return told(through(false, [&] { return next(folder, path, flags); }),
                { Kind::Remove, pathBelow(folder, path) });
}

int rmdir(const char *path)
{
    static const auto next = original<int (*)(const char *)>("rmdir");
    return told(through(false, [&] { return next(path); }), { Kind::Remove, path });
}

int fchmod(int fd, mode_t mode)
{
    static const auto next = original<int (*)(int, mode_t)>("fchmod");
    return through(false, [&] { return next(fd, mode); });
}

} // extern "C"
