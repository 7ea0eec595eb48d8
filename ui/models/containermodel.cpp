// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containermodel.h"

#include "ui/models/text/enginestatus.h"
#include "ui/models/text/words.h"

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::ContainerState;

namespace {

constexpr auto kContext = "slipway::ui::ContainerModel";
constexpr qsizetype kShortId = 12; ///< digits that people copy from docker ps

std::chrono::seconds elapsed(const ContainerRow &row, const QDateTime &now)
{
    return std::chrono::seconds(row.seen.isValid() ? std::max<qint64>(0, row.seen.secsTo(now)) : 0);
}

/// Running first, then what needs a look, then what rests.
int stateRank(const docker::ContainerSummary &container)
{
    switch (shapeOf(container)) {
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

const std::array<TableColumn<ContainerRow>, ContainerModel::ColumnCount> kColumns { {
    { .id = "state",
      //: Column of the table of containers
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "State"),
      .text = [](const ContainerRow &r,
                 const QDateTime &) { return words::containerState(r.container.state); },
      .sortKey = [](const ContainerRow &r) { return QVariant(stateRank(r.container)); },
      .state = [](const ContainerRow &r) { return r.busy ? StateShape::Changing : shapeOf(r.container); } },
    { .id = "name",
      //: Column of the table of containers
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Name"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.container.name; },
      .toolTip = [](const ContainerRow &r) { return r.container.name; } },
    { .id = "image",
      //: Column of the table of containers: the Docker image, not a picture
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Image"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.container.image; },
      .toolTip = [](const ContainerRow &r) { return r.container.image; } },
    { .id = "status",
      //: Column of the table of containers: "Up for 3 hours"
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Status"),
      .text = [](const ContainerRow &r,
                 const QDateTime &now) { return words::containerStatus(r.container, elapsed(r, now)); },
      .toolTip = [](const ContainerRow &r) { return r.container.status; } },
    { .id = "ports",
      //: Column of the table of containers: network ports
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Ports"),
      .text = [](const ContainerRow &r, const QDateTime &) { return docker::formatPorts(r.container.ports); },
      .toolTip = [](const ContainerRow &r) { return docker::formatPorts(r.container.ports); } },
    { .id = "project",
      //: Column of the table of containers: the Docker Compose project that a container belongs to
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Project"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.container.project; } },
    { .id = "created",
      //: Column of the table of containers: when a container was made
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Created"),
      .text = [](const ContainerRow &r,
                 const QDateTime &now) { return words::age(r.container.created, now); },
      .sortKey = [](const ContainerRow &r) { return QVariant(r.container.created); },
      .muted = true },
    { .id = "host",
      //: Column of the table of containers: the machine whose engine runs them
      .title = QT_TRANSLATE_NOOP("slipway::ui::ContainerModel", "Host"),
      .text = [](const ContainerRow &r, const QDateTime &) { return r.hostName; } },
} };

QStringList labelTexts(const docker::ContainerSummary &container)
{
    QStringList texts;
    texts.reserve(container.labels.size());
    for (auto label = container.labels.cbegin(); label != container.labels.cend(); ++label)
        texts.append(label.key() + u'=' + label.value());
    return texts;
}

/// What a term of the filter looks at. States go by the engine's own words too, so that a filter means the
/// same in every language.
struct FilterColumn
{
    QLatin1StringView name {};
    QStringList (*texts)(const ContainerRow &row) = nullptr;
};

constexpr std::array kFilterFields {
    FilterColumn {
        "state"_L1,
        [](const ContainerRow &r) {
            return QStringList { r.container.state.wire(), words::containerState(r.container.state) };
        } },
    FilterColumn { "name"_L1, [](const ContainerRow &r) { return QStringList { r.container.name }; } },
    FilterColumn { "image"_L1, [](const ContainerRow &r) { return QStringList { r.container.image }; } },
    FilterColumn { "host"_L1, [](const ContainerRow &r) { return QStringList { r.hostName }; } },
    FilterColumn { "project"_L1, [](const ContainerRow &r) { return QStringList { r.container.project }; } },
    FilterColumn {
        "port"_L1,
        [](const ContainerRow &r) { return QStringList { docker::formatPorts(r.container.ports) }; } },
    FilterColumn { "label"_L1, [](const ContainerRow &r) { return labelTexts(r.container); } },
    FilterColumn { "id"_L1, [](const ContainerRow &r) { return QStringList { r.container.id.text() }; } },
    FilterColumn { "health"_L1,
                   [](const ContainerRow &r) { return QStringList { words::health(r.container.health) }; } },
};

/// The texts of a field; of everything that a bare word looks at when the name is empty.
QStringList textsOf(const ContainerRow &row, const QString &field)
{
    for (const FilterColumn &candidate : kFilterFields) {
        if (candidate.name == field)
            return candidate.texts(row);
    }
    const docker::ContainerSummary &c = row.container;
    return {
        c.name, c.image, c.project, row.hostName, c.id.text().left(kShortId), docker::formatPorts(c.ports)
    };
}

} // namespace

ContainerKey containerKey(const ContainerRow &row)
{
    return { row.host.text(), row.container.id.text() };
}

StateShape shapeOf(const docker::ContainerSummary &container)
{
    switch (container.state.known()) {
    case ContainerState::Running:
        return container.health == docker::ContainerHealth::Unhealthy ? StateShape::Warning
                                                                      : StateShape::Running;
    case ContainerState::Restarting:
    case ContainerState::Removing:
        return StateShape::Changing;
    case ContainerState::Exited: {
        const std::optional<EngineStatus> status = EngineStatus::parse(container.status);
        return status && status->exitCode != 0 ? StateShape::Failed : StateShape::Stopped;
    }
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
        const bool same = old >= 0 && rowAt(old).container == container;
        fresh.append({ .host = host.id,
                       .hostName = host.name,
                       .container = container,
                       .seen = same ? rowAt(old).seen : asOf,
                       .busy = old >= 0 && rowAt(old).busy });
    }
    return fresh;
}

ContainerProxy::ContainerProxy(ContainerModel &model, QObject *parent)
    : NaturalSortProxy(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ContainerProxy::setFilterText(const QString &text)
{
    const FilterQuery query = FilterQuery::parse(text, fieldNames());
    if (query == m_query)
        return;
    m_query = query;
    invalidateFilter();
}

const ContainerRow &ContainerProxy::row(const QModelIndex &proxyIndex) const
{
    return m_model.rowAt(mapToSource(proxyIndex).row());
}

QStringList ContainerProxy::fieldNames()
{
    QStringList names;
    for (const FilterColumn &field : kFilterFields)
        names.append(field.name);
    return names;
}

bool ContainerProxy::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    if (m_query.isEmpty())
        return true;
    const ContainerRow &row = m_model.rowAt(sourceRow);
    return m_query.matches([&row](const QString &field) { return textsOf(row, field); });
}

} // namespace slipway::ui
