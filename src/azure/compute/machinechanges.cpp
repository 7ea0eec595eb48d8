// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machinechanges.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/paging.h"
#include "azure/arm/removal.h"
#include "azure/compute/extensionjson.h"

#include <QJsonObject>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMachineTemplate = "/{group}/providers/Microsoft.Compute/virtualMachines/{name}"_L1;
constexpr auto kExtensions = "extensions"_L1;
constexpr auto kCommands = "runCommands"_L1;

/// The last segment of a power action; empty for anything else.
QString powerAction(MachineChangeKind kind)
{
    switch (kind) {
    case MachineChangeKind::Start:
        return u"start"_s;
    case MachineChangeKind::Stop:
        return u"deallocate"_s;
    case MachineChangeKind::Restart:
        return u"restart"_s;
    case MachineChangeKind::Redeploy:
        return u"redeploy"_s;
    case MachineChangeKind::PutExtension:
    case MachineChangeKind::RemoveExtension:
    case MachineChangeKind::RunCommand:
        break;
    }
    return {};
}

OperationLimits limitsOf(MachineChangeKind kind)
{
    OperationLimits limits;
    if (!powerAction(kind).isEmpty())
        limits.longest = std::chrono::minutes(40);
    return limits;
}

/// A lost answer may be asked for again: doing it twice is doing it once.
bool isRepeatable(MachineChangeKind kind)
{
    return kind != MachineChangeKind::Restart && kind != MachineChangeKind::Redeploy;
}

QString templateOf(MachineChangeKind kind)
{
    const QString action = powerAction(kind);
    if (!action.isEmpty())
        return kMachineTemplate + u'/' + action;
    return kMachineTemplate + u'/' + (kind == MachineChangeKind::RunCommand ? kCommands : kExtensions)
        + u"/{name}"_s;
}

/// `,"name":` and the text, which must be a JSON object, as part of a body. Nothing of it is kept elsewhere.
Result<QByteArray> settingsPart(const QByteArray &name, QByteArrayView text)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, QString::fromLatin1(name));
    if (!document || !document->root().isObject())
        return invalidId(QString::fromLatin1(name));
    return ",\"" + name + "\":" + document->root().toCompactJson();
}

/// Everything but the settings, which are put in as they were typed.
QJsonObject extensionBody(const MachineChange &change)
{
    QJsonObject properties {
        { u"publisher"_s, change.publisher },        { u"type"_s, change.type },
        { u"typeHandlerVersion"_s, change.version }, { u"autoUpgradeMinorVersion"_s, true },
        { u"enableAutomaticUpgrade"_s, false }, // an upgrade removes it and installs it again
    };
    if (!change.updateTag.isEmpty())
        properties.insert("forceUpdateTag"_L1, change.updateTag);
    return { { u"location"_s, change.location }, { u"properties"_s, properties } };
}

Result<net::HttpRequest> extensionRequest(const QUrl &url, const QString &pathTemplate,
                                          const MachineChange &change)
{
    const Result<QByteArray> settings =
        settingsPart("settings", change.settings.isEmpty() ? QByteArray("{}") : change.settings);
    if (!settings)
        return settings.error();
    Result<QByteArray> secret = QByteArray();
    if (change.protectedSettings && !change.protectedSettings->isEmpty()) {
        secret = change.protectedSettings->reveal(
            [](QByteArrayView text) { return settingsPart("protectedSettings", text); });
    }
    if (!secret)
        return secret.error();
    net::HttpRequest request = armRequest("PUT", url, pathTemplate, extensionBody(change));
    constexpr qsizetype kEnds = 2; // of the properties and of the whole, which come last
    request.body.insert(request.body.size() - kEnds, *settings + *secret);
    return request;
}

QJsonObject commandBody(const MachineChange &change)
{
    QJsonObject properties {
        { u"source"_s, QJsonObject { { u"script"_s, change.script.text } } },
        { u"asyncExecution"_s, false },
        { u"timeoutInSeconds"_s, static_cast<qint64>(change.script.timeout.count()) },
    };
    if (!change.script.runAs.isEmpty())
        properties.insert("runAsUser"_L1, change.script.runAs);
    return { { u"location"_s, change.location }, { u"properties"_s, properties } };
}

CommandOutcome commandFrom(JsonReader json)
{
    const JsonReader view = json.fieldIgnoringCase("properties"_L1).fieldIgnoringCase("instanceView"_L1);
    CommandOutcome outcome { .state = view.fieldIgnoringCase("executionState"_L1).stringOr(),
                             .output = view.fieldIgnoringCase("output"_L1).stringOr(),
                             .errors = view.fieldIgnoringCase("error"_L1).stringOr() };
    if (const JsonReader code = view.fieldIgnoringCase("exitCode"_L1); !code.isAbsent())
        outcome.exitCode = static_cast<int>(code.integer());
    return outcome;
}

QueryItem instanceView()
{
    return { u"$expand"_s, u"instanceView"_s };
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

ArmId MachineChange::target() const
{
    switch (kind) {
    case MachineChangeKind::PutExtension:
    case MachineChangeKind::RemoveExtension:
        return machine.child(kExtensions, name);
    case MachineChangeKind::RunCommand:
        return machine.child(kCommands, name);
    default:
        return machine;
    }
}

Result<net::HttpRequest> changeRequest(const QUrl &endpoint, const MachineChange &change)
{
    const ArmId target = change.target();
    if (target.isEmpty())
        return invalidId(u"target"_s);
    const QString action = powerAction(change.kind);
    const QString path = action.isEmpty() ? target.text() : target.text() + u'/' + action;
    const QUrl url = armUrl(endpoint, path, apiversion::kCompute);
    const QString pathTemplate = templateOf(change.kind);
    if (change.kind == MachineChangeKind::RemoveExtension)
        return armRequest("DELETE", url, pathTemplate);
    if (change.kind == MachineChangeKind::RunCommand)
        return armRequest("PUT", url, pathTemplate, commandBody(change));
    if (change.kind == MachineChangeKind::PutExtension)
        return extensionRequest(url, pathTemplate, change);
    net::HttpRequest request = armRequest("POST", url, pathTemplate);
    request.idempotent = isRepeatable(change.kind);
    return request;
}

std::optional<Extension> installedExtension(const QList<Extension> &installed, const QString &publisher,
                                            const QString &type)
{
    const auto found =
        std::find_if(installed.begin(), installed.end(), [&publisher, &type](const Extension &one) {
            return isSame(one.publisher, publisher) && isSame(one.type, type);
        });
    return found == installed.end() ? std::nullopt : std::optional(*found);
}

MachineChanges::MachineChanges(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

/// The name that a change takes: of an extension that is there already, its own.
Task<Result<QString>> MachineChanges::nameFor(MachineChange change, std::stop_token stop) const
{
    if (change.kind != MachineChangeKind::PutExtension)
        co_return change.name;
    const QUrl url = armUrl(m_endpoint, change.machine.text() + u"/extensions"_s, apiversion::kCompute);
    net::HttpRequest request = armRequest("GET", url, kMachineTemplate + u"/extensions"_s);
    const Result<QList<Extension>> installed =
        co_await listPages<Extension>(m_arm, std::move(request), &extensionFrom, std::move(stop));
    if (!installed)
        co_return installed.error();
    const std::optional<Extension> known = installedExtension(*installed, change.publisher, change.type);
    co_return known ? known->name : change.name;
}

Task<Result<ChangeOutcome>> MachineChanges::run(MachineChange change, LongRunning::Watch watch,
                                                std::stop_token stop) const
{
    if (change.target().isEmpty())
        co_return invalidId(u"target"_s);
    const Result<QString> name = co_await nameFor(change, stop);
    if (!name)
        co_return name.error();
    change.name = *name;
    Result<net::HttpRequest> request = changeRequest(m_endpoint, change);
    change.protectedSettings.reset();
    if (!request)
        co_return request.error();
    LongRunning operation(m_arm, m_clock, limitsOf(change.kind));
    operation.setWatch(std::move(watch));
    LongRunning::Resumable nobody;
    const Result<OperationOutcome> outcome =
        co_await operation.run(*std::move(request), std::move(nobody), stop);
    if (!outcome)
        co_return outcome.error();
    const Result<ChangeOutcome> result = co_await finished(std::move(change), std::move(stop));
    co_return result;
}

Task<Result<ChangeOutcome>> MachineChanges::resume(MachineChange change, QUrl pollUrl,
                                                   LongRunning::Watch watch, std::stop_token stop) const
{
    Result<net::HttpRequest> request = changeRequest(m_endpoint, change);
    if (!request)
        co_return request.error();
    LongRunning operation(m_arm, m_clock, limitsOf(change.kind));
    operation.setWatch(std::move(watch));
    const Result<OperationOutcome> outcome =
        co_await operation.resume(*std::move(request), std::move(pollUrl), stop);
    if (!outcome)
        co_return outcome.error();
    const Result<ChangeOutcome> result = co_await finished(std::move(change), std::move(stop));
    co_return result;
}

/// A command's output is read and the command removed, since a machine keeps only 25 of them.
Task<Result<ChangeOutcome>> MachineChanges::finished(MachineChange change, std::stop_token stop) const
{
    if (change.kind != MachineChangeKind::RunCommand)
        co_return ChangeOutcome {};
    const QUrl url = armUrl(m_endpoint, change.target().text(), apiversion::kCompute, { instanceView() });
    net::HttpRequest request = armRequest("GET", url, templateOf(change.kind));
    const Result<CommandOutcome> command = co_await fetchOne(m_arm, std::move(request), &commandFrom, stop);
    if (!command)
        co_return command.error();
    const Result<> removed = co_await cancel(std::move(change), std::move(stop));
    if (!removed && removed.error().kind == ErrorKind::Cancelled)
        co_return removed.error();
    co_return ChangeOutcome { .command = *command }; // one that stays behind does no harm
}

Task<Result<>> MachineChanges::cancel(MachineChange change, std::stop_token stop) const
{
    if (!canCancel(change.kind)) {
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"cannot-cancel"_s,
                          .subject = change.machine.name() };
    }
    const QUrl url = armUrl(m_endpoint, change.target().text(), apiversion::kCompute);
    net::HttpRequest request = armRequest("DELETE", url, templateOf(change.kind));
    const Result<> removed =
        co_await removeResource(m_arm, m_clock, std::move(request), limitsOf(change.kind), std::move(stop));
    co_return removed;
}

} // namespace slipway::azure
