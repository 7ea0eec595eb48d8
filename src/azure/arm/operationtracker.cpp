// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/operationtracker.h"

#include "azure/arm/armanswer.h"
#include "azure/arm/operationstate.h"
#include "azure/arm/retryafter.h"
#include "net/sameorigin.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr auto kAsyncOperation = "Azure-AsyncOperation";
constexpr auto kOperationLocation = "Operation-Location";
constexpr auto kLocation = "Location";
constexpr auto kRequestId = "x-ms-request-id";
constexpr int kMostDoublings = 6;

using Step = OperationTracker::Step;

Step done(QByteArray body)
{
    return { .kind = Step::Kind::Done, .body = std::move(body) };
}

Step failed(Error error)
{
    return { .kind = Step::Kind::Failed, .error = std::move(error) };
}

QByteArray asyncUrlOf(const net::HttpResponse &response)
{
    const QByteArray newest = response.headers.value(kOperationLocation);
    return newest.isEmpty() ? response.headers.value(kAsyncOperation) : newest;
}

Result<QUrl> guarded(const QUrl &asked, const QByteArray &spelled)
{
    return net::sameOrigin(asked, QUrl(QString::fromUtf8(spelled)));
}

/// Says nothing about the operation: the next reading may be better.
bool isFailedReading(const net::HttpResponse &response)
{
    return response.status == 408 || response.status == 429 || response.status >= 500;
}

bool isFailedReading(const Error &error)
{
    return error.isTransient() || error.kind == ErrorKind::Service;
}

/// Why an answer that need not say anything is not of the service: a portal's page, or half of something.
std::optional<Error> foreignBody(const net::HttpResponse &response, const QUrl &asked)
{
    if (response.body.trimmed().isEmpty())
        return std::nullopt;
    const Result<JsonDocument> document = armDocument(response.body, subjectOf(asked));
    return document ? std::nullopt : std::optional(document.error());
}

QString requestIdOf(const net::HttpResponse &response)
{
    return QString::fromLatin1(response.headers.value(kRequestId));
}

milliseconds doubled(milliseconds first, int times, milliseconds longest)
{
    return std::min(first * (1 << std::min(times, kMostDoublings)), longest);
}

} // namespace

OperationTracker::OperationTracker(QByteArray method, QUrl original)
    : m_method(std::move(method))
    , m_original(std::move(original))
    , m_asked(m_original)
{
}

bool OperationTracker::isBodyMethod() const
{
    return m_method == "PUT" || m_method == "PATCH";
}

Step OperationTracker::started(const net::HttpResponse &response)
{
    if (!response.isSuccess())
        return failed(armError(response, subjectOf(m_original)));
    if (response.status == 204)
        return done({});
    m_location = response.headers.value(kLocation);
    m_locationBase = m_original;
    if (const QByteArray operation = asyncUrlOf(response); !operation.isEmpty()) {
        const Result<QUrl> url = guarded(m_original, operation);
        return url ? pollAfter(*url, Style::AsyncOperation, response) : failed(url.error());
    }
    if (!m_location.isEmpty() && (response.status == 202 || isBodyMethod())) {
        const Result<QUrl> url = guarded(m_original, m_location);
        return url ? pollAfter(*url, Style::Location, response) : failed(url.error());
    }
    if (!isBodyMethod())
        return done(response.body);
    if (response.status == 202)
        return pollAfter(m_original, Style::Body, response);
    m_style = Style::Body;
    m_pollUrl = m_original;
    const Result<OperationReport> report = resourceReport(response.body, subjectOf(m_original));
    return report ? readBody(response) : failed(report.error());
}

Step OperationTracker::resumed(const QUrl &pollUrl)
{
    const Result<QUrl> url = net::sameOrigin(m_original, pollUrl);
    if (!url)
        return failed(url.error());
    m_pollUrl = *url;
    m_style = *url == m_original ? Style::Body : Style::Unknown;
    return poll(milliseconds(0));
}

Step OperationTracker::answered(const net::HttpResponse &response)
{
    if (isFailedReading(response))
        return backOff(armError(response, subjectOf(m_asked)), retryAfterOf(response));
    m_failures = 0;
    if (m_style == Style::Final)
        return readFinal(response);
    if (!response.isSuccess())
        return failedRequest(response);
    switch (m_style) {
    case Style::AsyncOperation:
        return readAsyncOperation(response);
    case Style::Location:
        return readLocation(response);
    case Style::Body:
        return readBody(response);
    default:
        return readResumed(response);
    }
}

Step OperationTracker::unanswered(const Error &error)
{
    if (error.kind == ErrorKind::Protocol)
        return garbled(error);
    return isFailedReading(error) ? backOff(error, error.retryAfter) : failed(error);
}

/// The operation's own address answers 4xx: for DELETE, what is gone may have taken it along.
Step OperationTracker::failedRequest(const net::HttpResponse &response)
{
    const Error error = armError(response, subjectOf(m_asked));
    if (m_method != "DELETE" || (response.status != 404 && response.status != 410))
        return failed(error);
    if (m_style == Style::Location || m_asked == m_original)
        return done({});
    m_mustBeGone = true;
    Step look = finalGet(m_original, {});
    look.error = error;
    return look;
}

Step OperationTracker::readAsyncOperation(const net::HttpResponse &response)
{
    const Result<OperationReport> report = operationReport(response.body, subjectOf(m_asked));
    if (!report)
        return garbled(report.error());
    m_garbled = 0;
    if (response.headers.contains(kLocation)) {
        m_location = response.headers.value(kLocation);
        m_locationBase = m_asked;
    }
    switch (report->state) {
    case OperationState::Succeeded:
        return succeeded(response, report->resourceLocation);
    case OperationState::Failed:
    case OperationState::Canceled:
        return failed(operationError(*report, subjectOf(m_original), requestIdOf(response)));
    case OperationState::Running:
        break;
    }
    if (const QByteArray moved = asyncUrlOf(response); !moved.isEmpty()) {
        const Result<QUrl> url = guarded(m_asked, moved);
        if (!url)
            return failed(url.error());
        m_pollUrl = *url;
    }
    Step again = pollAgain(response);
    again.percent = report->percent;
    return again;
}

Step OperationTracker::readLocation(const net::HttpResponse &response)
{
    if (response.status == 202) {
        m_garbled = 0;
        if (const QByteArray moved = response.headers.value(kLocation); !moved.isEmpty()) {
            const Result<QUrl> url = guarded(m_asked, moved);
            if (!url)
                return failed(url.error());
            m_pollUrl = *url;
        }
        return pollAgain(response);
    }
    if (const std::optional<Error> why = foreignBody(response, m_asked))
        return garbled(*why);
    if (!isBodyMethod())
        return done(response.body);
    return response.body.trimmed().isEmpty() ? finalGet(m_original, {}) : readBody(response);
}

Step OperationTracker::readBody(const net::HttpResponse &response)
{
    if (response.status == 202)
        return pollAgain(response);
    const Result<OperationReport> report = resourceReport(response.body, subjectOf(m_asked));
    if (!report)
        return garbled(report.error());
    m_garbled = 0;
    if (report->state == OperationState::Running)
        return pollAgain(response);
    if (report->state == OperationState::Succeeded)
        return done(response.body);
    return failed(operationError(*report, subjectOf(m_original), requestIdOf(response)));
}

/// A journalled URL does not say of which style it is; its answer does.
Step OperationTracker::readResumed(const net::HttpResponse &response)
{
    if (const std::optional<Error> why = foreignBody(response, m_asked))
        return garbled(*why);
    const bool hasStatus = operationReport(response.body, subjectOf(m_asked)).has_value();
    m_style = hasStatus ? Style::AsyncOperation : Style::Location;
    return hasStatus ? readAsyncOperation(response) : readLocation(response);
}

/// After Azure-AsyncOperation said Succeeded: where the result is.
Step OperationTracker::succeeded(const net::HttpResponse &response, const QString &resourceLocation)
{
    if (!resourceLocation.isEmpty() && m_method != "DELETE")
        return finalGetOf(resourceLocation.toUtf8(), response.body);
    if (isBodyMethod())
        return finalGet(m_original, {});
    if (m_method == "DELETE" || m_location.isEmpty())
        return done(m_method == "DELETE" ? QByteArray() : response.body);
    m_resultIsOptional = true;
    return finalGetOf(m_location, response.body);
}

Step OperationTracker::finalGetOf(const QByteArray &location, QByteArray fallback)
{
    const QUrl base = m_resultIsOptional ? m_locationBase : m_asked;
    const Result<QUrl> url = guarded(base, location);
    return url ? finalGet(*url, std::move(fallback)) : failed(url.error());
}

Step OperationTracker::finalGet(const QUrl &url, QByteArray fallback)
{
    m_style = Style::Final;
    m_operationBody = std::move(fallback);
    m_pollUrl = url;
    m_asked = url;
    return { .kind = Step::Kind::Get, .url = url };
}

Step OperationTracker::readFinal(const net::HttpResponse &response)
{
    const bool isGone = response.status == 404 || response.status == 410;
    if (m_mustBeGone) {
        if (isGone)
            return done({});
        if (!response.isSuccess())
            return failed(armError(response, subjectOf(m_asked)));
        return pollAgain(response); // it is still there
    }
    if (response.status == 202)
        return pollAgain(response);
    if (response.isSuccess())
        return done(response.body);
    const bool isRefused = response.status == 401 || response.status == 403;
    if (m_resultIsOptional && !isRefused)
        return done(m_operationBody); // the operation succeeded; that its result has expired changes nothing
    return failed(armError(response, subjectOf(m_asked)));
}

Step OperationTracker::pollAfter(QUrl url, Style style, const net::HttpResponse &response)
{
    m_style = style;
    m_pollUrl = std::move(url);
    return poll(waitFor(response));
}

Step OperationTracker::pollAgain(const net::HttpResponse &response)
{
    return poll(waitFor(response));
}

Step OperationTracker::poll(milliseconds wait)
{
    m_asked = m_pollUrl;
    return { .kind = Step::Kind::Get, .url = m_pollUrl, .isPoll = m_style != Style::Final, .wait = wait };
}

Step OperationTracker::garbled(const Error &why)
{
    if (++m_garbled >= kMostGarbled)
        return failed(why);
    return backOff(why, std::nullopt);
}

Step OperationTracker::backOff(const Error &why, std::optional<milliseconds> asked)
{
    const milliseconds own = doubled(kShortestWait, m_failures++, kLongestBackOff);
    Step step = poll(std::clamp<milliseconds>(asked.value_or(own), kShortestWait, kLongestWait));
    step.isUnreadable = true;
    step.error = why;
    return step;
}

milliseconds OperationTracker::waitFor(const net::HttpResponse &response)
{
    const std::optional<milliseconds> asked = retryAfterOf(response);
    if (asked == milliseconds(0) && m_eager < kMostEagerPolls) {
        ++m_eager;
        return milliseconds(0);
    }
    if (asked)
        return std::clamp<milliseconds>(*asked, kShortestWait, kLongestWait);
    return doubled(kShortestWait, m_polls++, kLongestOwnWait);
}

} // namespace slipway::azure
