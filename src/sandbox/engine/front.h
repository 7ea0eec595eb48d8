// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QPointer>
#include <QTcpSocket>

namespace slipway::sandbox {

/// Carries the bytes of one connection to an engine's unix socket and back, whatever they mean. Each side's
/// end of file is passed on when all before it has arrived; ends, and deletes itself, when both are closed.
class FrontPipe final : public QObject
{
    Q_OBJECT

public:
    FrontPipe(QTcpSocket *client, const QString &socketPath, QObject *parent);

private:
    void move(QIODevice &from, QIODevice &to);
    void passEnd();

    QPointer<QTcpSocket> m_client;
    QLocalSocket m_engine;
    bool m_clientEnded = false;
};

} // namespace slipway::sandbox
