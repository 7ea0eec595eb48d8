// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/lineeditor.h"

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kEscape = '\x1b';
constexpr qsizetype kMostHistory = 200;
constexpr qsizetype kLongestEscape = 12;

struct Range
{
    char32_t first;
    char32_t last;
};
constexpr std::array kWide = { Range { 0x1100, 0x115f },   Range { 0x2e80, 0x303e },
                               Range { 0x3041, 0xa4cf },   Range { 0xac00, 0xd7a3 },
                               Range { 0xf900, 0xfaff },   Range { 0xfe30, 0xfe6f },
                               Range { 0xff00, 0xff60 },   Range { 0xffe0, 0xffe6 },
                               Range { 0x1f300, 0x1f64f }, Range { 0x1f900, 0x1f9ff },
                               Range { 0x20000, 0x3fffd } };

int columnsOf(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const bool isWide = std::any_of(kWide.begin(), kWide.end(), [point](const Range &range) {
        return point >= range.first && point <= range.last;
    });
    return isWide ? 2 : 1;
}

QByteArray left(int columns)
{
    return columns > 0 ? "\x1b[" + QByteArray::number(columns) + 'D' : QByteArray();
}

QByteArray right(int columns)
{
    return columns > 0 ? "\x1b[" + QByteArray::number(columns) + 'C' : QByteArray();
}

/// Bytes of the UTF-8 sequence that starts with this one.
qsizetype sequenceLength(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        columns += columnsOf(static_cast<char32_t>(point));
    return columns;
}

qsizetype LineEditor::before(qsizetype place) const
{
    if (place <= 0)
        return 0;
    return place >= 2 && m_line.at(place - 1).isLowSurrogate() ? place - 2 : place - 1;
}

qsizetype LineEditor::after(qsizetype place) const
{
    if (place >= m_line.size())
        return m_line.size();
    return m_line.at(place).isHighSurrogate() ? std::min(place + 2, m_line.size()) : place + 1;
}

LineEditor::Event LineEditor::take(QByteArray &bytes, QByteArray &echo)
{
    if (bytes.isEmpty())
        return Event::None;
    const char key = bytes.front();
    if (key == kEscape)
        return escape(bytes, echo);
    if (static_cast<unsigned char>(key) >= 0x20 && key != '\x7f') {
        const qsizetype length = sequenceLength(key);
        if (bytes.size() < length)
            return Event::None;
        const QString text = QString::fromUtf8(bytes.first(length));
        bytes.remove(0, length);
        insert(text, echo);
        return Event::None;
    }
    bytes.remove(0, 1);
    return control(key, echo);
}

LineEditor::Event LineEditor::control(char key, QByteArray &echo)
{
    switch (key) {
    case '\r':
    case '\n':
        if (m_isPaste) {
            insert(u" "_s, echo);
            return Event::None;
        }
        echo += "\r\n";
        return Event::Line;
    case '\x03':
        echo += "^C\r\n";
        forget();
        return Event::Interrupt;
    case '\x04':
        if (m_line.isEmpty())
            return Event::EndOfInput;
        removeRange(m_cursor, after(m_cursor), echo);
        return Event::None;
    case '\x0c':
        return Event::Clear;
    default:
        edit(key, echo);
        return Event::None;
    }
}

/// Keys that change the line or move in it: Ctrl+A B E F H K U W and Backspace.
void LineEditor::edit(char key, QByteArray &echo)
{
    switch (key) {
    case '\x7f':
    case '\b':
        return removeRange(before(m_cursor), m_cursor, echo);
    case '\x01':
        return moveTo(0, echo);
    case '\x05':
        return moveTo(m_line.size(), echo);
    case '\x02':
        return moveTo(before(m_cursor), echo);
    case '\x06':
        return moveTo(after(m_cursor), echo);
    case '\x0b':
        return removeRange(m_cursor, m_line.size(), echo);
    case '\x15':
        return removeRange(0, m_cursor, echo);
    case '\x17':
        return removeRange(wordStart(), m_cursor, echo);
    default:
        return;
    }
}

qsizetype LineEditor::wordStart() const
{
    qsizetype from = m_cursor;
    while (from > 0 && m_line.at(from - 1) == u' ')
        --from;
    while (from > 0 && m_line.at(from - 1) != u' ')
        --from;
    return from;
}

LineEditor::Event LineEditor::escape(QByteArray &bytes, QByteArray &echo)
{
    if (bytes.size() < 3) {
        if (bytes.size() == 2 && bytes.at(1) != '[' && bytes.at(1) != 'O')
            bytes.remove(0, 2); // Alt and a key
        return Event::None;
    }
    qsizetype end = 2;
    while (end < bytes.size() && (bytes.at(end) < '@' || bytes.at(end) > '~'))
        ++end;
    if (end >= bytes.size()) {
        if (end > kLongestEscape)
            bytes.clear();
        return Event::None;
    }
    const QByteArray sequence = bytes.mid(2, end - 1);
    bytes.remove(0, end + 1);
    obey(sequence, echo);
    return Event::None;
}

void LineEditor::obey(const QByteArray &sequence, QByteArray &echo)
{
    if (sequence == "200~" || sequence == "201~")
        m_isPaste = sequence == "200~";
    else if (sequence == "D" || sequence == "C")
        moveTo(sequence == "D" ? before(m_cursor) : after(m_cursor), echo);
    else if (sequence == "H" || sequence == "1~")
        moveTo(0, echo);
    else if (sequence == "F" || sequence == "4~")
        moveTo(m_line.size(), echo);
    else if (sequence == "3~")
        removeRange(m_cursor, after(m_cursor), echo);
    else if (sequence == "A" || sequence == "B")
        recall(sequence == "A" ? -1 : 1, echo);
}

void LineEditor::insert(const QString &text, QByteArray &echo)
{
    m_line.insert(m_cursor, text);
    m_cursor += text.size();
    const QString rest = m_line.mid(m_cursor);
    echo += text.toUtf8() + rest.toUtf8() + left(columnsOf(rest));
}

void LineEditor::removeRange(qsizetype from, qsizetype to, QByteArray &echo)
{
    if (from >= to)
        return;
    moveTo(from, echo);
    m_line.remove(from, to - from);
    const QString rest = m_line.mid(from);
    echo += rest.toUtf8() + "\x1b[K" + left(columnsOf(rest));
}

void LineEditor::moveTo(qsizetype place, QByteArray &echo)
{
    if (place < m_cursor)
        echo += left(columnsOf(m_line.mid(place, m_cursor - place)));
    else
        echo += right(columnsOf(m_line.mid(m_cursor, place - m_cursor)));
    m_cursor = place;
}

void LineEditor::replace(const QString &line, QByteArray &echo)
{
    moveTo(0, echo);
    m_line = line;
    m_cursor = line.size();
    echo += line.toUtf8() + "\x1b[K";
}

void LineEditor::recall(int direction, QByteArray &echo)
{
    const qsizetype wanted = m_recalled + direction;
    if (wanted < 0 || wanted > m_history.size())
        return;
    m_recalled = wanted;
    replace(m_history.value(wanted), echo);
}

QString LineEditor::takeLine()
{
    if (!m_line.trimmed().isEmpty() && (m_history.isEmpty() || m_history.last() != m_line))
        m_history.append(m_line);
    if (m_history.size() > kMostHistory)
        m_history.removeFirst();
    QString line = m_line;
    forget();
    return line;
}

void LineEditor::forget()
{
    m_line.clear();
    m_cursor = 0;
    m_recalled = m_history.size();
}

} // namespace slipway::sandbox
