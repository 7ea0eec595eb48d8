// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlserrors.h"

#include "net/stream/streamerrors.h"

#include <QStringList>

#include <algorithm>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// A reason's code; smaller ranks are more telling.
struct Reason
{
    int rank = 0;
    QLatin1StringView code {};
};

Reason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateSignatureFailed:
        return { 1, codes::kUnknownAuthority };
    case QSslError::CertificateRevoked:
        return { 2, codes::kRevoked };
    case QSslError::CertificateExpired:
        return { 3, codes::kExpired };
    case QSslError::CertificateNotYetValid:
        return { 4, codes::kNotYetValid };
    case QSslError::HostNameMismatch:
        return { 5, codes::kNameMismatch };
    default:
        return { 6, codes::kCertificateRefused };
    }
}

/// Alerts with which a server turns our certificate, or its absence, away.
bool isAboutOurCertificate(QSsl::AlertType alert)
{
    switch (alert) {
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateExpired:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::UnknownCa:
    case QSsl::AlertType::AccessDenied:
    case QSsl::AlertType::CertificateRequired:
        return true;
    default:
        return false;
    }
}

QLatin1StringView handshakeCode(const TlsReport &report)
{
    if (report.alert && isAboutOurCertificate(*report.alert))
        return codes::kClientCertificateRefused;
    // OpenSSL's reason strings, which are never translated.
    if (report.text.contains("wrong version number"_L1) || report.text.contains("packet length too long"_L1)
        || report.text.contains("http request"_L1))
        return codes::kPlainPeer;
    const bool versionAlert = report.alert == QSsl::AlertType::ProtocolVersion;
    if (versionAlert || report.text.contains("unsupported protocol"_L1)
        || report.text.contains("version too low"_L1))
        return codes::kTooOld;
    return codes::kHandshakeFailed;
}

/// Errors of the connection below TLS.
Error connectionError(const TlsReport &report)
{
    using Socket = QAbstractSocket;
    Error error { .kind = ErrorKind::Unreachable, .code = codes::kConnectionLost, .detail = report.text };
    switch (report.socketError) {
    case Socket::ConnectionRefusedError:
        error.code = codes::kConnectionRefused;
        break;
    case Socket::HostNotFoundError:
        error.code = codes::kHostNotFound;
        break;
    case Socket::NetworkError:
        if (!report.wasEncrypted)
            error.code = codes::kAddressUnreachable;
        break;
    case Socket::SocketTimeoutError:
        error.kind = ErrorKind::Timeout;
        break;
    default:
        break;
    }
    return error;
}

bool isTlsFailure(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError;
}

} // namespace

Error certificateError(const QList<QSslError> &errors, const QString &subject)
{
    Reason best { .rank = 7, .code = codes::kCertificateRefused };
    QStringList texts;
    texts.reserve(errors.size());
    for (const QSslError &error : errors) {
        const Reason reason = reasonOf(error.error());
        if (reason.rank < best.rank)
            best = reason;
        texts.append(error.errorString());
    }
    return { .kind = ErrorKind::Tls, .code = best.code, .subject = subject, .detail = texts.join("; "_L1) };
}

Error tlsError(const TlsReport &report, const QString &subject)
{
    if (!report.certificateErrors.isEmpty()) {
        Error refused = certificateError(report.certificateErrors, subject);
        if (!report.fault.isEmpty())
            refused.detail += u" (%1)"_s.arg(report.fault);
        return refused;
    }
    Error error { .kind = ErrorKind::Tls, .subject = subject, .detail = report.text };
    const bool turnedAway = report.alert && isAboutOurCertificate(*report.alert);
    if (report.socketError == QAbstractSocket::SslInvalidUserDataError) {
        error.kind = ErrorKind::Invalid;
        error.code = codes::kIdentityMismatch;
    } else if (turnedAway || isTlsFailure(report.socketError)) {
        error.code = handshakeCode(report);
    } else {
        error = connectionError(report);
        error.subject = subject;
    }
    return error;
}

} // namespace slipway::net
