// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/addresseditor.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

Task<Result<>> editAddress(azure::PublicAddresses *addresses, azure::DnsLabels *labels, AddressPlan plan,
                           std::stop_token stop)
{
    if (!plan.after.label.isEmpty() && plan.after.label != plan.before.label) {
        const Result<bool> isFree =
            co_await labels->isFree(plan.address.subscription(), plan.location, plan.after.label, stop);
        if (!isFree)
            co_return isFree.error();
        if (!*isFree) {
            co_return Error { .kind = ErrorKind::Conflict,
                              .code = u"address.label-taken"_s,
                              .subject = plan.after.label };
        }
    }
    const Result<azure::PublicAddress> chosen =
        co_await addresses->choose(plan.address, plan.before, plan.after, std::move(stop));
    co_return chosen ? Result<>() : Result<>(chosen.error());
}

} // namespace slipway::provisioning
