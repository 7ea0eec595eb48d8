// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace slipway::fuzz {

/// A promise of the code under test; breaking it is a finding.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The bytes of one run. The last byte says how they are cut into pieces, so that a corpus of plain files
/// stays plain: a suite's file is fed in pieces of its last byte.
class Input final
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    QByteArrayView bytes() const { return m_bytes; }
    std::uint8_t last() const { return m_bytes.isEmpty() ? 0 : static_cast<std::uint8_t>(m_bytes.back()); }

    /// Calls `feed` with one piece after the other, of 1 to 255 bytes; it says whether to go on.
    template <typename Feed>
    void inPieces(Feed feed) const
    {
        const qsizetype size = std::max<qsizetype>(1, last());
        for (qsizetype at = 0; at < m_bytes.size(); at += size) {
            if (!feed(m_bytes.sliced(at, std::min(size, m_bytes.size() - at))))
                return;
        }
    }

private:
    QByteArrayView m_bytes;
};

} // namespace slipway::fuzz
