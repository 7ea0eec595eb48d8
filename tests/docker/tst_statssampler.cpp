// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an engine for figures, and when; and the client below it.
#include "docker/engine.h"
#include "docker/stats/stats.h"
#include "docker/stats/statssampler.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

const ContainerId kOne(u"one"_s);
const ContainerId kTwo(u"two"_s);

QList<ContainerId> manyIds(int count)
{
    QList<ContainerId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(ContainerId(u"c%1"_s.arg(i)));
    return ids;
}

} // namespace

class TestStatsSampler final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void once_request_isOneShot();
    void once_errors_areTold_data();
    void once_errors_areTold();
    void once_silence_isTimeout();
    void once_stopped_isCancelled();
    void once_strangeId_isNotSent();
    void sample_many_neverMoreThanTheLimit();
    void follow_stream_deliversEachFrame();
    void measure_rows_onlyThoseAreAsked();
    void measure_twice_givesCpuAfterASecond();
    void measure_engineThatAnswersAtItsTick_isAskedForThePairBeforeTheNext();
    void measure_idle_asksNothing();
    void measure_newRow_isAskedAtOnce();
    void measure_stoppedContainer_hasNoFigures();
    void measure_slowEngine_isAskedMoreRarely();
    void measure_manyRows_areAskedMoreRarely();
    void measure_staleReading_isNoPair();
    void tell_burst_isOnceASecond();
    void facts_rows_areAskedOnceSixAtATime();
    void facts_forgotten_areAskedAgain();
    void follow_container_isNotPolledToo();
    void wholeHost_sum_hasHistoryOfItsOwn();
    void keepOnly_others_areForgotten();

private:
    void answerLater(const FakeConnectionPtr &connection, const FakeRequest &request);
    qsizetype asked(const QByteArray &id) const
    {
        return m_fake->server.count("GET", "/containers/" + id + "/stats");
    }
    qsizetype askedInAll() const { return m_fake->server.count("GET", "/stats?"); }
    void pass(std::chrono::milliseconds span);
    QByteArray frame() const;

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<StatsSampler> m_sampler;
    QList<std::pair<FakeConnectionPtr, FakeRequest>> m_open; ///< not answered yet
    qsizetype m_mostOpen = 0;
    bool m_hold = false; ///< answers nothing by itself
    bool m_running = true;
    QByteArray m_info = R"({"MemTotal":1000000,"NCPU":4})";
};

void TestStatsSampler::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_connector = std::make_unique<FakeConnector>(m_fake->server);
    m_engine = std::make_unique<Engine>(*m_connector, *m_clock);
    m_sampler = std::make_unique<StatsSampler>(*m_engine, *m_clock);
    m_open.clear();
    m_mostOpen = 0;
    m_hold = false;
    m_running = true;
    m_fake->onOther = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
        answerLater(connection, request);
    };
}

void TestStatsSampler::cleanup()
{
    m_sampler.reset();
    m_engine.reset();
    m_connector.reset();
    m_clock.reset();
    m_fake.reset();
}

/// CPU: half of one of four cores; memory 5000 of 1,000,000 bytes.
QByteArray TestStatsSampler::frame() const
{
    if (!m_running)
        return R"({"read":"0001-01-01T00:00:00Z"})";
    const qint64 nanos = m_clock->monotonic().count();
    const QByteArray read = m_clock->now().toString(Qt::ISODateWithMs).toLatin1();
    return R"({"read":")" + read + R"(","cpu_stats":{"cpu_usage":{"total_usage":)"
        + QByteArray::number(nanos / 2 + 1) + R"(},"system_cpu_usage":)" + QByteArray::number(nanos * 4 + 1)
        + R"(,"online_cpus":4},"memory_stats":{"usage":5000,"limit":1000000}})";
}

void TestStatsSampler::answerLater(const FakeConnectionPtr &connection, const FakeRequest &request)
{
    if (request.target.contains("/info")) {
        connection->answer(200, m_info);
    } else if (request.target.contains("stream=true")) {
        m_open.append({ connection, request });
        connection->beginChunks();
    } else if (m_hold) {
        m_open.append({ connection, request });
        m_mostOpen = std::max(m_mostOpen, m_open.size());
    } else if (request.target.contains("/stats")) {
        connection->answer(200, frame());
    } else {
        connection->answer(200, R"({"State":{"StartedAt":"2026-01-01T00:00:00Z"},"RestartCount":2})");
    }
}

void TestStatsSampler::pass(std::chrono::milliseconds span)
{
    for (auto left = span; left > 0ms; left -= 500ms) {
        QTest::qWait(0);
        m_clock->advance(std::min<std::chrono::milliseconds>(left, 500ms));
        QTest::qWait(0);
    }
    QTest::qWait(1);
}

void TestStatsSampler::once_request_isOneShot()
{
    const auto frame = awaited(Stats(*m_engine).once(kOne, {}));
    QVERIFY(frame && *frame);
    QVERIFY((*frame)->isRunning());
    QCOMPARE(m_fake->server.requests().constLast().target,
             "/v1.43/containers/one/stats?stream=false&one-shot=true"_ba);
}

void TestStatsSampler::once_errors_areTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gone") << 404 << R"({"message":"No such container: one"})"_ba << ErrorKind::NotFound;
    QTest::newRow("busy") << 500 << R"({"message":"oops"})"_ba << ErrorKind::Service;
    QTest::newRow("no JSON") << 200 << "stats"_ba << ErrorKind::Protocol;
    QTest::newRow("another shape") << 200 << R"({"read":7})"_ba << ErrorKind::Protocol;
}

void TestStatsSampler::once_errors_areTold()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_fake->onOther = [status, body](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(status, body);
    };
    const auto frame = awaited(Stats(*m_engine).once(kOne, {}));
    QVERIFY(frame && !*frame);
    QTEST(frame->error().kind, "kind");
    QCOMPARE(frame->error().subject.left(3), u"one"_s);
}

void TestStatsSampler::once_silence_isTimeout()
{
    m_hold = true;
    TaskScope scope;
    std::optional<Result<StatsFrame>> result;
    scope.run(Stats(*m_engine).once(kOne, {}), [&result](Result<StatsFrame> r) { result = std::move(r); });
    QTRY_COMPARE(m_open.size(), 1);
    m_clock->advance(10s);
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Timeout);
}

void TestStatsSampler::once_stopped_isCancelled()
{
    m_hold = true;
    std::stop_source stop;
    TaskScope scope;
    std::optional<Result<StatsFrame>> result;
    scope.run(Stats(*m_engine).once(kOne, stop.get_token()),
              [&result](Result<StatsFrame> r) { result = std::move(r); });
    QTRY_COMPARE(m_open.size(), 1);
    stop.request_stop();
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
}

void TestStatsSampler::once_strangeId_isNotSent()
{
    for (const QString &id : { u"../images"_s, u"a/b"_s, u"a?b"_s, QString(), u".."_s, u"a b"_s }) {
        const auto frame = awaited(Stats(*m_engine).once(ContainerId(id), {}));
        QVERIFY(frame && !*frame);
        QCOMPARE(frame->error().kind, ErrorKind::Invalid);
    }
    QVERIFY(m_fake->server.requests().isEmpty());
}

void TestStatsSampler::sample_many_neverMoreThanTheLimit()
{
    QVERIFY(awaited(m_engine->connect({})));
    m_hold = true;
    TaskScope scope;
    int arrived = 0;
    bool ended = false;
    scope.run(Stats(*m_engine).sample(manyIds(20), 6,
                                      [&arrived](const ContainerId &, const auto &) { ++arrived; }, {}),
              [&ended] { ended = true; });
    while (!ended) {
        QTRY_VERIFY(ended || !m_open.isEmpty());
        if (!m_open.isEmpty())
            m_open.takeFirst().first->answer(200, frame());
        QTest::qWait(0);
    }
    QCOMPARE(arrived, 20);
    QCOMPARE(m_mostOpen, 6);
}

void TestStatsSampler::follow_stream_deliversEachFrame()
{
    TaskScope scope;
    QList<StatsFrame> frames;
    std::optional<Result<>> ended;
    scope.run(Stats(*m_engine).follow(kOne, [&frames](const StatsFrame &f) { frames.append(f); }, {}),
              [&ended](Result<> r) { ended = std::move(r); });
    QTRY_COMPARE(m_open.size(), 1);
    QVERIFY(m_open.constFirst().second.target.endsWith("/containers/one/stats?stream=true"));
    const QByteArray text = frame() + "\n" + frame();
    m_open.constFirst().first->chunk(text.first(30));
    QTest::qWait(1);
    QVERIFY(frames.isEmpty());
    m_open.constFirst().first->chunk(text.sliced(30) + "\n");
    QTRY_COMPARE(frames.size(), 2);
    m_open.constFirst().first->chunk({});
    QTRY_VERIFY(ended);
    QCOMPARE(ended->error().kind, ErrorKind::Unreachable);
}

void TestStatsSampler::measure_rows_onlyThoseAreAsked()
{
    m_sampler->setMeasured({ kOne });
    pass(21s);
    QCOMPARE(asked("two"), 0);
    // At once, after a second for the pair, then every five seconds
    QVERIFY2(asked("one") >= 5 && asked("one") <= 6, qPrintable(QString::number(asked("one"))));
    QVERIFY(m_sampler->usage(kOne));
    QVERIFY(!m_sampler->usage(kTwo));
    QCOMPARE(m_fake->server.count("GET", "/info"), 1);
    QVERIFY2(!m_sampler->usage(kOne)->memoryLimit, "what the host has is no limit");
}

void TestStatsSampler::measure_twice_givesCpuAfterASecond()
{
    m_sampler->setMeasured({ kOne });
    QTRY_VERIFY(m_sampler->usage(kOne));
    QVERIFY(!m_sampler->usage(kOne)->cpu);
    QCOMPARE(m_sampler->usage(kOne)->memory, 5000.0);
    pass(1500ms);
    QVERIFY(m_sampler->usage(kOne)->cpu);
    QVERIFY(std::abs(*m_sampler->usage(kOne)->cpu - 50.0) < 0.01);
    QVERIFY(std::abs(*m_sampler->usage(kOne)->cpuOfHost() - 12.5) < 0.01);
}

void TestStatsSampler::measure_engineThatAnswersAtItsTick_isAskedForThePairBeforeTheNext()
{
    m_hold = true;
    m_sampler->setMeasured({ kOne });
    QTRY_COMPARE(m_open.size(), 1);
    pass(500ms);
    m_open.takeFirst().first->answer(200, frame());
    QTRY_COMPARE(m_clock->sleeping() > 0, true);
    QCOMPARE(m_open.size(), 0);
    pass(100ms);
    QTRY_COMPARE(m_open.size(), 1);
    pass(900ms);
    m_open.takeFirst().first->answer(200, frame());
    QTRY_VERIFY(m_sampler->usage(kOne)->cpu);
}

void TestStatsSampler::measure_idle_asksNothing()
{
    pass(30s);
    QCOMPARE(m_fake->server.requests().size(), 0);
    m_sampler->setMeasured({ kOne });
    pass(3s);
    m_sampler->setMeasured({});
    const qsizetype requests = m_fake->server.requests().size();
    pass(5min);
    QCOMPARE(m_fake->server.requests().size(), requests);
    QVERIFY2(m_sampler->usage(kOne), "what was measured stays");
}

void TestStatsSampler::measure_newRow_isAskedAtOnce()
{
    m_sampler->setMeasured({ kOne });
    pass(3s);
    const qsizetype before = asked("one");
    m_sampler->setMeasured({ kOne, kTwo });
    QTRY_COMPARE(asked("two"), 1);
    QCOMPARE(asked("one"), before);
}

void TestStatsSampler::measure_stoppedContainer_hasNoFigures()
{
    m_sampler->setMeasured({ kOne });
    pass(3s);
    QVERIFY(m_sampler->usage(kOne));
    m_running = false;
    pass(6s);
    QVERIFY2(!m_sampler->usage(kOne), "not running is not 0 %");
    QVERIFY(m_sampler->history(kOne));
}

void TestStatsSampler::measure_slowEngine_isAskedMoreRarely()
{
    QSignalSpy pace(m_sampler.get(), &StatsSampler::paceChanged);
    m_hold = true;
    m_sampler->setMeasured({ kOne });
    QTRY_COMPARE(m_open.size(), 1);
    pass(4s);
    m_hold = false;
    m_open.takeFirst().first->answer(200, frame());
    QTRY_COMPARE(pace.size(), 1);
    QCOMPARE(m_sampler->interval(), 16s);
    pass(20s);
    QCOMPARE(m_sampler->interval(), StatsSampler::kInterval);
    m_hold = true;
    pass(30s);
    QVERIFY2(m_sampler->interval() == StatsSampler::kLongestInterval, "no answer at all");
}

void TestStatsSampler::measure_manyRows_areAskedMoreRarely()
{
    m_sampler->setMeasured(manyIds(400));
    pass(1s);
    QTRY_COMPARE(m_sampler->interval(), 20s);
    pass(2s);
    const qsizetype after = askedInAll();
    pass(15s);
    QCOMPARE(askedInAll(), after);
}

void TestStatsSampler::measure_staleReading_isNoPair()
{
    m_sampler->setMeasured({ kOne });
    pass(3s);
    m_sampler->setMeasured({});
    pass(10min);
    m_sampler->setMeasured({ kOne });
    QTest::qWait(5);
    QTRY_VERIFY(!m_sampler->usage(kOne)->cpu);
}

void TestStatsSampler::tell_burst_isOnceASecond()
{
    QSignalSpy told(m_sampler.get(), &StatsSampler::measured);
    m_sampler->setMeasured(manyIds(30));
    pass(500ms);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<QList<ContainerId>>().size(), 30);
    pass(19500ms);
    QVERIFY2(told.size() <= 6, qPrintable(QString::number(told.size())));
}

void TestStatsSampler::facts_rows_areAskedOnceSixAtATime()
{
    QVERIFY(awaited(m_engine->connect({})));
    m_hold = true;
    m_sampler->setInspected(manyIds(20));
    QTRY_COMPARE(m_open.size(), 6);
    QTest::qWait(5);
    QCOMPARE(m_mostOpen, 6);
    m_hold = false;
    for (const auto &[connection, request] : std::exchange(m_open, {}))
        connection->answer(200, R"({"State":{"StartedAt":"2026-01-01T00:00:00Z"},"RestartCount":2})");
    QTRY_COMPARE(m_fake->server.count("GET", "/json"), 20);
    QTRY_VERIFY(m_sampler->facts(ContainerId(u"c19"_s)));
    QCOMPARE(m_sampler->facts(ContainerId(u"c19"_s))->restarts, 2);
    m_sampler->setInspected(manyIds(20));
    QTest::qWait(5);
    QCOMPARE(m_fake->server.count("GET", "/json"), 20);
}

void TestStatsSampler::facts_forgotten_areAskedAgain()
{
    QSignalSpy told(m_sampler.get(), &StatsSampler::inspected);
    m_sampler->setInspected({ kOne });
    QTRY_VERIFY(m_sampler->facts(kOne));
    pass(500ms);
    QCOMPARE(told.size(), 1);
    m_sampler->forgetFacts({ kOne });
    QVERIFY(!m_sampler->facts(kOne));
    m_sampler->setInspected({ kOne });
    QTRY_COMPARE(m_fake->server.count("GET", "/containers/one/json"), 2);
}

void TestStatsSampler::follow_container_isNotPolledToo()
{
    m_sampler->setMeasured({ kOne, kTwo });
    m_sampler->follow(kOne);
    QTRY_COMPARE(m_open.size(), 1);
    for (int second = 0; second < 20; ++second) {
        pass(1s);
        m_open.constFirst().first->chunk(frame() + "\n");
        QTest::qWait(0);
    }
    QVERIFY2(m_fake->server.count("GET", "/containers/one/stats?stream=false") <= 3, "the stream is enough");
    QVERIFY(m_sampler->history(kOne)->size() >= 18);
    m_sampler->follow({});
    QTRY_VERIFY(!m_open.constFirst().first->isOpen());
}

void TestStatsSampler::wholeHost_sum_hasHistoryOfItsOwn()
{
    m_sampler->setMeasured({ kOne, kTwo });
    m_sampler->setWholeHost(true);
    pass(7s);
    QVERIFY(m_sampler->hostHistory().size() >= 2);
    const UsagePoint last = m_sampler->hostHistory().points().constLast();
    QCOMPARE(last.memory, 10'000.0F);
    QVERIFY(std::abs(last.cpu - 100.0F) < 0.1F);
    QCOMPARE(last.memoryLimit, 1'000'000.0F);
}

void TestStatsSampler::keepOnly_others_areForgotten()
{
    m_sampler->setMeasured({ kOne, kTwo });
    m_sampler->setInspected({ kOne, kTwo });
    pass(2s);
    m_sampler->setMeasured({ kTwo });
    m_sampler->keepOnly({ kTwo });
    QVERIFY(!m_sampler->usage(kOne) && !m_sampler->history(kOne) && !m_sampler->facts(kOne));
    QVERIFY(m_sampler->usage(kTwo) && m_sampler->facts(kTwo));
}

QTEST_GUILESS_MAIN(TestStatsSampler)
#include "tst_statssampler.moc"
