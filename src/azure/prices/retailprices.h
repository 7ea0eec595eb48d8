// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/prices/retailprice.h"
#include "base/result.h"
#include "net/httptransport.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace slipway::azure {

/// The public price list: another host than Azure Resource Manager, which nobody signs in at. It is asked
/// only for what is to be shown. Source: Azure Retail Prices, api/retail/prices 2023-01-01-preview.
class RetailPrices final
{
public:
    /// \param plain a transport without credentials: a token of Azure does not belong there
    /// \param service "https://prices.azure.com"; empty switches the prices off
    // outlives: `plain` is owned by app
    RetailPrices(net::HttpTransport &plain, QUrl service);

    bool isOn() const { return !m_service.isEmpty(); }
    /// A Linux machine, by the hour, without reservation. Nothing when the list has no such price, or the
    /// prices are off. \return errors of the transport; armError of an answer that is none; Protocol when it
    /// cannot be read. None of them should keep anybody from anything.
    [[nodiscard]] Task<Result<std::optional<RetailPrice>>>
    ofSize(QString size, QString location, QString currency, std::stop_token stop) const;

private:
    net::HttpTransport &m_plain;
    QUrl m_service;
};

} // namespace slipway::azure
