// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "pki/authority.h"
#include "provisioning/plan.h"

#include <chrono>
#include <memory>

namespace slipway::provisioning {

using SharedAuthority = std::shared_ptr<const pki::KeyedCertificate>;

inline constexpr qsizetype kLongestCommonName = 64; ///< X.520, ub-common-name

/// As long as usual (397 days), but not longer than the authority.
std::chrono::days leafValidity(const pki::Certificate &authority, const QDateTime &now);

/// What the plan's server certificate is to be: for the machine's names and addresses, leafValidity() long.
pki::LeafRequest serverRequest(const Plan &plan, const pki::Certificate &authority, const QDateTime &now);

/// pki::issue() in the thread pool.
[[nodiscard]] Task<Result<pki::KeyedCertificate>> issueLeaf(SharedAuthority authority,
                                                            pki::LeafRequest request);

} // namespace slipway::provisioning
