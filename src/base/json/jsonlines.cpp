// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonlines.h"

#include <utility>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr char kRecordSeparator = '\x1e';

QByteArrayView textOf(QByteArrayView line)
{
    line = line.trimmed();
    if (line.startsWith(kRecordSeparator))
        line = line.sliced(1).trimmed();
    return line;
}

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
        if (std::exchange(m_reportTooLong, false) || line->size() > m_limit)
            return tooLong();
        if (const QByteArrayView text = textOf(*line); !text.isEmpty())
            return JsonDocument::parse(text, m_subject);
    }
    return std::nullopt;
}

/// The next line without its end. An empty one with m_reportTooLong stands for a line whose bytes were
/// dropped.
std::optional<QByteArrayView> JsonLines::takeLine()
{
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf('\n', m_searched);
        const bool isLast = lineEnd < 0;
        const qsizetype end = isLast ? m_buffer.size() : lineEnd;
        if (isLast && !m_finished) {
            m_searched = end;
            if (!m_skipping && end - m_begin <= m_limit)
                return std::nullopt;
            m_begin = end;
            m_reportTooLong = !std::exchange(m_skipping, true);
            return m_reportTooLong ? std::optional(QByteArrayView()) : std::nullopt;
        }
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_begin, end - m_begin);
        if (isLast && line.isEmpty())
            return std::nullopt;
        m_begin = m_searched = isLast ? end : end + 1;
        if (!std::exchange(m_skipping, false))
            return line;
    }
}

Error JsonLines::tooLong() const
{
    return Error { .kind = ErrorKind::Protocol,
                   .code = u"json.line-too-long"_s,
                   .subject = m_subject,
                   .detail = u"a line is longer than %1 bytes"_s.arg(m_limit) };
}

} // namespace slipway
