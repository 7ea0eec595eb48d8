// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/guest.h"

#include "sandbox/arm/catalogue.h"

#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTail = 4096; ///< bytes of each stream that CustomScript reports
constexpr auto kWindowsScript = "Microsoft.Compute.CustomScriptExtension"_L1;

// Exit statuses of the install script, as far as the sandbox meets them.
constexpr int kBadPayload = 2;
constexpr int kBadFiles = 3;
constexpr int kUnsupported = 4;
constexpr int kPortInUse = 7; // as the script itself
constexpr int kEngineDidNotStart = 8;
constexpr int kNothingToReplace = 12;

ExtensionStatus succeeded(const QString &message)
{
    return { .code = u"ProvisioningState/succeeded"_s,
             .level = u"Info"_s,
             .display = u"Provisioning succeeded"_s,
             .message = message,
             .time = QDateTime::currentDateTimeUtc() };
}

ExtensionStatus failed(int code, const QString &message)
{
    return { .code = u"ProvisioningState/failed/%1"_s.arg(code),
             .level = u"Error"_s,
             .display = u"Provisioning failed"_s,
             .message = message,
             .time = QDateTime::currentDateTimeUtc() };
}

OperationOutcome reportedFailure(Extension &extension, int code, const QString &message)
{
    extension.status = failed(code, message);
    return {
        .code = u"VMExtensionProvisioningError"_s,
        .message =
            u"VM has reported a failure when processing extension '%1' (publisher '%2' and type '%3'). Error "
            u"message: "
            "'%4'. More information on troubleshooting is available at https://aka.ms/VMExtensionCSELinuxTroubleshoot. "_s
                .arg(extension.name, extension.publisher, extension.type, message)
    };
}

OperationOutcome agentSilent(const Machine &machine, Extension &extension)
{
    extension.status.reset();
    return {
        .code = u"VMAgentStatusCommunicationError"_s,
        .message =
            u"VM '%1' has not reported status for VM agent or extensions. Verify that the OS is up and "
            u"healthy, the VM "
            "has a running VM agent, and that it can establish outbound connections to Azure storage. Please "
            "refer "
            "to https://aka.ms/vmextensionlinuxtroubleshoot for additional VM agent troubleshooting information."_s
                .arg(machine.name)
    };
}

OperationOutcome wrongSystem(Extension &extension)
{
    const QString text =
        u"[ExtensionOperationError] Non-zero exit code: 51, the handler does not support this operating system"_s;
    extension.status = failed(51, text);
    return { .code = u"VMExtensionHandlerNonTransientError"_s,
             .message = u"The handler for VM extension type '%1' has reported terminal failure for VM "
                        u"extension '%2' with error "
                        "message: '%3'."_s.arg(extension.handler(), extension.name, text) };
}

/// The end of a stream, cut by bytes without regard to characters.
QString tail(const QString &stream)
{
    return QString::fromUtf8(stream.toUtf8().right(kTail));
}

QString streams(const QString &out, const QString &error)
{
    return u"\n[stdout]\n%1\n[stderr]\n%2"_s.arg(tail(out), tail(error));
}

/// Why the retired handler does not know a machine's distribution; empty when it does. By its own rules: a
/// release file of Ubuntu or CoreOS, of CentOS, or of Red Hat, and the oldest release that it supports.
QString strangeToDockerExtension(const Machine &machine)
{
    struct Known
    {
        QLatin1StringView name {};
        QVersionNumber from {};
    };
    static const std::array known { Known { "ubuntu"_L1, { 13 } }, Known { "coreos"_L1, { 899 } },
                                    Known { "centos"_L1, { 7, 1 } }, Known { "rhel"_L1, { 7, 1 } },
                                    Known { "redhat"_L1, { 7, 1 } } };
    const QString &system = machine.image.osName;
    const auto found = std::find_if(known.begin(), known.end(), [&system](const Known &one) {
        return system.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    if (found == known.end())
        return u"could not determine distro"_s;
    if (QVersionNumber::fromString(machine.image.osVersion) >= found->from)
        return {};
    return found->name == "ubuntu"_L1
        ? u"Ubuntu 12 or older not supported. Got: %1"_s.arg(machine.image.osVersion)
        : u"Distro not supported: %1 %2"_s.arg(system, machine.image.osVersion);
}

QString osText(const Machine &machine)
{
    return machine.image.osName + u' ' + machine.image.osVersion;
}

} // namespace

OperationOutcome Guest::run(Machine &machine, Extension &extension)
{
    if (!machine.isAgentReady)
        return agentSilent(machine, extension);
    const ExtensionHandler *handler = findHandler(extension.publisher, extension.type, machine.location);
    if (!handler || (handler->system == u"Windows") != machine.image.isWindows)
        return wrongSystem(extension);
    extension.substatuses.clear();
    if (isAccessHandler(extension.handler()))
        return changeAccess(machine, extension);
    if (extension.handler().compare(kWindowsScript, Qt::CaseInsensitive) == 0)
        return runWindowsScript(extension);
    if (extension.handler().compare(kCustomScript, Qt::CaseInsensitive) == 0)
        return runCustomScript(machine, extension);
    if (extension.handler().compare(kDockerExtension, Qt::CaseInsensitive) == 0)
        return runDockerExtension(machine, extension);
    extension.status = succeeded(u"Plugin enabled"_s);
    return {};
}

/// VMAccess: what it is told to change takes effect on the machine's users.
OperationOutcome Guest::changeAccess(Machine &machine, Extension &extension)
{
    RecordedAccess change;
    const QString problem = applyAccess(machine, extension, change);
    if (!problem.isEmpty())
        return reportedFailure(extension, 0, u"Enable failed: "_s + problem);
    m_accessChanged(change);
    extension.status = succeeded(u"Enable succeeded."_s);
    return {};
}

/// The command is not run; its two streams come back empty, as parts of the status, as on Windows.
OperationOutcome Guest::runWindowsScript(Extension &extension)
{
    extension.status = succeeded(u"Finished executing command"_s);
    for (const auto &stream : { u"StdOut"_s, u"StdErr"_s }) {
        ExtensionStatus part = succeeded({});
        part.code = u"ComponentStatus/%1/succeeded"_s.arg(stream);
        extension.substatuses.append(part);
    }
    return {};
}

namespace {

/// What is chosen takes the place of what daemon.json had under the same names.
EngineSetup setupOf(const Payload &payload, const Machine &machine)
{
    EngineSetup setup {
        .port = payload.port, .ca = payload.ca, .certificate = payload.certificate, .key = payload.key
    };
    if (machine.engine)
        setup.options = machine.engine->options;
    else if (machine.packagedEngine)
        setup.options = *machine.packagedEngine;
    for (auto option = payload.options.begin(); option != payload.options.end(); ++option)
        setup.options.insert(option.key(), option.value());
    return setup;
}

} // namespace

Guest::ScriptRun Guest::install(Machine &machine, const Payload &payload)
{
    if (!machine.image.isSupported)
        return { kUnsupported, u"slipway: %1\n"_s.arg(osText(machine)),
                 u"slipway: unsupported distribution: %1\n"_s.arg(osText(machine)) };
    return startEngine(machine, payload);
}

/// Also where the script is no way to it: the retired handler knows systems that are too old for it.
Guest::ScriptRun Guest::startEngine(Machine &machine, const Payload &payload)
{
    ScriptRun script { .out = u"slipway: %1\n"_s.arg(osText(machine)) };
    const QString problem = problemOfFiles(payload, QDateTime::currentDateTimeUtc());
    if (!problem.isEmpty())
        return { kBadFiles, script.out, u"slipway: %1\n"_s.arg(problem) };
    EngineSetup setup = setupOf(payload, machine);
    const QString taken = m_engines.tryToListen(machine, setup);
    if (!taken.isEmpty()) {
        const int status = taken.contains("in use"_L1) ? kPortInUse : kEngineDidNotStart;
        return { status, script.out,
                 u"slipway: docker-tls-tcp.socket: failed to listen on 0.0.0.0:%1: %2\n"_s.arg(payload.port)
                     .arg(taken) };
    }
    const bool isThere = machine.engine || machine.packagedEngine;
    script.out += isThere ? u"slipway: docker is installed already\n"_s
                          : u"slipway: docker was installed\nslipway: this engine came by Slipway\n"_s;
    script.out +=
        u"slipway: listening on port %1 with mutual TLS\n%2"_s.arg(payload.port).arg(payload.marker);
    machine.engine = std::move(setup);
    return script;
}

/// The files of an engine that was installed before; what it had is kept, so that it can be put back.
Guest::ScriptRun Guest::replaceCertificates(Machine &machine, const Payload &payload)
{
    const QString problem = problemOfFiles(payload, QDateTime::currentDateTimeUtc());
    if (!problem.isEmpty())
        return { kBadFiles, {}, u"slipway: error: %1\n"_s.arg(problem) };
    if (!machine.engine || machine.engine->port != payload.port) {
        return { kNothingToReplace,
                 {},
                 u"slipway: error: the engine does not listen on port %1\n"_s.arg(payload.port) };
    }
    EngineSetup setup = setupOf(payload, machine);
    if (const QString refused = m_engines.tryToListen(machine, setup); !refused.isEmpty())
        return { kEngineDidNotStart, {}, u"slipway: error: the engine did not start: %1\n"_s.arg(refused) };
    if (!machine.formerEngine || machine.formerMarker != payload.marker) {
        machine.formerEngine = *machine.engine;
        machine.formerMarker = payload.marker;
    }
    machine.engine = std::move(setup);
    return { 0,
             u"slipway: starting the engine anew, which is when it reads its certificates\n%1"_s.arg(
                 payload.marker),
             {} };
}

Guest::ScriptRun Guest::putBackCertificates(Machine &machine, const Payload &payload)
{
    const QString marker = QString(payload.marker).remove(u"-undo"_s);
    if (!machine.formerEngine || machine.formerMarker != marker)
        return { 0, u"slipway: there is nothing to put back\n%1"_s.arg(payload.marker), {} };
    machine.engine = *std::exchange(machine.formerEngine, std::nullopt);
    return { 0,
             u"slipway: starting the engine anew, which is when it reads its certificates\n%1"_s.arg(
                 payload.marker),
             {} };
}

/// What DockerExtension has set up becomes an engine like the script's, before any other job is done to it.
void Guest::takeOver(Machine &machine, const Payload &payload)
{
    if (!machine.engine || !machine.engine->isOfHandler || machine.engine->port != payload.port)
        return;
    machine.engine->isOfHandler = false;
    machine.engine->isStopped = false;
}

Guest::ScriptRun Guest::runPayload(Machine &machine, const Payload &payload)
{
    if (payload.job != Payload::Job::Remove)
        takeOver(machine, payload);
    switch (payload.job) {
    case Payload::Job::MakeKey:
        return makeKey(machine, payload);
    case Payload::Job::DropKey:
        return dropKey(machine, payload);
    case Payload::Job::PutBackCertificates:
        return putBackCertificates(machine, payload);
    case Payload::Job::ChangeOptions:
        return changeOptions(machine, payload);
    case Payload::Job::PutBackOptions:
        return putBackOptions(machine, payload);
    case Payload::Job::Upgrade:
        return upgrade(machine, payload);
    case Payload::Job::Remove:
        return removeEngine(machine, payload);
    case Payload::Job::Install:
    case Payload::Job::ReplaceCertificates:
        break;
    }
    return payload.keyOnMachine ? runWithKeyHere(machine, payload) : runCertificateJob(machine, payload);
}

Guest::ScriptRun Guest::runCertificateJob(Machine &machine, const Payload &payload)
{
    return payload.job == Payload::Job::ReplaceCertificates ? replaceCertificates(machine, payload)
                                                            : install(machine, payload);
}

OperationOutcome Guest::runCustomScript(Machine &machine, Extension &extension)
{
    const DecodedUpload upload = decodeUpload(extension);
    if (upload.isSwallowed || machine.isDiskFull) {
        extension.status = succeeded(u"Enable succeeded: "_s + streams({}, {}));
        return {};
    }
    if (!upload.payload && !upload.problem.isEmpty() && upload.script.isEmpty())
        return reportedFailure(extension, 25, u"Enable failed: "_s + upload.problem);
    ScriptRun script;
    if (upload.payload)
        script = runPayload(machine, *upload.payload);
    else if (!upload.problem.isEmpty())
        script = { kBadFiles, {}, u"slipway: %1\n"_s.arg(upload.problem) };
    if (script.exitStatus == 0) {
        extension.status = succeeded(u"Enable succeeded: "_s + streams(script.out, script.error));
        return {};
    }
    return reportedFailure(
        extension, 2,
        u"Enable failed: failed to execute command: command terminated with exit status=%1"_s.arg(
            script.exitStatus)
            + streams(script.out, script.error));
}

OperationOutcome Guest::runDockerExtension(Machine &machine, Extension &extension)
{
    const QString head = u"Enable Docker failed: ERROR: "_s;
    const DecodedUpload upload = decodeUpload(extension);
    if (!upload.problem.isEmpty())
        return reportedFailure(extension, 0, head + upload.problem);
    const QString strange = strangeToDockerExtension(machine);
    if (!strange.isEmpty())
        return reportedFailure(extension, 0, head + strange);
    const Payload &payload = *upload.payload;
    // In life an incomplete set of files opens the port without TLS. Here nothing listens then: see Sandbox.
    if (payload.port == 0 || payload.ca.isEmpty() || payload.certificate.isEmpty() || payload.key.isEmpty()) {
        extension.status = succeeded(u"Enable Docker succeeded"_s);
        return {};
    }
    const ScriptRun script = startEngine(machine, payload);
    if (script.exitStatus == 0) {
        machine.engine->isOfHandler = true;
        extension.status = succeeded(u"Enable Docker succeeded"_s);
        return {};
    }
    return reportedFailure(
        extension, 0, head + u"executing systemctl [restart docker] failed: "_s + script.error.trimmed());
}

MachineScript Guest::runInstallScript(Machine &machine, const DecodedUpload &upload)
{
    if (!upload.payload)
        return { .error = "slipway: error: " + upload.problem.toUtf8() + '\n', .exitCode = kBadPayload };
    const ScriptRun script = runPayload(machine, *upload.payload);
    return { .output = script.out.toUtf8(), .error = script.error.toUtf8(), .exitCode = script.exitStatus };
}

void Guest::disable(Machine &machine, const Extension &extension)
{
    if (machine.engine && extension.handler().compare(kDockerExtension, Qt::CaseInsensitive) == 0)
        machine.engine->isStopped = true;
}

} // namespace slipway::sandbox
