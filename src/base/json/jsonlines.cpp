// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonlines.h"

#include <utility>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr char kRecordSeparator = '\x1e';

} // namespace

JsonLines::JsonLines(QString subject, qsizetype limit)
    : m_subject(std::move(subject))
    , m_limit(limit)
{
}

void JsonLines::feed(QByteArrayView bytes)
{
    if (m_begin > 0) {
        m_buffer.remove(0, m_begin);
        m_searched -= m_begin;
        m_begin = 0;
    }
    m_buffer.append(bytes);
}

void JsonLines::finish()
{
    m_finished = true;
}

std::optional<Result<JsonDocument>> JsonLines::next()
{
    while (const std::optional<QByteArrayView> line = takeLine()) {
        if (std::exchange(m_reportTooLong, false) || line->size() > m_limit) {
            m_pending.clear();
            return tooLong();
        }
        QByteArrayView text = line->trimmed();
        const bool startsRecord = text.startsWith(kRecordSeparator);
        if (startsRecord)
            text = text.sliced(1).trimmed();
        if (text.isEmpty())
            continue;
        if (std::optional<Result<JsonDocument>> document = read(text, startsRecord))
            return document;
    }
    if (m_finished && !m_pending.isEmpty())
        return parsePending({});
    return std::nullopt;
}

/// One line: nearly always a whole text.
std::optional<Result<JsonDocument>> JsonLines::read(QByteArrayView text, bool startsRecord)
{
    if (!m_pending.isEmpty())
        return readOn(text, startsRecord);
    Result<JsonDocument> document = JsonDocument::parse(text, m_subject);
    if (document)
        return document;
    m_syntax = JsonSyntax();
    if (m_syntax.feedLine(text) != JsonSyntax::State::Unfinished)
        return document;
    m_pending = text.toByteArray() + '\n';
    return std::nullopt;
}

/// A further line of a text. When it does not fit, the text was cut off, and the line begins the next one.
std::optional<Result<JsonDocument>> JsonLines::readOn(QByteArrayView text, bool startsRecord)
{
    const JsonSyntax::State state = startsRecord ? JsonSyntax::State::Wrong : m_syntax.feedLine(text);
    if (m_pending.size() + text.size() > m_limit) {
        m_pending.clear();
        return tooLong();
    }
    if (state == JsonSyntax::State::Unfinished) {
        m_pending.append(text).append('\n');
        return std::nullopt;
    }
    if (state == JsonSyntax::State::Wrong)
        m_begin = m_searched = m_lineBegin;
    return parsePending(startsRecord ? QByteArrayView() : text);
}

Result<JsonDocument> JsonLines::parsePending(QByteArrayView more)
{
    const QByteArray whole = std::exchange(m_pending, {}).append(more);
    return JsonDocument::parse(whole, m_subject);
}

/// The next line without its end. An empty one with m_reportTooLong stands for a line whose bytes were
/// dropped.
std::optional<QByteArrayView> JsonLines::takeLine()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if (end < 0)
            return m_finished ? takeRest() : waitForMore();
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_begin, end - m_begin);
        m_lineBegin = m_begin;
        m_begin = m_searched = end + 1;
        if (!std::exchange(m_skipping, false))
            return line;
    }
}

/// What stands behind the last line end, once the stream has ended.
std::optional<QByteArrayView> JsonLines::takeRest()
{
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_begin);
    m_lineBegin = m_begin;
    m_begin = m_searched = m_buffer.size();
    if (std::exchange(m_skipping, false) || line.isEmpty())
        return std::nullopt;
    return line;
}

/// No line end so far. Drops what is too long already.
std::optional<QByteArrayView> JsonLines::waitForMore()
{
    m_searched = m_buffer.size();
    if (!m_skipping && m_searched - m_begin <= m_limit)
        return std::nullopt;
    m_begin = m_searched;
    m_reportTooLong = !std::exchange(m_skipping, true);
    return m_reportTooLong ? std::optional(QByteArrayView()) : std::nullopt;
}

Error JsonLines::tooLong() const
{
    return Error { .kind = ErrorKind::Protocol,
                   .code = u"json.line-too-long"_s,
                   .subject = m_subject,
                   .detail = u"a line is longer than %1 bytes"_s.arg(m_limit) };
}

} // namespace slipway
