// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/operations.h"

#include "sandbox/arm/answers.h"

#include <QTimer>
#include <QUuid>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCompute = "Microsoft.Compute"_L1;

QJsonObject errorObject(const OperationOutcome &outcome)
{
    return { { u"code"_s, outcome.code }, { u"message"_s, outcome.message } };
}

} // namespace

Operations::Operations(Faults &faults, std::chrono::seconds retryAfter, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_retryAfter(retryAfter)
{
}

QString Operations::start(OperationPlan plan)
{
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto fault = m_faults.takeForOperation(plan.subject, true);
    const auto delay = fault ? fault->delay : plan.delay;
    m_operations.emplace(
        id, Running { .plan = std::move(plan), .fault = fault, .start = QDateTime::currentDateTimeUtc() });
    QTimer::singleShot(delay, this, [this, id] { endNow(id); });
    return id;
}

void Operations::endNow(const QString &id)
{
    if (!m_operations.at(id).hasEnded)
        finish(id);
}

void Operations::finish(const QString &id)
{
    Running &running = m_operations.at(id);
    const auto fault = running.fault ? running.fault : m_faults.takeForOperation(running.plan.subject, false);
    if (fault) {
        running.outcome = { .code = fault->code.isEmpty() ? u"InternalExecutionError"_s : fault->code,
                            .message = fault->message.isEmpty() ? u"An internal execution error occurred."_s
                                                                : fault->message };
        if (running.plan.failed)
            running.plan.failed(running.outcome);
    } else {
        running.outcome = running.plan.finish();
    }
    running.plan.finish = nullptr;
    running.plan.failed = nullptr;
    running.end = QDateTime::currentDateTimeUtc();
    running.hasEnded = true;
}

void Operations::announce(HttpResponse &answer, const QString &id, const QString &base,
                          const QString &apiVersion, bool withLocation) const
{
    const Running &running = m_operations.at(id);
    const QString url = u"%1subscriptions/%2/providers/%3/locations/%4/operations/%5"_s.arg(
        base, running.plan.subscription, running.plan.provider, running.plan.location, id);
    const QString version = u"api-version="_s + apiVersion;
    answer.fields.add("Azure-AsyncOperation", (url + u'?' + version).toUtf8());
    if (running.plan.provider == kCompute)
        answer.fields.add("Azure-AsyncNotification", "Enabled");
    if (withLocation && running.plan.provider == kCompute)
        answer.fields.add("Location", (url + u"?monitor=true&"_s + version).toUtf8());
    else if (withLocation)
        answer.fields.add(
            "Location",
            (QString(url).replace(u"/operations/"_s, u"/operationResults/"_s) + u'?' + version).toUtf8());
    answer.fields.add("Retry-After", retryAfter());
}

std::optional<HttpResponse> Operations::read(const QString &id, const QString &provider, bool isMonitor,
                                             const QString &self) const
{
    const auto found = m_operations.find(id.toLower());
    if (found == m_operations.end()
        || found->second.plan.provider.compare(provider, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return isMonitor ? monitor(found->second, self) : status(id, found->second);
}

HttpResponse Operations::monitor(const Running &running, const QString &self) const
{
    if (!running.hasEnded) {
        HttpResponse answer { .status = 202 };
        answer.fields.add("Location", self.toUtf8());
        answer.fields.add("Retry-After", retryAfter());
        return answer;
    }
    if (!running.outcome.isSuccess())
        return HttpResponse::json(409, { { u"error"_s, errorObject(running.outcome) } });
    if (running.outcome.output)
        return HttpResponse::json(200, *running.outcome.output);
    return { .status = running.plan.finalStatus };
}

HttpResponse Operations::status(const QString &id, const Running &running) const
{
    const bool hasFailed = running.hasEnded && !running.outcome.isSuccess();
    QJsonObject body { { u"status"_s, running.hasEnded ? u"Succeeded"_s : u"InProgress"_s } };
    if (running.plan.provider == kCompute) {
        body.insert(u"name"_s, id);
        body.insert(u"startTime"_s, armTime(running.start));
        if (running.hasEnded)
            body.insert(u"endTime"_s, armTime(running.end));
        if (running.outcome.output)
            body.insert(u"properties"_s, QJsonObject { { u"output"_s, *running.outcome.output } });
    }
    if (hasFailed) {
        body.insert(u"status"_s, running.outcome.isCanceled ? u"Canceled"_s : u"Failed"_s);
        body.insert(u"error"_s, errorObject(running.outcome));
    }
    HttpResponse answer = HttpResponse::json(200, body);
    if (!running.hasEnded)
        answer.fields.add("Retry-After", retryAfter());
    return answer;
}

} // namespace slipway::sandbox
