// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace slipway::terminal {

/// What is typed for a program that has no terminal: line by line, as the kernel's terminal in front of it
/// would do it. A line is shown while it is typed, can be taken back (Backspace, Ctrl+U, Ctrl+C), and is sent
/// with Enter. All other keys that are no text are passed over, Ctrl+D too: it would close the program's
/// input for good.
class LineInput final
{
public:
    struct Taken
    {
        QByteArray toProgram {};
        QByteArray toScreen {};
    };

    /// Bytes of a line that are kept; what is typed beyond them is dropped.
    static constexpr qsizetype kLongest = 4096;

    Taken take(QByteArrayView bytes);

private:
    enum class Sequence { None, Escape, Control };

    void takeByte(char byte, Taken &taken);
    bool isPartOfSequence(char byte);
    void takeText(char byte, Taken &taken);
    void rubOut(Taken &taken);

    QByteArray m_line {};
    Sequence m_sequence = Sequence::None; ///< of a key such as an arrow, in which we are
    char m_before = 0; ///< the byte before
};

} // namespace slipway::terminal
