// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments: several resources at once, by a template.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/creation.h"
#include "sandbox/arm/deploymenttemplate.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <map>
#include <memory>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDeployments = "Microsoft.Resources/deployments"_L1;
constexpr auto kRunning = "Running"_L1;
constexpr auto kSucceeded = "Succeeded"_L1;
constexpr auto kCanceled = "Canceled"_L1;
constexpr int kOperationIdLength = 16;

/// One resource of a deployment, as far as the deployment has come to it.
struct Deployed
{
    QString id {};
    QString type {};
    bool isMachine = false; ///< these and extensions are all that take their time
    bool isExtension = false;
    bool isNew = true;
    OperationOutcome outcome {};
    int refusedWith = 400; ///< where it could not be made: the status of that answer
};

struct Deployment
{
    QString id {};
    QString name {};
    QString state {};
    QJsonObject error {};
    QList<Deployed> resources {};
    QDateTime start {};
    QString correlation {};
    QString operation {}; ///< that makes it
};

/// Of a deployment to a subscription, which is only asked about here, never made.
QString idAbove(const ArmCall &call)
{
    return u"/subscriptions/%1/providers/%2/%3"_s.arg(call.parameter(u"sub"_s), kDeployments,
                                                      call.parameter(u"name"_s));
}

/// The resource of that type in the template of such a deployment.
QJsonObject partOf(const ArmCall &call, QLatin1StringView type)
{
    const QJsonArray parts = call.body.value(u"properties"_s)
                                 .toObject()
                                 .value(u"template"_s)
                                 .toObject()
                                 .value(u"resources"_s)
                                 .toArray();
    for (const auto &part : parts) {
        if (part[u"type"_s].toString().compare(type, Qt::CaseInsensitive) == 0)
            return part.toObject();
    }
    return {};
}

/// The group that such a deployment makes.
TemplateScope scopeAbove(const ArmCall &call)
{
    const QJsonObject group = partOf(call, "Microsoft.Resources/resourceGroups"_L1);
    return { .subscription = call.parameter(u"sub"_s),
             .group = group.value(u"name"_s).toString(),
             .location = group.value(u"location"_s).toString() };
}

/// What comes into that group. Others the sandbox does not know.
TemplateReading readAbove(const ArmCall &call)
{
    const TemplateScope scope = scopeAbove(call);
    const QJsonObject inside = partOf(call, kDeployments);
    if (scope.group.isEmpty() || inside.value(u"resourceGroup"_s).toString() != scope.group) {
        return { .refusal = armError(400, u"NotSupportedBySandbox"_s,
                                     u"Of a subscription the sandbox can be asked what a new resource group "
                                     "would have in it."_s) };
    }
    if (call.body.value(u"location"_s).toString().isEmpty()) {
        return { .refusal = armError(400, u"LocationRequired"_s,
                                     u"The location property is required for this deployment."_s) };
    }
    return readTemplate(inside.value(u"properties"_s).toObject(), scope);
}

/// As deployments write down the status of an answer.
QString statusWord(int status)
{
    switch (status) {
    case 404:
        return u"NotFound"_s;
    case 409:
        return u"Conflict"_s;
    default:
        return u"BadRequest"_s;
    }
}

/// An answer that refuses, as the end of an operation.
OperationOutcome refusalOutcome(const HttpResponse &refusal)
{
    const QJsonObject error = QJsonDocument::fromJson(refusal.body).object().value(u"error"_s).toObject();
    return { .code = error.value(u"code"_s).toString(), .message = error.value(u"message"_s).toString() };
}

QString idOf(const ArmCall &call)
{
    return call.scope() + u"/providers/"_s + kDeployments + u'/' + call.parameter(u"name"_s);
}

QJsonObject deploymentJson(const Deployment &deployment)
{
    QJsonArray outputs;
    if (deployment.state == kSucceeded) {
        for (const Deployed &one : deployment.resources)
            outputs.append(QJsonObject { { u"id"_s, one.id } });
    }
    QJsonObject properties { { u"mode"_s, u"Incremental"_s },
                             { u"provisioningState"_s, deployment.state },
                             { u"timestamp"_s, armTime(deployment.start) },
                             { u"duration"_s, u"PT1S"_s },
                             { u"correlationId"_s, deployment.correlation },
                             { u"providers"_s, QJsonArray() },
                             { u"dependencies"_s, QJsonArray() },
                             { u"outputResources"_s, outputs } };
    if (!deployment.error.isEmpty())
        properties.insert(u"error"_s, deployment.error);
    return { { u"id"_s, deployment.id },
             { u"name"_s, deployment.name },
             { u"type"_s, QString(kDeployments) },
             { u"properties"_s, properties } };
}

QString stateOf(const Deployment &deployment, const Deployed &one)
{
    if (!one.outcome.isSuccess())
        return u"Failed"_s;
    const bool isWaiting = (one.isMachine || one.isExtension) && deployment.state == kRunning;
    return isWaiting ? QString(kRunning) : QString(kSucceeded);
}

QJsonObject operationJson(const Deployment &deployment, const Deployed &one)
{
    const QByteArray digest = QCryptographicHash::hash(one.id.toUtf8(), QCryptographicHash::Sha256);
    const QString operation = QString::fromLatin1(digest.toHex().left(kOperationIdLength).toUpper());
    const QString state = stateOf(deployment, one);
    QJsonObject properties { { u"provisioningOperation"_s, u"Create"_s },
                             { u"provisioningState"_s, state },
                             { u"timestamp"_s, armTime(deployment.start) },
                             { u"duration"_s, u"PT1S"_s },
                             { u"targetResource"_s,
                               QJsonObject { { u"id"_s, one.id },
                                             { u"resourceType"_s, one.type },
                                             { u"resourceName"_s, one.id.section(u'/', -1) } } } };
    if (state == kSucceeded)
        properties.insert(u"statusCode"_s, one.isNew ? u"Created"_s : u"OK"_s);
    if (!one.outcome.isSuccess()) {
        properties.insert(u"statusCode"_s, statusWord(one.refusedWith));
        properties.insert(u"statusMessage"_s,
                          QJsonObject { { u"error"_s,
                                          QJsonObject { { u"code"_s, one.outcome.code },
                                                        { u"message"_s, one.outcome.message } } } });
    }
    return { { u"id"_s, deployment.id + u"/operations/"_s + operation },
             { u"operationId"_s, operation },
             { u"properties"_s, properties } };
}

/// What ends a deployment for all to see, without a resource of its own.
QJsonObject lastOperationJson(const Deployment &deployment)
{
    const QString operation(kOperationIdLength, u'0');
    return { { u"id"_s, deployment.id + u"/operations/"_s + operation },
             { u"operationId"_s, operation },
             { u"properties"_s,
               QJsonObject { { u"provisioningOperation"_s, u"EvaluateDeploymentOutput"_s },
                             { u"provisioningState"_s, QString(kSucceeded) },
                             { u"timestamp"_s, armTime(deployment.start) },
                             { u"duration"_s, u"PT1S"_s },
                             { u"statusCode"_s, u"OK"_s } } } };
}

bool exists(const World &world, const QString &id)
{
    const bool isNetwork = findById(world.nics, id) || findById(world.addresses, id)
        || findById(world.securityGroups, id) || findById(world.networks, id);
    if (isNetwork || findById(world.machines, id))
        return true;
    const Machine *owner = findById(world.machines, id.section(u'/', 0, -3)); // of an extension
    return owner && findById(owner->extensions, id.section(u'/', -1));
}

/// Machines run now, and then their extensions are run, unless somebody wished an end before. \return the
/// failure of the first that fails
OperationOutcome finishParts(ArmContext &context, QList<Deployed> &parts, const OperationOutcome &outcome,
                             bool isCanceled)
{
    // A fault of an extension is no fault of its machine.
    const bool isOfExtension = outcome.code.startsWith(u"VMExtension"_s);
    const bool isWell = outcome.isSuccess();
    for (const Deployed &one : std::as_const(parts))
        finishMachine(context, one.id, isWell || isOfExtension ? u"Succeeded"_s : u"Failed"_s);
    OperationOutcome first;
    for (Deployed &one : parts) {
        if (!one.isExtension)
            continue;
        if (isWell && !isCanceled)
            one.outcome = finishExtension(context, one.id);
        else
            failExtension(context, one.id);
        if (isOfExtension)
            one.outcome = outcome;
        if (first.isSuccess())
            first = one.outcome;
    }
    return first;
}

class Deployments final
{
public:
    explicit Deployments(ArmContext &context)
        : m_context(context)
    {
    }

    HttpResponse put(const ArmCall &call);
    HttpResponse get(const ArmCall &call) const;
    HttpResponse validate(const ArmCall &call) const;
    HttpResponse whatIf(const ArmCall &call);
    HttpResponse validateAbove(const ArmCall &call) const;
    HttpResponse whatIfAbove(const ArmCall &call);
    HttpResponse cancel(const ArmCall &call);
    HttpResponse remove(const ArmCall &call);
    HttpResponse list(const ArmCall &call) const;
    HttpResponse operations(const ArmCall &call) const;

private:
    TemplateReading read(const ArmCall &call) const;
    HttpResponse validated(const ArmCall &call, const QString &id, const TemplateReading &reading) const;
    HttpResponse foreseen(const ArmCall &call, const QJsonArray &before, const TemplateReading &reading);
    Deployment make(const ArmCall &call, const QList<ResourceRequest> &resources, OperationOutcome &outcome);
    OperationOutcome finish(const QString &key, const OperationOutcome &outcome);
    OperationPlan planFor(const ArmCall &call) const;
    const Deployment *find(const ArmCall &call) const { return findById(m_deployments, idOf(call)); }

    ArmContext &m_context; // outlives this: of the core
    std::map<QString, Deployment> m_deployments; ///< by lower-case id
};

HttpResponse notFound(const ArmCall &call)
{
    return armError(404, u"DeploymentNotFound"_s,
                    u"Deployment '%1' could not be found."_s.arg(call.parameter(u"name"_s)));
}

HttpResponse stillActive(const ArmCall &call)
{
    return armError(409, u"DeploymentActive"_s,
                    u"The deployment '%1' is still active."_s.arg(call.parameter(u"name"_s)));
}

TemplateReading Deployments::read(const ArmCall &call) const
{
    const ResourceGroup *group = findById(m_context.world.groups, call.scope());
    return readTemplate(call.body.value(u"properties"_s).toObject(),
                        { .subscription = call.parameter(u"sub"_s),
                          .group = call.parameter(u"group"_s),
                          .location = group ? group->location : QString() });
}

OperationPlan Deployments::planFor(const ArmCall &call) const
{
    return { .provider = u"Microsoft.Resources"_s,
             .subscription = call.parameter(u"sub"_s),
             .location = u"global"_s,
             .subject = idOf(call),
             .delay = m_context.delay };
}

/// The end of the operation: with `outcome`, or with the first resource that could not be made.
OperationOutcome Deployments::finish(const QString &key, const OperationOutcome &outcome)
{
    const auto found = m_deployments.find(key);
    if (found == m_deployments.end())
        return outcome;
    Deployment &deployment = found->second;
    const bool isCanceled = deployment.state == kCanceled;
    const OperationOutcome last = finishParts(m_context, deployment.resources, outcome, isCanceled);
    OperationOutcome end = outcome.isSuccess() ? last : outcome;
    if (isCanceled) {
        return { .code = u"DeploymentCanceled"_s,
                 .message = u"The deployment was canceled."_s,
                 .isCanceled = true };
    }
    deployment.state = end.isSuccess() ? u"Succeeded"_s : u"Failed"_s;
    if (end.isSuccess())
        return end;
    const QJsonObject detail { { u"code"_s, end.code }, { u"message"_s, end.message } };
    deployment.error = { { u"code"_s, u"DeploymentFailed"_s },
                         { u"message"_s,
                           u"At least one resource deployment operation failed. Please list deployment "
                           "operations for details."_s },
                         { u"details"_s, QJsonArray { detail } } };
    return end;
}

/// Begins with all of the resources, up to the first that cannot be made.
Deployment Deployments::make(const ArmCall &call, const QList<ResourceRequest> &resources,
                             OperationOutcome &outcome)
{
    Deployment deployment { .id = idOf(call),
                            .name = call.parameter(u"name"_s),
                            .state = u"Accepted"_s,
                            .start = QDateTime::currentDateTimeUtc() };
    deployment.correlation = m_context.world.guid(deployment.id);
    for (const ResourceRequest &request : resources) {
        const CreatedResource made = createResource(m_context, request);
        Deployed one { .id = request.id(),
                       .type = request.type,
                       .isMachine = made.isMachine,
                       .isExtension = made.isExtension,
                       .isNew = made.isNew };
        if (made.refusal) {
            one.outcome = outcome = refusalOutcome(*made.refusal);
            one.refusedWith = made.refusal->status;
        }
        deployment.resources.append(one);
        if (made.refusal)
            break;
    }
    return deployment;
}

HttpResponse Deployments::put(const ArmCall &call)
{
    const Deployment *there = find(call);
    if (there && there->state == kRunning)
        return stillActive(call);
    TemplateReading reading = read(call);
    if (reading.refusal)
        return *reading.refusal;
    const bool isNew = !there;
    OperationOutcome outcome;
    Deployment deployment = make(call, reading.resources, outcome);
    HttpResponse answer = HttpResponse::json(isNew ? 201 : 200, deploymentJson(deployment));
    const QString key = deployment.id.toLower();
    const QString below = deployment.id.mid(1);
    OperationPlan plan = planFor(call);
    plan.finish = [this, key, outcome] { return finish(key, outcome); };
    plan.failed = [this, key](const OperationOutcome &failure) { finish(key, failure); };
    deployment.state = kRunning;
    m_deployments.insert_or_assign(key, std::move(deployment));
    const QString operation = m_context.operations.start(std::move(plan));
    m_deployments.at(key).operation = operation;
    answer.fields.add(
        "Azure-AsyncOperation",
        u"%1%2/operationStatuses/%3?api-version=%4"_s.arg(call.base, below, operation, call.apiVersion)
            .toUtf8());
    return answer;
}

HttpResponse Deployments::get(const ArmCall &call) const
{
    const Deployment *found = find(call);
    return found ? HttpResponse::json(200, deploymentJson(*found)) : notFound(call);
}

HttpResponse Deployments::validated(const ArmCall &call, const QString &id,
                                    const TemplateReading &reading) const
{
    if (reading.refusal)
        return *reading.refusal;
    const Deployment seen { .id = id,
                            .name = call.parameter(u"name"_s),
                            .state = kSucceeded,
                            .start = QDateTime::currentDateTimeUtc(),
                            .correlation = m_context.world.guid(id) };
    return HttpResponse::json(200, deploymentJson(seen));
}

HttpResponse Deployments::validate(const ArmCall &call) const
{
    return validated(call, idOf(call), read(call));
}

HttpResponse Deployments::validateAbove(const ArmCall &call) const
{
    return validated(call, idAbove(call), readAbove(call));
}

/// What would be made, and what is there already and would be changed.
HttpResponse Deployments::foreseen(const ArmCall &call, const QJsonArray &before,
                                   const TemplateReading &reading)
{
    if (reading.refusal)
        return *reading.refusal;
    QJsonArray changes = before;
    for (const ResourceRequest &request : reading.resources) {
        const bool isThere = exists(m_context.world, request.id());
        QJsonObject change { { u"resourceId"_s, request.id() },
                             { u"changeType"_s, isThere ? u"Modify"_s : u"Create"_s } };
        if (isThere)
            change.insert(u"delta"_s, QJsonArray());
        else
            change.insert(u"after"_s, request.body);
        changes.append(change);
    }
    OperationPlan plan = planFor(call);
    plan.delay /= 2;
    plan.finish = [changes] {
        return OperationOutcome { .output = QJsonObject {
                                      { u"status"_s, QString(kSucceeded) },
                                      { u"properties"_s, QJsonObject { { u"changes"_s, changes } } } } };
    };
    HttpResponse answer { .status = 202 };
    const QString operation = m_context.operations.start(std::move(plan));
    m_context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

HttpResponse Deployments::whatIf(const ArmCall &call)
{
    return foreseen(call, {}, read(call));
}

HttpResponse Deployments::whatIfAbove(const ArmCall &call)
{
    const QString group = scopeAbove(call).id();
    const QString change = findById(m_context.world.groups, group) ? u"NoChange"_s : u"Create"_s;
    return foreseen(call, { QJsonObject { { u"resourceId"_s, group }, { u"changeType"_s, change } } },
                    readAbove(call));
}

HttpResponse Deployments::cancel(const ArmCall &call)
{
    if (!find(call))
        return notFound(call);
    Deployment &deployment = m_deployments.at(idOf(call).toLower());
    if (deployment.state != kRunning) {
        return armError(409, u"DeploymentCannotBeCancelled"_s,
                        u"The deployment '%1' cannot be canceled: its state is '%2'."_s.arg(
                            deployment.name, deployment.state));
    }
    deployment.state = kCanceled;
    m_context.operations.endNow(deployment.operation);
    return { .status = 204 };
}

/// Forgets a deployment. What it made stays.
HttpResponse Deployments::remove(const ArmCall &call)
{
    const Deployment *found = find(call);
    if (!found)
        return { .status = 204 };
    if (found->state == kRunning)
        return stillActive(call);
    OperationPlan plan = planFor(call);
    plan.delay /= 2;
    plan.finalStatus = 204;
    plan.finish = [this, key = found->id.toLower()] {
        m_deployments.erase(key);
        return OperationOutcome {};
    };
    HttpResponse answer { .status = 202 };
    const QString operation = m_context.operations.start(std::move(plan));
    m_context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

HttpResponse Deployments::list(const ArmCall &call) const
{
    const QString prefix = (call.scope() + u'/').toLower();
    QJsonArray rows;
    for (auto at = m_deployments.lower_bound(prefix);
         at != m_deployments.end() && at->first.startsWith(prefix); ++at)
        rows.append(deploymentJson(at->second));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

HttpResponse Deployments::operations(const ArmCall &call) const
{
    const Deployment *found = find(call);
    if (!found)
        return notFound(call);
    QJsonArray rows;
    for (const Deployed &one : found->resources)
        rows.append(operationJson(*found, one));
    if (found->state == kSucceeded)
        rows.append(lastOperationJson(*found));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

} // namespace

void addDeploymentRoutes(ArmRouter &router, ArmContext &context)
{
    const auto deployments = std::make_shared<Deployments>(context);
    const QString group = u"/subscriptions/{sub}/resourceGroups/{group}"_s;
    const QString all = group + u"/providers/Microsoft.Resources/deployments"_s;
    const QString one = all + u"/{name}"_s;
    const auto add = [&](const QByteArray &method, const QString &path, auto member) {
        router.add(method, path,
                   [deployments, member](const ArmCall &call) { return ((*deployments).*member)(call); });
    };
    add("GET", all, &Deployments::list);
    add("GET", one, &Deployments::get);
    add("PUT", one, &Deployments::put);
    add("DELETE", one, &Deployments::remove);
    add("POST", one + u"/validate"_s, &Deployments::validate);
    add("POST", one + u"/whatIf"_s, &Deployments::whatIf);
    add("POST", one + u"/cancel"_s, &Deployments::cancel);
    const QString above = u"/subscriptions/{sub}/providers/Microsoft.Resources/deployments/{name}"_s;
    add("POST", above + u"/validate"_s, &Deployments::validateAbove);
    add("POST", above + u"/whatIf"_s, &Deployments::whatIfAbove);
    // Both paths are served: Microsoft's description has the one without the provider.
    add("GET", group + u"/deployments/{name}/operations"_s, &Deployments::operations);
    add("GET", one + u"/operations"_s, &Deployments::operations);
    router.add("GET", one + u"/operationStatuses/{operation}"_s, [&context](const ArmCall &call) {
        const auto answer =
            context.operations.read(call.parameter(u"operation"_s), u"Microsoft.Resources"_s, false, {});
        return answer ? *answer
                      : armError(404, u"NotFound"_s, u"The operation of the deployment was not found."_s);
    });
}

} // namespace slipway::sandbox
