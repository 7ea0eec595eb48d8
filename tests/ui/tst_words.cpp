// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/models/text/enginestatus.h"
#include "ui/models/text/newmachinewords.h"
#include "ui/models/text/words.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using namespace std::chrono_literals;

namespace {

/// All values from the first to the last of an enum without gaps.
template <typename Enum>
QList<Enum> values(Enum first, Enum last)
{
    QList<Enum> all;
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value)
        all.append(static_cast<Enum>(value));
    return all;
}

template <typename Enum, typename Words>
bool allDiffer(Enum first, Enum last, Words words)
{
    QStringList seen;
    const QList<Enum> all = values(first, last);
    for (const Enum value : all) {
        const QString text = words(value);
        if (text.isEmpty() || seen.contains(text))
            return false;
        seen.append(text);
    }
    return true;
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void errors_everyKind_hasASentence();
    void errors_subject_isNamedAndHarmless();
    void errors_certificateCode_tellsWhichProblem();
    void errors_percentInSubject_isNotExpandedTwice();
    void details_everything_isListed();
    void enums_everyValue_hasWordsOfItsOwn();
    void problems_everyValue_hasASentence();
    void obstacles_everyValue_hasShortAndLongWords();
    void changes_everyStep_namesTargetAndFacts_data();
    void changes_everyStep_namesTargetAndFacts();
    void changes_reminder_sayTheDay();
    void containerState_unknownWord_isShown();
    void status_engineSentence_isUnderstood_data();
    void status_engineSentence_isUnderstood();
    void status_passingTime_isAdded();
    void age_passedTime_hasItsUnit_data();
    void age_passedTime_hasItsUnit();
    void duration_length_hasItsUnit();
};

void TestWords::init()
{
    test::failOnAnyWarning();
}

void TestWords::errors_everyKind_hasASentence()
{
    QVERIFY(allDiffer(ErrorKind::Cancelled, ErrorKind::Local,
                      [](ErrorKind kind) { return words::describe(Error { .kind = kind }); }));
    QVERIFY(allDiffer(ErrorKind::Cancelled, ErrorKind::Local, [](ErrorKind kind) {
        return words::describe(Error { .kind = kind, .subject = u"web-01"_s });
    }));
    for (const ErrorKind kind : values(ErrorKind::Cancelled, ErrorKind::Local))
        QVERIFY(words::describe(Error { .kind = kind, .subject = u"web-01"_s }).contains(u"\"web-01\""_s));
}

void TestWords::errors_subject_isNamedAndHarmless()
{
    const QString text =
        words::describe(Error { .kind = ErrorKind::Unreachable, .subject = u"web\u202E<b>\n01"_s });
    QVERIFY(text.contains(u"web[U+202E]<b> 01"_s));
}

void TestWords::errors_certificateCode_tellsWhichProblem()
{
    QStringList seen;
    for (const QString &code :
         { u"expired"_s, u"not-yet-valid"_s, u"unknown-authority"_s, u"name-mismatch"_s, u"wrong-purpose"_s,
           u"weak-key"_s, u"malformed"_s, u"revoked"_s, u"refused"_s, u"path"_s }) {
        const QString text = words::describe(
            Error { .kind = ErrorKind::Tls, .code = u"certificate."_s + code, .subject = u"web-01"_s });
        QVERIFY(text != words::describe(Error { .kind = ErrorKind::Tls, .subject = u"web-01"_s }));
        QVERIFY(!seen.contains(text));
        seen.append(text);
    }
}

void TestWords::errors_percentInSubject_isNotExpandedTwice()
{
    QVERIFY(words::describe(Error { .kind = ErrorKind::Timeout, .subject = u"%1 %2"_s })
                .contains(u"\"%1 %2\""_s));
    QCOMPARE(words::change({ .step = provisioning::StepKind::RememberHost, .facts = { u"%2"_s, u"%1"_s } }),
             u"Add the host \"%2\" at %1"_s);
}

void TestWords::details_everything_isListed()
{
    const QString text = words::details(Error { .kind = ErrorKind::Throttled,
                                                .code = u"TooManyRequests"_s,
                                                .subject = u"sub\u0007ject"_s,
                                                .detail = u"line one\nline two"_s,
                                                .requestId = u"r-1"_s,
                                                .retryAfter = 7s });
    QCOMPARE(text,
             u"kind: Throttled\ncode: TooManyRequests\nsubject: sub[U+0007]ject\ndetail: line one\nline two\n"
             "request id: r-1\nretry after: 7 s"_s);
}

void TestWords::enums_everyValue_hasWordsOfItsOwn()
{
    using provisioning::Route;
    using provisioning::StepKind;
    using provisioning::StepState;
    QVERIFY(allDiffer(Route::CustomScript, Route::DockerExtension, words::route));
    QVERIFY(allDiffer(provisioning::RouteObstacle::DistributionUnsupported,
                      provisioning::RouteObstacle::OfferUnknown, [](provisioning::RouteObstacle reason) {
                          return words::closedRoute({ Route::CustomScript, reason, u"it"_s });
                      }));
    QVERIFY(allDiffer(StepKind::Certificates, StepKind::RememberHost, words::step));
    QVERIFY(allDiffer(StepState::Pending, StepState::Undone, words::stepState));
    QVERIFY(allDiffer(azure::PowerState::Unknown, azure::PowerState::Deallocated, words::power));
    QVERIFY(allDiffer(docker::ContainerHealth::Starting, docker::ContainerHealth::Unhealthy, words::health));
    QVERIFY(words::health(docker::ContainerHealth::None).isEmpty());
    QStringList states;
    for (const QString &wire : { u"created"_s, u"running"_s, u"paused"_s, u"restarting"_s, u"removing"_s,
                                 u"exited"_s, u"dead"_s, QString() })
        states.append(words::containerState(docker::ContainerState::parse(wire)));
    QCOMPARE(QSet<QString>(states.begin(), states.end()).size(), states.size());
    QVERIFY(!states.contains(QString()));
    for (const docker::ConnectionPhase phase :
         values(docker::ConnectionPhase::Idle, docker::ConnectionPhase::Waiting))
        QVERIFY(!words::connection({ .phase = phase }).isEmpty());
}

void TestWords::problems_everyValue_hasASentence()
{
    using provisioning::PlanProblem;
    QVERIFY(
        allDiffer(PlanProblem::MachineCannotGetDocker, PlanProblem::NoSecurityGroup, [](PlanProblem problem) {
            return words::problem({ .problem = problem, .detail = u"10.0.0.0/33"_s });
        }));
}

void TestWords::obstacles_everyValue_hasShortAndLongWords()
{
    using provisioning::Obstacle;
    QVERIFY(allDiffer(Obstacle::NotLinux, Obstacle::NoAddress, [](Obstacle obstacle) {
        return words::obstacle({ .obstacle = obstacle, .detail = u"x"_s });
    }));
    QVERIFY(allDiffer(Obstacle::NotLinux, Obstacle::NoAddress, [](Obstacle obstacle) {
        provisioning::Verdict verdict { .kind = provisioning::VerdictKind::Cannot };
        verdict.obstacles = { { .obstacle = obstacle, .detail = u"SLES 12"_s } };
        return words::verdict(verdict);
    }));
    QCOMPARE(words::verdict({ .kind = provisioning::VerdictKind::CanGetDocker }), u"Can get Docker"_s);
}

void TestWords::changes_everyStep_namesTargetAndFacts_data()
{
    using provisioning::StepKind;
    QTest::addColumn<StepKind>("step");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("new authority")
        << StepKind::Certificates
        << QStringList { u"mine"_s, u"new"_s, u"laptop"_s, u"web-02"_s, u"203.0.113.21"_s }
        << u"Make the authority \"mine\", a server certificate for web-02, 203.0.113.21, "
           "and the identity \"laptop\""_s;
    QTest::newRow("existing authority")
        << StepKind::Certificates << QStringList { u"a1"_s, u"existing"_s, u"laptop"_s, u"web-02"_s }
        << u"With the chosen authority, make a server certificate for web-02 and the "
           "identity \"laptop\""_s;
    QTest::newRow("rule")
        << StepKind::NetworkRule
        << QStringList { u"slipway-docker"_s, u"310"_s, u"2376"_s, u"203.0.113.7"_s, u"198.51.100.0/24"_s }
        << u"Make the rule \"slipway-docker\" (priority 310) in \"web-02\": let 203.0.113.7, "
           "198.51.100.0/24 through to port 2376"_s;
    QTest::newRow("install")
        << StepKind::Install << QStringList { u"slipway\u202E"_s, u"2376"_s, u"custom-script"_s }
        << u"Install Docker on \"web-02\" through the extension \"slipway[U+202E]\", to listen on "
           "port 2376 with TLS only"_s;
    QTest::newRow("key on the machine")
        << StepKind::MakeKey << QStringList { u"slipway"_s }
        << u"Make the server's key on \"web-02\" through \"slipway\", fetch only a certificate request from "
           "there, and sign it with the authority"_s;
    QTest::newRow("verify")
        << StepKind::Verify << QStringList { u"203.0.113.21"_s, u"2376"_s }
        << u"Check that Docker on \"web-02\" answers at 203.0.113.21, port 2376, over mutual TLS"_s;
    QTest::newRow("host") << StepKind::RememberHost
                          << QStringList { u"web-02"_s, u"tcp://203.0.113.21:2376"_s }
                          << u"Add the host \"web-02\" at tcp://203.0.113.21:2376"_s;
}

void TestWords::changes_everyStep_namesTargetAndFacts()
{
    QFETCH(const provisioning::StepKind, step);
    QFETCH(const QStringList, facts);
    QTEST(words::change({ .step = step, .target = u"web-02"_s, .facts = facts }), "sentence");
    QVERIFY(!words::change({ .step = step, .target = u"web-02"_s }).isEmpty());
}

void TestWords::changes_reminder_sayTheDay()
{
    const QDateTime until(QDate(2026, 12, 24), QTime(23, 59, 59)); // here
    const QString shown = QLocale().toString(until.date(), QLocale::ShortFormat);
    const provisioning::Change rule { .step = provisioning::StepKind::NetworkRule,
                                      .target = u"web-02-nsg"_s,
                                      .facts = { u"slipway-docker"_s, u"310"_s, u"2376"_s, u"%6"_s },
                                      .armMethod = "PUT",
                                      .until = until.toUTC() };
    QCOMPARE(
        words::change(rule),
        u"Make the rule \"slipway-docker\" (priority 310) in \"web-02-nsg\": let %6 through to port 2376. "
        "Slipway reminds you on "_s
            + shown + u" to close it"_s);
    const provisioning::NewMachineChange docker { .step = provisioning::NewMachineStep::Docker,
                                                  .target = u"web-03"_s,
                                                  .until = until.toUTC() };
    QVERIFY2(words::changeText(docker).endsWith(u"Reminder to close it: "_s + shown),
             qPrintable(words::changeText(docker)));
}

void TestWords::containerState_unknownWord_isShown()
{
    QCOMPARE(words::containerState(docker::ContainerState::parse(u"melting"_s)), u"Unknown (melting)"_s);
}

void TestWords::status_engineSentence_isUnderstood_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("seconds");
    using Kind = EngineStatus::Kind;
    const auto row = [](const char *sentence, Kind kind, int code, qint64 seconds) {
        QTest::newRow(sentence) << QString::fromLatin1(sentence) << true << static_cast<int>(kind) << code
                                << seconds;
    };
    row("Up 3 hours", Kind::Up, 0, 10'800);
    row("Up 3 days (healthy)", Kind::Up, 0, 259'200);
    row("Up About a minute (health: starting)", Kind::Up, 0, 60);
    row("Up Less than a second", Kind::Up, 0, 0);
    row("Up 6 hours (Paused)", Kind::Up, 0, 21'600);
    row("Up About an hour", Kind::Up, 0, 3'600);
    row("Exited (137) 2 days ago", Kind::Exited, 137, 172'800);
    row("Exited (-1) 3 weeks ago", Kind::Exited, -1, 1'814'400);
    row("Restarting (1) 5 seconds ago", Kind::Restarting, 1, 5);
    for (const char *other : { "Created", "Dead", "Removal In Progress", "", "Up", "Up soon",
                               "Exited (x) 1 day ago", "Exited (1) ago", "Up 99999999999999999999 hours" })
        QTest::newRow(other) << QString::fromLatin1(other) << false << 0 << 0 << qint64(0);
}

void TestWords::status_engineSentence_isUnderstood()
{
    QFETCH(const QString, sentence);
    QFETCH(const bool, understood);
    const std::optional<EngineStatus> status = EngineStatus::parse(sentence);
    QCOMPARE(status.has_value(), understood);
    if (!status)
        return;
    QTEST(static_cast<int>(status->kind), "kind");
    QTEST(status->exitCode, "code");
    QTEST(static_cast<qint64>(status->span.count()), "seconds");
}

void TestWords::status_passingTime_isAdded()
{
    docker::ContainerSummary container;
    container.state = docker::ContainerState::parse(u"running"_s);
    container.status = u"Up 5 seconds (unhealthy)"_s;
    container.health = docker::ContainerHealth::Unhealthy;
    QVERIFY(words::containerStatus(container).contains(u"5"_s));
    const QString later = words::containerStatus(container, 10min);
    QVERIFY(later.contains(u"10"_s));
    QVERIFY(later.contains(u"unhealthy"_s));
    container.status = u"Something new"_s;
    QVERIFY(words::containerStatus(container).contains(u"Running"_s));
}

void TestWords::age_passedTime_hasItsUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::newRow("the future is now") << qint64(-3) << u"just now"_s;
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("seconds") << qint64(12) << u"12 s ago"_s;
    QTest::newRow("minutes") << qint64(125) << u"2 min ago"_s;
    QTest::newRow("hours") << qint64(7'300) << u"2 h ago"_s;
    QTest::newRow("days") << qint64(3 * 86'400) << u"3 day(s) ago"_s; // plural forms come from slipway_en
    QTest::newRow("months") << qint64(100 * 86'400) << u"3 month(s) ago"_s;
    QTest::newRow("years") << qint64(800 * 86'400) << u"2 year(s) ago"_s;
}

void TestWords::age_passedTime_hasItsUnit()
{
    QFETCH(const qint64, seconds);
    const QDateTime now(QDate(2025, 3, 9), QTime(15, 5), Qt::UTC);
    QTEST(words::age(now.addSecs(-seconds), now), "age");
    QVERIFY(words::age({}, now).isEmpty());
    QVERIFY(!words::until(now.addSecs(seconds), now).isEmpty());
}

void TestWords::duration_length_hasItsUnit()
{
    QCOMPARE(words::duration(400ms), u"0.4 s"_s);
    QCOMPARE(words::duration(42s), u"42 s"_s);
    QCOMPARE(words::duration(125s), u"2 min 5 s"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
