// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/router.h"

#include <optional>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<QHash<QString, QString>> matched(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &want = pattern.at(i);
        if (want.startsWith(u'{'))
            parameters.insert(want.mid(1, want.size() - 2), segments.at(i));
        else if (want.compare(segments.at(i), Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return parameters;
}

} // namespace

QString ArmCall::scope() const
{
    return u"/subscriptions/%1/resourceGroups/%2"_s.arg(parameter(u"sub"_s), parameter(u"group"_s));
}

bool ArmCall::expands(QStringView what) const
{
    return request.query(u"$expand").value_or(QString()).contains(what, Qt::CaseInsensitive);
}

void ArmRouter::add(const QByteArray &method, const QString &pattern, ArmHandler handler)
{
    m_routes.append({ .method = method,
                      .pattern = pattern.split(u'/', Qt::SkipEmptyParts),
                      .handler = std::move(handler) });
}

ArmRouter::Match ArmRouter::find(const QByteArray &method, const QString &path) const
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    Match match;
    for (const Route &route : m_routes) {
        auto parameters = matched(route.pattern, segments);
        if (!parameters)
            continue;
        match.isPathKnown = true;
        match.parameters = std::move(*parameters);
        if (route.method == method) {
            match.handler = &route.handler;
            return match;
        }
    }
    return match;
}

} // namespace slipway::sandbox
