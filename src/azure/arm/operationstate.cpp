// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/operationstate.h"

#include "azure/arm/armanswer.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStatus = "status"_L1;
constexpr auto kPercent = "percentComplete"_L1;
constexpr auto kError = "error"_L1;
constexpr auto kProperties = "properties"_L1;
constexpr auto kProvisioningState = "provisioningState"_L1;
constexpr auto kResourceLocation = "resourceLocation"_L1;

bool isWord(const QString &word, QLatin1StringView terminal)
{
    return word.compare(terminal, Qt::CaseInsensitive) == 0;
}

QString stringOf(const JsonReader &object, QLatin1StringView name)
{
    if (!object.isObject())
        return {};
    const JsonReader value = object.fieldIgnoringCase(name);
    return value.isString() ? value.string() : QString();
}

std::optional<int> percentOf(const JsonReader &root)
{
    const JsonReader value = root.fieldIgnoringCase(kPercent);
    if (value.type() != JsonReader::Type::Number)
        return std::nullopt;
    return static_cast<int>(std::clamp(value.number(), 0.0, 100.0));
}

void takeError(OperationReport &report, const JsonReader &holder)
{
    if (!holder.isObject() || !holder.fieldIgnoringCase(kError).isObject())
        return;
    const ErrorText text = errorText(holder);
    report.code = text.code;
    report.detail = text.detail;
}

} // namespace

OperationState operationStateOf(const QString &word)
{
    if (isWord(word, "Succeeded"_L1))
        return OperationState::Succeeded;
    if (isWord(word, "Failed"_L1))
        return OperationState::Failed;
    if (isWord(word, "Canceled"_L1) || isWord(word, "Cancelled"_L1))
        return OperationState::Canceled;
    return OperationState::Running;
}

Result<OperationReport> operationReport(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = armDocument(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const QString status = stringOf(root, kStatus);
    if (status.isEmpty()) {
        return Error { .kind = ErrorKind::Protocol,
                       .code = u"operation.no-status"_s,
                       .subject = subject,
                       .detail = u"the operation's answer has no status"_s };
    }
    OperationReport report { .state = operationStateOf(status),
                             .resourceLocation = stringOf(root, kResourceLocation),
                             .percent = percentOf(root) };
    takeError(report, root);
    return report;
}

Result<OperationReport> resourceReport(const QByteArray &body, const QString &subject)
{
    OperationReport report { .state = OperationState::Succeeded };
    if (body.trimmed().isEmpty())
        return report;
    const Result<JsonDocument> document = armDocument(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (!root.isObject())
        return report;
    const JsonReader properties = root.fieldIgnoringCase(kProperties);
    if (const QString state = stringOf(properties, kProvisioningState); !state.isEmpty())
        report.state = operationStateOf(state);
    takeError(report, root);
    if (report.code.isEmpty())
        takeError(report, properties);
    return report;
}

Error operationError(const OperationReport &report, const QString &subject, const QString &requestId)
{
    const bool canceled = report.state == OperationState::Canceled;
    Error error { .kind = canceled ? ErrorKind::Cancelled : ErrorKind::Service,
                  .code = canceled ? u"operation.canceled"_s : report.code,
                  .subject = subject,
                  .detail = report.detail,
                  .requestId = requestId };
    if (error.code.isEmpty())
        error.code = u"operation.failed"_s;
    if (error.detail.isEmpty())
        error.detail =
            canceled ? u"Azure canceled the operation"_s : u"the operation failed without saying why"_s;
    return error;
}

} // namespace slipway::azure
