// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/links.h"
#include "terminal/parser.h"
#include "terminal/replies.h"
#include "terminal/screen.h"

#include <QString>

namespace slipway::terminal {

/// Carries out on a Screen what a Parser found. Source of the functions: DEC's VT510 manual and xterm's
/// ctlseqs. Left out on purpose, because a container could abuse them: the clipboard (OSC 52), reports of
/// titles, settings or fonts (DECRQSS, XTGETTCAP, OSC 10 and the like), the answerback, window operations,
/// printing, files and notifications.
class Interpreter final : public ParserActions
{
public:
    // outlives: all three are owned by whoever owns this
    Interpreter(Screen &screen, Replies &replies, Links &links)
        : m_screen(screen)
        , m_replies(replies)
        , m_links(links)
    {
    }

    const QString &title() const { return m_title; } ///< sanitised; empty until one was set
    quint64 bells() const { return m_bells; } ///< so many were rung

    void print(char32_t character) override;
    void execute(char control) override;
    void escape(char intermediate, char final) override;
    void control(const ControlSequence &sequence) override;
    void systemCommand(const QByteArray &text) override;

private:
    void escapePlain(char final);
    bool move(const ControlSequence &sequence);
    bool edit(const ControlSequence &sequence);
    bool editColumns(const ControlSequence &sequence);
    bool changeState(const ControlSequence &sequence);
    bool report(const ControlSequence &sequence);
    void reportStatus(const ControlSequence &sequence);
    void reportMode(const ControlSequence &sequence);
    void setModes(const ControlSequence &sequence, bool isOn);
    void setMode(char marker, int number, bool isOn);
    void setAlternate(int number, bool isOn);
    void setMouse(int number, bool isOn);
    void setShape(int number);
    void repeat(int count);
    void setLink(const QByteArray &parametersAndAddress);
    void reset();

    Screen &m_screen;
    Replies &m_replies;
    Links &m_links;
    QString m_title {};
    quint64 m_bells = 0;
    char32_t m_last = 0; ///< what REP repeats; 0 after anything but a character
};

} // namespace slipway::terminal
