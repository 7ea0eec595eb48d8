// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/idlepool.h"

namespace slipway::net {

using namespace std::chrono_literals;

namespace {

/// As many and as long as the engine's own client is content with, and a little longer than screens are
/// refreshed.
constexpr std::size_t kMostIdle = 6;
constexpr auto kLongestIdle = 90s;

} // namespace

IdlePool::IdlePool(Clock &clock)
    : m_clock(clock)
{
}

IdlePool::~IdlePool() = default;

void IdlePool::put(std::unique_ptr<ByteStream> stream)
{
    auto entry = std::make_unique<Entry>();
    entry->stream = std::move(stream);
    entry->since = m_clock.monotonic();
    Entry *watched = entry.get();
    m_entries.push_front(std::move(entry));
    if (m_entries.size() > kMostIdle)
        m_entries.pop_back();
    watched->watch.run(watched->stream->read(1, watched->watch.token()),
                       [this, watched](const Result<QByteArray> &) {
                           watched->dead = true;
                           QMetaObject::invokeMethod(
                               &m_context, [this] { sweep(); }, Qt::QueuedConnection);
                       });
}

std::unique_ptr<ByteStream> IdlePool::take()
{
    while (!m_entries.empty()) {
        const std::unique_ptr<Entry> entry = std::move(m_entries.front());
        m_entries.pop_front();
        if (entry->dead || m_clock.monotonic() - entry->since > kLongestIdle)
            continue;
        return std::move(entry->stream);
    }
    return {};
}

void IdlePool::clear()
{
    m_entries.clear();
}

void IdlePool::sweep()
{
    m_entries.remove_if([](const auto &entry) { return entry->dead; });
}

} // namespace slipway::net
