// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/runningengine.h"

#include "sandbox/engine/engineapi.h"
#include "sandbox/engine/front.h"
#include "sandbox/http/listener.h"
#include "sandbox/http/server.h"

#include <QSslCertificate>
#include <QSslKey>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

QSslConfiguration mutualTls(const EngineSetup &setup)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(setup.certificate, QSsl::Pem);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(setup.ca, QSsl::Pem);
    QSslKey key(setup.key, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(setup.key, QSsl::Rsa);
    if (chain.isEmpty() || authorities.isEmpty() || key.isNull())
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setCaCertificates(authorities);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setAllowedNextProtocols({ QSslConfiguration::NextProtocolHttp1_1 });
    return tls;
}

QString RunningEngine::serveSimulated(EngineState &state, const QHostAddress &address, quint16 port,
                                      const QSslConfiguration &tls)
{
    auto *api = new EngineApi(state, this);
    constexpr qsizetype kMostUploaded = 268'435'456; // bytes of files that somebody puts into a container
    auto *server = new HttpServer([api](const ExchangePtr &exchange) { api->handle(exchange); }, this,
                                  { .body = kMostUploaded });
    return server->listen(address, port, tls) ? QString() : server->errorText();
}

QString RunningEngine::serveFront(const QString &socketPath, const QHostAddress &address, quint16 port,
                                  const QSslConfiguration &tls)
{
    auto *listener = new Listener(this);
    listener->setTls(tls);
    connect(listener, &Listener::accepted, this,
            [listener, socketPath](QTcpSocket *socket) { new FrontPipe(socket, socketPath, listener); });
    return listener->listenOnLoopback(address, port) ? QString() : listener->errorString();
}

} // namespace slipway::sandbox
