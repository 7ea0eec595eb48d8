// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::azure {

/// The claims of a request for tokens: those that Azure asked for, and the capability "CP1", by which a
/// program says that it can answer claims challenges. Azure challenges only who has said so; others keep a
/// token that was revoked until its end, or are refused without a reason. Source: Microsoft identity
/// platform, "Claims challenges, claims requests and client capabilities".
///
/// \param asked JSON; empty, or no JSON object: only the capability is claimed
/// \return JSON
QString withCapability(const QString &asked);

} // namespace slipway::azure
