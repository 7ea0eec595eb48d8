// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/logcursor.h"

#include <QHashFunctions>

#include <algorithm>

namespace slipway::docker {

namespace {

constexpr qint64 kWindow = 250'000'000; // nanoseconds
constexpr std::size_t kMostRemembered = 65'536;
/// The engine's clock was set back when a stamp lies so far before the newest.
constexpr qint64 kClockJump = 1'000'000'000;

std::size_t fingerprint(const LogLine &line)
{
    const std::size_t seed =
        static_cast<std::size_t>(line.stamp.nanos) * 2 + static_cast<std::size_t>(line.stream);
    return qHashBits(line.text.data(), static_cast<std::size_t>(line.text.size()), seed);
}

} // namespace

std::optional<qint64> LogCursor::since() const
{
    if (m_recent.empty())
        return std::nullopt;
    // What is before the first of all lines was not asked for. Later, a line may come that is a little older
    // than the only one in the window.
    return m_forgotten ? std::max(m_newest - kWindow, *m_forgotten + 1) : m_recent.front().nanos;
}

void LogCursor::resume()
{
    m_expected.clear();
    for (const Seen &seen : m_recent)
        ++m_expected[seen.hash];
    m_lastExpected = m_newest;
    m_isExpecting = !m_recent.empty();
    m_metKnown = false;
    m_hasGap = false;
}

bool LogCursor::takeExpected(const Seen &seen)
{
    const auto known = m_expected.find(seen.hash);
    if (known != m_expected.end()) {
        if (--known->second == 0)
            m_expected.erase(known);
        m_metKnown = true;
        return true;
    }
    // What stands before the known lines and is not older by its stamp, because the clock was set back after
    // it.
    if (!m_metKnown && m_beforeSetBack && seen.nanos <= *m_beforeSetBack)
        return true;
    if (seen.nanos > m_lastExpected + kWindow) {
        m_isExpecting = false;
        m_hasGap = !m_metKnown;
        m_expected.clear();
    }
    return false;
}

void LogCursor::remember(const Seen &seen)
{
    if (seen.nanos < m_newest - kClockJump) {
        m_beforeSetBack = std::max(m_beforeSetBack.value_or(m_newest), m_newest);
        m_recent.clear();
        m_forgotten.reset();
        m_newest = seen.nanos;
    }
    m_newest = std::max(m_newest, seen.nanos);
    m_recent.push_back(seen);
    while (m_recent.front().nanos < m_newest - kWindow || m_recent.size() > kMostRemembered) {
        m_forgotten = std::max(m_forgotten.value_or(m_recent.front().nanos), m_recent.front().nanos);
        m_recent.pop_front();
    }
}

LogBatch LogCursor::advance(LogBatch batch)
{
    if (!m_isExpecting) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const LogLine line = batch.at(i);
            remember({ line.stamp.nanos, fingerprint(line) });
        }
        return batch;
    }
    LogBatch fresh;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const LogLine line = batch.at(i);
        const Seen seen { line.stamp.nanos, fingerprint(line) };
        if (m_isExpecting && takeExpected(seen))
            continue;
        fresh.append(line);
        fresh.countEntry();
        remember(seen);
    }
    return fresh;
}

} // namespace slipway::docker
