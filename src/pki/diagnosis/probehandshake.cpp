// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/diagnosis/probehandshake.h"

#include "pki/certificatefields.h"
#include "pki/keypair.h"
#include "pki/names.h"
#include "pki/pemblock.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

using ContextPtr = std::unique_ptr<SSL_CTX, Release<&SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, Release<&SSL_free>>;

constexpr qsizetype kMaxReceived = qsizetype(64) * 1024;
constexpr int kMaxNames = 100; // of authorities that a server asks for

/// With which a server turns our certificate, or its absence, away.
bool isAboutOurCertificate(int alert)
{
    const std::array alerts = { SSL_AD_BAD_CERTIFICATE,     SSL_AD_UNSUPPORTED_CERTIFICATE,
                                SSL_AD_CERTIFICATE_REVOKED, SSL_AD_CERTIFICATE_EXPIRED,
                                SSL_AD_CERTIFICATE_UNKNOWN, SSL_AD_UNKNOWN_CA,
                                SSL_AD_ACCESS_DENIED,       SSL_AD_CERTIFICATE_REQUIRED };
    return std::find(alerts.begin(), alerts.end(), alert) != alerts.end();
}

bool isPlain(int reason)
{
    return reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_PACKET_LENGTH_TOO_LONG
        || reason == SSL_R_HTTP_REQUEST || reason == SSL_R_HTTPS_PROXY_REQUEST
        || reason == SSL_R_UNEXPECTED_MESSAGE;
}

bool isTooOld(int reason)
{
    return reason == SSL_R_UNSUPPORTED_PROTOCOL || reason == SSL_R_VERSION_TOO_LOW
        || reason == SSL_R_TLSV1_ALERT_PROTOCOL_VERSION || reason == SSL_R_NO_PROTOCOLS_AVAILABLE;
}

/// Takes whatever comes: what is wrong with it is said afterwards.
int takeAnyChain(X509_STORE_CTX *, void *)
{
    return 1;
}

ContextPtr makeContext()
{
    ContextPtr context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return {};
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_cert_verify_callback(context.get(), &takeAnyChain, nullptr);
    constexpr std::array<unsigned char, 9> kHttp1 { 8, 'h', 't', 't', 'p', '/', '1', '.', '1' };
    SSL_CTX_set_alpn_protos(context.get(), kHttp1.data(), static_cast<unsigned int>(kHttp1.size()));
    return context;
}

/// Our certificate first, then its chain.
void showCertificates(SSL *ssl, const QByteArray &pem, const Secret &privateKey)
{
    const BioPtr bio = readingBio(pem);
    const Result<PKeyPtr> key = keyFromPem(privateKey);
    if (!bio || !key)
        return;
    bool isOwn = true;
    while (X509Ptr x509 { PEM_read_bio_X509(bio.get(), nullptr, &noPassword, nullptr) }) {
        if (isOwn && (SSL_use_certificate(ssl, x509.get()) != 1 || SSL_use_PrivateKey(ssl, key->get()) != 1))
            break;
        if (!isOwn)
            SSL_add1_chain_cert(ssl, x509.get());
        isOwn = false;
    }
    ERR_clear_error();
}

} // namespace

struct ProbeHandshake::Session
{
    ContextPtr context = makeContext();
    SslPtr ssl {};
    BIO *incoming = nullptr; ///< belong to `ssl`
    BIO *outgoing = nullptr;
    bool failed = false;
    bool asked = false;
    int alert = -1;
    int reason = 0;
    QString words {};
    QByteArray received {};

    static void noteAlert(const SSL *ssl, int where, int value)
    {
        auto *const session = static_cast<Session *>(SSL_get_ex_data(ssl, 0));
        if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && session && (value >> 8U) == SSL3_AL_FATAL)
            session->alert = value & 0xff;
    }

    static int noteRequest(SSL *ssl, void *)
    {
        static_cast<Session *>(SSL_get_ex_data(ssl, 0))->asked = true;
        return 1; // go on with what is set, or without
    }

    void note(int result)
    {
        const int error = SSL_get_error(ssl.get(), result);
        if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE || error == SSL_ERROR_ZERO_RETURN)
            return;
        failed = true;
        reason = ERR_GET_REASON(ERR_peek_error());
        words = drainErrors();
    }

    void readPlain()
    {
        std::array<char, 4096> buffer {};
        while (received.size() < kMaxReceived) {
            const int count = SSL_read(ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
            if (count <= 0) {
                note(count);
                return;
            }
            received.append(buffer.data(), count);
        }
    }

    TlsFailure failure() const
    {
        if (alert >= 0 && isAboutOurCertificate(alert))
            return TlsFailure::CertificateRefused;
        if (alert == SSL_AD_PROTOCOL_VERSION || isTooOld(reason))
            return TlsFailure::TooOld;
        // Go and others say no more than this when a certificate that they want is not there.
        if (alert == SSL_AD_HANDSHAKE_FAILURE && asked)
            return TlsFailure::CertificateRefused;
        if (alert >= 0)
            return TlsFailure::OtherAlert;
        if (!failed)
            return TlsFailure::None;
        return isPlain(reason) ? TlsFailure::PlainPeer : TlsFailure::Other;
    }
};

ProbeHandshake::ProbeHandshake(const QString &host, const QByteArray &certificates, const Secret &privateKey)
    : m_session(std::make_unique<Session>())
{
    ERR_clear_error();
    Session &session = *m_session;
    session.ssl.reset(session.context ? SSL_new(session.context.get()) : nullptr);
    BioPtr incoming(BIO_new(BIO_s_mem()));
    BioPtr outgoing(BIO_new(BIO_s_mem()));
    if (!session.ssl || !incoming || !outgoing) {
        session.failed = true;
        session.words = drainErrors();
        return;
    }
    SSL *const ssl = session.ssl.get();
    session.incoming = incoming.release();
    session.outgoing = outgoing.release();
    SSL_set_bio(ssl, session.incoming, session.outgoing);
    SSL_set_ex_data(ssl, 0, &session);
    SSL_set_info_callback(ssl, &Session::noteAlert);
    SSL_set_cert_cb(ssl, &Session::noteRequest, nullptr);
    QByteArray name = host.toLatin1();
    if (isHostName(host)) // what the macro SSL_set_tlsext_host_name() does, without its cast
        SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    if (!certificates.isEmpty())
        showCertificates(ssl, certificates, privateKey);
    SSL_set_connect_state(ssl);
}

ProbeHandshake::~ProbeHandshake() = default;

QByteArray ProbeHandshake::advance(QByteArrayView received)
{
    Session &session = *m_session;
    if (!session.ssl)
        return {};
    ERR_clear_error();
    if (!received.isEmpty())
        BIO_write(session.incoming, received.data(), static_cast<int>(received.size()));
    if (!session.failed && SSL_is_init_finished(session.ssl.get()) != 1) {
        const int result = SSL_do_handshake(session.ssl.get());
        if (result != 1)
            session.note(result);
    }
    if (!session.failed && SSL_is_init_finished(session.ssl.get()) == 1)
        session.readPlain();
    QByteArray out = written(session.outgoing).toByteArray();
    static_cast<void>(BIO_reset(session.outgoing));
    ERR_clear_error();
    return out;
}

bool ProbeHandshake::isEncrypted() const
{
    return m_session->ssl && SSL_is_init_finished(m_session->ssl.get()) == 1;
}

bool ProbeHandshake::hasFailed() const
{
    return m_session->failed || m_session->alert >= 0;
}

void ProbeHandshake::write(QByteArrayView plain)
{
    if (!isEncrypted() || hasFailed())
        return;
    ERR_clear_error();
    const int count = SSL_write(m_session->ssl.get(), plain.data(), static_cast<int>(plain.size()));
    if (count <= 0)
        m_session->note(count);
}

QByteArray ProbeHandshake::takeReceived()
{
    return std::exchange(m_session->received, {});
}

TlsObservation ProbeHandshake::observation() const
{
    const Session &session = *m_session;
    TlsObservation seen { .isEncrypted = isEncrypted(), .asksForCertificate = session.asked };
    seen.failure = session.failure();
    seen.detail =
        session.alert >= 0 ? QString::fromLatin1(SSL_alert_desc_string_long(session.alert)) : session.words;
    if (!session.ssl)
        return seen;
    const SSL *const ssl = session.ssl.get();
    if (const SSL_CIPHER *const cipher = SSL_get_current_cipher(ssl)) {
        seen.protocol = QString::fromLatin1(SSL_get_version(ssl));
        seen.cipher = QString::fromLatin1(SSL_CIPHER_get_name(cipher));
    }
    const STACK_OF(X509) *const chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); ++i)
        seen.chain += toDer(sk_X509_value(chain, i));
    const STACK_OF(X509_NAME) *const names = SSL_get0_peer_CA_list(ssl);
    for (int i = 0; session.asked && i < std::min(sk_X509_NAME_num(names), kMaxNames); ++i)
        seen.clientAuthorities += nameAsLine(sk_X509_NAME_value(names, i));
    ERR_clear_error();
    return seen;
}

} // namespace slipway::pki
