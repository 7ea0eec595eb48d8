// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed beside a machine by a plan that is kept: our network rules, and the public address.
#include "app/activitycontroller.h"
#include "base/files/ondisk.h"
#include "provisioning/addresseditor.h"
#include "provisioning/ruleeditor.h"

#include <algorithm>

namespace slipway::app {

using namespace Qt::StringLiterals;
using provisioning::AddressPlan;
using provisioning::RulePlan;
using ui::ActivityKind;
using ui::ActivityState;

namespace {

ActivityKind kindOf(const RulePlan &plan)
{
    const bool leavesOne = std::any_of(plan.edits.cbegin(), plan.edits.cend(),
                                       [](const provisioning::RuleEdit &edit) { return edit.after; });
    return leavesOne ? ActivityKind::ChangeRule : ActivityKind::RemoveRule;
}

} // namespace

qint64 ActivityController::editRules(const azure::ArmId &machine, const RulePlan &plan)
{
    return beginEdit({ .row = { .kind = kindOf(plan),
                                .machine = machine,
                                .target = plan.machineName,
                                .place = machine.resourceGroup(),
                                .rules = plan.ruleIds() },
                       .rules = plan });
}

qint64 ActivityController::editAddress(const azure::ArmId &machine, const AddressPlan &plan)
{
    return beginEdit({ .row = { .kind = ActivityKind::ChangeAddress,
                                .machine = machine,
                                .target = plan.machineName,
                                .place = machine.resourceGroup() },
                       .address = plan });
}

Task<Result<>> ActivityController::edit(ActivityRecord wanted, std::stop_token stop) const
{
    Session &session = *m_world.session();
    if (wanted.address)
        return provisioning::editAddress(&session.publicAddresses(), &session.dnsLabels(), *wanted.address,
                                         std::move(stop));
    return provisioning::editRules(&session.securityGroups(), *wanted.rules, std::move(stop));
}

/// What the row of an earlier attempt says of its end is forgotten.
qint64 ActivityController::beginEdit(const ActivityRecord &wanted)
{
    ui::ActivityRow row = wanted.row;
    row.ended = {};
    row.error.reset();
    const qint64 number = begin(std::move(row), {});
    ActivityRecord &made = *record(number);
    made.rules = wanted.rules;
    made.address = wanted.address;
    made.undoes = wanted.undoes;
    touch();
    if (!m_world.session()) {
        finish(number, Error { .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s });
        return number;
    }
    m_work[number].isFollowed = true;
    touch();
    // The plan is on the disk before the first request: a later run of the program must know what it may take
    // back. Where there is no room for it the log says so, and whoever wants the change gets it.
    m_tasks->run(onDisk(saving()), [this, number, wanted](const Result<> &) { goOnEditing(number, wanted); });
    return number;
}

void ActivityController::goOnEditing(qint64 number, const ActivityRecord &wanted)
{
    m_tasks->run(edit(wanted, m_work[number].stop.get_token()), [this, number](const Result<> &edited) {
        m_work[number].isFollowed = false;
        finish(number, edited ? std::nullopt : std::optional(edited.error()));
    });
}

/// Also what failed or has an end that nobody knows: a part of it may have been made.
bool ActivityController::canUndo(const ActivityRecord &record) const
{
    if (!record.hasPlan() || record.row.isUnderWay())
        return false;
    return std::none_of(m_records.cbegin(), m_records.cend(), [&record](const ActivityRecord &other) {
        return other.undoes == record.row.number
            && (other.row.isUnderWay() || other.row.state == ActivityState::Succeeded);
    });
}

qint64 ActivityController::undo(qint64 number)
{
    const ActivityRecord *one = record(number);
    if (!one || !canUndo(*one))
        return 0;
    ActivityRecord back { .row = one->row, .undoes = number };
    back.row.kind = one->address ? ActivityKind::UndoAddressChange : ActivityKind::UndoRuleChange;
    if (one->address)
        back.address = one->address->inverse();
    else
        back.rules = one->rules->inverse();
    return beginEdit(back);
}

} // namespace slipway::app
