// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace slipway::sandbox {

struct ServerTls
{
    QSslConfiguration configuration {};
    QByteArray authority {}; ///< PEM
};

/// https for the sandbox itself: reads ca.pem, cert.pem and key.pem in `folder`, or makes them (an authority
/// whose key is thrown away, and a certificate for 127.0.0.1 and localhost).
Result<ServerTls> serverTls(const QString &folder);

} // namespace slipway::sandbox
