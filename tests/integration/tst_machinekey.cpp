// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificaterequest.h"
#include "provisioning/steps/scriptoutput.h"
#include "scriptmachine.h"
#include "scriptsamples.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKeyFile = "/etc/docker/slipway-key/key.pem"_L1;
constexpr auto kServerKey = "/etc/docker/server-key.pem"_L1;

QByteArray keyJob(InstallJob job)
{
    const QString marker = QString(kScriptMarker) + u"-key"_s;
    return scriptText(
        installScript({ .job = job,
                        .port = 2376,
                        .endMarker = job == InstallJob::DropKey ? marker + u"-undo"_s : marker }));
}

/// Commands that make the key; they leave what was printed in /root/made.
QByteArray keyMadeBefore()
{
    return "cat >/root/key.sh <<'SCRIPT'\n" + keyJob(InstallJob::MakeKey)
        + "SCRIPT\nsh /root/key.sh >/root/made 2>&1 || exit 92; rm /root/key.sh\n";
}

} // namespace

/// The install script with a key that is made on the machine: twice in a machine with Debian's own openssl.
class TestMachineKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
        QVERIFY(m_samples.isReady());
    }
    void init() { failOnAnyWarning(); }
    void makeKey_printsARequestAndKeepsTheKey();
    void makeKey_again_keepsTheKey();
    void install_withTheKey_usesItAndForgetsTheCopy_data();
    void install_withTheKey_usesItAndForgetsTheCopy();
    void install_withoutTheKey_isRefused();
    void install_certificateOfAnotherKey_isRefused();
    void dropKey_leavesNothing();

private:
    QByteArray install(const QByteArray &certificate) const;
    /// Makes the key, asks for the certificate and installs, `times` times.
    QByteArray issued(const QByteArray &out) const;

    ScriptSamples m_samples;
};

QByteArray TestMachineKey::install(const QByteArray &certificate) const
{
    return scriptText(installScript({ .port = 2376,
                                      .endMarker = kScriptMarker,
                                      .authority = m_samples.authority().certificate.toPem(),
                                      .certificate = certificate,
                                      .keyOnMachine = true }));
}

QByteArray TestMachineKey::issued(const QByteArray &out) const
{
    const ScriptOutput output = ScriptOutput::parse(QString::fromUtf8(out));
    const Result<pki::PublicKey> key = pki::readCertificateRequest(
        output.requestOf(QString(kScriptMarker) + u"-key"_s).toLatin1(), pki::KeyType::EcP256);
    if (!key)
        return {};
    const Result<pki::Certificate> made = pki::issueFor(m_samples.authority(), *key,
                                                        { .commonName = u"Docker on test"_s,
                                                          .dnsNames = { u"localhost"_s },
                                                          .now = QDateTime::currentDateTimeUtc() });
    return made ? made->toPem() : QByteArray();
}

void TestMachineKey::makeKey_printsARequestAndKeepsTheKey()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(keyJob(InstallJob::MakeKey));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data()) + "-key");
    QVERIFY(run.out.size() < 2048);
    QVERIFY(!run.out.contains("PRIVATE") && !run.error.contains("PRIVATE"));
    const pki::Certificate certificate = *pki::Certificate::parse(issued(run.out));
    QVERIFY(pki::checkKeyMatches(certificate, Secret(machine.read(kKeyFile))));
    QCOMPARE(machine.mode(kKeyFile), 0600);
    QCOMPARE(machine.mode(u"/etc/docker/slipway-key"_s), 0700);
    QVERIFY(machine.entries(u"/tmp"_s).isEmpty());
    QVERIFY2(!machine.exists(kSocketUnit), "nothing listens yet");
}

void TestMachineKey::makeKey_again_keepsTheKey()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(
        keyJob(InstallJob::MakeKey), 2, keyMadeBefore() + "cp -p " + kKeyFile.data() + " /root/k\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(run.out.contains("the key is here already"));
    QCOMPARE(machine.read(kKeyFile), machine.read(u"/root/k"_s));
    QVERIFY(!issued(run.out).isEmpty());
}

void TestMachineKey::install_withTheKey_usesItAndForgetsTheCopy_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("once") << 1;
    QTest::newRow("twice, as after an interruption") << 2;
}

void TestMachineKey::install_withTheKey_usesItAndForgetsTheCopy()
{
    QFETCH(const int, times);
    const ScriptMachine machine;
    const ScriptMachine::Run first = machine.runScript(keyJob(InstallJob::MakeKey));
    QCOMPARE(first.exitCode, 0);
    const QByteArray key = machine.read(kKeyFile);
    const QByteArray certificate = issued(first.out);
    const ScriptMachine::Run run = machine.runScript(install(certificate), times);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data()));
    QCOMPARE(machine.read(kServerKey).trimmed(), key.trimmed());
    QCOMPARE(machine.mode(kServerKey), 0600);
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(), certificate.trimmed());
    QVERIFY(!machine.exists(u"/etc/docker/slipway-key"_s));
    if (times == 2)
        QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
}

void TestMachineKey::install_withoutTheKey_isRefused()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(install(m_samples.server().certificate.toPem()));
    QCOMPARE(run.exitCode, 15);
    QVERIFY2(run.error.contains("not on this machine"), run.error.constData());
    QVERIFY(!machine.exists(kSocketUnit));
}

void TestMachineKey::install_certificateOfAnotherKey_isRefused()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(install(m_samples.server().certificate.toPem()), 1, keyMadeBefore());
    QCOMPARE(run.exitCode, 3);
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY2(machine.exists(kKeyFile), "a certificate for it may still come");
}

void TestMachineKey::dropKey_leavesNothing()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(keyJob(InstallJob::DropKey), 2, keyMadeBefore());
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(run.out.contains("there is no key to take away")); // the second time
    QVERIFY(!machine.exists(u"/etc/docker"_s));
}

QTEST_GUILESS_MAIN(TestMachineKey)
#include "tst_machinekey.moc"
