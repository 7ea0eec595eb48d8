// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/networkrule.h"

#include "provisioning/rulechange.h"

#include <algorithm>
#include <optional>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kYes = "yes"_L1;
constexpr auto kNo = "no"_L1;

/// Names of the outputs for one of the plan's groups.
struct Outputs
{
    explicit Outputs(qsizetype index)
        : existed(u"group%1.existed"_s.arg(index))
        , previousPriority(u"group%1.previous-priority"_s.arg(index))
        , previousSources(u"group%1.previous-sources"_s.arg(index))
    {
    }

    QString existed;
    QString previousPriority;
    QString previousSources;
};

std::optional<azure::SecurityRule> ruleNamed(const QList<azure::SecurityRule> &rules, const QString &name)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&name](const azure::SecurityRule &rule) {
        return rule.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

azure::SecurityRule wantedRule(const Plan &plan, int priority, const QStringList &sources)
{
    return ownRule(plan.ruleName, plan.choices.port, priority, sources);
}

bool isSameRule(const azure::SecurityRule &a, const azure::SecurityRule &b)
{
    QStringList ours = a.sources;
    QStringList theirs = b.sources;
    ours.sort();
    theirs.sort();
    return ours == theirs && a.priority == b.priority && a.inbound == b.inbound && a.allow == b.allow
        && a.destinationPorts == b.destinationPorts
        && a.protocol.compare(b.protocol, Qt::CaseInsensitive) == 0;
}

/// Writes down, once, what was there before: undo needs it.
Result<> notePrevious(Journal &journal, const Outputs &outputs,
                      const std::optional<azure::SecurityRule> &present)
{
    if (!journal.output(StepKind::NetworkRule, outputs.existed).isEmpty())
        return {};
    if (!present)
        return journal.setOutputs(StepKind::NetworkRule, { { outputs.existed, kNo } });
    return journal.setOutputs(StepKind::NetworkRule,
                              { { outputs.existed, kYes },
                                { outputs.previousPriority, QString::number(present->priority) },
                                { outputs.previousSources, present->sources.join(u' ') } });
}

Task<Result<>> applyToGroup(StepContext *context, azure::ArmId group, qsizetype index, std::stop_token stop)
{
    // Of several machines behind one group each needs a priority of its own, and Azure takes one change at a
    // time.
    const Result<Turns::Turn> turn = co_await context->services.turns->take(group.text().toLower(), stop);
    if (!turn)
        co_return turn.error();
    azure::SecurityGroups &groups = context->services.securityGroups;
    const Plan &plan = context->plan();
    const Result<QList<azure::SecurityRule>> rules = co_await groups.rules(group, stop);
    if (!rules)
        co_return rules.error();
    const std::optional<azure::SecurityRule> present = ruleNamed(*rules, plan.ruleName);
    const Result<> noted = notePrevious(context->journal, Outputs(index), present);
    if (!noted)
        co_return noted.error();
    const int priority = present ? present->priority : freeRulePriority(*rules, plan.rulePriority);
    azure::SecurityRule wanted = wantedRule(plan, priority, plan.sources());
    if (present && isSameRule(*present, wanted))
        co_return Result<>();
    const Result<azure::SecurityRule> put =
        co_await groups.putRule(std::move(group), std::move(wanted), stop);
    if (!put)
        co_return put.error();
    co_return Result<>();
}

Task<Result<>> undoInGroup(StepContext *context, azure::ArmId group, qsizetype index, std::stop_token stop)
{
    const Result<Turns::Turn> turn = co_await context->services.turns->take(group.text().toLower(), stop);
    if (!turn)
        co_return turn.error();
    const Outputs outputs(index);
    const Plan &plan = context->plan();
    azure::SecurityGroups &groups = context->services.securityGroups;
    const QString existed = context->journal.output(StepKind::NetworkRule, outputs.existed);
    if (existed == kNo) {
        const Result<> removed = co_await groups.removeRule(std::move(group), plan.ruleName, stop);
        co_return removed;
    }
    const QStringList sources = context->journal.output(StepKind::NetworkRule, outputs.previousSources)
                                    .split(u' ', Qt::SkipEmptyParts);
    if (existed != kYes || sources.isEmpty())
        co_return Result<>();
    const int priority = context->journal.output(StepKind::NetworkRule, outputs.previousPriority).toInt();
    azure::SecurityRule previous = wantedRule(plan, priority, sources);
    const Result<azure::SecurityRule> put =
        co_await groups.putRule(std::move(group), std::move(previous), stop);
    if (!put && put.error().kind != ErrorKind::NotFound)
        co_return put.error();
    co_return Result<>();
}

} // namespace

Task<Result<>> applyNetworkRule(StepContext *context, std::stop_token stop)
{
    const QList<azure::ArmId> groups = context->plan().ruleGroups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Result<> applied = co_await applyToGroup(context, groups.at(i), i, stop);
        if (!applied)
            co_return applied.error();
    }
    co_return Result<>();
}

Task<Result<>> undoNetworkRule(StepContext *context, std::stop_token stop)
{
    const QList<azure::ArmId> groups = context->plan().ruleGroups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Result<> undone = co_await undoInGroup(context, groups.at(i), i, stop);
        if (!undone)
            co_return undone.error();
    }
    co_return Result<>();
}

} // namespace slipway::provisioning
