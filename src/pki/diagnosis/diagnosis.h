// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"

#include <chrono>
#include <optional>

namespace slipway::pki {

/// What is wrong with a server, the one thing that has to be mended first.
enum class DiagnosisKind {
    Fine, ///< an engine that we trust and that lets us in
    Unreachable, ///< see `detail` and `reach`
    NoTls, ///< connected, but the peer neither spoke TLS nor HTTP
    PlainOnTlsPort, ///< an HTTP server without TLS where an engine with TLS should be
    TlsOnPlainPort, ///< the address says plain HTTP, but the server speaks TLS
    UnprotectedEngine, ///< an engine that answers without a client certificate: anyone is root on it
    ProxyInBetween, ///< a proxy answers in the engine's place, or shows a certificate of its own
    TlsTooOld, ///< below TLS 1.2
    UnknownAuthority, ///< nobody we trust for this server has issued its certificate; perhaps
                      ///< `fittingAuthority`
    Expired,
    NotYetValid,
    WrongName,
    BadCertificate, ///< wrong purpose, weak, malformed: see `detail`
    ClientCertificateRefused, ///< ours
    ClientCertificateNeeded, ///< all is well, but we had none to show
    NotAnEngine, ///< TLS and certificate are in order, but what answers is no Docker engine
    HandshakeFailed, ///< see `detail`
};

enum class Reach { Connected, HostNotFound, Refused, NoRoute, TimedOut };

/// The verdict on a server, with all that was seen. A value; texts in it come from the server and are not to
/// be trusted.
struct Diagnosis
{
    DiagnosisKind kind = DiagnosisKind::Unreachable;
    Reach reach = Reach::Connected;
    QString host {};
    int port = 0;
    QList<Certificate> chain {}; ///< as sent, the server's own first; what cannot be read is left out
    QString protocol {}; ///< "TLSv1.3"
    QString cipher {};
    bool asksForClientCertificate = false;
    QStringList clientAuthorities {}; ///< whose clients it lets in, RFC 2253
    QString
        fittingAuthority {}; ///< UnknownAuthority: the name of one we know that has issued the certificate
    QStringList fittingIdentities {}; ///< names of identities we have that it would let in
    QString proxy {}; ///< ProxyInBetween: how it calls itself, e.g. its Via header or its authority
    QString server {}; ///< the HTTP Server header
    QDateTime ownTime {}; ///< this computer's clock, UTC, when the server was looked at
    QDateTime peerTime {}; ///< the server's, by its Date header; invalid: it did not say
    /// When `peerTime` does not come from this look but is reckoned from an earlier one: UTC, when that was.
    QDateTime peerTimeMeasured {};
    QString detail {}; ///< English
    /// How far the server's clock is ahead of ours (negative: behind). Nothing when it did not say.
    std::optional<std::chrono::seconds> skew() const;
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

} // namespace slipway::pki
