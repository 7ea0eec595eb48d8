// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientcalls.h"

#include "azure/accounts/accounts.h"
#include "azure/auth/clouddiscovery.h"
#include "azure/azureclient.h"
#include "azure/graph/resourcegraph.h"
#include "azure/network/dnslabels.h"
#include "azure/prices/retailprices.h"
#include "support/awaited.h"

namespace slipway::test {

using namespace Qt::StringLiterals;
using namespace slipway::azure;

namespace {

const QUrl kEndpoint(u"https://arm.example"_s);
const QUrl kOperation(u"https://arm.example/operations/7"_s);
const auto kSubscription = u"s"_s;
const auto kLocation = u"westeurope"_s;

ArmId idOf(const QString &provider)
{
    return *ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/"_s + provider);
}

ArmId machine()
{
    return idOf(u"Microsoft.Compute/virtualMachines/m"_s);
}

ArmId resourceGroup()
{
    return *ArmId::parse(u"/subscriptions/s/resourceGroups/g"_s);
}

NewGroup newGroup()
{
    return { .id = resourceGroup(), .location = kLocation };
}

ArmId securityGroup()
{
    return idOf(u"Microsoft.Network/networkSecurityGroups/n"_s);
}

template <typename T>
CallEnd ended(Task<Result<T>> task)
{
    const std::optional<Result<T>> result = awaited(std::move(task));
    if (!result)
        return Error { .code = u"test.endless"_s };
    return *result ? CallEnd() : CallEnd(result->error());
}

/// Of an account whose requests somebody else signs.
class NoTokens final : public AccountTokens, public net::TokenSource
{
public:
    net::TokenSource &tenant(const QString & /*tenantId*/) override { return *this; }
    bool spansTenants() const override { return true; }
    void forget() override { }
    Task<Result<Secret>> token(std::stop_token /*stop*/) override { co_return Secret("none"); }
    void invalidate() override { }
};

using Arm = net::HttpTransport;
using Stop = std::stop_token;

void addReading(QList<ClientCall> &calls)
{
    calls += {
        { "accounts.list", // begins with the list of tenants
          [](Arm &arm, Clock &clock, Stop stop) {
              Accounts accounts;
              accounts.add(std::make_unique<Account>(u"a"_s, u"t"_s, Cloud { .armEndpoint = kEndpoint }, arm,
                                                     clock, std::make_unique<NoTokens>()));
              return ended(accounts.list(std::move(stop)));
          } },
        { "subscriptions.list",
          [](Arm &arm, Clock &, Stop stop) { return ended(Subscriptions(arm, kEndpoint).list(stop)); } },
        { "machines.list",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Machines(arm, clock, kEndpoint).list({ .id = kSubscription }, {}, stop));
          } },
        { "machines.get",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Machines(arm, clock, kEndpoint).get(machine(), stop));
          } },
        { "machines.view",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Machines(arm, clock, kEndpoint).view(machine(), stop));
          } },
        { "extensions.list",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Extensions(arm, clock, kEndpoint).list(machine(), stop));
          } },
        { "extensions.installed",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Extensions(arm, clock, kEndpoint).installed(machine(), stop));
          } },
        { "extensions.get",
          [](Arm &arm, Clock &clock, Stop stop) {
              const ArmId extension = machine().child(u"extensions"_s, u"e"_s);
              return ended(Extensions(arm, clock, kEndpoint).get(extension, stop));
          } },
        { .name = "extensions.versions",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(Extensions(arm, clock, kEndpoint)
                                   .versions(kSubscription, kLocation, u"p"_s, u"t"_s, stop));
              },
          .takesNotFound = true },
        { .name = "catalogue.publishers",
          .run =
              [](Arm &arm, Clock &, Stop stop) {
                  return ended(ExtensionCatalogue(arm, kEndpoint).publishers(kSubscription, kLocation, stop));
              },
          .takesNotFound = true },
        { .name = "catalogue.types",
          .run =
              [](Arm &arm, Clock &, Stop stop) {
                  return ended(
                      ExtensionCatalogue(arm, kEndpoint).types(kSubscription, kLocation, u"p"_s, stop));
              },
          .takesNotFound = true },
        { "catalogue.systemOf",
          [](Arm &arm, Clock &, Stop stop) {
              return ended(ExtensionCatalogue(arm, kEndpoint)
                               .systemOf(kSubscription, kLocation, u"p"_s, u"t"_s, u"1.0"_s, stop));
          } },
        { "securityGroups.rules",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(SecurityGroups(arm, clock, kEndpoint).rules(securityGroup(), stop));
          } },
        { "publicAddresses.ofInterface",
          [](Arm &arm, Clock &clock, Stop stop) {
              const ArmId networkInterface = idOf(u"Microsoft.Network/networkInterfaces/i"_s);
              return ended(PublicAddresses(arm, clock, kEndpoint).ofInterface(networkInterface, stop));
          } },
        { "runCommands.get",
          [](Arm &arm, Clock &clock, Stop stop) {
              const ArmId command = machine().child(u"runCommands"_s, u"c"_s);
              return ended(RunCommands(arm, clock, kEndpoint).get(command, stop));
          } },
        { "resourceGraph.machines",
          [](Arm &arm, Clock &clock, Stop stop) {
              const auto nobody = [](const QList<SharedMachine> &) {};
              return ended(ResourceGraph(arm, clock, kEndpoint).machines({ kSubscription }, nobody, stop));
          } },
        { "discoverCloud",
          [](Arm &arm, Clock &, Stop stop) { return ended(discoverCloud(arm, u"c"_s, kEndpoint, stop)); } },
    };
}

void addReadingForNewMachines(QList<ClientCall> &calls)
{
    calls += {
        { "resourceGroups.list",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(ResourceGroups(arm, clock, kEndpoint).list(kSubscription, stop));
          } },
        { "resourceGroups.locations",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(ResourceGroups(arm, clock, kEndpoint).locations(kSubscription, stop));
          } },
        { .name = "resourceGroups.exists",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(ResourceGroups(arm, clock, kEndpoint).exists(kSubscription, u"g"_s, stop));
              },
          .readsBody = false,
          .takesNotFound = true },
        { "resourceGroups.contents",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(ResourceGroups(arm, clock, kEndpoint).contents(resourceGroup(), stop));
          } },
        { "deployments.progress",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Deployments(arm, clock, kEndpoint).progress(resourceGroup(), u"d"_s, stop));
          } },
        { "sizes.offered",
          [](Arm &arm, Clock &, Stop stop) {
              return ended(Sizes(arm, kEndpoint).offered(kSubscription, kLocation, stop));
          } },
        { "sizes.usages",
          [](Arm &arm, Clock &, Stop stop) {
              return ended(Sizes(arm, kEndpoint).usages(kSubscription, kLocation, stop));
          } },
        { "dnsLabels.isFree",
          [](Arm &arm, Clock &, Stop stop) {
              return ended(DnsLabels(arm, kEndpoint).isFree(kSubscription, kLocation, u"web"_s, stop));
          } },
        { "retailPrices.ofSize",
          [](Arm &arm, Clock &, Stop stop) {
              return ended(RetailPrices(arm, kEndpoint).ofSize(u"Standard_B1s"_s, kLocation, u"EUR"_s, stop));
          } },
    };
}

void addChanging(QList<ClientCall> &calls)
{
    calls += {
        { .name = "machines.start",
          .run = [](Arm &arm, Clock &clock,
                    Stop stop) { return ended(Machines(arm, clock, kEndpoint).start(machine(), stop)); },
          .readsBody = false },
        { "extensions.put",
          [](Arm &arm, Clock &clock, Stop stop) {
              const ArmId extension = machine().child(u"extensions"_s, u"e"_s);
              return ended(Extensions(arm, clock, kEndpoint).put(extension, {}, {}, stop));
          } },
        { .name = "extensions.remove",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  const ArmId extension = machine().child(u"extensions"_s, u"e"_s);
                  return ended(Extensions(arm, clock, kEndpoint).remove(extension, stop));
              },
          .readsBody = false,
          .takesNotFound = true },
        { "securityGroups.putRule",
          [](Arm &arm, Clock &clock, Stop stop) {
              const SecurityRule rule { .name = u"r"_s,
                                        .priority = 100,
                                        .protocol = u"Tcp"_s,
                                        .sources = { u"203.0.113.7"_s },
                                        .destinationPorts = { u"2376"_s } };
              return ended(SecurityGroups(arm, clock, kEndpoint).putRule(securityGroup(), rule, stop));
          } },
        { .name = "securityGroups.removeRule",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(
                      SecurityGroups(arm, clock, kEndpoint).removeRule(securityGroup(), u"r"_s, stop));
              },
          .readsBody = false,
          .takesNotFound = true },
        { "publicAddresses.choose",
          [](Arm &arm, Clock &clock, Stop stop) {
              const ArmId address = idOf(u"Microsoft.Network/publicIPAddresses/a"_s);
              return ended(
                  PublicAddresses(arm, clock, kEndpoint).choose(address, {}, { .isStatic = true }, stop));
          } },
        { "runCommands.put",
          [](Arm &arm, Clock &clock, Stop stop) {
              const ArmId command = machine().child(u"runCommands"_s, u"c"_s);
              return ended(RunCommands(arm, clock, kEndpoint).put(command, {}, {}, stop));
          } },
        { .name = "runCommands.remove",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  const ArmId command = machine().child(u"runCommands"_s, u"c"_s);
                  return ended(RunCommands(arm, clock, kEndpoint).remove(command, stop));
              },
          .readsBody = false,
          .takesNotFound = true },
        { "resourceGroups.create",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(
                  ResourceGroups(arm, clock, kEndpoint).create(kSubscription, u"g"_s, kLocation, stop));
          } },
        { .name = "resourceGroups.removeIfEmpty",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(ResourceGroups(arm, clock, kEndpoint).removeIfEmpty(resourceGroup(), stop));
              },
          .takesNotFound = true },
        { .name = "resourceGroups.removeResource",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(ResourceGroups(arm, clock, kEndpoint).removeResource(machine(), stop));
              },
          .readsBody = false,
          .takesNotFound = true },
    };
}

void addDeploying(QList<ClientCall> &calls)
{
    calls += {
        { .name = "deployments.validate",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(
                      Deployments(arm, clock, kEndpoint).validate(resourceGroup(), u"d"_s, {}, stop));
              },
          .readsBody = false },
        { "deployments.whatIf",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Deployments(arm, clock, kEndpoint).whatIf(resourceGroup(), u"d"_s, {}, stop));
          } },
        { .name = "deployments.validateInNew",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(
                      Deployments(arm, clock, kEndpoint).validateInNew(newGroup(), u"d"_s, {}, stop));
              },
          .readsBody = false },
        { "deployments.whatIfInNew",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Deployments(arm, clock, kEndpoint).whatIfInNew(newGroup(), u"d"_s, {}, stop));
          } },
        { "deployments.run",
          [](Arm &arm, Clock &clock, Stop stop) {
              return ended(Deployments(arm, clock, kEndpoint).run(resourceGroup(), u"d"_s, {}, {}, stop));
          } },
        { .name = "deployments.cancel",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(Deployments(arm, clock, kEndpoint).cancel(resourceGroup(), u"d"_s, stop));
              },
          .readsBody = false,
          .takesNotFound = true },
        { .name = "deployments.forget",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(Deployments(arm, clock, kEndpoint).forget(resourceGroup(), u"d"_s, stop));
              },
          .readsBody = false,
          .takesNotFound = true },
    };
}

CallEnd changed(MachineChangeKind kind, Arm &arm, Clock &clock, Stop stop)
{
    return ended(MachineChanges(arm, clock, kEndpoint)
                     .run({ .kind = kind, .machine = machine(), .name = u"n"_s }, {}, std::move(stop)));
}

template <MachineChangeKind kind>
ClientCall change(const char *name)
{
    return { .name = name,
             .run = [](Arm &arm, Clock &clock, Stop stop) { return changed(kind, arm, clock, stop); },
             .readsBody = kind == MachineChangeKind::PutExtension || kind == MachineChangeKind::RunCommand };
}

void addMachineChanges(QList<ClientCall> &calls)
{
    calls += { change<MachineChangeKind::Start>("machineChanges.start"),
               change<MachineChangeKind::Stop>("machineChanges.stop"),
               change<MachineChangeKind::Restart>("machineChanges.restart"),
               change<MachineChangeKind::Redeploy>("machineChanges.redeploy"),
               change<MachineChangeKind::PutExtension>("machineChanges.putExtension"),
               change<MachineChangeKind::RemoveExtension>("machineChanges.removeExtension"),
               change<MachineChangeKind::RunCommand>("machineChanges.runCommand") };
    calls += { .name = "machineChanges.cancel",
               .run =
                   [](Arm &arm, Clock &clock, Stop stop) {
                       const MachineChange command { .kind = MachineChangeKind::RunCommand,
                                                     .machine = machine(),
                                                     .name = u"n"_s };
                       return ended(MachineChanges(arm, clock, kEndpoint).cancel(command, stop));
                   },
               .readsBody = false,
               .takesNotFound = true };
}

/// What goes on with an operation of an earlier run.
void addResuming(QList<ClientCall> &calls)
{
    calls += {
        { .name = "machineChanges.resume",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  const MachineChange change { .kind = MachineChangeKind::Start, .machine = machine() };
                  return ended(
                      MachineChanges(arm, clock, kEndpoint).resume(change, kOperation, {}, std::move(stop)));
              },
          .isPatient = true },
        { .name = "extensions.resumePut",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  const ArmId extension = machine().child(u"extensions"_s, u"e"_s);
                  return ended(
                      Extensions(arm, clock, kEndpoint).resumePut(extension, kOperation, std::move(stop)));
              },
          .isPatient = true },
        { .name = "runCommands.resumePut",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  const ArmId command = machine().child(u"runCommands"_s, u"c"_s);
                  return ended(
                      RunCommands(arm, clock, kEndpoint).resumePut(command, kOperation, std::move(stop)));
              },
          .isPatient = true },
        { .name = "deployments.resume",
          .run =
              [](Arm &arm, Clock &clock, Stop stop) {
                  return ended(Deployments(arm, clock, kEndpoint)
                                   .resume(resourceGroup(), u"d"_s, kOperation, std::move(stop)));
              },
          .isPatient = true },
    };
}

} // namespace

const QList<ClientCall> &clientCalls()
{
    static const QList<ClientCall> calls = [] {
        QList<ClientCall> all;
        addReading(all);
        addReadingForNewMachines(all);
        addChanging(all);
        addDeploying(all);
        addMachineChanges(all);
        addResuming(all);
        return all;
    }();
    return calls;
}

} // namespace slipway::test
