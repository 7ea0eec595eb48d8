// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

namespace slipway::sandbox {

class EngineState;

/// TLS for a server that takes only clients with a certificate of `setup.ca`: TLS 1.2 or newer, http/1.1.
/// Null configuration (isNull) when the files cannot be used.
QSslConfiguration mutualTls(const EngineSetup &setup);

/// An engine that listens. Ends, with its connections, when it goes.
class RunningEngine final : public QObject
{
    Q_OBJECT

public:
    explicit RunningEngine(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Answers by the simulated engine. \return empty, or why it cannot listen
    QString serveSimulated(EngineState &state, const QHostAddress &address, quint16 port,
                           const QSslConfiguration &tls);
    /// Carries every byte to and from a unix socket.
    QString serveFront(const QString &socketPath, const QHostAddress &address, quint16 port,
                       const QSslConfiguration &tls);
};

} // namespace slipway::sandbox
