// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/names.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxNameLength = 253;
constexpr qsizetype kMaxLabelLength = 63;
constexpr qsizetype kIpv4Length = 4;
constexpr qsizetype kIpv6Length = 16;
constexpr qsizetype kMaxFileName = 120;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= kMaxLabelLength && label.front() != u'-'
        && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isAllDigits(QStringView label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "0xC0A80001" is an address to many resolvers.
bool isHexNumber(const QString &text)
{
    bool number = false;
    static_cast<void>(text.toUInt(&number, 0));
    return number && text.startsWith(u"0x"_s, Qt::CaseInsensitive);
}

bool isReserved(const QString &name)
{
    static const QRegularExpression rule(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(name).hasMatch();
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
        || c == u'_' || c == u'-';
}

} // namespace

bool isDnsName(QStringView text)
{
    if (text.isEmpty() || text.size() > kMaxNameLength)
        return false;
    const QList<QStringView> labels = text.split(u'.');
    // A last label of digits alone would make resolvers read an address (RFC 1123 2.1).
    return std::all_of(labels.begin(), labels.end(), isLabel) && !isAllDigits(labels.back());
}

bool isHostName(QStringView text)
{
    return isDnsName(text.toString().replace(u'_', u'-'));
}

QByteArray addressBytes(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    if (latin.contains('\0') || QLatin1StringView(latin) != text)
        return {};
    QByteArray bytes(kIpv6Length, '\0');
    if (inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1)
        return bytes;
    bytes.resize(kIpv4Length);
    if (inet_pton(AF_INET, latin.constData(), bytes.data()) == 1)
        return bytes;
    return {};
}

QString addressText(const QByteArray &bytes)
{
    if (bytes.size() != kIpv4Length && bytes.size() != kIpv6Length)
        return {};
    std::array<char, INET6_ADDRSTRLEN> text {};
    const int family = bytes.size() == kIpv4Length ? AF_INET : AF_INET6;
    const char *const result = inet_ntop(family, bytes.constData(), text.data(), text.size());
    return result ? QString::fromLatin1(result) : QString();
}

QByteArray addressRange(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QByteArray address = addressBytes(slash < 0 ? text : text.first(slash));
    const qsizetype bits = address.size() * 8;
    bool isNumber = slash < 0;
    const QString digits = slash < 0 ? QString() : text.sliced(slash + 1);
    const uint length = slash < 0 ? static_cast<uint>(bits) : digits.toUInt(&isNumber);
    if (address.isEmpty() || !isNumber || length > static_cast<uint>(bits) || digits.startsWith(u'+'))
        return {};
    QByteArray network = address;
    QByteArray mask(address.size(), '\0');
    for (uint bit = 0; bit < length; ++bit)
        mask[bit / 8] = static_cast<char>(mask.at(bit / 8) | (0x80 >> (bit % 8)));
    for (qsizetype i = 0; i < address.size(); ++i)
        network[i] = static_cast<char>(network.at(i) & mask.at(i));
    return network + mask;
}

QString addressRangeText(const QByteArray &bytes)
{
    const qsizetype half = bytes.size() / 2;
    const QString address = addressText(bytes.first(half));
    if (address.isEmpty() || bytes.size() % 2 != 0)
        return {};
    int length = 0;
    while (length < half * 8 && (bytes.at(half + length / 8) & (0x80 >> (length % 8))) != 0)
        ++length;
    const QString range = u"%1/%2"_s.arg(address).arg(length);
    const bool isPrefix = addressRange(range).sliced(half) == bytes.sliced(half);
    return isPrefix ? range : address + u'/' + addressText(bytes.sliced(half));
}

bool looksLikeHost(const QString &commonName)
{
    if (std::any_of(commonName.begin(), commonName.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    return commonName.contains(u'.') || isHexNumber(commonName) || !addressBytes(commonName).isEmpty();
}

QString safeFileName(const QString &name, const QString &ending, const QString &fallback)
{
    QString safe;
    for (const QChar c : name)
        safe += isPlain(c) ? c : QChar(u'-');
    static const QRegularExpression runs(u"-{2,}"_s);
    safe.replace(runs, u"-"_s);
    while (safe.startsWith(u'.') || safe.startsWith(u'-'))
        safe.remove(0, 1);
    safe.truncate(kMaxFileName - ending.size());
    while (safe.endsWith(u'.') || safe.endsWith(u'-'))
        safe.chop(1);
    if (safe.isEmpty())
        safe = fallback;
    if (isReserved(safe))
        safe.prepend(u'_');
    return safe + ending;
}

} // namespace slipway::pki
