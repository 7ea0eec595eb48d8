// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlsengine.h"

#include "net/stream/tlscontext.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// OpenSSL's reasons, which are never translated and hold no input.
QString drainReasons()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char *const reason = ERR_reason_error_string(code);
        reasons += reason ? QString::fromLatin1(reason) : u"error %1"_s.arg(code, 0, 16);
    }
    reasons.removeDuplicates();
    return reasons.join("; "_L1);
}

/// As SNI has it (RFC 6066 3): no addresses, no dot at the end.
QByteArray serverName(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return {};
    QByteArray name = QUrl::toAce(host);
    if (name.endsWith('.'))
        name.chop(1);
    return name;
}

} // namespace

void TlsEngine::Free::operator()(ssl_st *ssl) const noexcept
{
    SSL_free(ssl);
}

TlsEngine::TlsEngine(std::shared_ptr<const TlsContext> context, const QString &host,
                     const TlsSession &session, TlsReport &report)
    : m_context(std::move(context))
    , m_ssl(SSL_new(m_context->get()))
    , m_input(BIO_new(BIO_s_mem()))
    , m_output(BIO_new(BIO_s_mem()))
    , m_known(session.ticket)
    , m_report(report)
{
    SSL_set_bio(m_ssl.get(), m_input, m_output);
    SSL_set_app_data(m_ssl.get(), &m_report);
    if (QByteArray name = serverName(host); !name.isEmpty())
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    if (m_known)
        SSL_set_session(m_ssl.get(), m_known.get());
    SSL_set_connect_state(m_ssl.get());
}

/// A session whose connection was cut is as good as others; OpenSSL would not resume it.
TlsEngine::~TlsEngine()
{
    if (!m_hasFailed)
        SSL_set_shutdown(m_ssl.get(), SSL_get_shutdown(m_ssl.get()) | SSL_SENT_SHUTDOWN);
}

void TlsEngine::feed(QByteArrayView encrypted)
{
    Q_ASSERT(encrypted.size() <= std::numeric_limits<int>::max());
    BIO_write(m_input, encrypted.data(), static_cast<int>(encrypted.size()));
}

QByteArray TlsEngine::takeOutput()
{
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(m_output)), Qt::Uninitialized);
    if (!bytes.isEmpty())
        BIO_read(m_output, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

/// Of a call into OpenSSL. What it needs more of is input only: output always finds room.
bool TlsEngine::succeeded(int result)
{
    if (result == 1)
        return true;
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        break;
    case SSL_ERROR_ZERO_RETURN:
        m_hasEnded = true;
        break;
    default:
        m_hasFailed = true;
        m_report.socketError = m_report.wasEncrypted ? QAbstractSocket::SslInternalError
                                                     : QAbstractSocket::SslHandshakeFailedError;
        m_report.text = drainReasons();
        break;
    }
    ERR_clear_error();
    return false;
}

bool TlsEngine::shakeHands()
{
    if (isOver())
        return false;
    ERR_clear_error();
    m_report.wasEncrypted = succeeded(SSL_do_handshake(m_ssl.get()));
    return m_report.wasEncrypted;
}

bool TlsEngine::hear()
{
    if (isOver())
        return false;
    ERR_clear_error();
    char first = 0;
    std::size_t there = 0;
    const bool isData = succeeded(SSL_peek_ex(m_ssl.get(), &first, 1, &there));
    return isData || (!isOver() && SSL_get0_session(m_ssl.get()) != m_known.get());
}

qsizetype TlsEngine::read(char *into, qsizetype most)
{
    qsizetype done = 0;
    ERR_clear_error();
    while (done < most && !isOver()) {
        std::size_t got = 0;
        if (!succeeded(SSL_read_ex(m_ssl.get(), into + done, static_cast<std::size_t>(most - done), &got)))
            break;
        done += static_cast<qsizetype>(got);
    }
    return done;
}

void TlsEngine::write(QByteArrayView bytes)
{
    if (isOver() || bytes.isEmpty())
        return;
    ERR_clear_error();
    std::size_t written = 0;
    succeeded(SSL_write_ex(m_ssl.get(), bytes.data(), static_cast<std::size_t>(bytes.size()), &written));
}

void TlsEngine::sayGoodbye()
{
    ERR_clear_error();
    if (!m_hasFailed && m_report.wasEncrypted)
        SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

bool TlsEngine::saysMore() const
{
    return SSL_version(m_ssl.get()) >= TLS1_3_VERSION;
}

QList<QByteArray> TlsEngine::peerChain() const
{
    QList<QByteArray> chain;
    const STACK_OF(X509) *const sent = SSL_get_peer_cert_chain(m_ssl.get());
    const int count = sent ? sk_X509_num(sent) : 0;
    chain.reserve(count);
    for (int i = 0; i < count; ++i)
        chain.append(toDer(*sk_X509_value(sent, i)));
    return chain;
}

/// A ticket of TLS 1.3 puts another session in the place of the handshake's; that is held, so that the two
/// never have the same address.
void TlsEngine::keepTicket(TlsSession &session)
{
    SSL_SESSION *const latest = SSL_get0_session(m_ssl.get());
    if (latest == m_known.get())
        return;
    m_known.reset(SSL_get1_session(m_ssl.get()), &SSL_SESSION_free);
    if (SSL_SESSION_is_resumable(latest) == 1)
        session.ticket = m_known;
}

} // namespace slipway::net
