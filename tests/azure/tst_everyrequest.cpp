// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every request that any of the clients sends.
#include "azure/accounts/account.h"
#include "azure/auth/clouddiscovery.h"
#include "azure/azureclient.h"
#include "azure/graph/resourcegraph.h"
#include "net/policies/policies.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::TestClock;

namespace {

/// Answers what a client needs to go on to its next request.
class Recorder final : public net::HttpTransport
{
public:
    QList<net::HttpRequest> sent {};

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, std::stop_token /*stop*/) override
    {
        sent.append(request);
        if (request.method != "GET")
            co_return net::HttpResponse { .status = 200, .body = "{}" };
        co_return net::HttpResponse { .status = 200, .body = R"({"value":[]})" };
    }
};

/// Tokens for any tenant, without asking anybody.
class AnyTokens final : public AccountTokens, public net::TokenSource
{
public:
    net::TokenSource &tenant(const QString & /*tenantId*/) override { return *this; }
    bool spansTenants() const override { return true; }
    void forget() override { }
    Task<Result<Secret>> token(std::stop_token /*stop*/) override { co_return Secret("token"); }
    void invalidate() override { }
};

const auto kMachine = u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m"_s;
const auto kGroup =
    u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityGroups/n"_s;
const auto kAddress = u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/publicIPAddresses/a"_s;

} // namespace

class TestEveryRequest : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyClient_request_hasVersionAndClientId()
    {
        Recorder recorder;
        net::RequestIdPolicy arm(recorder);
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        const QUrl endpoint(u"https://arm.example"_s);
        const ArmId machine = *ArmId::parse(kMachine);
        const ArmId extension = machine.child(u"extensions"_s, u"e"_s);
        const ArmId group = *ArmId::parse(kGroup);

        const Subscriptions subscriptions(arm, endpoint);
        QVERIFY(awaited(subscriptions.list({})));
        const Machines machines(arm, clock, endpoint);
        QVERIFY(awaited(machines.list({ .id = u"s"_s }, {}, {})));
        QVERIFY(awaited(machines.get(machine, {})));
        QVERIFY(awaited(machines.start(machine, {})));
        const Extensions extensions(arm, clock, endpoint);
        QVERIFY(awaited(extensions.list(machine, {})));
        QVERIFY(awaited(extensions.get(extension, {})));
        QVERIFY(awaited(extensions.put(extension, {}, {}, {})));
        QVERIFY(awaited(extensions.remove(extension, {})));
        QVERIFY(awaited(extensions.versions(u"s"_s, u"l"_s, u"p"_s, u"t"_s, {})));
        QVERIFY(awaited(extensions.installed(machine, {})));
        const ExtensionCatalogue catalogue(arm, endpoint);
        QVERIFY(awaited(catalogue.publishers(u"s"_s, u"l"_s, {})));
        QVERIFY(awaited(catalogue.types(u"s"_s, u"l"_s, u"p"_s, {})));
        QVERIFY(awaited(catalogue.systemOf(u"s"_s, u"l"_s, u"p"_s, u"t"_s, u"1.0"_s, {})));
        const ResourceGraph graph(arm, clock, endpoint);
        QVERIFY(awaited(graph.machines({ u"s"_s }, [](const QList<SharedMachine> &) {}, {})));
        const SecurityGroups groups(arm, clock, endpoint);
        QVERIFY(awaited(groups.rules(group, {})));
        QVERIFY(awaited(groups.putRule(group, { .name = u"r"_s }, {})));
        QVERIFY(awaited(groups.removeRule(group, u"r"_s, {})));
        const ArmId address = *ArmId::parse(kAddress);
        const PublicAddresses addresses(arm, clock, endpoint);
        QVERIFY(awaited(addresses.ofInterface(address, {})));
        QVERIFY(awaited(addresses.choose(address, {}, { .isStatic = true }, {})));
        const DnsLabels labels(arm, endpoint);
        QVERIFY(awaited(labels.isFree(u"s"_s, u"l"_s, u"web"_s, {})));
        const MachineChanges changes(arm, clock, endpoint);
        for (const auto kind :
             { MachineChangeKind::Start, MachineChangeKind::Stop, MachineChangeKind::Restart,
               MachineChangeKind::Redeploy, MachineChangeKind::PutExtension,
               MachineChangeKind::RemoveExtension, MachineChangeKind::RunCommand }) {
            const MachineChange change { .kind = kind, .machine = machine, .name = u"n"_s };
            QVERIFY(awaited(changes.run(change, {}, {})));
            if (MachineChanges::canCancel(kind))
                QVERIFY(awaited(changes.cancel(change, {})));
        }
        QVERIFY(awaited(machines.view(machine, {})));
        const ArmId resourceGroup = *ArmId::parse(u"/subscriptions/s/resourceGroups/g"_s);
        const ResourceGroups resourceGroups(arm, clock, endpoint);
        QVERIFY(awaited(resourceGroups.list(u"s"_s, {})));
        QVERIFY(awaited(resourceGroups.locations(u"s"_s, {})));
        QVERIFY(awaited(resourceGroups.exists(u"s"_s, u"g"_s, {})));
        QVERIFY(awaited(resourceGroups.create(u"s"_s, u"g"_s, u"l"_s, {})));
        QVERIFY(awaited(resourceGroups.removeIfEmpty(resourceGroup, {})));
        QVERIFY(awaited(resourceGroups.removeResource(machine, {})));
        const Deployments deployments(arm, clock, endpoint);
        QVERIFY(awaited(deployments.validate(resourceGroup, u"d"_s, {}, {})));
        QVERIFY(awaited(deployments.whatIf(resourceGroup, u"d"_s, {}, {})));
        QVERIFY(awaited(deployments.run(resourceGroup, u"d"_s, {}, {}, {})));
        QVERIFY(awaited(deployments.progress(resourceGroup, u"d"_s, {})));
        QVERIFY(awaited(deployments.cancel(resourceGroup, u"d"_s, {})));
        QVERIFY(awaited(deployments.forget(resourceGroup, u"d"_s, {})));
        const Sizes sizes(arm, endpoint);
        QVERIFY(awaited(sizes.offered(u"s"_s, u"l"_s, {})));
        QVERIFY(awaited(sizes.usages(u"s"_s, u"l"_s, {})));

        Account account(u"a"_s, u"t"_s, { .armEndpoint = endpoint }, arm, clock,
                        std::make_unique<AnyTokens>());
        account.refresh();
        QTRY_VERIFY(!account.isLoading());
        QVERIFY(awaited(discoverCloud(arm, u"c"_s, endpoint, {})));

        QCOMPARE_GE(recorder.sent.size(), 30);
        QSet<QByteArray> ids;
        for (const net::HttpRequest &request : std::as_const(recorder.sent)) {
            const QString name = QString::fromLatin1(request.method) + u' ' + request.url.toString();
            const QString version = QUrlQuery(request.url).queryItemValue(u"api-version"_s);
            QVERIFY2(QDate::fromString(version, Qt::ISODate).isValid(), qPrintable(name));
            const QByteArray id = request.headers.value("x-ms-client-request-id");
            QVERIFY2(!QUuid::fromString(QString::fromLatin1(id)).isNull(), qPrintable(name));
            QCOMPARE(request.headers.value("x-ms-return-client-request-id"), QByteArray("true"));
            QVERIFY2(!request.pathTemplate.isEmpty(), qPrintable(name));
            QVERIFY2(!request.pathTemplate.contains("virtualMachines/m"_L1), "the log must not name things");
            ids.insert(id);
        }
        QCOMPARE(ids.size(), recorder.sent.size());
    }
};

QTEST_GUILESS_MAIN(TestEveryRequest)
#include "tst_everyrequest.moc"
