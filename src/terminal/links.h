// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>

namespace slipway::terminal {

/// The addresses of OSC 8 hyperlinks. Recorded only when they are http or https, without a user name, and of
/// printable ASCII; at most kMost of them, each at most kLongest bytes. Nothing here opens them.
class Links final
{
public:
    static constexpr int kMost = 1024;
    static constexpr qsizetype kLongest = 2048;

    /// \return the number for Style::link; 0 when it is not recorded
    std::uint16_t add(const QByteArray &address);
    QString address(std::uint16_t link) const; ///< empty for 0
    void clear();

private:
    QList<QByteArray> m_addresses {};
    QHash<QByteArray, std::uint16_t> m_numbers {};
};

} // namespace slipway::terminal
