// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "provisioning/journal.h"
#include "provisioning/runner.h"

#include <functional>

namespace slipway::provisioning {

/// What a step works with. Lives in the runner's frame, which outlives the step it awaits.
struct StepContext
{
    RunnerServices &services;
    Journal &journal;
    /// Tells people what the machine or Azure says; redacted on its way.
    std::function<void(const QString &)> say {};

    bool isUndoing = false;
    /// The script is run for the server's key, not for what the plan is for.
    bool isAboutKey = false;

    const Plan &plan() const { return journal.plan(); }
    /// What the script that is to run now ends with: one that takes back must not be taken for the one
    /// before.
    QString endMarker() const
    {
        return plan().endMarker + QLatin1StringView(isAboutKey ? "-key" : "")
            + QLatin1StringView(isUndoing ? "-undo" : "");
    }
    StepKind installStep() const { return isAboutKey ? StepKind::MakeKey : plan().scriptStep(); }
    /// nullptr where the store keeps keys in the clear.
    const Secret *storeKey() const { return services.certificates.key().get(); }
};

/// One kind of step. Both functions can be called again after any interruption: what is done already is found
/// and left.
struct Step
{
    // outlives: the context lives in the frame that awaits the step
    using Function = Task<Result<>> (*)(StepContext *context, std::stop_token stop);
    Function apply = nullptr;
    Function undo = nullptr;
};

/// \param plan what certificates are made by depends on it
Step stepFor(StepKind kind, PlanKind plan);

/// The host that the plan ends with.
docker::Host hostOf(const Plan &plan);

/// Output of the certificates step of a replacement: the new server certificate, in PEM.
inline constexpr auto kNewCertificate = QLatin1StringView("certificate");

/// Outputs of the install: its script has brought the engine, and its undo is to remove that.
inline constexpr auto kBroughtEngine = QLatin1StringView("brought-engine");
inline constexpr auto kRemovesEngine = QLatin1StringView("removes-engine");

/// Outputs of the step that makes a key on the machine: the request that came from there, in PEM, and whether
/// the engine has the key.
inline constexpr auto kRequest = QLatin1StringView("request");
inline constexpr auto kKeyIsUsed = QLatin1StringView("used");

/// The error of a task that was asked to stop.
Error cancelled();

} // namespace slipway::provisioning
