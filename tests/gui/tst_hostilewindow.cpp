// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window beside an engine that sends more than anybody can show, or nothing at all: it answers the
// keyboard, no turn of its event loop is long, and its memory stays bounded.
#include "app/application.h"
#include "docker/hostileengine.h"
#include "docker/hoststore.h"
#include "docker/logframes.h"
#include "docker/strain.h"
#include "support/warnings.h"
#include "ui/containers/containerdetail.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds, on a busy machine
constexpr int kWatched = 3000; // milliseconds of what the engine does
/// Of this thread's own work. Painting is slow in a build for tests.
constexpr std::chrono::milliseconds kLongestTurn = 3 * StallMeter::kLongestTurn;

const QByteArray kOk = "HTTP/1.1 200 OK\r\n\r\n";

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// Containers start, a thousand a second.
Malice manyEvents()
{
    const QByteArray event =
        R"({"Type":"container","Action":"start","Actor":{"ID":"1","Attributes":{"name":"one"}},"time":1,"timeNano":1})"
        "\n";
    return { .start = HostileEngine::goodEvents().start,
             .more = HostileEngine::endless(chunk(event), 10),
             .pauseMs = 10 };
}

/// As many lines as the program takes, each later than the one before.
Malice manyLines()
{
    return { .start = kOk, .more = [](qint64 turn) {
                QByteArray lines;
                for (int i = 0; i < 1000; ++i)
                    lines +=
                        frame(1, stampText(static_cast<int>(turn) * 1000 + i) + "a line like any other\n");
                return lines;
            } };
}

QByteArray figures()
{
    return R"({"read":"2026-01-02T03:04:05Z","preread":"2026-01-02T03:04:04Z","cpu_stats":{"cpu_usage":{"total_usage":2},)"
           R"("system_cpu_usage":9,"online_cpus":2},"precpu_stats":{"cpu_usage":{"total_usage":1},"system_cpu_usage":5}})"
           "\n";
}

} // namespace

class TestHostileWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"slipway.*.info=false"_s); }
    void init() { failOnAnyWarning(); }
    void window_evilEngine_answersTheKeyboard_data();
    void window_evilEngine_answersTheKeyboard();

private:
    static void remember(const QString &folder, const QString &socket);
    static QLineEdit *visibleFilter(const ui::MainWindow &window);
};

void TestHostileWindow::remember(const QString &folder, const QString &socket)
{
    const docker::Host host { .id = docker::HostId(u"h"_s),
                              .name = u"evil"_s,
                              .endpoint = { .kind = docker::Endpoint::Kind::Unix, .address = socket } };
    QVERIFY(docker::HostStore(folder).put(host));
}

QLineEdit *TestHostileWindow::visibleFilter(const ui::MainWindow &window)
{
    const auto fields = window.findChildren<QLineEdit *>(u"filter"_s);
    const auto shown =
        std::find_if(fields.cbegin(), fields.cend(), [](const QLineEdit *each) { return each->isVisible(); });
    return shown == fields.cend() ? nullptr : *shown;
}

void TestHostileWindow::window_evilEngine_answersTheKeyboard_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Malice>("malice");
    QTest::addColumn<QString>("tab"); // that shows it
    QTest::newRow("silence") << "/stats"_ba << Malice {} << u"statsTab"_s;
    QTest::newRow("a thousand events a second") << "/events"_ba << manyEvents() << QString();
    QTest::newRow("lines without end") << "/logs"_ba << manyLines() << u"logsTab"_s;
    QTest::newRow("a line of 4 GB") << "/logs"_ba
                                    << Malice { .start = kOk + frameHeader(1, 0xffffffff) + stampText(1),
                                                .more = HostileEngine::endless("a", 65'536) }
                                    << u"logsTab"_s;
    QTest::newRow("one byte at a time") << "/logs"_ba
                                        << Malice { .start = kOk + frameHeader(1, 4000),
                                                    .more = HostileEngine::endless("a", 1),
                                                    .pauseMs = 5 }
                                        << u"logsTab"_s;
    QTest::newRow("figures without end")
        << "/stats"_ba << Malice { .start = kOk, .more = HostileEngine::endless(figures(), 100) }
        << u"statsTab"_s;
    QTest::newRow("an archive without end")
        << "/archive"_ba << Malice { .start = kOk, .more = HostileEngine::endless("\xff\xfe", 4000) }
        << u"filesTab"_s;
}

void TestHostileWindow::window_evilEngine_answersTheKeyboard()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Malice, malice);
    QFETCH(const QString, tab);
    const HostileEngine engine(
        { { path, malice },
          { "/containers/1/json",
            HostileEngine::answer(
                R"({"Id":"1","Name":"/one","State":{"Status":"running","Running":true},"Config":{"Tty":false}})") } });
    const QTemporaryDir folder;
    remember(folder.path(), engine.path());
    app::Application application({ .language = u"en"_s, .page = u"containers"_s }, folder.path());
    application.start();
    ui::MainWindow &window = application.window();
    QApplication::setActiveWindow(&window);
    auto *table = window.findChild<QAbstractItemView *>(u"containers"_s);
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
    table->setCurrentIndex(table->model()->index(0, 0));
    QLineEdit *filter = visibleFilter(window);
    QVERIFY(filter);
    QTest::qWait(200); // the first paint of all that there is

    const MemoryMeter memory;
    StallMeter stalls;
    if (!tab.isEmpty())
        window.findChild<ui::ContainerDetail *>()->openTab(tab);
    filter->setFocus();
    QElapsedTimer since;
    since.start();
    QString typed;
    while (since.elapsed() < kWatched) {
        QTest::keyClick(filter, Qt::Key_O);
        typed += u'o';
        QTest::qWait(100);
        QCOMPARE(filter->text(), typed);
        QTest::keyClick(filter, Qt::Key_Backspace);
        typed.chop(1);
        QTest::qWait(50);
    }
    qInfo("grew by %lld KiB, longest turn %lld ms", static_cast<long long>(memory.grownKiB()),
          static_cast<long long>(stalls.longest().count()));
    QVERIFY2(memory.isBounded(), qPrintable(u"%1 KiB"_s.arg(memory.grownKiB())));
    QVERIFY2(stalls.longest() < kLongestTurn, qPrintable(u"%1 ms"_s.arg(stalls.longest().count())));
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"
