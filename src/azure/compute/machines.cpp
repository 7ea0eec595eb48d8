// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machines.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/longrunning.h"
#include "azure/arm/paging.h"
#include "azure/compute/extensionjson.h"
#include "azure/compute/instanceviewjson.h"
#include "azure/compute/machinejoin.h"
#include "base/async/whenall.h"
#include "net/deadline.h"

#include <array>
#include <memory>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMachinesPath = "/providers/Microsoft.Compute/virtualMachines"_L1;
constexpr auto kInterfacesPath = "/providers/Microsoft.Network/networkInterfaces"_L1;
constexpr auto kAddressesPath = "/providers/Microsoft.Network/publicIPAddresses"_L1;
constexpr auto kMachineTemplate = "/{group}/providers/Microsoft.Compute/virtualMachines/{name}"_L1;
constexpr std::array kUnregistered = { "MissingSubscriptionRegistration"_L1, "SubscriptionNotRegistered"_L1 };

QueryItem instanceView()
{
    return { u"$expand"_s, u"instanceView"_s };
}

/// Reasons to show machines without what could not be read beside them, rather than no machines.
bool isDispensable(const Error &error)
{
    const bool unregistered = std::any_of(kUnregistered.begin(), kUnregistered.end(),
                                          [&error](QLatin1StringView code) { return error.code == code; });
    return unregistered || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

/// The states are worth having, but not worth doing without the machines for them.
bool isDispensableState(const Error &error)
{
    return error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::SignInRequired
        && error.kind != ErrorKind::Invalid;
}

/// Gives up an answer that takes too long.
class ImpatientTransport final : public net::HttpTransport
{
public:
    // outlives: both live as long as the frame that owns this
    ImpatientTransport(net::HttpTransport &inner, Clock &clock)
        : m_inner(inner)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override
    {
        const net::Deadline deadline(m_clock, Machines::kStatePatience, std::move(stop));
        Result<net::HttpResponse> response = co_await m_inner.send(std::move(request), deadline.token());
        if (!response)
            co_return deadline.explain(response.error());
        co_return response;
    }

private:
    net::HttpTransport &m_inner;
    Clock &m_clock;
};

template <typename T>
struct Listing
{
    net::HttpRequest request {};
    T (*decode)(JsonReader) = nullptr;
    bool (*isDispensable)(const Error &error) = nullptr;
    std::function<void(QList<T>)> arrived {};
};

/// Reads one list of the inventory. \return whether it could be read to its end
// outlives: `arm` is owned by app
template <typename T>
Task<Result<bool>> collect(net::HttpTransport &arm, Listing<T> listing, std::stop_token stop)
{
    const Result<> read = co_await eachPage<T>(arm, std::move(listing.request), listing.decode,
                                               std::move(listing.arrived), std::move(stop));
    if (!read && (!listing.isDispensable || !listing.isDispensable(read.error())))
        co_return read.error();
    co_return read.has_value();
}

// outlives: `arm` and `clock` are owned by app
Task<Result<bool>> collectStates(net::HttpTransport &arm, Clock &clock, Listing<MachineModel> listing,
                                 std::stop_token stop)
{
    ImpatientTransport impatient(arm, clock);
    Result<bool> read = co_await collect(impatient, std::move(listing), std::move(stop));
    co_return read;
}

net::HttpRequest listRequest(const QUrl &endpoint, const QString &subscription, QLatin1StringView path,
                             QLatin1StringView version, const QList<QueryItem> &more = {})
{
    return armRequest("GET", armUrl(endpoint, u"/subscriptions/"_s + subscription + path, version, more),
                      u"/subscriptions/{id}"_s + path);
}

net::HttpRequest getRequest(const QUrl &endpoint, const ArmId &id, QLatin1StringView version,
                            const QString &pathTemplate)
{
    return armRequest("GET", armUrl(endpoint, id.text(), version), pathTemplate);
}

/// Adds interface, public address and the subnet's security group to a machine.
// outlives: `arm` is owned by app
Task<Result<>> addNetwork(net::HttpTransport &arm, QUrl endpoint, std::shared_ptr<Machine> machine,
                          std::stop_token stop)
{
    if (machine->networkInterface.isEmpty())
        co_return Result<>();
    net::HttpRequest request =
        getRequest(endpoint, machine->networkInterface, apiversion::kNetwork, kInterfacesPath + u"/{name}"_s);
    const Result<NetworkInterface> found = co_await fetchOne(arm, std::move(request), &interfaceFrom, stop);
    if (!found)
        co_return isDispensable(found.error()) ? Result<>() : Result<>(found.error());
    takeInterface(*machine, *found);
    if (!found->publicAddress.isEmpty()) {
        request =
            getRequest(endpoint, found->publicAddress, apiversion::kNetwork, kAddressesPath + u"/{name}"_s);
        const Result<PublicAddress> address =
            co_await fetchOne(arm, std::move(request), &publicAddressFrom, stop);
        if (address)
            takePublicAddress(*machine, *address);
        else if (!isDispensable(address.error()))
            co_return address.error();
    }
    if (!found->subnet.isEmpty()) {
        request = getRequest(endpoint, found->subnet, apiversion::kNetwork,
                             u"/providers/Microsoft.Network/virtualNetworks/{name}/subnets/{name}"_s);
        const Result<Subnet> subnet = co_await fetchOne(arm, std::move(request), &subnetFrom, stop);
        if (subnet) {
            machine->subnetSecurityGroup = subnet->securityGroup;
            machine->subnetIsPrivate = subnet->isPrivate;
        } else if (!isDispensable(subnet.error())) {
            co_return subnet.error();
        }
    }
    co_return Result<>();
}

/// Adds the extension resources; a machine in the middle of a change may refuse to tell.
// outlives: `arm` is owned by app
Task<Result<>> addExtensions(net::HttpTransport &arm, QUrl endpoint, std::shared_ptr<Machine> machine,
                             std::stop_token stop)
{
    net::HttpRequest request = armRequest(
        "GET",
        armUrl(endpoint, machine->id.text() + u"/extensions"_s, apiversion::kCompute, { instanceView() }),
        kMachineTemplate + u"/extensions"_s);
    const Result<QList<Extension>> found =
        co_await listPages<Extension>(arm, std::move(request), &extensionFrom, stop);
    if (found)
        machine->extensions = mergedExtensions(machine->id, *found, machine->extensions);
    else if (!isDispensable(found.error()) && found.error().kind != ErrorKind::Conflict)
        co_return found.error();
    co_return Result<>();
}

Result<> firstError(const std::vector<Result<>> &results)
{
    for (const Result<> &result : results) {
        if (!result)
            return result;
    }
    return {};
}

} // namespace

Machines::Machines(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<MachineListing>> Machines::list(Subscription subscription, Arrived arrived,
                                            std::stop_token stop) const
{
    if (!isPathSegment(subscription.id))
        co_return invalidId(u"subscription"_s);
    const QString id = subscription.id;
    const auto join = std::make_shared<MachineJoin>(std::move(subscription));
    const auto tell = [join, arrived] {
        const QList<SharedMachine> changed = join->takeChanged();
        if (arrived && !changed.isEmpty())
            arrived(changed);
    };
    Listing<MachineModel> models { .request =
                                       listRequest(m_endpoint, id, kMachinesPath, apiversion::kCompute),
                                   .decode = &machineFrom,
                                   .arrived = [join, tell](QList<MachineModel> page) {
                                       join->addMachines(std::move(page));
                                       tell();
                                   } };
    Listing<MachineModel> statuses { .request =
                                         listRequest(m_endpoint, id, kMachinesPath, apiversion::kCompute,
                                                     { { u"statusOnly"_s, u"true"_s } }),
                                     .decode = &machineFrom,
                                     .isDispensable = &isDispensableState,
                                     .arrived = [join, tell](const QList<MachineModel> &page) {
                                         join->addStatuses(page);
                                         tell();
                                     } };
    Listing<NetworkInterface> interfaces { .request = listRequest(m_endpoint, id, kInterfacesPath,
                                                                  apiversion::kNetwork),
                                           .decode = &interfaceFrom,
                                           .isDispensable = &isDispensable,
                                           .arrived = [join, tell](const QList<NetworkInterface> &page) {
                                               join->addInterfaces(page);
                                               tell();
                                           } };
    Listing<PublicAddress> addresses { .request =
                                           listRequest(m_endpoint, id, kAddressesPath, apiversion::kNetwork),
                                       .decode = &publicAddressFrom,
                                       .isDispensable = &isDispensable,
                                       .arrived = [join, tell](const QList<PublicAddress> &page) {
                                           join->addAddresses(page);
                                           tell();
                                       } };
    std::vector<Task<Result<bool>>> tasks;
    tasks.push_back(collect(m_arm, std::move(models), stop));
    tasks.push_back(collectStates(m_arm, m_clock, std::move(statuses), stop));
    tasks.push_back(collect(m_arm, std::move(interfaces), stop));
    tasks.push_back(collect(m_arm, std::move(addresses), stop));
    const std::vector<Result<bool>> results = co_await whenAll(std::move(tasks));
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    for (const Result<bool> &result : results) {
        if (!result)
            co_return result.error();
    }
    co_return MachineListing { .machines = join->machines(), .hasStates = *results.at(1) };
}

Task<Result<Machine>> Machines::get(ArmId id, std::stop_token stop) const
{
    if (id.isEmpty())
        co_return invalidId(u"machine"_s);
    net::HttpRequest request = armRequest(
        "GET", armUrl(m_endpoint, id.text(), apiversion::kCompute, { instanceView() }), kMachineTemplate);
    const Result<MachineModel> model = co_await fetchOne(m_arm, std::move(request), &machineFrom, stop);
    if (!model)
        co_return model.error();
    const auto machine = std::make_shared<Machine>(model->machine);
    std::vector<Task<Result<>>> tasks;
    tasks.push_back(addNetwork(m_arm, m_endpoint, machine, stop));
    tasks.push_back(addExtensions(m_arm, m_endpoint, machine, stop));
    const std::vector<Result<>> results = co_await whenAll(std::move(tasks));
    if (const Result<> all = firstError(results); !all)
        co_return all.error();
    co_return *machine;
}

Task<Result<InstanceView>> Machines::view(ArmId id, std::stop_token stop) const
{
    if (id.isEmpty())
        co_return invalidId(u"machine"_s);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, id.text() + u"/instanceView"_s, apiversion::kCompute),
                   kMachineTemplate + u"/instanceView"_s);
    Result<InstanceView> view =
        co_await fetchOne(m_arm, std::move(request), &instanceViewFrom, std::move(stop));
    co_return view;
}

Task<Result<>> Machines::start(ArmId id, std::stop_token stop) const
{
    if (id.isEmpty())
        co_return invalidId(u"machine"_s);
    net::HttpRequest request =
        armRequest("POST", armUrl(m_endpoint, id.text() + u"/start"_s, apiversion::kCompute),
                   kMachineTemplate + u"/start"_s);
    request.idempotent = true; // starting twice is starting once
    LongRunning operation(m_arm, m_clock, { .longest = std::chrono::minutes(30) });
    LongRunning::Resumable nobody;
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(request), std::move(nobody), std::move(stop));
    co_return outcome ? Result<>() : Result<>(outcome.error());
}

} // namespace slipway::azure
