// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ownprocess.h"
#include "support/warnings.h"

#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace slipway;

namespace {

/// As open as a process can be, so that what is checked afterwards is not what was there before.
void openProcess()
{
    rlimit limit {};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
    prctl(PR_SET_DUMPABLE, 1);
    umask(0);
}

enum Found : int { Dumpable = 1, SoftLimit = 2, HardLimit = 4, Umask = 8 };

int whatIsOpen()
{
    rlimit limit {};
    getrlimit(RLIMIT_CORE, &limit);
    int found = 0;
    found |= prctl(PR_GET_DUMPABLE) != 0 ? Dumpable : 0;
    found |= limit.rlim_cur != 0 ? SoftLimit : 0;
    found |= limit.rlim_max != 0 ? HardLimit : 0;
    found |= umask(0) != (S_IRWXG | S_IRWXO) ? Umask : 0;
    return found;
}

/// The status of a child that opens itself, is made private when asked to, and ends with what it finds or by
/// `signal`.
int statusOf(bool isPrivate, int signal)
{
    const pid_t child = ::fork();
    if (child == 0) {
        openProcess();
        if (isPrivate)
            keepProcessPrivate();
        if (signal != 0) {
            ::signal(signal, SIG_DFL);
            ::raise(signal);
        }
        ::_exit(whatIsOpen());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestOwnProcess : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void keepPrivate_process_isClosed();
    void keepPrivate_crash_leavesNoCore_data();
    void keepPrivate_crash_leavesNoCore();
};

void TestOwnProcess::keepPrivate_process_isClosed()
{
    const int before = statusOf(false, 0);
    QVERIFY(WIFEXITED(before));
    QVERIFY2((WEXITSTATUS(before) & (Dumpable | Umask)) == (Dumpable | Umask), "the test sees what is open");
    const int after = statusOf(true, 0);
    QVERIFY(WIFEXITED(after));
    QCOMPARE(WEXITSTATUS(after), 0);
}

void TestOwnProcess::keepPrivate_crash_leavesNoCore_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("assertion") << SIGABRT;
    QTest::newRow("bad pointer") << SIGSEGV;
    QTest::newRow("quit key") << SIGQUIT;
}

void TestOwnProcess::keepPrivate_crash_leavesNoCore()
{
    QFETCH(const int, signal);
    const int status = statusOf(true, signal);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(!WCOREDUMP(status));
}

QTEST_GUILESS_MAIN(TestOwnProcess)
#include "tst_ownprocess.moc"
