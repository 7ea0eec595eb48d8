// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineprobe.h"
#include "rawhttp.h"
#include "support/warnings.h"
#include "uploads.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Fault;
using slipway::sandbox::Sandbox;
using slipway::test::ArmProbe;
using slipway::test::Files;
using slipway::test::plainGet;
using slipway::test::RawAnswer;
using slipway::test::tryTls;

namespace {

const QString kVersion = u"?api-version=2024-07-01"_s;
constexpr int kPort = 2376;
const QString kMarker = u"slipway-ok-5f0c1a"_s;

} // namespace

class TestInstall final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void customScript_andRule_makeAnEngine();
    void customScript_notPacked_isUnderstood();
    void customScript_putAgain_isNoNewRun();
    void engine_withoutRule_doesNotListen();
    void engine_whenTheRuleGoes_stopsListening();
    void engine_whenTheMachineStops_stopsListening();
    void engine_startedAnew_containersFollowTheirPolicy();
    void engine_options_areThoseOfTheUpload();
    void engine_liveRestore_containersGoOn();
    void engine_optionsChanged_areReadWithoutAStart();
    void engine_optionsChanged_thatAreReadAtStart_startItAnew();
    void engine_optionsPutBack_areTheFormerOnes();
    void engine_upgraded_tellsItsVersion();
    void engine_removed_listensNoMore_data();
    void engine_removed_listensNoMore();
    void engine_afterExtensionIsDeleted_stays();
    void upload_isRecordedDecoded();
    void protectedSettings_areNeverGivenBack();
    void extension_isInTheMachinesResources();
    void wrongUpload_nothingListens_data();
    void wrongUpload_nothingListens();
    void replacement_changesWhatTheEngineShows();
    void replacement_withoutEngine_fails();
    void port_taken_fails();
    void machine_thatCannot_failsAsInLife_data();
    void machine_thatCannot_failsAsInLife();
    void secondExtensionOfTheHandler_isRefused();
    void extension_whileOneRuns_isConflict();
    void operation_failedByFault_leavesExtensionFailed();
    void dockerExtension_inItsLocation_works();
    void dockerExtension_elsewhere_isNotOffered();
    void dockerExtension_portAsNumber_fails();
    void dockerExtension_strangeDistribution_fails();
    void dockerExtension_removed_stopsTheEngine();
    void customScript_thatCannotBeWrittenDown_isSaidToBeWell_data();
    void customScript_thatCannotBeWrittenDown_isSaidToBeWell();
    void customScript_longOutput_isCutAtItsBeginning();
    void runCommand_withParameter_makesAnEngine();
    void runCommand_replacement_withoutEngine_fails();
    void runCommand_withoutPayload_fails();
    void presetEngine_isThereFromTheStart();
    void stoppedEngine_comesBack();

private:
    QString extensionPath(const QString &machine, const QString &name) const;
    RawAnswer putExtension(const QString &machine, const QJsonObject &body,
                           const QString &name = u"slipway"_s);
    QJsonObject run(const QString &machine, const QJsonObject &body, const QString &name = u"slipway"_s);
    QString commandPath(const QString &machine) const;
    void openPort(const QString &machine, int port = kPort);
    QString addressOf(const QString &machine);
    /// An engine on web-01, set up with options.
    slipway::sandbox::EngineAccess setUpWith(const QJsonObject &options);
    /// Does `job` to it; gives how the operation ended.
    QString runJob(const slipway::sandbox::EngineAccess &engine, const QString &job,
                   const QJsonObject &options = {});
    static QStringList startTimes(const slipway::sandbox::EngineAccess &engine); ///< of what runs
    QString messageOf(const QString &machine, const QString &name = u"slipway"_s);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
};

void TestInstall::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .operationDelay = 20ms, .retryAfter = 0s, .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
}

void TestInstall::cleanup()
{
    m_arm.reset();
    m_sandbox.reset();
}

QString TestInstall::extensionPath(const QString &machine, const QString &name) const
{
    return m_sandbox->machineId(machine).value_or(QString()).mid(1) + u"/extensions/"_s + name + kVersion;
}

QString TestInstall::commandPath(const QString &machine) const
{
    return m_sandbox->machineId(machine).value_or(QString()).mid(1) + u"/runCommands/slipway-docker"_s
        + kVersion;
}

RawAnswer TestInstall::putExtension(const QString &machine, const QJsonObject &body, const QString &name)
{
    return m_arm->send("PUT", extensionPath(machine, name), body);
}

QJsonObject TestInstall::run(const QString &machine, const QJsonObject &body, const QString &name)
{
    return m_arm->waitForOperation(putExtension(machine, body, name)).json();
}

void TestInstall::openPort(const QString &machine, int port)
{
    const QString id = m_sandbox->machineId(machine).value_or(QString()).mid(1);
    const QJsonObject rule { { u"properties"_s,
                               QJsonObject { { u"protocol"_s, u"Tcp"_s },
                                             { u"sourcePortRange"_s, u"*"_s },
                                             { u"destinationPortRange"_s, QString::number(port) },
                                             { u"sourceAddressPrefix"_s, u"203.0.113.7/32"_s },
                                             { u"destinationAddressPrefix"_s, u"*"_s },
                                             { u"access"_s, u"Allow"_s },
                                             { u"priority"_s, 1010 },
                                             { u"direction"_s, u"Inbound"_s } } } };
    m_arm->waitForOperation(m_arm->send(
        "PUT",
        id.section(u'/', 0, 3)
            + u"/providers/Microsoft.Network/networkSecurityGroups/%1-nsg/securityRules/docker"_s.arg(machine)
            + kVersion,
        rule));
}

QString TestInstall::addressOf(const QString &machine)
{
    const QString id = m_sandbox->machineId(machine).value_or(QString()).mid(1);
    return m_arm
        ->get(id.section(u'/', 0, 3) + u"/providers/Microsoft.Network/publicIPAddresses/%1-ip"_s.arg(machine)
              + kVersion)
        .json()[u"properties"_s][u"ipAddress"_s]
        .toString();
}

QString TestInstall::messageOf(const QString &machine, const QString &name)
{
    return m_arm->get(extensionPath(machine, name) + u"&$expand=instanceView"_s)
        .json()[u"properties"_s][u"instanceView"_s][u"statuses"_s][0][u"message"_s]
        .toString();
}

void TestInstall::customScript_andRule_makeAnEngine()
{
    const QString address = addressOf(u"web-01"_s);
    const Files files = slipway::test::makeFiles(address);
    const RawAnswer put =
        putExtension(u"web-01"_s, slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker));
    QCOMPARE(put.status, 201);
    QCOMPARE(put.json()[u"properties"_s][u"provisioningState"_s].toString(), u"Creating"_s);
    QVERIFY(put.fields.contains("azure-asyncoperation") && !put.fields.contains("location"));
    QCOMPARE(m_arm->waitForOperation(put).json().value(u"status"_s).toString(), u"Succeeded"_s);
    QCOMPARE(m_arm->get(extensionPath(u"web-01"_s, u"slipway"_s))
                 .json()[u"properties"_s][u"provisioningState"_s]
                 .toString(),
             u"Succeeded"_s);
    static const QRegularExpression kMessage(
        u"^Enable succeeded: \\n\\[stdout\\]\\n(.|\\n)*\\n%1\\n\\[stderr\\]\\n$"_s.arg(kMarker));
    QVERIFY2(kMessage.match(messageOf(u"web-01"_s)).hasMatch(), qPrintable(messageOf(u"web-01"_s)));
    openPort(u"web-01"_s);
    QVERIFY(m_sandbox->isEngineListening(m_sandbox->machineId(u"web-01"_s).value_or(QString())));

    const QHostAddress where(address);
    const auto right =
        tryTls(where, kPort, files.ca, files.clientCertificate, files.clientKey, plainGet("/_ping"));
    QVERIFY2(right.answer.startsWith("HTTP/1.1 200 OK\r\n"), right.answer.constData());
    QVERIFY(right.answer.contains("Api-Version: 1.45\r\n") && right.answer.endsWith("OK"));
    const Files foreign = slipway::test::makeFiles(address);
    QVERIFY(tryTls(where, kPort, files.ca, {}, {}, plainGet("/_ping")).answer.isEmpty());
    QVERIFY(tryTls(where, kPort, files.ca, foreign.clientCertificate, foreign.clientKey, plainGet("/_ping"))
                .answer.isEmpty());
    QVERIFY(tryTls(where, kPort, files.ca, files.serverCertificate, files.serverKey, plainGet("/_ping"))
                .answer.isEmpty());
    QVERIFY(!tryTls(where, kPort, foreign.ca, files.clientCertificate, files.clientKey, plainGet("/_ping"))
                 .isEncrypted);
    QVERIFY(!slipway::test::sendBytes(where, kPort, plainGet("/_ping")).startsWith("HTTP"));
}

void TestInstall::customScript_notPacked_isUnderstood()
{
    const Files files = slipway::test::makeFiles(addressOf(u"db-01"_s));
    openPort(u"db-01"_s);
    QCOMPARE(run(u"db-01"_s, slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker, false))
                 .value(u"status"_s)
                 .toString(),
             u"Succeeded"_s);
    QVERIFY(m_sandbox->isEngineListening(m_sandbox->machineId(u"db-01"_s).value_or(QString())));
}

void TestInstall::customScript_putAgain_isNoNewRun()
{
    const QJsonObject body = slipway::test::customScript(
        u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort, kMarker);
    run(u"web-01"_s, body);
    const QString first = messageOf(u"web-01"_s);
    const RawAnswer again = putExtension(u"web-01"_s, body);
    QCOMPARE(again.status, 200);
    QCOMPARE(m_arm->waitForOperation(again).json().value(u"status"_s).toString(), u"Succeeded"_s);
    QCOMPARE(messageOf(u"web-01"_s), first);
    QVERIFY(first.contains(u"was installed"_s));
}

void TestInstall::engine_withoutRule_doesNotListen()
{
    const QString address = addressOf(u"web-01"_s);
    const Files files = slipway::test::makeFiles(address);
    run(u"web-01"_s, slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker));
    QVERIFY(!m_sandbox->isEngineListening(m_sandbox->machineId(u"web-01"_s).value_or(QString())));
    QVERIFY(!tryTls(QHostAddress(address), kPort, files.ca, files.clientCertificate, files.clientKey,
                    plainGet("/_ping"))
                 .isEncrypted);
    openPort(u"web-01"_s, 2377); // another port
    QVERIFY(!m_sandbox->isEngineListening(m_sandbox->machineId(u"web-01"_s).value_or(QString())));
}

void TestInstall::engine_whenTheRuleGoes_stopsListening()
{
    const QString id = m_sandbox->machineId(u"docker-01"_s).value_or(QString());
    QVERIFY(m_sandbox->isEngineListening(id));
    const QString rule = id.mid(1).section(u'/', 0, 3)
        + u"/providers/Microsoft.Network/networkSecurityGroups/docker-01-nsg/securityRules/docker-tls"_s
        + kVersion;
    m_arm->waitForOperation(m_arm->send("DELETE", rule));
    QVERIFY(!m_sandbox->isEngineListening(id));
}

void TestInstall::engine_whenTheMachineStops_stopsListening()
{
    const QString id = m_sandbox->machineId(u"docker-01"_s).value_or(QString());
    m_arm->waitForOperation(m_arm->send("POST", id.mid(1) + u"/powerOff"_s + kVersion));
    QVERIFY(!m_sandbox->isEngineListening(id));
    m_arm->waitForOperation(m_arm->send("POST", id.mid(1) + u"/start"_s + kVersion));
    QVERIFY(m_sandbox->isEngineListening(id));
}

void TestInstall::engine_startedAnew_containersFollowTheirPolicy()
{
    const slipway::sandbox::EngineAccess engine = m_sandbox->presetEngine();
    const QString id = m_sandbox->machineId(u"docker-01"_s).value_or(QString());
    const auto inspected = [&engine](const QJsonValue &container) {
        return slipway::test::askEngine(engine, "GET",
                                        "/containers/" + container[u"Id"_s].toString().toLatin1() + "/json")
            .object();
    };
    QHash<QString, QString> startedBefore;
    const QJsonArray rows = slipway::test::askEngine(engine, "GET", "/containers/json").array();
    for (const auto &container : rows)
        startedBefore.insert(container[u"Id"_s].toString(),
                             inspected(container)[u"State"_s][u"StartedAt"_s].toString());
    QVERIFY(startedBefore.size() > 2);

    m_arm->waitForOperation(m_arm->send("POST", id.mid(1) + u"/powerOff"_s + kVersion));
    m_arm->waitForOperation(m_arm->send("POST", id.mid(1) + u"/start"_s + kVersion));
    QSet<QString> policies;
    const QJsonArray all = slipway::test::askEngine(engine, "GET", "/containers/json?all=1").array();
    for (const auto &container : all) {
        if (!startedBefore.contains(container[u"Id"_s].toString()))
            continue;
        const QJsonObject now = inspected(container);
        const QString policy = now[u"HostConfig"_s][u"RestartPolicy"_s][u"Name"_s].toString();
        if (policy == u"on-failure"_s)
            continue; // depends on how it ended
        policies.insert(policy);
        const bool ran =
            now[u"State"_s][u"StartedAt"_s].toString() != startedBefore.value(now[u"Id"_s].toString());
        QVERIFY2(ran == (policy != u"no"_s), qPrintable(now[u"Name"_s].toString()));
        if (policy == u"no"_s)
            QCOMPARE(now[u"State"_s][u"Status"_s].toString(), u"exited"_s);
    }
    QVERIFY2(policies.contains(u"no"_s) && policies.size() > 1, "both kinds were looked at");
}

slipway::sandbox::EngineAccess TestInstall::setUpWith(const QJsonObject &options)
{
    const QString address = addressOf(u"web-01"_s);
    const Files files = slipway::test::makeFiles(address);
    openPort(u"web-01"_s);
    const QJsonObject done =
        run(u"web-01"_s,
            slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker, true, u"install"_s, options));
    if (done.value(u"status"_s).toString() != u"Succeeded")
        return {};
    return { .machineId = m_sandbox->machineId(u"web-01"_s).value_or(QString()),
             .address = address,
             .port = kPort,
             .ca = files.ca,
             .certificate = files.clientCertificate,
             .key = files.clientKey };
}

/// As dockerd 26 tells what daemon.json says.
void TestInstall::engine_options_areThoseOfTheUpload()
{
    const slipway::sandbox::EngineAccess engine =
        setUpWith({ { u"registry-mirrors"_s, QJsonArray { u"https://mirror.example"_s } },
                    { u"insecure-registries"_s, QJsonArray { u"10.1.0.0/16"_s, u"registry.example:5000"_s } },
                    { u"log-driver"_s, u"local"_s },
                    { u"data-root"_s, u"/srv/docker"_s },
                    { u"userns-remap"_s, u"default"_s },
                    { u"labels"_s, QJsonArray { u"tier=web"_s } } });
    const QJsonObject info = slipway::test::askEngine(engine, "GET", "/info").object();
    QCOMPARE(info[u"LiveRestoreEnabled"_s], QJsonValue(false));
    QCOMPARE(info[u"DockerRootDir"_s].toString(), u"/srv/docker"_s);
    QCOMPARE(info[u"LoggingDriver"_s].toString(), u"local"_s);
    QCOMPARE(info[u"Labels"_s].toArray(), QJsonArray { u"tier=web"_s });
    QVERIFY(info[u"SecurityOptions"_s].toArray().contains(u"name=userns"_s));
    const QJsonObject registry = info[u"RegistryConfig"_s].toObject();
    QCOMPARE(registry[u"Mirrors"_s].toArray(), QJsonArray { u"https://mirror.example/"_s });
    QCOMPARE(registry[u"InsecureRegistryCIDRs"_s].toArray(),
             (QJsonArray { u"10.1.0.0/16"_s, u"127.0.0.0/8"_s }));
    QCOMPARE(registry[u"IndexConfigs"_s][u"registry.example:5000"_s][u"Secure"_s], QJsonValue(false));
}

void TestInstall::engine_liveRestore_containersGoOn()
{
    const slipway::sandbox::EngineAccess engine = setUpWith({ { u"live-restore"_s, true } });
    const QString id = m_sandbox->machineId(u"web-01"_s).value_or(QString());
    QCOMPARE(slipway::test::askEngine(engine, "GET", "/info").object()[u"LiveRestoreEnabled"_s],
             QJsonValue(true));
    const QStringList before = startTimes(engine);
    QVERIFY(before.size() > 2);
    QVERIFY(m_sandbox->stopEngine(id));
    QVERIFY(m_sandbox->startEngine(id));
    QCOMPARE(startTimes(engine), before);
    m_arm->waitForOperation(m_arm->send("POST", id.mid(1) + u"/powerOff"_s + kVersion));
    m_arm->waitForOperation(m_arm->send("POST", id.mid(1) + u"/start"_s + kVersion));
    QVERIFY2(startTimes(engine) != before, "without its machine nothing goes on");
}

QStringList TestInstall::startTimes(const slipway::sandbox::EngineAccess &engine)
{
    QStringList started;
    const QJsonArray rows = slipway::test::askEngine(engine, "GET", "/containers/json").array();
    for (const auto &row : rows) {
        const QByteArray path = "/containers/" + row[u"Id"_s].toString().toLatin1() + "/json";
        started.append(
            slipway::test::askEngine(engine, "GET", path).object()[u"State"_s][u"StartedAt"_s].toString());
    }
    return started;
}

QString TestInstall::runJob(const slipway::sandbox::EngineAccess &engine, const QString &job,
                            const QJsonObject &options)
{
    const QString marker = job.startsWith(u"put-back"_s) ? kMarker + u"-undo"_s : QString(kMarker);
    const QJsonObject body = slipway::test::customScript(
        u"westeurope"_s, slipway::test::makeFiles(engine.address), engine.port, marker, true, job, options);
    return run(u"web-01"_s, body).value(u"status"_s).toString();
}

void TestInstall::engine_optionsChanged_areReadWithoutAStart()
{
    const slipway::sandbox::EngineAccess engine =
        setUpWith({ { u"labels"_s, QJsonArray { u"tier=web"_s } } });
    const QStringList before = startTimes(engine);
    QVERIFY(before.size() > 2);
    QCOMPARE(runJob(engine, u"change-options"_s,
                    { { u"registry-mirrors"_s, QJsonArray { u"https://mirror.example"_s } },
                      { u"labels"_s, QJsonValue::Null } }),
             u"Succeeded"_s);
    const QJsonObject info = slipway::test::askEngine(engine, "GET", "/info").object();
    QCOMPARE(info[u"RegistryConfig"_s][u"Mirrors"_s].toArray(), QJsonArray { u"https://mirror.example/"_s });
    QCOMPARE(info[u"Labels"_s].toArray(), QJsonArray());
    QCOMPARE(startTimes(engine), before);
}

void TestInstall::engine_optionsChanged_thatAreReadAtStart_startItAnew()
{
    const slipway::sandbox::EngineAccess engine = setUpWith({});
    const QStringList before = startTimes(engine);
    const QJsonObject driver { { u"log-driver"_s, u"local"_s } };
    QCOMPARE(runJob(engine, u"change-options"_s, driver), u"Succeeded"_s);
    QVERIFY(startTimes(engine) != before);

    const slipway::sandbox::EngineAccess lasting = setUpWith({ { u"live-restore"_s, true } });
    const QStringList then = startTimes(lasting);
    QCOMPARE(runJob(lasting, u"change-options"_s, { { u"log-driver"_s, u"journald"_s } }), u"Succeeded"_s);
    QCOMPARE(slipway::test::askEngine(lasting, "GET", "/info").object()[u"LoggingDriver"_s].toString(),
             u"journald"_s);
    QCOMPARE(startTimes(lasting), then);
    QCOMPARE(runJob(lasting, u"change-options"_s, { { u"data-root"_s, u"/srv/docker"_s } }), u"Failed"_s);
    QVERIFY(messageOf(u"web-01"_s).contains(u"would hide the containers"_s));
}

void TestInstall::engine_optionsPutBack_areTheFormerOnes()
{
    const slipway::sandbox::EngineAccess engine =
        setUpWith({ { u"labels"_s, QJsonArray { u"tier=web"_s } } });
    const QJsonObject other { { u"labels"_s, QJsonArray { u"tier=db"_s } } };
    QCOMPARE(runJob(engine, u"change-options"_s, other), u"Succeeded"_s);
    QCOMPARE(runJob(engine, u"put-back-options"_s, other), u"Succeeded"_s);
    const auto labels = [&engine] {
        return slipway::test::askEngine(engine, "GET", "/info").object()[u"Labels"_s].toArray();
    };
    QCOMPARE(labels(), QJsonArray { u"tier=web"_s });
    QCOMPARE(runJob(engine, u"put-back-options"_s, other), u"Succeeded"_s); // nothing is left to put back
    QCOMPARE(labels(), QJsonArray { u"tier=web"_s });
}

void TestInstall::engine_upgraded_tellsItsVersion()
{
    const slipway::sandbox::EngineAccess engine = setUpWith({});
    const auto version = [&engine] {
        return slipway::test::askEngine(engine, "GET", "/version").object()[u"Version"_s].toString();
    };
    const QString before = version();
    QCOMPARE(runJob(engine, u"upgrade"_s), u"Succeeded"_s);
    const QString after = version();
    QVERIFY(!after.isEmpty() && after != before);
    const QString said = messageOf(u"web-01"_s);
    QVERIFY2(said.contains(u"engine %1 is %2 now"_s.arg(before, after)), qPrintable(said));
}

void TestInstall::engine_removed_listensNoMore_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("data stays") << false;
    QTest::newRow("data goes") << true;
}

void TestInstall::engine_removed_listensNoMore()
{
    QFETCH(const bool, deletes);
    const slipway::sandbox::EngineAccess engine = setUpWith({});
    const QByteArray created = R"({"Name": "precious"})";
    QVERIFY(!slipway::test::askEngine(engine, "POST", "/volumes/create", created).object().isEmpty());
    const QJsonObject body =
        slipway::test::customScript(u"westeurope"_s, slipway::test::makeFiles(engine.address), kPort, kMarker,
                                    true, u"remove"_s, {}, deletes);
    QCOMPARE(run(u"web-01"_s, body).value(u"status"_s).toString(), u"Succeeded"_s);
    QVERIFY(!m_sandbox->isEngineListening(engine.machineId));
    const QJsonObject volume = slipway::test::askEngine(setUpWith({}), "GET", "/volumes/precious").object();
    QCOMPARE(volume.value(u"Name"_s).toString().isEmpty(), deletes);
}

void TestInstall::engine_afterExtensionIsDeleted_stays()
{
    openPort(u"web-01"_s);
    run(u"web-01"_s,
        slipway::test::customScript(u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort,
                                    kMarker));
    const RawAnswer deleted = m_arm->send("DELETE", extensionPath(u"web-01"_s, u"SLIPWAY"_s));
    QCOMPARE(deleted.status, 202);
    QCOMPARE(m_arm->waitForOperation(deleted).json().value(u"status"_s).toString(), u"Succeeded"_s);
    QCOMPARE(m_arm->get(extensionPath(u"web-01"_s, u"slipway"_s)).status, 404);
    QCOMPARE(m_arm->send("DELETE", extensionPath(u"web-01"_s, u"slipway"_s)).status, 204);
    QVERIFY(m_sandbox->isEngineListening(m_sandbox->machineId(u"web-01"_s).value_or(QString())));
}

void TestInstall::upload_isRecordedDecoded()
{
    const Files files = slipway::test::makeFiles(addressOf(u"web-01"_s));
    run(u"web-01"_s, slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker));
    const auto puts = m_sandbox->recordedExtensionPuts();
    QCOMPARE(puts.size(), 1);
    QVERIFY(puts.constFirst().hasPayload);
    QCOMPARE(puts.constFirst().ca, files.ca);
    QCOMPARE(puts.constFirst().certificate, files.serverCertificate);
    QCOMPARE(puts.constFirst().key, files.serverKey);
    QCOMPARE(puts.constFirst().marker, kMarker);
    QCOMPARE(puts.constFirst().port, kPort);
    QVERIFY(puts.constFirst().script.startsWith("#!/bin/sh\n"));
}

void TestInstall::protectedSettings_areNeverGivenBack()
{
    const Files files = slipway::test::makeFiles(addressOf(u"web-01"_s));
    const QJsonObject body = slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker);
    const RawAnswer put = putExtension(u"web-01"_s, body);
    m_arm->waitForOperation(put);
    const QString machine = m_sandbox->machineId(u"web-01"_s).value_or(QString()).mid(1) + kVersion;
    const QList<QByteArray> answers = {
        put.body, m_arm->get(extensionPath(u"web-01"_s, u"slipway"_s) + u"&$expand=instanceView"_s).body,
        m_arm->get(machine + u"&$expand=instanceView"_s).body
    };
    const QByteArray secret =
        body[u"properties"_s][u"protectedSettings"_s][u"script"_s].toString().toLatin1();
    for (const QByteArray &answer : answers)
        QVERIFY(!answer.contains("protectedSettings") && !answer.contains(secret.left(60))
                && !answer.contains("PRIVATE KEY"));
}

void TestInstall::extension_isInTheMachinesResources()
{
    run(u"web-01"_s,
        slipway::test::customScript(u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort,
                                    kMarker));
    const QString machine = m_sandbox->machineId(u"web-01"_s).value_or(QString()).mid(1) + kVersion;
    QCOMPARE(m_arm->get(machine).json()[u"resources"_s][0][u"name"_s].toString(), u"slipway"_s);
    const QJsonObject view = m_arm->get(machine + u"&$expand=instanceView"_s)
                                 .json()[u"properties"_s][u"instanceView"_s]
                                 .toObject();
    QCOMPARE(view[u"extensions"_s][0][u"type"_s].toString(), u"Microsoft.Azure.Extensions.CustomScript"_s);
    QCOMPARE(view[u"vmAgent"_s][u"extensionHandlers"_s][0][u"status"_s][u"displayStatus"_s].toString(),
             u"Ready"_s);
}

void TestInstall::wrongUpload_nothingListens_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "foreign key", "no authority", "authority of another", "expired",
                              "client's certificate", "no key", "not PEM" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestInstall::wrongUpload_nothingListens()
{
    QFETCH(QString, what);
    const QString address = addressOf(u"web-01"_s);
    Files files = slipway::test::makeFiles(address);
    const Files other = slipway::test::makeFiles(address);
    if (what == u"foreign key")
        files.serverKey = other.serverKey;
    else if (what == u"no authority")
        files.ca.clear();
    else if (what == u"authority of another")
        files.ca = other.ca;
    else if (what == u"expired")
        files = slipway::test::makeFiles(address, QDateTime::currentDateTimeUtc().addYears(-3));
    else if (what == u"client's certificate")
        files = { files.ca, files.clientCertificate, files.clientKey, {}, {} };
    else if (what == u"no key")
        files.serverKey.clear();
    else
        files.serverCertificate = "hello";
    openPort(u"web-01"_s);
    const QJsonObject end =
        run(u"web-01"_s, slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker));
    QCOMPARE(end.value(u"status"_s).toString(), u"Failed"_s);
    QCOMPARE(end[u"error"_s][u"code"_s].toString(), u"VMExtensionProvisioningError"_s);
    QVERIFY(end[u"error"_s][u"message"_s].toString().contains(
        u"command terminated with exit status=3\n[stdout]\n"_s));
    QVERIFY(!messageOf(u"web-01"_s).contains(kMarker));
    QCOMPARE(m_arm->get(extensionPath(u"web-01"_s, u"slipway"_s))
                 .json()[u"properties"_s][u"provisioningState"_s]
                 .toString(),
             u"Failed"_s);
    QVERIFY(!m_sandbox->isEngineListening(m_sandbox->machineId(u"web-01"_s).value_or(QString())));
    QVERIFY(slipway::test::sendBytes(QHostAddress(address), kPort, "x", 300).isEmpty());
}

void TestInstall::replacement_changesWhatTheEngineShows()
{
    const QString address = addressOf(u"web-01"_s);
    const Files before = slipway::test::makeFiles(address);
    const Files after = slipway::test::makeFiles(address);
    const auto replaced = [&](const Files &files, const QString &marker, const QString &job) {
        return run(u"web-01"_s, slipway::test::customScript(u"westeurope"_s, files, kPort, marker, true, job))
            .value(u"status"_s)
            .toString();
    };
    const auto isShown = [&address](const Files &files) {
        return tryTls(QHostAddress(address), kPort, files.ca, files.clientCertificate, files.clientKey,
                      plainGet("/_ping"))
            .isEncrypted;
    };
    openPort(u"web-01"_s);
    QCOMPARE(replaced(before, kMarker, u"install"_s), u"Succeeded"_s);
    QVERIFY(isShown(before));

    Files broken = after;
    broken.serverKey = before.serverKey;
    QCOMPARE(replaced(broken, kMarker + u"-1"_s, u"replace-certificates"_s), u"Failed"_s);
    QVERIFY2(isShown(before), "what the engine had is still in use");

    // Both authorities' clients, while one takes the other's place.
    Files both = after;
    both.ca += before.ca;
    QCOMPARE(replaced(both, kMarker + u"-2"_s, u"replace-certificates"_s), u"Succeeded"_s);
    QVERIFY(isShown(after));
    Files oldClient = after;
    oldClient.clientCertificate = before.clientCertificate;
    oldClient.clientKey = before.clientKey;
    QVERIFY(isShown(oldClient));
    QVERIFY2(!isShown(before), "the server's certificate is the new one");

    QCOMPARE(replaced({}, kMarker + u"-2-undo"_s, u"put-back-certificates"_s), u"Succeeded"_s);
    QVERIFY(isShown(before));
    QVERIFY(!isShown(after));
}

void TestInstall::replacement_withoutEngine_fails()
{
    const Files files = slipway::test::makeFiles(addressOf(u"web-01"_s));
    const QJsonObject end = run(
        u"web-01"_s,
        slipway::test::customScript(u"westeurope"_s, files, kPort, kMarker, true, u"replace-certificates"_s));
    QCOMPARE(end.value(u"status"_s).toString(), u"Failed"_s);
    QVERIFY(end[u"error"_s][u"message"_s].toString().contains(u"exit status=12"_s));
}

void TestInstall::port_taken_fails()
{
    const QString address = addressOf(u"web-01"_s);
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(address), kPort));
    openPort(u"web-01"_s);
    const QJsonObject end =
        run(u"web-01"_s,
            slipway::test::customScript(u"westeurope"_s, slipway::test::makeFiles(address), kPort, kMarker));
    QCOMPARE(end.value(u"status"_s).toString(), u"Failed"_s);
    QVERIFY(end[u"error"_s][u"message"_s].toString().contains(u"address already in use"_s));
}

void TestInstall::machine_thatCannot_failsAsInLife_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("stopped") << u"build-01"_s << 409 << u"OperationNotAllowed"_s
                             << u"when the VM is not running"_s;
    QTest::newRow("agent") << u"agent-01"_s << 201 << u"VMAgentStatusCommunicationError"_s
                           << u"has not reported status"_s;
    QTest::newRow("windows") << u"win-01"_s << 201 << u"VMExtensionHandlerNonTransientError"_s
                             << u"does not support"_s;
    QTest::newRow("distribution") << u"sles-01"_s << 201 << u"VMExtensionProvisioningError"_s
                                  << u"exit status=4"_s;
}

void TestInstall::machine_thatCannot_failsAsInLife()
{
    QFETCH(QString, machine);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const QString location = m_arm->get(m_sandbox->machineId(machine).value_or(QString()).mid(1) + kVersion)
                                 .json()
                                 .value(u"location"_s)
                                 .toString();
    const RawAnswer put = putExtension(
        machine,
        slipway::test::customScript(location, slipway::test::makeFiles(u"127.0.0.9"_s), kPort, kMarker));
    QCOMPARE(put.status, status);
    const QJsonObject answer = status == 409 ? put.json() : m_arm->waitForOperation(put).json();
    QCOMPARE(answer[u"error"_s][u"code"_s].toString(), code);
    QVERIFY(answer[u"error"_s][u"message"_s].toString().contains(text));
}

void TestInstall::secondExtensionOfTheHandler_isRefused()
{
    const QJsonObject body = slipway::test::customScript(
        u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort, kMarker);
    run(u"web-01"_s, body);
    const RawAnswer second = putExtension(u"web-01"_s, body, u"another"_s);
    QCOMPARE(second.status, 400);
    QVERIFY(second.body.contains("Multiple VMExtensions per handler"));
}

void TestInstall::extension_whileOneRuns_isConflict()
{
    m_sandbox->setOperationDelay(400ms);
    const QJsonObject body = slipway::test::customScript(
        u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort, kMarker);
    const RawAnswer first = putExtension(u"web-01"_s, body);
    QCOMPARE(putExtension(u"web-01"_s, body).status, 409);
    QCOMPARE(m_arm->waitForOperation(first).json().value(u"status"_s).toString(), u"Succeeded"_s);
}

void TestInstall::operation_failedByFault_leavesExtensionFailed()
{
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .pathContains = u"/extensions/"_s,
                        .code = u"VMExtensionProvisioningTimeout"_s });
    const QJsonObject body = slipway::test::customScript(
        u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort, kMarker);
    QCOMPARE(run(u"web-01"_s, body)[u"error"_s][u"code"_s].toString(), u"VMExtensionProvisioningTimeout"_s);
    QCOMPARE(m_arm->get(extensionPath(u"web-01"_s, u"slipway"_s))
                 .json()[u"properties"_s][u"provisioningState"_s]
                 .toString(),
             u"Failed"_s);
    QCOMPARE(run(u"web-01"_s, body).value(u"status"_s).toString(), u"Succeeded"_s); // again: it runs now
}

void TestInstall::dockerExtension_inItsLocation_works()
{
    const QString address = addressOf(u"lab-01"_s);
    const Files files = slipway::test::makeFiles(address);
    openPort(u"lab-01"_s);
    QCOMPARE(run(u"lab-01"_s, slipway::test::dockerExtension(u"westus"_s, files, kPort))
                 .value(u"status"_s)
                 .toString(),
             u"Succeeded"_s);
    QVERIFY(tryTls(QHostAddress(address), kPort, files.ca, files.clientCertificate, files.clientKey,
                   plainGet("/v1.24/version"))
                .answer.contains("26.1.5"));
}

void TestInstall::dockerExtension_elsewhere_isNotOffered()
{
    const QString sub = u"subscriptions/"_s + m_sandbox->subscriptionIds().constFirst();
    const auto types = [&](const QString &location) {
        return m_arm
            ->get(
                sub
                + u"/providers/Microsoft.Compute/locations/%1/publishers/Microsoft.Azure.Extensions/artifacttypes/vmextension/types"_s
                      .arg(location)
                + kVersion)
            .body;
    };
    QVERIFY(types(u"westus"_s).contains("DockerExtension"));
    QVERIFY(!types(u"westeurope"_s).contains("DockerExtension"));
    QVERIFY(types(u"westeurope"_s).contains("CustomScript"));
    QCOMPARE(putExtension(u"web-01"_s,
                          slipway::test::dockerExtension(u"westeurope"_s,
                                                         slipway::test::makeFiles(u"127.0.0.9"_s), kPort))
                 .status,
             404);
}

void TestInstall::dockerExtension_strangeDistribution_fails()
{
    QVERIFY(run(u"inner-01"_s,
                slipway::test::dockerExtension(u"westus"_s, slipway::test::makeFiles(u"127.0.0.9"_s),
                                               kPort))[u"error"_s][u"message"_s]
                .toString()
                .contains(u"Enable Docker failed: ERROR: could not determine distro"_s));
}

void TestInstall::dockerExtension_removed_stopsTheEngine()
{
    const Files files = slipway::test::makeFiles(addressOf(u"lab-01"_s));
    openPort(u"lab-01"_s);
    run(u"lab-01"_s, slipway::test::dockerExtension(u"westus"_s, files, kPort));
    const QString id = m_sandbox->machineId(u"lab-01"_s).value_or(QString());
    QVERIFY(m_sandbox->isEngineListening(id));
    m_arm->waitForOperation(m_arm->send("DELETE", extensionPath(u"lab-01"_s, u"slipway"_s)));
    QVERIFY(!m_sandbox->isEngineListening(id));
}

void TestInstall::customScript_thatCannotBeWrittenDown_isSaidToBeWell_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("too long") << QString(262'148, u'A');
    QTest::newRow("no base64") << u"#!/bin/sh"_s;
    QTest::newRow("broken gzip") << QString::fromLatin1(QByteArray("\x1f\x8b\x08rubbish").toBase64());
}

/// Since 2.1.17 the handler reports success and runs nothing.
void TestInstall::customScript_thatCannotBeWrittenDown_isSaidToBeWell()
{
    QFETCH(QString, script);
    openPort(u"web-01"_s);
    QJsonObject body = slipway::test::customScript(
        u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)), kPort, kMarker);
    QJsonObject properties = body.value(u"properties"_s).toObject();
    properties.insert(u"protectedSettings"_s, QJsonObject { { u"script"_s, script } });
    body.insert(u"properties"_s, properties);
    QCOMPARE(run(u"web-01"_s, body).value(u"status"_s).toString(), u"Succeeded"_s);
    QCOMPARE(messageOf(u"web-01"_s), u"Enable succeeded: \n[stdout]\n\n[stderr]\n"_s);
    QVERIFY(!m_sandbox->isEngineListening(m_sandbox->machineId(u"web-01"_s).value_or(QString())));
}

/// Of each stream the last 4,096 bytes are reported, in the middle of a character if it comes to that.
void TestInstall::customScript_longOutput_isCutAtItsBeginning()
{
    openPort(u"web-01"_s);
    const QString marker = QString(3'000, QChar(0x00e9)) + u"x"_s; // 6,001 bytes, printed last
    const QJsonObject end =
        run(u"web-01"_s,
            slipway::test::customScript(u"westeurope"_s, slipway::test::makeFiles(addressOf(u"web-01"_s)),
                                        kPort, marker));
    QCOMPARE(end.value(u"status"_s).toString(), u"Succeeded"_s);
    const QString message = messageOf(u"web-01"_s);
    const QString out = message.section(u"\n[stdout]\n"_s, 1).section(u"\n[stderr]\n"_s, 0, 0);
    QCOMPARE(out, QString(QChar::ReplacementCharacter) + marker.right(2'048));
}

void TestInstall::runCommand_withParameter_makesAnEngine()
{
    const QString address = addressOf(u"dev-01"_s);
    const Files files = slipway::test::makeFiles(address);
    openPort(u"dev-01"_s);
    const QString path = commandPath(u"dev-01"_s);
    const QJsonObject end =
        m_arm
            ->waitForOperation(
                m_arm->send("PUT", path, slipway::test::runCommand(u"northeurope"_s, files, kPort, kMarker)))
            .json();
    QCOMPARE(end.value(u"status"_s).toString(), u"Succeeded"_s);
    const RawAnswer command = m_arm->get(path + u"&$expand=instanceView"_s);
    const QJsonObject view = command.json()[u"properties"_s][u"instanceView"_s].toObject();
    QCOMPARE(view.value(u"executionState"_s).toString(), u"Succeeded"_s);
    QVERIFY(view.value(u"output"_s).toString().endsWith(kMarker));
    QVERIFY(!command.body.contains("SLIPWAY_UPLOAD"));
    QVERIFY(tryTls(QHostAddress(address), kPort, files.ca, files.clientCertificate, files.clientKey,
                   plainGet("/v1.24/version"))
                .answer.contains("26.1.5"));
}

void TestInstall::runCommand_replacement_withoutEngine_fails()
{
    const Files files = slipway::test::makeFiles(addressOf(u"dev-01"_s));
    const QString path = commandPath(u"dev-01"_s);
    m_arm->waitForOperation(m_arm->send(
        "PUT", path,
        slipway::test::runCommand(u"northeurope"_s, files, kPort, kMarker, u"replace-certificates"_s)));
    const QJsonObject view =
        m_arm->get(path + u"&$expand=instanceView"_s).json()[u"properties"_s][u"instanceView"_s].toObject();
    QCOMPARE(view.value(u"executionState"_s).toString(), u"Failed"_s);
    QVERIFY2(view.value(u"error"_s).toString().contains(u"does not listen on port"_s),
             qPrintable(view.value(u"error"_s).toString()));
    const QString id = m_sandbox->machineId(u"dev-01"_s).value_or(QString());
    QVERIFY(!m_sandbox->isEngineListening(id));
}

void TestInstall::runCommand_withoutPayload_fails()
{
    QJsonObject body =
        slipway::test::runCommand(u"northeurope"_s, slipway::test::makeFiles(u"127.0.0.9"_s), kPort, kMarker);
    QJsonObject properties = body.value(u"properties"_s).toObject();
    properties.remove(u"protectedParameters"_s);
    body.insert(u"properties"_s, properties);
    const QString path = commandPath(u"dev-01"_s);
    QCOMPARE(m_arm->waitForOperation(m_arm->send("PUT", path, body)).json().value(u"status"_s).toString(),
             u"Succeeded"_s); // the script was run, as ill as it ended
    const QJsonObject view =
        m_arm->get(path + u"&$expand=instanceView"_s).json()[u"properties"_s][u"instanceView"_s].toObject();
    QCOMPARE(view.value(u"executionState"_s).toString(), u"Failed"_s);
    QCOMPARE(view.value(u"exitCode"_s).toInt(), 2);
}

void TestInstall::dockerExtension_portAsNumber_fails()
{
    QJsonObject body =
        slipway::test::dockerExtension(u"westus"_s, slipway::test::makeFiles(addressOf(u"lab-01"_s)), kPort);
    QJsonObject properties = body.value(u"properties"_s).toObject();
    properties.insert(u"settings"_s, QJsonObject { { u"docker"_s, QJsonObject { { u"port"_s, kPort } } } });
    body.insert(u"properties"_s, properties);
    QVERIFY(
        run(u"lab-01"_s, body)[u"error"_s][u"message"_s].toString().contains(u"cannot unmarshal number"_s));
}

void TestInstall::presetEngine_isThereFromTheStart()
{
    const auto preset = m_sandbox->presetEngine();
    const auto reply = tryTls(QHostAddress(preset.address), static_cast<quint16>(preset.port), preset.ca,
                              preset.certificate, preset.key, plainGet("/v1.43/containers/json?all=1"));
    QVERIFY(reply.answer.contains("\"blog-db-1\"") || reply.answer.contains("/blog-db-1"));
}

void TestInstall::stoppedEngine_comesBack()
{
    const auto preset = m_sandbox->presetEngine();
    QVERIFY(m_sandbox->stopEngine(preset.machineId));
    QVERIFY(!m_sandbox->isEngineListening(preset.machineId));
    QVERIFY(m_sandbox->startEngine(preset.machineId));
    QVERIFY(m_sandbox->isEngineListening(preset.machineId));
    QVERIFY(!m_sandbox->stopEngine(m_sandbox->machineId(u"web-01"_s).value_or(QString())));
}

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
