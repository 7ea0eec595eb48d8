// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/stats/runfacts.h"

#include <algorithm>
#include <limits>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

int smallNumber(const JsonReader &json)
{
    return static_cast<int>(std::clamp<qint64>(json.integerOr(), std::numeric_limits<int>::min(),
                                               std::numeric_limits<int>::max()));
}

} // namespace

Result<RunFacts> RunFacts::fromJson(JsonReader json)
{
    RunFacts facts;
    const JsonReader state = json["State"_L1];
    facts.startedAt = state["StartedAt"_L1].dateTimeOr();
    facts.finishedAt = state["FinishedAt"_L1].dateTimeOr();
    facts.exitCode = smallNumber(state["ExitCode"_L1]);
    facts.outOfMemory = state["OOMKilled"_L1].booleanOr();
    facts.restarts = smallNumber(json["RestartCount"_L1]);
    facts.hostNetwork = json["HostConfig"_L1]["NetworkMode"_L1].stringOr() == "host"_L1;
    return json.finish(facts);
}

Result<RunFacts> RunFacts::parse(QByteArrayView inspected, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(inspected, subject);
    if (!document)
        return document.error();
    return fromJson(document->root());
}

} // namespace slipway::docker
