// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::azure {

/// What Azure asks of everybody who has no contract of his own.
struct RetailPrice
{
    double perHour = 0;
    QString currency {}; ///< "EUR"
    /// Azure counts 730 hours a month.
    double perMonth() const
    {
        constexpr double kHours = 730;
        return perHour * kHours;
    }
    friend bool operator==(const RetailPrice &, const RetailPrice &) = default;
};

} // namespace slipway::azure
