// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/logcursor.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

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

void LogCursor::resume(Answer answer)
{
    m_expected.clear();
    for (const Seen &seen : m_recent)
        ++m_expected[seen.hash];
    m_lastExpected = m_newest;
    m_isExpecting = !m_recent.empty();
    m_metKnown = false;
    m_leftOut = 0;
    m_answer = answer;
    m_hasGap = std::exchange(m_isCut, false);
}

bool LogCursor::mustAskAgain()
{
    if (!m_beforeSetBack)
        return false;
    if (!m_isExpecting || m_metKnown)
        return !m_standBefore;
    // The lines before the known ones go from a log earlier than these. So what came is later than them.
    m_isCut = m_leftOut > 0;
    forgetSetBack();
    return m_isCut;
}

void LogCursor::forgetSetBack()
{
    m_beforeSetBack.reset();
    m_standBefore.reset();
}

/// Whether an unknown line stands before the known ones, because the clock was set back after it.
bool LogCursor::isBeforeKnown()
{
    if (!m_beforeSetBack || m_metKnown)
        return false;
    if (m_answer == Answer::Ends || m_leftOut < m_standBefore.value_or(0)) {
        ++m_leftOut;
        return true;
    }
    forgetSetBack();
    m_hasGap = true;
    return false;
}

bool LogCursor::takeExpected(const Seen &seen)
{
    const auto known = m_expected.find(seen.hash);
    if (known != m_expected.end()) {
        if (--known->second == 0)
            m_expected.erase(known);
        if (m_beforeSetBack && !m_metKnown)
            m_standBefore = m_leftOut;
        m_metKnown = true;
        return true;
    }
    if (isBeforeKnown())
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
        m_standBefore.reset();
        m_recent.clear();
        m_forgotten.reset();
        m_newest = seen.nanos;
    }
    m_newest = std::max(m_newest, seen.nanos);
    if (m_beforeSetBack && *m_beforeSetBack < m_newest - kWindow)
        forgetSetBack(); // nothing of that time is asked for any more
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
