// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/interpreter.h"

#include "terminal/charwidth.h"
#include "terminal/sgr.h"
#include "terminal/title.h"

#include <algorithm>

namespace slipway::terminal {

using namespace Qt::StringLiterals;

namespace {

/// VT220 with colours: says what we understand, and no more.
constexpr auto kPrimaryAttributes = "\x1b[?62;22c";
constexpr auto kSecondaryAttributes = "\x1b[>1;0;0c";
constexpr auto kIsWell = "\x1b[0n";

/// One number for marker, intermediate and final, so that a switch can tell sequences apart.
constexpr int key(char marker, char intermediate, char final)
{
    return (marker << 16) | (intermediate << 8) | final;
}

constexpr int plain(char final)
{
    return key(0, 0, final);
}

int keyOf(const ControlSequence &sequence)
{
    return key(sequence.marker, sequence.intermediate, sequence.final);
}

QByteArray numbered(const char *begin, int first, int second, const char *end)
{
    return begin + QByteArray::number(first) + ';' + QByteArray::number(second) + end;
}

Screen::Part partOf(int number)
{
    switch (number) {
    case 0:
        return Screen::Part::After;
    case 1:
        return Screen::Part::Before;
    default:
        return Screen::Part::All;
    }
}

} // namespace

void Interpreter::print(char32_t character)
{
    m_screen.print(character);
    if (charWidth(character) > 0)
        m_last = character;
}

void Interpreter::execute(char control)
{
    m_last = 0;
    switch (control) {
    case '\a':
        ++m_bells;
        break;
    case '\b':
        m_screen.back(1);
        break;
    case '\t':
        m_screen.tabForward(1);
        break;
    case '\n':
    case '\v':
    case '\f':
        m_screen.index();
        if (m_screen.modes().newLine)
            m_screen.carriageReturn();
        break;
    case '\r':
        m_screen.carriageReturn();
        break;
    case 0x0E: // SO
        m_screen.charsets().shift(1);
        break;
    case 0x0F: // SI
        m_screen.charsets().shift(0);
        break;
    default:
        break;
    }
}

void Interpreter::escape(char intermediate, char final)
{
    m_last = 0;
    switch (intermediate) {
    case 0:
        escapePlain(final);
        break;
    case '(':
    case ')':
    case '*':
    case '+':
        m_screen.charsets().designate(intermediate - '(', final);
        break;
    case '#':
        if (final == '8')
            m_screen.fillForAlignment();
        break;
    default:
        break;
    }
}

void Interpreter::escapePlain(char final)
{
    switch (final) {
    case '7':
        m_screen.saveCursor();
        break;
    case '8':
        m_screen.restoreCursor();
        break;
    case '=':
    case '>':
        m_screen.modes().applicationKeypad = final == '=';
        break;
    case 'D':
        m_screen.index();
        break;
    case 'E':
        m_screen.index();
        m_screen.carriageReturn();
        break;
    case 'H':
        m_screen.setTab();
        break;
    case 'M':
        m_screen.reverseIndex();
        break;
    case 'N':
    case 'O':
        m_screen.charsets().shiftOnce(final - 'N' + 2);
        break;
    case 'n':
    case 'o':
        m_screen.charsets().shift(final - 'n' + 2);
        break;
    case 'Z':
        m_replies.add(kPrimaryAttributes);
        break;
    case 'c':
        reset();
        break;
    default:
        break;
    }
}

void Interpreter::control(const ControlSequence &sequence)
{
    const bool isDone = move(sequence) || edit(sequence) || editColumns(sequence) || changeState(sequence);
    if (!isDone)
        report(sequence);
    m_last = 0;
}

bool Interpreter::move(const ControlSequence &sequence)
{
    const int count = sequence.parameters.atLeastOne(0);
    switch (keyOf(sequence)) {
    case plain('A'):
        m_screen.moveUp(count);
        return true;
    case plain('B'):
        m_screen.moveDown(count);
        return true;
    case plain('C'):
    case plain('a'):
        m_screen.moveForward(count);
        return true;
    case plain('D'):
        m_screen.back(count);
        return true;
    case plain('E'):
        m_screen.moveDown(count);
        m_screen.carriageReturn();
        return true;
    case plain('F'):
        m_screen.moveUp(count);
        m_screen.carriageReturn();
        return true;
    case plain('G'):
    case plain('`'):
        m_screen.moveToColumn(count - 1);
        return true;
    case plain('H'):
    case plain('f'):
        m_screen.moveTo(count - 1, sequence.parameters.atLeastOne(1) - 1);
        return true;
    case plain('I'):
        m_screen.tabForward(count);
        return true;
    case plain('Z'):
        m_screen.tabBack(count);
        return true;
    case plain('d'):
        m_screen.moveToRow(count - 1);
        return true;
    case plain('e'):
        m_screen.moveRowsFreely(count);
        return true;
    default:
        return false;
    }
}

bool Interpreter::edit(const ControlSequence &sequence)
{
    const int count = sequence.parameters.atLeastOne(0);
    const int how = sequence.parameters.value(0);
    switch (keyOf(sequence)) {
    case plain('@'):
        m_screen.insertCharacters(count);
        return true;
    case plain('P'):
        m_screen.deleteCharacters(count);
        return true;
    case plain('X'):
        m_screen.eraseCharacters(count);
        return true;
    case plain('L'):
        m_screen.insertLines(count);
        return true;
    case plain('M'):
        m_screen.deleteLines(count);
        return true;
    case plain('J'):
    case key('?', 0, 'J'):
        if (how <= 2)
            m_screen.eraseInDisplay(partOf(how));
        else if (how == 3)
            m_screen.clearScrollback();
        return true;
    case plain('K'):
    case key('?', 0, 'K'):
        if (how <= 2)
            m_screen.eraseInLine(partOf(how));
        return true;
    case plain('S'):
        m_screen.scrollUp(count);
        return true;
    case plain('T'):
        if (sequence.parameters.count() <= 1) // five of them ask for highlighting by the mouse
            m_screen.scrollDown(count);
        return true;
    case plain('b'):
        repeat(count);
        return true;
    default:
        return false;
    }
}

bool Interpreter::editColumns(const ControlSequence &sequence)
{
    const int count = sequence.parameters.atLeastOne(0);
    const int column = m_screen.cursor().column;
    switch (keyOf(sequence)) {
    case key(0, ' ', '@'):
        m_screen.deleteColumns(0, count);
        return true;
    case key(0, ' ', 'A'):
        m_screen.insertColumns(0, count);
        return true;
    case key(0, '\'', '}'):
        m_screen.insertColumns(column, count);
        return true;
    case key(0, '\'', '~'):
        m_screen.deleteColumns(column, count);
        return true;
    default:
        return false;
    }
}

bool Interpreter::changeState(const ControlSequence &sequence)
{
    const Parameters &parameters = sequence.parameters;
    switch (keyOf(sequence)) {
    case plain('g'):
        if (parameters.value(0) == 0)
            m_screen.clearTab();
        else if (parameters.value(0) == 3)
            m_screen.clearAllTabs();
        return true;
    case plain('h'):
    case plain('l'):
    case key('?', 0, 'h'):
    case key('?', 0, 'l'):
        setModes(sequence, sequence.final == 'h');
        return true;
    case plain('m'):
        applySgr(parameters, m_screen.style());
        return true;
    case key(0, ' ', 'q'):
        setShape(parameters.value(0));
        return true;
    case key(0, '!', 'p'):
        m_screen.softReset();
        return true;
    case plain('r'):
        m_screen.setMargins(parameters.atLeastOne(0) - 1,
                            parameters.value(1) == 0 ? Size::kMostRows : parameters.value(1) - 1);
        return true;
    case plain('s'):
        m_screen.saveCursor();
        return true;
    case plain('u'):
        m_screen.restoreCursor();
        return true;
    default:
        return false;
    }
}

bool Interpreter::report(const ControlSequence &sequence)
{
    constexpr int kSizeInCharacters = 18;
    const int what = sequence.parameters.value(0);
    switch (keyOf(sequence)) {
    case plain('c'):
        if (what == 0)
            m_replies.add(kPrimaryAttributes);
        return true;
    case key('>', 0, 'c'):
        if (what == 0)
            m_replies.add(kSecondaryAttributes);
        return true;
    case plain('n'):
    case key('?', 0, 'n'):
        reportStatus(sequence);
        return true;
    case key(0, '$', 'p'):
    case key('?', '$', 'p'):
        reportMode(sequence);
        return true;
    case plain('t'):
        if (what == kSizeInCharacters)
            m_replies.add(numbered("\x1b[8;", m_screen.size().rows, m_screen.size().columns, "t"));
        return true;
    default:
        return false;
    }
}

void Interpreter::reportStatus(const ControlSequence &sequence)
{
    const bool isDec = sequence.marker == '?';
    const int what = sequence.parameters.value(0);
    if (what == 5 && !isDec)
        m_replies.add(kIsWell);
    else if (what == 6)
        m_replies.add(numbered(isDec ? "\x1b[?" : "\x1b[", m_screen.rowFromOrigin() + 1,
                               m_screen.cursor().column + 1, "R"));
}

/// DECRQM: only for modes that are known here, so that no number of the program's own comes back.
void Interpreter::reportMode(const ControlSequence &sequence)
{
    const int number = sequence.parameters.value(0);
    const std::optional<bool> state = modeState(m_screen.modes(), sequence.marker, number);
    if (state)
        m_replies.add(numbered(sequence.marker == '?' ? "\x1b[?" : "\x1b[", number, *state ? 1 : 2, "$y"));
}

void Interpreter::setModes(const ControlSequence &sequence, bool isOn)
{
    for (int i = 0; i < sequence.parameters.count(); ++i)
        setMode(sequence.marker, sequence.parameters.value(i), isOn);
}

void Interpreter::setMode(char marker, int number, bool isOn)
{
    constexpr int kOrigin = 6;
    if (marker == '?' && number == kOrigin) {
        m_screen.setOrigin(isOn);
    } else if (bool *mode = findMode(m_screen.modes(), marker, number)) {
        *mode = isOn;
    } else if (marker == '?') {
        setAlternate(number, isOn);
        setMouse(number, isOn);
    }
}

/// 47 and 1047 switch, 1048 saves and restores the cursor, 1049 does both.
void Interpreter::setAlternate(int number, bool isOn)
{
    const bool moves = number == 1048 || number == 1049;
    const bool switches = number == 47 || number == 1047 || number == 1049;
    if (moves && isOn)
        m_screen.saveCursor();
    if (switches)
        m_screen.useAlternate(isOn);
    if (moves && !isOn)
        m_screen.restoreCursor();
}

void Interpreter::setMouse(int number, bool isOn)
{
    MouseTracking wanted = MouseTracking::None;
    switch (number) {
    case 9:
        wanted = MouseTracking::Press;
        break;
    case 1000:
        wanted = MouseTracking::Click;
        break;
    case 1002:
        wanted = MouseTracking::Drag;
        break;
    case 1003:
        wanted = MouseTracking::All;
        break;
    default:
        return;
    }
    m_screen.modes().mouse = isOn ? wanted : MouseTracking::None;
}

void Interpreter::setShape(int number)
{
    CursorShape &shape = m_screen.modes().shape;
    if (number <= 2)
        shape = CursorShape::Block;
    else if (number <= 4)
        shape = CursorShape::Underline;
    else if (number <= 6)
        shape = CursorShape::Bar;
}

/// REP: never more than one screen full.
void Interpreter::repeat(int count)
{
    if (m_last == 0)
        return;
    const Size size = m_screen.size();
    const int times = std::min(count, size.rows * size.columns);
    for (int i = 0; i < times; ++i)
        m_screen.print(m_last);
}

void Interpreter::systemCommand(const QByteArray &text)
{
    m_last = 0;
    const qsizetype separator = text.indexOf(';');
    if (separator < 0)
        return;
    const QByteArray number = text.left(separator);
    const QByteArray argument = text.sliced(separator + 1);
    if (number == "0" || number == "2")
        m_title = sanitisedTitle(argument);
    else if (number == "8")
        setLink(argument);
}

/// OSC 8 ; parameters ; address
void Interpreter::setLink(const QByteArray &parametersAndAddress)
{
    const qsizetype separator = parametersAndAddress.indexOf(';');
    m_screen.style().link =
        separator < 0 ? std::uint16_t { 0 } : m_links.add(parametersAndAddress.sliced(separator + 1));
}

void Interpreter::reset()
{
    m_screen.reset();
    m_title.clear();
}

} // namespace slipway::terminal
