// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkoptions.h"
#include "net/probe/probe.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>

class QAuthenticator;

namespace slipway::net {

/// Which proxy leads to which server, how it asks for a password, and whether it has refused ours.
class ProxyTable final
{
public:
    /// A question for a proxy that nothing is known of yet; see probe().
    struct Examination
    {
        ProbeTarget target {};
        QByteArray request {};
    };

    /// Other options: whatever is known is forgotten.
    void begin(std::shared_ptr<const NetworkOptions> options);

    bool isAskedOfSystem(const QUrl &url) const;
    void put(const QUrl &url, QList<QNetworkProxy> proxies);
    QList<QNetworkProxy> of(const QUrl &url) const;
    bool isUsed(const QUrl &url) const { return of(url).constFirst().type() != QNetworkProxy::NoProxy; }

    std::optional<Examination> unexamined(const QUrl &url) const;
    void examined(const ProbeTarget &proxy, const ProbeTranscript &seen);

    /// Qt asks for the first time, or because the proxy did not take what we answered: then we are silent.
    void authenticate(const QNetworkProxy &proxy, QAuthenticator &authenticator);
    /// An answer came by a proxy, so what it was told was right; or another manager asks, which told it
    /// nothing.
    void startOver() { m_answered.clear(); }

    /// The code of the error that waits on every proxy to `url`; empty where one may be tried.
    QLatin1StringView whyBarred(const QUrl &url) const;

private:
    struct Answer
    {
        QList<QNetworkProxy> found {};
        QDeadlineTimer age {};
    };

    bool areAll(const QSet<QString> &names, const QUrl &url) const;

    std::shared_ptr<const NetworkOptions> m_options {};
    QHash<QString, Answer> m_ofSystem {}; ///< by host
    QSet<QString> m_answered {}; ///< proxies that have our password, since the last answer of a server
    QSet<QString> m_refusing {}; ///< proxies that have refused our password
    QSet<QString> m_examined {};
    QSet<QString> m_ntlm {}; ///< proxies that Qt would answer by NTLM
    QSet<QString> m_kerberos {}; ///< proxies that take nothing but a Kerberos ticket
};

} // namespace slipway::net
