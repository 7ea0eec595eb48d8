// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/resources/deploymentjson.h"

#include "azure/arm/armanswer.h"
#include "azure/arm/armjson.h"
#include "azure/arm/armrequest.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProperties = "properties"_L1;
constexpr auto kSubscriptionSchema =
    "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"_L1;

struct KindName
{
    QLatin1StringView name {};
    ForeseenChange::Kind kind {};
};
constexpr std::array kKinds = {
    KindName { "Create"_L1, ForeseenChange::Kind::Create },
    KindName { "Delete"_L1, ForeseenChange::Kind::Delete },
    KindName { "Ignore"_L1, ForeseenChange::Kind::Ignore },
    KindName { "Deploy"_L1, ForeseenChange::Kind::Deploy },
    KindName { "NoChange"_L1, ForeseenChange::Kind::NoChange },
    KindName { "Modify"_L1, ForeseenChange::Kind::Modify },
    KindName { "Unsupported"_L1, ForeseenChange::Kind::Unsupported },
};

ForeseenChange::Kind kindFrom(const QString &word)
{
    const auto *const found = std::find_if(kKinds.begin(), kKinds.end(), [&word](const KindName &one) {
        return word.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return found == kKinds.end() ? ForeseenChange::Kind::Unsupported : found->kind;
}

} // namespace

QJsonObject deploymentBody(const DeploymentRequest &request)
{
    return { { kProperties,
               QJsonObject { { u"mode"_s, u"Incremental"_s },
                             { u"template"_s, request.deploymentTemplate },
                             { u"parameters"_s, request.parameters } } } };
}

QJsonObject newGroupBody(const NewGroup &group, const QString &name, const DeploymentRequest &request)
{
    const QString groupName = group.id.resourceGroup();
    QJsonObject inside = deploymentBody(request).value(kProperties).toObject();
    inside.insert(u"expressionEvaluationOptions"_s, QJsonObject { { u"scope"_s, u"inner"_s } });
    const QJsonObject making { { u"type"_s, u"Microsoft.Resources/resourceGroups"_s },
                               { u"apiVersion"_s, QString(apiversion::kResources) },
                               { u"name"_s, groupName },
                               { u"location"_s, group.location } };
    const QJsonObject filling { { u"type"_s, u"Microsoft.Resources/deployments"_s },
                                { u"apiVersion"_s, QString(apiversion::kResources) },
                                { u"name"_s, name },
                                { u"resourceGroup"_s, groupName },
                                { u"dependsOn"_s,
                                  QJsonArray { u"Microsoft.Resources/resourceGroups/"_s + groupName } },
                                { kProperties, inside } };
    QJsonObject body =
        deploymentBody({ .deploymentTemplate = { { u"$schema"_s, QString(kSubscriptionSchema) },
                                                 { u"contentVersion"_s, u"1.0.0.0"_s },
                                                 { u"resources"_s, QJsonArray { making, filling } } } });
    body.insert(u"location"_s, group.location);
    return body;
}

QList<ForeseenChange> foreseenFrom(JsonReader json)
{
    QList<ForeseenChange> changes;
    const QList<JsonReader> rows =
        json.fieldIgnoringCase(kProperties).fieldIgnoringCase("changes"_L1).items();
    changes.reserve(rows.size());
    for (const JsonReader &row : rows) {
        const Result<ArmId> id = ArmId::parse(row.fieldIgnoringCase("resourceId"_L1).stringOr());
        if (id) {
            changes.append({ .id = *id,
                             .kind = kindFrom(row.fieldIgnoringCase("changeType"_L1).string()),
                             .reason = row.fieldIgnoringCase("unsupportedReason"_L1).stringOr() });
        }
    }
    return changes;
}

QList<ArmId> outputsFrom(JsonReader json)
{
    QList<ArmId> ids;
    const QList<JsonReader> rows =
        json.fieldIgnoringCase(kProperties).fieldIgnoringCase("outputResources"_L1).items();
    ids.reserve(rows.size());
    for (const JsonReader &row : rows)
        ids.append(requiredId(row));
    return ids;
}

DeployedResource deployedFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase(kProperties);
    const JsonReader target = properties.fieldIgnoringCase("targetResource"_L1);
    DeployedResource resource { .id = referenceId(target),
                                .type = target.fieldIgnoringCase("resourceType"_L1).stringOr(),
                                .state = operationStateOf(
                                    properties.fieldIgnoringCase("provisioningState"_L1).stringOr()) };
    if (resource.state == OperationState::Failed) {
        // An object by the description; providers without one of their own leave a text there.
        const JsonReader message = properties.fieldIgnoringCase("statusMessage"_L1);
        if (message.isObject()) {
            const ErrorText text = errorText(message);
            resource.code = text.code;
            resource.detail = text.detail;
        }
    }
    return resource;
}

} // namespace slipway::azure
