// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace slipway::ui {

/// The pages of the rail, in its order.
enum class PageId { Home, Machines, Containers, Certificates, Activity, Learn, Settings };

inline constexpr std::array kPages { PageId::Home,         PageId::Machines, PageId::Containers,
                                     PageId::Certificates, PageId::Activity, PageId::Learn,
                                     PageId::Settings };

/// Stable and English, as --page takes it and as its icon is called: "machines".
QLatin1StringView pageName(PageId page);
/// The title in the chosen language.
QString pageTitle(PageId page);
std::optional<PageId> pageFromName(const QString &name);

} // namespace slipway::ui
