// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace slipway::terminal {

/// What the terminal answers to the program, until somebody sends it. Bounded: a program that asks without
/// reading gets no more answers. Only fixed texts and numbers of our own go in here, never a byte that was
/// printed.
class Replies final
{
public:
    static constexpr qsizetype kMost = 65'536;

    void add(const QByteArray &reply)
    {
        if (m_bytes.size() + reply.size() <= kMost)
            m_bytes += reply;
    }
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes {};
};

} // namespace slipway::terminal
