// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptmachine.h"
#include "scriptsamples.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrevious = "/etc/docker/slipway-previous-options"_L1;
constexpr auto kCalls = "/var/log/systemctl.log"_L1;

QByteArray markerBytes()
{
    return { kScriptMarker.data(), kScriptMarker.size() };
}

/// Read by the engine when it is told to.
QJsonObject mirror()
{
    return { { u"registry-mirrors"_s, QJsonArray { u"https://mirror.example"_s } } };
}

/// Read by the engine when it starts.
QJsonObject localLogs()
{
    return { { u"log-driver"_s, u"local"_s } };
}

} // namespace

/// What is done later to an engine that the install script has put there, on stand-ins.
class TestEngineJobs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void options_readAgain_leaveTheEngineRunning();
    void options_readAtStart_startItAnew();
    void options_withLiveRestore_areReadBeforeTheStart();
    void options_null_takesTheKeyOut();
    void options_secondRun_changesNothing();
    void options_cutShort_isCompletedByTheNextRun();
    void options_engineDoesNotTakeThem_comeBack();
    void options_engineDoesNotStart_comeBack();
    void options_thatHideContainers_areRefused();
    void options_putBack_areTheFormerOnes();
    void job_withoutAnEngine_isRefused_data();
    void job_withoutAnEngine_isRefused();
    void upgrade_newer_isStarted_data();
    void upgrade_newer_isStarted();
    void upgrade_nothingNewer_isSaid();
    void upgrade_ofTheSystemsEngine_isRefused();
    void upgrade_packagesFail_isSaid();
    void remove_takesAwayWhatWasPutThere_data();
    void remove_takesAwayWhatWasPutThere();
    void remove_keepsWhatOthersPutThere();
    void remove_data_deletesOnlyTheEngines();
    void remove_secondRun_succeeds();

private:
    std::unique_ptr<ScriptSamples> m_samples;
};

void TestEngineJobs::initTestCase()
{
    failOnAnyWarning();
    SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
    m_samples = std::make_unique<ScriptSamples>();
    QVERIFY(m_samples->isReady());
}

void TestEngineJobs::options_readAgain_leaveTheEngineRunning()
{
    const ScriptMachine machine;
    QJsonObject options = mirror();
    options.insert(u"insecure-registries"_s, QJsonArray { u"10.0.0.0/8"_s, u"old.example:5000"_s });
    options.insert(u"labels"_s, QJsonArray { u"stage=test"_s });
    const ScriptMachine::Run run = machine.runScript(ScriptSamples::job(InstallJob::ChangeOptions, options),
                                                     1, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), markerBytes());
    const QJsonObject now = jsonObject(machine.read(kDaemonFile));
    for (auto option = options.begin(); option != options.end(); ++option)
        QCOMPARE(now.value(option.key()), option.value());
    QCOMPARE(now.value(u"tlsverify"_s), true);
    const QByteArray calls = machine.read(kCalls);
    QVERIFY2(calls.contains("reload docker.service"), calls.constData());
    QVERIFY2(!calls.contains("start docker") && !calls.contains("stop"), calls.constData());
    QCOMPARE(machine.mode(kPrevious), 0700);
}

void TestEngineJobs::options_readAtStart_startItAnew()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(
        ScriptSamples::job(InstallJob::ChangeOptions, localLogs()), 1, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(kCalls).count("restart docker.service"), 1);
    QCOMPARE(jsonObject(machine.read(kDaemonFile)).value(u"log-driver"_s).toString(), u"local"_s);
}

void TestEngineJobs::options_withLiveRestore_areReadBeforeTheStart()
{
    const ScriptMachine machine;
    QJsonObject options = localLogs();
    options.insert(u"live-restore"_s, true);
    const ScriptMachine::Run run = machine.runScript(ScriptSamples::job(InstallJob::ChangeOptions, options),
                                                     1, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QByteArray calls = machine.read(kCalls);
    const qsizetype reload = calls.indexOf("reload docker.service");
    QVERIFY2(reload >= 0 && reload < calls.indexOf("restart docker.service"), calls.constData());
}

void TestEngineJobs::options_null_takesTheKeyOut()
{
    const ScriptMachine machine;
    machine.write(kDaemonFile, R"({"debug": true, "labels": ["old=1"], "log-driver": "local",
                                   "log-opts": {"max-size": "1m"}})");
    const QJsonObject options { { u"labels"_s, QJsonValue::Null }, { u"log-driver"_s, QJsonValue::Null } };
    const ScriptMachine::Run run = machine.runScript(ScriptSamples::job(InstallJob::ChangeOptions, options),
                                                     1, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QJsonObject now = jsonObject(machine.read(kDaemonFile));
    QCOMPARE(now.keys(),
             (QStringList { u"debug"_s, u"tlscacert"_s, u"tlscert"_s, u"tlskey"_s, u"tlsverify"_s }));
}

void TestEngineJobs::options_secondRun_changesNothing()
{
    const ScriptMachine machine;
    const QByteArray job = ScriptSamples::job(InstallJob::ChangeOptions, localLogs());
    const ScriptMachine::Run run =
        machine.runScript(job, 2, m_samples->installedBefore() + ScriptSamples::runBefore(job));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    QVERIFY(!machine.read(kCalls).contains("restart") && !machine.read(kCalls).contains("reload"));
    QVERIFY2(jsonObject(machine.read(kPrevious + "/daemon.json"_L1)).value(u"log-driver"_s).isUndefined(),
             "what is kept is from before the first run");
}

void TestEngineJobs::options_cutShort_isCompletedByTheNextRun()
{
    const ScriptMachine machine;
    const QByteArray job = ScriptSamples::job(InstallJob::ChangeOptions, localLogs());
    // The file is there, and then the power fails: nobody has told the engine.
    const QByteArray cut = "printf '#!/bin/sh\\n[ \"$1\" != reload ] || kill -9 $PPID\\n"
                           "exec /opt/standins/systemctl.real \"$@\"\\n' >/opt/standins/systemctl.cut\n"
                           "cp /opt/standins/systemctl /opt/standins/systemctl.real\n"
                           "mv /opt/standins/systemctl.cut /opt/standins/systemctl; chmod 755 "
                           "/opt/standins/systemctl\n"
                           "cat >/root/cut.sh <<'SCRIPT'\n"
        + job
        + "SCRIPT\nsh /root/cut.sh >/dev/null 2>&1; [ $? -eq 137 ] || exit 92\n"
          "mv /opt/standins/systemctl.real /opt/standins/systemctl; rm -rf /root/cut.sh /tmp/*\n";
    const ScriptMachine::Run run = machine.runScript(job, 1, m_samples->installedBefore() + cut);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(!run.out.contains("nothing to change"), run.out.constData());
    QCOMPARE(machine.read(kCalls).count("restart docker.service"), 1);
    QVERIFY(machine.exists(kPrevious + "/taken"_L1));
}

void TestEngineJobs::options_engineDoesNotTakeThem_comeBack()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(ScriptSamples::job(InstallJob::ChangeOptions, mirror()), 1,
                          m_samples->installedBefore() + "touch /opt/engine-deaf\n");
    QCOMPARE(run.exitCode, 13);
    QVERIFY(!run.out.contains(markerBytes()));
    QCOMPARE(jsonObject(machine.read(kDaemonFile)).value(u"registry-mirrors"_s).toArray(), QJsonArray());
    QVERIFY(!machine.exists(kPrevious));
    QVERIFY(!machine.read(kCalls).contains("restart"));
}

void TestEngineJobs::options_engineDoesNotStart_comeBack()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(ScriptSamples::job(InstallJob::ChangeOptions, localLogs()), 1,
                          m_samples->installedBefore() + "touch /opt/engine-fails\n");
    QCOMPARE(run.exitCode, 8);
    QVERIFY(!jsonObject(machine.read(kDaemonFile)).contains(u"log-driver"_s));
    QCOMPARE(machine.read(kCalls).count("restart docker.service"), 2);
}

void TestEngineJobs::options_thatHideContainers_areRefused()
{
    const ScriptMachine machine;
    const QByteArray before = machine.snapshot();
    const ScriptMachine::Run run = machine.runScript(
        ScriptSamples::job(InstallJob::ChangeOptions, { { u"data-root"_s, u"/data/docker"_s } }), 1,
        m_samples->installedBefore() + "mkdir -p /var/lib/docker/containers/1\n");
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.error.contains("would hide"), run.error.constData());
    QVERIFY(!jsonObject(machine.read(kDaemonFile)).contains(u"data-root"_s));
}

void TestEngineJobs::options_putBack_areTheFormerOnes()
{
    const ScriptMachine machine;
    const QByteArray change = ScriptSamples::job(InstallJob::ChangeOptions, localLogs());
    const QByteArray back = ScriptSamples::job(InstallJob::PutBackOptions, localLogs());
    const ScriptMachine::Run run =
        machine.runScript(back, 2, m_samples->installedBefore() + ScriptSamples::runBefore(change));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), markerBytes() + "-undo");
    QVERIFY2(run.out.contains("nothing to put back"), run.out.constData()); // the second time
    QVERIFY(!jsonObject(machine.read(kDaemonFile)).contains(u"log-driver"_s));
    QCOMPARE(machine.read(kCalls).count("restart docker.service"), 1);
    QVERIFY(!machine.exists(kPrevious));
}

void TestEngineJobs::job_withoutAnEngine_isRefused_data()
{
    QTest::addColumn<InstallJob>("job");
    QTest::newRow("options") << InstallJob::ChangeOptions;
    QTest::newRow("put back") << InstallJob::PutBackOptions;
    QTest::newRow("upgrade") << InstallJob::Upgrade;
}

void TestEngineJobs::job_withoutAnEngine_isRefused()
{
    QFETCH(const InstallJob, job);
    const ScriptMachine machine;
    const QByteArray before = machine.snapshot();
    QCOMPARE(machine.runScript(ScriptSamples::job(job, mirror())).exitCode, 12);
    QCOMPARE(machine.snapshot(), before);
}

void TestEngineJobs::upgrade_newer_isStarted_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("log");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("Debian") << "ID=debian\nVERSION_ID=\"12\"\n"_ba << u"/var/log/apt.log"_s
                            << "--only-upgrade --no-install-recommends docker.io containerd runc"_ba;
    QTest::newRow("Fedora") << "ID=fedora\nVERSION_ID=41\n"_ba << u"/var/log/dnf.log"_s
                            << "dnf -y -q upgrade moby-engine"_ba;
    QTest::newRow("Azure Linux") << "ID=azurelinux\nVERSION_ID=\"3.0\"\n"_ba << u"/var/log/dnf.log"_s
                                 << "tdnf -y -q update moby-engine"_ba;
    QTest::newRow("SUSE") << "ID=\"sles\"\nVERSION_ID=\"15.6\"\n"_ba << u"/var/log/zypper.log"_s
                          << "zypper --non-interactive --quiet update --no-recommends docker"_ba;
}

void TestEngineJobs::upgrade_newer_isStarted()
{
    QFETCH(const QByteArray, system);
    QFETCH(const QString, log);
    QFETCH(const QByteArray, command);
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, system);
    const ScriptMachine::Run run =
        machine.runScript(ScriptSamples::job(InstallJob::Upgrade), 1,
                          m_samples->installedBefore() + "touch /opt/newer-engine\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.out.contains("engine 20.10.24 is 20.10.25 now"), run.out.constData());
    QVERIFY2(machine.read(log).contains(command), machine.read(log).constData());
    QCOMPARE(machine.read(kCalls).count("restart docker.service"), 1);
    QCOMPARE(run.lastLine(), markerBytes());
}

void TestEngineJobs::upgrade_nothingNewer_isSaid()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(ScriptSamples::job(InstallJob::Upgrade), 1, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.out.contains("no newer engine than 20.10.24"), run.out.constData());
    QVERIFY2(!machine.read(kCalls).contains("restart"), "containers go on");
}

void TestEngineJobs::upgrade_ofTheSystemsEngine_isRefused()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=flatcar\nVERSION_ID=4081.2.0\n");
    const ScriptMachine::Run run = machine.runScript(ScriptSamples::job(InstallJob::Upgrade), 1,
                                                     "put-engine started\n" + m_samples->installedBefore());
    QCOMPARE(run.exitCode, 14);
    QVERIFY2(run.error.contains("part of flatcar"), run.error.constData());
}

void TestEngineJobs::upgrade_packagesFail_isSaid()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(
        ScriptSamples::job(InstallJob::Upgrade), 1, m_samples->installedBefore() + "touch /opt/apt-broken\n");
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(!machine.read(kCalls).contains("restart"), "the engine goes on as it is");
}

void TestEngineJobs::remove_takesAwayWhatWasPutThere_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("log");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("Debian") << "ID=debian\nVERSION_ID=\"12\"\n"_ba << u"/var/log/apt.log"_s
                            << " remove docker.io"_ba;
    QTest::newRow("Fedora") << "ID=fedora\nVERSION_ID=41\n"_ba << u"/var/log/dnf.log"_s
                            << "dnf -y -q remove moby-engine"_ba;
    QTest::newRow("SUSE") << "ID=\"sles\"\nVERSION_ID=\"15.6\"\n"_ba << u"/var/log/zypper.log"_s
                          << "zypper --non-interactive --quiet remove docker"_ba;
}

void TestEngineJobs::remove_takesAwayWhatWasPutThere()
{
    QFETCH(const QByteArray, system);
    QFETCH(const QString, log);
    QFETCH(const QByteArray, command);
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, system);
    const ScriptMachine::Run run = machine.runScript(ScriptSamples::job(InstallJob::Remove), 1,
                                                     "touch /opt/firewall\n" + m_samples->installedBefore()
                                                         + "mkdir -p /var/lib/docker/volumes/precious\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), markerBytes());
    QVERIFY2(machine.read(log).contains(command), machine.read(log).constData());
    QCOMPARE(machine.read(u"/var/log/engine.log"_s).split('\n').first().left(13), "/containers/c"_ba);
    QVERIFY2(!machine.exists(u"/etc/docker"_s), "no key stays");
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY(machine.read(u"/opt/firewall-ports"_s).trimmed().isEmpty());
    QVERIFY(machine.read(kCalls).contains("disable --now docker-tls-tcp.socket docker.service"));
    QVERIFY2(machine.exists(u"/var/lib/docker/volumes/precious"_s), "data stays unless it was asked for");
    QVERIFY2(!machine.exists(u"/var/lib/slipway-brought-docker"_s), "who installs the next is not known");
}

void TestEngineJobs::remove_keepsWhatOthersPutThere()
{
    const ScriptMachine machine;
    machine.write(kDaemonFile, R"({"debug": true})");
    machine.write(u"/etc/docker/key.json"_s, "{}");
    const ScriptMachine::Run run =
        machine.runScript(ScriptSamples::job(InstallJob::Remove), 1, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(jsonObject(machine.read(kDaemonFile)), (QJsonObject { { u"debug"_s, true } }));
    QCOMPARE(machine.entries(u"/etc/docker"_s), (QStringList { u"daemon.json"_s, u"key.json"_s }));
}

void TestEngineJobs::remove_data_deletesOnlyTheEngines()
{
    const ScriptMachine machine;
    machine.write(kDaemonFile, R"({"data-root": "/data/docker"})");
    const QByteArray filled = "mkdir -p /data/docker/overlay2/x /data/docker/volumes/y /data/docker/photos "
                              "/data/docker/100000.100000/image\n";
    const ScriptMachine::Run run = machine.runScript(ScriptSamples::job(InstallJob::Remove, {}, true), 1,
                                                     m_samples->installedBefore() + filled);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.entries(u"/data/docker"_s), QStringList { u"photos"_s });
    QVERIFY(machine.read(u"/var/log/engine.log"_s).contains("/volumes/prune?filters="));
    QVERIFY2(run.out.contains("other things in /data/docker stay"), run.out.constData());
}

void TestEngineJobs::remove_secondRun_succeeds()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(ScriptSamples::job(InstallJob::Remove, {}, true), 2, m_samples->installedBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), markerBytes());
    QVERIFY2(run.out.contains("stays"), run.out.constData());
}

QTEST_GUILESS_MAIN(TestEngineJobs)
#include "tst_enginejobs.moc"
