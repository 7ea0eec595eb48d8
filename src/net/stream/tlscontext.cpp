// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlscontext.h"

#include "base/release.h"
#include "net/stream/tlsconnector.h"
#include "net/stream/tlserrors.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

using BioPtr = std::unique_ptr<BIO, Release<&BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Release<&EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Release<&X509_free>>;
using Certificates = std::vector<X509Ptr>;

/// The one protocol that is spoken above it, with its length in front (RFC 7301 3.1).
constexpr auto kProtocols = std::to_array<unsigned char>({ 8, 'h', 't', 't', 'p', '/', '1', '.', '1' });
constexpr std::array kKeyTypes { EVP_PKEY_RSA, EVP_PKEY_RSA_PSS, EVP_PKEY_EC, EVP_PKEY_ED25519 };

struct Fault
{
    int reason = X509_V_OK;
    QSslError::SslError error = QSslError::UnspecifiedError;
};

constexpr std::array kFaults {
    Fault { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, QSslError::UnableToGetIssuerCertificate },
    Fault { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, QSslError::UnableToGetLocalIssuerCertificate },
    Fault { X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, QSslError::UnableToVerifyFirstCertificate },
    Fault { X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, QSslError::SelfSignedCertificate },
    Fault { X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, QSslError::SelfSignedCertificateInChain },
    Fault { X509_V_ERR_CERT_UNTRUSTED, QSslError::CertificateUntrusted },
    Fault { X509_V_ERR_CERT_SIGNATURE_FAILURE, QSslError::CertificateSignatureFailed },
    Fault { X509_V_ERR_CERT_REVOKED, QSslError::CertificateRevoked },
    Fault { X509_V_ERR_CERT_HAS_EXPIRED, QSslError::CertificateExpired },
    Fault { X509_V_ERR_CERT_NOT_YET_VALID, QSslError::CertificateNotYetValid },
    Fault { X509_V_ERR_INVALID_PURPOSE, QSslError::InvalidPurpose },
    Fault { X509_V_ERR_INVALID_CA, QSslError::InvalidCaCertificate },
    Fault { X509_V_ERR_CERT_REJECTED, QSslError::CertificateRejected },
};

Error unreadable(const QString &what)
{
    ERR_clear_error();
    return { .kind = ErrorKind::Invalid, .code = codes::kIdentityUnreadable, .detail = what };
}

BioPtr readingBio(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.size() > std::numeric_limits<int>::max())
        return {};
    return BioPtr(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

/// Never asks anybody, never reads the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

/// All of a PEM text, in its order; none when one is damaged.
Certificates readCertificates(QByteArrayView pem)
{
    Certificates all;
    ERR_clear_error();
    if (const BioPtr bio = readingBio(pem)) {
        while (X509Ptr next { PEM_read_bio_X509(bio.get(), nullptr, &noPassword, nullptr) })
            all.push_back(std::move(next));
    }
    const unsigned long reason = ERR_peek_last_error();
    const bool isEnd = ERR_GET_LIB(reason) == ERR_LIB_PEM && ERR_GET_REASON(reason) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    return isEnd ? std::move(all) : Certificates();
}

/// Null when it is encrypted, or of a type that nobody signs handshakes with.
KeyPtr readKey(const Secret &pem)
{
    return pem.reveal([](QByteArrayView bytes) {
        const BioPtr bio = readingBio(bytes);
        KeyPtr key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassword, nullptr) : nullptr);
        const int type = key ? EVP_PKEY_get_base_id(key.get()) : EVP_PKEY_NONE;
        return std::find(kKeyTypes.begin(), kKeyTypes.end(), type) == kKeyTypes.end() ? KeyPtr()
                                                                                      : std::move(key);
    });
}

TlsReport *reportOf(const SSL *ssl)
{
    return static_cast<TlsReport *>(SSL_get_app_data(ssl));
}

/// Of what OpenSSL tells about a connection: the alerts that the peer sends.
void noteAlert(const SSL *ssl, int event, int value)
{
    if (event == SSL_CB_READ_ALERT)
        reportOf(ssl)->alert = static_cast<QSsl::AlertType>(value & 0xff); // RFC 8446 6
}

TlsReport *reportOf(X509_STORE_CTX *check)
{
    const void *ssl = X509_STORE_CTX_get_ex_data(check, SSL_get_ex_data_X509_STORE_CTX_idx());
    return reportOf(static_cast<const SSL *>(ssl));
}

/// Goes on after a fault, so that all of them are found.
int noteFault(int ok, X509_STORE_CTX *check)
{
    if (ok == 1)
        return ok;
    const int reason = X509_STORE_CTX_get_error(check);
    const auto *const known = std::find_if(kFaults.begin(), kFaults.end(),
                                           [reason](const Fault &row) { return row.reason == reason; });
    TlsReport &report = *reportOf(check);
    report.certificateErrors.append(known == kFaults.end() ? QSslError(QSslError::UnspecifiedError)
                                                           : QSslError(known->error));
    if (report.fault.isEmpty())
        report.fault = QString::fromLatin1(X509_verify_cert_error_string(reason));
    return 1;
}

/// OpenSSL's own check of the peer's certificate within the handshake: a stranger is not shown ours. Names
/// are left to the PeerVerifier.
int checkPeer(X509_STORE_CTX *check, void *)
{
    X509_STORE_CTX_set_verify_cb(check, &noteFault);
    const int done = X509_verify_cert(check);
    if (done == 1 && reportOf(check)->certificateErrors.isEmpty())
        return 1;
    if (X509_STORE_CTX_get_error(check) == X509_V_OK)
        X509_STORE_CTX_set_error(check, X509_V_ERR_UNSPECIFIED);
    return 0;
}

bool configure(SSL_CTX *context)
{
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &checkPeer, nullptr);
    SSL_CTX_set_info_callback(context, &noteAlert);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1
        && SSL_CTX_set_alpn_protos(context, kProtocols.data(), kProtocols.size()) == 0;
}

/// In place of the system's, not in addition.
bool trust(SSL_CTX *context, const Certificates &authorities)
{
    X509_STORE *const store = SSL_CTX_get_cert_store(context);
    return std::all_of(authorities.begin(), authorities.end(), [store](const X509Ptr &authority) {
        return X509_STORE_add_cert(store, authority.get()) == 1;
    });
}

bool present(SSL_CTX *context, const Certificates &ours)
{
    if (SSL_CTX_use_certificate(context, ours.front().get()) != 1)
        return false;
    return std::all_of(ours.begin() + 1, ours.end(), [context](const X509Ptr &intermediate) {
        return SSL_CTX_add1_chain_cert(context, intermediate.get()) == 1;
    });
}

} // namespace

QByteArray toDer(const X509 &certificate)
{
    unsigned char *bytes = nullptr;
    const int length = i2d_X509(&certificate, &bytes);
    QByteArray der(reinterpret_cast<const char *>(bytes), std::max(length, 0));
    OPENSSL_free(bytes);
    return der;
}

void TlsContext::Free::operator()(ssl_ctx_st *context) const noexcept
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(Handle context, QList<QByteArray> authorities)
    : m_context(std::move(context))
    , m_authorities(std::move(authorities))
{
}

Result<std::shared_ptr<const TlsContext>> TlsContext::create(const TlsIdentity &identity)
{
    const Certificates authorities = readCertificates(identity.authorities);
    if (authorities.empty())
        return unreadable(u"there is no certificate authority in PEM"_s);
    const Certificates ours = readCertificates(identity.certificate);
    if (ours.empty())
        return unreadable(u"there is no client certificate in PEM"_s);
    const KeyPtr key = readKey(identity.privateKey);
    if (!key)
        return unreadable(u"the client key is not an unencrypted RSA, EC or Ed25519 key in PEM"_s);

    Handle context(SSL_CTX_new(TLS_client_method()));
    if (!context || !configure(context.get()) || !trust(context.get(), authorities))
        return unreadable(u"OpenSSL cannot be set up"_s);
    if (!present(context.get(), ours))
        return unreadable(u"OpenSSL does not take the client certificate"_s);
    if (SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1
        || SSL_CTX_check_private_key(context.get()) != 1) {
        ERR_clear_error();
        return Error { .kind = ErrorKind::Invalid, .code = codes::kIdentityMismatch };
    }
    QList<QByteArray> ders;
    ders.reserve(static_cast<qsizetype>(authorities.size()));
    for (const X509Ptr &authority : authorities)
        ders.append(toDer(*authority));
    return std::shared_ptr<const TlsContext>(new TlsContext(std::move(context), std::move(ders)));
}

} // namespace slipway::net
