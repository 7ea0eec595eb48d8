// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/networkrule.h"
#include "provisioning/turns.h"
#include "runnersetting.h"
#include "samples.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

using Taken = Result<Turns::Turn>;

/// One that asked; it has its turn until it is destroyed.
struct Asker
{
    Asker(Turns &turns, const QString &what)
    {
        scope.run(turns.take(what, scope.token()), [this](Taken taken) { turn.emplace(std::move(taken)); });
    }
    bool hasTurn() const { return turn && turn->has_value(); }

    std::optional<Taken> turn {};
    TaskScope scope {};
};

} // namespace

class TestTurns final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void take_held_othersComeInOrder();
    void take_other_doesNotWait();
    void take_stoppedOrGone_letsTheNextCome();
    void rules_sideBySide_haveTheirOwnPriorities();
};

void TestTurns::take_held_othersComeInOrder()
{
    Turns turns;
    auto first = std::make_unique<Asker>(turns, u"group"_s);
    auto second = std::make_unique<Asker>(turns, u"group"_s);
    const Asker third(turns, u"group"_s);
    QVERIFY(first->hasTurn());
    QCoreApplication::processEvents();
    QVERIFY(!second->hasTurn());
    first.reset();
    QTRY_VERIFY(second->hasTurn());
    QVERIFY(!third.hasTurn());
    second.reset();
    QTRY_VERIFY(third.hasTurn());
}

void TestTurns::take_other_doesNotWait()
{
    Turns turns;
    const Asker first(turns, u"group"_s);
    const Asker other(turns, u"another"_s);
    QVERIFY(first.hasTurn());
    QVERIFY(other.hasTurn());
}

void TestTurns::take_stoppedOrGone_letsTheNextCome()
{
    auto turns = std::make_unique<Turns>();
    auto first = std::make_unique<Asker>(*turns, u"group"_s);
    Asker stopped(*turns, u"group"_s);
    auto gone = std::make_unique<Asker>(*turns, u"group"_s);
    const Asker last(*turns, u"group"_s);
    turns.reset(); // who asked does not need it any more
    stopped.scope.requestStop();
    QTRY_VERIFY(stopped.turn.has_value());
    QCOMPARE(stopped.turn->error().kind, ErrorKind::Cancelled);
    gone.reset();
    QVERIFY(!last.hasTurn());
    first.reset();
    QTRY_VERIFY(last.hasTurn());
}

void TestTurns::rules_sideBySide_haveTheirOwnPriorities()
{
    Setting setting;
    setting.arm.takesTime = true;
    RunnerServices services = setting.services();
    PlanChoices choices = goodChoices();
    const Plan first = goodPlan(choices);
    choices.machine.name = u"web-02"_s;
    const Plan second = goodPlan(choices);
    QCOMPARE(first.ruleGroup, second.ruleGroup);
    Result<Journal> firstJournal = awaited(Journal::open(services.dataFolder, first)).value_or(Error());
    Result<Journal> secondJournal = awaited(Journal::open(services.dataFolder, second)).value_or(Error());
    QVERIFY(firstJournal && secondJournal);
    StepContext firstContext { .services = services, .journal = *firstJournal };
    StepContext secondContext { .services = services, .journal = *secondJournal };
    QList<Result<>> ended;
    TaskScope scope;
    for (StepContext *context : { &firstContext, &secondContext })
        scope.run(applyNetworkRule(context, scope.token()),
                  [&ended](const Result<> &result) { ended.append(result); });
    QTRY_COMPARE(ended.size(), 2);
    for (const Result<> &result : std::as_const(ended))
        QVERIFY2(result, qPrintable(result ? QString() : result.error().code));
    QCOMPARE(setting.arm.rules.keys(),
             (QStringList { u"slipway-docker-2376-web-01"_s, u"slipway-docker-2376-web-02"_s }));

    ended.clear();
    for (StepContext *context : { &firstContext, &secondContext })
        scope.run(undoNetworkRule(context, scope.token()),
                  [&ended](const Result<> &result) { ended.append(result); });
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(setting.arm.rules.isEmpty());
}

QTEST_MAIN(TestTurns)
#include "tst_turns.moc"
