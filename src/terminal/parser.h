// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/parameters.h"
#include "terminal/utf8decoder.h"

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>

namespace slipway::terminal {

/// CSI ? 1 ; 2 SP q, for instance: marker '?', parameters, intermediate ' ', final 'q'.
struct ControlSequence
{
    char marker = 0; ///< one of < = > ? or 0
    char intermediate = 0; ///< one of SP to / or 0
    char final = 0;
    Parameters parameters {};
};

/// What a Parser found.
class ParserActions
{
public:
    ParserActions() = default;
    Q_DISABLE_COPY_MOVE(ParserActions)
    virtual ~ParserActions() = default;

    virtual void print(char32_t character) = 0; ///< neither a control nor DEL
    virtual void execute(char control) = 0; ///< C0
    virtual void escape(char intermediate, char final) = 0; ///< ESC ( 0; intermediate 0 when there is none
    virtual void control(const ControlSequence &sequence) = 0;
    virtual void systemCommand(const QByteArray &text) = 0; ///< OSC, UTF-8, at most Parser::kLongestString
};

/// Splits what a program prints into characters and control functions: the state machine of DEC's VT500
/// (Paul Williams, "A parser for DEC's ANSI-compatible video terminals"), after UTF-8. Differences, all for
/// safety: C1 controls are dropped in either form; device control, APC, PM and SOS strings are swallowed;
/// parameters, intermediates and strings are bounded.
class Parser final
{
public:
    static constexpr qsizetype kLongestString = 4096; ///< bytes; longer ones are dropped whole

    // outlives: `actions` is owned by whoever owns the parser
    explicit Parser(ParserActions &actions)
        : m_actions(actions)
    {
    }

    void feed(QByteArrayView bytes);

private:
    enum class State {
        Ground,
        Escape,
        EscapeIntermediate,
        ControlEntry,
        ControlParameters,
        ControlIntermediate,
        ControlIgnored,
        SystemCommand,
        IgnoredString,
    };

    void take(char32_t character);
    bool takeAnywhere(char32_t character);
    void takeControl(char32_t control);
    void takeInEscape(char32_t character);
    void takeInControl(char32_t character);
    void takeInEntry(char32_t character);
    void takeInParameters(char32_t character);
    void addIntermediate(char32_t character, State next);
    void dispatchEscape(char32_t final);
    void dispatchControl(char32_t final);
    void takeInString(char32_t character);
    void appendToString(char32_t character);
    void beginEscape();
    void endString();
    bool isInString() const { return m_state == State::SystemCommand || m_state == State::IgnoredString; }

    ParserActions &m_actions;
    Utf8Decoder m_decoder {};
    State m_state = State::Ground;
    ControlSequence m_sequence {};
    bool m_hasManyIntermediates = false;
    QByteArray m_string {};
    bool m_isTooLong = false;
};

} // namespace slipway::terminal
