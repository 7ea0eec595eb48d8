// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/step.h"

#include "provisioning/steps/certificates.h"
#include "provisioning/steps/farewell.h"
#include "provisioning/steps/install.h"
#include "provisioning/steps/machinekey.h"
#include "provisioning/steps/networkrule.h"
#include "provisioning/steps/rememberhost.h"
#include "provisioning/steps/replacement.h"
#include "provisioning/steps/startproject.h"
#include "provisioning/steps/verify.h"

namespace slipway::provisioning {

Step stepFor(StepKind kind, PlanKind plan)
{
    switch (kind) {
    case StepKind::Certificates:
        return plan == PlanKind::ReplaceCertificates ? Step { &applyNewCertificate, &undoNewCertificate }
                                                     : Step { &applyCertificates, &undoCertificates };
    case StepKind::NetworkRule:
        return { &applyNetworkRule, &undoNetworkRule };
    case StepKind::Install:
    case StepKind::ReplaceCertificates:
    case StepKind::ChangeOptions:
    case StepKind::UpgradeEngine:
    case StepKind::RemoveEngine:
        return { &applyInstall, &undoInstall };
    case StepKind::Verify:
        return { &applyVerify, &undoVerify };
    case StepKind::RememberHost:
        return { &applyRememberHost, &undoRememberHost };
    case StepKind::UpdateHost:
        return { &applyRememberNew, &undoRememberNew };
    case StepKind::StartProject:
        return { &applyStartProject, &undoStartProject };
    case StepKind::MakeKey:
        return { &applyMakeKey, &undoMakeKey };
    case StepKind::CloseRule:
        return { &applyCloseRule, &leaveAsItIs };
    case StepKind::ForgetHost:
        return { &applyForgetHost, &leaveAsItIs };
    }
    Q_UNREACHABLE();
}

docker::Host hostOf(const Plan &plan)
{
    if (plan.work)
        return plan.work->host;
    if (plan.replacement) {
        docker::Host host = plan.replacement->before;
        host.endpoint.address = plan.address();
        host.identityId = plan.identityId();
        host.authorityId = plan.authorityId();
        host.alsoTrusted = plan.replacement->trusted.mid(1);
        return host;
    }
    const bool isBySsh = !plan.choices.sshUser.isEmpty();
    return { .id = docker::HostId(plan.hostId()),
             .name = plan.choices.machine.name,
             .endpoint = plan.endpoint(),
             .identityId = isBySsh ? QString() : plan.identityId(),
             .authorityId = isBySsh ? QString() : plan.authorityId(),
             .machineId = plan.choices.machine.id.text(),
             .accessUntil = plan.choices.accessUntil,
             .keyOnMachine = plan.keyOnMachine(),
             .setUpBy = nameOf(plan.choices.route) };
}

Error cancelled()
{
    return { .kind = ErrorKind::Cancelled };
}

} // namespace slipway::provisioning
