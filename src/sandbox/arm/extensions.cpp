// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/answers.h"
#include "sandbox/arm/catalogue.h"
#include "sandbox/arm/creation.h"
#include "sandbox/arm/machinejson.h"
#include "sandbox/arm/service.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kType = "Microsoft.Compute/virtualMachines/extensions"_L1;

/// Members of `properties` that are kept and given back as they came.
const QStringList &keptOptions()
{
    static const QStringList names = { u"autoUpgradeMinorVersion"_s, u"enableAutomaticUpgrade"_s,
                                       u"forceUpdateTag"_s, u"suppressFailures"_s,
                                       u"provisionAfterExtensions"_s };
    return names;
}

Machine *machineOf(const ArmContext &context, const ArmCall &call)
{
    return context.world.machine(call.scope() + u"/providers/Microsoft.Compute/virtualMachines/"_s
                                 + call.parameter(u"vm"_s));
}

HttpResponse machineNotFound(const ArmCall &call)
{
    return parentNotFound(QString(kType), u"virtualMachines/"_s + call.parameter(u"vm"_s));
}

HttpResponse extensionNotFound(const ArmCall &call)
{
    return resourceNotFound(QString(kType), call.parameter(u"vm"_s) + u'/' + call.parameter(u"name"_s),
                            call.parameter(u"group"_s));
}

bool isBusy(const Extension &extension)
{
    return extension.provisioningState == u"Creating" || extension.provisioningState == u"Updating"
        || extension.provisioningState == u"Deleting";
}

std::optional<HttpResponse> refuseState(const Machine &machine)
{
    if (!machine.isRunning())
        return armError(409, u"OperationNotAllowed"_s,
                        u"Cannot modify extensions in the VM when the VM is not running."_s);
    if (machine.provisioningState == u"Updating" || machine.provisioningState == u"Deleting") {
        return armError(
            409, u"Conflict"_s,
            u"The request failed due to conflict with a concurrent request. To resolve it, please refer to "
            "https://aka.ms/activitylog to get more details on the conflicting requests."_s);
    }
    return std::nullopt;
}

/// What another extension that is there already has against `wanted`.
std::optional<HttpResponse> refuseBeside(const Machine &machine, const Extension &other,
                                         const Extension &wanted)
{
    const bool hasName = other.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
    const bool hasHandler = other.handler().compare(wanted.handler(), Qt::CaseInsensitive) == 0;
    if (hasName && isBusy(other)) {
        return armError(409, u"Conflict"_s,
                        u"The extension '%1' is being changed by another request."_s.arg(wanted.name));
    }
    if (hasName && !hasHandler) {
        return armError(
            409, u"PropertyChangeNotAllowed"_s,
            u"Changing property 'publisher' or 'type' of the extension '%1' is not allowed."_s.arg(
                wanted.name));
    }
    if (hasHandler && !hasName) {
        return armError(
            400, u"BadRequest"_s,
            u"Multiple VMExtensions per handler not supported for OS type '%1'. VMExtension '%2' with "
            "handler '%3' already added or specified in input."_s.arg(
                machine.image.isWindows ? u"Windows"_s : u"Linux"_s, other.name, other.handler()));
    }
    return std::nullopt;
}

std::optional<HttpResponse> refuseExtension(const Machine &machine, const Extension &wanted)
{
    for (const auto &[label, value] :
         { std::pair { u"publisher"_s, wanted.publisher }, std::pair { u"type"_s, wanted.type },
           std::pair { u"typeHandlerVersion"_s, wanted.version } }) {
        if (value.isEmpty())
            return armError(400, u"InvalidParameter"_s,
                            u"Required parameter '%1' is missing (null)."_s.arg(label));
    }
    if (!findHandler(wanted.publisher, wanted.type, machine.location)) {
        return armError(404, u"ArtifactNotFound"_s,
                        u"The VM extension with publisher '%1' and type '%2' could not be found."_s.arg(
                            wanted.publisher, wanted.type));
    }
    for (const auto &[key, other] : machine.extensions) {
        if (auto refusal = refuseBeside(machine, other, wanted))
            return refusal;
    }
    return std::nullopt;
}

std::optional<HttpResponse> refuseLocation(const Machine &machine, const QString &given)
{
    const QString location = QString(given).remove(u' ').toLower();
    if (location == machine.location)
        return std::nullopt;
    const bool isMissing = location.isEmpty();
    return armError(isMissing ? 400 : 409, isMissing ? u"LocationRequired"_s : u"InvalidResourceLocation"_s,
                    u"The extension must be in the machine's location '%1'."_s.arg(machine.location));
}

void applyProperties(Extension &extension, const QJsonObject &properties, bool isPatch)
{
    const auto text = [&](const QString &key, QString &member) {
        if (properties.contains(key))
            member = properties.value(key).toString();
    };
    text(u"publisher"_s, extension.publisher);
    text(u"type"_s, extension.type);
    text(u"typeHandlerVersion"_s, extension.version);
    for (const QString &name : keptOptions()) {
        if (properties.contains(name))
            extension.options.insert(name, properties.value(name));
        else if (!isPatch)
            extension.options.remove(name);
    }
    if (properties.contains(u"settings"_s) || !isPatch)
        extension.settings = properties.value(u"settings"_s).toObject();
    if (properties.contains(u"protectedSettings"_s) || !isPatch)
        extension.protectedSettings = properties.value(u"protectedSettings"_s).toObject();
}

bool isSameRun(const Extension &left, const Extension &right)
{
    return left.settings == right.settings && left.protectedSettings == right.protectedSettings
        && left.options.value(u"forceUpdateTag"_s) == right.options.value(u"forceUpdateTag"_s);
}

OperationPlan planFor(ArmContext &context, const Machine &machine, const Extension &extension)
{
    return { .provider = u"Microsoft.Compute"_s,
             .subscription = machine.subscription,
             .location = machine.location,
             .subject = machine.id + u"/extensions/"_s + extension.name,
             .delay = context.delay };
}

Extension *findExtension(const ArmContext &context, const QString &machineId, const QString &name)
{
    Machine *machine = context.world.machine(machineId);
    return machine ? findById(machine->extensions, name) : nullptr;
}

OperationOutcome runExtension(ArmContext &context, const QString &machineId, const QString &name,
                              bool mustRun)
{
    Extension *extension = findExtension(context, machineId, name);
    if (!extension)
        return { .code = u"ResourceNotFound"_s,
                 .message = u"The machine or the extension was deleted in the meantime."_s };
    OperationOutcome outcome;
    if (mustRun) {
        Machine &machine = *context.world.machine(machineId);
        outcome = context.runExtension(machine, *extension);
        context.machineChanged(machine);
    }
    extension->provisioningState = outcome.isSuccess() ? u"Succeeded"_s : u"Failed"_s;
    return outcome;
}

/// Makes `wanted` ready for its place. \return whether it is to be run: as the guest agent sees it, the same
/// settings again are no new run, unless the last one failed
bool prepare(ArmContext &context, const Machine &machine, const Extension *before, Extension &wanted)
{
    const bool mustRun = !before || before->provisioningState != u"Succeeded" || !isSameRun(*before, wanted);
    wanted.provisioningState = before ? u"Updating"_s : u"Creating"_s;
    wanted.handlerVersion = findHandler(wanted.publisher, wanted.type, machine.location)->newest;
    if (mustRun)
        wanted.status.reset();
    context.extensionReceived(machine, wanted);
    return mustRun;
}

/// Puts `wanted` in its place and starts the operation that runs it.
HttpResponse beginRun(ArmContext &context, const ArmCall &call, Machine &machine, Extension wanted)
{
    const QString name = wanted.name;
    const Extension *before = findById(machine.extensions, name);
    const bool isNew = !before;
    const bool mustRun = prepare(context, machine, before, wanted);
    OperationPlan plan = planFor(context, machine, wanted);
    plan.finish = [&context, id = machine.id, name, mustRun] {
        return runExtension(context, id, name, mustRun);
    };
    plan.failed = [&context, id = machine.id, name](const OperationOutcome &) {
        if (Extension *extension = findExtension(context, id, name))
            extension->provisioningState = u"Failed"_s;
    };
    HttpResponse answer = HttpResponse::json(isNew ? 201 : 200, extensionJson(machine, wanted, false));
    machine.extensions.insert_or_assign(name.toLower(), std::move(wanted));
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, false);
    return answer;
}

HttpResponse putExtension(ArmContext &context, const ArmCall &call, bool isPatch)
{
    Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    const QString name = call.parameter(u"name"_s);
    const Extension *before = findById(machine->extensions, name);
    if (isPatch && !before)
        return extensionNotFound(call);
    Extension wanted = before ? *before : Extension { .name = name };
    applyProperties(wanted, call.body.value(u"properties"_s).toObject(), isPatch);
    if (call.body.contains(u"tags"_s))
        wanted.tags = call.body.value(u"tags"_s).toObject();
    wanted.location = machine->location;
    auto refusal =
        isPatch ? std::nullopt : refuseLocation(*machine, call.body.value(u"location"_s).toString());
    if (!refusal)
        refusal = refuseExtension(*machine, wanted);
    if (!refusal)
        refusal = refuseState(*machine);
    return refusal ? *refusal : beginRun(context, call, *machine, std::move(wanted));
}

HttpResponse deleteExtension(ArmContext &context, const ArmCall &call)
{
    Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    const QString name = call.parameter(u"name"_s);
    Extension *extension = findById(machine->extensions, name);
    if (!extension)
        return { .status = 204 };
    if (auto refusal = refuseState(*machine))
        return *refusal;
    const QString before = std::exchange(extension->provisioningState, u"Deleting"_s);
    OperationPlan plan = planFor(context, *machine, *extension);
    plan.finalStatus = 204;
    // What the extension installed stays on the machine, as in life.
    plan.finish = [&context, id = machine->id, name] {
        Machine *const owner = context.world.machine(id);
        if (const Extension *removed = owner ? findById(owner->extensions, name) : nullptr) {
            context.disableExtension(*owner, *removed);
            owner->extensions.erase(name.toLower());
            context.machineChanged(*owner);
        }
        return OperationOutcome {};
    };
    plan.failed = [&context, id = machine->id, name, before](const OperationOutcome &) {
        if (Extension *kept = findExtension(context, id, name))
            kept->provisioningState = before;
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

HttpResponse getExtension(const ArmContext &context, const ArmCall &call)
{
    Machine *machine = machineOf(context, call);
    const Extension *extension = machine ? findById(machine->extensions, call.parameter(u"name"_s)) : nullptr;
    if (!machine)
        return machineNotFound(call);
    if (!extension)
        return extensionNotFound(call);
    return HttpResponse::json(200, extensionJson(*machine, *extension, call.expands(u"instanceView")));
}

HttpResponse listExtensions(const ArmContext &context, const ArmCall &call)
{
    const Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    QJsonArray rows;
    for (const auto &[key, extension] : machine->extensions)
        rows.append(extensionJson(*machine, extension, call.expands(u"instanceView")));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

QString machineIdOf(const QString &extensionId)
{
    return extensionId.section(u'/', 0, -3);
}

} // namespace

CreatedResource createExtension(ArmContext &context, const ResourceRequest &request, const QString &id)
{
    Machine *machine = context.world.machine(machineIdOf(id));
    if (!machine)
        return { .refusal = parentNotFound(QString(kType), request.name) };
    const QString name = id.section(u'/', -1);
    const Extension *before = findById(machine->extensions, name);
    Extension wanted = before ? *before : Extension { .name = name };
    applyProperties(wanted, request.body.value(u"properties"_s).toObject(), false);
    wanted.location = machine->location;
    auto refusal = refuseLocation(*machine, request.location());
    if (!refusal)
        refusal = refuseExtension(*machine, wanted);
    if (!refusal && machine->provisioningState != u"Creating")
        refusal = refuseState(*machine);
    if (refusal)
        return { .refusal = std::move(*refusal) };
    const bool isNew = !before;
    if (!prepare(context, *machine, before, wanted))
        wanted.provisioningState = u"Succeeded"_s;
    const QJsonObject json = extensionJson(*machine, wanted, false);
    machine->extensions.insert_or_assign(name.toLower(), std::move(wanted));
    return { .isNew = isNew, .isExtension = true, .id = id, .json = json };
}

OperationOutcome finishExtension(ArmContext &context, const QString &id)
{
    const QString name = id.section(u'/', -1);
    const Extension *extension = findExtension(context, machineIdOf(id), name);
    if (!extension || !isBusy(*extension))
        return {};
    return runExtension(context, machineIdOf(id), name, true);
}

void failExtension(ArmContext &context, const QString &id)
{
    Extension *extension = findExtension(context, machineIdOf(id), id.section(u'/', -1));
    if (extension && isBusy(*extension))
        extension->provisioningState = u"Failed"_s;
}

void addExtensionRoutes(ArmRouter &router, ArmContext &context)
{
    const QString list =
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Compute/virtualMachines/{vm}/extensions"_s;
    const QString one = list + u"/{name}"_s;
    router.add("GET", list, [&context](const ArmCall &call) { return listExtensions(context, call); });
    router.add("GET", one, [&context](const ArmCall &call) { return getExtension(context, call); });
    router.add("PUT", one, [&context](const ArmCall &call) { return putExtension(context, call, false); });
    router.add("PATCH", one, [&context](const ArmCall &call) { return putExtension(context, call, true); });
    router.add("DELETE", one, [&context](const ArmCall &call) { return deleteExtension(context, call); });
}

} // namespace slipway::sandbox
