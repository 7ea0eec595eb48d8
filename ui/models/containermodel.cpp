// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containermodel.h"

#include "docker/imageref.h"
#include "ui/models/text/enginestatus.h"
#include "ui/models/text/operationwords.h"
#include "ui/models/text/usagewords.h"
#include "ui/models/text/words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::ContainerState;

namespace {

constexpr auto kContext = "slipway::ui::ContainerModel";
/// How long the state has lasted, by the engine's sentence.
std::chrono::seconds spanOf(const docker::ContainerSummary &container)
{
    const std::optional<EngineStatus> status = EngineStatus::parse(container.status);
    return status ? status->span : std::chrono::seconds::zero();
}

/// Of the last run; the engine's sentence is only read while the facts are not there.
int exitCodeOf(const ContainerRow &row)
{
    if (row.run)
        return row.run->exitCode;
    const std::optional<EngineStatus> status = EngineStatus::parse(row.container.status);
    return status ? status->exitCode : 0;
}

/// Since when the state has lasted; invalid while the facts are not there.
QDateTime stateSince(const ContainerRow &row)
{
    if (!row.run)
        return {};
    const bool isUp = row.container.state.known() == ContainerState::Running
        || row.container.state.known() == ContainerState::Paused;
    return isUp ? row.run->startedAt : row.run->finishedAt;
}

constexpr auto kHere = "127.0.0.1"_L1;
constexpr auto kHereIpv6 = "::1"_L1;

std::chrono::seconds elapsed(const ContainerRow &row, const QDateTime &now)
{
    return std::chrono::seconds(row.seen.isValid() ? std::max<qint64>(0, row.seen.secsTo(now)) : 0);
}

QString stateText(const ContainerRow &row, const QDateTime & /*now*/)
{
    if (row.action)
        return row.waiting ? words::waiting() : words::underWay(*row.action);
    return row.failure ? words::notDone(row.failure->kind) : words::containerState(row.container.state);
}

/// Of a container that something failed for: why, and what its state is all the same.
QString stateToolTip(const ContainerRow &row)
{
    if (!row.failure || row.action)
        return {};
    //: Tool tip of the column State. %1 is a sentence that says why something could not be done to the
    //: container, %2 its state: "running"
    return QCoreApplication::translate("slipway::ui::ContainerModel", "%1\nState: %2")
        .arg(words::failure(row.failure->error, row.failure->inTheWay),
             words::containerState(row.container.state));
}

QString portsText(const ContainerRow &row, const QDateTime & /*now*/)
{
    if (row.run && row.run->hostNetwork)
        //: In the column Ports: the container has no ports of its own, it uses those of the host
        return QCoreApplication::translate("slipway::ui::ContainerModel", "host network");
    return docker::formatPorts(docker::foldedPorts(row.container.ports));
}

QString portsToolTip(const ContainerRow &row)
{
    QString text = docker::formatPorts(row.container.ports);
    const bool isHere =
        std::any_of(row.container.ports.begin(), row.container.ports.end(),
                    [](const docker::PortMapping &port) { return port.ip == kHere || port.ip == kHereIpv6; });
    if (isHere)
        //: Tool tip of the column Ports
        text += u'\n'
            + QCoreApplication::translate("slipway::ui::ContainerModel",
                                          "127.0.0.1 and ::1: only from the host itself");
    return text;
}

/// In words what tells it apart from the project's services; empty for one of these.
QString oneOffText(const docker::ContainerSummary &container)
{
    if (!container.isOneOff)
        return {};
    //: Tool tip of a container of a Docker Compose project. %1 is a service; "docker compose run" is a
    //: command and stays as it is
    return QCoreApplication::translate("slipway::ui::ContainerModel",
                                       "One-off run for the service \"%1\", by docker compose run or as a "
                                       "hook. It is not the service itself.")
        .arg(container.service);
}

QString nameToolTip(const ContainerRow &row)
{
    const QString oneOff = oneOffText(row.container);
    return oneOff.isEmpty() ? row.container.name : row.container.name + u'\n' + oneOff;
}

QString projectToolTip(const ContainerRow &row)
{
    return oneOffText(row.container);
}

const docker::Usage *usageOf(const ContainerRow &row)
{
    return row.measured ? &row.measured->usage : nullptr;
}

/// A figure that there is only of what runs.
QString figure(const ContainerRow &row, const std::optional<double> &value, QString (*words)(double))
{
    if (value)
        return words(*value);
    return row.container.state.known() == ContainerState::Running ? words::notMeasured() : QString();
}

QString cpuText(const ContainerRow &row, const QDateTime & /*now*/)
{
    const docker::Usage *usage = usageOf(row);
    return figure(row, usage ? usage->cpu : std::nullopt, &words::percent);
}

QString cpuToolTip(const ContainerRow &row)
{
    const docker::Usage *usage = usageOf(row);
    const std::optional<double> share = usage ? usage->cpuOfHost() : std::nullopt;
    if (!share)
        return {};
    //: Tool tip of the column CPU. %1 is "150 %", %2 is "37 %", %n is the number of cores of the host
    return QCoreApplication::translate("slipway::ui::ContainerModel",
                                       "%1 of one core. That is %2 of the host, which has %n core(s).",
                                       nullptr, usage->cpus)
        .arg(words::percent(*usage->cpu), words::percent(*share));
}

QString memoryText(const ContainerRow &row, const QDateTime & /*now*/)
{
    const docker::Usage *usage = usageOf(row);
    return figure(row, usage ? std::optional(usage->memory) : std::nullopt, &words::bytes);
}

QString memoryToolTip(const ContainerRow &row)
{
    const docker::Usage *usage = usageOf(row);
    if (!usage)
        return {};
    if (!usage->memoryLimit)
        //: Tool tip of the column Memory. %1 is "181 MiB"
        return QCoreApplication::translate("slipway::ui::ContainerModel",
                                           "%1 in use, without the cache of files. There is no limit.")
            .arg(words::bytes(usage->memory));
    //: Tool tip of the column Memory. %1 is "181 MiB", %2 is "35 %", %3 is "512 MiB"
    return QCoreApplication::translate("slipway::ui::ContainerModel",
                                       "%1 in use, without the cache of files: %2 of the limit of %3.")
        .arg(words::bytes(usage->memory), words::percent(usage->memoryPercent().value_or(0)),
             words::bytes(*usage->memoryLimit));
}

QString trafficText(const ContainerRow &row, const std::optional<docker::ByteRates> &rates)
{
    if (rates)
        return words::traffic(*rates);
    return row.container.state.known() == ContainerState::Running ? words::notMeasured() : QString();
}

QString networkText(const ContainerRow &row, const QDateTime & /*now*/)
{
    const docker::Usage *usage = usageOf(row);
    if (usage && !usage->hasNetwork)
        //: In the column Network: the container shares another one's network, so the engine counts nothing
        return QCoreApplication::translate("slipway::ui::ContainerModel", "not available");
    return trafficText(row, usage ? usage->network : std::nullopt);
}

QString networkToolTip(const ContainerRow &row)
{
    const docker::Usage *usage = usageOf(row);
    if (!usage || !usage->hasNetwork)
        return {};
    //: Tool tip of the column Network. %1 and %2 are "1.2 GiB"
    return QCoreApplication::translate("slipway::ui::ContainerModel",
                                       "%1 received and %2 sent since the container started")
        .arg(words::bytes(usage->networkTotal.in), words::bytes(usage->networkTotal.out));
}

QString blockToolTip(const ContainerRow &row)
{
    const docker::Usage *usage = usageOf(row);
    if (!usage)
        return {};
    //: Tool tip of the column Block I/O. %1 and %2 are "1.2 GiB"
    return QCoreApplication::translate("slipway::ui::ContainerModel",
                                       "%1 read and %2 written since the container started")
        .arg(words::bytes(usage->blockTotal.in), words::bytes(usage->blockTotal.out));
}

/// For sorting: what is not known has no place.
QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> both(const std::optional<docker::ByteRates> &rates)
{
    return rates ? std::optional(rates->in + rates->out) : std::nullopt;
}

const std::array<TableColumn<ContainerRow>, ContainerModel::ColumnCount> kColumns { {
    { .id = "state",
      //: Column of the table of containers
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "State"),
      .text = stateText,
      .sortKey = [](const ContainerRow &r) { return QVariant(stateRank(r)); },
      .state = shownShapeOf,
      .toolTip = stateToolTip },
    { .id = "health",
      //: Column of the table of containers: result of the health check
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Health"),
      .text = [](const ContainerRow &r, const QDateTime &) { return words::health(r.container.health); },
      .sortKey = [](const ContainerRow &r) { return QVariant(static_cast<int>(r.container.health)); } },
    { .id = "name",
      //: Column of the table of containers
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Name"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.container.name; },
      .toolTip = nameToolTip },
    { .id = "image",
      //: Column of the table of containers: the Docker image, not a picture
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Image"),
      .text = [](const ContainerRow &r, const QDateTime &) { return imageText(r.container); },
      .toolTip = [](const ContainerRow &r) { return r.container.image; } },
    { .id = "command",
      //: Column of the table of containers: what runs in it
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Command"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.container.command; },
      .toolTip = [](const ContainerRow &r) { return r.container.command; },
      .monospace = true },
    { .id = "cpu",
      //: Column of the table of containers: use of the processor
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "CPU"),
      .text = cpuText,
      .sortKey = [](const ContainerRow &r) { return usageOf(r) ? number(usageOf(r)->cpu) : QVariant(); },
      .toolTip = cpuToolTip,
      .rightAligned = true },
    { .id = "memory",
      //: Column of the table of containers: use of memory
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Memory"),
      .text = memoryText,
      .sortKey = [](const ContainerRow &r) { return usageOf(r) ? QVariant(usageOf(r)->memory) : QVariant(); },
      .toolTip = memoryToolTip,
      .rightAligned = true },
    { .id = "network",
      //: Column of the table of containers: what goes over the network
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Network"),
      .text = networkText,
      .sortKey =
          [](const ContainerRow &r) { return usageOf(r) ? number(both(usageOf(r)->network)) : QVariant(); },
      .toolTip = networkToolTip,
      .rightAligned = true },
    { .id = "block",
      //: Column of the table of containers: what is read from and written to disks
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Block I/O"),
      .text = [](const ContainerRow &r,
                 const QDateTime &) { return trafficText(r, usageOf(r) ? usageOf(r)->block : std::nullopt); },
      .sortKey =
          [](const ContainerRow &r) { return usageOf(r) ? number(both(usageOf(r)->block)) : QVariant(); },
      .toolTip = blockToolTip,
      .rightAligned = true },
    { .id = "ports",
      //: Column of the table of containers: network ports
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Ports"),
      .text = portsText,
      .toolTip = portsToolTip },
    { .id = "created",
      //: Column of the table of containers: when a container was made
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Created"),
      .text = [](const ContainerRow &r,
                 const QDateTime &now) { return words::age(r.container.created, now); },
      .sortKey = [](const ContainerRow &r) { return QVariant(r.container.created); },
      .muted = true },
    { .id = "status",
      //: Column of the table of containers: "Up for 3 hours"
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Status"),
      .text = statusText,
      .sortKey =
          [](const ContainerRow &r) {
              if (!r.run) // the facts are not there yet: as well as the list knows
                  return QVariant(r.seen.addSecs(-spanOf(r.container).count()));
              return QVariant(r.container.state.known() == ContainerState::Running ? r.run->startedAt
                                                                                   : r.run->finishedAt);
          },
      .toolTip =
          [](const ContainerRow &r) {
              return QLocale().toString(stateSince(r).toLocalTime(), QLocale::LongFormat);
          } },
    { .id = "restarts",
      //: Column of the table of containers: how often the engine started it again by itself
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Restarts"),
      .text = [](const ContainerRow &r,
                 const QDateTime &) { return r.run ? QLocale().toString(r.run->restarts) : QString(); },
      .sortKey = [](const ContainerRow &r) { return r.run ? QVariant(r.run->restarts) : QVariant(); },
      .rightAligned = true },
    { .id = "project",
      //: Column of the table of containers: the Docker Compose project that a container belongs to
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Project"),
      .text = [](const ContainerRow &r, const QDateTime &) { return projectText(r.container); },
      .toolTip = projectToolTip },
    { .id = "host",
      //: Column of the table of containers: the machine whose engine runs them
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Host"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.hostName; } },
} };

} // namespace

ContainerKey containerKey(const ContainerRow &row)
{
    return { row.host.text(), row.container.id.text() };
}

StateShape shapeOf(const ContainerRow &row)
{
    switch (row.container.state.known()) {
    case ContainerState::Running:
        return row.container.health == docker::ContainerHealth::Unhealthy ? StateShape::Warning
                                                                          : StateShape::Running;
    case ContainerState::Restarting:
    case ContainerState::Removing:
        return StateShape::Changing;
    case ContainerState::Exited:
        return exitCodeOf(row) != 0 ? StateShape::Failed : StateShape::Stopped;
    case ContainerState::Created:
    case ContainerState::Paused:
        return StateShape::Stopped;
    case ContainerState::Dead:
        return StateShape::Failed;
    case ContainerState::Other:
        break;
    }
    return StateShape::Unknown;
}

StateShape shownShapeOf(const ContainerRow &row)
{
    if (row.busy)
        return StateShape::Changing;
    return row.failure ? StateShape::Failed : shapeOf(row);
}

int stateRank(const ContainerRow &row)
{
    switch (shapeOf(row)) {
    case StateShape::Running:
        return 0;
    case StateShape::Warning:
        return 1;
    case StateShape::Changing:
        return 2;
    case StateShape::Failed:
        return 3;
    case StateShape::Stopped:
        return 4;
    case StateShape::Unknown:
        return 5;
    }
    return 5;
}

QString statusText(const ContainerRow &row, const QDateTime &now)
{
    return row.run ? words::runStatus(row.container, *row.run, now)
                   : words::containerStatus(row.container, elapsed(row, now));
}

QString imageText(const docker::ContainerSummary &container)
{
    const docker::ImageRef ref = docker::ImageRef::parse(container.image);
    if (!ref.isIdOnly())
        return ref.shortName();
    //: In the column Image. %1 is an image's id; the tag that the container was made from names another image
    //: now
    return QCoreApplication::translate("slipway::ui::ContainerModel", "%1 (tag moved)").arg(ref.shortName());
}

QString projectText(const docker::ContainerSummary &container)
{
    if (container.project.isEmpty() || !container.isOneOff)
        return container.project;
    //: In the column Project. %1 is a Docker Compose project; the container was run once, and is none of its
    //: services
    return QCoreApplication::translate("slipway::ui::ContainerModel", "%1 (one-off)").arg(container.project);
}

ContainerModel::ContainerModel(QObject *parent)
    : KeyedTableModel(kColumns, kContext, parent)
{
}

QList<ContainerRow> ContainerModel::rowsOf(const docker::Host &host,
                                           const QList<docker::ContainerSummary> &containers,
                                           const QDateTime &asOf) const
{
    QList<ContainerRow> fresh;
    fresh.reserve(containers.size());
    for (const docker::ContainerSummary &container : containers) {
        const int old = rowOf(ContainerKey { host.id.text(), container.id.text() });
        ContainerRow row { .host = host.id, .hostName = host.name, .container = container, .seen = asOf };
        if (old >= 0) {
            const ContainerRow &before = rowAt(old);
            const bool runs = container.state.known() == ContainerState::Running;
            row.seen = before.container == container ? before.seen : asOf;
            row.busy = before.busy;
            row.action = before.action;
            row.waiting = before.waiting;
            row.failure = before.failure;
            row.run = before.container.state == container.state ? before.run : std::nullopt;
            row.measured = runs ? before.measured : nullptr;
        }
        fresh.append(std::move(row));
    }
    return fresh;
}

void ContainerModel::setMeasured(const ContainerKey &key, std::shared_ptr<const MeasuredUsage> measured)
{
    const int row = rowOf(key);
    if (row >= 0 && rowAt(row).measured != measured)
        changeRow(row, CpuColumn, BlockColumn,
                  [&measured](ContainerRow &changed) { changed.measured = std::move(measured); });
}

void ContainerModel::setRunFacts(const ContainerKey &key, const std::optional<docker::RunFacts> &facts)
{
    const int row = rowOf(key);
    if (row >= 0 && rowAt(row).run != facts)
        changeRow(row, PortsColumn, RestartsColumn, [&facts](ContainerRow &changed) { changed.run = facts; });
}

QVariant ContainerModel::data(const QModelIndex &index, int role) const
{
    if (role != SparkRole && role != SparkTopRole)
        return KeyedTableModel::data(index, role);
    if (!index.isValid() || !rowAt(index.row()).measured)
        return {};
    const MeasuredUsage &measured = *rowAt(index.row()).measured;
    if (index.column() == CpuColumn)
        return role == SparkRole ? QVariant::fromValue(measured.cpu) : QVariant();
    if (index.column() == MemoryColumn) {
        const double limit = measured.usage.memoryLimit.value_or(0);
        return role == SparkRole ? QVariant::fromValue(measured.memory) : QVariant(static_cast<float>(limit));
    }
    return {};
}

} // namespace slipway::ui
