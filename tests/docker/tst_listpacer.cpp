// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/listpacer.h"
#include "docker/reconnectdelay.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway::docker;

namespace {

/// Plays events at these times through a pacer, listing whenever it allows; gives the times of the lists.
QList<std::chrono::milliseconds> listsFor(const QList<std::chrono::milliseconds> &changes,
                                          std::chrono::milliseconds listTakes = 0ms)
{
    ListPacer pacer;
    QList<std::chrono::milliseconds> lists;
    bool wanted = false;
    qsizetype next = 0;
    std::chrono::milliseconds busyUntil = 0ms;
    for (std::chrono::milliseconds now = 0ms; now < 20s; now += 1ms) {
        for (; next < changes.size() && changes.at(next) <= now; ++next) {
            pacer.changed(now);
            wanted = true;
        }
        if (wanted && now >= busyUntil && pacer.delay(now) <= 0ms) {
            pacer.listStarted(now);
            pacer.listTook(listTakes);
            busyUntil = now + listTakes;
            lists.append(now);
            wanted = false;
        }
    }
    return lists;
}

QList<std::chrono::milliseconds> everyMillisecond(std::chrono::milliseconds from,
                                                  std::chrono::milliseconds to,
                                                  std::chrono::milliseconds step = 1ms)
{
    QList<std::chrono::milliseconds> times;
    for (; from < to; from += step)
        times.append(from);
    return times;
}

} // namespace

class TestListPacer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void oneChange_isListedAtOnce();
    void fewChangesTogether_takeTwoLists();
    void longBurst_listsOncePerIntervalAndSoonAfterItsEnd();
    void steadyChanges_neverListMoreOftenThanTheInterval();
    void slowEngine_isAskedLessOften();
    void reconnectDelay_growsToItsLimit();
    void reconnectDelay_chance_takesAnyTimeUpToTheLimit();
    void reconnectDelay_refused_staysShortForTheFirstTries();
};

void TestListPacer::oneChange_isListedAtOnce()
{
    QCOMPARE(listsFor({ 1000ms }), QList<std::chrono::milliseconds>({ 1000ms }));
    QCOMPARE(listsFor({ 1000ms, 3000ms }), QList<std::chrono::milliseconds>({ 1000ms, 3000ms }));
}

void TestListPacer::fewChangesTogether_takeTwoLists()
{
    // kill, die and stop of one container within some milliseconds
    QCOMPARE(listsFor({ 1000ms, 1003ms, 1010ms }), QList<std::chrono::milliseconds>({ 1000ms, 1070ms }));
}

void TestListPacer::longBurst_listsOncePerIntervalAndSoonAfterItsEnd()
{
    const QList<std::chrono::milliseconds> lists = listsFor(everyMillisecond(1000ms, 4000ms));
    QCOMPARE(lists.constFirst(), 1000ms);
    QVERIFY(lists.constLast() >= 4000ms - 1ms);
    QVERIFY2(lists.constLast() <= 4100ms, qPrintable(QString::number(lists.constLast().count())));
    QVERIFY2(lists.size() <= 3000 / 300 + 2, qPrintable(QString::number(lists.size())));
}

void TestListPacer::steadyChanges_neverListMoreOftenThanTheInterval()
{
    const QList<std::chrono::milliseconds> lists = listsFor(everyMillisecond(0ms, 15s, 100ms));
    QVERIFY2(lists.size() <= 15000 / 300 + 2, qPrintable(QString::number(lists.size())));
    QVERIFY(lists.size() > 30);
}

void TestListPacer::slowEngine_isAskedLessOften()
{
    const QList<std::chrono::milliseconds> lists = listsFor(everyMillisecond(0ms, 15s, 10ms), 1s);
    QVERIFY2(lists.size() <= 15 / 2 + 3, qPrintable(QString::number(lists.size())));
    QVERIFY(lists.size() >= 6);
}

void TestListPacer::reconnectDelay_growsToItsLimit()
{
    ReconnectDelay delay;
    QList<int> waits;
    for (int i = 0; i < 8; ++i)
        waits.append(static_cast<int>(delay.next(1).count()));
    QCOMPARE(waits, QList<int>({ 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000 }));
    delay.reset();
    QCOMPARE(delay.next(1), 1000ms);
}

void TestListPacer::reconnectDelay_chance_takesAnyTimeUpToTheLimit()
{
    ReconnectDelay delay;
    QCOMPARE(delay.next(0), ReconnectDelay::kShortest);
    QCOMPARE(delay.next(0.5), 1250ms);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(delay.next(0), ReconnectDelay::kShortest);
    QCOMPARE(delay.next(1), ReconnectDelay::kLongest);
}

void TestListPacer::reconnectDelay_refused_staysShortForTheFirstTries()
{
    ReconnectDelay delay;
    for (int i = 0; i < ReconnectDelay::kPatientTries; ++i)
        QVERIFY(delay.next(1, ReconnectDelay::Loss::Refused) <= ReconnectDelay::kRefusedLimit);
    QCOMPARE(delay.next(1, ReconnectDelay::Loss::Refused), ReconnectDelay::kLongest);
}

QTEST_GUILESS_MAIN(TestListPacer)
#include "tst_listpacer.moc"
