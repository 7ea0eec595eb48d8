// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"

#include <QString>

namespace slipway::azure {

struct ResourceGroup
{
    ArmId id {};
    QString name {};
    QString location {}; ///< "westeurope"
    friend bool operator==(const ResourceGroup &, const ResourceGroup &) = default;
};

/// A place where resources can be made.
struct Location
{
    QString name {}; ///< "westeurope"
    QString displayName {}; ///< "West Europe", in English
    QString geography {}; ///< "Europe"; may be empty
    bool isRecommended = false; ///< by Azure, for having everything
    friend bool operator==(const Location &, const Location &) = default;
};

} // namespace slipway::azure
