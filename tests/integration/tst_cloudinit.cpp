// SPDX-License-Identifier: GPL-3.0-or-later
// User data for cloud-init, judged and taken apart by cloud-init itself, and run in a Debian system. It is
// not installed for that, as it would take over the computer's next start: ./dev test unpacks its package.
#include "provisioning/cloudinit.h"
#include "provisioning/newmachine/newmachine.h"
#include "scriptmachine.h"
#include "scriptsamples.h"
#include "support/warnings.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPython = "/usr/bin/python3"_L1; // Debian's, which its libraries are for
constexpr auto kVariable = "SLIPWAY_CLOUD_INIT";

/// Where cloud-init's Python package is.
QString packages()
{
    const QString folder =
        qEnvironmentVariable(kVariable, QStringLiteral(SLIPWAY_SOURCE_DIR "/build/cloud-init"));
    return folder + u"/usr/lib/python3/dist-packages"_s;
}

struct Ended
{
    int code = -1;
    QByteArray text {};
};

Ended python(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONPATH"_s, packages());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(kPython, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAll() };
}

/// Why cloud-init cannot be asked; empty when it can.
QString whyNot()
{
    const Ended ended = python({ u"-c"_s, u"import cloudinit.cmd.main"_s });
    return ended.code == 0
        ? QString()
        : u"cloud-init does not run from %1: ./dev test fetches it there"_s.arg(packages());
}

NewMachineChoices choicesOf(const QString &image)
{
    return {
        .name = u"web-01"_s,
        .subscription = u"11111111-2222-4333-8444-555555555555"_s,
        .group = u"rg-new"_s,
        .location = u"westeurope"_s,
        .size = u"Standard_B2s"_s,
        .imageId = image,
        .sshKey =
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h ann@example"_s,
        .addresses = { u"203.0.113.7"_s },
        .options = { .liveRestore = true },
        .newAuthorityName = u"Docker"_s,
        .identityName = u"ann"_s
    };
}

} // namespace

class TestCloudInit final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void schema_ofUserData_data();
    void schema_ofUserData();
    void firstStart_setsUpDocker();
    void firstStart_scriptFails_outcomeSaysHow();
    void outcome_nothingRan_saysSo();

private:
    QByteArray userData() const;
    /// The machine before its first start has ended: the file is where cloud-init writes it. Its runcmd is
    /// `commands`.
    bool start(const ScriptMachine &machine, QByteArray &commands) const;
    static ScriptMachine::Run outcome(const ScriptMachine &machine);

    ScriptSamples m_samples;
};

void TestCloudInit::initTestCase()
{
    const QString why = whyNot();
    if (!why.isEmpty() && qEnvironmentVariableIntValue("SLIPWAY_REQUIRE_CLOUD_INIT") == 1)
        QFAIL(qPrintable(why));
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_samples.isReady());
}

QByteArray TestCloudInit::userData() const
{
    const Result<Secret> data = cloudInitData({ .port = 2376,
                                                .endMarker = kScriptMarker,
                                                .authority = m_samples.authority().certificate.toPem(),
                                                .certificate = m_samples.server().certificate.toPem(),
                                                .key = m_samples.server().privateKey.clone() });
    return data ? revealed(*data) : QByteArray();
}

void TestCloudInit::schema_ofUserData_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    for (const NewMachineImage &image : newMachineImages()) {
        const Result<NewMachinePlan> plan = planFor(choicesOf(image.id), QDateTime::currentDateTimeUtc());
        QTest::newRow(qPrintable(u"exported for "_s + image.id))
            << (plan ? plan->cloudInitFile() : QByteArray()) << true;
    }
    QTest::newRow("the whole set-up") << userData() << true;
    QTest::newRow("the whole set-up with a mistake")
        << userData().replace("encoding: gz+b64", "coding: gz+b64") << false;
    QTest::newRow("the whole set-up with its commands broken")
        << userData().replace("runcmd:\n  - - sh", "runcmd:\n  - {}") << false;
}

/// "cloud-init schema" of Debian 12.
void TestCloudInit::schema_ofUserData()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isValid);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"user-data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    file.close();
    const Ended judged =
        python({ u"-m"_s, u"cloudinit.cmd.main"_s, u"schema"_s, u"--config-file"_s, file.fileName() });
    QVERIFY2((judged.code == 0) == isValid, judged.text.constData());
    QCOMPARE(judged.text.startsWith("Valid cloud-config"), isValid);
}

bool TestCloudInit::start(const ScriptMachine &machine, QByteArray &commands) const
{
    const QTemporaryDir folder;
    QFile data(folder.filePath(u"user-data"_s));
    if (!data.open(QIODevice::WriteOnly) || data.write(userData()) <= 0)
        return false;
    data.close();
    const QString script = folder.filePath(u"script"_s);
    const QString runcmd = folder.filePath(u"runcmd"_s);
    const Ended parts = python({ QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/integration/cloudinit_parts.py"),
                                 packages(), data.fileName(), script, runcmd });
    QFile written(script);
    QFile ran(runcmd);
    if (parts.text.trimmed() != "/run/slipway/install-docker.sh 0600" || !written.open(QIODevice::ReadOnly)
        || !ran.open(QIODevice::ReadOnly))
        return false;
    machine.write(u"/run/slipway/install-docker.sh"_s, written.readAll(), 0600);
    commands = ran.readAll();
    return true;
}

ScriptMachine::Run TestCloudInit::outcome(const ScriptMachine &machine)
{
    return machine.run(outcomeScript().value_or(QString()).toUtf8());
}

void TestCloudInit::firstStart_setsUpDocker()
{
    SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
    const ScriptMachine machine;
    QByteArray commands;
    QVERIFY(start(machine, commands));
    const ScriptMachine::Run run = machine.run(commands);
    QVERIFY2(run.exitCode == 0, machine.read(u"/var/log/slipway-docker.err"_s).constData());
    QCOMPARE(machine.read(u"/etc/docker/server-key.pem"_s).trimmed(),
             revealed(m_samples.server().privateKey).trimmed());
    QVERIFY(machine.read(kSocketUnit).contains("\nListenStream=2376\n"));
    QVERIFY2(!machine.exists(u"/var/log/cloud-init-standin.log"_s), "it would wait for its own end");
    QVERIFY2(!machine.exists(u"/run/slipway"_s), "the script holds the key and must not stay");
    for (const char *end : { "out", "err", "exit" })
        QCOMPARE(machine.mode(u"/var/log/slipway-docker."_s + QLatin1StringView(end)), 0600);

    const ScriptMachine::Run said = outcome(machine);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QCOMPARE(machine.read(u"/var/log/cloud-init-standin.log"_s), "status --wait\n"_ba);
}

void TestCloudInit::firstStart_scriptFails_outcomeSaysHow()
{
    SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
    const ScriptMachine machine;
    QByteArray commands;
    QVERIFY(start(machine, commands));
    const ScriptMachine::Run run = machine.run("sed -i s/^ID=.*/ID=plan9/ /etc/os-release\n" + commands);
    QCOMPARE(run.exitCode, 4); // cloud-init tells it, too
    QVERIFY(!machine.exists(u"/run/slipway"_s));
    const ScriptMachine::Run said = outcome(machine);
    QCOMPARE(said.exitCode, 4);
    QVERIFY2(said.error.contains("this script does not know 'plan9"), said.error.constData());
}

void TestCloudInit::outcome_nothingRan_saysSo()
{
    SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
    const ScriptMachine machine;
    const ScriptMachine::Run said = outcome(machine);
    QCOMPARE(said.exitCode, kNothingWasRun);
    QCOMPARE(machine.read(u"/var/log/cloud-init-standin.log"_s), "status --wait\nstatus --long\n"_ba);
}

QTEST_GUILESS_MAIN(TestCloudInit)
#include "tst_cloudinit.moc"
