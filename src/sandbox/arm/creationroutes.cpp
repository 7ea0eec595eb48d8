// SPDX-License-Identifier: GPL-3.0-or-later
// PUT and DELETE of resources, and deployments of several at once.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/creation.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <memory>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDeployments = "Microsoft.Resources/deployments"_L1;

ResourceRequest requestOf(const ArmCall &call, const QString &type)
{
    const bool isSubnet = type.endsWith(u"/subnets"_s);
    return { .subscription = call.parameter(u"sub"_s),
             .group = call.parameter(u"group"_s),
             .type = type,
             .name = isSubnet ? call.parameter(u"name"_s) + u'/' + call.parameter(u"subnet"_s)
                              : call.parameter(u"name"_s),
             .body = call.body };
}

HttpResponse putResource(ArmContext &context, const ArmCall &call, const QString &type)
{
    const ResourceRequest request = requestOf(call, type);
    CreatedResource made = createResource(context, request);
    if (made.refusal)
        return *made.refusal;
    HttpResponse answer = HttpResponse::json(made.isNew ? 201 : 200, made.json);
    OperationPlan plan { .provider = type.section(u'/', 0, 0),
                         .subscription = request.subscription,
                         .location = made.json.value(u"location"_s).toString(u"westeurope"_s),
                         .subject = made.id,
                         .delay = made.isMachine ? context.delay : context.delay / 2 };
    plan.finish = [&context, id = made.id] {
        finishMachine(context, id, u"Succeeded"_s);
        return OperationOutcome {};
    };
    plan.failed = [&context, id = made.id](const OperationOutcome &) {
        finishMachine(context, id, u"Failed"_s);
    };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, false);
    return answer;
}

// Taking away.

/// Why something cannot be taken away; empty: it can.
QString useOf(const World &world, const QString &id)
{
    const auto isIt = [&id](const QString &other) { return other.compare(id, Qt::CaseInsensitive) == 0; };
    if (const auto *nic = findById(world.nics, id); nic && !nic->machineId.isEmpty())
        return u"NicInUse"_s;
    if (const auto *group = findById(world.securityGroups, id);
        group && (!group->nicIds.isEmpty() || !group->subnetIds.isEmpty()))
        return u"InUseNetworkSecurityGroupCannotBeDeleted"_s;
    for (const auto &[key, nic] : world.nics) {
        if (isIt(nic.publicAddressId))
            return u"PublicIPAddressCannotBeDeleted"_s;
        if (isIt(nic.subnetId.section(u'/', 0, -3)))
            return u"InUseSubnetCannotBeDeleted"_s;
    }
    return {};
}

void eraseResource(World &world, const QString &id)
{
    const QString key = id.toLower();
    for (auto &[groupKey, group] : world.securityGroups)
        group.nicIds.removeIf(
            [&id](const QString &one) { return one.compare(id, Qt::CaseInsensitive) == 0; });
    world.nics.erase(key);
    world.addresses.erase(key);
    world.securityGroups.erase(key);
    world.networks.erase(key);
}

bool exists(const World &world, const QString &id)
{
    return findById(world.nics, id) || findById(world.addresses, id) || findById(world.securityGroups, id)
        || findById(world.networks, id);
}

HttpResponse deleteResource(ArmContext &context, const ArmCall &call, const QString &type)
{
    const QString id = requestOf(call, type).id();
    if (!exists(context.world, id))
        return { .status = 204 };
    const QString use = useOf(context.world, id);
    if (!use.isEmpty())
        return armError(400, use, u"The resource %1 is in use and cannot be deleted."_s.arg(id));
    OperationPlan plan { .provider = type.section(u'/', 0, 0),
                         .subscription = call.parameter(u"sub"_s),
                         .location = u"westeurope"_s,
                         .subject = id,
                         .delay = context.delay / 2,
                         .finalStatus = 204 };
    plan.finish = [&context, id] {
        eraseResource(context.world, id);
        return OperationOutcome {};
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

// Deployments.

bool resolveParameters(QJsonValue &value, const QJsonObject &parameters, QString &problem);

bool resolveText(QJsonValue &value, const QJsonObject &parameters, QString &problem)
{
    const QString text = value.toString();
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return true;
    const QString name = text.section(u'\'', 1, 1);
    if (text != u"[parameters('%1')]"_s.arg(name) || !parameters.contains(name)) {
        problem = text;
        return false;
    }
    value = parameters.value(name).toObject().value(u"value"_s);
    return true;
}

bool resolveArray(QJsonValue &value, const QJsonObject &parameters, QString &problem)
{
    QJsonArray array;
    const QJsonArray given = value.toArray();
    for (QJsonValue member : given) {
        if (!resolveParameters(member, parameters, problem))
            return false;
        array.append(member);
    }
    value = array;
    return true;
}

bool resolveObject(QJsonValue &value, const QJsonObject &parameters, QString &problem)
{
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        QJsonValue member = object.value(key);
        if (!resolveParameters(member, parameters, problem))
            return false;
        object.insert(key, member);
    }
    value = object;
    return true;
}

/// Members of a template whose value is "[parameters('x')]" get the parameter's; other functions are not
/// known here. \return false: there was one of those, and `problem` is it
bool resolveParameters(QJsonValue &value, const QJsonObject &parameters, QString &problem)
{
    if (value.isArray())
        return resolveArray(value, parameters, problem);
    if (value.isObject())
        return resolveObject(value, parameters, problem);
    return resolveText(value, parameters, problem);
}

/// Nulls are as good as absent.
QJsonObject withoutNulls(QJsonObject object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isNull())
            object.remove(key);
        else if (value.isObject())
            object.insert(key, withoutNulls(value.toObject()));
    }
    return object;
}

/// An answer that refuses, as the end of an operation.
OperationOutcome refusalOutcome(const HttpResponse &refusal)
{
    const QJsonObject error = QJsonDocument::fromJson(refusal.body).object().value(u"error"_s).toObject();
    return { .code = error.value(u"code"_s).toString(), .message = error.value(u"message"_s).toString() };
}

struct Deployment
{
    QString id {};
    QString name {};
    QString state {};
    QJsonObject error {};
    QStringList made {}; ///< ids
    QDateTime start {};
    QString correlation {};
};

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
    HttpResponse list(const ArmCall &call) const;

private:
    /// The resources of the template, those that others need first; or why it cannot be used.
    static std::optional<HttpResponse> readTemplate(const ArmCall &call, QList<ResourceRequest> &resources);
    QJsonObject json(const Deployment &deployment) const;
    void finish(const QString &key, const OperationOutcome &outcome);
    static QString idOf(const ArmCall &call);

    ArmContext &m_context; // outlives this: of the core
    std::map<QString, Deployment> m_deployments; ///< by lower-case id
};

QString Deployments::idOf(const ArmCall &call)
{
    return call.scope() + u"/providers/"_s + kDeployments + u'/' + call.parameter(u"name"_s);
}

HttpResponse invalidTemplate(const QString &message)
{
    return armError(400, u"InvalidTemplate"_s,
                    u"Deployment template validation failed: '%1'."_s.arg(message));
}

std::optional<HttpResponse> Deployments::readTemplate(const ArmCall &call, QList<ResourceRequest> &resources)
{
    const QJsonObject properties = call.body.value(u"properties"_s).toObject();
    const QJsonObject given = properties.value(u"template"_s).toObject();
    const QJsonValue rows = given.value(u"resources"_s);
    if (!rows.isArray())
        return invalidTemplate(u"the template has no resources"_s);
    const QJsonArray list = rows.toArray();
    for (QJsonValue row : list) {
        QString problem;
        if (!resolveParameters(row, properties.value(u"parameters"_s).toObject(), problem))
            return invalidTemplate(u"the expression %1 is not known here"_s.arg(problem));
        const QJsonObject body = withoutNulls(row.toObject());
        ResourceRequest request { .subscription = call.parameter(u"sub"_s),
                                  .group = call.parameter(u"group"_s),
                                  .type = body.value(u"type"_s).toString(),
                                  .name = body.value(u"name"_s).toString(),
                                  .body = body };
        if (request.id().isEmpty())
            return invalidTemplate(u"the sandbox cannot make the type %1"_s.arg(request.type));
        resources.append(std::move(request));
    }
    // Machines need interfaces, interfaces need all else.
    const auto rank = [](const ResourceRequest &request) {
        const QString type = request.type.toLower();
        return type.endsWith(u"virtualmachines"_s)  ? 3
            : type.endsWith(u"networkinterfaces"_s) ? 2
            : type.contains(u"virtualnetworks"_s)   ? 1
                                                    : 0;
    };
    std::stable_sort(resources.begin(), resources.end(),
                     [&rank](const auto &left, const auto &right) { return rank(left) < rank(right); });
    return std::nullopt;
}

QJsonObject Deployments::json(const Deployment &deployment) const
{
    QJsonArray outputs;
    if (deployment.state == u"Succeeded") {
        for (const QString &id : deployment.made)
            outputs.append(QJsonObject { { u"id"_s, id } });
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

/// The end of the operation: with `outcome`, or with the first resource that could not be made.
void Deployments::finish(const QString &key, const OperationOutcome &outcome)
{
    Deployment &deployment = m_deployments.at(key);
    const bool isWell = outcome.isSuccess();
    deployment.state = isWell ? u"Succeeded"_s : u"Failed"_s;
    if (!isWell) {
        deployment.error = {
            { u"code"_s, u"DeploymentFailed"_s },
            { u"message"_s,
              u"At least one resource deployment operation failed. Please list deployment operations "
              "for details."_s },
            { u"details"_s,
              QJsonArray { QJsonObject { { u"code"_s, outcome.code }, { u"message"_s, outcome.message } } } }
        };
    }
    for (const QString &id : std::as_const(deployment.made))
        finishMachine(m_context, id, deployment.state);
}

HttpResponse Deployments::put(const ArmCall &call)
{
    QList<ResourceRequest> resources;
    if (auto refusal = readTemplate(call, resources))
        return *refusal;
    Deployment deployment { .id = idOf(call),
                            .name = call.parameter(u"name"_s),
                            .state = u"Accepted"_s,
                            .start = QDateTime::currentDateTimeUtc() };
    deployment.correlation = m_context.world.guid(deployment.id);
    OperationOutcome outcome;
    for (const ResourceRequest &request : std::as_const(resources)) {
        const CreatedResource made = createResource(m_context, request);
        if (made.refusal) {
            outcome = refusalOutcome(*made.refusal);
            break;
        }
        deployment.made.append(made.id);
    }
    const QString key = deployment.id.toLower();
    const bool isNew = !m_deployments.contains(key);
    HttpResponse answer = HttpResponse::json(isNew ? 201 : 200, json(deployment));
    OperationPlan plan { .provider = u"Microsoft.Resources"_s,
                         .subscription = call.parameter(u"sub"_s),
                         .location = u"global"_s,
                         .subject = deployment.id,
                         .delay = m_context.delay };
    plan.finish = [this, key, outcome] {
        finish(key, outcome);
        return outcome;
    };
    plan.failed = [this, key](const OperationOutcome &failure) { finish(key, failure); };
    m_deployments.insert_or_assign(key, deployment);
    const QString operation = m_context.operations.start(std::move(plan));
    answer.fields.add("Azure-AsyncOperation",
                      u"%1%2/operationStatuses/%3?api-version=%4"_s
                          .arg(call.base, deployment.id.mid(1), operation, call.apiVersion)
                          .toUtf8());
    return answer;
}

HttpResponse Deployments::get(const ArmCall &call) const
{
    const Deployment *found = findById(m_deployments, idOf(call));
    if (!found) {
        return armError(404, u"DeploymentNotFound"_s,
                        u"Deployment '%1' could not be found."_s.arg(call.parameter(u"name"_s)));
    }
    return HttpResponse::json(200, json(*found));
}

HttpResponse Deployments::validate(const ArmCall &call) const
{
    QList<ResourceRequest> resources;
    if (auto refusal = readTemplate(call, resources))
        return *refusal;
    const Deployment seen { .id = idOf(call),
                            .name = call.parameter(u"name"_s),
                            .state = u"Succeeded"_s,
                            .start = QDateTime::currentDateTimeUtc(),
                            .correlation = m_context.world.guid(idOf(call)) };
    return HttpResponse::json(200, json(seen));
}

HttpResponse Deployments::list(const ArmCall &call) const
{
    const QString prefix = (call.scope() + u'/').toLower();
    QJsonArray rows;
    for (auto at = m_deployments.lower_bound(prefix);
         at != m_deployments.end() && at->first.startsWith(prefix); ++at)
        rows.append(json(at->second));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

void addDeploymentRoutes(ArmRouter &router, ArmContext &context)
{
    const auto deployments = std::make_shared<Deployments>(context);
    const QString all =
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Resources/deployments"_s;
    const QString one = all + u"/{name}"_s;
    router.add("GET", all, [deployments](const ArmCall &call) { return deployments->list(call); });
    router.add("GET", one, [deployments](const ArmCall &call) { return deployments->get(call); });
    router.add("PUT", one, [deployments](const ArmCall &call) { return deployments->put(call); });
    router.add("POST", one + u"/validate"_s,
               [deployments](const ArmCall &call) { return deployments->validate(call); });
    router.add("GET", one + u"/operationStatuses/{operation}"_s, [&context](const ArmCall &call) {
        const auto answer =
            context.operations.read(call.parameter(u"operation"_s), u"Microsoft.Resources"_s, false, {});
        return answer ? *answer
                      : armError(404, u"NotFound"_s, u"The operation of the deployment was not found."_s);
    });
}

} // namespace

void addCreationRoutes(ArmRouter &router, ArmContext &context)
{
    const QString group = u"/subscriptions/{sub}/resourceGroups/{group}/providers/"_s;
    for (const auto &type :
         { u"Microsoft.Network/networkSecurityGroups"_s, u"Microsoft.Network/virtualNetworks"_s,
           u"Microsoft.Network/publicIPAddresses"_s, u"Microsoft.Network/networkInterfaces"_s }) {
        router.add("DELETE", group + type + u"/{name}"_s,
                   [&context, type](const ArmCall &call) { return deleteResource(context, call, type); });
        router.add("PUT", group + type + u"/{name}"_s,
                   [&context, type](const ArmCall &call) { return putResource(context, call, type); });
    }
    const QString machines = u"Microsoft.Compute/virtualMachines"_s;
    router.add("PUT", group + machines + u"/{name}"_s,
               [&context, machines](const ArmCall &call) { return putResource(context, call, machines); });
    const QString subnets = u"Microsoft.Network/virtualNetworks/subnets"_s;
    router.add("PUT", group + u"Microsoft.Network/virtualNetworks/{name}/subnets/{subnet}"_s,
               [&context, subnets](const ArmCall &call) { return putResource(context, call, subnets); });
    addDeploymentRoutes(router, context);
}

} // namespace slipway::sandbox
