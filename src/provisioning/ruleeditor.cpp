// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/ruleeditor.h"

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

/// Apart from what only Azure says about it.
bool isSame(const std::optional<azure::SecurityRule> &a, const std::optional<azure::SecurityRule> &b)
{
    if (!a || !b)
        return !a && !b;
    azure::SecurityRule left = *a;
    azure::SecurityRule right = *b;
    left.id = right.id;
    left.provisioningState = right.provisioningState;
    left.sources.sort();
    right.sources.sort();
    return left == right;
}

// outlives: `groups` is owned by app
Task<Result<>> editRule(azure::SecurityGroups *groups, RuleEdit edit, std::stop_token stop)
{
    const QString name = edit.after ? edit.after->name : edit.before->name;
    const Result<QList<azure::SecurityRule>> rules = co_await groups->rules(edit.group, stop);
    if (!rules)
        co_return rules.error();
    const auto found = std::find_if(rules->cbegin(), rules->cend(), [&name](const azure::SecurityRule &rule) {
        return rule.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    const auto present = found == rules->cend() ? std::nullopt : std::optional(*found);
    if (isSame(present, edit.after))
        co_return Result<>();
    if (!isSame(present, edit.before))
        co_return Error { .kind = ErrorKind::Conflict, .code = u"rule.changed"_s, .subject = name };
    if (!edit.after) {
        const Result<> removed = co_await groups->removeRule(edit.group, name, std::move(stop));
        co_return removed;
    }
    const Result<azure::SecurityRule> put =
        co_await groups->putRule(edit.group, *edit.after, std::move(stop));
    if (!put)
        co_return put.error();
    co_return Result<>();
}

} // namespace

Task<Result<>> editRules(azure::SecurityGroups *groups, RulePlan plan, std::stop_token stop)
{
    for (const RuleEdit &edit : std::as_const(plan.edits)) {
        if (!edit.before && !edit.after)
            continue;
        const Result<> edited = co_await editRule(groups, edit, stop);
        if (!edited)
            co_return edited.error();
    }
    co_return Result<>();
}

} // namespace slipway::provisioning
