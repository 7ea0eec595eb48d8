// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/longrunning.h"

#include "azure/arm/armanswer.h"
#include "azure/arm/armrequest.h"
#include "azure/arm/operationtracker.h"

#include <optional>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

using Step = OperationTracker::Step;

/// Watches over the time that an operation takes.
class Patience final
{
public:
    Patience(std::chrono::nanoseconds now, OperationLimits limits)
        : m_limits(limits)
        , m_start(now)
    {
    }

    /// Why the next step is not worth waiting for.
    std::optional<Error> exhausted(const Step &step, std::chrono::nanoseconds now)
    {
        if (!step.isUnreadable)
            m_unreadableSince.reset();
        else if (!m_unreadableSince)
            m_unreadableSince = now;
        if (m_unreadableSince && now + step.wait - *m_unreadableSince > m_limits.unreadable)
            return step.error;
        if (now + step.wait - m_start > m_limits.longest) {
            return Error { .kind = ErrorKind::Timeout,
                           .code = u"operation.timeout"_s,
                           .subject = subjectOf(step.url),
                           .detail =
                               u"the operation did not end within %1 minutes; it may still be running"_s.arg(
                                   m_limits.longest.count()) };
        }
        return std::nullopt;
    }

private:
    OperationLimits m_limits;
    std::chrono::nanoseconds m_start;
    std::optional<std::chrono::nanoseconds> m_unreadableSince {};
};

QString correlationOf(const net::HttpResponse &response)
{
    constexpr qsizetype kLongest = 64;
    return QString::fromLatin1(response.headers.value("x-ms-correlation-request-id").left(kLongest));
}

/// Tells what an operation says of itself, once.
class Teller final
{
public:
    Teller(LongRunning::Resumable resumable, LongRunning::Watch watch, const QUrl &asked)
        : m_resumable(std::move(resumable))
        , m_watch(std::move(watch))
        , m_signs({ .asked = asked.path() })
    {
    }

    void correlation(const QString &id)
    {
        OperationSigns now = m_signs;
        now.correlationId = id;
        tell(now);
    }
    void step(const Step &step)
    {
        if (!step.isPoll)
            return;
        OperationSigns now = m_signs;
        now.pollUrl = step.url;
        if (step.percent)
            now.percent = step.percent;
        if (m_resumable && now.pollUrl != m_signs.pollUrl)
            m_resumable(now.pollUrl);
        tell(now);
    }

private:
    void tell(const OperationSigns &now)
    {
        if (now == m_signs)
            return;
        m_signs = now;
        if (m_watch)
            m_watch(m_signs);
    }

    LongRunning::Resumable m_resumable;
    LongRunning::Watch m_watch;
    OperationSigns m_signs;
};

/// Follows an operation from its first step to the end.
// outlives: `transport` and `clock` are owned by app
Task<Result<OperationOutcome>> follow(net::HttpTransport &transport, Clock &clock, OperationLimits limits,
                                      OperationTracker tracker, Step step, int requests, Teller teller,
                                      std::stop_token stop)
{
    Patience patience(clock.monotonic(), limits);
    while (step.kind == Step::Kind::Get) {
        teller.step(step);
        if (const std::optional<Error> error = patience.exhausted(step, clock.monotonic()))
            co_return *error;
        if (step.wait.count() > 0)
            co_await clock.sleep(step.wait, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        ++requests;
        net::HttpRequest request = armRequest("GET", step.url, u"/{operation}"_s);
        const Result<net::HttpResponse> response = co_await transport.send(std::move(request), stop);
        step = response ? tracker.answered(*response) : tracker.unanswered(response.error());
    }
    if (step.kind == Step::Kind::Failed)
        co_return step.error;
    co_return OperationOutcome { .finalBody = step.body, .requests = requests };
}

} // namespace

LongRunning::LongRunning(net::HttpTransport &transport, Clock &clock, OperationLimits limits)
    : m_transport(transport)
    , m_clock(clock)
    , m_limits(limits)
{
}

Task<Result<OperationOutcome>> LongRunning::run(net::HttpRequest request, Resumable resumable,
                                                std::stop_token stop)
{
    OperationTracker tracker(request.method, request.url);
    Teller teller(std::move(resumable), m_watch, request.url);
    const Result<net::HttpResponse> response = co_await m_transport.send(std::move(request), stop);
    if (!response)
        co_return response.error();
    teller.correlation(correlationOf(*response));
    Step step = tracker.started(*response);
    const Result<OperationOutcome> outcome =
        co_await follow(m_transport, m_clock, m_limits, std::move(tracker), std::move(step), 1,
                        std::move(teller), std::move(stop));
    co_return outcome;
}

Task<Result<OperationOutcome>> LongRunning::resume(net::HttpRequest original, QUrl pollUrl,
                                                   std::stop_token stop)
{
    OperationTracker tracker(original.method, original.url);
    Step step = tracker.resumed(pollUrl);
    Teller teller({}, m_watch, original.url); // the URL is journalled already
    const Result<OperationOutcome> outcome =
        co_await follow(m_transport, m_clock, m_limits, std::move(tracker), std::move(step), 0,
                        std::move(teller), std::move(stop));
    co_return outcome;
}

} // namespace slipway::azure
