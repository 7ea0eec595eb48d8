// SPDX-License-Identifier: GPL-3.0-or-later
// Run Command: the action (v1), the managed resources (v2), and the list of ready-made ones.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/service.h"
#include "sandbox/install/machineshell.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kType = "Microsoft.Compute/virtualMachines/runCommands"_L1;
constexpr qsizetype kTail = 4096; ///< bytes of each stream that are reported
constexpr std::size_t kMostCommands = 25;
constexpr int kDefaultLimit = 3600; ///< seconds

struct ReadyMade
{
    const char *id;
    const char *system;
    const char *label;
    const char *script;
};
constexpr std::array kReadyMade = {
    ReadyMade { "RunShellScript", "Linux", "Executes a Linux shell script", "echo $arg1 $arg2" },
    ReadyMade { "ifconfig", "Linux", "Get the configuration of all network interfaces.", "hostname" },
    ReadyMade { "RunPowerShellScript", "Windows", "Executes a PowerShell script", "Write-Output $arg1" },
    ReadyMade { "IPConfig", "Windows", "Get the configuration of all network interfaces.", "ipconfig" },
};

const ReadyMade *findReadyMade(const QString &id)
{
    for (const ReadyMade &row : kReadyMade) {
        if (id.compare(QLatin1StringView(row.id), Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
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

HttpResponse commandNotFound(const ArmCall &call)
{
    return resourceNotFound(QString(kType), call.parameter(u"vm"_s) + u'/' + call.parameter(u"name"_s),
                            call.parameter(u"group"_s));
}

std::optional<HttpResponse> refuseState(const Machine &machine)
{
    if (!machine.isRunning())
        return armError(409, u"OperationNotAllowed"_s,
                        u"Cannot modify extensions in the VM when the VM is not running."_s);
    return std::nullopt;
}

OperationOutcome agentSilent(const Machine &machine)
{
    return { .code = u"VMAgentStatusCommunicationError"_s,
             .message =
                 u"VM '%1' has not reported status for VM agent or extensions. Please verify the VM has a "
                 "running VM agent, and can establish outbound connections to Azure storage."_s.arg(
                     machine.name) };
}

OperationPlan planFor(const ArmContext &context, const Machine &machine, const QString &subject)
{
    return { .provider = u"Microsoft.Compute"_s,
             .subscription = machine.subscription,
             .location = machine.location,
             .subject = machine.id + subject,
             .delay = context.delay };
}

QStringList environmentOf(const QJsonArray &parameters)
{
    QStringList environment;
    environment.reserve(parameters.size());
    for (const auto &row : parameters)
        environment.append(row.toObject().value(u"name"_s).toString() + u'='
                           + row.toObject().value(u"value"_s).toString());
    return environment;
}

/// What a Windows machine makes of a script: the texts that it writes out, and nothing else.
MachineScript runOnWindows(const QString &script)
{
    MachineScript result;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        const QString command = line.trimmed().section(u' ', 0, 0).toLower();
        if (command == u"write-output" || command == u"echo")
            result.output += line.trimmed().section(u' ', 1).remove(u'"').remove(u'\'').toUtf8() + '\n';
    }
    return result;
}

MachineScript runScript(const Machine &machine, const QString &script, const QStringList &environment,
                        const QString &user = {})
{
    return machine.image.isWindows ? runOnWindows(script) : runOnMachine(machine, script, environment, user);
}

// The action.

QJsonObject row(const QString &code, const QString &message)
{
    return { { u"code"_s, code },
             { u"level"_s, u"Info"_s },
             { u"displayStatus"_s, u"Provisioning succeeded"_s },
             { u"message"_s, message } };
}

QJsonObject actionOutput(const Machine &machine, const MachineScript &script)
{
    const QString out = QString::fromUtf8(script.output.right(kTail));
    const QString error = QString::fromUtf8(script.error.right(kTail));
    QJsonArray rows;
    if (machine.image.isWindows) {
        rows = { row(u"ComponentStatus/StdOut/succeeded"_s, out),
                 row(u"ComponentStatus/StdErr/succeeded"_s, error) };
    } else {
        rows = { row(u"ProvisioningState/succeeded"_s,
                     u"Enable succeeded: \n[stdout]\n%1\n[stderr]\n%2"_s.arg(out, error)) };
    }
    return { { u"value"_s, rows } };
}

OperationOutcome endAction(const Machine &machine, const MachineScript &script)
{
    if (script.exitCode == 0)
        return { .output = actionOutput(machine, script) };
    return {
        .code = u"VMExtensionProvisioningError"_s,
        .message =
            u"VM has reported a failure when processing extension 'RunCommandLinux' (publisher "
            "'Microsoft.CPlat.Core' and type 'RunCommandLinux'). Error message: 'Enable failed: failed to "
            "execute command: command terminated with exit status=%1\n[stdout]\n%2\n[stderr]\n%3'."_s
                .arg(script.exitCode)
                .arg(QString::fromUtf8(script.output.right(kTail)),
                     QString::fromUtf8(script.error.right(kTail)))
    };
}

HttpResponse runAction(ArmContext &context, const ArmCall &call)
{
    Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    const QString id = call.body.value(u"commandId"_s).toString();
    const ReadyMade *known = findReadyMade(id);
    if (!known)
        return armError(404, u"NotFound"_s, u"The entity was not found in this Azure location."_s);
    if ((QLatin1StringView(known->system) == u"Windows") != machine->image.isWindows) {
        return armError(400, u"InvalidParameter"_s,
                        u"The command '%1' is not for the operating system of the machine."_s.arg(id));
    }
    if (auto refusal = refuseState(*machine))
        return *refusal;
    if (machine->isRunCommandBusy) {
        return armError(409, u"Conflict"_s,
                        u"Run command extension execution is in progress. Please wait for completion before "
                        "invoking a run command."_s);
    }
    QStringList lines;
    const QJsonArray given = call.body.value(u"script"_s).toArray();
    lines.reserve(given.size() + 1);
    for (const auto &line : given)
        lines.append(line.toString());
    if (lines.isEmpty())
        lines.append(QString::fromLatin1(known->script));
    const MachineScript script =
        runScript(*machine, lines.join(u'\n'), environmentOf(call.body.value(u"parameters"_s).toArray()));
    machine->isRunCommandBusy = true;
    OperationPlan plan = planFor(context, *machine, u"/runCommand"_s);
    plan.delay += script.time;
    const auto release = [&context, at = machine->id]() -> Machine * {
        Machine *const found = context.world.machine(at);
        if (found)
            found->isRunCommandBusy = false;
        return found;
    };
    plan.finish = [release, script]() -> OperationOutcome {
        const Machine *const found = release();
        if (!found)
            return { .code = u"ResourceNotFound"_s,
                     .message = u"The machine was deleted in the meantime."_s };
        return found->isAgentReady ? endAction(*found, script) : agentSilent(*found);
    };
    plan.failed = [release](const OperationOutcome &) { release(); };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

// The managed ones.

QJsonObject instanceView(const RunCommand &command)
{
    QJsonObject json { { u"executionState"_s, command.executionState },
                       { u"executionMessage"_s, command.message },
                       { u"output"_s, QString::fromUtf8(command.output.right(kTail)) },
                       { u"error"_s, QString::fromUtf8(command.error.right(kTail)) },
                       { u"startTime"_s, armTime(command.start) } };
    if (command.end.isValid()) {
        json.insert(u"endTime"_s, armTime(command.end));
        json.insert(u"exitCode"_s, command.exitCode);
    }
    return json;
}

QJsonObject commandJson(const Machine &machine, const RunCommand &command, bool withView)
{
    QJsonObject properties = command.properties;
    properties.insert(u"provisioningState"_s, command.provisioningState);
    if (withView)
        properties.insert(u"instanceView"_s, instanceView(command));
    QJsonObject json { { u"id"_s, machine.id + u"/runCommands/"_s + command.name },
                       { u"name"_s, command.name },
                       { u"type"_s, QString(kType) },
                       { u"location"_s, command.location },
                       { u"properties"_s, properties } };
    if (!command.tags.isEmpty())
        json.insert(u"tags"_s, command.tags);
    return json;
}

RunCommand *findCommand(const ArmContext &context, const QString &machineId, const QString &name, int run)
{
    Machine *machine = context.world.machine(machineId);
    RunCommand *command = machine ? findById(machine->runCommands, name) : nullptr;
    return command && command->run == run ? command : nullptr;
}

/// The end of a run, or of the time that it was given.
OperationOutcome endRun(RunCommand &command, const MachineScript &script, std::chrono::seconds limit)
{
    const bool isLate = script.time > limit;
    const bool isWell = !isLate && script.exitCode == 0;
    command.end = QDateTime::currentDateTimeUtc();
    command.output = script.output;
    command.error = script.error;
    command.exitCode = isLate ? -1 : script.exitCode;
    command.executionState = isLate ? u"TimedOut"_s : isWell ? u"Succeeded"_s : u"Failed"_s;
    command.message = isLate ? u"Execution was stopped after the timeout of %1 seconds."_s.arg(limit.count())
        : isWell             ? QString()
                 : u"Execution failed: command terminated with exit status=%1"_s.arg(script.exitCode);
    const bool failsDeployment = command.properties.value(u"treatFailureAsDeploymentFailure"_s).toBool();
    if (isWell || !failsDeployment)
        return {};
    return { .code = u"VMExtensionProvisioningError"_s, .message = command.message };
}

/// A script on its way: what it will come to, or the install script, which changes the machine when it ends.
struct Started
{
    MachineScript script {};
    std::optional<DecodedUpload> install {};
};

OperationOutcome finishRun(ArmContext &context, const QString &machineId, const QString &name, int run,
                           const Started &started)
{
    RunCommand *command = findCommand(context, machineId, name, run);
    if (!command)
        return { .code = u"ResourceNotFound"_s,
                 .message = u"The machine or the run command was deleted in the meantime."_s };
    Machine &machine = *context.world.machine(machineId);
    OperationOutcome outcome;
    if (machine.isAgentReady) {
        const MachineScript script =
            started.install ? context.runInstallScript(machine, *started.install) : started.script;
        context.machineChanged(machine);
        outcome = endRun(
            *command, script,
            std::chrono::seconds(command->properties.value(u"timeoutInSeconds"_s).toInt(kDefaultLimit)));
    } else {
        outcome = agentSilent(machine);
        command->executionState = u"Unknown"_s;
        command->message = outcome.message;
    }
    command->provisioningState = outcome.isSuccess() ? u"Succeeded"_s : u"Failed"_s;
    return outcome;
}

std::optional<HttpResponse> refuseCommand(const Machine &machine, const ArmCall &call,
                                          const QJsonObject &properties)
{
    const QJsonObject source = properties.value(u"source"_s).toObject();
    const QString ready = source.value(u"commandId"_s).toString();
    if (source.value(u"script"_s).toString().isEmpty() && source.value(u"scriptUri"_s).toString().isEmpty()
        && ready.isEmpty())
        return armError(400, u"InvalidParameter"_s, u"Required parameter 'source' is missing (null)."_s);
    if (!ready.isEmpty() && !findReadyMade(ready))
        return armError(404, u"NotFound"_s, u"The entity was not found in this Azure location."_s);
    if (machine.runCommands.size() >= kMostCommands
        && !machine.runCommands.contains(call.parameter(u"name"_s).toLower())) {
        return armError(409, u"OperationNotAllowed"_s,
                        u"A machine cannot have more than %1 run commands."_s.arg(kMostCommands));
    }
    const bool isPatch = call.request.method == "PATCH";
    const QString location = call.body.value(u"location"_s).toString().remove(u' ').toLower();
    if (!isPatch && location != machine.location) {
        return armError(location.isEmpty() ? 400 : 409,
                        location.isEmpty() ? u"LocationRequired"_s : u"InvalidResourceLocation"_s,
                        u"The run command must be in the machine's location '%1'."_s.arg(machine.location));
    }
    return refuseState(machine);
}

MachineScript runSource(const Machine &machine, const QJsonObject &properties)
{
    const QJsonObject source = properties.value(u"source"_s).toObject();
    if (source.contains(u"scriptUri"_s)) // nothing outside is ever asked
        return { .error = "failed to download the script\n", .exitCode = 1 };
    const ReadyMade *ready = findReadyMade(source.value(u"commandId"_s).toString());
    const QString script = ready ? QString::fromLatin1(ready->script) : source.value(u"script"_s).toString();
    return runScript(machine, script,
                     environmentOf(properties.value(u"parameters"_s).toArray())
                         + environmentOf(properties.value(u"protectedParameters"_s).toArray()),
                     properties.value(u"runAsUser"_s).toString());
}

/// Starts the run of a command that was put; gives the answer that announces it.
HttpResponse beginRun(ArmContext &context, const ArmCall &call, Machine &machine, RunCommand &command,
                      bool isNew, const Started &started)
{
    const std::chrono::seconds limit(command.properties.value(u"timeoutInSeconds"_s).toInt(kDefaultLimit));
    const auto time = std::min<std::chrono::milliseconds>(started.script.time, limit);
    HttpResponse answer = HttpResponse::json(isNew ? 201 : 200, commandJson(machine, command, false));
    OperationPlan plan = planFor(context, machine, u"/runCommands/"_s + command.name);
    const auto finish = [&context, id = machine.id, name = command.name, run = command.run, started] {
        return finishRun(context, id, name, run, started);
    };
    if (command.properties.value(u"asyncExecution"_s).toBool()) {
        // The operation ends once the script has begun; the script goes on by itself.
        plan.finish = [&context, id = machine.id, name = command.name, run = command.run, finish, time] {
            if (RunCommand *begun = findCommand(context, id, name, run))
                begun->provisioningState = u"Succeeded"_s;
            QTimer::singleShot(time, &context.operations, [finish] { finish(); });
            return OperationOutcome {};
        };
    } else {
        plan.delay += time;
        plan.finish = finish;
    }
    plan.failed = [&context, id = machine.id, name = command.name,
                   run = command.run](const OperationOutcome &outcome) {
        if (RunCommand *failed = findCommand(context, id, name, run)) {
            failed->provisioningState = u"Failed"_s;
            failed->executionState = u"Failed"_s;
            failed->message = outcome.message;
        }
    };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, false);
    return answer;
}

HttpResponse putCommand(ArmContext &context, const ArmCall &call)
{
    Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    const QString name = call.parameter(u"name"_s);
    const bool isPatch = call.request.method == "PATCH";
    const RunCommand *before = findById(machine->runCommands, name);
    if (isPatch && !before)
        return commandNotFound(call);
    QJsonObject properties = isPatch ? before->properties : QJsonObject();
    const QJsonObject given = call.body.value(u"properties"_s).toObject();
    for (auto at = given.begin(); at != given.end(); ++at)
        properties.insert(at.key(), at.value());
    if (auto refusal = refuseCommand(*machine, call, properties))
        return *refusal;
    Started started { .install = decodeRunCommand(properties) };
    if (!started.install)
        started.script = runSource(*machine, properties);
    for (const auto &secret : { u"protectedParameters"_s, u"runAsPassword"_s })
        properties.remove(secret);
    const auto [at, isNew] = machine->runCommands.try_emplace(name.toLower());
    RunCommand &command = at->second;
    command = { .name = name,
                .location = machine->location,
                .tags = call.body.value(u"tags"_s).toObject(),
                .properties = properties,
                .provisioningState = isNew ? u"Creating"_s : u"Updating"_s,
                .executionState = u"Running"_s,
                .start = QDateTime::currentDateTimeUtc(),
                .run = command.run + 1 };
    return beginRun(context, call, *machine, command, isNew, started);
}

HttpResponse getCommand(const ArmContext &context, const ArmCall &call)
{
    Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    const RunCommand *command = findById(machine->runCommands, call.parameter(u"name"_s));
    return command ? HttpResponse::json(200, commandJson(*machine, *command, call.expands(u"instanceView")))
                   : commandNotFound(call);
}

HttpResponse listCommands(const ArmContext &context, const ArmCall &call)
{
    const Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    QJsonArray rows;
    for (const auto &[name, command] : machine->runCommands)
        rows.append(commandJson(*machine, command, call.expands(u"instanceView")));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

HttpResponse deleteCommand(ArmContext &context, const ArmCall &call)
{
    Machine *machine = machineOf(context, call);
    if (!machine)
        return machineNotFound(call);
    const QString name = call.parameter(u"name"_s);
    RunCommand *command = findById(machine->runCommands, name);
    if (!command)
        return { .status = 204 };
    if (auto refusal = refuseState(*machine))
        return *refusal;
    command->provisioningState = u"Deleting"_s;
    OperationPlan plan = planFor(context, *machine, u"/runCommands/"_s + name);
    plan.finalStatus = 204;
    plan.finish = [&context, id = machine->id, name, run = command->run] {
        if (findCommand(context, id, name, run)) // a script that still runs ends with it
            context.world.machine(id)->runCommands.erase(name.toLower());
        return OperationOutcome {};
    };
    plan.failed = [&context, id = machine->id, name, run = command->run](const OperationOutcome &) {
        if (RunCommand *kept = findCommand(context, id, name, run))
            kept->provisioningState = u"Succeeded"_s;
    };
    HttpResponse answer { .status = 202 };
    const QString operation = context.operations.start(std::move(plan));
    context.operations.announce(answer, operation, call.base, call.apiVersion, true);
    return answer;
}

// The ready-made ones.

QJsonObject documentJson(const ReadyMade &row)
{
    return { { u"$schema"_s, u"http://schema.management.azure.com/schemas/2016-11-17/runcommands.json"_s },
             { u"id"_s, QString::fromLatin1(row.id) },
             { u"osType"_s, QString::fromLatin1(row.system) },
             { u"label"_s, QString::fromLatin1(row.label) },
             { u"description"_s, QString::fromLatin1(row.label) } };
}

HttpResponse documents(const ArmCall &)
{
    QJsonArray rows;
    for (const ReadyMade &row : kReadyMade)
        rows.append(documentJson(row));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

HttpResponse document(const ArmCall &call)
{
    const ReadyMade *found = findReadyMade(call.parameter(u"command"_s));
    if (!found)
        return armError(404, u"NotFound"_s, u"The entity was not found in this Azure location."_s);
    QJsonObject json = documentJson(*found);
    json.insert(u"script"_s, QJsonArray { QString::fromLatin1(found->script) });
    return HttpResponse::json(200, json);
}

} // namespace

void addRunCommandRoutes(ArmRouter &router, ArmContext &context)
{
    const QString machine =
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Compute/virtualMachines/{vm}"_s;
    const QString one = machine + u"/runCommands/{name}"_s;
    const QString ready =
        u"/subscriptions/{sub}/providers/Microsoft.Compute/locations/{location}/runCommands"_s;
    router.add("POST", machine + u"/runCommand"_s,
               [&context](const ArmCall &call) { return runAction(context, call); });
    router.add("GET", machine + u"/runCommands"_s,
               [&context](const ArmCall &call) { return listCommands(context, call); });
    router.add("GET", one, [&context](const ArmCall &call) { return getCommand(context, call); });
    router.add("PUT", one, [&context](const ArmCall &call) { return putCommand(context, call); });
    router.add("PATCH", one, [&context](const ArmCall &call) { return putCommand(context, call); });
    router.add("DELETE", one, [&context](const ArmCall &call) { return deleteCommand(context, call); });
    router.add("GET", ready, documents);
    router.add("GET", ready + u"/{command}"_s, document);
}

} // namespace slipway::sandbox
