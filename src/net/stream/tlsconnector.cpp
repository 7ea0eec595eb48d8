// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlsconnector.h"

#include "base/async/event.h"
#include "net/stream/keepalive.h"
#include "net/stream/peerverifier.h"
#include "net/stream/tlsstream.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<ByteStream>>;

Error unreadable(const QString &what)
{
    return { .kind = ErrorKind::Invalid, .code = codes::kIdentityUnreadable, .detail = what };
}

/// RSA or EC; null when it is neither, or encrypted.
QSslKey parseKey(const Secret &pem)
{
    return pem.reveal([](QByteArrayView bytes) {
        const QByteArray text = QByteArray::fromRawData(bytes.data(), bytes.size());
        const QSslKey ec(text, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
        return ec.isNull() ? QSslKey(text, QSsl::Rsa, QSsl::Pem, QSsl::PrivateKey) : ec;
    });
}

Result<QSslConfiguration> makeConfiguration(const TlsIdentity &identity)
{
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(identity.authorities, QSsl::Pem);
    if (authorities.isEmpty())
        return unreadable(u"there is no certificate authority in PEM"_s);
    const QList<QSslCertificate> ours = QSslCertificate::fromData(identity.certificate, QSsl::Pem);
    if (ours.isEmpty())
        return unreadable(u"there is no client certificate in PEM"_s);
    const QSslKey key = parseKey(identity.privateKey);
    if (key.isNull())
        return unreadable(u"the client key is not an unencrypted RSA or EC key in PEM"_s);

    QSslConfiguration configuration;
    configuration.setCaCertificates(authorities); // in place of the system's, not in addition
    configuration.setLocalCertificateChain(ours);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({ QSslConfiguration::NextProtocolHttp1_1 });
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    return configuration;
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
}

QList<QByteArray> toDer(const QList<QSslCertificate> &certificates)
{
    QList<QByteArray> der;
    der.reserve(certificates.size());
    for (const QSslCertificate &certificate : certificates)
        der.append(certificate.toDer());
    return der;
}

enum class HandshakeEnd { Encrypted, Failed, TimedOut, Stopped };

Task<HandshakeEnd> handshake(std::shared_ptr<TlsSocket> socket, QString host, quint16 port,
                             std::chrono::milliseconds limit, std::stop_token stop)
{
    Event over;
    const auto wake = [&over] { over.fire(); };
    QSslSocket &device = socket->socket();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, over.receiver(), wake);
    QObject::connect(&device, &QSslSocket::encrypted, over.receiver(), wake);
    QObject::connect(&device, &QSslSocket::errorOccurred, over.receiver(), wake);
    QObject::connect(&device, &QSslSocket::disconnected, over.receiver(), wake);
    const std::stop_callback wakeOnStop(stop, wake);
    timer.start(limit);
    if (!stop.stop_requested())
        device.connectToHostEncrypted(host, port);
    co_await over;
    if (stop.stop_requested())
        co_return HandshakeEnd::Stopped;
    if (device.isEncrypted() && !socket->hasFailed())
        co_return HandshakeEnd::Encrypted;
    co_return socket->hasFailed() || timer.isActive() ? HandshakeEnd::Failed : HandshakeEnd::TimedOut;
}

} // namespace

struct TlsConnector::Settings
{
    QString host {};
    quint16 port = 0;
    QString peerName {};
    QSslConfiguration configuration {};
    QList<QByteArray> authorities {}; ///< DER
    std::chrono::milliseconds connectTimeout {};
};

/// A resumed handshake brings no chain with it: it is kept from the full one, as long as the certificate is
/// the same.
struct TlsConnector::Session
{
    QByteArray ticket {};
    QList<QSslCertificate> chain {};

    QList<QSslCertificate> chainOf(const QSslSocket &socket)
    {
        const QList<QSslCertificate> sent = socket.peerCertificateChain();
        const QSslCertificate own = socket.peerCertificate();
        if (sent.size() <= 1 && !chain.isEmpty() && chain.first() == own)
            return chain;
        return sent.isEmpty() && !own.isNull() ? QList<QSslCertificate> { own } : sent;
    }
    void keepTicket(const QSslSocket &socket)
    {
        const QByteArray offered = socket.sslConfiguration().sessionTicket();
        if (!offered.isEmpty())
            ticket = offered;
    }
};

Result<std::unique_ptr<TlsConnector>> TlsConnector::create(const QString &host, quint16 port,
                                                           TlsIdentity identity, const PeerVerifier &verifier,
                                                           std::chrono::milliseconds connectTimeout)
{
    auto settings = std::make_shared<Settings>();
    settings->host = withoutBrackets(host);
    settings->port = port;
    settings->connectTimeout = connectTimeout;
    if (settings->host.isEmpty() || port == 0)
        return Error { .kind = ErrorKind::Invalid, .code = u"endpoint.malformed"_s, .subject = host };
    const bool isIpv6 = QHostAddress(settings->host).protocol() == QAbstractSocket::IPv6Protocol;
    settings->peerName = (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(settings->host).arg(port);
    const Result<QSslConfiguration> configuration = makeConfiguration(identity);
    if (!configuration) {
        Error error = configuration.error();
        error.subject = settings->peerName;
        return error;
    }
    settings->configuration = *configuration;
    settings->authorities = toDer(configuration->caCertificates());
    return std::unique_ptr<TlsConnector>(new TlsConnector(std::move(settings), verifier));
}

TlsConnector::TlsConnector(std::shared_ptr<const Settings> settings, const PeerVerifier &verifier)
    : m_settings(std::move(settings))
    , m_session(std::make_shared<Session>())
    , m_verifier(verifier)
{
}

TlsConnector::~TlsConnector() = default;

QString TlsConnector::peerName() const
{
    return m_settings->peerName;
}

Task<Result<std::unique_ptr<ByteStream>>> TlsConnector::open(std::stop_token stop)
{
    return openOne(m_settings, m_session, &m_verifier, std::move(stop));
}

Task<Result<std::unique_ptr<ByteStream>>> TlsConnector::openOne(std::shared_ptr<const Settings> settings,
                                                                std::shared_ptr<Session> session,
                                                                const PeerVerifier *verifier,
                                                                std::stop_token stop)
{
    QSslConfiguration configuration = settings->configuration;
    configuration.setSessionTicket(session->ticket);
    const auto socket = std::make_shared<TlsSocket>(configuration, settings->peerName);
    socket->socket().setProxy(QNetworkProxy::NoProxy);

    const HandshakeEnd end =
        co_await handshake(socket, settings->host, settings->port, settings->connectTimeout, std::move(stop));
    switch (end) {
    case HandshakeEnd::Stopped:
        co_return Opened(Error { .kind = ErrorKind::Cancelled, .subject = settings->peerName });
    case HandshakeEnd::TimedOut:
        co_return Opened(Error { .kind = ErrorKind::Timeout,
                                 .subject = settings->peerName,
                                 .detail = u"no connection in time"_s });
    case HandshakeEnd::Failed:
        session->ticket.clear();
        co_return Opened(socket->error());
    case HandshakeEnd::Encrypted:
        break;
    }

    // Nothing has been read or written yet.
    const QList<QSslCertificate> chain = session->chainOf(socket->socket());
    const Result<> verified = verifier->verifyServer(toDer(chain), settings->authorities, settings->host);
    if (!verified) {
        session->ticket.clear();
        co_return Opened(verified.error());
    }
    session->chain = chain;
    session->keepTicket(socket->socket());
    const QSslSocket *device = &socket->socket();
    QObject::connect(device, &QSslSocket::newSessionTicketReceived, device,
                     [session, device] { session->keepTicket(*device); });
    keepAlive(socket->socket().socketDescriptor());
    std::unique_ptr<ByteStream> stream = std::make_unique<TlsStream>(socket);
    co_return Opened(std::move(stream));
}

} // namespace slipway::net
