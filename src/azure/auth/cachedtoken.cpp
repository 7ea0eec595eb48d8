// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/cachedtoken.h"

#include "base/async/event.h"

#include <QList>

#include <utility>

namespace slipway::azure {

using std::chrono::seconds;

/// A renewal that is under way, and who waits for it.
struct CachedToken::Flight
{
    QList<Event *> waiting {};
    bool isOver = false;
    std::optional<Error> error {};
};

CachedToken::CachedToken(Clock &clock, Renew renew)
    : m_clock(clock)
    , m_renew(std::move(renew))
{
}

void CachedToken::keep(Secret token, seconds life)
{
    m_token = std::move(token);
    m_life = life;
    m_since = m_clock.now();
    m_sinceMonotonic = m_clock.monotonic();
    if (const std::shared_ptr<Flight> overtaken = std::exchange(m_flight, nullptr))
        end(*overtaken);
}

void CachedToken::end(Flight &flight)
{
    flight.isOver = true;
    for (Event *event : std::as_const(flight.waiting))
        event->fire();
}

void CachedToken::invalidate()
{
    m_token = Secret();
}

void CachedToken::forget()
{
    m_isForgotten = true;
    m_token = Secret();
}

/// By both clocks: the monotonic one may stand still while the computer sleeps, the wall clock may be set.
bool CachedToken::isGoodFor(seconds margin) const
{
    if (m_token.isEmpty())
        return false;
    const auto awake = std::chrono::duration_cast<seconds>(m_clock.monotonic() - m_sinceMonotonic);
    const seconds passed = std::max(awake, seconds(m_since.secsTo(m_clock.now())));
    return passed + margin < m_life;
}

std::shared_ptr<CachedToken::Flight> CachedToken::renewal()
{
    if (m_flight)
        return m_flight;
    auto flight = std::make_shared<Flight>();
    m_flight = flight;
    m_tasks.run(m_renew(m_tasks.token()),
                [this, flight](Result<Grant> grant) { landed(*flight, std::move(grant)); });
    return flight;
}

void CachedToken::landed(Flight &flight, Result<Grant> grant)
{
    if (flight.isOver)
        return; // overtaken
    m_flight.reset();
    if (m_isForgotten)
        flight.error = Error { .kind = ErrorKind::SignInRequired, .code = QStringLiteral("sign-in.needed") };
    else if (grant)
        keep(std::move(grant->accessToken), grant->life);
    else
        flight.error = grant.error();
    end(flight);
}

Task<Result<Secret>> CachedToken::token(std::stop_token stop)
{
    if (m_isForgotten)
        co_return Error { .kind = ErrorKind::SignInRequired, .code = QStringLiteral("sign-in.needed") };
    if (isGoodFor(std::min(kMargin, m_life / 2)))
        co_return m_token.clone();
    const std::shared_ptr<Flight> flight = renewal();
    if (!flight->isOver) {
        Event over;
        struct Waiting
        {
            Flight &flight;
            Event *event;
            Q_DISABLE_COPY_MOVE(Waiting)
            Waiting(Flight &joined, Event *mine)
                : flight(joined)
                , event(mine)
            {
                flight.waiting.append(event);
            }
            ~Waiting() { flight.waiting.removeAll(event); }
        };
        const Waiting waiting(*flight, &over);
        const std::stop_callback wakeOnStop(stop, [&over] { over.fire(); });
        co_await over;
    }
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (flight->error) {
        const bool passing = flight->error->isTransient() || flight->error->kind == ErrorKind::Service;
        if (passing && isGoodFor(seconds(0)))
            co_return m_token.clone(); // the old one still holds; the next call tries again
        co_return *flight->error;
    }
    co_return m_token.clone();
}

} // namespace slipway::azure
