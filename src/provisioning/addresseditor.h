// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/dnslabels.h"
#include "azure/network/publicaddresses.h"
#include "provisioning/addressplan.h"

namespace slipway::provisioning {

/// Makes the change of a plan. A new label is asked for first: what Azure refuses later, it says less well.
/// \param stop ends it until the change is sent, and no more from then on
/// \return Conflict, codes "address.label-taken" (somebody else in the location has it) and "address.changed"
///         (it is not any more as it was when the plan was made)
// outlives: `addresses` and `labels` are owned by app
[[nodiscard]] Task<Result<>> editAddress(azure::PublicAddresses *addresses, azure::DnsLabels *labels,
                                         AddressPlan plan, std::stop_token stop);

} // namespace slipway::provisioning
