// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/verify.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLongestWait = 60s; ///< rules need some seconds until they act
constexpr auto kTryAgain = 2s;

bool mayChange(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
}

} // namespace

Task<Result<>> applyVerify(StepContext *context, std::stop_token stop)
{
    Clock &clock = context->services.clock;
    const PlanChoices &choices = context->plan().choices;
    const bool isClosed = choices.access == AccessKind::Nobody && choices.sshUser.isEmpty();
    const auto begin = clock.monotonic();
    for (;;) {
        docker::Host host = hostOf(context->plan());
        const Result<QString> version = co_await context->services.probe(std::move(host), stop);
        if (stop.stop_requested())
            co_return cancelled();
        if (version) {
            context->say(*version);
            QHash<QString, QString> changes { { kEngineVersion, *version } };
            const Result<> noted = co_await context->journal.setOutputs(StepKind::Verify, std::move(changes));
            co_return noted;
        }
        if (!mayChange(version.error()))
            co_return version.error();
        if (isClosed)
            co_return Result<>();
        if (clock.monotonic() - begin >= kLongestWait)
            co_return version.error();
        co_await clock.sleep(kTryAgain, stop);
    }
}

Task<Result<>> undoVerify(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(context)
    Q_UNUSED(stop)
    co_return Result<>();
}

} // namespace slipway::provisioning
