// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/diagnosis/diagnosis.h"
#include "pki/diagnosis/probehandshake.h"

namespace slipway::pki {

struct KnownAuthority
{
    QString name {};
    Certificate certificate {};
    bool isTrusted =
        false; ///< for the server that is looked at; the others only serve to tell who it might be
};

struct KnownIdentity
{
    QString name {};
    Certificate certificate {};
};

/// An HTTP answer as far as it came: nothing when `head` is no HTTP.
struct HttpObservation
{
    int status = 0;
    QString server {};
    QString apiVersion {}; ///< "Api-Version", which every answer of an engine carries
    QString via {}; ///< "Via", or another header that only proxies send
    QDateTime date {}; ///< UTC
    bool isEngine() const { return !apiVersion.isEmpty() || server.startsWith(QLatin1StringView("Docker/")); }

    static std::optional<HttpObservation> parse(const QByteArray &head);
};

/// All that the looks at a server brought. The first look shows no certificate; the second, only at a server
/// that is trusted, shows ours.
struct Observation
{
    QString host {};
    int port = 0;
    bool expectsTls = true;
    Reach reach = Reach::Connected;
    QString reachDetail {};
    TlsObservation anonymous {};
    std::optional<HttpObservation> anonymousAnswer {}; ///< through TLS, without a certificate
    std::optional<TlsObservation> identified {}; ///< nothing: there was no second look
    std::optional<HttpObservation> identifiedAnswer {};
    std::optional<HttpObservation> plainAnswer {}; ///< without TLS
    QDateTime now {}; ///< UTC
    QList<KnownAuthority> authorities {};
    QList<KnownIdentity> identities {};
};

/// Whether the server may be shown our certificate: verify() by the authorities trusted for it.
bool isTrustworthy(const Observation &seen);

/// The one thing that is wrong, or Fine. A pure function of what was seen.
Diagnosis diagnose(const Observation &seen);

} // namespace slipway::pki
