// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/firststart.h"

#include "provisioning/cloudinit.h"
#include "provisioning/names.h"

#include <QJsonObject>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookAgain = 10s;
constexpr std::chrono::seconds kPatience { 3600 }; ///< of the run command that waits for cloud-init

bool isClosed(const Plan &plan)
{
    return plan.choices.access == AccessKind::Nobody && plan.choices.sshUser.isEmpty();
}

bool mayChange(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
}

/// \return false: not yet, after all the patience that there is
Task<Result<bool>> engineAnswers(StepContext *context, std::stop_token stop)
{
    Clock &clock = context->services.clock;
    const auto begin = clock.monotonic();
    while (clock.monotonic() - begin < kAskAfter) {
        docker::Host host = hostOf(context->plan());
        const Result<QString> version = co_await context->services.probe(std::move(host), stop);
        if (stop.stop_requested())
            co_return cancelled();
        if (version)
            co_return true;
        if (!mayChange(version.error()))
            co_return version.error();
        co_await clock.sleep(kLookAgain, stop);
        if (stop.stop_requested())
            co_return cancelled();
    }
    co_return false;
}

azure::ArmId outcomeCommand(const Plan &plan)
{
    return plan.choices.machine.id.child(names::kRunCommandsType, names::kOutcomeCommandName);
}

Result<azure::RunCommandRequest> outcomeRequest(const StepContext &context)
{
    const Result<QString> script = outcomeScript();
    if (!script)
        return script.error();
    const QString moment = QString::number(context.services.clock.now().toSecsSinceEpoch());
    const QJsonObject attempt { { u"name"_s, QString(names::kAttemptVariable) }, { u"value"_s, moment } };
    return azure::RunCommandRequest { .location = context.plan().choices.machine.location,
                                      .script = *script,
                                      .parameters = { attempt },
                                      .timeout = kPatience };
}

/// Why the machine could not be asked: nobody knows then what came of it.
Error silence(const StepContext &context, const Error &error)
{
    const bool saysEnough =
        error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::SignInRequired || error.isTransient();
    if (saysEnough)
        return error;
    return { .kind = ErrorKind::Timeout,
             .code = u"install.cloud-init-silent"_s,
             .subject = context.plan().choices.machine.name,
             .detail = u"%1\n%2"_s.arg(error.code, error.detail).trimmed(),
             .requestId = error.requestId };
}

Task<Result<Installer>> askMachine(StepContext *context, std::stop_token stop)
{
    Result<azure::RunCommandRequest> request = outcomeRequest(*context);
    if (!request)
        co_return request.error();
    const Result<azure::RunCommandState> said = co_await context->services.runCommands.put(
        outcomeCommand(context->plan()), std::move(*request), {}, stop);
    if (!said)
        co_return silence(*context, said.error());
    const Result<> removed = co_await removeOutcomeCommand(context, std::move(stop));
    if (!removed)
        co_return removed.error();
    co_return fromRunCommand(said);
}

} // namespace

Task<Result<FirstStart>> waitForFirstStart(StepContext *context, std::stop_token stop)
{
    if (!isClosed(context->plan())) {
        const Result<bool> answers = co_await engineAnswers(context, stop);
        if (!answers)
            co_return answers.error();
        if (*answers)
            co_return FirstStart { .answers = true };
    }
    Result<Installer> said = co_await askMachine(context, std::move(stop));
    if (!said)
        co_return said.error();
    if (said->failure == u"install.exit-%1"_s.arg(kNothingWasRun))
        said->failure = u"install.cloud-init"_s;
    co_return FirstStart { .installer = *std::move(said) };
}

Task<Result<>> removeOutcomeCommand(StepContext *context, std::stop_token stop)
{
    if (context->plan().choices.route != Route::CloudInit)
        co_return Result<>();
    const Result<> removed =
        co_await context->services.runCommands.remove(outcomeCommand(context->plan()), std::move(stop));
    co_return removed;
}

} // namespace slipway::provisioning
