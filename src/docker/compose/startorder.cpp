// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/startorder.h"

#include "docker/composelabels.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <deque>
#include <utility>
#include <vector>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

struct ConditionName
{
    DependencyCondition condition = DependencyCondition::Started;
    QLatin1StringView name {};
};

constexpr std::array kConditions {
    ConditionName { DependencyCondition::Started, "service_started"_L1 },
    ConditionName { DependencyCondition::Healthy, "service_healthy"_L1 },
    ConditionName { DependencyCondition::Completed, "service_completed_successfully"_L1 },
};

QLatin1StringView nameOf(DependencyCondition condition)
{
    return kConditions.at(static_cast<std::size_t>(condition)).name;
}

bool isOfAService(const ContainerSummary &row)
{
    return !row.project.isEmpty() && !row.service.isEmpty() && !row.isOneOff;
}

using ServiceKey = std::pair<QString, QString>; ///< project and service

/// Containers with what they depend on, as places in a list.
class Graph final
{
public:
    struct Edge
    {
        std::size_t on = 0;
        DependencyCondition condition {};
    };

    Graph(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen);

    std::size_t size() const { return m_rows.size(); }
    const ContainerSummary &row(std::size_t index) const { return *m_rows[index]; }
    bool isChosen(std::size_t index) const { return m_isChosen[index]; }
    const std::vector<Edge> &edges(std::size_t index) const { return m_edges[index]; }
    /// Takes edges away until every chosen container's turn comes.
    void cutCircles();

private:
    using Places = std::vector<std::vector<std::size_t>>;

    void connect();
    std::vector<std::size_t> openEdges() const;
    Places dependents() const;
    void settle(std::deque<std::size_t> ready, std::vector<std::size_t> &open, const Places &dependents);
    bool isUnsettled(std::size_t index) const { return m_isChosen[index] && !m_isDone[index]; }
    bool isOpen(const Edge &edge) const { return m_isChosen[edge.on] && !m_isDone[edge.on]; }
    std::size_t inCircle(std::size_t from) const;

    std::vector<const ContainerSummary *> m_rows;
    std::vector<bool> m_isChosen;
    std::vector<bool> m_isDone;
    std::vector<std::vector<Edge>> m_edges;
};

Graph::Graph(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen)
{
    const QSet<ContainerId> chosenIds(chosen.cbegin(), chosen.cend());
    for (const ContainerSummary &row : all) {
        if (!isOfAService(row))
            continue;
        m_rows.push_back(&row);
        m_isChosen.push_back(chosenIds.contains(row.id));
    }
    m_isDone.resize(m_rows.size());
    m_edges.resize(m_rows.size());
    connect();
}

void Graph::connect()
{
    QHash<ServiceKey, QList<std::size_t>> services;
    for (std::size_t i = 0; i < size(); ++i)
        services[{ row(i).project, row(i).service }].append(i);
    for (std::size_t i = 0; i < size(); ++i) {
        if (!isChosen(i))
            continue;
        const QList<ServiceDependency> dependencies = dependenciesFrom(row(i).labels.value(kDependsOnLabel));
        for (const ServiceDependency &dependency : dependencies) {
            const QList<std::size_t> places = services.value({ row(i).project, dependency.service });
            for (const std::size_t place : places) {
                if (row(place).service != row(i).service)
                    m_edges[i].push_back({ place, dependency.condition });
            }
        }
    }
}

/// How many others each waits for.
std::vector<std::size_t> Graph::openEdges() const
{
    std::vector<std::size_t> open(size());
    for (std::size_t i = 0; i < size(); ++i) {
        open[i] = static_cast<std::size_t>(std::count_if(m_edges[i].begin(), m_edges[i].end(),
                                                         [this](const Edge &edge) { return isOpen(edge); }));
    }
    return open;
}

/// Follows what is waited for until it comes back: that one is in a circle.
std::size_t Graph::inCircle(std::size_t from) const
{
    std::vector<bool> seen(size());
    while (!seen[from]) {
        seen[from] = true;
        from = std::find_if(m_edges[from].begin(), m_edges[from].end(), [this](const Edge &edge) {
                   return isOpen(edge);
               })->on;
    }
    return from;
}

/// Who waits for each.
Graph::Places Graph::dependents() const
{
    Places dependents(size());
    for (std::size_t i = 0; i < size(); ++i) {
        for (const Edge &edge : m_edges[i])
            dependents[edge.on].push_back(i);
    }
    return dependents;
}

/// From those on that wait for nothing, all that wait for them alone.
void Graph::settle(std::deque<std::size_t> ready, std::vector<std::size_t> &open, const Places &dependents)
{
    while (!ready.empty()) {
        const std::size_t done = ready.front();
        ready.pop_front();
        m_isDone[done] = true;
        for (const std::size_t each : dependents[done]) {
            if (isUnsettled(each) && open[each] > 0 && --open[each] == 0)
                ready.push_back(each);
        }
    }
}

void Graph::cutCircles()
{
    const Places waiting = dependents();
    std::vector<std::size_t> open = openEdges();
    std::deque<std::size_t> ready;
    for (std::size_t i = 0; i < size(); ++i) {
        if (isChosen(i) && open[i] == 0)
            ready.push_back(i);
    }
    settle(std::move(ready), open, waiting);
    for (std::size_t next = 0; next < size(); ++next) {
        while (isUnsettled(next)) {
            const std::size_t stuck = inCircle(next);
            std::erase_if(m_edges[stuck], [this](const Edge &edge) { return isOpen(edge); });
            open[stuck] = 0;
            settle({ stuck }, open, waiting);
        }
    }
}

/// Of one that runs already: whether it is still to become what it has to be.
bool isToCome(const ContainerSummary &row, DependencyCondition condition)
{
    if (row.state.known() != ContainerState::Running)
        return false;
    const bool hasCheck = row.health == ContainerHealth::Starting || row.health == ContainerHealth::Unhealthy;
    return condition == DependencyCondition::Completed
        || (condition == DependencyCondition::Healthy && hasCheck);
}

} // namespace

std::optional<DependencyCondition> conditionFrom(const QString &name)
{
    const auto *const known = std::find_if(kConditions.begin(), kConditions.end(),
                                           [&name](const ConditionName &each) { return each.name == name; });
    return known == kConditions.end() ? std::nullopt : std::optional(known->condition);
}

QList<ServiceDependency> dependenciesFrom(const QString &label)
{
    QList<ServiceDependency> dependencies;
    const QStringList parts = label.split(u',', Qt::SkipEmptyParts);
    dependencies.reserve(parts.size());
    for (const QString &part : parts) {
        const QString service = part.section(u':', 0, 0).trimmed();
        const auto condition = conditionFrom(part.section(u':', 1, 1).trimmed());
        if (!service.isEmpty())
            dependencies.append({ service, condition.value_or(DependencyCondition::Started) });
    }
    return dependencies;
}

QString dependencyLabel(const QList<ServiceDependency> &dependencies)
{
    QStringList parts;
    parts.reserve(dependencies.size());
    for (const ServiceDependency &dependency : dependencies)
        parts.append(dependency.service + u':' + nameOf(dependency.condition) + u":false"_s);
    return parts.join(u',');
}

StartGates startGates(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen)
{
    Graph graph(all, chosen);
    graph.cutCircles();
    StartGates gates;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        for (const Graph::Edge &edge : graph.edges(i)) {
            if (graph.isChosen(edge.on) || isToCome(graph.row(edge.on), edge.condition))
                gates[graph.row(i).id].append({ graph.row(edge.on).id, edge.condition });
        }
    }
    return gates;
}

StartGates restartGates(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen)
{
    Graph graph(all, chosen);
    graph.cutCircles();
    StartGates gates;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        for (const Graph::Edge &edge : graph.edges(i)) {
            if (graph.isChosen(edge.on))
                gates[graph.row(i).id].append({ graph.row(edge.on).id, edge.condition });
        }
    }
    return gates;
}

StartGates stopGates(const QList<ContainerSummary> &all, const QList<ContainerId> &chosen)
{
    Graph graph(all, chosen);
    graph.cutCircles();
    StartGates gates;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        for (const Graph::Edge &edge : graph.edges(i)) {
            if (graph.isChosen(edge.on))
                gates[graph.row(edge.on).id].append({ .container = graph.row(i).id });
        }
    }
    return gates;
}

} // namespace slipway::docker
