// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/clock.h"
#include "net/stream/bytestream.h"

#include <list>
#include <memory>

namespace slipway::net {

/// Connections that wait to be used again. Each is watched: when its peer closes it or says something
/// unasked, it is dropped, so that a request does not meet a connection that is known to be dead.
class IdlePool final
{
public:
    // outlives: `clock` is owned by whoever owns the client
    explicit IdlePool(Clock &clock);
    ~IdlePool();
    Q_DISABLE_COPY_MOVE(IdlePool)

    void put(std::unique_ptr<ByteStream> stream);
    std::unique_ptr<ByteStream> take(); ///< the one used last, or null
    void clear();

private:
    struct Entry
    {
        std::unique_ptr<ByteStream> stream {};
        std::chrono::nanoseconds since {};
        bool dead = false;
        TaskScope watch {}; ///< last: its read ends before the stream
    };

    void sweep();

    Clock &m_clock;
    QObject m_context;
    std::list<std::unique_ptr<Entry>> m_entries {};
};

} // namespace slipway::net
