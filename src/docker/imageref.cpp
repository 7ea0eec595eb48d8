// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/imageref.h"

#include <QLatin1StringView>

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAlgorithm = "sha256:"_L1;
constexpr qsizetype kDigestDigits = 64;
constexpr qsizetype kShortId = 12;
constexpr auto kHub = "docker.io"_L1;
constexpr auto kHubIndex = "index.docker.io"_L1;
constexpr auto kOfficial = "library/"_L1;
constexpr auto kNone = "<none>"_L1;

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// "sha256:" and digits, as the engine writes an image whose tag has moved on.
bool isId(QStringView text)
{
    if (text.startsWith(kAlgorithm))
        return isHex(text.sliced(kAlgorithm.size()));
    return text.size() == kDigestDigits && isHex(text);
}

/// Docker's rule for the part before the first slash: a host has a dot or a port, or is "localhost".
bool isRegistry(QStringView part)
{
    return part.contains(u'.') || part.contains(u':') || part == "localhost"_L1;
}

} // namespace

ImageRef ImageRef::parse(QStringView text)
{
    ImageRef ref;
    if (isId(text)) {
        ref.digest = text.toString();
        return ref;
    }
    const qsizetype at = text.indexOf(u'@');
    if (at >= 0) {
        ref.digest = text.sliced(at + 1).toString();
        text = text.first(at);
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > text.lastIndexOf(u'/')) {
        ref.tag = text.sliced(colon + 1).toString();
        text = text.first(colon);
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0 && isRegistry(text.first(slash))) {
        ref.registry = text.first(slash).toString();
        text = text.sliced(slash + 1);
    }
    ref.repository = text.toString();
    return ref;
}

QString ImageRef::shortName() const
{
    if (isIdOnly()) {
        const QStringView digits =
            QStringView(digest).sliced(digest.startsWith(kAlgorithm) ? kAlgorithm.size() : 0);
        return digits.first(qMin(kShortId, digits.size())).toString();
    }
    QString name = repository;
    if (registry == kHub || registry == kHubIndex) {
        if (name.startsWith(kOfficial))
            name.remove(0, kOfficial.size());
    } else if (!registry.isEmpty()) {
        name.prepend(registry + u'/');
    }
    return tag.isEmpty() ? name : name + u':' + tag;
}

bool isDangling(const QStringList &repoTags, const QStringList &repoDigests)
{
    const auto isNone = [](const QString &name) { return name.startsWith(kNone); };
    return std::all_of(repoTags.begin(), repoTags.end(), isNone)
        && std::all_of(repoDigests.begin(), repoDigests.end(), isNone);
}

} // namespace slipway::docker
