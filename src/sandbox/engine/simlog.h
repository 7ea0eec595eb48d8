// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>

namespace slipway::sandbox {

/// One entry of a log, as the engine's json-file driver keeps it.
struct LogLine
{
    qint64 nano = 0; ///< since 1970
    bool isError = false;
    bool isPartial = false; ///< of a line above 16 KiB: it goes on in the next entry
    QByteArray text {}; ///< without line feed; in a container with a terminal it ends with CR
};

/// What a program says at its `index`-th line. The same arguments give the same line, so nothing of a long
/// history has to be kept.
struct LogMoment
{
    quint32 seed = 0;
    qsizetype index = 0;
    qint64 nano = 0;
};
using LogStory = LogLine (*)(const LogMoment &moment);

/// A container's log: a history that is made when somebody reads it, and behind it what was said since.
class SimLog final
{
public:
    SimLog() = default;
    /// A history of `count` lines between the two times.
    SimLog(LogStory story, quint32 seed, qsizetype count, qint64 firstNano, qint64 lastNano);

    qsizetype begin() const { return m_begin; } ///< the oldest entry that is still there
    qsizetype end() const { return m_count + m_dropped + static_cast<qsizetype>(m_said.size()); }
    LogLine at(qsizetype index) const;
    /// The first entry that is not older.
    qsizetype firstSince(qint64 nano) const;

    bool hasStory() const { return m_story != nullptr; }
    /// Stamps the entry with the time, later than the last one's, and keeps it.
    const LogLine &append(LogLine line, qint64 nano);
    /// The story's next line.
    const LogLine &tellOn(qint64 nano);
    void clear();

private:
    LogStory m_story = nullptr;
    quint32 m_seed = 0;
    qsizetype m_count = 0; ///< of the history
    qsizetype m_dropped = 0; ///< of what was said since
    qsizetype m_begin = 0;
    qsizetype m_told = 0;
    qint64 m_firstNano = 0;
    qint64 m_spacing = 1;
    qint64 m_lastNano = 0;
    std::deque<LogLine> m_said;
};

/// A number that belongs to both, spread evenly.
quint32 mixed(quint32 seed, quint64 number);

namespace stories {
LogLine accessLog(const LogMoment &moment); ///< of a web server, with a few errors
LogLine phpApplication(const LogMoment &moment);
LogLine database(const LogMoment &moment);
LogLine cache(const LogMoment &moment);
LogLine registry(const LogMoment &moment); ///< key=value
LogLine dashboards(const LogMoment &moment); ///< key=value
LogLine jsonService(const LogMoment &moment); ///< a JSON text a line, now and then one above 16 KiB
LogLine colourful(const LogMoment &moment); ///< ANSI colours, 16, 256 and true
LogLine stackTraces(const LogMoment &moment);
LogLine progressBar(const LogMoment &moment); ///< carriage returns
LogLine languages(const LogMoment &moment);
LogLine terminal(const LogMoment &moment); ///< of a container with a TTY
LogLine failing(const LogMoment &moment); ///< the last words of one that cannot start
LogLine metrics(const LogMoment &moment);
LogLine dates(const LogMoment &moment); ///< the time, as `date` prints it
} // namespace stories

} // namespace slipway::sandbox
