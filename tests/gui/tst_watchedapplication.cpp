// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchedapplication.h"
#include "base/log/trace.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QStringList s_stamps;

void keepStamps(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    if (QLatin1StringView(context.category) == "slipway.trace"_L1)
        s_stamps.append(text);
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

/// Events that hold the window's thread are told, and only while somebody measures.
class TestWatchedApplication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void longEvent_isToldWithItsLength();
    void shortEvent_isNotTold();
    void nobodyMeasures_nothingIsTold();
    void cleanup();

private:
    /// An event that takes so long.
    void hold(int milliseconds);

    QtMessageHandler m_former = nullptr;
};

void TestWatchedApplication::init()
{
    test::failOnAnyWarning();
    s_stamps.clear();
    trace::printToStderr(true);
    m_former = qInstallMessageHandler(&keepStamps);
}

void TestWatchedApplication::cleanup()
{
    qInstallMessageHandler(m_former);
    trace::printToStderr(false);
}

void TestWatchedApplication::hold(int milliseconds)
{
    bool isOver = false;
    QMetaObject::invokeMethod(
        this,
        [milliseconds, &isOver] {
            const QElapsedTimer since = started();
            while (since.elapsed() < milliseconds) { } // holds the thread, as work does
            isOver = true;
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(isOver);
}

void TestWatchedApplication::longEvent_isToldWithItsLength()
{
    hold(40);
    QCOMPARE(s_stamps.size(), 1);
    const QString &stamp = s_stamps.constFirst();
    QVERIFY2(stamp.startsWith(u"slipway.trace busy "_s), qPrintable(stamp));
    QVERIFY2(stamp.endsWith(u"event=MetaCall receiver=TestWatchedApplication"_s), qPrintable(stamp));
    QVERIFY2(stamp.section(u"ms="_s, 1).section(u' ', 0, 0).toDouble() >= 40, qPrintable(stamp));
}

void TestWatchedApplication::shortEvent_isNotTold()
{
    hold(0);
    QVERIFY2(s_stamps.isEmpty(), qPrintable(s_stamps.join(u'\n')));
}

void TestWatchedApplication::nobodyMeasures_nothingIsTold()
{
    trace::printToStderr(false);
    hold(40);
    QVERIFY2(s_stamps.isEmpty(), qPrintable(s_stamps.join(u'\n')));
}

int main(int argc, char **argv)
{
    const app::WatchedApplication application(argc, argv);
    TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_watchedapplication.moc"
