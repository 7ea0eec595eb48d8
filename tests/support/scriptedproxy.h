// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proxygate.h"

#include <QByteArray>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace slipway::test {

/// An HTTP proxy on loopback that tunnels by CONNECT, to one port of this computer whatever name it was
/// given, and asks for a name and password if wanted.
class ScriptedProxy final : public QTcpServer
{
public:
    ScriptedProxy();

    quint16 port() const { return serverPort(); }
    void leadTo(quint16 port) { m_target = port; }
    void setCredentials(const QByteArray &user, const QByteArray &password,
                        ProxyGate::Scheme scheme = ProxyGate::Scheme::Basic);
    void alsoOffer(const QByteArray &scheme) { m_gate.alsoOffer(scheme); }
    /// Answers every request with this instead.
    void answerWith(const QByteArray &answer) { m_answer = answer; }
    const QList<QByteArray> &requests() const { return m_requests; } ///< their heads
    int refusedPasswords() const { return m_gate.refusedPasswords(); }

private:
    void accept();
    void receive(QTcpSocket *client);
    void tunnel(QTcpSocket *client);

    quint16 m_target = 0;
    ProxyGate m_gate {};
    QByteArray m_answer {};
    QList<QByteArray> m_requests {};
};

} // namespace slipway::test
