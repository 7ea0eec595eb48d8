// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/streams/demultiplexer.h"
#include "docker/streams/logstamp.h"

#include <vector>

namespace slipway::docker {

/// One line of a log, as bytes: what it means is found out when it is drawn.
struct LogLine
{
    LogStamp stamp {};
    StreamKind stream = StreamKind::Stdout;
    bool hasEnd = true; ///< a line end stood behind it; only the last may have none
    bool isCut = false; ///< longer than is kept
    QByteArrayView text {}; ///< UTF-8, mostly; without stamp and line end, with a CR before that if any
};

/// Lines that arrived together: their text in one piece of memory.
class LogBatch final
{
public:
    void append(const LogLine &line);
    /// Counts an entry of the engine's log; a line of more than 16 KiB is several of them.
    void countEntry() { ++m_entries; }

    bool isEmpty() const { return m_lines.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_lines.size()); }
    LogLine at(qsizetype index) const;
    qint64 entries() const { return m_entries; }
    qsizetype textBytes() const { return m_text.size(); }
    /// Lines `from` up to `to`, without the latter; they count as as many entries.
    LogBatch part(qsizetype from, qsizetype to) const;

private:
    struct Record
    {
        LogStamp stamp {};
        quint32 offset = 0;
        quint32 size = 0;
        StreamKind stream = StreamKind::Stdout;
        bool hasEnd = true;
        bool isCut = false;
    };

    QByteArray m_text;
    std::vector<Record> m_lines;
    qint64 m_entries = 0;
};

} // namespace slipway::docker
