// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminal.h"

namespace slipway::terminal {

Terminal::Terminal(Size size, Scrollback::Limits limits)
    : m_screen(size, limits)
    , m_interpreter(m_screen, m_replies, m_links)
    , m_parser(m_interpreter)
{
}

void Terminal::endSession()
{
    write("\x18"); // out of a sequence that was cut short
    if (m_screen.isAlternate()) {
        m_screen.useAlternate(false);
        m_screen.restoreCursor();
    }
    m_screen.softReset();
    m_screen.modes() = {};
    m_replies.take();
}

} // namespace slipway::terminal
