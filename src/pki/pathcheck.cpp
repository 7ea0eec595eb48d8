// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/pathcheck.h"

#include "pki/certificatefields.h"
#include "pki/certificaterules.h"
#include "pki/handles.h"
#include "pki/names.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinSecurityLevel = 2; // 112 bits: RSA 2048, SHA-256

struct CodeOfReason
{
    int reason = X509_V_OK;
    QLatin1StringView code {};
};

constexpr auto kPathCode = "certificate.path"_L1;

constexpr std::array kCodes = {
    CodeOfReason { X509_V_ERR_CERT_HAS_EXPIRED, "certificate.expired"_L1 },
    CodeOfReason { X509_V_ERR_CERT_NOT_YET_VALID, "certificate.not-yet-valid"_L1 },
    CodeOfReason { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_CERT_UNTRUSTED, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_CERT_SIGNATURE_FAILURE, "certificate.unknown-authority"_L1 },
    CodeOfReason { X509_V_ERR_INVALID_PURPOSE, "certificate.wrong-purpose"_L1 },
    CodeOfReason { X509_V_ERR_CERT_REJECTED, "certificate.wrong-purpose"_L1 },
    CodeOfReason { X509_V_ERR_EE_KEY_TOO_SMALL, "certificate.weak-key"_L1 },
    CodeOfReason { X509_V_ERR_CA_KEY_TOO_SMALL, "certificate.weak-key"_L1 },
    CodeOfReason { X509_V_ERR_CA_MD_TOO_WEAK, "certificate.weak-key"_L1 },
    CodeOfReason { X509_V_ERR_EC_KEY_EXPLICIT_PARAMS, "certificate.weak-key"_L1 },
    CodeOfReason { X509_V_ERR_CERT_REVOKED, "certificate.revoked"_L1 },
    CodeOfReason { X509_V_ERR_INVALID_EXTENSION, "certificate.malformed"_L1 },
    CodeOfReason { X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, "certificate.malformed"_L1 },
    CodeOfReason { X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, "certificate.malformed"_L1 },
    CodeOfReason { X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD, "certificate.malformed"_L1 },
    CodeOfReason { X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY, "certificate.malformed"_L1 },
    CodeOfReason { X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH, "certificate.malformed"_L1 },
};

Error tlsError(QLatin1StringView code, const QString &detail)
{
    return Error { .kind = ErrorKind::Tls, .code = code, .detail = detail };
}

Error couldNotStart()
{
    return opensslError(ErrorKind::Local, u"certificate.verification"_s, u"The check could not be made"_s);
}

X509CrlPtr parseRevocationList(const QByteArray &pemOrDer)
{
    const BioPtr bio = readingBio(pemOrDer);
    if (!bio)
        return {};
    if (pemOrDer.startsWith('\x30'))
        return X509CrlPtr(d2i_X509_CRL_bio(bio.get(), nullptr));
    return X509CrlPtr(PEM_read_bio_X509_CRL(bio.get(), nullptr, &noPassword, nullptr));
}

Result<X509CrlStackPtr> revocationLists(const QList<QByteArray> &texts)
{
    X509CrlStackPtr lists(sk_X509_CRL_new_null());
    for (const QByteArray &text : texts) {
        X509CrlPtr list = parseRevocationList(text);
        if (!list)
            return opensslError(ErrorKind::Tls, u"certificate.malformed"_s, u"Not a revocation list"_s);
        if (const Result<> ok = checkRevocationList(*list); !ok)
            return ok.error();
        if (!lists || sk_X509_CRL_push(lists.get(), list.get()) <= 0)
            return couldNotStart();
        static_cast<void>(list.release());
    }
    return lists;
}

/// A user's own anchor is trusted for its key and name. `openssl req -x509` and thereby Docker's recipe give
/// it no key usage, which OpenSSL's strict mode would refuse.
bool isBareAnchor(X509_STORE_CTX *context)
{
    const STACK_OF(X509) *const chain = X509_STORE_CTX_get0_chain(context);
    return X509_STORE_CTX_get_error(context) == X509_V_ERR_CA_CERT_MISSING_KEY_USAGE
        && X509_STORE_CTX_get_error_depth(context) == sk_X509_num(chain) - 1;
}

/// A certificate is valid through its last second (RFC 5280 4.1.2.5); OpenSSL ends it a second early.
bool isInLastSecond(X509_STORE_CTX *context)
{
    const X509 *const at = X509_STORE_CTX_get_current_cert(context);
    const std::time_t time = X509_VERIFY_PARAM_get_time(X509_STORE_CTX_get0_param(context));
    return X509_STORE_CTX_get_error(context) == X509_V_ERR_CERT_HAS_EXPIRED && at
        && ASN1_TIME_cmp_time_t(X509_get0_notAfter(at), time) == 0;
}

int decide(int ok, X509_STORE_CTX *context)
{
    if (ok == 1 || (!isBareAnchor(context) && !isInLastSecond(context)))
        return ok;
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return 1;
}

int opensslPurpose(CertificatePurpose purpose)
{
    switch (purpose) {
    case CertificatePurpose::Server:
        return X509_PURPOSE_SSL_SERVER;
    case CertificatePurpose::Client:
        return X509_PURPOSE_SSL_CLIENT;
    case CertificatePurpose::Authority:
    case CertificatePurpose::Unknown:
        break;
    }
    return X509_PURPOSE_ANY;
}

bool configure(X509_STORE_CTX *context, const VerificationRequest &request)
{
    X509_VERIFY_PARAM *const parameters = X509_STORE_CTX_get0_param(context);
    unsigned long flags =
        X509_V_FLAG_X509_STRICT | X509_V_FLAG_CHECK_SS_SIGNATURE | X509_V_FLAG_TRUSTED_FIRST;
    if (!request.crls.isEmpty())
        flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL | X509_V_FLAG_EXTENDED_CRL_SUPPORT
            | X509_V_FLAG_USE_DELTAS;
    const QDateTime time = request.time.isValid() ? request.time : QDateTime::currentDateTimeUtc();
    X509_VERIFY_PARAM_set_time(parameters, time.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, kMinSecurityLevel);
    if (request.maxDepth)
        X509_VERIFY_PARAM_set_depth(parameters, *request.maxDepth);
    X509_STORE_CTX_set_verify_cb(context, &decide);
    return X509_VERIFY_PARAM_set_flags(parameters, flags) == 1
        && X509_STORE_CTX_set_purpose(context, opensslPurpose(request.purpose)) == 1;
}

Error pathError(X509_STORE_CTX *context)
{
    const int reason = X509_STORE_CTX_get_error(context);
    const auto *const found = std::find_if(
        kCodes.begin(), kCodes.end(), [reason](const CodeOfReason &row) { return row.reason == reason; });
    QString detail = QString::fromLatin1(X509_verify_cert_error_string(reason));
    if (const X509 *const at = X509_STORE_CTX_get_current_cert(context))
        detail += u" (%1)"_s.arg(nameAsLine(X509_get_subject_name(at)));
    ERR_clear_error();
    return tlsError(found == kCodes.end() ? kPathCode : found->code, detail);
}

/// OpenSSL's verdict on the path; the chain it chose, the leaf first.
Result<X509StackPtr> buildChain(const DecodedPath &path, const VerificationRequest &request)
{
    const Result<X509CrlStackPtr> lists = revocationLists(request.crls);
    if (!lists)
        return lists.error();
    const X509StoreContextPtr context(X509_STORE_CTX_new());
    if (!path.roots || !path.intermediates || !context
        || X509_STORE_CTX_init(context.get(), path.roots.get(), path.leaf.get(), path.intermediates.get())
            != 1)
        return couldNotStart();
    X509_STORE_CTX_set0_crls(context.get(), lists->get());
    if (!configure(context.get(), request))
        return couldNotStart();
    if (X509_verify_cert(context.get()) != 1)
        return pathError(context.get());
    return X509StackPtr(X509_STORE_CTX_get1_chain(context.get()));
}

/// An authority that is asked about stands where it does for what it signs.
Result<> checkChain(const STACK_OF(X509) * chain, CertificatePurpose purpose)
{
    const int last = sk_X509_num(chain) - 1;
    const bool hasEnd = purpose != CertificatePurpose::Authority;
    for (int i = 0; i <= last; ++i) {
        const X509 &x509 = *sk_X509_value(chain, i);
        const ChainPosition position = i == 0 && hasEnd ? ChainPosition::Leaf
            : i == last                                 ? ChainPosition::Anchor
                                                        : ChainPosition::Intermediate;
        if (const Result<> ok = checkChainRules(x509, position); !ok) {
            Error error = ok.error();
            error.detail += u" (%1)"_s.arg(nameAsLine(X509_get_subject_name(&x509)));
            return error;
        }
    }
    return {};
}

/// Our own rules, for what the certificate is to be used for.
Result<> checkRules(const STACK_OF(X509) * chain, const VerificationRequest &request)
{
    if (request.purpose == CertificatePurpose::Unknown)
        return {};
    if (Result<> ok = checkChain(chain, request.purpose); !ok)
        return ok;
    if (request.purpose != CertificatePurpose::Authority)
        return checkLeafRules(*sk_X509_value(chain, 0), request.leaf, request.purpose);
    if (request.leaf.purpose != CertificatePurpose::Authority)
        return tlsError("certificate.wrong-purpose"_L1, u"It is not an authority's certificate"_s);
    return {};
}

/// Of the alternative names only, never the common name; each as it stands, no wildcards. (OpenSSL would take
/// ".example.com" for every host below it, so what is no name does not get there.)
bool isFor(X509 &x509, const QString &host)
{
    constexpr unsigned int kPlainNamesOnly = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT
        | X509_CHECK_FLAG_NO_WILDCARDS | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    const QByteArray address = addressBytes(host);
    if (!address.isEmpty())
        return X509_check_ip(&x509, reinterpret_cast<const unsigned char *>(address.constData()),
                             static_cast<std::size_t>(address.size()), 0)
            == 1;
    if (!isHostName(host))
        return false;
    const QByteArray name = host.toLatin1();
    return X509_check_host(&x509, name.constData(), static_cast<std::size_t>(name.size()), kPlainNamesOnly,
                           nullptr)
        == 1;
}

Result<> checkName(X509 &x509, const VerificationRequest &request)
{
    if (request.host.isEmpty() || isFor(x509, request.host))
        return {};
    const QStringList names = request.leaf.dnsNames + request.leaf.ipAddresses;
    return tlsError("certificate.name-mismatch"_L1,
                    u"Asked for %1, the certificate is for %2"_s.arg(request.host, names.join(", "_L1)));
}

Result<> checkAll(const DecodedPath &path, const VerificationRequest &request)
{
    const Result<X509StackPtr> chain = buildChain(path, request);
    if (!chain)
        return chain.error();
    if (Result<> ok = checkRules(chain->get(), request); !ok)
        return ok;
    return checkName(*path.leaf, request);
}

} // namespace

Result<> verifyPath(const DecodedPath &path, const VerificationRequest &request)
{
    ERR_clear_error();
    const Result<> result = checkAll(path, request);
    ERR_clear_error();
    if (result)
        return {};
    Error error = result.error();
    error.subject = request.host.isEmpty() ? request.leaf.subject : request.host;
    return error;
}

} // namespace slipway::pki
