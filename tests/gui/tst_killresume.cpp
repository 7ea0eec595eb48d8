// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mainjob.h"
#include "support/awaited.h"
#include "support/warnings.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/setupservice.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Reads lines of a process until one contains `text`.
bool awaitLine(QProcess &process, const QByteArray &text, int limit, QByteArray *line = nullptr)
{
    QByteArray seen;
    const bool found = QTest::qWaitFor(
        [&] {
            seen += process.readAllStandardOutput();
            return seen.contains(text) && seen.endsWith('\n');
        },
        limit);
    if (line)
        *line = seen;
    return found;
}

} // namespace

/// kill -9 in the middle of a set-up; then Home offers to go on, and going on ends where an undisturbed run
/// does.
class TestKillResume : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void setup_killedWhileInstalling_isContinuedWithoutDuplicates()
    {
        const QTemporaryDir folder;
        QProcess azure; // a sandbox that outlives the program
        azure.start(QStringLiteral(SLIPWAY_SANDBOX_PROGRAM), { u"--operation-delay"_s, u"1500"_s });
        QByteArray line;
        QVERIFY(awaitLine(azure, "\"arm\"", 20'000, &line));
        const QString at = folder.filePath(u"sandbox.json"_s);
        QFile file(at);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(line) == line.size());
        file.close();
        const QString data = folder.filePath(u"data"_s);

        QProcess victim;
        victim.setProcessChannelMode(QProcess::SeparateChannels);
        victim.start(QStringLiteral(SLIPWAY_TOUR_PROGRAM),
                     { u"--wait-to-be-killed"_s, u"--sandbox-at"_s, at, u"--data-dir"_s, data });
        QByteArray said;
        QVERIFY2(awaitLine(victim, "INSTALLING", 120'000, &said), said.constData());
        ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        QVERIFY(victim.waitForFinished(10'000));

        QVERIFY(app::prepareDataFolder(data));
        app::Application application({ .sandbox = true, .sandboxAt = at, .language = u"en"_s }, data);
        application.start();
        ui::Services &services = application.services();
        QTRY_COMPARE_WITH_TIMEOUT(services.setup.interrupted().size(), 1, 20'000);
        QTRY_VERIFY(MainJob::find<QPushButton>(u"continueSetup"_s));
        MainJob::find<QPushButton>(u"continueSetup"_s)->setFocus();
        QTest::keyClick(MainJob::find(u"continueSetup"_s), Qt::Key_Space);

        QTRY_COMPARE_WITH_TIMEOUT(services.setup.runs().size(), 1, 5'000);
        const ui::SetupRun *run = services.setup.runs().constFirst();
        QTRY_VERIFY_WITH_TIMEOUT(run->phase() != ui::SetupRun::Phase::Running, 90'000);
        QVERIFY2(run->phase() == ui::SetupRun::Phase::Succeeded,
                 qPrintable(run->error() ? run->error()->detail : QString()));

        checkNothingIsThereTwice(application, run->plan());
        azure.terminate();
        QVERIFY(azure.waitForFinished(10'000));
    }

private:
    void checkNothingIsThereTwice(app::Application &application, const provisioning::Plan &plan)
    {
        app::Session &session = *application.world().session();
        const auto rules = awaited(session.securityGroups().rules(plan.ruleGroup, {}));
        QVERIFY(rules && *rules);
        QCOMPARE(
            std::count_if((*rules)->cbegin(), (*rules)->cend(),
                          [&plan](const azure::SecurityRule &rule) { return rule.name == plan.ruleName; }),
            1);
        const auto extensions = awaited(session.extensions().list(plan.choices.machine.id, {}));
        QVERIFY(extensions && *extensions);
        QCOMPARE((*extensions)->size(), 1);
        const auto &store = application.world().workspace().certificates;
        QCOMPARE(store.authorities().value_or(QList<pki::StoredAuthority>()).size(), 1);
        QCOMPARE(store.servers().value_or(QList<pki::StoredServer>()).size(), 1);
        QCOMPARE(store.identities().value_or(QList<pki::StoredIdentity>()).size(),
                 2); // and the one of the machine that had Docker before
        QCOMPARE(application.services().hosts.hosts().size(), 2);
        QVERIFY(application.services().setup.interrupted().isEmpty());
    }
};

QTEST_MAIN(TestKillResume)
#include "tst_killresume.moc"
