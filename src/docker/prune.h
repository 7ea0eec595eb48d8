// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "docker/prunepreview.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace slipway::docker {

struct HostLink;

/// What nobody uses any more, as it is now. Changes nothing. With volumes it takes as long as the engine
/// needs to add up their sizes. Errors as in Containers.
[[nodiscard]] Task<Result<PrunePreview>> previewPrune(std::shared_ptr<HostLink> link, PruneChoices choices,
                                                      std::stop_token stop);

/// Removes one thing of a preview, if it is still unused: nothing is forced. The engine's own prune is not
/// used, because it removes what is unused by then, not what somebody saw and agreed to (docs/adr).
/// What has gone in the meantime is success.
[[nodiscard]] Task<Result<>> pruneItem(std::shared_ptr<HostLink> link, PruneItem item, std::stop_token stop);

/// The same with all things of a preview, one after the other, as a volume can go only after its container.
/// What cannot be removed does not hold up the others.
/// \param progressed is told how many are done, removed or not
/// \return Cancelled: some may have gone
[[nodiscard]] Task<Result<PruneOutcome>> pruneItems(std::shared_ptr<HostLink> link, QList<PruneItem> items,
                                                    std::function<void(int)> progressed,
                                                    std::stop_token stop);

} // namespace slipway::docker
