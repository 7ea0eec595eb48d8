// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <memory>

namespace slipway::net {

/// How Azure is reached from this network. Never used for Docker hosts.
struct NetworkOptions
{
    enum class Proxy { System, None, Manual };

    QList<QSslCertificate> extraAuthorities {}; ///< of a company that inspects TLS, beside the system's
    Proxy proxy = Proxy::System;
    QString proxyHost {}; ///< of the manual one, which speaks HTTP
    quint16 proxyPort = 0;
    QStringList direct {}; ///< hosts to reach without the manual proxy; see isReachedDirectly()
    QString proxyUser {}; ///< for whichever proxy asks; empty: none
    Secret proxyPassword {};
};

/// Whether `host` is this computer, or one of `direct`: a name stands for itself and all below it
/// ("example.com",
/// ".example.com", "*.example.com"), an address for itself or, with a prefix length, a network
/// ("10.0.0.0/8").
bool isReachedDirectly(const QString &host, const QStringList &direct);

/// The options in force, shared by transports: what is set here holds for the next request of each.
class NetworkSetup final
{
public:
    explicit NetworkSetup(NetworkOptions options = {});

    const std::shared_ptr<const NetworkOptions> &options() const { return m_options; }
    void set(NetworkOptions options);

    /// The computer has moved to another network, or slept: the next request of each transport is made on a
    /// new connection. What a proxy has refused stays refused.
    void leaveConnections() { ++m_timesLeft; }
    int timesLeft() const { return m_timesLeft; } ///< changes with each leaveConnections()

private:
    std::shared_ptr<const NetworkOptions> m_options;
    int m_timesLeft = 0;
};

} // namespace slipway::net
