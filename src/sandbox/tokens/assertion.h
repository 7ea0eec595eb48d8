// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <QSet>

namespace slipway::sandbox {

/// Checks the JWT by which an application proves that it has the key of one of its certificates.
class AssertionCheck final
{
public:
    /// The refusal; nullopt when the assertion is right. Each one can be used once.
    /// \param certificates DER
    std::optional<HttpResponse> refuse(const QString &assertion, const QList<QByteArray> &certificates,
                                       const QString &audience, const QString &clientId);

private:
    QSet<QString> m_used; ///< jti
};

} // namespace slipway::sandbox
