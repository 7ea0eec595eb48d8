// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logs/logmerger.h"

#include <QHashFunctions>

#include <algorithm>

namespace slipway::ui {

namespace {

/// Stamps go back a little at times: both streams are stamped before they are put in one order.
constexpr qint64 kJitter = 250'000'000;

std::size_t fingerprint(const docker::LogLine &line)
{
    const std::size_t seed =
        static_cast<std::size_t>(line.stamp.nanos) * 2 + static_cast<std::size_t>(line.stream);
    return qHashBits(line.text.data(), static_cast<std::size_t>(line.text.size()), seed);
}

} // namespace

LogMerger::LogMerger(LogBuffer &buffer)
    : m_buffer(buffer)
{
}

void LogMerger::reset(int sources, std::optional<qint64> tail, std::chrono::nanoseconds now)
{
    m_sources.clear();
    m_sources.resize(static_cast<std::size_t>(sources));
    m_tail = tail;
    m_begin = now;
    m_hasStarted = false;
    m_buffer.clear();
}

/// Remembers the beginning of what is loaded of a log.
void LogMerger::noteHead(Source &source, const docker::LogLine &line)
{
    if (!source.oldest)
        source.oldest = line.stamp.nanos;
    if (line.stamp.nanos <= *source.oldest + kJitter)
        ++source.known[fingerprint(line)];
}

void LogMerger::add(int source, docker::LogBatch batch, std::chrono::nanoseconds now)
{
    Source &from = m_sources[static_cast<std::size_t>(source)];
    from.received += batch.entries();
    const auto shared = std::make_shared<const docker::LogBatch>(std::move(batch));
    const bool isAlone = m_sources.size() == 1;
    for (qsizetype i = 0; i < shared->size(); ++i) {
        const docker::LogLine line = shared->at(i);
        noteHead(from, line);
        if (isAlone)
            m_buffer.append({ .line = line });
        else
            from.waiting.push_back({ .batch = shared, .at = i, .nanos = line.stamp.nanos, .arrival = now });
    }
}

void LogMerger::add(int source, const docker::LogMark &mark, std::chrono::nanoseconds now)
{
    const Held held { .mark = mark.kind, .nanos = mark.nanos, .arrival = now };
    if (m_sources.size() > 1) {
        m_sources[static_cast<std::size_t>(source)].waiting.push_back(held);
        return;
    }
    std::vector<LogEntry> entry;
    release(held, source, &entry);
    m_buffer.append(entry.front());
}

void LogMerger::caughtUp(int source, std::chrono::nanoseconds now)
{
    Source &from = m_sources[static_cast<std::size_t>(source)];
    if (!from.isStarted)
        from.isWhole = !m_tail || from.received < *m_tail;
    hasStarted(from, now);
}

void LogMerger::giveUp(int source, std::chrono::nanoseconds now)
{
    hasStarted(m_sources[static_cast<std::size_t>(source)], now);
}

void LogMerger::hasStarted(Source &source, std::chrono::nanoseconds now)
{
    const bool isLate = m_hasStarted && !source.isStarted && !source.waiting.empty();
    source.isStarted = true;
    // Lines that the buffer has let go cannot be put in order any more.
    if (isLate && !m_buffer.hasForgotten()) {
        takeBack();
        start();
    }
    flush(now);
}

/// Everything that is shown waits again, as if it had just come.
void LogMerger::takeBack()
{
    std::vector<std::deque<Held>> shown(m_sources.size());
    std::vector<std::shared_ptr<docker::LogBatch>> batches(m_sources.size());
    for (qint64 line = m_buffer.firstLine(); line < m_buffer.endLine(); ++line) {
        const LogEntry entry = m_buffer.at(line);
        const auto source = static_cast<std::size_t>(entry.source);
        Held held { .mark = entry.mark, .nanos = entry.line.stamp.nanos };
        if (!entry.mark) {
            if (!batches[source])
                batches[source] = std::make_shared<docker::LogBatch>();
            held.at = batches[source]->size();
            batches[source]->append(entry.line);
            held.batch = batches[source];
        }
        shown[source].push_back(std::move(held));
    }
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        m_sources[i].waiting.insert(m_sources[i].waiting.begin(), shown[i].begin(), shown[i].end());
    m_buffer.clear();
}

bool LogMerger::isStarting(std::chrono::nanoseconds now) const
{
    return now - m_begin < kLongestStart
        && std::any_of(m_sources.begin(), m_sources.end(), [](const Source &s) { return !s.isStarted; });
}

/// The latest of the beginnings of logs that go on before what is loaded.
std::optional<qint64> LogMerger::horizon() const
{
    std::optional<qint64> latest;
    for (const Source &source : m_sources) {
        if (source.isStarted && !source.isWhole && source.oldest)
            latest = std::max(latest.value_or(*source.oldest), *source.oldest);
    }
    return latest;
}

LogMerger::Source *LogMerger::next()
{
    Source *first = nullptr;
    for (Source &source : m_sources) {
        if (source.isStarted && !source.waiting.empty()
            && (!first || source.waiting.front().nanos < first->waiting.front().nanos))
            first = &source;
    }
    return first;
}

bool LogMerger::isDue(const Source &source, std::chrono::nanoseconds now) const
{
    const bool othersAreLater = std::all_of(m_sources.begin(), m_sources.end(), [](const Source &s) {
        return !s.waiting.empty() || !s.isStarted;
    });
    return othersAreLater || now - source.waiting.front().arrival >= kHoldBack;
}

void LogMerger::release(const Held &held, int source, std::vector<LogEntry> *into) const
{
    LogEntry entry;
    entry.source = source;
    entry.mark = held.mark;
    entry.line.stamp = { .nanos = held.nanos, .isKnown = held.nanos != 0 };
    if (held.batch)
        entry.line = held.batch->at(held.at);
    into->push_back(entry);
}

/// What was there at the start: all that every log has, in order; the rest can be shown when earlier lines of
/// the others are loaded.
void LogMerger::start()
{
    m_hasStarted = true;
    const std::optional<qint64> from = horizon();
    for (Source &source : m_sources) {
        if (!source.isStarted)
            continue;
        const bool isLatest = source.oldest == from; // all of it may be shown, also what jitters
        while (from && !isLatest && !source.waiting.empty() && source.waiting.front().nanos < *from) {
            source.earlier.push_back(std::move(source.waiting.front()));
            source.waiting.pop_front();
        }
        // What was there does not wait for what comes.
        for (Held &held : source.waiting)
            held.arrival = m_begin - kHoldBack;
    }
}

std::optional<std::chrono::nanoseconds> LogMerger::flush(std::chrono::nanoseconds now)
{
    if (m_sources.size() <= 1)
        return std::nullopt;
    if (isStarting(now))
        return m_begin + kLongestStart;
    if (!m_hasStarted)
        start();
    std::vector<LogEntry> one;
    while (Source *source = next()) {
        if (!isDue(*source, now))
            return source->waiting.front().arrival + kHoldBack;
        one.clear();
        release(source->waiting.front(), indexOf(*source), &one);
        m_buffer.append(one.front());
        source->waiting.pop_front();
    }
    return std::nullopt;
}

std::optional<int> LogMerger::wantsEarlier() const
{
    const std::optional<qint64> latest = horizon();
    for (const Source &source : m_sources) {
        if (latest && source.isStarted && !source.isWhole && source.oldest == latest)
            return indexOf(source);
    }
    return std::nullopt;
}

docker::LogOptions LogMerger::earlierOptions(int source) const
{
    const Source &from = m_sources[static_cast<std::size_t>(source)];
    // The engine takes the tail first and looks at the times afterwards; where it does not, it sends more
    // than is needed, and what is known is left out.
    return { .tail = from.received + kEarlierAtOnce, .until = from.oldest.value_or(0) + kJitter };
}

void LogMerger::addEarlier(int source, const docker::LogBatch &batch)
{
    Source &from = m_sources[static_cast<std::size_t>(source)];
    const qint64 oldest = from.oldest.value_or(0);
    const auto shared = std::make_shared<const docker::LogBatch>(batch);
    std::deque<Held> fresh;
    for (qsizetype i = 0; i < shared->size(); ++i) {
        const docker::LogLine line = shared->at(i);
        const auto known =
            line.stamp.nanos <= oldest + kJitter ? from.known.find(fingerprint(line)) : from.known.end();
        if (known != from.known.end()) {
            if (--known->second == 0)
                from.known.erase(known);
        } else {
            fresh.push_back({ .batch = shared, .at = i, .nanos = line.stamp.nanos });
        }
    }
    from.known.clear();
    from.received += static_cast<qint64>(fresh.size());
    from.isWhole = static_cast<qint64>(fresh.size()) < kEarlierAtLeast;
    if (!fresh.empty()) {
        from.oldest = fresh.front().nanos;
        for (qsizetype i = 0; i < shared->size(); ++i)
            noteHead(from, shared->at(i));
    }
    from.earlier.insert(from.earlier.begin(), fresh.begin(), fresh.end());
    showEarlier();
}

void LogMerger::showEarlier()
{
    const std::optional<qint64> from = horizon();
    std::vector<std::pair<Held, int>> latestFirst; // holds the text until the buffer has it
    while (true) {
        Source *last = nullptr;
        for (Source &source : m_sources) {
            // Of equal stamps the later container goes first, backwards.
            if (!source.earlier.empty()
                && (!last || source.earlier.back().nanos >= last->earlier.back().nanos))
                last = &source;
        }
        if (!last || (from && last->oldest != from && last->earlier.back().nanos < *from))
            break;
        latestFirst.emplace_back(std::move(last->earlier.back()), indexOf(*last));
        last->earlier.pop_back();
    }
    std::vector<LogEntry> entries;
    entries.reserve(latestFirst.size());
    std::reverse(latestFirst.begin(), latestFirst.end());
    for (const auto &[held, source] : latestFirst)
        release(held, source, &entries);
    m_buffer.prepend(entries);
}

} // namespace slipway::ui
