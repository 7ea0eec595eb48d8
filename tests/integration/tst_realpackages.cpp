// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginerules.h"
#include "packagemachine.h"
#include "scriptsamples.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using provisioning::InstallJob;

namespace {

constexpr auto kVersionByTls =
    "docker --tlsverify --tlscacert /etc/docker/ca.pem --tlscert /root/cert.pem --tlskey /root/key.pem "
    "-H tcp://localhost:2376 version --format '{{.Server.Version}}'\n";

QByteArray said(const ScriptMachine::Run &run)
{
    return QByteArray::number(run.exitCode) + ": " + run.out + run.error;
}

} // namespace

/// What the install script does with Debian's own packages and the engine in them, on one machine from its
/// first set-up to its last removal. The functions go on where the one before has ended.
class TestRealPackages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void install_listensForTlsOnly();
    void install_again_changesNothing();
    void upgrade_runsTheNewerEngine();
    void upgrade_nothingNewer_isSaid();
    void remove_keepsImagesAndVolumes();
    void install_afterRemoval_findsThemAgain();
    void remove_thenInstall_withoutAStartOfTheMachine();
    void remove_withData_leavesNothing();
    void remove_again_succeeds();
    void handlersEngine_isTakenOver_data();
    void handlersEngine_isTakenOver();
    void handlersEngine_isRemovedWithItsKey();
    void install_packagesCutShort_isCompletedByTheNextRun_data();
    void install_packagesCutShort_isCompletedByTheNextRun();

private:
    std::unique_ptr<ScriptSamples> m_samples;
    std::unique_ptr<PackageMachine> m_machine;
};

void TestRealPackages::initTestCase()
{
    failOnAnyWarning();
    SLIPWAY_NEEDS_DEBIAN(PackageMachine);
    m_samples = std::make_unique<ScriptSamples>();
    QVERIFY(m_samples->isReady());
    m_machine = std::make_unique<PackageMachine>();
}

void TestRealPackages::install_listensForTlsOnly()
{
    const Result<pki::KeyedCertificate> client = pki::issue(m_samples->authority(),
                                                            { .purpose = pki::CertificatePurpose::Client,
                                                              .commonName = u"somebody"_s,
                                                              .now = QDateTime::currentDateTimeUtc() });
    QVERIFY(client);
    const QByteArray files = "umask 077\ncat >/root/cert.pem <<'PEM'\n" + client->certificate.toPem()
        + "PEM\ncat >/root/key.pem <<'PEM'\n" + pemOf(client->privateKey) + "\nPEM\n";
    const ScriptMachine::Run run = m_machine->runScript(
        m_samples->install(),
        files + kVersionByTls
            + "! docker -H tcp://localhost:2376 version >/dev/null 2>&1 || exit 50\n"
              "! docker --tls --tlscacert /etc/docker/ca.pem -H tcp://localhost:2376 version >/dev/null 2>&1 "
              "|| exit 51\n"
              "tar -C /opt/box -c . | docker import - box >/dev/null\n"
              "docker volume create kept >/dev/null\n"
              "docker run -d --network none --restart always --name sleeper box /bin/busybox sleep 3600 "
              ">/dev/null\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.contains(QByteArray(kScriptMarker.data(), kScriptMarker.size())), run.out.constData());
    QCOMPARE(run.lastLine(), "20.10.23+dfsg1");
    const QJsonObject settings = jsonObject(m_machine->read(kDaemonFile));
    QCOMPARE(settings.value(u"storage-driver"_s).toString(), u"vfs"_s);
    QCOMPARE(settings.value(u"tlsverify"_s).toBool(), true);
}

void TestRealPackages::install_again_changesNothing()
{
    const ScriptMachine::Run run = m_machine->runScript(m_samples->install(), kVersionByTls);
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    QCOMPARE(run.lastLine(), "20.10.23+dfsg1");
}

void TestRealPackages::upgrade_runsTheNewerEngine()
{
    m_machine->offer(PackageMachine::Archive::Newest);
    const ScriptMachine::Run run = m_machine->runScript(
        ScriptSamples::job(InstallJob::Upgrade),
        QByteArray("docker inspect --format '{{.State.Running}}' sleeper\n") + kVersionByTls);
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.contains("engine 20.10.23+dfsg1 is 20.10.24+dfsg1 now"), run.out.constData());
    QVERIFY2(run.out.endsWith("\ntrue\n20.10.24+dfsg1\n"), run.out.constData());
}

void TestRealPackages::upgrade_nothingNewer_isSaid()
{
    const ScriptMachine::Run run = m_machine->runScript(ScriptSamples::job(InstallJob::Upgrade));
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.contains("there is no newer engine than 20.10.24+dfsg1"), run.out.constData());
}

void TestRealPackages::remove_keepsImagesAndVolumes()
{
    const ScriptMachine::Run run = m_machine->runScript(
        ScriptSamples::job(InstallJob::Remove),
        "! command -v dockerd || exit 50\n"
        "! pidof dockerd || exit 51\n"
        "! openssl s_client -connect localhost:2376 </dev/null >/dev/null 2>&1 || exit 52\n"
        "[ ! -e /run/docker.sock ] || exit 53\n"
        "dpkg-query -W -f '${Status}\\n' docker.io\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QCOMPARE(run.lastLine(), "deinstall ok config-files");
    QVERIFY(!m_machine->exists(kSocketUnit));
    QVERIFY(!m_machine->exists(u"/etc/docker/server-key.pem"_s));
    QVERIFY(m_machine->exists(u"/var/lib/docker/volumes/kept"_s));
    const QJsonObject settings = jsonObject(m_machine->read(kDaemonFile));
    QCOMPARE(settings.keys(),
             (QStringList { u"bridge"_s, u"ip6tables"_s, u"iptables"_s, u"storage-driver"_s }));
}

void TestRealPackages::install_afterRemoval_findsThemAgain()
{
    const ScriptMachine::Run run = m_machine->runScript(m_samples->install(),
                                                        "docker volume ls -q; docker images -q box | wc -l\n"
                                                        "docker inspect --format '{{.Name}}' sleeper\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.endsWith("\nkept\n1\n/sleeper\n"), run.out.constData());
}

void TestRealPackages::remove_thenInstall_withoutAStartOfTheMachine()
{
    const ScriptMachine::Run run =
        m_machine->runScript(ScriptSamples::job(InstallJob::Remove),
                             "cat >/root/again.sh <<'SCRIPT'\n" + m_samples->install()
                                 + "SCRIPT\nsh /root/again.sh || exit $?\n" + kVersionByTls);
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QCOMPARE(run.lastLine(), "20.10.24+dfsg1");
}

void TestRealPackages::remove_withData_leavesNothing()
{
    const ScriptMachine::Run run = m_machine->runScript(ScriptSamples::job(InstallJob::Remove, {}, true));
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(!run.out.contains("stay"), said(run).constData());
    QVERIFY(!m_machine->exists(u"/var/lib/docker"_s));
}

void TestRealPackages::remove_again_succeeds()
{
    const QByteArray removal = ScriptSamples::job(InstallJob::Remove, {}, true);
    const ScriptMachine::Run run = m_machine->runScript(
        removal, "cat >/root/again.sh <<'SCRIPT'\n" + removal + "SCRIPT\nsh /root/again.sh\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
}

namespace {

/// Commands after which the engine is as the handler of DockerExtension leaves one.
QByteArray handlersEngine(const ScriptSamples &samples)
{
    return "apt-get -q update >/dev/null && apt-get -q -y install --no-install-recommends docker.io apparmor "
           ">/dev/null 2>&1 || exit 90\numask 077\ncat >/etc/docker/ca.pem <<'PEM'\n"
        + samples.authority().certificate.toPem() + "PEM\ncat >/etc/docker/cert.pem <<'PEM'\n"
        + samples.server().certificate.toPem() + "PEM\ncat >/etc/docker/key.pem <<'PEM'\n"
        + pemOf(samples.server().privateKey)
        + "\nPEM\nsed -i 's|ExecStart=.*|ExecStart=/usr/sbin/dockerd -H=fd:// --tlsverify "
          "--tlscacert=/etc/docker/ca.pem --tlscert=/etc/docker/cert.pem --tlskey=/etc/docker/key.pem "
          "-H=0.0.0.0:2376 --label=a=b|' /lib/systemd/system/docker.service\n"
          "systemctl stop docker.service; systemctl start docker.socket docker.service || exit 91\n";
}

QByteArray file(const QByteArray &path, const QByteArray &content)
{
    return "cat >" + path + " <<'SCRIPT'\n" + content + "SCRIPT\n";
}

} // namespace

void TestRealPackages::handlersEngine_isTakenOver_data()
{
    QTest::addColumn<QByteArray>("script");
    const QByteArray replacement =
        scriptText(provisioning::installScript({ .job = InstallJob::ReplaceCertificates,
                                                 .port = 2376,
                                                 .endMarker = kScriptMarker,
                                                 .authority = m_samples->authority().certificate.toPem(),
                                                 .certificate = m_samples->server().certificate.toPem(),
                                                 .key = Secret(revealed(m_samples->server().privateKey)) }));
    QTest::newRow("set up again") << m_samples->install();
    QTest::newRow("other certificates") << replacement;
    QTest::newRow("options") << ScriptSamples::job(InstallJob::ChangeOptions,
                                                   { { u"live-restore"_s, true } });
    QTest::newRow("upgrade") << ScriptSamples::job(InstallJob::Upgrade);
}

void TestRealPackages::handlersEngine_isTakenOver()
{
    QFETCH(const QByteArray, script);
    const PackageMachine machine;
    const ScriptMachine::Run run =
        machine.run(handlersEngine(*m_samples) + file("/root/job.sh", script)
                    + "sh /root/job.sh || exit $?\n[ ! -e /etc/docker/key.pem ] || exit 92\n"
                      "docker info --format '{{.Labels}}'\nsh /root/job.sh | grep -c -e 'nothing to change' "
                      "-e 'no newer'\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.contains(QByteArray(kScriptMarker.data(), kScriptMarker.size())), run.out.constData());
    QVERIFY2(run.out.endsWith("\n[a=b]\n1\n"), run.out.constData());
    QVERIFY(machine.exists(kSocketUnit));
    QCOMPARE(machine.read(u"/etc/systemd/system/docker.service.d/slipway.conf"_s),
             "[Service]\nExecStart=\nExecStart=/usr/sbin/dockerd -H fd:// --label=a=b\n");
}

void TestRealPackages::handlersEngine_isRemovedWithItsKey()
{
    const PackageMachine machine;
    const ScriptMachine::Run run =
        machine.run(handlersEngine(*m_samples) + file("/root/job.sh", ScriptSamples::job(InstallJob::Remove))
                    + "sh /root/job.sh\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY(!machine.exists(u"/etc/docker/key.pem"_s));
    QVERIFY(!machine.exists(u"/etc/docker/cert.pem"_s));
}

void TestRealPackages::install_packagesCutShort_isCompletedByTheNextRun_data()
{
    QTest::addColumn<QByteArray>("program"); // as which dpkg calls a program when the power fails
    QTest::addColumn<QByteArray>("call"); // pattern of its arguments
    QTest::addColumn<QByteArray>("state"); // of docker.io at that moment
    QTest::newRow("engine not unpacked") << QByteArray("dpkg-deb") << QByteArray("--fsys-tarfile*docker.io*")
                                         << QByteArray("install reinstreq half-installed");
    QTest::newRow("unpacked, not set up")
        << QByteArray("deb-systemd-helper") << QByteArray("*containerd.service*")
        << QByteArray("install ok unpacked");
    QTest::newRow("half set up") << QByteArray("deb-systemd-helper") << QByteArray("*docker.service*")
                                 << QByteArray("install ok half-configured");
}

void TestRealPackages::install_packagesCutShort_isCompletedByTheNextRun()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QByteArray, call);
    QFETCH(const QByteArray, state);
    const PackageMachine machine;
    // What the script, apt and dpkg are at ends with them, as when the power fails.
    const QByteArray cut = "cat >/usr/sbin/" + program + " <<'CUT'\n#!/bin/sh\ncase \"$*\" in " + call
        + ") kill -9 -1; exit 137 ;; esac\nexec /usr/bin/" + program + " \"$@\"\nCUT\nchmod 755 /usr/sbin/"
        + program + "\ncat >/root/install.sh <<'SCRIPT'\n" + m_samples->install()
        + "SCRIPT\nsh /root/install.sh >/root/cut.log 2>&1\n[ $? -eq 137 ] || { cat /root/cut.log; exit 90; "
          "}\n"
          "rm /usr/sbin/"
        + program + "\n";
    const ScriptMachine::Run run = machine.run(cut
                                               + "echo \"$(dpkg-query -W -f '${Status}' docker.io)\"\n"
                                                 "sh /root/install.sh || exit $?\ndpkg --audit\n"
                                                 "dpkg-query -W -f '${Status}\\n' docker.io\n");
    QVERIFY2(run.exitCode == 0, said(run).constData());
    QVERIFY2(run.out.startsWith(state + '\n'), run.out.constData());
    QVERIFY2(run.out.contains(QByteArray(kScriptMarker.data(), kScriptMarker.size())), run.out.constData());
    QVERIFY2(run.out.endsWith("\ninstall ok installed\n"), run.out.constData());
}

QTEST_GUILESS_MAIN(TestRealPackages)
#include "tst_realpackages.moc"
