// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/operationrun.h"

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::DependencyCondition;
using docker::OperationKind;
using docker::StartGate;

OperationRun::OperationRun(OperationService &service, docker::Operation operation,
                           const QList<OperationTarget> &targets, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_operation(std::move(operation))
    , m_left(targets.size())
{
    m_items.reserve(targets.size());
    for (const OperationTarget &target : targets) {
        m_places.insert({ target.host.text(), target.container.text() }, static_cast<int>(m_items.size()));
        m_items.append({ .target = target });
    }
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
    bool changed = true;
    while (changed && !m_cancelled) { // who can never begin decides about those that wait for it
        changed = false;
        for (int i = 0; i < m_items.size() && m_underWay.value(host) < kAtOnce; ++i) {
            const OperationItem &item = m_items.at(i);
            if (item.target.host == host && item.phase == OperationPhase::Waiting)
                changed = advance(i) || changed;
        }
    }
}

/// \return whether it has failed without a beginning
bool OperationRun::advance(int index)
{
    Error why;
    switch (turnOf(index, &why)) {
    case Turn::NotYet:
        return false;
    case Turn::Now:
        begin(index);
        return false;
    case Turn::Never:
        break;
    }
    m_items[index].error = why;
    setPhase(index, OperationPhase::Failed);
    return true;
}

OperationRun::Turn OperationRun::turnOf(int index, Error *why)
{
    const OperationTarget target = m_items.at(index).target;
    Turn turn = Turn::Now;
    for (const StartGate &gate : target.after) {
        const OperationItem *other = itemOf(target.host, gate.container);
        const Turn next = other ? turnBy(*other, gate, why) : turnByWaiting(target.host, gate, why);
        if (next == Turn::Never)
            return next;
        if (next == Turn::NotYet)
            turn = next;
    }
    return turn;
}

OperationRun::Turn OperationRun::turnBy(const OperationItem &item, const StartGate &gate, Error *why)
{
    if (item.phase == OperationPhase::Waiting || item.phase == OperationPhase::Running)
        return Turn::NotYet;
    if (m_operation.kind == OperationKind::Stop)
        return Turn::Now;
    if (item.phase == OperationPhase::Done)
        return turnByWaiting(item.target.host, gate, why);
    *why = missing(item.target.name);
    return Turn::Never;
}

Error OperationRun::missing(const QString &dependency) const
{
    const bool isRestart = m_operation.kind == OperationKind::Restart;
    return { .kind = ErrorKind::Conflict,
             .code = isRestart ? u"compose.dependency-restart"_s : u"compose.dependency"_s,
             .subject = dependency };
}

/// Who was to be restarted runs on, so that the words for what was not started would be wrong.
Error OperationRun::notAsNeeded(const Error &error) const
{
    Error told = error;
    if (m_operation.kind == OperationKind::Restart && error.code.startsWith("compose."_L1))
        told.code = u"compose.restarted-badly"_s;
    return told;
}

OperationRun::Turn OperationRun::turnByWaiting(const docker::HostId &host, const StartGate &gate, Error *why)
{
    if (gate.condition == DependencyCondition::Started)
        return Turn::Now;
    const auto isIt = [&](const Awaited &one) { return one.host == host && one.gate == gate; };
    auto known = std::find_if(m_awaited.cbegin(), m_awaited.cend(), isIt);
    if (known == m_awaited.cend()) {
        awaitGate(host, gate);
        known = std::find_if(m_awaited.cbegin(), m_awaited.cend(), isIt);
    }
    if (!known->result)
        return Turn::NotYet;
    if (*known->result)
        return Turn::Now;
    *why = notAsNeeded(known->result->error());
    return Turn::Never;
}

const OperationItem *OperationRun::itemOf(const docker::HostId &host,
                                          const docker::ContainerId &container) const
{
    const int place = m_places.value({ host.text(), container.text() }, -1);
    return place < 0 ? nullptr : &m_items.at(place);
}

/// Once for all that wait for the same.
void OperationRun::awaitGate(const docker::HostId &host, const StartGate &gate)
{
    const qsizetype place = m_awaited.size();
    m_awaited.append({ .host = host, .gate = gate });
    m_tasks.run(m_service.waitFor(host, gate, m_tasks.token()), [this, place, host](const Result<> &result) {
        m_awaited[place].result = result;
        // Not from here: it may be known before this call returns.
        QMetaObject::invokeMethod(
            this, [this, host] { beginMore(host); }, Qt::QueuedConnection);
    });
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
