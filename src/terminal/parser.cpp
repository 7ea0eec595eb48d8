// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/parser.h"

namespace slipway::terminal {

namespace {

constexpr char32_t kBell = 0x07;
constexpr char32_t kCancel = 0x18;
constexpr char32_t kSubstitute = 0x1A;
constexpr char32_t kEscape = 0x1B;
constexpr char32_t kDelete = 0x7F;

bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

bool isC0(char32_t character)
{
    return character < 0x20;
}

bool isC1(char32_t character)
{
    return isBetween(character, 0x80, 0x9F);
}

bool isIntermediate(char32_t character)
{
    return isBetween(character, 0x20, 0x2F);
}

char narrow(char32_t character)
{
    return static_cast<char>(character);
}

} // namespace

void Parser::feed(QByteArrayView bytes)
{
    for (const char raw : bytes) {
        const auto byte = static_cast<std::uint8_t>(raw);
        if (m_state == State::Ground && isBetween(byte, 0x20, 0x7E) && !m_decoder.isInside()) {
            m_actions.print(byte); // most of what is ever printed
            continue;
        }
        Utf8Decoder::Step step = m_decoder.push(byte);
        if (step == Utf8Decoder::Step::Broken) {
            take(m_decoder.character());
            step = m_decoder.push(byte);
        }
        if (step == Utf8Decoder::Step::Character)
            take(m_decoder.character());
    }
}

void Parser::take(char32_t character)
{
    if (takeAnywhere(character))
        return;
    switch (m_state) {
    case State::Ground:
        if (isC0(character))
            m_actions.execute(narrow(character));
        else
            m_actions.print(character);
        return;
    case State::Escape:
    case State::EscapeIntermediate:
        takeInEscape(character);
        return;
    case State::ControlEntry:
    case State::ControlParameters:
    case State::ControlIntermediate:
    case State::ControlIgnored:
        takeInControl(character);
        return;
    case State::SystemCommand:
    case State::IgnoredString:
        takeInString(character);
        return;
    }
}

/// What means the same in every state.
bool Parser::takeAnywhere(char32_t character)
{
    if (isC1(character))
        return true;
    if (character == kCancel || character == kSubstitute) {
        m_string.clear();
        m_state = State::Ground;
        m_actions.execute(narrow(character));
        return true;
    }
    if (character == kEscape) {
        if (isInString()) // ESC \ ends a string, and so does any other ESC
            endString();
        beginEscape();
        return true;
    }
    return character == kDelete;
}

void Parser::beginEscape()
{
    m_state = State::Escape;
    m_sequence = {};
    m_hasManyIntermediates = false;
}

void Parser::takeInEscape(char32_t character)
{
    if (isC0(character)) {
        m_actions.execute(narrow(character));
    } else if (isIntermediate(character)) {
        addIntermediate(character, State::EscapeIntermediate);
    } else if (isBetween(character, 0x30, 0x7E)) {
        dispatchEscape(character);
    } else { // beyond ASCII: no sequence
        m_state = State::Ground;
        m_actions.print(character);
    }
}

void Parser::addIntermediate(char32_t character, State next)
{
    m_hasManyIntermediates = m_hasManyIntermediates || m_sequence.intermediate != 0;
    m_sequence.intermediate = narrow(character);
    m_state = next;
}

void Parser::dispatchEscape(char32_t final)
{
    const bool isPlain = m_state == State::Escape;
    m_state = State::Ground;
    if (!isPlain) {
        if (!m_hasManyIntermediates)
            m_actions.escape(m_sequence.intermediate, narrow(final));
        return;
    }
    switch (final) {
    case U'[':
        m_state = State::ControlEntry;
        return;
    case U']':
        m_state = State::SystemCommand;
        m_string.clear();
        m_isTooLong = false;
        return;
    case U'P': // device control
    case U'X': // SOS
    case U'^': // PM
    case U'_': // APC
        m_state = State::IgnoredString;
        return;
    default:
        m_actions.escape(0, narrow(final));
    }
}

void Parser::takeInControl(char32_t character)
{
    if (isC0(character)) {
        m_actions.execute(narrow(character));
    } else if (character > 0x7E) { // beyond ASCII: no sequence
        m_state = State::Ground;
        m_actions.print(character);
    } else if (isBetween(character, 0x40, 0x7E)) {
        dispatchControl(character);
    } else if (m_state == State::ControlEntry) {
        takeInEntry(character);
    } else if (m_state == State::ControlParameters) {
        takeInParameters(character);
    } else if (m_state == State::ControlIntermediate && isIntermediate(character)) {
        addIntermediate(character, State::ControlIntermediate);
    } else {
        m_state = State::ControlIgnored;
    }
}

void Parser::takeInEntry(char32_t character)
{
    if (isBetween(character, U'<', U'?')) {
        m_sequence.marker = narrow(character);
        m_state = State::ControlParameters;
        return;
    }
    takeInParameters(character);
}

void Parser::takeInParameters(char32_t character)
{
    if (isIntermediate(character)) {
        addIntermediate(character, State::ControlIntermediate);
        return;
    }
    m_state = State::ControlParameters;
    if (isBetween(character, U'0', U'9'))
        m_sequence.parameters.addDigit(static_cast<int>(character - U'0'));
    else if (character == U';' || character == U':')
        m_sequence.parameters.separate(character == U':');
    else
        m_state = State::ControlIgnored; // a marker in the middle
}

void Parser::dispatchControl(char32_t final)
{
    const bool isKnownShape = m_state != State::ControlIgnored && !m_hasManyIntermediates;
    m_state = State::Ground;
    if (!isKnownShape)
        return;
    m_sequence.final = narrow(final);
    m_actions.control(m_sequence);
}

void Parser::takeInString(char32_t character)
{
    if (character == kBell && m_state == State::SystemCommand) {
        endString();
        return;
    }
    if (m_state == State::SystemCommand && !isC0(character))
        appendToString(character);
}

void Parser::appendToString(char32_t character)
{
    constexpr qsizetype kLongestCharacter = 4;
    if (m_string.size() > kLongestString - kLongestCharacter) {
        m_isTooLong = true;
        return;
    }
    if (character < 0x80) {
        m_string += narrow(character);
    } else if (character < 0x800) {
        m_string += narrow(0xC0 | (character >> 6));
        m_string += narrow(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        m_string += narrow(0xE0 | (character >> 12));
        m_string += narrow(0x80 | ((character >> 6) & 0x3F));
        m_string += narrow(0x80 | (character & 0x3F));
    } else {
        m_string += narrow(0xF0 | (character >> 18));
        m_string += narrow(0x80 | ((character >> 12) & 0x3F));
        m_string += narrow(0x80 | ((character >> 6) & 0x3F));
        m_string += narrow(0x80 | (character & 0x3F));
    }
}

void Parser::endString()
{
    const bool isCommand = m_state == State::SystemCommand;
    m_state = State::Ground;
    if (isCommand && !m_isTooLong)
        m_actions.systemCommand(m_string);
    m_string.clear();
}

} // namespace slipway::terminal
