// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logs/logbuffer.h"

#include "ui/models/logs/visiblecharacters.h"

#include <algorithm>
#include <utility>

namespace slipway::ui {

namespace {

constexpr qsizetype kChunkBytes = qsizetype { 256 } * 1024;

enum Flag : quint8 { Stderr = 1, HasEnd = 2, IsCut = 4, HasStamp = 8 };

qint64 costOf(const LogEntry &entry)
{
    return entry.line.text.size() + LogChunk::kRecordBytes;
}

} // namespace

bool LogChunk::hasRoomFor(qsizetype bytes) const
{
    return m_records.empty() || this->bytes() + bytes <= kChunkBytes;
}

void LogChunk::append(const LogEntry &entry)
{
    const docker::LogLine &line = entry.line;
    const int flags = (line.stream == docker::StreamKind::Stderr ? Stderr : 0) | (line.hasEnd ? HasEnd : 0)
        | (line.isCut ? IsCut : 0) | (line.stamp.isKnown ? HasStamp : 0);
    m_records.push_back({ .nanos = line.stamp.nanos,
                          .offset = static_cast<quint32>(m_text.size()),
                          .size = static_cast<quint32>(line.text.size()),
                          .offsetMinutes = line.stamp.offsetMinutes,
                          .source = static_cast<quint16>(entry.source),
                          .digits = line.stamp.digits,
                          .flags = static_cast<quint8>(flags),
                          .mark = static_cast<quint8>(entry.mark ? 1 + static_cast<int>(*entry.mark) : 0) });
    m_text.append(line.text);
}

void LogChunk::seal()
{
    m_text.squeeze();
    m_records.shrink_to_fit();
}

LogEntry LogChunk::at(qint64 line) const
{
    const Record &record = m_records[static_cast<std::size_t>(line - m_first)];
    LogEntry entry;
    entry.line = { .stamp = { .nanos = record.nanos,
                              .offsetMinutes = record.offsetMinutes,
                              .digits = record.digits,
                              .isKnown = (record.flags & HasStamp) != 0 },
                   .stream =
                       (record.flags & Stderr) != 0 ? docker::StreamKind::Stderr : docker::StreamKind::Stdout,
                   .hasEnd = (record.flags & HasEnd) != 0,
                   .isCut = (record.flags & IsCut) != 0,
                   .text = QByteArrayView(m_text).sliced(record.offset, record.size) };
    entry.source = record.source;
    if (record.mark != 0)
        entry.mark = static_cast<docker::LogMark::Kind>(record.mark - 1);
    return entry;
}

/// Marks are left out.
template <typename Use>
void LogSnapshot::forEach(const std::optional<std::vector<qint64>> &lines, Use use) const
{
    const auto useLine = [&use](const LogChunk &chunk, qint64 line) {
        const LogEntry entry = chunk.at(line);
        if (!entry.mark)
            use(entry.line);
    };
    if (!lines) {
        for (const LogChunkPtr &chunk : m_chunks) {
            for (qint64 line = chunk->first(); line < chunk->end(); ++line)
                useLine(*chunk, line);
        }
        return;
    }
    auto next = lines->begin();
    for (const LogChunkPtr &chunk : m_chunks) {
        for (; next != lines->end() && *next < chunk->end(); ++next) {
            if (*next >= chunk->first())
                useLine(*chunk, *next);
        }
    }
}

QByteArray LogSnapshot::toText(bool withStamps, const std::optional<std::vector<qint64>> &lines) const
{
    QByteArray text;
    forEach(lines, [&text, withStamps](const docker::LogLine &line) {
        if (withStamps && line.stamp.isKnown)
            text += line.stamp.toText() + ' ';
        text.append(line.text);
        text += '\n';
    });
    return text;
}

QString LogSnapshot::toPlainText(bool withStamps, const std::optional<std::vector<qint64>> &lines) const
{
    QString text;
    forEach(lines, [&text, withStamps](const docker::LogLine &line) {
        if (withStamps && line.stamp.isKnown)
            text += QString::fromLatin1(line.stamp.toText()) + u' ';
        text += logPlainTextOf(line.text) + u'\n';
    });
    return text;
}

LogBuffer::LogBuffer(QObject *parent, qint64 mostBytes, qint64 mostLines)
    : QObject(parent)
    , m_mostBytes(mostBytes)
    , m_mostLines(mostLines)
{
}

qint64 LogBuffer::firstLine() const
{
    return m_chunks.empty() ? m_next : m_chunks.front()->first();
}

qint64 LogBuffer::endLine() const
{
    return m_chunks.empty() ? m_next : m_chunks.back()->end();
}

qsizetype LogBuffer::chunkOf(qint64 line) const
{
    const auto behind =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), line,
                         [](qint64 number, const auto &chunk) { return number < chunk->first(); });
    return std::distance(m_chunks.begin(), behind) - 1;
}

LogEntry LogBuffer::at(qint64 line) const
{
    return m_chunks[static_cast<std::size_t>(chunkOf(line))]->at(line);
}

void LogBuffer::append(const LogEntry &entry)
{
    const qint64 cost = costOf(entry);
    if (m_chunks.empty() || !m_chunks.back()->hasRoomFor(cost)) {
        if (!m_chunks.empty())
            m_chunks.back()->seal();
        m_chunks.push_back(std::make_shared<LogChunk>(endLine()));
    }
    m_chunks.back()->append(entry);
    m_bytes += cost;
    m_hasNews = true;
    forgetOldest();
}

void LogBuffer::prepend(const std::vector<LogEntry> &entries)
{
    qint64 bytes = m_bytes;
    std::size_t taken = 0;
    while (taken < entries.size() && size() + static_cast<qint64>(taken) < m_mostLines) {
        bytes += costOf(entries[entries.size() - taken - 1]);
        if (bytes > m_mostBytes)
            break;
        ++taken;
    }
    m_hasForgotten = m_hasForgotten || taken < entries.size();
    std::vector<std::shared_ptr<LogChunk>> chunks;
    qint64 line = firstLine() - static_cast<qint64>(taken);
    for (std::size_t i = entries.size() - taken; i < entries.size(); ++i, ++line) {
        if (chunks.empty() || !chunks.back()->hasRoomFor(costOf(entries[i])))
            chunks.push_back(std::make_shared<LogChunk>(line));
        chunks.back()->append(entries[i]);
        m_bytes += costOf(entries[i]);
        m_hasNews = true;
    }
    for (const auto &chunk : chunks)
        chunk->seal();
    m_chunks.insert(m_chunks.begin(), chunks.begin(), chunks.end());
}

/// A whole chunk at a time; the last one always stays.
void LogBuffer::forgetOldest()
{
    while (m_chunks.size() > 1 && (m_bytes > m_mostBytes || size() > m_mostLines)) {
        m_bytes -= m_chunks.front()->bytes();
        m_chunks.pop_front();
        m_hasForgotten = true;
    }
}

void LogBuffer::clear()
{
    m_next = endLine();
    m_hasNews = m_hasNews || !m_chunks.empty();
    m_chunks.clear();
    m_bytes = 0;
    m_hasForgotten = false;
}

void LogBuffer::announce()
{
    if (std::exchange(m_hasNews, false))
        emit changed();
}

LogSnapshot LogBuffer::snapshot() const
{
    std::vector<LogChunkPtr> chunks(m_chunks.begin(), m_chunks.end());
    if (!chunks.empty()) // the last one goes on growing
        chunks.back() = std::make_shared<LogChunk>(*m_chunks.back());
    return LogSnapshot(std::move(chunks));
}

} // namespace slipway::ui
