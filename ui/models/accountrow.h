// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace slipway::ui {

enum class SignInWay { Browser, DeviceCode, Secret, Certificate, ManagedIdentity, AzureCli };

/// A subscription in the list of accounts. Names are of foreign origin.
struct SubscriptionRow
{
    QString id {};
    QString name {};
    bool isUsable = true; ///< not disabled or deleted
    bool isShown = true; ///< its machines are

    friend bool operator==(const SubscriptionRow &, const SubscriptionRow &) = default;
};

struct TenantRow
{
    QString id {};
    QString name {}; ///< may be empty
    bool isLoading = false;
    std::optional<Error> error {};
    QList<SubscriptionRow> subscriptions {};

    friend bool operator==(const TenantRow &, const TenantRow &) = default;
};

struct AccountRow
{
    QString id {};
    QString name {};
    SignInWay way = SignInWay::Browser;
    bool isPerson = false; ///< can sign in to a tenant once more
    bool isKept = false; ///< still there after the next start
    bool isLoading = false;
    std::optional<Error> error {}; ///< not even its tenants are known
    QList<TenantRow> tenants {};

    friend bool operator==(const AccountRow &, const AccountRow &) = default;
};

} // namespace slipway::ui
