// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace slipway::pki {

/// What one run of the openssl program said.
struct OpensslOutput
{
    int status = -1; ///< its exit status; -1 when it did not start or did not end
    QByteArray text {}; ///< standard output, then standard error
};

/// The openssl program of this system: the second opinion on what we make.
OpensslOutput openssl(const QStringList &arguments, const QByteArray &input = {});

} // namespace slipway::pki
