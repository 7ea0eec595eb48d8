// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/runcommands.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/removal.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTemplate =
    "/{group}/providers/Microsoft.Compute/virtualMachines/{name}/runCommands/{name}"_L1;

QJsonObject bodyOf(const RunCommandRequest &request)
{
    QJsonObject properties { { u"source"_s, QJsonObject { { u"script"_s, request.script } } },
                             { u"asyncExecution"_s, false },
                             { u"timeoutInSeconds"_s, static_cast<int>(request.timeout.count()) } };
    if (!request.parameters.isEmpty())
        properties.insert("parameters"_L1, request.parameters);
    if (!request.protectedParameters.isEmpty())
        properties.insert("protectedParameters"_L1, request.protectedParameters);
    return { { u"location"_s, request.location }, { u"properties"_s, properties } };
}

RunCommandState stateFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase("properties"_L1);
    const JsonReader view = properties.fieldIgnoringCase("instanceView"_L1);
    RunCommandState state { .provisioningState =
                                properties.fieldIgnoringCase("provisioningState"_L1).stringOr(),
                            .executionState = view.fieldIgnoringCase("executionState"_L1).stringOr(),
                            .message = view.fieldIgnoringCase("executionMessage"_L1).stringOr(),
                            .output = view.fieldIgnoringCase("output"_L1).stringOr(),
                            .error = view.fieldIgnoringCase("error"_L1).stringOr() };
    if (const JsonReader code = view.fieldIgnoringCase("exitCode"_L1); !code.isAbsent())
        state.exitCode = static_cast<int>(code.integer());
    return state;
}

} // namespace

RunCommands::RunCommands(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<RunCommandState>> RunCommands::get(ArmId command, std::stop_token stop) const
{
    if (command.isEmpty())
        co_return invalidId(u"run command"_s);
    const QUrl url =
        armUrl(m_endpoint, command.text(), apiversion::kCompute, { { u"$expand"_s, u"instanceView"_s } });
    net::HttpRequest request = armRequest("GET", url, kTemplate);
    const Result<RunCommandState> found =
        co_await fetchOne(m_arm, std::move(request), &stateFrom, std::move(stop));
    co_return found;
}

Task<Result<RunCommandState>> RunCommands::put(ArmId command, RunCommandRequest request,
                                               LongRunning::Resumable resumable, std::stop_token stop) const
{
    if (command.isEmpty())
        co_return invalidId(u"run command"_s);
    const QUrl url = armUrl(m_endpoint, command.text(), apiversion::kCompute);
    net::HttpRequest put = armRequest("PUT", url, kTemplate, bodyOf(request));
    LongRunning operation(m_arm, m_clock);
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(put), std::move(resumable), stop);
    if (!outcome)
        co_return outcome.error();
    const Result<RunCommandState> found = co_await get(std::move(command), stop);
    co_return found;
}

Task<Result<RunCommandState>> RunCommands::resumePut(ArmId command, QUrl pollUrl, std::stop_token stop) const
{
    if (command.isEmpty())
        co_return invalidId(u"run command"_s);
    const QUrl url = armUrl(m_endpoint, command.text(), apiversion::kCompute);
    net::HttpRequest put = armRequest("PUT", url, kTemplate);
    LongRunning operation(m_arm, m_clock);
    const Result<OperationOutcome> outcome =
        co_await operation.resume(std::move(put), std::move(pollUrl), stop);
    if (!outcome)
        co_return outcome.error();
    const Result<RunCommandState> found = co_await get(std::move(command), stop);
    co_return found;
}

Task<Result<>> RunCommands::remove(ArmId command, std::stop_token stop) const
{
    if (command.isEmpty())
        co_return invalidId(u"run command"_s);
    const QUrl url = armUrl(m_endpoint, command.text(), apiversion::kCompute);
    net::HttpRequest request = armRequest("DELETE", url, kTemplate);
    const Result<> removed = co_await removeResource(m_arm, m_clock, std::move(request), {}, std::move(stop));
    co_return removed;
}

} // namespace slipway::azure
