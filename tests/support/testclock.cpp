// SPDX-License-Identifier: GPL-3.0-or-later
#include "testclock.h"

#include "base/async/event.h"

#include <algorithm>
#include <vector>

namespace slipway::test {

struct Sleeper
{
    std::chrono::nanoseconds due;
    Event *event;
};

class SleepList
{
public:
    std::vector<Sleeper> sleepers {};
};

TestClock::TestClock(QDateTime start)
    : m_now(std::move(start))
    , m_waiting(std::make_unique<SleepList>())
{
}

TestClock::~TestClock() = default;

Task<> TestClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    m_sleeps.append(duration);
    Event over;
    struct Listed
    {
        SleepList &list;
        Event *event;
        ~Listed()
        {
            std::erase_if(list.sleepers, [this](const Sleeper &s) { return s.event == event; });
        }
    } const listed { *m_waiting, &over };
    m_waiting->sleepers.push_back({ m_monotonic + duration, &over });
    const std::stop_callback wakeOnStop(stop, [&over] { over.fire(); });
    if (m_instant)
        advance(duration);
    if (m_instant) {
        // Through the event loop all the same, so that a loop of sleeps never nests.
        Event turn;
        QMetaObject::invokeMethod(
            turn.receiver(), [&turn] { turn.fire(); }, Qt::QueuedConnection);
        co_await turn;
    }
    co_await over;
}

void TestClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    m_monotonic += by;
    for (const Sleeper &sleeper : m_waiting->sleepers) {
        if (sleeper.due <= m_monotonic)
            sleeper.event->fire();
    }
}

qsizetype TestClock::sleeping() const
{
    return static_cast<qsizetype>(m_waiting->sleepers.size());
}

} // namespace slipway::test
