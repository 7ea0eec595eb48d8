// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/farewell.h"

#include "base/files/ondisk.h"
#include "pki/store/storework.h"
#include "provisioning/steps/installer.h"

namespace slipway::provisioning {

Task<Result<>> applyCloseRule(StepContext *context, std::stop_token stop)
{
    const QList<azure::ArmId> groups = context->plan().ruleGroups();
    for (const azure::ArmId &group : groups) {
        // Azure takes one change of a group at a time.
        const Result<Turns::Turn> turn = co_await context->services.turns->take(group.text().toLower(), stop);
        if (!turn)
            co_return turn.error();
        const Result<> removed = co_await context->services.securityGroups.removeRule(
            group, context->plan().ruleNameIn(group), stop);
        if (!removed)
            co_return removed.error();
    }
    co_return Result<>();
}

Task<Result<>> applyForgetHost(StepContext *context, std::stop_token stop)
{
    const Result<> removed = co_await removeInstaller(context, std::move(stop));
    if (!removed)
        co_return removed.error();
    const Plan &plan = context->plan();
    auto forgetServer = [id = plan.serverId()](pki::CertificateStore &store) {
        return store.removeServer(id);
    };
    const Result<> server = co_await pki::inStore(context->services.certificates, std::move(forgetServer));
    if (!server && server.error().kind != ErrorKind::NotFound)
        co_return server.error();
    auto forgetHost = [hosts = context->services.hosts, id = docker::HostId(plan.hostId())] {
        return hosts.remove(id);
    };
    const Result<> forgotten = co_await onDisk(std::move(forgetHost));
    co_return forgotten;
}

Task<Result<>> leaveAsItIs(StepContext *context, std::stop_token stop)
{
    Q_UNUSED(context)
    Q_UNUSED(stop)
    co_return Result<>();
}

} // namespace slipway::provisioning
