// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/extensioncatalogue.h"
#include "azure/compute/extensions.h"
#include "net/policies/policies.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using namespace std::chrono_literals;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

const auto kPublishers = u"/subscriptions/s/providers/Microsoft.Compute/locations/westeurope/publishers"_s;
const auto kVersion = u"?api-version=2024-07-01"_s;
const auto kTypes = kPublishers + u"/p/artifacttypes/vmextension/types"_s;
const auto kMachine = u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m"_s;

struct Fixture
{
    FakeTransport transport {};
    TestClock clock {};
    ExtensionCatalogue catalogue { transport, QUrl(u"https://arm.example"_s) };
};

} // namespace

class TestExtensionCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void publishers_bareArray_isSorted()
    {
        Fixture f;
        f.transport.expect("GET", kPublishers + kVersion)
            .answer(200, R"([{"name":"zeta"},{"name":"Alpha"},{"name":"beta"}])");
        const auto found = awaited(f.catalogue.publishers(u"s"_s, u"westeurope"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE(**found, (QStringList { u"Alpha"_s, u"beta"_s, u"zeta"_s }));
    }

    void types_publisherWithoutExtensions_isEmpty()
    {
        Fixture f;
        f.transport.expect("GET", kTypes + kVersion)
            .answer(404, R"({"error":{"code":"ArtifactNotFound","message":"none"}})");
        const auto found = awaited(f.catalogue.types(u"s"_s, u"westeurope"_s, u"p"_s, {}));
        QVERIFY(found && *found);
        QVERIFY((*found)->isEmpty());
    }

    void types_answer_isItsErrorOrNames_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("service") << 500 << QByteArray() << u"Service"_s;
        QTest::newRow("throttled") << 429 << QByteArray() << u"Throttled"_s;
        QTest::newRow("forbidden") << 403
                                   << QByteArray(R"({"error":{"code":"AuthorizationFailed","message":"x"}})")
                                   << u"Forbidden"_s;
        QTest::newRow("broken") << 200 << QByteArray("[{") << u"Protocol"_s;
        QTest::newRow("no names") << 200 << QByteArray(R"([{"id":"x"}])") << u"Protocol"_s;
        QTest::newRow("page") << 200 << QByteArray("<html>") << u"Protocol"_s;
    }

    void types_answer_isItsErrorOrNames()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        Fixture f;
        f.transport.expect("GET", kTypes + kVersion).answer(status, body);
        const auto found = awaited(f.catalogue.types(u"s"_s, u"westeurope"_s, u"p"_s, {}));
        QVERIFY(found && !*found);
        QCOMPARE(nameOf(found->error().kind), kind);
    }

    void types_throttledFirst_isAskedAgain()
    {
        Fixture f;
        f.clock.setSleepsEndAtOnce(true);
        net::RetryPolicy retries(f.transport, f.clock);
        const ExtensionCatalogue catalogue(retries, QUrl(u"https://arm.example"_s));
        f.transport.expect("GET", kTypes + kVersion).answer(429, {}, { { "Retry-After", "3" } });
        f.transport.expect("GET", kTypes + kVersion).answer(200, R"([{"name":"t"}])");
        const auto found = awaited(catalogue.types(u"s"_s, u"westeurope"_s, u"p"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE(f.clock.sleeps(), QList<std::chrono::milliseconds> { 3s });
    }

    void publishers_stopInFlight_isCancelled()
    {
        Fixture f;
        std::stop_source stop;
        f.transport.expect("GET", kPublishers + kVersion)
            .neverAnswer()
            .check([&stop](const net::HttpRequest &) {
                QMetaObject::invokeMethod(
                    qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
            });
        const auto found = awaited(f.catalogue.publishers(u"s"_s, u"westeurope"_s, stop.get_token()));
        QVERIFY(found && !*found);
        QCOMPARE(found->error().kind, ErrorKind::Cancelled);
    }

    void publishers_unusableSegment_sendsNothing()
    {
        Fixture f;
        for (const QString &bad : { QString(), u".."_s, u"a/b"_s }) {
            const auto found = awaited(f.catalogue.types(u"s"_s, u"westeurope"_s, bad, {}));
            QVERIFY(found && !*found);
            QCOMPARE(found->error().kind, ErrorKind::Invalid);
        }
        QVERIFY(f.transport.sent().isEmpty());
    }

    void system_version_tellsForWhat_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("system");
        QTest::newRow("Linux") << QByteArray(R"({"properties":{"operatingSystem":"Linux"}})")
                               << int(OsType::Linux);
        QTest::newRow("Windows") << QByteArray(R"({"properties":{"operatingSystem":"windows"}})")
                                 << int(OsType::Windows);
        QTest::newRow("silent") << QByteArray("{}") << int(OsType::Unknown);
    }

    void system_version_tellsForWhat()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, system);
        Fixture f;
        f.transport.expect("GET", kTypes + u"/t/versions/1.0.2"_s + kVersion).answer(200, body);
        const auto found =
            awaited(f.catalogue.systemOf(u"s"_s, u"westeurope"_s, u"p"_s, u"t"_s, u"1.0.2"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE(int(**found), system);
    }

    void installed_extension_hasItAll()
    {
        FakeTransport transport;
        TestClock clock;
        const Extensions extensions(transport, clock, QUrl(u"https://arm.example"_s));
        transport.expect("GET", kMachine + u"/extensions"_s + kVersion + u"&$expand=instanceView"_s)
            .answer(200,
                    R"({"value":[{"id":")" + kMachine.toUtf8() + R"(/extensions/e","name":"e","properties":{
                "publisher":"P","type":"T","typeHandlerVersion":"1.0","autoUpgradeMinorVersion":true,
                "provisioningState":"Succeeded","settings":{"a":[1]},
                "instanceView":{"typeHandlerVersion":"1.0.7",
                  "statuses":[{"code":"ProvisioningState/failed/52","level":"Error",
                               "displayStatus":"Provisioning failed","message":"no",
                               "time":"2026-01-02T03:04:05Z"}],
                  "substatuses":[{"code":"ComponentStatus/StdOut/succeeded","level":"Info","message":"out"}]}}},
              {"id":")" + kMachine.toUtf8()
                        + R"(/extensions/f","name":"f","properties":{
                "provisioningState":"Updating"}}]})");
        const auto found = awaited(extensions.installed(*ArmId::parse(kMachine), {}));
        QVERIFY(found && *found);
        QCOMPARE((*found)->size(), 2);
        const InstalledExtension &first = (*found)->constFirst();
        QCOMPARE(first.runningVersion, u"1.0.7"_s);
        QCOMPARE(first.settings, QByteArray(R"({"a":[1]})"));
        QVERIFY(first.upgradesMinorVersion);
        QVERIFY(first.hasFailed());
        QVERIFY(!first.isChanging());
        QCOMPARE(first.statuses.size(), 2);
        QCOMPARE(first.statuses.at(0).message, u"no"_s);
        QCOMPARE(first.statuses.at(0).time, QDateTime({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC));
        QVERIFY(!first.statuses.at(0).isPart);
        QVERIFY(first.statuses.at(1).isPart);
        QVERIFY((*found)->at(1).isChanging());
        QVERIFY(!(*found)->at(1).hasFailed());
    }
};

QTEST_GUILESS_MAIN(TestExtensionCatalogue)
#include "tst_extensioncatalogue.moc"
