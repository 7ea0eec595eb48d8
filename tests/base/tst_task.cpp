// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async/event.h"
#include "base/async/inthreadpool.h"
#include "base/async/parallelfor.h"
#include "base/async/taskscope.h"
#include "base/async/whenall.h"
#include "base/clock.h"
#include "base/files/ondisk.h"
#include "base/result.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Counted
{
    explicit Counted(int *alive)
        : alive(alive)
    {
        ++*alive;
    }
    ~Counted() { --*alive; }
    Q_DISABLE_COPY_MOVE(Counted)
    int *alive;
};

class Keeper
{
public:
    Task<QString> name() const { co_return m_name; }

private:
    QString m_name = u"kept"_s;
};

Task<int> neverEnds(int *alive, int depth)
{
    const Counted here(alive);
    if (depth > 0) {
        const int below = co_await neverEnds(alive, depth - 1);
        co_return below;
    }
    Event never;
    co_await never;
    co_return 0;
}

Task<Result<int>> failsOrAdds(int value)
{
    if (value < 0)
        co_return Error { .kind = ErrorKind::Invalid };
    co_return value + 1;
}

Task<> waitFor(Event *event, int *resumed)
{
    co_await *event;
    ++*resumed;
}

Task<int> after(Clock *clock, std::chrono::milliseconds time, int value)
{
    co_await clock->sleep(time, {});
    co_return value;
}

} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void returnValue_member_isNotMovedFrom()
    {
        const Keeper keeper;
        QCOMPARE(awaited(keeper.name()), u"kept"_s);
        QCOMPARE(awaited(keeper.name()), u"kept"_s);
    }

    void result_errorAndValue_areCarried()
    {
        const auto good = awaited(failsOrAdds(1));
        QVERIFY(good && good->has_value());
        QCOMPARE(good->value(), 2);
        const auto bad = awaited(failsOrAdds(-1));
        QVERIFY(bad && !bad->has_value());
        QCOMPARE(bad->error().kind, ErrorKind::Invalid);
    }

    void scope_destroyedInFlight_destroysEveryFrame()
    {
        int alive = 0;
        {
            TaskScope scope;
            for (int chain = 0; chain < 100; ++chain)
                scope.run(neverEnds(&alive, chain), [](int) { QFAIL("must not be called"); });
            QCOMPARE(alive, 5050);
            QCOMPARE(scope.unfinished(), 100);
        }
        QCOMPARE(alive, 0);
    }

    void scope_destroyed_dropsContinuation()
    {
        bool called = false;
        TestClock clock;
        {
            TaskScope scope;
            scope.run(after(&clock, 1s, 1), [&called](int) { called = true; });
            clock.advance(1s); // due: the wake-up is already on its way
        }
        QTest::qWait(0);
        QVERIFY(!called);
    }

    void scope_requestStop_reachesTheTokenAndRenewsIt()
    {
        TaskScope scope;
        const std::stop_token first = scope.token();
        scope.requestStop();
        QVERIFY(first.stop_requested());
        QVERIFY(!scope.token().stop_requested());
    }

    void event_firedTwice_resumesOnce()
    {
        Event event;
        int resumed = 0;
        TaskScope scope;
        scope.run(waitFor(&event, &resumed), [] {});
        event.fire();
        event.fire();
        QCOMPARE(resumed, 0); // always through the event loop
        QTRY_COMPARE(resumed, 1);
        QTest::qWait(1);
        QCOMPARE(resumed, 1);
    }

    void event_firedBeforeAwait_doesNotSuspend()
    {
        Event event;
        event.fire();
        int resumed = 0;
        TaskScope scope;
        scope.run(waitFor(&event, &resumed), [] {});
        QCOMPARE(resumed, 1);
    }

    void systemClock_stopDuringSleep_endsAtOnce()
    {
        SystemClock clock;
        std::stop_source source;
        TaskScope scope;
        bool over = false;
        scope.run(clock.sleep(1h, source.get_token()), [&over] { over = true; });
        QTest::qWait(1);
        QVERIFY(!over);
        source.request_stop();
        QTRY_VERIFY(over);
    }

    void inThreadPool_valueArrives_alsoWhenTheFrameHasGone()
    {
        QCOMPARE(awaited(inThreadPool([] { return 42; })), 42);
        {
            TaskScope scope;
            scope.run(inThreadPool([] { return 1; }), [](int) { QFAIL("must not be called"); });
        }
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(1);
    }

    void onDisk_pieces_areDoneOneAfterTheOtherInTheirOrder()
    {
        std::vector<int> done; // of one thread at a time, or sanitizers and the order tell
        std::atomic<bool> goOn = false;
        TaskScope scope;
        int ended = 0;
        for (int piece = 0; piece < 100; ++piece)
            scope.run(onDisk([&, piece] {
                          goOn.wait(false);
                          done.push_back(piece);
                          return piece;
                      }),
                      [&ended](int /*piece*/) { ++ended; });
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 1); // for all of them
        goOn = true;
        goOn.notify_all();
        QTRY_COMPARE(ended, 100);
        QCOMPARE(done.size(), 100U);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
    }

    void onDisk_frameHasGone_isWrittenAllTheSame()
    {
        std::atomic<int> written = 0;
        {
            TaskScope scope;
            for (int piece = 0; piece < 3; ++piece)
                scope.run(onDisk([&written] { return ++written; }), [](int) { QFAIL("must not be called"); });
        }
        diskQueue().finish();
        QCOMPARE(written.load(), 3);
        diskQueue().finish(); // nothing to wait for
    }

    void onDisk_finish_waitsForThePieceThatIsBeingDone()
    {
        std::atomic<bool> hasBegun = false;
        std::atomic<bool> isDone = false;
        diskQueue().add([&] {
            hasBegun = true;
            hasBegun.notify_all();
            QCryptographicHash::hash(QByteArray(10'000'000, 'x'),
                                     QCryptographicHash::Sha256); // takes a while
            isDone = true;
        });
        hasBegun.wait(false);
        diskQueue().finish();
        QVERIFY(isDone);
    }

    /// From every thread, and by pieces themselves.
    void onDisk_addedWhileItWorks_isDoneAfterwards()
    {
        std::vector<int> done; // of one thread at a time
        diskQueue().add([&done] {
            diskQueue().add([&done] { done.push_back(3); });
            done.push_back(1);
        });
        diskQueue().finish();
        std::thread other([&done] { diskQueue().add([&done] { done.push_back(4); }); });
        other.join();
        diskQueue().finish();
        QCOMPARE(done, (std::vector { 1, 3, 4 }));
    }

    /// What cannot be written is told to whoever awaits it, and to nobody else.
    void onDisk_pieceFails_othersAreWritten()
    {
        TaskScope scope;
        QStringList ended;
        for (int piece = 0; piece < 5; ++piece)
            scope.run(onDisk([piece]() -> Result<int> {
                          if (piece % 2 == 1)
                              return Error { .code = QString::number(piece) };
                          return piece;
                      }),
                      [&ended](const Result<int> &result) {
                          ended += result ? u"written %1"_s.arg(*result) : u"failed "_s + result.error().code;
                      });
        QTRY_COMPARE(
            ended,
            QStringList({ u"written 0"_s, u"failed 1"_s, u"written 2"_s, u"failed 3"_s, u"written 4"_s }));
    }

    void onDisk_isWorkingHere_isTrueOfItsPiecesOnly()
    {
        QVERIFY(!diskQueue().isWorkingHere());
        const WorkQueue other;
        const auto asked = awaited(
            onDisk([&other] { return std::pair(diskQueue().isWorkingHere(), other.isWorkingHere()); }));
        QCOMPARE(asked, std::pair(true, false));
        diskQueue().finish();
        QCOMPARE(awaited(inThreadPool([] { return diskQueue().isWorkingHere(); })), false);
    }

    void parallelFor_callsEachOnce_data()
    {
        QTest::addColumn<int>("count");

        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 1000;
    }
    void parallelFor_callsEachOnce()
    {
        QFETCH(const int, count);
        std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));

        parallelFor(count, [&calls](qsizetype i) { ++calls[static_cast<std::size_t>(i)]; });

        for (const std::atomic<int> &each : calls)
            QCOMPARE(each.load(), 1);
    }

    void parallelFor_noThreadIsFree_doesItAlone()
    {
        std::atomic<bool> goOn = false;
        const auto occupy = [&goOn] { goOn.wait(false); };
        while (QThreadPool::globalInstance()->tryStart(occupy))
            ;
        int calls = 0; // of this thread only

        parallelFor(100, [&calls](qsizetype) { ++calls; });

        goOn = true;
        goOn.notify_all();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(calls, 100);
    }

    void whenAll_endsWithAllValuesInOrder()
    {
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        std::vector<Task<int>> tasks;
        tasks.push_back(after(&clock, 3s, 1));
        tasks.push_back(after(&clock, 1s, 2));
        tasks.push_back(after(&clock, 2s, 3));
        const auto values = awaited(whenAll(std::move(tasks)));
        QVERIFY(values);
        QCOMPARE(*values, (std::vector { 1, 2, 3 }));
        QCOMPARE(awaited(whenAll(std::vector<Task<int>>())), std::vector<int>());
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
