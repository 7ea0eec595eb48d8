// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/resources/deployments.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/paging.h"
#include "azure/arm/removal.h"
#include "azure/resources/deploymentjson.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTemplate = "/{group}/providers/Microsoft.Resources/deployments/{name}"_L1;
constexpr auto kTemplateAbove = "/subscriptions/{id}/providers/Microsoft.Resources/deployments/{name}"_L1;
const auto kValidate = u"/validate"_s;
const auto kWhatIf = u"/whatIf"_s;
constexpr auto kProvider = "/providers/Microsoft.Resources/deployments/"_L1;
constexpr qsizetype kLongestName = 64; ///< of a deployment. Source: Microsoft.Resources 2024-11-01
/// To ask takes Azure minutes at most; a deployment with a machine about as many.
constexpr std::chrono::minutes kLongestQuestion { 15 };
constexpr std::chrono::minutes kLongestDeployment { 60 };
constexpr int kConflict = 409;

bool canBeAsked(const ArmId &group, const QString &name)
{
    return !group.isEmpty() && !group.resourceGroup().isEmpty() && isPathSegment(name)
        && name.size() <= kLongestName;
}

Error wrongName()
{
    return invalidId(u"deployment"_s);
}

QUrl urlOf(const QUrl &endpoint, const ArmId &group, const QString &name, const QString &action = {})
{
    return armUrl(endpoint, group.text() + kProvider + name + action, apiversion::kResources);
}

/// Of the group's subscription.
QUrl urlAbove(const QUrl &endpoint, const ArmId &group, const QString &name, const QString &action)
{
    return armUrl(endpoint, u"/subscriptions/"_s + group.subscription() + kProvider + name + action,
                  apiversion::kResources);
}

/// What is wrong with a deployment that the service took to look at, when it says so in the body of a
/// success.
struct Verdict
{
    QString code {};
    QString detail {};
};

Verdict verdictFrom(JsonReader json)
{
    const JsonReader below = json.fieldIgnoringCase("properties"_L1).fieldIgnoringCase("error"_L1);
    const JsonReader error = json.fieldIgnoringCase("error"_L1);
    if (error.isObject() || below.isObject()) {
        const ErrorText text = errorText(error.isObject() ? error : below);
        return { .code = text.code.isEmpty() ? u"InvalidTemplateDeployment"_s : text.code,
                 .detail = text.detail };
    }
    return {};
}

Result<> checkVerdict(const QByteArray &body, const QString &subject)
{
    const Result<Verdict> verdict = decodeAnswer(body, subject, &verdictFrom);
    if (!verdict)
        return verdict.error();
    if (verdict->code.isEmpty())
        return {};
    return Error {
        .kind = ErrorKind::Invalid, .code = verdict->code, .subject = subject, .detail = verdict->detail
    };
}

} // namespace

Deployments::Deployments(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<OperationOutcome>> Deployments::ask(net::HttpRequest post, std::stop_token stop) const
{
    LongRunning operation(m_arm, m_clock, { .longest = kLongestQuestion });
    LongRunning::Resumable nobody;
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(post), std::move(nobody), std::move(stop));
    co_return outcome;
}

Task<Result<>> Deployments::askWhether(net::HttpRequest post, std::stop_token stop) const
{
    const QString subject = subjectOf(post.url);
    const Result<OperationOutcome> outcome = co_await ask(std::move(post), std::move(stop));
    if (!outcome)
        co_return outcome.error();
    co_return checkVerdict(outcome->finalBody, subject);
}

Task<Result<QList<ForeseenChange>>> Deployments::askWhat(net::HttpRequest post, std::stop_token stop) const
{
    const QString subject = subjectOf(post.url);
    const Result<OperationOutcome> outcome = co_await ask(std::move(post), std::move(stop));
    if (!outcome)
        co_return outcome.error();
    const Result<> verdict = checkVerdict(outcome->finalBody, subject);
    if (!verdict)
        co_return verdict.error();
    co_return decodeAnswer(outcome->finalBody, subject, &foreseenFrom);
}

Task<Result<>> Deployments::validate(ArmId group, QString name, DeploymentRequest request,
                                     std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    net::HttpRequest post = armRequest("POST", urlOf(m_endpoint, group, name, kValidate),
                                       kTemplate + kValidate, deploymentBody(request));
    const Result<> valid = co_await askWhether(std::move(post), std::move(stop));
    co_return valid;
}

Task<Result<QList<ForeseenChange>>> Deployments::whatIf(ArmId group, QString name, DeploymentRequest request,
                                                        std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    net::HttpRequest post = armRequest("POST", urlOf(m_endpoint, group, name, kWhatIf), kTemplate + kWhatIf,
                                       deploymentBody(request));
    const Result<QList<ForeseenChange>> changes = co_await askWhat(std::move(post), std::move(stop));
    co_return changes;
}

Task<Result<>> Deployments::validateInNew(NewGroup group, QString name, DeploymentRequest request,
                                          std::stop_token stop) const
{
    if (!canBeAsked(group.id, name))
        co_return wrongName();
    net::HttpRequest post = armRequest("POST", urlAbove(m_endpoint, group.id, name, kValidate),
                                       kTemplateAbove + kValidate, newGroupBody(group, name, request));
    const Result<> valid = co_await askWhether(std::move(post), std::move(stop));
    co_return valid;
}

Task<Result<QList<ForeseenChange>>>
Deployments::whatIfInNew(NewGroup group, QString name, DeploymentRequest request, std::stop_token stop) const
{
    if (!canBeAsked(group.id, name))
        co_return wrongName();
    net::HttpRequest post = armRequest("POST", urlAbove(m_endpoint, group.id, name, kWhatIf),
                                       kTemplateAbove + kWhatIf, newGroupBody(group, name, request));
    const Result<QList<ForeseenChange>> changes = co_await askWhat(std::move(post), std::move(stop));
    co_return changes;
}

Task<Result<QList<ArmId>>> Deployments::run(ArmId group, QString name, DeploymentRequest request,
                                            LongRunning::Resumable resumable, std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    const QUrl url = urlOf(m_endpoint, group, name);
    net::HttpRequest put = armRequest("PUT", url, kTemplate, deploymentBody(request));
    LongRunning operation(m_arm, m_clock, { .longest = kLongestDeployment });
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(put), std::move(resumable), std::move(stop));
    if (!outcome)
        co_return outcome.error();
    co_return decodeAnswer(outcome->finalBody, subjectOf(url), &outputsFrom);
}

Task<Result<QList<ArmId>>> Deployments::resume(ArmId group, QString name, QUrl pollUrl,
                                               std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    const QUrl url = urlOf(m_endpoint, group, name);
    net::HttpRequest put = armRequest("PUT", url, kTemplate);
    LongRunning operation(m_arm, m_clock, { .longest = kLongestDeployment });
    const Result<OperationOutcome> outcome =
        co_await operation.resume(std::move(put), std::move(pollUrl), std::move(stop));
    if (!outcome)
        co_return outcome.error();
    co_return decodeAnswer(outcome->finalBody, subjectOf(url), &outputsFrom);
}

Task<Result<QList<DeployedResource>>> Deployments::progress(ArmId group, QString name,
                                                            std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    // Without the provider in the path, unlike the deployment itself.
    const QString path = group.text() + u"/deployments/"_s + name + u"/operations"_s;
    net::HttpRequest get = armRequest("GET", armUrl(m_endpoint, path, apiversion::kResources),
                                      u"/{group}/deployments/{name}/operations"_s);
    Result<QList<DeployedResource>> found =
        co_await listPages<DeployedResource>(m_arm, std::move(get), &deployedFrom, std::move(stop));
    if (found)
        found->removeIf([](const DeployedResource &one) { return one.id.isEmpty(); });
    co_return found;
}

Task<Result<>> Deployments::cancel(ArmId group, QString name, std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    const QUrl url = urlOf(m_endpoint, group, name, u"/cancel"_s);
    net::HttpRequest post = armRequest("POST", url, kTemplate + u"/cancel"_s);
    const Result<net::HttpResponse> response = co_await m_arm.send(std::move(post), std::move(stop));
    if (!response)
        co_return response.error();
    const Error refusal = response->isSuccess() ? Error() : armError(*response, subjectOf(url));
    if (response->isSuccess() || refusal.kind == ErrorKind::NotFound || response->status == kConflict)
        co_return Result<>();
    co_return refusal;
}

Task<Result<>> Deployments::forget(ArmId group, QString name, std::stop_token stop) const
{
    if (!canBeAsked(group, name))
        co_return wrongName();
    net::HttpRequest remove = armRequest("DELETE", urlOf(m_endpoint, group, name), kTemplate);
    const Result<> removed = co_await removeResource(m_arm, m_clock, std::move(remove),
                                                     { .longest = kLongestQuestion }, std::move(stop));
    co_return removed;
}

} // namespace slipway::azure
