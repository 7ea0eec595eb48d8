// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/turns.h"

#include "base/async/event.h"

#include <algorithm>
#include <deque>
#include <map>

namespace slipway::provisioning {

struct Turns::Place
{
    Event reached {};
};

/// The first in each has its turn.
struct Turns::Queues
{
    std::map<QString, std::deque<std::shared_ptr<Place>>> of {};
};

Turns::Turn::Turn(std::shared_ptr<Queues> queues, QString what)
    : m_queues(std::move(queues))
    , m_what(std::move(what))
    , m_place(std::make_shared<Place>())
{
    m_queues->of[m_what].push_back(m_place);
}

Turns::Turn::~Turn()
{
    if (!m_place)
        return; // moved from
    const auto found = m_queues->of.find(m_what);
    std::deque<std::shared_ptr<Place>> &queue = found->second;
    queue.erase(std::find(queue.begin(), queue.end(), m_place));
    if (queue.empty())
        m_queues->of.erase(found);
    else
        queue.front()->reached.fire();
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
    if (m_queues->of[turn.m_what].front() == turn.m_place)
        reached.fire();
    const std::stop_callback onStop(stop, [&reached] { reached.fire(); });
    co_await reached;
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return std::move(turn);
}

} // namespace slipway::provisioning
