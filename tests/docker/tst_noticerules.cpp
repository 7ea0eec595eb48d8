// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/noticerules.h"
#include "support/warnings.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;
using Level = NoticeRule::Level;

namespace {

const Host kHost { .id = HostId(u"h"_s), .name = u"web-01"_s };
const QDateTime kStart({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC);

EngineEvent happened(const QString &action, const QString &argument = {},
                     const QHash<QString, QString> &attributes = {})
{
    EngineEvent event { .type = u"container"_s,
                        .action = action,
                        .argument = argument,
                        .actorId = u"1"_s,
                        .attributes = attributes };
    event.attributes.insert(u"name"_s, u"shop"_s);
    return event;
}

EngineEvent die(int code)
{
    return happened(u"die"_s, {}, { { u"exitCode"_s, QString::number(code) } });
}

EngineEvent kill(int signal)
{
    return happened(u"kill"_s, {}, { { u"signal"_s, QString::number(signal) } });
}

ContainerSummary row(const QString &state, const QString &status = {},
                     ContainerHealth health = ContainerHealth::None)
{
    return { .id = ContainerId(u"1"_s),
             .name = u"shop"_s,
             .state = ContainerState::parse(state),
             .health = health,
             .status = status };
}

ConnectionState down(const QString &code = u"connection.refused"_s)
{
    return { .phase = ConnectionPhase::Waiting,
             .lastError = Error { .kind = ErrorKind::Unreachable, .code = code } };
}

} // namespace

class TestNoticeRules final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exit_byItself_isTold();
    void exit_withZero_isNotTold();
    void exit_askedFor_isNotTold_data();
    void exit_askedFor_isNotTold();
    void exit_afterSignalThatAsksForNothing_isTold();
    void exit_longAfterItWasAsked_isTold();
    void outOfMemory_isToldOnceWithItsEnd();
    void health_failing_isToldOnce();
    void health_againWell_isToldWhenWanted();
    void loop_isToldInPlaceOfItsEnds();
    void loop_thirdDeath_makesIt();
    void loop_endedByAStop_countsAnew();
    void loop_slow_isNone();
    void loop_startedBySomebodyElse_isNone();
    void list_missedEnd_isMadeUpFor();
    void list_first_tellsNothing();
    void list_afterEvent_tellsNothingTwice();
    void list_staleAfterAskedEnd_tellsNothing();
    void list_missedHealth_isMadeUpFor();
    void list_goneContainers_areForgotten();
    void coolDown_perContainerAndKind();
    void host_lostForLong_isToldAndBack();
    void host_shortLoss_isNotTold();
    void host_droppedByUs_isNotLost();
    void host_nobodyLooks_isNotLost();
    void rules_firstMatchDecides_data();
    void rules_firstMatchDecides();
    void settings_json_keepsAll();
    void settings_brokenJson_isAsAtFirst_data();
    void settings_brokenJson_isAsAtFirst();
    void otherEvents_tellNothing();

private:
    QList<Notice> feed(const EngineEvent &event) { return m_rules->event(kHost, event, m_now); }
    QList<Notice> feed(const QList<ContainerSummary> &rows) { return m_rules->list(kHost, rows, m_now); }
    QList<Notice> feed(const ConnectionState &state) { return m_rules->connection(kHost, state, m_now); }
    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

    std::unique_ptr<NoticeRules> m_rules;
    QDateTime m_now;
};

void TestNoticeRules::init()
{
    failOnAnyWarning();
    m_rules = std::make_unique<NoticeRules>();
    m_now = kStart;
}

void TestNoticeRules::exit_byItself_isTold()
{
    const QList<Notice> told = feed(die(3));
    QCOMPARE(told,
             QList<Notice>({ { .kind = NoticeKind::Exited,
                               .host = kHost.id,
                               .hostName = u"web-01"_s,
                               .container = ContainerId(u"1"_s),
                               .containerName = u"shop"_s,
                               .exitCode = 3,
                               .when = kStart } }));
}

void TestNoticeRules::exit_withZero_isNotTold()
{
    QCOMPARE(feed(die(0)), QList<Notice>());
}

void TestNoticeRules::exit_askedFor_isNotTold_data()
{
    QTest::addColumn<QList<int>>("signals_");
    QTest::addColumn<int>("code");
    QTest::newRow("stop") << QList<int> { 15 } << 143;
    QTest::newRow("stop that needed force") << QList<int> { 15, 9 } << 137;
    QTest::newRow("kill") << QList<int> { 9 } << 137;
    QTest::newRow("stop signal of the image") << QList<int> { 3 } << 131;
    QTest::newRow("its own code") << QList<int> { 15 } << 1;
}

void TestNoticeRules::exit_askedFor_isNotTold()
{
    QFETCH(const QList<int>, signals_);
    QFETCH(const int, code);
    for (const int signal : signals_) {
        QCOMPARE(feed(kill(signal)), QList<Notice>());
        pass(10s);
    }
    QCOMPARE(feed(die(code)), QList<Notice>());
    QCOMPARE(feed(happened(u"stop"_s)), QList<Notice>());
    pass(1s);
    QCOMPARE(feed(happened(u"start"_s)), QList<Notice>());
    QCOMPARE(feed(die(code)).size(), 1); // once asked, once not told
}

void TestNoticeRules::exit_afterSignalThatAsksForNothing_isTold()
{
    QCOMPARE(feed(kill(1)), QList<Notice>());
    QCOMPARE(feed(die(1)).size(), 1);
}

void TestNoticeRules::exit_longAfterItWasAsked_isTold()
{
    feed(kill(15));
    pass(NoticeRules::kAskedFor + 1s);
    QCOMPARE(feed(die(1)).size(), 1);
}

void TestNoticeRules::outOfMemory_isToldOnceWithItsEnd()
{
    const QList<Notice> told = feed(happened(u"oom"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind, NoticeKind::OutOfMemory);
    pass(1s);
    QCOMPARE(feed(die(137)), QList<Notice>());
}

void TestNoticeRules::health_failing_isToldOnce()
{
    QCOMPARE(feed(happened(u"health_status"_s, u"healthy"_s)), QList<Notice>());
    const QList<Notice> told = feed(happened(u"health_status"_s, u"unhealthy"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind, NoticeKind::Unhealthy);
    pass(1h);
    QCOMPARE(feed(happened(u"health_status"_s, u"unhealthy"_s)), QList<Notice>());
}

void TestNoticeRules::health_againWell_isToldWhenWanted()
{
    for (const bool wanted : { false, true }) {
        NoticeSettings settings;
        if (wanted)
            settings.kinds.insert(NoticeKind::Healthy);
        NoticeRules rules;
        rules.setSettings(settings);
        QVERIFY(
            rules.event(kHost, happened(u"health_status"_s, u"healthy"_s), m_now).isEmpty()); // at its start
        rules.event(kHost, happened(u"health_status"_s, u"unhealthy"_s), m_now);
        QCOMPARE(rules.event(kHost, happened(u"health_status"_s, u"healthy"_s), m_now).size(),
                 wanted ? 1 : 0);
    }
}

void TestNoticeRules::loop_isToldInPlaceOfItsEnds()
{
    QList<NoticeKind> kinds;
    for (int i = 0; i < 20; ++i) {
        const QList<Notice> told = feed(die(1));
        for (const Notice &notice : told)
            kinds.append(notice.kind);
        feed(happened(u"start"_s));
        pass(5s);
    }
    QCOMPARE(kinds, QList<NoticeKind>({ NoticeKind::Exited, NoticeKind::RestartLoop }));
    feed(kill(15)); // somebody ends it
    QCOMPARE(feed(die(1)), QList<Notice>());
    pass(1h);
    QCOMPARE(feed(die(1)).constFirst().kind, NoticeKind::Exited);
}

void TestNoticeRules::loop_thirdDeath_makesIt()
{
    for (int deaths = 1; deaths < 3; ++deaths) {
        QCOMPARE(feed(die(0)), QList<Notice>());
        feed(happened(u"start"_s));
    }
    const QList<Notice> told = feed(die(0));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind, NoticeKind::RestartLoop);
    QCOMPARE(told.constFirst().deaths, 3);
}

void TestNoticeRules::loop_endedByAStop_countsAnew()
{
    for (int deaths = 1; deaths < 3; ++deaths) {
        feed(die(0));
        feed(happened(u"start"_s));
    }
    feed(kill(15));
    feed(die(0));
    feed(happened(u"start"_s));
    QCOMPARE(feed(die(0)), QList<Notice>());
}

void TestNoticeRules::loop_slow_isNone()
{
    for (int i = 0; i < 10; ++i) {
        const QList<Notice> told = feed(die(0));
        QCOMPARE(told, QList<Notice>());
        pass(3min);
    }
}

void TestNoticeRules::loop_startedBySomebodyElse_isNone()
{
    for (int i = 0; i < 10; ++i) { // as by cron, every minute
        feed(happened(u"start"_s));
        pass(2s);
        QCOMPARE(feed(die(0)), QList<Notice>());
        pass(58s);
    }
}

void TestNoticeRules::list_missedEnd_isMadeUpFor()
{
    feed(QList { row(u"running"_s, u"Up 3 hours"_s) });
    const QList<Notice> told = feed(QList { row(u"exited"_s, u"Exited (139) 2 minutes ago"_s) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind, NoticeKind::Exited);
    QCOMPARE(told.constFirst().exitCode, 139);
    QCOMPARE(feed(QList { row(u"exited"_s, u"Exited (139) 3 minutes ago"_s) }), QList<Notice>());
}

void TestNoticeRules::list_first_tellsNothing()
{
    QCOMPARE(feed(QList { row(u"exited"_s, u"Exited (1) 2 days ago"_s),
                          row(u"running"_s, u"Up 1 hour (unhealthy)"_s, ContainerHealth::Unhealthy) }),
             QList<Notice>());
}

void TestNoticeRules::list_afterEvent_tellsNothingTwice()
{
    NoticeSettings settings;
    settings.coolDown = 0min;
    m_rules->setSettings(settings);
    feed(QList { row(u"running"_s, u"Up 3 hours"_s) });
    QCOMPARE(feed(die(1)).size(), 1);
    pass(1s);
    QCOMPARE(feed(QList { row(u"exited"_s, u"Exited (1) 1 second ago"_s) }), QList<Notice>());
}

/// The list was made before the container ended and comes after the event that says so.
void TestNoticeRules::list_staleAfterAskedEnd_tellsNothing()
{
    feed(QList { row(u"running"_s, u"Up 3 hours"_s) });
    feed(kill(15));
    QCOMPARE(feed(die(143)), QList<Notice>());
    QCOMPARE(feed(QList { row(u"running"_s, u"Up 3 hours"_s) }), QList<Notice>());
    QCOMPARE(feed(QList { row(u"exited"_s, u"Exited (143) 1 second ago"_s) }), QList<Notice>());
}

void TestNoticeRules::list_missedHealth_isMadeUpFor()
{
    feed(QList { row(u"running"_s, u"Up (healthy)"_s, ContainerHealth::Healthy) });
    const QList<Notice> told =
        feed(QList { row(u"running"_s, u"Up (unhealthy)"_s, ContainerHealth::Unhealthy) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind, NoticeKind::Unhealthy);
    QCOMPARE(feed(happened(u"health_status"_s, u"unhealthy"_s)), QList<Notice>());
}

void TestNoticeRules::list_goneContainers_areForgotten()
{
    feed(QList { row(u"running"_s) });
    feed(QList<ContainerSummary>());
    QCOMPARE(feed(QList { row(u"exited"_s, u"Exited (1) 1 second ago"_s) }), QList<Notice>());
    feed(happened(u"destroy"_s));
    QCOMPARE(feed(die(1)).size(), 1);
}

void TestNoticeRules::coolDown_perContainerAndKind()
{
    QCOMPARE(feed(die(1)).size(), 1);
    pass(6min);
    QCOMPARE(feed(die(1)).size(), 0);
    EngineEvent other = die(1);
    other.actorId = u"2"_s;
    QCOMPARE(feed(other).size(), 1); // another container
    QCOMPARE(feed(happened(u"health_status"_s, u"unhealthy"_s)).size(), 1); // another kind
    pass(5min);
    pass(1min);
    QCOMPARE(feed(die(1)).size(), 1);
}

void TestNoticeRules::host_lostForLong_isToldAndBack()
{
    feed(ConnectionState { .phase = ConnectionPhase::Online });
    QVERIFY(!m_rules->nextDue());
    feed(down());
    QCOMPARE(m_rules->nextDue(), kStart.addSecs(NoticeRules::kLossGrace.count()));
    pass(10s);
    feed(ConnectionState { .phase = ConnectionPhase::Connecting, .lastError = down().lastError });
    feed(down(u"tls.cut"_s));
    QCOMPARE(m_rules->due(m_now), QList<Notice>());
    pass(5s);
    const QList<Notice> lost = m_rules->due(m_now);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.constFirst().kind, NoticeKind::HostLost);
    QCOMPARE(lost.constFirst().hostName, u"web-01"_s);
    QCOMPARE(lost.constFirst().reason->code, u"tls.cut"_s);
    QVERIFY(!m_rules->nextDue());
    QCOMPARE(m_rules->due(m_now), QList<Notice>());
    pass(1h);
    const QList<Notice> back = feed(ConnectionState { .phase = ConnectionPhase::Online });
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.constFirst().kind, NoticeKind::HostBack);
    QCOMPARE(feed(ConnectionState { .phase = ConnectionPhase::Online }), QList<Notice>());
}

void TestNoticeRules::host_shortLoss_isNotTold()
{
    for (int i = 0; i < 10; ++i) {
        feed(down());
        pass(10s);
        QCOMPARE(m_rules->due(m_now), QList<Notice>());
        QCOMPARE(feed(ConnectionState { .phase = ConnectionPhase::Online }), QList<Notice>());
    }
}

void TestNoticeRules::host_droppedByUs_isNotLost()
{
    feed(ConnectionState { .phase = ConnectionPhase::Connecting,
                           .lastError = down(u"connection.dropped"_s).lastError });
    pass(1min);
    QCOMPARE(m_rules->due(m_now), QList<Notice>());
}

void TestNoticeRules::host_nobodyLooks_isNotLost()
{
    feed(down());
    feed(ConnectionState {});
    pass(1min);
    QCOMPARE(m_rules->due(m_now), QList<Notice>());
}

void TestNoticeRules::rules_firstMatchDecides_data()
{
    QTest::addColumn<QList<NoticeRule>>("rules");
    QTest::addColumn<bool>("exitTold");
    QTest::addColumn<bool>("unhealthyTold");
    QTest::newRow("none") << QList<NoticeRule>() << true << true;
    QTest::newRow("container muted") << QList<NoticeRule> { { u"SHO*"_s, Level::Nothing } } << false << false;
    QTest::newRow("container serious")
        << QList<NoticeRule> { { u"shop"_s, Level::Serious } } << false << true;
    QTest::newRow("host serious") << QList<NoticeRule> { { u"host:web-*"_s, Level::Serious } } << false
                                  << true;
    QTest::newRow("host by its name")
        << QList<NoticeRule> { { u"web-0?"_s, Level::Nothing } } << false << false;
    QTest::newRow("other host") << QList<NoticeRule> { { u"host:db-*"_s, Level::Nothing } } << true << true;
    QTest::newRow("host: is not for containers")
        << QList<NoticeRule> { { u"host:shop"_s, Level::Nothing } } << true << true;
    QTest::newRow("first wins") << QList<NoticeRule> { { u"shop"_s, Level::Everything },
                                                       { u"*"_s, Level::Nothing } }
                                << true << true;
    QTest::newRow("brackets are no trap")
        << QList<NoticeRule> { { u"[a"_s, Level::Nothing } } << true << true;
}

void TestNoticeRules::rules_firstMatchDecides()
{
    QFETCH(const QList<NoticeRule>, rules);
    QFETCH(const bool, exitTold);
    QFETCH(const bool, unhealthyTold);
    NoticeSettings settings;
    settings.rules = rules;
    m_rules->setSettings(settings);
    QCOMPARE(feed(die(1)).size(), exitTold ? 1 : 0);
    QCOMPARE(feed(happened(u"health_status"_s, u"unhealthy"_s)).size(), unhealthyTold ? 1 : 0);
}

void TestNoticeRules::settings_json_keepsAll()
{
    const NoticeSettings settings { .kinds = { NoticeKind::Healthy, NoticeKind::HostLost },
                                    .coolDown = 25min,
                                    .rules = { { u"a*"_s, Level::Nothing },
                                               { u"host:b"_s, Level::Serious },
                                               { u"c"_s, Level::Everything } },
                                    .inTray = true,
                                    .whileHidden = true };
    QCOMPARE(NoticeSettings::fromJson(settings.toJson()), settings);
    QCOMPARE(NoticeSettings::fromJson(NoticeSettings {}.toJson()), NoticeSettings {});
    NoticeSettings nothing;
    nothing.kinds.clear();
    QCOMPARE(NoticeSettings::fromJson(nothing.toJson()), nothing);
}

void TestNoticeRules::settings_brokenJson_isAsAtFirst_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray &json :
         { ""_ba, "{"_ba, "[]"_ba, "{}"_ba, "null"_ba, R"({"kinds":"all","rules":{}})"_ba,
           R"({"coolDownMinutes":"x","inTray":"yes","whileHidden":1})"_ba })
        QTest::newRow(json.isEmpty() ? "empty" : json.constData()) << json;
}

void TestNoticeRules::settings_brokenJson_isAsAtFirst()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(NoticeSettings::fromJson(json), NoticeSettings {});
}

void TestNoticeRules::otherEvents_tellNothing()
{
    for (const QString &action : { u"exec_die"_s, u"start"_s, u"create"_s, u"attach"_s, u"rename"_s, u""_s })
        QCOMPARE(feed(happened(action, {}, { { u"exitCode"_s, u"1"_s } })), QList<Notice>());
    EngineEvent image = die(1);
    image.type = u"image"_s;
    QCOMPARE(feed(image), QList<Notice>());
}

QTEST_GUILESS_MAIN(TestNoticeRules)
#include "tst_noticerules.moc"
