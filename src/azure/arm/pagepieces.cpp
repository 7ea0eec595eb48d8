// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/pagepieces.h"

#include "base/json/jsonreader.h"

#include <initializer_list>

namespace slipway::azure {

namespace {

constexpr qsizetype kLookAhead = 8192; ///< more than there is of nearly every row

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Where `tokens` end that stand at `at`, blanks between them; -1: something else stands there.
qsizetype skipTokens(QByteArrayView text, qsizetype at, std::initializer_list<QByteArrayView> tokens)
{
    for (const QByteArrayView token : tokens) {
        at = skipBlanks(text, at);
        if (!text.sliced(at).startsWith(token))
            return -1;
        at += token.size();
    }
    return at;
}

/// How the first row begins, up to the end of its first name: `{"name"`, with the blanks that stand there.
/// The others begin so, too.
QByteArrayView beginOfRow(QByteArrayView rows)
{
    const qsizetype name = skipTokens(rows, 0, { "{", "\"" });
    const qsizetype end = name < 0 ? -1 : rows.indexOf('"', name);
    return end < 0 ? QByteArrayView() : rows.first(end + 1);
}

/// Where something is closed that was not opened in `text`; -1: nowhere.
qsizetype foreignEnd(QByteArrayView text)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"')
            isInString = !isInString;
        else if (isInString)
            at += c == '\\' ? 1 : 0;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth < 0)
            return at;
    }
    return -1;
}

/// The comma behind the first row that ends after `from`; -1 when none is found. What ends alike within a row
/// is told by what is left of the row: soon something is closed that was opened before.
qsizetype findCut(QByteArrayView body, qsizetype from, QByteArrayView rowStart)
{
    const qsizetype last = body.size() - 2 * kLookAhead;
    while (from < last) {
        const qsizetype end = body.indexOf('}', from);
        if (end < 0 || end >= last)
            break;
        from = end + 1;
        const qsizetype comma = skipBlanks(body, from);
        const QByteArrayView rest = body.sliced(qMin(comma + 1, body.size()));
        if (!body.sliced(comma).startsWith(',') || !rest.startsWith(rowStart))
            continue;
        const qsizetype foreign = foreignEnd(rest.first(qMin(kLookAhead, rest.size())));
        if (foreign < 0)
            return comma;
        from = comma + 1 + foreign; // all before is within the same row
    }
    return -1;
}

} // namespace

PagePieces::PagePieces(QByteArrayView body)
    : m_body(body)
{
    if (body.size() < 2 * kLeast)
        return;
    const qsizetype begin = skipTokens(body, 0, { "{", "\"value\"", ":", "[" });
    const QByteArrayView rowStart = begin < 0 ? QByteArrayView() : beginOfRow(body.sliced(begin));
    if (rowStart.isEmpty())
        return;
    m_begin = begin;
    qsizetype cut = begin;
    while (body.size() - cut >= 2 * kLeast) {
        cut = findCut(body, cut + kLeast, rowStart);
        if (cut < 0)
            return;
        m_cuts.append(cut);
    }
}

QByteArray PagePieces::text(qsizetype piece) const
{
    const qsizetype start = piece == 0 ? m_begin : m_cuts.at(piece - 1) + 1;
    const bool isLast = piece == m_cuts.size();
    const QByteArrayView before = isLast ? m_body.first(m_begin) : QByteArrayView("[");
    const QByteArrayView rows =
        isLast ? m_body.sliced(start) : m_body.sliced(start, m_cuts.at(piece) - start);
    QByteArray text;
    text.reserve(before.size() + rows.size() + 1 + JsonDocument::kRoom);
    text.append(before).append(rows);
    if (!isLast)
        text.append(']');
    return text.append(JsonDocument::kRoom, ' ');
}

} // namespace slipway::azure
