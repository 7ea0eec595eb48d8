// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operationcontroller.h"

#include "base/async/tapped.h"
#include "docker/compose/dependencywait.h"
#include "docker/operations.h"
#include "docker/prune.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortId = 12;
constexpr qsizetype kWhole = 100; ///< percent

/// Stands in the list of operations for as long as it lives; what nobody waits for any more was cancelled.
class Entry final
{
public:
    Entry(ActivityController &activity, const ui::ActivityRow &row, std::function<void()> again)
        : m_activity(&activity)
        , m_number(activity.begin(row, std::move(again)))
    {
    }
    ~Entry() { end(Error { .kind = ErrorKind::Cancelled }); }
    Q_DISABLE_COPY_MOVE(Entry)

    void tell(int percent)
    {
        if (m_activity)
            m_activity->tell(m_number, percent);
    }
    void end(const std::optional<Error> &error)
    {
        if (m_activity)
            m_activity->end(m_number, error);
        m_activity.clear();
    }

private:
    QPointer<ActivityController> m_activity;
    qint64 m_number;
};

/// Of a clean-up as a whole: that something stayed, and what; nullopt: nothing did.
std::optional<Error> errorOf(const Result<docker::PruneOutcome> &result)
{
    if (!result)
        return result.error();
    if (result->kept.isEmpty())
        return std::nullopt;
    Error error { .kind = ErrorKind::Conflict,
                  .code = u"prune.kept"_s,
                  .subject = QString::number(result->kept.size()) };
    QStringList reasons;
    reasons.reserve(result->kept.size());
    for (const docker::PruneOutcome::Kept &kept : result->kept)
        reasons.append(kept.error.subject + u": "_s + kept.error.detail);
    error.detail = reasons.join(u'\n');
    return error;
}

template <typename T>
Task<Result<T>> noted(std::shared_ptr<Entry> entry, Task<Result<T>> work)
{
    return tapped(std::move(work), [entry = std::move(entry)](const Result<T> &result) {
        entry->end(result ? std::nullopt : std::optional(result.error()));
    });
}

} // namespace

OperationController::OperationController(HostController &hosts, ActivityController &activity, QObject *parent)
    : ui::OperationService(parent)
    , m_hosts(hosts)
    , m_activity(activity)
{
}

OperationController::~OperationController() = default;

ui::ActivityRow OperationController::rowFor(const docker::HostId &host) const
{
    ui::ActivityRow row;
    const QList<docker::Host> hosts = m_hosts.hosts();
    for (const docker::Host &one : hosts) {
        if (one.id == host)
            row.place = one.name;
    }
    return row;
}

/// As it is called now; after a removal nobody could tell.
QString OperationController::nameOf(const docker::HostId &host, const docker::ContainerId &container) const
{
    const QList<docker::ContainerSummary> all = m_hosts.containers(host);
    for (const docker::ContainerSummary &one : all) {
        if (one.id == container && !one.name.isEmpty())
            return one.name;
    }
    return container.text().left(kShortId);
}

void OperationController::again(const docker::HostId &host, const docker::ContainerId &container,
                                const docker::Operation &operation)
{
    m_tasks.run(perform(host, container, operation, {}, m_tasks.token()),
                [](const Result<docker::OperationOutcome> &) {}); // the list tells how it went
}

Task<Result<docker::OperationOutcome>>
OperationController::perform(docker::HostId host, docker::ContainerId container, docker::Operation operation,
                             ui::OperationProgress progressed, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::OperationOutcome>(link.error());
    ui::ActivityRow row = rowFor(host);
    row.kind = ui::ActivityKind::ChangeContainer;
    row.container = operation.kind;
    row.target = nameOf(host, container);
    auto entry = std::make_shared<Entry>(
        m_activity, row, [this, host, container, operation] { again(host, container, operation); });
    return noted(std::move(entry),
                 docker::perform(*std::move(link), std::move(operation), std::move(container),
                                 std::move(progressed), std::move(stop)));
}

Task<Result<>> OperationController::waitFor(docker::HostId host, docker::StartGate gate, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<void>(link.error());
    return docker::waitForDependency(*std::move(link), std::move(gate), std::move(stop));
}

Task<Result<docker::CreatedContainer>>
OperationController::create(docker::HostId host, docker::ContainerSpec spec, docker::CreateOptions options,
                            ui::CreateProgress progressed, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::CreatedContainer>(link.error());
    ui::ActivityRow row = rowFor(host);
    row.kind = ui::ActivityKind::CreateContainer;
    row.target = spec.name;
    auto entry = std::make_shared<Entry>(m_activity, row, nullptr); // what it is made from may hold secrets
    return noted(std::move(entry),
                 docker::createContainer(*std::move(link), std::move(spec), options, std::move(progressed),
                                         std::move(stop)));
}

Task<Result<docker::ContainerSpec>>
OperationController::spec(docker::HostId host, docker::ContainerId container, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::ContainerSpec>(link.error());
    return docker::specOf(*std::move(link), std::move(container), std::move(stop));
}

Task<Result<docker::RecreatePlan>>
OperationController::planRecreation(docker::HostId host, docker::ContainerId container, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::RecreatePlan>(link.error());
    return docker::planRecreation(*std::move(link), std::move(container), std::move(stop));
}

Task<Result<docker::HostResources>> OperationController::resources(docker::HostId host, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::HostResources>(link.error());
    return docker::hostResources(*std::move(link), std::move(stop));
}

Task<Result<docker::PrunePreview>>
OperationController::previewPrune(docker::HostId host, docker::PruneChoices choices, std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::PrunePreview>(link.error());
    return docker::previewPrune(*std::move(link), choices, std::move(stop));
}

Task<Result<docker::PruneOutcome>> OperationController::prune(docker::HostId host,
                                                              QList<docker::PruneItem> items,
                                                              ui::PruneProgress progressed,
                                                              std::stop_token stop)
{
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return docker::failedTask<docker::PruneOutcome>(link.error());
    ui::ActivityRow row = rowFor(host);
    row.kind = ui::ActivityKind::CleanUpHost;
    row.target = std::exchange(row.place, {}); // the host itself
    auto entry = std::make_shared<Entry>(m_activity, row, nullptr); // who cleans up again looks again
    const qsizetype all = items.size();
    auto told = [entry, all, progressed = std::move(progressed)](int done) {
        entry->tell(static_cast<int>(kWhole * done / all));
        progressed(done);
    };
    return tapped(docker::pruneItems(*std::move(link), std::move(items), std::move(told), std::move(stop)),
                  [entry](const Result<docker::PruneOutcome> &result) { entry->end(errorOf(result)); });
}

} // namespace slipway::app
