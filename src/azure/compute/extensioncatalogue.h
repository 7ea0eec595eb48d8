// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "net/httptransport.h"

#include <QUrl>

namespace slipway::azure {

/// What extensions a location offers. These lists are bare arrays and not paged; the publishers are thousands
/// of rows. Source: Microsoft.Compute 2024-07-01, VirtualMachineExtensionImages.
class ExtensionCatalogue final
{
public:
    // outlives: `arm` is owned by app
    ExtensionCatalogue(net::HttpTransport &arm, QUrl endpoint);

    /// Sorted by name, without regard to case.
    [[nodiscard]] Task<Result<QStringList>> publishers(QString subscription, QString location,
                                                       std::stop_token stop) const;
    /// Empty when the publisher has no extensions, as most have none.
    [[nodiscard]] Task<Result<QStringList>> types(QString subscription, QString location, QString publisher,
                                                  std::stop_token stop) const;
    /// For which system a version is made. Unknown when it does not say.
    [[nodiscard]] Task<Result<OsType>> systemOf(QString subscription, QString location, QString publisher,
                                                QString type, QString version, std::stop_token stop) const;

private:
    [[nodiscard]] Task<Result<QStringList>> names(QStringList segments, QString path, QString pathTemplate,
                                                  std::stop_token stop) const;

    net::HttpTransport &m_arm;
    QUrl m_endpoint;
};

} // namespace slipway::azure
