// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace slipway::pki {

/// verify() for what a TLS connection knows of a server; app puts it behind net::PeerVerifier. Takes well
/// under a millisecond with EC keys.
///
/// \param chainDer       the server's own certificate first, as it was sent
/// \param authoritiesDer the only authorities trusted for this server; none: nothing is trusted
/// \param host           the DNS name or IP address that was asked for; never empty
/// \param time           UTC; invalid: now
/// \return Tls with the codes of verify(), "certificate.missing" when the chain is empty. Invalid (code
/// "host.missing")
///         without a host
Result<> verifyEngineCertificate(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                                 const QString &host, const QDateTime &time = {});

} // namespace slipway::pki
