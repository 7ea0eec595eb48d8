// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activityjournal.h"

#include "base/json/jsonreader.h"
#include "provisioning/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace slipway::app {

using namespace Qt::StringLiterals;
using docker::OperationKind;
using ui::ActivityKind;
using ui::ActivityState;

namespace {

template <typename Value, size_t Count>
using Names = std::array<std::pair<Value, QLatin1StringView>, Count>;

constexpr Names<ActivityKind, 22> kKinds { {
    { ActivityKind::SetUpDocker, "set-up-docker"_L1 },
    { ActivityKind::UndoSetUp, "undo-set-up"_L1 },
    { ActivityKind::ReplaceCertificates, "replace-certificates"_L1 },
    { ActivityKind::ChangeEngineOptions, "change-engine-options"_L1 },
    { ActivityKind::UpgradeEngine, "upgrade-engine"_L1 },
    { ActivityKind::RemoveEngine, "remove-engine"_L1 },
    { ActivityKind::StartMachine, "start-machine"_L1 },
    { ActivityKind::StopMachine, "stop-machine"_L1 },
    { ActivityKind::RestartMachine, "restart-machine"_L1 },
    { ActivityKind::RedeployMachine, "redeploy-machine"_L1 },
    { ActivityKind::PutExtension, "put-extension"_L1 },
    { ActivityKind::RemoveExtension, "remove-extension"_L1 },
    { ActivityKind::ResetAccess, "reset-access"_L1 },
    { ActivityKind::RunCommand, "run-command"_L1 },
    { ActivityKind::ChangeRule, "change-rule"_L1 },
    { ActivityKind::RemoveRule, "remove-rule"_L1 },
    { ActivityKind::UndoRuleChange, "undo-rule-change"_L1 },
    { ActivityKind::ChangeAddress, "change-address"_L1 },
    { ActivityKind::UndoAddressChange, "undo-address-change"_L1 },
    { ActivityKind::ChangeContainer, "change-container"_L1 },
    { ActivityKind::CreateContainer, "create-container"_L1 },
    { ActivityKind::CleanUpHost, "clean-up-host"_L1 },
} };

constexpr Names<ActivityState, 6> kStates { {
    { ActivityState::Running, "running"_L1 },
    { ActivityState::Unwatched, "unwatched"_L1 },
    { ActivityState::Succeeded, "succeeded"_L1 },
    { ActivityState::Failed, "failed"_L1 },
    { ActivityState::Cancelled, "cancelled"_L1 },
    { ActivityState::Unknown, "unknown"_L1 },
} };

constexpr Names<OperationKind, 10> kOperations { {
    { OperationKind::Start, "start"_L1 },
    { OperationKind::Stop, "stop"_L1 },
    { OperationKind::Restart, "restart"_L1 },
    { OperationKind::Pause, "pause"_L1 },
    { OperationKind::Unpause, "unpause"_L1 },
    { OperationKind::Kill, "kill"_L1 },
    { OperationKind::Rename, "rename"_L1 },
    { OperationKind::Remove, "remove"_L1 },
    { OperationKind::Update, "update"_L1 },
    { OperationKind::Recreate, "recreate"_L1 },
} };

constexpr std::array kErrorKinds {
    ErrorKind::Cancelled,      ErrorKind::Timeout,   ErrorKind::Unreachable, ErrorKind::Tls,
    ErrorKind::SignInRequired, ErrorKind::Forbidden, ErrorKind::NotFound,    ErrorKind::Conflict,
    ErrorKind::Throttled,      ErrorKind::Service,   ErrorKind::Protocol,    ErrorKind::Invalid,
    ErrorKind::Local,
};

template <typename Value, size_t Count>
QString nameIn(const Names<Value, Count> &names, Value value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return name;
    }
    return {};
}

template <typename Value, size_t Count>
std::optional<Value> valueIn(const Names<Value, Count> &names, const QString &name)
{
    for (const auto &[value, one] : names) {
        if (one == name)
            return value;
    }
    return std::nullopt;
}

QJsonObject errorJson(const Error &error)
{
    return { { u"kind"_s, nameOf(error.kind) },
             { u"code"_s, error.code },
             { u"subject"_s, error.subject },
             { u"detail"_s, error.detail },
             { u"requestId"_s, error.requestId } };
}

Error errorFrom(const JsonReader &json)
{
    Error error { .code = json["code"_L1].stringOr(),
                  .subject = json["subject"_L1].stringOr(),
                  .detail = json["detail"_L1].stringOr(),
                  .requestId = json["requestId"_L1].stringOr() };
    const QString name = json["kind"_L1].stringOr();
    for (const ErrorKind kind : kErrorKinds) {
        if (nameOf(kind) == name)
            error.kind = kind;
    }
    return error;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject recordJson(const ActivityRecord &record)
{
    const ui::ActivityRow &row = record.row;
    QJsonObject json { { u"number"_s, row.number },
                       { u"kind"_s, nameIn(kKinds, row.kind) },
                       { u"container"_s, nameIn(kOperations, row.container) },
                       { u"machine"_s, row.machine.text() },
                       { u"target"_s, row.target },
                       { u"place"_s, row.place },
                       { u"item"_s, row.item },
                       { u"state"_s, nameIn(kStates, row.state) },
                       { u"started"_s, timeText(row.started) },
                       { u"ended"_s, timeText(row.ended) },
                       { u"correlationId"_s, row.correlationId },
                       { u"changeName"_s, record.changeName },
                       { u"pollUrl"_s, record.pollUrl.toString(QUrl::FullyEncoded) } };
    if (row.error)
        json.insert("error"_L1, errorJson(*row.error));
    if (record.rules)
        json.insert("rules"_L1, provisioning::rulePlanJson(*record.rules));
    if (record.address)
        json.insert("address"_L1, provisioning::addressPlanJson(*record.address));
    if (record.undoes != 0)
        json.insert("undoes"_L1, record.undoes);
    return json;
}

std::optional<ActivityRecord> recordFrom(const JsonReader &json)
{
    const std::optional<ActivityKind> kind = valueIn(kKinds, json["kind"_L1].stringOr());
    const std::optional<ActivityState> state = valueIn(kStates, json["state"_L1].stringOr());
    if (!kind || !state)
        return std::nullopt;
    ActivityRecord record {
        .row = { .number = json["number"_L1].integer(),
                 .kind = *kind,
                 .container =
                     valueIn(kOperations, json["container"_L1].stringOr()).value_or(OperationKind::Start),
                 .machine = azure::ArmId::parse(json["machine"_L1].stringOr()).value_or(azure::ArmId()),
                 .target = json["target"_L1].stringOr(),
                 .place = json["place"_L1].stringOr(),
                 .item = json["item"_L1].stringOr(),
                 .state = *state,
                 .started = json["started"_L1].dateTimeOr(),
                 .ended = json["ended"_L1].dateTimeOr(),
                 .correlationId = json["correlationId"_L1].stringOr() },
        .changeName = json["changeName"_L1].stringOr(),
        .pollUrl = QUrl(json["pollUrl"_L1].stringOr(), QUrl::StrictMode),
    };
    if (!json["error"_L1].isAbsent())
        record.row.error = errorFrom(json["error"_L1]);
    record.rules = provisioning::rulePlanFrom(json["rules"_L1]);
    if (record.rules)
        record.row.rules = record.rules->ruleIds();
    record.address = provisioning::addressPlanFrom(json["address"_L1]);
    record.undoes = json["undoes"_L1].integerOr();
    return record;
}

} // namespace

void ActivityRecord::takeExtensionName(const QString &asked)
{
    const Result<azure::ArmId> extension = azure::ArmId::parse(asked);
    if (!extension)
        return;
    changeName = extension->name();
    row.item = changeName;
}

QByteArray activityJournal(const QList<ActivityRecord> &records)
{
    QJsonArray rows;
    for (const ActivityRecord &record : records)
        rows.append(recordJson(record));
    return QJsonDocument(QJsonObject { { u"version"_s, 1 }, { u"operations"_s, rows } })
        .toJson(QJsonDocument::Compact);
}

Result<QList<ActivityRecord>> activityFrom(const QByteArray &journal)
{
    const Result<JsonDocument> document = JsonDocument::parse(journal, u"activity.json"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QList<ActivityRecord> records;
    for (const JsonReader &json : root["operations"_L1].items()) {
        if (std::optional<ActivityRecord> record = recordFrom(json))
            records.append(*std::move(record));
    }
    return root.finish(std::move(records));
}

} // namespace slipway::app
