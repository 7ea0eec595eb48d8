// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logs/logbuffer.h"

#include <chrono>
#include <deque>
#include <unordered_map>

namespace slipway::ui {

/// Puts the lines of several containers into one buffer by their stamps. New lines wait up to 200 ms for
/// older ones of the others; of equal stamps the earlier container comes first. With one container nothing
/// waits. What was there at the start is merged once all have theirs, or after 3 s.
///
/// At the other end, only lines are shown that are not older than what is loaded of every container: else
/// earlier lines of one would have to be pushed between lines of another later. Pure but for the buffer.
class LogMerger final
{
public:
    static constexpr std::chrono::milliseconds kHoldBack { 200 };
    static constexpr std::chrono::milliseconds kLongestStart { 3'000 };
    /// So many earlier entries are asked for at once, and when fewer than the second come there are no more.
    /// (Between: what was written while we asked counts as well.)
    static constexpr qint64 kEarlierAtOnce = 5'000;
    static constexpr qint64 kEarlierAtLeast = 1'000;

    // outlives: `buffer` is owned beside this
    explicit LogMerger(LogBuffer &buffer);

    /// Forgets everything, empties the buffer.
    /// \param tail entries of each log that are asked for at the start; nullopt: all there may be, so that
    ///             nothing earlier is wanted later
    void reset(int sources, std::optional<qint64> tail, std::chrono::nanoseconds now);
    void add(int source, docker::LogBatch batch, std::chrono::nanoseconds now);
    void add(int source, const docker::LogMark &mark, std::chrono::nanoseconds now);
    /// What the engine had has arrived. When that took long, what is shown already is put in order with it.
    void caughtUp(int source, std::chrono::nanoseconds now);
    /// A container whose log cannot be read is not waited for.
    void giveUp(int source, std::chrono::nanoseconds now);
    /// Moves what is due into the buffer. \return when to call again; nullopt: nothing waits
    std::optional<std::chrono::nanoseconds> flush(std::chrono::nanoseconds now);

    /// The container whose earlier lines are needed next; nullopt: the beginning of all is reached.
    std::optional<int> wantsEarlier() const;
    /// What to ask the engine for, to get them.
    docker::LogOptions earlierOptions(int source) const;
    void addEarlier(int source, const docker::LogBatch &batch);

private:
    struct Held
    {
        std::shared_ptr<const docker::LogBatch> batch {};
        qsizetype at = 0;
        std::optional<docker::LogMark::Kind> mark {};
        qint64 nanos = 0;
        std::chrono::nanoseconds arrival {};
    };

    struct Source
    {
        std::deque<Held> waiting {};
        std::deque<Held> earlier {}; ///< older than what may be shown
        std::optional<qint64> oldest {}; ///< stamp of what is loaded
        qint64 received = 0; ///< entries
        std::unordered_map<std::size_t, int> known {}; ///< lines that may come again with earlier ones
        bool isStarted = false; ///< what was there has come
        bool isWhole = false; ///< loaded from its beginning on
    };

    bool isStarting(std::chrono::nanoseconds now) const;
    Source *next();
    bool isDue(const Source &source, std::chrono::nanoseconds now) const;
    std::optional<qint64> horizon() const;
    void noteHead(Source &source, const docker::LogLine &line);
    void release(const Held &held, int source, std::vector<LogEntry> *into) const;
    void hasStarted(Source &source, std::chrono::nanoseconds now);
    void takeBack();
    void start();
    void showEarlier();
    int indexOf(const Source &source) const { return static_cast<int>(&source - m_sources.data()); }

    LogBuffer &m_buffer;
    std::vector<Source> m_sources;
    std::optional<qint64> m_tail {};
    std::chrono::nanoseconds m_begin {};
    bool m_hasStarted = false;
};

} // namespace slipway::ui
