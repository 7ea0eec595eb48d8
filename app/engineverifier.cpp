// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engineverifier.h"

#include <QDateTime>

namespace slipway::app {

Result<> EngineVerifier::verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                                      const QString &host) const
{
    return m_verdicts.verify(chain, authorities, host, QDateTime::currentDateTimeUtc());
}

} // namespace slipway::app
