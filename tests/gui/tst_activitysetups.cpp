// SPDX-License-Identifier: GPL-3.0-or-later
// Set-ups in the list of operations.
#include "../ui/fakeservices.h"
#include "app/activitycontroller.h"
#include "app/world.h"
#include "base/files/privatefile.h"
#include "sandbox/sandbox.h"
#include "sandboxsession.h"
#include "support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using ui::ActivityRow;
using ui::ActivityState;
using ui::SetupRun;

class TestActivitySetups final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<app::World>(m_folder->path());
        m_activity = std::make_unique<app::ActivityController>(*m_world);
        m_setup = std::make_unique<test::FakeSetup>();
        m_activity->followSetUps(*m_setup);
    }
    void cleanup()
    {
        m_activity.reset();
        m_setup.reset();
        m_world.reset();
        m_folder.reset();
    }

    void run_ends_data();
    void run_ends();
    void run_undoneAfterwards_isARowOfItsOwn();
    void run_cancelledAndRetried_isAskedItself();
    void run_ofAnotherWorkspace_isInItsListOnly();

private:
    test::FakeRun *begin()
    {
        m_setup->all.push_back(std::make_unique<test::FakeRun>());
        test::FakeRun *run = m_setup->all.back().get();
        run->thePlan.choices.machine.name = u"web-01"_s;
        emit m_setup->runsChanged();
        return run;
    }
    void tell(test::FakeRun *run, SetupRun::Phase phase)
    {
        run->thePhase = phase;
        emit m_setup->runsChanged();
    }
    ActivityRow newest() const { return m_activity->rows().value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::World> m_world;
    std::unique_ptr<app::ActivityController> m_activity;
    std::unique_ptr<test::FakeSetup> m_setup;
};

void TestActivitySetups::run_ends_data()
{
    QTest::addColumn<SetupRun::Phase>("phase");
    QTest::addColumn<ActivityState>("state");
    QTest::newRow("well") << SetupRun::Phase::Succeeded << ActivityState::Succeeded;
    QTest::newRow("badly") << SetupRun::Phase::Failed << ActivityState::Failed;
    QTest::newRow("when asked to") << SetupRun::Phase::Cancelled << ActivityState::Cancelled;
}

void TestActivitySetups::run_ends()
{
    QFETCH(const SetupRun::Phase, phase);
    QFETCH(const ActivityState, state);
    test::FakeRun *run = begin();
    QCOMPARE(newest().state, ActivityState::Running);
    QCOMPARE(newest().kind, ui::ActivityKind::SetUpDocker);
    run->theError = Error { .kind = ErrorKind::Unreachable, .code = u"x"_s };
    tell(run, phase);
    QCOMPARE(m_activity->rows().size(), 1);
    QCOMPARE(newest().state, state);
    QCOMPARE(newest().error.has_value(), state == ActivityState::Failed);
    if (newest().error)
        QCOMPARE(newest().error->code, u"x"_s);
}

void TestActivitySetups::run_undoneAfterwards_isARowOfItsOwn()
{
    test::FakeRun *run = begin();
    tell(run, SetupRun::Phase::Succeeded);
    tell(run, SetupRun::Phase::Undoing);
    QCOMPARE(m_activity->rows().size(), 2);
    QCOMPARE(newest().kind, ui::ActivityKind::UndoSetUp);
    QCOMPARE(newest().state, ActivityState::Running);
    tell(run, SetupRun::Phase::Undone);
    QCOMPARE(newest().state, ActivityState::Succeeded);
    QCOMPARE(m_activity->rows().constLast().kind, ui::ActivityKind::SetUpDocker);
}

void TestActivitySetups::run_cancelledAndRetried_isAskedItself()
{
    test::FakeRun *run = begin();
    QVERIFY(newest().canCancel);
    m_activity->cancel(newest().number);
    QCOMPARE(run->calls, QStringList { u"cancel"_s });
    QCOMPARE(newest().state, ActivityState::Running); // until it says otherwise
    tell(run, SetupRun::Phase::Cancelled);
    QVERIFY(newest().canRetry);
    m_activity->retry(newest().number);
    QCOMPARE(run->calls, (QStringList { u"cancel"_s, u"retry"_s }));
}

/// What goes on in life does not stand in the sandbox's list, whatever it has come to meanwhile.
void TestActivitySetups::run_ofAnotherWorkspace_isInItsListOnly()
{
    const QString elsewhere = m_folder->filePath(u"sandbox"_s);
    QVERIFY(makePrivateFolder(elsewhere));
    const auto started = sandbox::Sandbox::start({});
    QVERIFY(started);
    test::FakeRun *run = begin();
    QCOMPARE(m_activity->rows().size(), 1);
    m_world->enter(test::sandboxSession(**started, m_world->clock()), elsewhere);
    QVERIFY(m_activity->rows().isEmpty());
    for (const SetupRun::Phase phase :
         { SetupRun::Phase::Running, SetupRun::Phase::Failed, SetupRun::Phase::Undoing }) {
        tell(run, phase);
        QVERIFY(m_activity->rows().isEmpty());
    }
    begin();
    QCOMPARE(m_activity->rows().size(), 1); // its own
    m_world->leave();
    QCOMPARE(m_activity->rows().size(), 1);
    QCOMPARE(newest().target, u"web-01"_s);
}

QTEST_GUILESS_MAIN(TestActivitySetups)
#include "tst_activitysetups.moc"
