// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <QDateTime>
#include <QJsonArray>

#include <map>

namespace slipway::sandbox {

/// ARM's error body with a status.
/// \param target of the request, what is wrong; empty: it is not said
HttpResponse armError(int status, const QString &code, const QString &message, const QString &target = {});
/// 404 ResourceNotFound in ARM's words. `type` is "Microsoft.Compute/virtualMachines".
HttpResponse resourceNotFound(const QString &type, const QString &name, const QString &group);
HttpResponse parentNotFound(const QString &type, const QString &name);
/// ARM's way to write a time: seven digits and an offset.
QString armTime(const QDateTime &time);
/// `given` when it is one of `known` in any case, spelled as there; empty otherwise.
QString knownSpelling(const QString &given, std::initializer_list<QLatin1StringView> known);

/// A page of a list, and where the next one starts.
struct PageRequest
{
    QString prefix {}; ///< of the lower-case ids, with the closing slash
    QString after {}; ///< lower-case id of the last row of the page before; empty: from the start
    int size = 0;
};

/// Walks a page of a map that is keyed by lower-case id: calls `row` for each entry that `keep` wants. Gives
/// the key after which the next page starts, or an empty string at the end.
template <typename Map, typename Keep, typename Row>
QString walkPage(const Map &map, const PageRequest &page, Keep keep, Row row)
{
    auto at = page.after.isEmpty() ? map.lower_bound(page.prefix) : map.upper_bound(page.after);
    int rows = 0;
    QString last;
    for (; at != map.end() && at->first.startsWith(page.prefix); ++at) {
        if (!keep(at->first, at->second))
            continue;
        if (rows == page.size)
            return last;
        row(at->second);
        last = at->first;
        ++rows;
    }
    return {};
}

/// Continuous access evaluation: something has changed since the token was given, and another one is wanted,
/// with these claims (JSON).
HttpResponse claimsChallenge(const QByteArray &claims, const QString &base);

} // namespace slipway::sandbox
