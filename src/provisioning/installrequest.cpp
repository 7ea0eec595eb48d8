// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/installrequest.h"

#include "provisioning/cloudinit.h"
#include "provisioning/names.h"
#include "provisioning/shellwords.h"

#include <QJsonDocument>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kRunCommandTimeout { 5400 }; ///< as long as CustomScript may take
/// Linux takes no more in one variable of the environment (128 KiB with its name).
constexpr qsizetype kParameterLimit = 130'000;

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromLatin1(bytes); });
}

QJsonObject parameter(QLatin1StringView name, const QString &value)
{
    return { { u"name"_s, QString(name) }, { u"value"_s, value } };
}

QString base64(const QByteArray &pem)
{
    return QString::fromLatin1(pem.toBase64());
}

QJsonObject customScriptSettings(const Plan &plan, int attempt)
{
    return { { u"timestamp"_s, plan.timestamp(attempt) } };
}

QJsonObject dockerExtensionSettings(const Plan &plan)
{
    return { { u"docker"_s, QJsonObject { { u"port"_s, QString::number(plan.choices.port) } } } };
}

QJsonObject maskedSettings(const Plan &plan)
{
    const QString mask(names::kMask);
    if (plan.choices.route == Route::CustomScript)
        return { { u"script"_s, mask } };
    return { { u"certs"_s, QJsonObject { { u"ca"_s, mask }, { u"cert"_s, mask }, { u"key"_s, mask } } } };
}

QJsonObject openSettings(const Plan &plan, int attempt)
{
    return plan.choices.route == Route::CustomScript ? customScriptSettings(plan, attempt)
                                                     : dockerExtensionSettings(plan);
}

QString typeOf(const Plan &plan)
{
    return plan.choices.route == Route::CustomScript ? names::kScriptType : names::kDockerExtensionType;
}

QString versionOf(const Plan &plan)
{
    return plan.choices.route == Route::CustomScript ? QString(names::kScriptVersion) : plan.extensionVersion;
}

QJsonObject extensionProperties(const Plan &plan, int attempt)
{
    const bool isScript = plan.choices.route == Route::CustomScript;
    QJsonObject properties { { u"publisher"_s, QString(names::kScriptPublisher) },
                             { u"type"_s, typeOf(plan) },
                             { u"typeHandlerVersion"_s, versionOf(plan) },
                             { u"autoUpgradeMinorVersion"_s, isScript },
                             { u"enableAutomaticUpgrade"_s, false },
                             { u"settings"_s, openSettings(plan, attempt) },
                             { u"protectedSettings"_s, maskedSettings(plan) } };
    if (!isScript)
        properties.insert(u"forceUpdateTag"_s, QString::number(plan.timestamp(attempt)));
    return properties;
}

QJsonObject runCommandProperties(const Plan &plan, int attempt)
{
    return { { u"source"_s, QJsonObject { { u"script"_s, QString(names::kInstallScriptFile) } } },
             { u"asyncExecution"_s, false },
             { u"timeoutInSeconds"_s, static_cast<int>(kRunCommandTimeout.count()) },
             { u"parameters"_s,
               QJsonArray { parameter(names::kAttemptVariable, QString::number(plan.timestamp(attempt))) } },
             { u"protectedParameters"_s, QJsonArray { parameter(names::kUploadVariable, names::kMask) } } };
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList machineWords(const Plan &plan)
{
    const azure::ArmId &machine = plan.choices.machine.id;
    return { u"--subscription"_s,     machine.subscription(), u"--resource-group"_s,
             machine.resourceGroup(), u"--vm-name"_s,         machine.name() };
}

QString extensionCommand(const Plan &plan, int attempt)
{
    QStringList words = QStringList { u"az"_s, u"vm"_s, u"extension"_s, u"set"_s } + machineWords(plan);
    words << u"--publisher"_s << names::kScriptPublisher << u"--name"_s << typeOf(plan) << u"--version"_s
          << versionOf(plan) << u"--extension-instance-name"_s << plan.extension.name()
          << u"--enable-auto-upgrade"_s << u"false"_s;
    if (plan.choices.route == Route::DockerExtension)
        words << u"--no-auto-upgrade-minor-version"_s << u"true"_s << u"--force-update"_s;
    words << u"--settings"_s << compact(openSettings(plan, attempt)) << u"--protected-settings"_s
          << compact(maskedSettings(plan));
    return shellCommand(words);
}

QString runCommandCommand(const Plan &plan, int attempt)
{
    QStringList words = QStringList { u"az"_s, u"vm"_s, u"run-command"_s, u"create"_s } + machineWords(plan);
    words << u"--location"_s << plan.choices.machine.location << u"--run-command-name"_s
          << plan.extension.name() << u"--script"_s << u'@' + names::kInstallScriptFile
          << u"--timeout-in-seconds"_s << QString::number(kRunCommandTimeout.count()) << u"--parameters"_s
          << names::kAttemptVariable + u'=' + QString::number(plan.timestamp(attempt))
          << u"--protected-parameters"_s << names::kUploadVariable + u'=' + names::kMask;
    return shellCommand(words);
}

} // namespace

bool runsAsCommand(Route route)
{
    return route == Route::ManagedRunCommand || route == Route::CloudInit;
}

Result<azure::ExtensionRequest> customScriptRequest(const Plan &plan, int attempt,
                                                    const InstallPayload &payload)
{
    const Result<Secret> script = installScript(payload);
    if (!script)
        return script.error();
    const Result<Secret> packed = packedScript(*script);
    if (!packed)
        return packed.error();
    return azure::ExtensionRequest { .location = plan.choices.machine.location,
                                     .publisher = names::kScriptPublisher,
                                     .type = names::kScriptType,
                                     .typeHandlerVersion = names::kScriptVersion,
                                     .settings = customScriptSettings(plan, attempt),
                                     .protectedSettings = { { u"script"_s, textOf(*packed) } } };
}

Result<azure::RunCommandRequest> runCommandRequest(const Plan &plan, int attempt,
                                                   const InstallPayload &payload)
{
    const Result<QString> script = bareInstallScript();
    if (!script)
        return script.error();
    const Result<Secret> upload = packedPayload(payload);
    if (!upload)
        return upload.error();
    const QString text = textOf(*upload);
    if (text.size() > kParameterLimit) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"script.too-large"_s,
                       .subject = u"install script"_s,
                       .detail = u"a parameter of %1 characters"_s.arg(text.size()) };
    }
    return azure::RunCommandRequest { .location = plan.choices.machine.location,
                                      .script = *script,
                                      .parameters = { parameter(names::kAttemptVariable,
                                                                QString::number(plan.timestamp(attempt))) },
                                      .protectedParameters = { parameter(names::kUploadVariable, text) },
                                      .timeout = kRunCommandTimeout };
}

Result<azure::ExtensionRequest> dockerExtensionRequest(const Plan &plan, int attempt,
                                                       const InstallPayload &payload)
{
    const Result<> whole = checkPayload(payload);
    if (!whole)
        return whole.error();
    const QString key = payload.key.reveal([](QByteArrayView pem) { return base64(pem.toByteArray()); });
    const QJsonObject certificates { { u"ca"_s, base64(payload.authority) },
                                     { u"cert"_s, base64(payload.certificate) },
                                     { u"key"_s, key } };
    return azure::ExtensionRequest { .location = plan.choices.machine.location,
                                     .publisher = names::kScriptPublisher,
                                     .type = names::kDockerExtensionType,
                                     .typeHandlerVersion = plan.extensionVersion,
                                     .settings = dockerExtensionSettings(plan),
                                     .protectedSettings = { { u"certs"_s, certificates } },
                                     .forceUpdateTag = QString::number(plan.timestamp(attempt)),
                                     .autoUpgradeMinorVersion = false };
}

Result<HandedOver> handedOver(const Plan &plan, int attempt, const InstallPayload &payload)
{
    if (plan.choices.route == Route::CloudInit) {
        Result<Secret> data = cloudInitData(payload);
        if (!data)
            return data.error();
        return HandedOver { .script = *std::move(data), .timestamp = plan.timestamp(attempt) };
    }
    const Result<Secret> script = installScript(payload);
    if (!script)
        return script.error();
    Result<Secret> packed = packedScript(*script);
    if (!packed)
        return packed.error();
    return HandedOver { .script = *std::move(packed), .timestamp = plan.timestamp(attempt) };
}

QByteArray installBody(const Plan &plan, int attempt)
{
    const bool isCommand = runsAsCommand(plan.choices.route);
    const QJsonObject body { { u"location"_s, plan.choices.machine.location },
                             { u"properties"_s,
                               isCommand ? runCommandProperties(plan, attempt)
                                         : extensionProperties(plan, attempt) } };
    return QJsonDocument(body).toJson(QJsonDocument::Indented);
}

QString installCommand(const Plan &plan, int attempt)
{
    return runsAsCommand(plan.choices.route) ? runCommandCommand(plan, attempt)
                                             : extensionCommand(plan, attempt);
}

} // namespace slipway::provisioning
