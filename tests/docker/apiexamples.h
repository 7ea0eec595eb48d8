// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "damagedjson.h"

#include <QTest>

namespace slipway::test {

/// One body of the Engine API's specifications (suite docker-swagger): written there, or put together from
/// the examples of its properties.
struct ApiExample
{
    QString version {}; ///< of the API: "1.43"
    QString method {};
    QString path {}; ///< as the specification has it: "/containers/{id}/json"
    int status = 0;
    QJsonValue body {};
};

/// Those of all versions, in their order; empty when the suite is not here.
QList<ApiExample> apiExamples();
/// Those of one answer.
QList<ApiExample> apiExamples(const QString &method, const QString &path, int status);

/// Every variant of a body decodes or says where it is wrong; some do, and some do not. \param decode text to
/// Result<T> \return how many variants there were
template <typename Decode>
qsizetype checkDamaged(const QJsonValue &body, qsizetype atLeast, Decode decode)
{
    const QList<QJsonValue> variants = damaged(body);
    qsizetype refused = 0;
    const auto check = [&] {
        QVERIFY2(variants.size() >= atLeast, qPrintable(QString::number(variants.size())));
        for (const QJsonValue &variant : variants) {
            const auto result = decode(jsonText(variant));
            if (result)
                continue;
            ++refused;
            QVERIFY2(result.error().kind == ErrorKind::Protocol, qPrintable(nameOf(result.error().kind)));
            QVERIFY2(result.error().detail.contains(u'$'), qPrintable(result.error().detail));
        }
        QVERIFY(refused > 0);
        QVERIFY(refused < variants.size()); // what is not used may look as it likes
    };
    check();
    return variants.size();
}

} // namespace slipway::test
