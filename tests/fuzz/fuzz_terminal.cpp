// SPDX-License-Identifier: GPL-3.0-or-later
// A container's output, cut into writes, with resizes, keys and the mouse in between.
#include "terminal/keyencoder.h"
#include "terminal/mouseencoder.h"
#include "terminal/paste.h"
#include "terminal/selection.h"
#include "terminal/terminal.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace slipway::terminal;

namespace {

/// Small, so that a run is quick and limits are reached.
constexpr Scrollback::Limits kLimits { .lines = 60, .bytes = 64 * 1024 };

/// Takes the input apart: a byte says what comes next.
class Script final
{
public:
    Script(const std::uint8_t *data, std::size_t size)
        : m_left(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    bool isAtEnd() const { return m_left.isEmpty(); }
    std::uint8_t byte()
    {
        if (m_left.isEmpty())
            return 0;
        const auto value = static_cast<std::uint8_t>(m_left.front());
        m_left = m_left.sliced(1);
        return value;
    }
    QByteArrayView bytes(qsizetype length)
    {
        const QByteArrayView piece = m_left.first(std::min<qsizetype>(length, m_left.size()));
        m_left = m_left.sliced(piece.size());
        return piece;
    }

private:
    QByteArrayView m_left;
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What every caller relies on, whatever was printed.
void checkInvariants(const Terminal &terminal)
{
    const Screen &screen = terminal.screen();
    const Size size = screen.size();
    const Place cursor = screen.cursor();
    require(cursor.row >= 0 && cursor.row < size.rows && cursor.column >= 0 && cursor.column < size.columns);
    for (int row = 0; row < size.rows; ++row) {
        const Line &line = screen.line(row);
        require(line.size() == size.columns);
        for (int column = 0; column < line.size(); ++column) {
            const Cell::Kind kind = line.at(column).kind();
            const Cell::Kind next =
                column + 1 < line.size() ? line.at(column + 1).kind() : Cell::Kind::Narrow;
            require((kind == Cell::Kind::Wide) == (next == Cell::Kind::WideTail));
        }
        require(line.at(0).kind() != Cell::Kind::WideTail);
    }
    require(screen.scrollback().size() <= kLimits.lines && screen.scrollback().bytes() <= kLimits.bytes);
    require(terminal.title().size() <= 2 * 128);
}

void press(const Terminal &terminal, Script &script)
{
    const int key = script.byte() < 128 ? script.byte() : Qt::Key_Escape + script.byte() % 64;
    const KeyPress pressed { .key = key,
                             .modifiers = Qt::KeyboardModifiers(static_cast<int>(script.byte()) << 25),
                             .text = QString(QChar(key % 128)) };
    require(encodeKey(pressed, terminal.screen().modes()).size() <= 16);
    const MouseAct act { .kind = MouseAct::Kind(script.byte() % 3),
                         .button = MouseAct::Button::Left,
                         .place = { script.byte(), script.byte() } };
    require(encodeMouse(act, terminal.screen().modes()).size() <= 32);
}

void read(const Terminal &terminal, Script &script)
{
    const Screen &screen = terminal.screen();
    const TextPlace place { firstLine(screen) + script.byte(), script.byte() };
    const TextRange word = wordAt(screen, place);
    const TextRange paragraph = paragraphAt(screen, place.line);
    const QString text = textIn(screen, word) + textIn(screen, paragraph);
    require(!pasteBytes(text, true).mid(1).chopped(6).contains('\x1b'));
}

void step(Terminal &terminal, Script &script)
{
    switch (const std::uint8_t what = script.byte(); what % 8) {
    case 0:
        terminal.resize({ .rows = script.byte() % 40, .columns = script.byte() % 100 });
        break;
    case 1:
        press(terminal, script);
        break;
    case 2:
        read(terminal, script);
        break;
    case 3:
        require(terminal.takeReplies().size() <= Replies::kMost);
        if (what == 3)
            terminal.endSession();
        break;
    default:
        terminal.write(script.bytes(script.byte()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Script script(data, size);
    Terminal terminal({ .rows = 8, .columns = 20 }, kLimits);
    while (!script.isAtEnd())
        step(terminal, script);
    checkInvariants(terminal);
    return 0;
}
