// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway::sandbox {

/// An extension type that the sandbox's Azure offers.
struct ExtensionHandler
{
    QString publisher {};
    QString type {};
    QStringList versions {};
    QString newest {};
    QString onlyLocation {}; ///< empty: everywhere
    QString system {}; ///< "Linux" or "Windows"
};

/// The handler by publisher and type in any case, where it is offered; null otherwise.
const ExtensionHandler *findHandler(const QString &publisher, const QString &type, const QString &location);

} // namespace slipway::sandbox
