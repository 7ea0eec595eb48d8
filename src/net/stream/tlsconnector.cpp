// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlsconnector.h"

#include "net/stream/peerverifier.h"
#include "net/stream/tlscontext.h"
#include "net/stream/tlsstream.h"

#include <QHostAddress>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<ByteStream>>;

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
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
    Result<std::shared_ptr<const TlsContext>> context = TlsContext::create(identity);
    if (!context) {
        Error error = context.error();
        error.subject = settings->peerName;
        return error;
    }
    settings->context = *std::move(context);
    verifier.expect(settings->context->authorities());
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
