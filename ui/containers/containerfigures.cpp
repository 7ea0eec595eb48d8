// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containerfigures.h"

#include "base/log/trace.h"
#include "ui/containers/containertable.h"
#include "ui/services/statsservice.h"

#include <QHash>
#include <QLocale>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSparkPoints = 24;
constexpr std::chrono::seconds kUsualInterval { 5 };

std::shared_ptr<const MeasuredUsage> measuredUsage(const docker::Usage *usage,
                                                   const docker::UsageHistory *history)
{
    if (!usage)
        return nullptr;
    auto measured = std::make_shared<MeasuredUsage>();
    measured->usage = *usage;
    const QList<docker::UsagePoint> points =
        history ? history->latest(kSparkPoints) : QList<docker::UsagePoint>();
    for (const docker::UsagePoint &point : points) {
        measured->cpu.append(point.cpu);
        measured->memory.append(point.memory);
    }
    return measured;
}

} // namespace

ContainerFigures::ContainerFigures(Services &services, ContainerModel &model, ContainerTable &table,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_table(table)
{
    connect(&table, &ContainerTable::visibleChanged, this, &ContainerFigures::watch);
    connect(&services.stats, &StatsService::measured, this, &ContainerFigures::measured);
    connect(&services.stats, &StatsService::inspected, this, &ContainerFigures::inspected);
}

void ContainerFigures::setActive(bool active)
{
    m_active = active;
    watch();
}

void ContainerFigures::watch()
{
    QHash<docker::HostId, QList<docker::ContainerId>> visible;
    if (m_active) {
        const QList<const ContainerRow *> rows = m_table.visibleRows();
        for (const ContainerRow *row : rows)
            visible[row->host].append(row->container.id);
    }
    const QSet<docker::HostId> before = std::exchange(m_watched, {});
    for (const docker::HostId &host : before) {
        if (!visible.contains(host))
            m_services.stats.setVisible(host, {});
    }
    for (auto host = visible.cbegin(); host != visible.cend(); ++host) {
        m_watched.insert(host.key());
        m_services.stats.setVisible(host.key(), host.value());
    }
    fill();
}

void ContainerFigures::fillRow(const docker::HostId &host, const docker::ContainerId &id)
{
    const ContainerKey key { host.text(), id.text() };
    m_model.setMeasured(key,
                        measuredUsage(m_services.stats.usage(host, id), m_services.stats.history(host, id)));
}

void ContainerFigures::measured(const docker::HostId &host, const QList<docker::ContainerId> &ids)
{
    if (!m_active)
        return;
    for (const docker::ContainerId &id : ids)
        fillRow(host, id);
    if (trace::isPrinting())
        stampFigures();
}

/// How many of the rows that can be seen have what; they are painted in the frame that comes.
void ContainerFigures::stampFigures() const
{
    int memory = 0;
    int cpu = 0;
    const QList<const ContainerRow *> rows = m_table.visibleRows();
    for (const ContainerRow *row : rows) {
        memory += row->measured ? 1 : 0;
        cpu += row->measured && row->measured->usage.cpu ? 1 : 0;
    }
    trace::stamp("figures-shown"_L1, u"memory=%1 cpu=%2."_s.arg(memory).arg(cpu));
}

void ContainerFigures::inspected(const docker::HostId &host, const QList<docker::ContainerId> &ids)
{
    for (const docker::ContainerId &id : ids) {
        const docker::RunFacts *facts = m_services.stats.facts(host, id);
        m_model.setRunFacts({ host.text(), id.text() }, facts ? std::optional(*facts) : std::nullopt);
    }
}

void ContainerFigures::fill()
{
    const QList<const ContainerRow *> rows = m_table.visibleRows();
    QList<std::pair<docker::HostId, docker::ContainerId>> bare;
    bare.reserve(rows.size());
    for (const ContainerRow *row : rows) {
        const bool isRunning = row->container.state.known() == docker::ContainerState::Running;
        if (!row->run || (isRunning && !row->measured))
            bare.append({ row->host, row->container.id });
    }
    for (const auto &[host, id] : std::as_const(bare)) {
        if (m_services.stats.facts(host, id))
            inspected(host, { id });
        if (m_services.stats.usage(host, id))
            fillRow(host, id);
    }
}

QString ContainerFigures::paceText(const QList<docker::Host> &hosts) const
{
    if (m_services.stats.isPaused())
        //: Under the title: statistics are not measured because somebody pressed the button
        return tr("statistics paused to spare the host");
    std::chrono::milliseconds longest = kUsualInterval;
    for (const docker::Host &host : hosts)
        longest = std::max(longest, m_services.stats.interval(host.id));
    if (longest <= kUsualInterval)
        return {};
    const auto seconds = std::chrono::round<std::chrono::seconds>(longest).count();
    //: Under the title: statistics are measured more rarely than usual. %1 is a number of seconds
    return tr("statistics every %1 s to spare the host")
        .arg(QLocale().toString(static_cast<qlonglong>(seconds)));
}

} // namespace slipway::ui
