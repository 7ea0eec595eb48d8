// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/operationrun.h"

#include <algorithm>
#include <utility>

namespace slipway::ui {

OperationRun::OperationRun(OperationService &service, docker::Operation operation,
                           const QList<OperationTarget> &targets, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_operation(std::move(operation))
    , m_left(targets.size())
{
    m_items.reserve(targets.size());
    for (const OperationTarget &target : targets)
        m_items.append({ .target = target });
}

OperationRun::~OperationRun() = default;

void OperationRun::start()
{
    QList<docker::HostId> hosts;
    for (const OperationItem &item : std::as_const(m_items)) {
        if (!hosts.contains(item.target.host))
            hosts.append(item.target.host);
    }
    for (const docker::HostId &host : std::as_const(hosts))
        beginMore(host);
}

void OperationRun::cancel()
{
    m_cancelled = true;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).phase == OperationPhase::Waiting)
            setPhase(i, OperationPhase::Cancelled);
    }
    m_tasks.requestStop();
}

int OperationRun::count(OperationPhase phase) const
{
    return static_cast<int>(std::count_if(
        m_items.begin(), m_items.end(), [phase](const OperationItem &item) { return item.phase == phase; }));
}

void OperationRun::beginMore(const docker::HostId &host)
{
    for (int i = 0; i < m_items.size() && m_underWay.value(host) < kAtOnce; ++i) {
        const OperationItem &item = m_items.at(i);
        if (item.target.host == host && item.phase == OperationPhase::Waiting)
            begin(i);
    }
}

void OperationRun::begin(int index)
{
    const OperationTarget target = m_items.at(index).target;
    ++m_underWay[target.host];
    setPhase(index, OperationPhase::Running);
    auto progressed = [this, index](docker::RecreateStep step, const docker::PullProgress &pull) {
        m_items[index].step = step;
        m_items[index].pull = pull;
        emit itemChanged(index);
    };
    m_tasks.run(
        m_service.perform(target.host, target.container, m_operation, std::move(progressed), m_tasks.token()),
        [this, index](const Result<docker::OperationOutcome> &result) { ended(index, result); });
}

void OperationRun::ended(int index, const Result<docker::OperationOutcome> &result)
{
    const docker::HostId host = m_items.at(index).target.host;
    --m_underWay[host];
    if (result)
        m_items[index].outcome = *result;
    else
        m_items[index].error = result.error();
    const bool cancelled = !result && result.error().kind == ErrorKind::Cancelled;
    setPhase(index,
             result          ? OperationPhase::Done
                 : cancelled ? OperationPhase::Cancelled
                             : OperationPhase::Failed);
    if (!m_cancelled)
        beginMore(host);
}

void OperationRun::setPhase(int index, OperationPhase phase)
{
    m_items[index].phase = phase;
    emit itemChanged(index);
    if (phase == OperationPhase::Waiting || phase == OperationPhase::Running)
        return;
    if (--m_left == 0)
        emit finished();
}

} // namespace slipway::ui
