// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/securityfindings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::docker {

namespace {

CheckSeverity severityOf(int weight)
{
    if (weight >= 40)
        return CheckSeverity::Critical;
    if (weight >= 15)
        return CheckSeverity::High;
    return weight >= 5 ? CheckSeverity::Medium : CheckSeverity::Low;
}

} // namespace

CheckResult finding(SecurityCheck check, bool failed, int weight, QStringList evidence)
{
    return { .check = check,
             .verdict = failed ? CheckVerdict::Failed : CheckVerdict::Passed,
             .severity = severityOf(weight),
             .weight = failed ? weight : 0,
             .evidence = std::move(evidence) };
}

CheckResult without(SecurityCheck check, CheckVerdict verdict)
{
    return { .check = check, .verdict = verdict };
}

SecurityReport reportOf(QList<CheckResult> results)
{
    const auto rank = [](const CheckResult &result) {
        constexpr std::array kOrder { 2, 0, 1, 3 }; // passed, failed, unknown, not applicable
        return kOrder[static_cast<std::size_t>(result.verdict)];
    };
    std::stable_sort(results.begin(), results.end(), [&rank](const CheckResult &a, const CheckResult &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.weight > b.weight;
    });
    int lost = 0;
    for (const CheckResult &result : std::as_const(results))
        lost += result.weight;
    return { .score = std::max(0, 100 - lost), .results = std::move(results) };
}

} // namespace slipway::docker
