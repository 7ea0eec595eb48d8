// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

namespace slipway::docker {

/// "1.43": major and minor, compared as numbers ("1.9" is older than "1.24").
struct ApiVersion
{
    int major = 0;
    int minor = 0;

    /// nullopt when it is not two numbers with a dot between them.
    static std::optional<ApiVersion> parse(QByteArrayView text);
    QString toString() const;
    friend auto operator<=>(const ApiVersion &,
                            const ApiVersion &) = default; // NOLINT(modernize-use-nullptr): no 0 here
};

/// What we speak: container lists and events of these versions are decoded, checked with the
/// specifications 1.41 to 1.55.
inline constexpr ApiVersion kOldestApi { 1, 24 };
inline constexpr ApiVersion kNewestApi { 1, 55 };

} // namespace slipway::docker
