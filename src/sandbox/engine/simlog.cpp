// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/simlog.h"

#include <algorithm>

namespace slipway::sandbox {

namespace {

constexpr std::size_t kKept = 20'000; ///< of what was said since the start

} // namespace

quint32 mixed(quint32 seed, quint64 number)
{
    quint64 x = number + (quint64(seed) << 32) + 0x9e3779b97f4a7c15ULL; // splitmix64
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<quint32>(x ^ (x >> 31));
}

SimLog::SimLog(LogStory story, quint32 seed, qsizetype count, qint64 firstNano, qint64 lastNano)
    : m_story(story)
    , m_seed(seed)
    , m_count(count)
    , m_told(count)
    , m_firstNano(firstNano)
    , m_spacing(std::max<qint64>(1, (lastNano - firstNano) / std::max<qsizetype>(1, count)))
    , m_lastNano(lastNano)
{
}

LogLine SimLog::at(qsizetype index) const
{
    if (index >= m_count)
        return m_said.at(static_cast<std::size_t>(index - m_count - m_dropped));
    const auto jitter =
        static_cast<qint64>(mixed(m_seed, static_cast<quint64>(index)) % static_cast<quint64>(m_spacing));
    const qint64 nano = m_firstNano + index * m_spacing + jitter;
    LogLine line = m_story({ .seed = m_seed, .index = index, .nano = nano });
    line.nano = nano;
    return line;
}

qsizetype SimLog::firstSince(qint64 nano) const
{
    qsizetype low = m_begin;
    qsizetype high = end();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype index = middle < m_count ? middle : std::max(middle, m_count + m_dropped);
        if (index < end() && at(index).nano < nano)
            low = index + 1;
        else
            high = middle;
    }
    return low;
}

const LogLine &SimLog::append(LogLine line, qint64 nano)
{
    m_lastNano = std::max(nano, m_lastNano + 1);
    line.nano = m_lastNano;
    m_said.push_back(std::move(line));
    if (m_said.size() > kKept) {
        m_said.pop_front();
        ++m_dropped;
        m_begin = m_count + m_dropped; // the engine rotates: the oldest go first
    }
    return m_said.back();
}

const LogLine &SimLog::tellOn(qint64 nano)
{
    return append(m_story({ .seed = m_seed, .index = m_told++, .nano = nano }), nano);
}

void SimLog::clear()
{
    *this = SimLog();
}

} // namespace slipway::sandbox
