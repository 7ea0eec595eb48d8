// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/networkrule.h"

#include "base/json/jsonreader.h"
#include "provisioning/rulechange.h"
#include "provisioning/rulejson.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <tuple>

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
        , previous(u"group%1.previous"_s.arg(index))
    {
    }

    QString existed;
    QString previous; ///< the whole rule, as JSON
};

std::optional<azure::SecurityRule> ruleNamed(const QList<azure::SecurityRule> &rules, const QString &name)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&name](const azure::SecurityRule &rule) {
        return rule.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

bool isSameRule(const azure::SecurityRule &a, const azure::SecurityRule &b)
{
    QStringList ours = a.sources;
    QStringList theirs = b.sources;
    ours.sort();
    theirs.sort();
    const auto rest = [](const azure::SecurityRule &rule) {
        return std::tie(rule.priority, rule.inbound, rule.allow, rule.destinationPorts, rule.destinations,
                        rule.sourcePorts, rule.sourceGroups, rule.destinationGroups);
    };
    return ours == theirs && rest(a) == rest(b) && a.protocol.compare(b.protocol, Qt::CaseInsensitive) == 0;
}

QByteArray textOf(const azure::SecurityRule &rule)
{
    return QJsonDocument(ruleJson(rule).toObject()).toJson(QJsonDocument::Compact);
}

/// Writes down, once, what was there before: undo needs it.
Task<Result<>> notePrevious(Journal *journal, Outputs outputs, std::optional<azure::SecurityRule> present)
{
    if (!journal->output(StepKind::NetworkRule, outputs.existed).isEmpty())
        co_return Result<>();
    QHash<QString, QString> changes { { outputs.existed, present ? kYes : kNo } };
    if (present)
        changes.insert(outputs.previous, QString::fromUtf8(textOf(*present)));
    const Result<> noted = co_await journal->setOutputs(StepKind::NetworkRule, std::move(changes));
    co_return noted;
}

/// Nothing where an earlier version wrote down less than the rule: it stays as it is rather than let more
/// people in than before.
std::optional<azure::SecurityRule> previousRule(const Journal &journal, const Outputs &outputs)
{
    const QByteArray text = journal.output(StepKind::NetworkRule, outputs.previous).toUtf8();
    const Result<JsonDocument> document = JsonDocument::parse(text, u"previous rule"_s);
    return document ? ruleFrom(document->root()) : std::nullopt;
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
    const QString name = plan.ruleNameIn(group);
    const std::optional<azure::SecurityRule> present = ruleNamed(*rules, name);
    const Result<> noted = co_await notePrevious(&context->journal, Outputs(index), present);
    if (!noted)
        co_return noted.error();
    const RuleNeed need { plan.choices.port, plan.sources(), plan.choices.machine.privateAddress };
    const Result<int> priority =
        rulePriority(withoutRule(*rules, name), need, present ? present->priority : plan.rulePriority);
    if (!priority)
        co_return inGroup(priority.error(), group);
    azure::SecurityRule wanted = ownRule(name, plan.choices.port, *priority, plan.sources());
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
        QString name = plan.ruleNameIn(group);
        const Result<> removed = co_await groups.removeRule(std::move(group), std::move(name), stop);
        co_return removed;
    }
    std::optional<azure::SecurityRule> previous = previousRule(context->journal, outputs);
    if (existed != kYes || !previous)
        co_return Result<>();
    const Result<azure::SecurityRule> put =
        co_await groups.putRule(std::move(group), *std::move(previous), stop);
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
