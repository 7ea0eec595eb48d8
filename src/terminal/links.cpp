// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/links.h"

#include <QUrl>

#include <algorithm>

namespace slipway::terminal {

using namespace Qt::StringLiterals;

namespace {

bool isPrintable(const QByteArray &address)
{
    return std::all_of(address.begin(), address.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool mayBeRecorded(const QByteArray &address)
{
    if (address.isEmpty() || address.size() > Links::kLongest || !isPrintable(address))
        return false;
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

std::uint16_t Links::add(const QByteArray &address)
{
    if (const auto known = m_numbers.constFind(address); known != m_numbers.constEnd())
        return *known;
    if (m_addresses.size() >= kMost || !mayBeRecorded(address))
        return 0;
    m_addresses.append(address);
    const auto number = static_cast<std::uint16_t>(m_addresses.size());
    m_numbers.insert(address, number);
    return number;
}

QString Links::address(std::uint16_t link) const
{
    return link == 0 ? QString() : QString::fromLatin1(m_addresses.value(link - 1));
}

void Links::clear()
{
    m_addresses.clear();
    m_numbers.clear();
}

} // namespace slipway::terminal
