// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/stats/statsview.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/containers/stats/timechart.h"
#include "ui/models/text/usagewords.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLeastSpan = std::chrono::minutes(5);
constexpr int kTwoColumns = 620; ///< width from which two charts stand side by side

QString count(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QList<QPointF> curve(const QList<docker::UsagePoint> &points, float docker::UsagePoint::*value)
{
    QList<QPointF> line;
    line.reserve(points.size());
    for (const docker::UsagePoint &point : points)
        line.append({ static_cast<double>(point.at), static_cast<double>(point.*value) });
    return line;
}

} // namespace

StatsView::StatsView(Of of, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_notice(new TextLabel(this))
    , m_asTable(new Button(u"statsAsTable"_s, this, ButtonKind::Quiet))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_table(new TableView(this))
{
    m_notice->setObjectName(u"statsNotice"_s);
    m_notice->setMuted(true);
    m_notice->setWordWrap(true);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_asTable->setCheckable(true);
    connect(m_asTable, &Button::toggled, this, &StatsView::showTable);

    using Scale = TimeChart::Scale;
    m_charts = { new TimeChart(u"cpuChart"_s, &words::percent, Scale::Numbers, this),
                 new TimeChart(u"memoryChart"_s, &words::bytes, Scale::Bytes, this),
                 new TimeChart(u"networkChart"_s, &words::byteRate, Scale::Bytes, this),
                 new TimeChart(u"blockChart"_s, &words::byteRate, Scale::Bytes, this),
                 new TimeChart(u"pidsChart"_s, &count, Scale::Numbers, this) };
    auto *charts = new QWidget(this);
    m_grid = new QGridLayout(charts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::kSpaceL);
    for (TimeChart *chart : m_charts)
        connect(chart, &TimeChart::momentChanged, this, &StatsView::setMoment);
    m_scroll->setWidget(charts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    charts->setAutoFillBackground(false);

    m_table->setObjectName(u"statsTable"_s);
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);

    auto *head = new QHBoxLayout;
    head->addWidget(m_notice, 1);
    head->addWidget(m_asTable);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::kSpaceXs, 0, 0);
    all->setSpacing(metrics::kSpaceXs);
    all->addLayout(head);
    all->addWidget(m_stack, 1);
    arrange();
}

void StatsView::arrange()
{
    const int columns = width() >= kTwoColumns ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    int place = 0;
    for (TimeChart *chart : m_charts) {
        m_grid->addWidget(chart, place / columns, place % columns);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_grid->setRowStretch(ChartCount, 1);
}

void StatsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatsView::showTable(bool on)
{
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_table) : m_scroll);
    if (on)
        m_model.setPoints(m_points);
}

void StatsView::setMoment(std::optional<qint64> moment)
{
    for (TimeChart *chart : m_charts)
        chart->setMoment(moment);
}

QWidget *StatsView::firstFocus() const
{
    return m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_charts[Cpu];
}

void StatsView::setNotice(const QString &notice)
{
    m_notice->setText(notice);
}

void StatsView::clear()
{
    setMoment(std::nullopt);
    show(nullptr, nullptr);
}

void StatsView::show(const docker::UsageHistory *history, const docker::Usage *usage)
{
    m_points = history ? history->points() : QList<docker::UsagePoint>();
    m_usage = usage ? std::optional(*usage) : std::nullopt;
    const qint64 to = m_points.isEmpty() ? QDateTime::currentMSecsSinceEpoch() : m_points.constLast().at;
    const qint64 from = m_points.isEmpty() ? to : m_points.constFirst().at;
    const std::chrono::milliseconds hour = docker::UsageHistory::kSpan;
    for (TimeChart *chart : m_charts)
        chart->setSpan(to - std::clamp<qint64>(to - from, kLeastSpan.count(), hour.count()), to);

    using Point = docker::UsagePoint;
    const std::optional<double> limit = usage ? usage->memoryLimit : std::nullopt;
    //: In a chart: bytes that came over the network
    const QString received = tr("Received");
    //: In a chart: bytes that went over the network
    const QString sent = tr("Sent");
    //: In a chart: bytes from disks
    const QString read = tr("Read");
    //: In a chart: bytes to disks
    const QString written = tr("Written");
    m_charts[Cpu]->setSeries({ { {}, curve(m_points, &Point::cpu) } }, std::nullopt);
    m_charts[Memory]->setSeries({ { {}, curve(m_points, &Point::memory) } }, limit);
    m_charts[Network]->setSeries(
        { { received, curve(m_points, &Point::networkIn) }, { sent, curve(m_points, &Point::networkOut) } },
        std::nullopt);
    m_charts[Block]->setSeries(
        { { read, curve(m_points, &Point::blockRead) }, { written, curve(m_points, &Point::blockWrite) } },
        std::nullopt);
    m_charts[Pids]->setSeries({ { {}, curve(m_points, &Point::pids) } }, std::nullopt);

    const std::optional<double> share = usage ? usage->cpuOfHost() : std::nullopt;
    //: In the chart CPU, after "150 %" of one core, and in the chart Memory; %1 is "37 %"
    const QString ofHost = tr("%1 of the host");
    m_charts[Cpu]->setNote(share ? ofHost.arg(words::percent(*share)) : QString());
    const std::optional<double> part = usage ? usage->memoryPercent() : std::nullopt;
    //: In the chart Memory; %1 is "35 %"
    const QString ofLimit = m_of == Of::Host ? ofHost : tr("%1 of the limit");
    m_charts[Memory]->setNote(part ? ofLimit.arg(words::percent(*part)) : QString());
    const bool isShared = usage && !usage->hasNetwork;
    m_charts[Network]->setMessage(
        //: In the chart Network
        isShared ? tr("Not available: the container has no network of its own.") : QString());
    if (m_asTable->isChecked())
        m_model.setPoints(m_points);
}

void StatsView::retranslateUi()
{
    //: Title of a chart: use of the processor, in percent of one core
    m_charts[Cpu]->setTitle(tr("CPU (of one core)"));
    //: Title of a chart
    m_charts[Memory]->setTitle(tr("Memory"));
    //: Title of a chart
    m_charts[Network]->setTitle(tr("Network"));
    //: Title of a chart: what is read from and written to disks
    m_charts[Block]->setTitle(tr("Block I/O"));
    //: Title of a chart: number of processes and threads
    m_charts[Pids]->setTitle(tr("Processes"));
    //: Button: shows the figures of the charts as a table
    m_asTable->setLabel(tr("Show as Table"));
    //: Accessible name of the table of figures of the last hour
    m_table->setAccessibleName(tr("Figures of the Last Hour"));
    m_model.retranslate();
}

} // namespace slipway::ui
