// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/sources.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestIpv4Prefix = 8;
constexpr int kWidestIpv6Prefix = 16;
constexpr int kIpv4Bits = 32;
constexpr int kIpv6Bits = 128;

struct Network
{
    QHostAddress address {};
    int prefix = 0;

    bool isIpv4() const { return address.protocol() == QAbstractSocket::IPv4Protocol; }
};

bool isDottedQuad(const QString &text)
{
    static const QRegularExpression pattern(u"^(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}$"_s);
    return pattern.match(text).hasMatch();
}

/// ::ffff:0:0/96. (QHostAddress::toIPv4Address() takes "::" for one, too.)
bool isMapped(const Q_IPV6ADDR &bytes)
{
    for (int i = 0; i < 10; ++i) {
        if (bytes[i] != 0)
            return false;
    }
    return bytes[10] == 0xFF && bytes[11] == 0xFF;
}

std::optional<QHostAddress> addressFrom(const QString &text)
{
    QHostAddress address;
    const bool mayBeIpv6 = text.contains(u':') && !text.contains(u'%') && !text.contains(u'.');
    if ((!isDottedQuad(text) && !mayBeIpv6) || !address.setAddress(text))
        return std::nullopt;
    if (mayBeIpv6 && isMapped(address.toIPv6Address()))
        return std::nullopt;
    return address;
}

std::optional<int> prefixFrom(const QString &text, int bits)
{
    static const QRegularExpression pattern(u"^(0|[1-9][0-9]{0,2})$"_s);
    const int prefix = pattern.match(text).hasMatch() ? text.toInt() : -1;
    return prefix >= 0 && prefix <= bits ? std::optional(prefix) : std::nullopt;
}

std::optional<Network> networkFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const std::optional<QHostAddress> address = addressFrom(trimmed.left(slash < 0 ? trimmed.size() : slash));
    if (!address)
        return std::nullopt;
    Network network { .address = *address };
    const int bits = network.isIpv4() ? kIpv4Bits : kIpv6Bits;
    const std::optional<int> prefix = slash < 0 ? bits : prefixFrom(trimmed.mid(slash + 1), bits);
    if (!prefix)
        return std::nullopt;
    network.prefix = *prefix;
    return network;
}

QHostAddress maskedIpv4(const QHostAddress &address, int prefix)
{
    const int cleared = std::clamp(kIpv4Bits - prefix, 0, kIpv4Bits);
    const auto mask = static_cast<quint32>(~quint64(0) << cleared);
    return QHostAddress(address.toIPv4Address() & mask);
}

QHostAddress maskedIpv6(const QHostAddress &address, int prefix)
{
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 0; i < 16; ++i) {
        const int kept = std::clamp(prefix - i * 8, 0, 8);
        bytes[i] = static_cast<quint8>(bytes[i] & (0xFF00 >> kept));
    }
    return QHostAddress(bytes);
}

} // namespace

bool isEverybody(const QString &text)
{
    static constexpr std::array words = { "*"_L1, "any"_L1, "internet"_L1 };
    const QString trimmed = text.trimmed();
    const bool isWord = std::any_of(words.begin(), words.end(), [&trimmed](QLatin1StringView word) {
        return trimmed.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (isWord)
        return true;
    const std::optional<Network> network = networkFrom(trimmed);
    return network && network->prefix < (network->isIpv4() ? kWidestIpv4Prefix : kWidestIpv6Prefix);
}

std::optional<QString> canonicalSource(const QString &text)
{
    const std::optional<Network> network = networkFrom(text);
    if (!network)
        return std::nullopt;
    const QHostAddress masked = network->isIpv4() ? maskedIpv4(network->address, network->prefix)
                                                  : maskedIpv6(network->address, network->prefix);
    return masked.toString() + u'/' + QString::number(network->prefix);
}

} // namespace slipway::provisioning
