// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/keepalive.h"

#include <chrono>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace slipway::net {

using namespace std::chrono_literals;

namespace {

/// Quiet for so long: ask; ask again so often; give up after so many questions. Unanswered data is given up
/// likewise.
constexpr auto kIdle = 15s;
constexpr auto kInterval = 5s;
constexpr int kProbes = 3;
constexpr std::chrono::milliseconds kUnanswered = 30s;

void set(int descriptor, int level, int option, int value)
{
    // Best effort: a connection without keep-alive is still a connection.
    [[maybe_unused]] const int result = ::setsockopt(descriptor, level, option, &value, sizeof value);
}

} // namespace

void keepAlive(qintptr socketDescriptor)
{
    const int descriptor = static_cast<int>(socketDescriptor);
    if (descriptor < 0)
        return;
    set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    set(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, static_cast<int>(kIdle.count()));
    set(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, static_cast<int>(kInterval.count()));
    set(descriptor, IPPROTO_TCP, TCP_KEEPCNT, kProbes);
    set(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, static_cast<int>(kUnanswered.count()));
}

} // namespace slipway::net
