// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

const QString &scope()
{
    static const QString text =
        u"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-web/providers/"_s;
    return text;
}

azure::ArmId armId(const QString &text)
{
    return azure::ArmId::parse(scope() + text).value_or(azure::ArmId());
}

} // namespace

azure::Machine goodMachine()
{
    azure::Machine machine;
    machine.id = armId(u"Microsoft.Compute/virtualMachines/web-01"_s);
    machine.name = u"web-01"_s;
    machine.resourceGroup = u"rg-web"_s;
    machine.subscriptionId = u"11111111-2222-3333-4444-555555555555"_s;
    machine.subscriptionName = u"Production"_s;
    machine.location = u"westeurope"_s;
    machine.os = azure::OsType::Linux;
    machine.osName = u"ubuntu"_s;
    machine.osVersion = u"22.04"_s;
    machine.power = azure::PowerState::Running;
    machine.provisioningState = u"Succeeded"_s;
    machine.agent = azure::AgentState::Ready;
    machine.agentVersion = u"2.9.1.1"_s;
    machine.publicAddress = u"198.51.100.7"_s;
    machine.privateAddress = u"10.0.0.4"_s;
    machine.networkInterface = armId(u"Microsoft.Network/networkInterfaces/web-01-nic"_s);
    machine.interfaceSecurityGroup = armId(u"Microsoft.Network/networkSecurityGroups/web-01-nsg"_s);
    machine.subnet = armId(u"Microsoft.Network/virtualNetworks/net/subnets/default"_s);
    return machine;
}

azure::Machine machineOfImage(const QString &publisher, const QString &offer, const QString &sku)
{
    azure::Machine machine = goodMachine();
    machine.osName.clear();
    machine.osVersion.clear();
    machine.image = azure::ImageReference { .publisher = publisher, .offer = offer, .sku = sku };
    return machine;
}

provisioning::PlanChoices goodChoices()
{
    return { .machine = goodMachine(),
             .newAuthorityName = u"Our engines"_s,
             .identityName = u"Ada's laptop"_s,
             .addresses = { u"203.0.113.9"_s } };
}

provisioning::Verdict goodVerdict()
{
    return { .kind = provisioning::VerdictKind::CanGetDocker,
             .routes = { provisioning::Route::CustomScript, provisioning::Route::ManagedRunCommand,
                         provisioning::Route::DockerExtension },
             .dockerExtensionVersion = u"1.2"_s,
             .distribution = u"Ubuntu 22.04"_s };
}

provisioning::PlanChoices choicesBy(provisioning::Route route)
{
    provisioning::PlanChoices choices = goodChoices();
    choices.route = route;
    return choices;
}

provisioning::Plan goodPlan(const provisioning::PlanChoices &choices)
{
    const Result<provisioning::Plan> plan =
        provisioning::PlanBuilder::build(choices, goodVerdict(), { u"known-authority"_s }, {},
                                         QDateTime({ 2026, 1, 2 }, { 3, 4, 5 }, Qt::UTC));
    return plan.value_or(provisioning::Plan());
}

} // namespace slipway::test
