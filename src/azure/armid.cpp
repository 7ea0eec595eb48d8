// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armid.h"

#include <QStringList>

#include <algorithm>
#include <array>

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

constexpr char16_t kFirstBeyondAscii = 0x80;

constexpr std::array<bool, kFirstBeyondAscii> allowedInAscii()
{
    std::array<bool, kFirstBeyondAscii> allowed {};
    for (std::size_t c = 0x20; c < 0x7f; ++c)
        allowed[c] = true;
    for (const char c : { '?', '#', '%', '\\', '<', '>' })
        allowed[static_cast<std::size_t>(c)] = false;
    return allowed;
}

bool isAllowed(QChar c)
{
    static constexpr std::array kAllowed = allowedInAscii();
    return c.unicode() >= kFirstBeyondAscii || kAllowed[c.unicode()];
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

/// Ids are ASCII but for the names of some resource groups.
QString lowerCase(const QString &text)
{
    QString lower(text.size(), Qt::Uninitialized);
    QChar *out = lower.data();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= kFirstBeyondAscii)
            return text.toLower();
        *out++ = QChar(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit);
    }
    return lower;
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
    id.m_key = lowerCase(text);
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
