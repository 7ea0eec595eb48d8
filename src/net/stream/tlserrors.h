// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslError>

#include <optional>

namespace slipway::net {

namespace codes {
inline constexpr QLatin1StringView kExpired { "certificate.expired" };
inline constexpr QLatin1StringView kNotYetValid { "certificate.not-yet-valid" };
inline constexpr QLatin1StringView kUnknownAuthority { "certificate.unknown-authority" };
inline constexpr QLatin1StringView kNameMismatch { "certificate.name-mismatch" };
inline constexpr QLatin1StringView kRevoked { "certificate.revoked" };
inline constexpr QLatin1StringView kCertificateRefused {
    "certificate.refused"
}; ///< any other reason; see detail
inline constexpr QLatin1StringView kClientCertificateRefused { "client-certificate.refused" };
inline constexpr QLatin1StringView kIdentityUnreadable { "identity.unreadable" };
inline constexpr QLatin1StringView kIdentityMismatch { "identity.key-mismatch" };
inline constexpr QLatin1StringView kPlainPeer { "tls.plain-peer" }; ///< the peer does not speak TLS
inline constexpr QLatin1StringView kTooOld { "tls.too-old" }; ///< no common version: theirs is below 1.2
inline constexpr QLatin1StringView kHandshakeFailed { "tls.handshake-failed" };
inline constexpr QLatin1StringView kCut { "tls.cut" }; ///< ended without saying so (no close_notify)
} // namespace codes

/// What a TLS socket said before it failed.
struct TlsReport
{
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
    QString text {}; ///< the socket's own words, or OpenSSL's
    QList<QSslError> certificateErrors {}; ///< what is wrong with the peer's certificate
    QString fault {}; ///< the first of them in OpenSSL's words
    std::optional<QSsl::AlertType> alert {}; ///< the last alert that the peer sent
    bool wasEncrypted = false; ///< the handshake had ended
};

/// The reason in our words. The most telling certificate error wins: an unknown authority before dates before
/// names.
Error tlsError(const TlsReport &report, const QString &subject);

/// The same for errors of a certificate alone, as QNetworkAccessManager reports them.
Error certificateError(const QList<QSslError> &errors, const QString &subject);

} // namespace slipway::net
