// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/freenames.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

// outlives: `groups` is owned by app and lives longer than any task
Task<Result<>> haveFreeNames(const azure::ResourceGroups &groups, NewMachinePlan plan, std::stop_token stop)
{
    const Result<QList<azure::ArmId>> there = co_await groups.contents(plan.group(), std::move(stop));
    if (!there)
        co_return there.error();
    const QList<azure::ArmId> ours = plan.resources();
    for (const azure::ArmId &id : *there) {
        if (ours.contains(id)) {
            co_return Error { .kind = ErrorKind::Conflict,
                              .code = u"newmachine.name-taken"_s,
                              .subject = id.name() };
        }
    }
    co_return Result<>();
}

} // namespace slipway::provisioning
