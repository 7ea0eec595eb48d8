// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/latedeaths.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;

namespace {

const QString kId = u"a"_s;

EngineEvent told(const QString &action, const QString &id = kId)
{
    EngineEvent heard;
    heard.action = action;
    heard.actorId = id;
    return heard;
}

QList<ContainerSummary> listed(const QString &state, const QString &id = kId)
{
    ContainerSummary row;
    row.id = ContainerId(id);
    row.state = ContainerState::parse(state);
    return { row };
}

} // namespace

class TestLateDeaths : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void death_listStillCallsItRunning_isAskedForAgain()
    {
        LateDeaths deaths;
        deaths.heard(told(u"die"_s), 1s);
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 1s), QList { ContainerId(kId) });
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 2s), QList { ContainerId(kId) });
    }

    void death_listKnows_isForgotten_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : { u"exited"_s, u"restarting"_s, u"dead"_s, u"removing"_s })
            QTest::newRow(qPrintable(state)) << state;
    }

    void death_listKnows_isForgotten()
    {
        QFETCH(const QString, state);
        LateDeaths deaths;
        deaths.heard(told(u"die"_s), 1s);
        QCOMPARE(deaths.stillRunning(listed(state), 1s), QList<ContainerId>());
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 2s), QList<ContainerId>()); // started again since
    }

    void death_ofOneThatIsGone_isForgotten()
    {
        LateDeaths deaths;
        deaths.heard(told(u"die"_s), 1s);
        QCOMPARE(deaths.stillRunning({}, 1s), QList<ContainerId>());
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 2s), QList<ContainerId>());
    }

    void laterEvent_ofNewLife_endsTheWait_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("restart policy") << u"start"_s;
        QTest::newRow("removed") << u"destroy"_s;
    }

    void laterEvent_ofNewLife_endsTheWait()
    {
        QFETCH(const QString, action);
        LateDeaths deaths;
        deaths.heard(told(u"die"_s), 1s);
        deaths.heard(told(u"die"_s, u"b"_s), 1s);
        deaths.heard(told(action), 1s);
        QCOMPARE(deaths.stillRunning(listed(u"running"_s) + listed(u"running"_s, u"b"_s), 1s),
                 QList { ContainerId(u"b"_s) });
    }

    void otherEvents_changeNothing()
    {
        LateDeaths deaths;
        for (const QString &action : { u"kill"_s, u"stop"_s, u"exec_die"_s, u"oom"_s })
            deaths.heard(told(action), 1s);
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 1s), QList<ContainerId>());
    }

    void patience_ends()
    {
        LateDeaths deaths;
        deaths.heard(told(u"die"_s), 1s);
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 1s + LateDeaths::kPatience - 1ms),
                 QList { ContainerId(kId) });
        QCOMPARE(deaths.stillRunning(listed(u"running"_s), 1s + LateDeaths::kPatience), QList<ContainerId>());
    }
};

QTEST_GUILESS_MAIN(TestLateDeaths)
#include "tst_latedeaths.moc"
