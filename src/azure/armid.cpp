// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armid.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

// In lower case, as keys are.
constexpr QByteArrayView kSubscriptions = "subscriptions";
constexpr QByteArrayView kResourceGroups = "resourcegroups";
constexpr QByteArrayView kProviders = "providers";

// "/subscriptions/{s}/resourceGroups/{g}/providers/{namespace}/{type}/{name}" split at the slashes, without
// the first.
constexpr qsizetype kSubscriptionAt = 1;
constexpr qsizetype kGroupAt = 3;
constexpr qsizetype kNamespaceAt = 5;
constexpr qsizetype kFirstTypeAt = 6;
constexpr qsizetype kResourceLength = 8;
constexpr qsizetype kLongest = 2048; // far above ARM's own limits; keeps foreign nonsense out of URLs

constexpr char16_t kFirstBeyondAscii = 0x80;

/// What an ASCII character of an id is in lower case; 0: it may not be in one.
constexpr std::array<char, kFirstBeyondAscii> lowerCaseInAscii()
{
    std::array<char, kFirstBeyondAscii> lower {};
    for (std::size_t c = 0x20; c < 0x7f; ++c)
        lower[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    for (const char c : { '?', '#', '%', '\\', '<', '>' })
        lower[static_cast<std::size_t>(c)] = 0;
    return lower;
}

constexpr std::array kLower = lowerCaseInAscii();

bool isAllowed(QChar c)
{
    return c.unicode() >= kFirstBeyondAscii || kLower[c.unicode()] != 0;
}

/// In lower case; null when it has characters that an id may not have. Ids are ASCII but for the names of
/// some resource groups.
QByteArray keyOf(const QString &text)
{
    QByteArray key(text.size(), Qt::Uninitialized);
    char *out = key.data();
    for (const QChar c : text) {
        if (c.unicode() >= kFirstBeyondAscii)
            return std::all_of(text.cbegin(), text.cend(), isAllowed) ? text.toLower().toUtf8()
                                                                      : QByteArray();
        const char lower = kLower[c.unicode()];
        if (lower == 0)
            return {};
        *out++ = lower;
    }
    return key;
}

/// The words that must stand at the even places; anything may stand at the others.
bool fitsAt(qsizetype at, QByteArrayView segment)
{
    switch (at) {
    case 0:
        return segment == kSubscriptions;
    case 2:
        return segment == kResourceGroups;
    case 4:
        return segment == kProviders;
    default:
        return !segment.isEmpty() && segment != "." && segment != "..";
    }
}

/// Thousands of ids are in a list of machines: one pass, and nothing is copied.
bool isId(QByteArrayView key)
{
    if (!key.startsWith('/'))
        return false;
    qsizetype count = 0;
    for (qsizetype start = 1; start <= key.size(); ++count) {
        const qsizetype slash = key.indexOf('/', start);
        const qsizetype end = slash < 0 ? key.size() : slash;
        if (!fitsAt(count, key.sliced(start, end - start)))
            return false;
        start = end + 1;
    }
    return count > 0 && count % 2 == 0 && count != kFirstTypeAt;
}

QStringList segmentsOf(const QString &text)
{
    return text.sliced(1).split(u'/');
}

/// One segment, without making all of them; empty when there are not so many.
QString segmentOf(const QString &text, qsizetype wanted)
{
    qsizetype start = 1;
    for (qsizetype at = 0; at < wanted; ++at) {
        const qsizetype slash = text.indexOf(u'/', start);
        if (slash < 0)
            return {};
        start = slash + 1;
    }
    const qsizetype slash = text.indexOf(u'/', start);
    return text.sliced(start, (slash < 0 ? text.size() : slash) - start);
}

} // namespace

Result<ArmId> ArmId::parse(const QString &text)
{
    QByteArray key = text.size() > kLongest ? QByteArray() : keyOf(text);
    if (!isId(key)) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"arm.id"_s,
                       .subject = text.left(200),
                       .detail = u"not an Azure resource id"_s };
    }
    ArmId id;
    id.m_text = text;
    id.m_key = std::move(key);
    return id;
}

QString ArmId::subscription() const
{
    return isEmpty() ? QString() : segmentOf(m_text, kSubscriptionAt);
}

QString ArmId::resourceGroup() const
{
    return isEmpty() ? QString() : segmentOf(m_text, kGroupAt);
}

QString ArmId::type() const
{
    if (isEmpty())
        return {};
    const QStringList segments = segmentsOf(m_text);
    if (segments.size() < kResourceLength)
        return {};
    QString type = segments.at(kNamespaceAt);
    for (qsizetype at = kFirstTypeAt; at < segments.size(); at += 2)
        type += u'/' + segments.at(at);
    return type;
}

QString ArmId::name() const
{
    return m_text.sliced(m_text.lastIndexOf(u'/') + 1);
}

ArmId ArmId::child(const QString &type, const QString &name) const
{
    if (isEmpty() || type.contains(u'/') || name.contains(u'/'))
        return {};
    return parse(m_text + u'/' + type + u'/' + name).value_or(ArmId());
}

ArmId ArmId::parent() const
{
    if (isEmpty())
        return {};
    const QStringList segments = segmentsOf(m_text);
    if (segments.size() <= kResourceLength)
        return {};
    return parse(u'/' + segments.first(segments.size() - 2).join(u'/')).value_or(ArmId());
}

} // namespace slipway::azure
