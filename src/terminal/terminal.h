// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/interpreter.h"

namespace slipway::terminal {

/// A terminal without a window: a program's output goes in, a screen comes out. It does nothing but that:
/// what a program prints can neither reach the clipboard, nor open anything, nor make it answer with words of
/// the program's (docs/adr/0009).
class Terminal final
{
public:
    explicit Terminal(Size size, Scrollback::Limits limits = {});

    /// UTF-8, cut anywhere.
    void write(QByteArrayView bytes) { m_parser.feed(bytes); }
    /// \see Screen::resize
    void resize(Size size) { m_screen.resize(size); }
    /// What the program is to be told; at most Replies::kMost bytes. Send or drop it after each write.
    QByteArray takeReplies() { return m_replies.take(); }
    /// The program has gone: what it switched on (mouse, alternate screen, margins) is off again; text stays.
    void endSession();

    const Screen &screen() const { return m_screen; }
    void clearChanged() { m_screen.clearChanged(); }
    void clearScrollback() { m_screen.clearScrollback(); }
    const QString &title() const { return m_interpreter.title(); }
    quint64 bells() const { return m_interpreter.bells(); }
    const Links &links() const { return m_links; }

private:
    Screen m_screen;
    Replies m_replies {};
    Links m_links {};
    Interpreter m_interpreter;
    Parser m_parser;
};

} // namespace slipway::terminal
