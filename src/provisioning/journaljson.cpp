// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/journaljson.h"

#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<StepState, QLatin1StringView>, 6> kStates { {
    { StepState::Pending, "pending"_L1 },
    { StepState::Running, "running"_L1 },
    { StepState::Done, "done"_L1 },
    { StepState::Failed, "failed"_L1 },
    { StepState::Undoing, "undoing"_L1 },
    { StepState::Undone, "undone"_L1 },
} };

constexpr std::array kErrorKinds {
    ErrorKind::Cancelled,      ErrorKind::Timeout,   ErrorKind::Unreachable, ErrorKind::Tls,
    ErrorKind::SignInRequired, ErrorKind::Forbidden, ErrorKind::NotFound,    ErrorKind::Conflict,
    ErrorKind::Throttled,      ErrorKind::Service,   ErrorKind::Protocol,    ErrorKind::Invalid,
    ErrorKind::Local,
};

QJsonObject errorJson(const Error &error)
{
    return { { u"kind"_s, nameOf(error.kind) },
             { u"code"_s, error.code },
             { u"subject"_s, error.subject },
             { u"detail"_s, error.detail },
             { u"requestId"_s, error.requestId } };
}

std::optional<Error> errorFrom(const JsonReader &json)
{
    if (json.isAbsent())
        return std::nullopt;
    Error error { .code = json["code"_L1].stringOr(),
                  .subject = json["subject"_L1].stringOr(),
                  .detail = json["detail"_L1].stringOr(),
                  .requestId = json["requestId"_L1].stringOr() };
    const QString name = json["kind"_L1].string();
    for (const ErrorKind kind : kErrorKinds) {
        if (nameOf(kind) == name)
            error.kind = kind;
    }
    return error;
}

} // namespace

QString nameOf(StepState state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return name;
    }
    return {};
}

StepState stepStateFrom(const JsonReader &json)
{
    const QString text = json.string();
    for (const auto &[state, name] : kStates) {
        if (name == text)
            return state;
    }
    json.fail(u"no state of a step"_s);
    return StepState::Pending;
}

QJsonObject journalStepJson(const JournalStep &step)
{
    QJsonObject json { { u"kind"_s, nameOf(step.progress.kind) },
                       { u"state"_s, nameOf(step.progress.state) },
                       { u"begun"_s, step.begun },
                       { u"tookMs"_s, static_cast<qint64>(step.progress.took.count()) },
                       { u"said"_s, step.progress.said } };
    if (step.progress.error)
        json.insert("error"_L1, errorJson(*step.progress.error));
    QJsonObject outputs;
    for (auto it = step.outputs.cbegin(); it != step.outputs.cend(); ++it)
        outputs.insert(it.key(), it.value());
    json.insert("outputs"_L1, outputs);
    return json;
}

JournalStep journalStepFrom(const JsonReader &json)
{
    const std::optional<StepKind> kind = stepKindFrom(json["kind"_L1].string());
    if (!kind)
        json["kind"_L1].fail(u"no step"_s);
    return { .progress = { .kind = kind.value_or(StepKind::Certificates),
                           .state = stepStateFrom(json["state"_L1]),
                           .took = std::chrono::milliseconds(json["tookMs"_L1].integerOr()),
                           .said = json["said"_L1].stringOr(),
                           .error = errorFrom(json["error"_L1]) },
             .begun = json["begun"_L1].boolean(),
             .outputs = json["outputs"_L1].stringMapOr() };
}

} // namespace slipway::provisioning
