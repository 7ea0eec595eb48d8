// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/loglines.h"

#include <algorithm>
#include <utility>

namespace slipway::docker {

namespace {

/// "2026-01-02T03:04:05.678901234+01:00" has 35.
constexpr qsizetype kLongestStamp = 40;
/// As much of a line goes into one entry. Source: moby, daemon/logger/copier.go, defaultBufSize.
constexpr qsizetype kEntrySize = qsizetype { 16 } * 1024;

} // namespace

LogLines::LogLines(Framing framing, qsizetype longestLine)
    : m_framing(framing)
    , m_longestLine(longestLine)
{
}

void LogLines::feed(StreamKind kind, QByteArrayView bytes, bool startsFrame)
{
    Open &open = m_open.at(static_cast<std::size_t>(kind));
    if (startsFrame && m_framing == Framing::Frames) {
        if (!open.prefix.isEmpty())
            beginText(open);
        if (open.hasLine)
            open.stage = Stage::RepeatedStamp;
    }
    while (!bytes.isEmpty())
        bytes = open.stage == Stage::Text ? takeText(open, kind, bytes) : takeStamp(open, bytes);
}

/// Looks for a stamp and the space behind it; what proves to be something else is text.
QByteArrayView LogLines::takeStamp(Open &open, QByteArrayView bytes)
{
    const qsizetype room = kLongestStamp - open.prefix.size();
    const QByteArrayView head = bytes.first(std::min(bytes.size(), room));
    const auto *end = std::find_if(head.begin(), head.end(), [](char c) { return c == ' ' || c == '\n'; });
    if (end == head.end() && head.size() < room) {
        open.prefix.append(head);
        return {};
    }
    const qsizetype length = end - head.begin();
    const bool isSplit = !open.prefix.isEmpty();
    if (isSplit)
        open.prefix.append(head.first(length));
    const QByteArrayView candidate = isSplit ? QByteArrayView(open.prefix) : head.first(length);
    if (end != head.end() && *end == ' ' && readStamp(open, candidate)) {
        open.prefix.clear();
        open.stage = Stage::Text;
        return bytes.sliced(length + 1);
    }
    beginText(open);
    return isSplit ? bytes.sliced(length) : bytes;
}

bool LogLines::readStamp(Open &open, QByteArrayView text)
{
    const std::optional<LogStamp> stamp = LogStamp::parse(text);
    if (!stamp)
        return false;
    if (open.stage == Stage::RepeatedStamp) {
        if (m_framing == Framing::Raw && stamp->nanos != open.stamp.nanos)
            return false;
    } else {
        open.stamp = *stamp;
        open.hasLine = true;
    }
    open.entryBytes = 0;
    m_batch.countEntry();
    return true;
}

/// There is no stamp: what was taken for one is text.
void LogLines::beginText(Open &open) const
{
    if (open.stage == Stage::Stamp)
        open.stamp.isKnown = false;
    open.stage = Stage::Text;
    open.hasLine = true;
    open.entryBytes = 0;
    keep(open, std::exchange(open.prefix, {}));
}

QByteArrayView LogLines::takeText(Open &open, StreamKind kind, QByteArrayView bytes)
{
    const bool isRaw = m_framing == Framing::Raw;
    const QByteArrayView head =
        isRaw ? bytes.first(std::min(bytes.size(), kEntrySize - open.entryBytes)) : bytes;
    const qsizetype end = head.indexOf('\n');
    if (end >= 0) {
        emitLine(open, kind, head.first(end), true);
        return bytes.sliced(end + 1);
    }
    keep(open, head);
    open.entryBytes += head.size();
    if (isRaw && open.entryBytes == kEntrySize)
        open.stage = Stage::RepeatedStamp;
    return bytes.sliced(head.size());
}

/// However the line is cut into pieces: within the limit all of it, beyond it the beginning of what stands
/// behind the last carriage return that something follows.
void LogLines::keep(Open &open, QByteArrayView text) const
{
    if (text.isEmpty())
        return;
    if (std::exchange(open.endsWithReturn, text.back() == '\r'))
        open.lastReturn = open.text.size() - 1;
    const qsizetype inText = text.chopped(1).lastIndexOf('\r');
    if (open.isCut || open.text.size() + text.size() > m_longestLine) {
        open.isCut = true;
        open.text.remove(0, inText >= 0 ? open.text.size() : open.lastReturn + 1);
        open.lastReturn = -1;
        text = text.sliced(inText + 1);
        text = text.first(std::clamp<qsizetype>(m_longestLine - open.text.size(), 0, text.size()));
    } else if (inText >= 0) {
        open.lastReturn = open.text.size() + inText;
    }
    open.text.append(text);
}

void LogLines::emitLine(Open &open, StreamKind kind, QByteArrayView rest, bool hasEnd)
{
    const bool isWhole = open.text.isEmpty() && !open.isCut && rest.size() <= m_longestLine;
    if (!isWhole)
        keep(open, rest);
    m_batch.append({ .stamp = open.stamp,
                     .stream = kind,
                     .hasEnd = hasEnd,
                     .isCut = open.isCut,
                     .text = isWhole ? rest : QByteArrayView(open.text) });
    open.text.clear();
    open.stage = Stage::Stamp;
    open.entryBytes = 0;
    open.lastReturn = -1;
    open.endsWithReturn = false;
    open.isCut = false;
    open.hasLine = false;
}

void LogLines::finish()
{
    for (const StreamKind kind : { StreamKind::Stdout, StreamKind::Stderr }) {
        Open &open = m_open.at(static_cast<std::size_t>(kind));
        if (!open.prefix.isEmpty())
            beginText(open);
        if (open.hasLine && !open.text.isEmpty())
            emitLine(open, kind, {}, false);
        open = {};
    }
}

LogBatch LogLines::take()
{
    return std::exchange(m_batch, {});
}

} // namespace slipway::docker
