// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiexamples.h"

#include "support/suites.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace slipway::test {

using namespace Qt::StringLiterals;

QList<ApiExample> apiExamples()
{
    const QString folder = suiteFolder(u"docker-swagger"_s);
    if (folder.isEmpty())
        return {};
    QList<ApiExample> all;
    for (const QString &version : { u"1.41"_s, u"1.43"_s, u"1.47"_s, u"1.51"_s, u"1.55"_s }) {
        const QJsonArray rows = jsonArrayIn(u"%1/v%2.examples.json"_s.arg(folder, version));
        all.reserve(all.size() + rows.size());
        for (const QJsonValue &row : rows)
            all.append({ .version = version,
                         .method = row[u"method"].toString(),
                         .path = row[u"path"].toString(),
                         .status = row[u"status"].toInt(),
                         .body = row[u"body"] });
    }
    return all;
}

QList<ApiExample> apiExamples(const QString &method, const QString &path, int status)
{
    const QList<ApiExample> all = apiExamples();
    QList<ApiExample> some;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(some), [&](const ApiExample &example) {
        return example.method == method && example.path == path && example.status == status;
    });
    return some;
}

} // namespace slipway::test
