// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/locationoffers.h"

#include "provisioning/names.h"

#include <algorithm>

namespace slipway::provisioning {

// outlives: `extensions` is owned by app
Task<LocationOffers> dockerExtensionAt(const azure::Extensions &extensions, azure::Machine machine,
                                       std::stop_token stop)
{
    const Result<QStringList> versions =
        co_await extensions.versions(machine.subscriptionId, machine.location, names::kScriptPublisher,
                                     names::kDockerExtensionType, std::move(stop));
    LocationOffers offers;
    if (versions)
        offers.dockerExtension = *versions;
    co_return offers;
}

// outlives: `extensions` and `sizes` are owned by app
Task<LocationOffers> offersAt(const azure::Extensions &extensions, const azure::Sizes &sizes,
                              azure::Machine machine, std::stop_token stop)
{
    LocationOffers offers = co_await dockerExtensionAt(extensions, machine, stop);
    if (!offers.dockerExtension || offers.dockerExtension->isEmpty())
        co_return offers;
    const Result<QList<azure::MachineSize>> listed =
        co_await sizes.offered(machine.subscriptionId, machine.location, std::move(stop));
    if (!listed)
        co_return offers;
    const auto size =
        std::find_if(listed->cbegin(), listed->cend(), [&machine](const azure::MachineSize &one) {
            return one.name.compare(machine.size, Qt::CaseInsensitive) == 0;
        });
    if (size != listed->cend())
        offers.sizeIsArm = size->isArm64;
    co_return offers;
}

} // namespace slipway::provisioning
