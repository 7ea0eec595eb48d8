// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlsconnector.h"

#include "net/stream/tlsstream.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

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

// outlives: `verifier` is owned by app
Task<Opened> openOne(std::shared_ptr<const TlsSettings> settings, std::shared_ptr<TlsSession> session,
                     const PeerVerifier *verifier, std::stop_token stop)
{
    auto stream = std::make_unique<TlsStream>(std::move(settings), std::move(session), *verifier, true);
    const Result<> opened = co_await stream->opened(std::move(stop));
    if (!opened)
        co_return Opened(opened.error());
    std::unique_ptr<ByteStream> ready = std::move(stream);
    co_return Opened(std::move(ready));
}

// outlives: `verifier` is owned by app
Task<Opened> openOneAhead(std::shared_ptr<const TlsSettings> settings, std::shared_ptr<TlsSession> session,
                          const PeerVerifier *verifier)
{
    co_return Opened(std::make_unique<TlsStream>(std::move(settings), std::move(session), *verifier, false));
}

} // namespace

Result<std::unique_ptr<TlsConnector>> TlsConnector::create(const QString &host, quint16 port,
                                                           TlsIdentity identity, const PeerVerifier &verifier,
                                                           std::chrono::milliseconds connectTimeout)
{
    auto settings = std::make_shared<TlsSettings>();
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

TlsConnector::TlsConnector(std::shared_ptr<const TlsSettings> settings, const PeerVerifier &verifier)
    : m_settings(std::move(settings))
    , m_session(std::make_shared<TlsSession>())
    , m_verifier(verifier)
    , m_thread(SocketThread::shared())
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

Task<Result<std::unique_ptr<ByteStream>>> TlsConnector::openAhead(std::stop_token stop)
{
    if (stop.stop_requested())
        return openOne(m_settings, m_session, &m_verifier, std::move(stop));
    return openOneAhead(m_settings, m_session, &m_verifier);
}

} // namespace slipway::net
