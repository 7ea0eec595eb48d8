// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armid.h"

#include <QStringList>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSubscriptions = "subscriptions"_L1;
constexpr auto kResourceGroups = "resourceGroups"_L1;
constexpr auto kProviders = "providers"_L1;

// "/subscriptions/{s}/resourceGroups/{g}/providers/{namespace}/{type}/{name}" split at the slashes, without
// the first.
constexpr qsizetype kSubscriptionAt = 1;
constexpr qsizetype kGroupAt = 3;
constexpr qsizetype kNamespaceAt = 5;
constexpr qsizetype kFirstTypeAt = 6;
constexpr qsizetype kResourceLength = 8;
constexpr qsizetype kLongest = 2048; // far above ARM's own limits; keeps foreign nonsense out of URLs

bool isAllowed(QChar c)
{
    constexpr QStringView kForbidden = u"?#%\\<>";
    return c.unicode() >= 0x20 && c.unicode() != 0x7f && !kForbidden.contains(c);
}

bool isSegment(QStringView segment)
{
    return !segment.isEmpty() && segment != "."_L1 && segment != ".."_L1;
}

/// The words that must stand at the even places; anything may stand at the others.
bool fitsAt(qsizetype at, QStringView segment)
{
    const auto isWord = [segment](QLatin1StringView word) {
        return segment.compare(word, Qt::CaseInsensitive) == 0;
    };
    switch (at) {
    case 0:
        return isWord(kSubscriptions);
    case 2:
        return isWord(kResourceGroups);
    case 4:
        return isWord(kProviders);
    default:
        return isSegment(segment);
    }
}

QStringList segmentsOf(const QString &text)
{
    return text.sliced(1).split(u'/');
}

/// Thousands of ids are in a list of machines: one pass, and nothing is copied.
bool isId(QStringView text)
{
    if (!text.startsWith(u'/') || text.size() > kLongest
        || !std::all_of(text.cbegin(), text.cend(), isAllowed))
        return false;
    qsizetype count = 0;
    for (qsizetype start = 1; start <= text.size(); ++count) {
        const qsizetype slash = text.indexOf(u'/', start);
        const qsizetype end = slash < 0 ? text.size() : slash;
        if (!fitsAt(count, text.sliced(start, end - start)))
            return false;
        start = end + 1;
    }
    return count > 0 && count % 2 == 0 && count != kFirstTypeAt;
}

} // namespace

Result<ArmId> ArmId::parse(const QString &text)
{
    if (!isId(text)) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"arm.id"_s,
                       .subject = text.left(200),
                       .detail = u"not an Azure resource id"_s };
    }
    ArmId id;
    id.m_text = text;
    id.m_key = text.toLower();
    return id;
}

QString ArmId::subscription() const
{
    return isEmpty() ? QString() : segmentsOf(m_text).value(kSubscriptionAt);
}

QString ArmId::resourceGroup() const
{
    return isEmpty() ? QString() : segmentsOf(m_text).value(kGroupAt);
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
    return isEmpty() ? QString() : segmentsOf(m_text).constLast();
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
