// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace slipway::pki {

inline constexpr QLatin1StringView kAuthoritiesFolder("authorities");
inline constexpr QLatin1StringView kIdentitiesFolder("identities");
inline constexpr QLatin1StringView kServersFolder("servers");
inline constexpr QLatin1StringView kVaultFile("keys.json");

/// All that the store is in its data folder. What opens the rest comes last.
inline constexpr std::array kStoreNames { kAuthoritiesFolder, kIdentitiesFolder, kServersFolder, kVaultFile };

} // namespace slipway::pki
