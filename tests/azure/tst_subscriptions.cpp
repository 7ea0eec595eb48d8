// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/subscriptions/subscriptions.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::FakeTransport;

namespace {

const auto kList = u"/subscriptions?api-version=2022-12-01"_s;

QByteArray row(const QByteArray &id, const QByteArray &state)
{
    return "{\"id\":\"/subscriptions/" + id + R"(","subscriptionId":")" + id + R"(","displayName":"Name )"
        + id + R"(","tenantId":"t","state":")" + state
        + "\",\"managedByTenants\":[],\"subscriptionPolicies\":{\"quotaId\":\"x\"}}";
}

} // namespace

class TestSubscriptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void list_twoPages_areAllSubscriptions()
    {
        FakeTransport transport;
        transport.expect("GET", kList)
            .answer(200,
                    R"({"value":[)" + row("a", "Enabled") + ',' + row("b", "Disabled")
                        + "],\"nextLink\":\"https://arm.example/"
                          "more\",\"count\":{\"type\":\"Total\",\"value\":4}}");
        transport.expect("GET", u"/more"_s)
            .answer(200,
                    R"({"value":[)" + row("c", "warned") + ',' + row("d", "PastDue") + ','
                        + R"({"subscriptionId":"e"}]})");
        Subscriptions subscriptions(transport, QUrl(u"https://arm.example/"_s));
        const auto result = awaited(subscriptions.list({}));
        QVERIFY(result && *result);
        QCOMPARE((*result)->size(), 5);
        QCOMPARE((*result)->at(0), (Subscription { .id = u"a"_s, .name = u"Name a"_s, .tenantId = u"t"_s }));
        QVERIFY(!(*result)->at(1).enabled);
        QVERIFY((*result)->at(2).enabled);
        QVERIFY((*result)->at(3).enabled);
        QCOMPARE((*result)->at(4).id, u"e"_s);
    }

    void list_refused_isItsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("token refused")
            << 401 << QByteArray(R"({"error":{"code":"InvalidAuthenticationToken","message":"m"}})")
            << u"SignInRequired"_s;
        QTest::newRow("not found") << 404 << QByteArray() << u"NotFound"_s;
        QTest::newRow("throttled") << 429 << QByteArray() << u"Throttled"_s;
        QTest::newRow("broken") << 500 << QByteArray() << u"Service"_s;
        QTest::newRow("malformed") << 200 << QByteArray("]") << u"Protocol"_s;
        QTest::newRow("hotel portal")
            << 200 << QByteArray("<!DOCTYPE html><title>Welcome</title>") << u"Protocol"_s;
        QTest::newRow("row without id")
            << 200 << QByteArray(R"({"value":[{"displayName":"x"}]})") << u"Protocol"_s;
    }

    void list_refused_isItsError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        FakeTransport transport;
        transport.expect("GET", kList).answer(status, body);
        Subscriptions subscriptions(transport, QUrl(u"https://arm.example"_s));
        const auto result = awaited(subscriptions.list({}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
