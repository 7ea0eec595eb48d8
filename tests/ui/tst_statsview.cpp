// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/theme.h"
#include "ui/containers/stats/historymodel.h"
#include "ui/containers/stats/statsview.h"
#include "ui/containers/stats/timechart.h"
#include "ui/delegates/containerdelegate.h"
#include "ui/models/text/usagewords.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

const QDateTime kStart({ 2026, 1, 2 }, { 12, 0, 0 }, Qt::UTC);
constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

QList<docker::UsagePoint> points(int from, int count)
{
    QList<docker::UsagePoint> list;
    for (int i = from; i < from + count; ++i)
        list.append({ .at = kStart.addSecs(i).toMSecsSinceEpoch(),
                      .cpu = static_cast<float>(i),
                      .memory = 2048,
                      .networkIn = kUnknown,
                      .networkOut = kUnknown });
    return list;
}

bool has(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestStatsView final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void model_points_growAtTheTop();
    void model_anotherContainer_startsAnew();
    void model_unknown_isADash();
    void roundTop_values_areRound_data();
    void roundTop_values_areRound();
    void chart_pointer_tellsTheValuesThere();
    void chart_keys_walkThroughTheValues();
    void chart_message_standsInTheirPlace();
    void chart_curve_hasItsColourInBothThemes();
    void spark_gap_isNotPainted();
    void words_numbers_areInTheLanguagesWay();
    void view_moment_isTheSameInAllCharts();
};

void TestStatsView::model_points_growAtTheTop()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPoints(points(0, 10));
    QCOMPARE(reset.size(), 1);
    model.setPoints(points(0, 12));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(0, HistoryModel::CpuColumn).data().toString(), u"11 %"_s);
    QCOMPARE(model.index(11, HistoryModel::CpuColumn).data().toString(), u"0.0 %"_s);
    model.setPoints(points(0, 12));
    QCOMPARE(inserted.size(), 1);
    model.setPoints(points(5, 3000));
    QCOMPARE(model.rowCount(), static_cast<int>(docker::UsageHistory::kMostPoints));
}

void TestStatsView::model_anotherContainer_startsAnew()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPoints(points(0, 10));
    model.setPoints(points(100, 3));
    QCOMPARE(model.rowCount(), 3);
    model.setPoints({});
    QCOMPARE(model.rowCount(), 0);
}

void TestStatsView::model_unknown_isADash()
{
    HistoryModel model;
    model.setPoints(points(0, 1));
    QCOMPARE(model.index(0, HistoryModel::ReceivedColumn).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, HistoryModel::MemoryColumn).data().toString(), u"2.00 KiB"_s);
}

void TestStatsView::roundTop_values_areRound_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("exact") << 100.0 << 100.0;
    QTest::newRow("little more") << 101.0 << 200.0;
    QTest::newRow("two") << 3.0 << 5.0;
    QTest::newRow("five") << 7.0 << 10.0;
    QTest::newRow("small") << 0.03 << 0.05;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
}

void TestStatsView::roundTop_values_areRound()
{
    QFETCH(const double, value);
    QTEST(roundTop(value), "top");
}

void TestStatsView::chart_pointer_tellsTheValuesThere()
{
    TimeChart chart(u"chart"_s, &words::percent, TimeChart::Scale::Numbers);
    chart.resize(400, 160);
    chart.setSeries({ { u"a"_s, { { 0, 10 }, { 1000, 20 }, { 2000, 30 } } } }, std::nullopt);
    chart.setSpan(0, 2000);
    chart.show();
    QSignalSpy moments(&chart, &TimeChart::momentChanged);
    QTest::mouseMove(&chart, QPoint(390, 80));
    QTRY_VERIFY(!moments.isEmpty());
    QCOMPARE(moments.constLast().constFirst().value<std::optional<qint64>>(), std::optional<qint64>(2000));
    chart.setMoment(1000);
    QVERIFY2(chart.valuesText().endsWith(u"a 20 %"_s), qPrintable(chart.valuesText()));
    chart.setMoment(1500); // between two: there is no value
    QVERIFY(chart.valuesText().endsWith(u"a –"_s));
}

void TestStatsView::chart_keys_walkThroughTheValues()
{
    TimeChart chart(u"chart"_s, &words::percent, TimeChart::Scale::Numbers);
    chart.setSeries({ { {}, { { 0, 10 }, { 1000, 20 }, { 2000, 30 } } } }, std::nullopt);
    connect(&chart, &TimeChart::momentChanged, &chart, &TimeChart::setMoment);
    QTest::keyClick(&chart, Qt::Key_Left); // the newest
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription().endsWith(u"10 %"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().endsWith(u"20 %"_s));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.accessibleDescription(), u"30 %"_s);
}

void TestStatsView::chart_message_standsInTheirPlace()
{
    TimeChart chart(u"chart"_s, &words::percent, TimeChart::Scale::Numbers);
    chart.setSeries({ { {}, { { 0, 10 } } } }, std::nullopt);
    chart.setMessage(u"not available"_s);
    QCOMPARE(chart.accessibleDescription(), u"not available"_s);
}

void TestStatsView::chart_curve_hasItsColourInBothThemes()
{
    for (const Colors *colors : { &Colors::light(), &Colors::dark() }) {
        TimeChart chart(u"chart"_s, &words::bytes, TimeChart::Scale::Bytes);
        chart.setPalette(paletteOf(*colors));
        chart.resize(400, 160);
        chart.setSpan(0, 60'000);
        chart.setSeries({ { {}, { { 0, 5e6 }, { 60'000, 5e6 } } }, { {}, { { 0, 3e6 }, { 60'000, 3e6 } } } },
                        9e6);
        const QImage image = chart.grab().toImage();
        QVERIFY2(has(image, colors->warning), "the line of the limit");
        QVERIFY(has(image, colors->border));
    }
}

void TestStatsView::spark_gap_isNotPainted()
{
    QImage image(240, 20, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSpark(painter, QRectF(0, 0, 240, 20), { kUnknown, kUnknown, kUnknown }, 0, Colors::light());
    paintSpark(painter, QRectF(0, 0, 240, 20), { 1 }, 0, Colors::light());
    painter.end();
    QVERIFY(!has(image, Colors::light().accent));
}

void TestStatsView::words_numbers_areInTheLanguagesWay()
{
    QCOMPARE(words::percent(0.44), u"0.4 %"_s);
    QCOMPARE(words::percent(12.4), u"12 %"_s);
    QCOMPARE(words::bytes(0), u"0 bytes"_s);
    QCOMPARE(words::bytes(1023), u"1,023 bytes"_s);
    QCOMPARE(words::bytes(1536), u"1.50 KiB"_s);
    QCOMPARE(words::bytes(181.0 * 1024 * 1024), u"181 MiB"_s);
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(words::percent(0.44), u"0,4 %"_s);
    QVERIFY2(words::bytes(1536).startsWith(u"1,50"_s), qPrintable(words::bytes(1536)));
    QLocale::setDefault(QLocale::c());
}

void TestStatsView::view_moment_isTheSameInAllCharts()
{
    docker::UsageHistory history;
    for (int i = 0; i < 5; ++i) {
        docker::Usage usage { .at = kStart.addSecs(i), .cpu = 10.0 * i, .memory = 1024.0 * (i + 1) };
        history.append(usage);
    }
    StatsView view(StatsView::Of::Container);
    view.retranslateUi();
    view.show(&history, nullptr);
    auto *cpu = view.findChild<TimeChart *>(u"cpuChart"_s);
    auto *memory = view.findChild<TimeChart *>(u"memoryChart"_s);
    QCOMPARE(memory->valuesText(), u"5.00 KiB"_s);
    QTest::keyClick(cpu, Qt::Key_Left);
    QTest::keyClick(cpu, Qt::Key_Left);
    QVERIFY2(memory->valuesText().endsWith(u"4.00 KiB"_s), qPrintable(memory->valuesText()));
    view.clear();
    QCOMPARE(memory->valuesText(), u"–"_s);
}

QTEST_MAIN(TestStatsView)
#include "tst_statsview.moc"
