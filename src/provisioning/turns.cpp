// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/turns.h"

#include "base/async/event.h"

#include <QHash>
#include <QList>

namespace slipway::provisioning {

struct Turns::Place
{
    Event reached {};
};

/// The first in each has its turn.
struct Turns::Queues
{
    QHash<QString, QList<std::shared_ptr<Place>>> of {};
};

Turns::Turn::Turn(std::shared_ptr<Queues> queues, QString what)
    : m_queues(std::move(queues))
    , m_what(std::move(what))
    , m_place(std::make_shared<Place>())
{
    m_queues->of[m_what].append(m_place);
}

Turns::Turn::~Turn()
{
    if (!m_place)
        return; // moved from
    QList<std::shared_ptr<Place>> &queue = m_queues->of[m_what];
    queue.removeOne(m_place);
    if (queue.isEmpty())
        m_queues->of.remove(m_what);
    else
        queue.constFirst()->reached.fire();
}

Turns::Turns()
    : m_queues(std::make_shared<Queues>())
{
}

Turns::~Turns() = default;

Task<Result<Turns::Turn>> Turns::take(QString what, std::stop_token stop)
{
    Turn turn(m_queues, std::move(what));
    Event &reached = turn.m_place->reached;
    if (m_queues->of.value(turn.m_what).constFirst() == turn.m_place)
        reached.fire();
    const std::stop_callback onStop(stop, [&reached] { reached.fire(); });
    co_await reached;
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return std::move(turn);
}

} // namespace slipway::provisioning
