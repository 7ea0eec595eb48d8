// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/logoptions.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace slipway::ui {

/// One line of the buffer. A mark has no text: its words are made where it is shown.
struct LogEntry
{
    docker::LogLine line {};
    int source = 0; ///< which container of those that are shown
    std::optional<docker::LogMark::Kind> mark {};
};

/// Lines in one piece of memory; what a buffer and its snapshots share.
class LogChunk final
{
public:
    /// What a line costs beside its text.
    static constexpr qsizetype kRecordBytes = 24;

    explicit LogChunk(qint64 first)
        : m_first(first)
    {
    }

    void append(const LogEntry &entry);
    void seal(); ///< nothing more is appended: gives spare memory back
    LogEntry at(qint64 line) const;
    qint64 first() const { return m_first; }
    qint64 end() const { return m_first + static_cast<qint64>(m_records.size()); }
    qsizetype bytes() const
    {
        return m_text.size() + kRecordBytes * static_cast<qsizetype>(m_records.size());
    }
    bool hasRoomFor(qsizetype bytes) const;

private:
    struct Record
    {
        qint64 nanos = 0;
        quint32 offset = 0;
        quint32 size = 0;
        qint16 offsetMinutes = 0;
        quint16 source = 0;
        quint8 digits = 0;
        quint8 flags = 0;
        quint8 mark = 0; ///< 0: a line, else 1 + kind
    };
    static_assert(sizeof(Record) == kRecordBytes);

    qint64 m_first;
    QByteArray m_text;
    std::vector<Record> m_records;
};

using LogChunkPtr = std::shared_ptr<const LogChunk>;

/// The lines of a buffer at one moment, for another thread.
class LogSnapshot final
{
public:
    explicit LogSnapshot(std::vector<LogChunkPtr> chunks)
        : m_chunks(std::move(chunks))
    {
    }

    /// As the engine wrote them, one a line: "2026-01-02T03:04:05.678901234Z text". Marks are left out.
    /// \param lines which ones, ascending; nullopt: all
    QByteArray toText(bool withStamps, const std::optional<std::vector<qint64>> &lines = std::nullopt) const;
    /// The same for people, and for what they paste it into: see logPlainTextOf().
    QString toPlainText(bool withStamps,
                        const std::optional<std::vector<qint64>> &lines = std::nullopt) const;

private:
    template <typename Use>
    void forEach(const std::optional<std::vector<qint64>> &lines, Use use) const;

    std::vector<LogChunkPtr> m_chunks;
};

/// The lines that are kept of a log: a ring that forgets the oldest when there are too many bytes (text and
/// what a line costs beside it) or lines. Lines are told by numbers that never change: later ones are larger,
/// earlier ones that are loaded afterwards smaller.
class LogBuffer final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kDefaultBytes = qint64 { 64 } * 1024 * 1024;
    static constexpr qint64 kDefaultLines = 1'000'000;

    explicit LogBuffer(QObject *parent = nullptr, qint64 mostBytes = kDefaultBytes,
                       qint64 mostLines = kDefaultLines);

    bool isEmpty() const { return firstLine() == endLine(); }
    qint64 firstLine() const;
    qint64 endLine() const; ///< the one behind the last
    qint64 size() const { return endLine() - firstLine(); }
    /// Valid until the buffer changes.
    LogEntry at(qint64 line) const;
    qint64 bytes() const { return m_bytes; }
    bool hasForgotten() const { return m_hasForgotten; } ///< older lines fell out of the ring

    void append(const LogEntry &entry);
    /// Earlier lines, in order. As many of the latest of them as there is room for.
    void prepend(const std::vector<LogEntry> &entries);
    void clear();
    /// Tells about what was appended, prepended and forgotten since the last time.
    void announce();

    LogSnapshot snapshot() const;

signals:
    void changed();

private:
    void forgetOldest();
    qsizetype chunkOf(qint64 line) const;

    qint64 m_mostBytes;
    qint64 m_mostLines;
    qint64 m_bytes = 0;
    bool m_hasForgotten = false;
    bool m_hasNews = false;
    qint64 m_next = 0; ///< when there is no chunk
    std::deque<std::shared_ptr<LogChunk>> m_chunks;
};

} // namespace slipway::ui
