// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptmachine.h"
#include "scriptsamples.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDone = 77; ///< the script came to its end before it was killed
constexpr int kMostCommands = 400;
/// Each is a machine of its own and two runs of the script, too much for every command in every run of the
/// tests.
constexpr int kStride = 7;

/// Commands that run `script` and kill it before the `number`th command that changes something.
QByteArray killedBefore(const QByteArray &script, int number)
{
    return "mkdir -p /opt/real; echo 0 >/root/count\n"
           "for tool in apt-get dnf zypper mv cp chmod mkdir rm sync systemctl firewall-cmd; do\n"
           "  real=$(command -v $tool)\n"
           "  case $real in /opt/*) mv $real /opt/real/$tool; real=/opt/real/$tool ;; esac\n"
           "  cat >/root/wrapper <<WRAPPER\n"
           "#!/bin/sh\n"
           "n=\\$((\\$(/usr/bin/cat /root/count) + 1)); echo \\$n >/root/count\n"
           "[ \\$n -ne "
        + QByteArray::number(number)
        + " ] || { kill -9 \\$(/usr/bin/cat /root/pid); exit 137; }\n"
          "exec $real \"\\$@\"\nWRAPPER\n"
          "  /usr/bin/chmod 755 /root/wrapper; /usr/bin/mv /root/wrapper /opt/standins/$tool\n"
          "done\n"
          "cat >/root/cut.sh <<'SCRIPT'\n"
        + script
        + "SCRIPT\n"
          "sh -c 'echo $$ >/root/pid; exec sh /root/cut.sh' >/root/cut.log 2>&1; code=$?\n"
          "for tool in /opt/standins/*; do\n"
          "  name=${tool##*/}\n"
          "  [ ! -e /opt/real/$name ] || { /usr/bin/mv /opt/real/$name $tool; continue; }\n"
          "  case $name in mv|cp|chmod|mkdir|rm|sync) /usr/bin/rm $tool ;; esac\n"
          "done\n"
          "rm /root/cut.sh\n"
          "case $code in 137) ;; 0) exit "
        + QByteArray::number(kDone) + " ;; *) cat /root/cut.log >&2; exit 91 ;; esac\n";
}

} // namespace

/// What the next run of the install script makes of one that was killed on its way.
class TestInterruptedInstall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void install_killedAnywhere_isCompletedByTheNextRun_data();
    void install_killedAnywhere_isCompletedByTheNextRun();

private:
    std::unique_ptr<ScriptSamples> m_samples;
};

void TestInterruptedInstall::initTestCase()
{
    failOnAnyWarning();
    SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
    m_samples = std::make_unique<ScriptSamples>();
    QVERIFY(m_samples->isReady());
}

void TestInterruptedInstall::install_killedAnywhere_isCompletedByTheNextRun_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::newRow("ubuntu") << QByteArray("ID=ubuntu\nVERSION_ID=\"24.04\"\n");
    QTest::newRow("fedora") << QByteArray("ID=fedora\nVERSION_ID=43\n");
    QTest::newRow("suse") << QByteArray("ID=\"sles\"\nVERSION_ID=\"15.6\"\n");
}

void TestInterruptedInstall::install_killedAnywhere_isCompletedByTheNextRun()
{
    QFETCH(const QByteArray, release);
    int number = 1;
    for (;; number += kStride) {
        QVERIFY(number < kMostCommands);
        const ScriptMachine machine;
        machine.write(u"/etc/os-release"_s, release);
        const ScriptMachine::Run run =
            machine.runScript(m_samples->install(), 1, killedBefore(m_samples->install(), number));
        if (run.exitCode == kDone)
            break;
        const QByteArray context = "killed before command " + QByteArray::number(number) + ": "
            + QByteArray::number(run.exitCode) + ' ' + run.out + run.error;
        QVERIFY2(run.exitCode == 0, context.constData());
        QVERIFY2(run.lastLine() == QByteArray(kScriptMarker.data(), kScriptMarker.size()),
                 context.constData());
        QVERIFY2(machine.exists(kSocketUnit) && machine.mode(u"/etc/docker/server-key.pem"_s) == 0600,
                 context.constData());
        QVERIFY2(!machine.exists(u"/var/lib/slipway-installing"_s), context.constData());
        QVERIFY2(machine.entries(u"/etc/docker"_s).filter(u"slipway-new"_s).isEmpty(), context.constData());
        QVERIFY2(machine.entries(u"/tmp"_s).isEmpty(), context.constData());
    }
    QVERIFY2(number > 20, "the script changes more than that");
}

QTEST_GUILESS_MAIN(TestInterruptedInstall)
#include "tst_interruptedinstall.moc"
