// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/lineinput.h"

#include "terminal/charwidth.h"

#include <QList>
#include <QString>

#include <utility>

namespace slipway::terminal {

namespace {

constexpr char kInterrupt = '\x03';
constexpr char kBackspace = '\b';
constexpr char kKillLine = '\x15';
constexpr char kEscape = '\x1b';
constexpr char kDelete = '\x7f';

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool isText(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x20U && byte != kDelete;
}

int widthOf(const QByteArray &character)
{
    const auto points = QString::fromUtf8(character).toUcs4();
    return points.isEmpty() ? 0 : charWidth(points.constFirst());
}

} // namespace

LineInput::Taken LineInput::take(QByteArrayView bytes)
{
    Taken taken;
    for (const char byte : bytes) {
        if (!(byte == '\n' && m_before == '\r')) // Enter in new line mode is both
            takeByte(byte, taken);
        m_before = byte;
    }
    if (m_sequence == Sequence::Escape)
        m_sequence = Sequence::None; // the key Escape itself: others come whole
    return taken;
}

/// ESC [ ... letter, ESC O letter, or ESC and one more.
bool LineInput::isPartOfSequence(char byte)
{
    switch (m_sequence) {
    case Sequence::None:
        if (byte == kEscape)
            m_sequence = Sequence::Escape;
        return byte == kEscape;
    case Sequence::Escape:
        m_sequence = byte == '[' || byte == 'O' ? Sequence::Control : Sequence::None;
        return true;
    case Sequence::Control:
        if (byte >= '@' && byte <= '~')
            m_sequence = Sequence::None;
        return true;
    }
    return false;
}

void LineInput::takeByte(char byte, Taken &taken)
{
    if (isPartOfSequence(byte))
        return;
    switch (byte) {
    case '\r':
    case '\n':
        taken.toProgram += std::exchange(m_line, {}) + '\n';
        taken.toScreen += "\r\n";
        return;
    case kBackspace:
    case kDelete:
        return rubOut(taken);
    case kKillLine:
        while (!m_line.isEmpty())
            rubOut(taken);
        return;
    case kInterrupt:
        m_line.clear();
        taken.toScreen += "^C\r\n";
        return;
    default:
        takeText(byte, taken);
    }
}

void LineInput::takeText(char byte, Taken &taken)
{
    const bool isKept = (isText(byte) || byte == '\t') && m_line.size() < kLongest;
    if (!isKept)
        return;
    m_line += byte;
    taken.toScreen += byte == '\t' ? ' ' : byte; // one cell, so that it can be rubbed out
}

/// The last character of the line, and its cells on the screen.
void LineInput::rubOut(Taken &taken)
{
    if (m_line.isEmpty())
        return;
    qsizetype start = m_line.size() - 1;
    while (start > 0 && isContinuation(m_line.at(start)))
        --start;
    const QByteArray character = m_line.sliced(start);
    m_line.truncate(start);
    const int width = character == "\t" ? 1 : widthOf(character);
    for (int i = 0; i < width; ++i)
        taken.toScreen += "\b \b";
}

} // namespace slipway::terminal
