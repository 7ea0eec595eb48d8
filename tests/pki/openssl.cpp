// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"

#include <QProcess>

namespace slipway::pki {

OpensslOutput openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { .status = process.exitCode(),
             .text = process.readAllStandardOutput() + process.readAllStandardError() };
}

} // namespace slipway::pki
