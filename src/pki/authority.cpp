// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"

#include "pki/certificatebuilder.h"
#include "pki/keypair.h"
#include "pki/names.h"
#include "pki/securememory.h"

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMaxCommonName = 64; // ub-common-name, RFC 5280 appendix A
constexpr qsizetype kMaxAlternativeNames = 100;
constexpr std::chrono::days kMaxValidity { 36'500 };
constexpr std::chrono::seconds kBackdate = 1h; // clocks of machines are rarely that far behind

Error invalid(const QString &code, const QString &subject, const QString &detail)
{
    return Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject, .detail = detail };
}

Result<> checkCommonName(const QString &name)
{
    const bool printable =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
    if (!name.trimmed().isEmpty() && name.size() <= kMaxCommonName && printable && name.isValidUtf16())
        return {};
    return invalid(u"name.common-name"_s, name, u"A common name has 1 to 64 printable characters"_s);
}

Result<> checkValidity(const QDateTime &now, std::chrono::days validity)
{
    if (now.isValid() && validity > 0s && validity <= kMaxValidity)
        return {};
    return invalid(u"validity.range"_s, {},
                   u"A certificate is valid for 1 to 36500 days from a valid time"_s);
}

struct Period
{
    QDateTime begin;
    QDateTime end;
};

Period periodOf(const QDateTime &now, std::chrono::days validity)
{
    const QDateTime wholeSeconds = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    return { .begin = wholeSeconds.addSecs(-kBackdate.count()),
             .end = wholeSeconds.addSecs(std::chrono::seconds(validity).count()) };
}

/// What an authority is limited to, with what is always in it.
struct Limits
{
    QStringList domains {};
    QStringList addressRanges {};
};

Limits limitsOf(const AuthorityRequest &request)
{
    Limits limits { .domains = request.domains, .addressRanges = request.addressRanges };
    if (!limits.domains.isEmpty() && !limits.domains.contains(u"localhost"_s))
        limits.domains += u"localhost"_s;
    if (!limits.addressRanges.isEmpty()) {
        limits.addressRanges += { u"127.0.0.0/8"_s, u"::1"_s };
        limits.addressRanges.removeDuplicates();
    }
    return limits;
}

Result<> checkLimits(const AuthorityRequest &request)
{
    for (const QString &domain : request.domains) {
        if (!isDnsName(domain))
            return invalid(u"name.dns"_s, domain, u"Not a DNS name"_s);
    }
    for (const QString &range : request.addressRanges) {
        if (addressRange(range).isEmpty())
            return invalid(u"name.ip"_s, range, u"Not an address or a range of addresses"_s);
    }
    if (request.domains.size() + request.addressRanges.size() > kMaxAlternativeNames)
        return invalid(u"name.too-many"_s, {}, u"More than 100 name constraints"_s);
    return {};
}

/// Whether the issuer may vouch for all of the certificate's names. OpenSSL also takes a common name that
/// reads as a host's for one where there is no DNS name: then so do we.
Result<> checkPermitted(const X509 &issuer, const Certificate &certificate)
{
    const NameConstraintsPtr constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(&issuer, NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return {};
    const X509Ptr x509 = fromDer(certificate.der);
    if (x509)
        X509_get_extension_flags(x509.get()); // reads the names that the checks look at
    const bool isPermitted = x509 && NAME_CONSTRAINTS_check(x509.get(), constraints.get()) == X509_V_OK
        && (!certificate.dnsNames.isEmpty()
            || NAME_CONSTRAINTS_check_CN(x509.get(), constraints.get()) == X509_V_OK);
    ERR_clear_error();
    if (isPermitted)
        return {};
    const QStringList names = certificate.dnsNames + certificate.ipAddresses;
    return invalid(u"name.not-permitted"_s, names.isEmpty() ? certificate.commonName : names.join(u", "_s),
                   u"The authority may not vouch for one of these names"_s);
}

Result<> checkAlternativeNames(const LeafRequest &request)
{
    for (const QString &name : request.dnsNames) {
        if (!isDnsName(name))
            return invalid(u"name.dns"_s, name, u"Not a DNS name"_s);
    }
    for (const QString &address : request.ipAddresses) {
        if (addressBytes(address).isEmpty())
            return invalid(u"name.ip"_s, address, u"Not an IP address"_s);
    }
    const qsizetype count = request.dnsNames.size() + request.ipAddresses.size();
    if (count > kMaxAlternativeNames)
        return invalid(u"name.too-many"_s, {}, u"More than 100 alternative names"_s);
    if (request.purpose == CertificatePurpose::Server && count == 0)
        return invalid(u"name.missing"_s, request.commonName,
                       u"A server needs a DNS name or an IP address"_s);
    return {};
}

/// A common name that reads as a host's, but is not to the letter one of the alternative names, would be
/// refused by verify().
Result<> checkCommonNameIsListed(const LeafRequest &request)
{
    const QString &name = request.commonName;
    const bool isAddress =
        std::any_of(request.ipAddresses.begin(), request.ipAddresses.end(),
                    [&name](const QString &address) { return addressText(addressBytes(address)) == name; });
    if (request.purpose != CertificatePurpose::Server || !looksLikeHost(name)
        || request.dnsNames.contains(name) || isAddress)
        return {};
    return invalid(u"name.common-name"_s, name,
                   u"A common name that is a host's must be among the alternative names, to the letter"_s);
}

Result<> checkAuthority(const Certificate &authority, const Period &period, const QString &commonName)
{
    if (authority.purpose != CertificatePurpose::Authority)
        return invalid(u"authority.not-one"_s, authority.subject, u"The issuer is not an authority"_s);
    if (authority.commonName == commonName)
        return invalid(u"name.common-name"_s, commonName, u"The authority itself has that name"_s);
    if (period.end > authority.notAfter)
        return invalid(u"validity.beyond-authority"_s, authority.subject,
                       u"The certificate would outlive its authority, which ends %1"_s.arg(
                           authority.notAfter.toString(Qt::ISODate)));
    if (period.begin < authority.notBefore)
        return invalid(u"validity.before-authority"_s, authority.subject,
                       u"The authority begins only %1"_s.arg(authority.notBefore.toString(Qt::ISODate)));
    return {};
}

/// An authority that others have made may have begun only minutes ago: then so has what it signs.
Period leafPeriod(const Certificate &authority, const LeafRequest &request)
{
    Period period = periodOf(request.now, request.validity);
    if (authority.notBefore <= request.now)
        period.begin = std::max(period.begin, authority.notBefore);
    return period;
}

Result<> checkLeaf(const Certificate &authority, const LeafRequest &request)
{
    if (request.purpose != CertificatePurpose::Server && request.purpose != CertificatePurpose::Client)
        return invalid(u"certificate.purpose"_s, request.commonName,
                       u"Only servers and clients get certificates"_s);
    if (Result<> ok = checkCommonName(request.commonName); !ok)
        return ok;
    if (Result<> ok = checkValidity(request.now, request.validity); !ok)
        return ok;
    if (Result<> ok = checkAlternativeNames(request); !ok)
        return ok;
    if (Result<> ok = checkCommonNameIsListed(request); !ok)
        return ok;
    return checkAuthority(authority, leafPeriod(authority, request), request.commonName);
}

Result<KeyedCertificate> withKey(Result<Certificate> certificate, const EVP_PKEY &key)
{
    if (!certificate)
        return certificate.error();
    Result<Secret> pem = keyToPem(key);
    if (!pem)
        return pem.error();
    return KeyedCertificate { .certificate = *std::move(certificate), .privateKey = *std::move(pem) };
}

bool isRsa(const EVP_PKEY &key)
{
    return EVP_PKEY_get_base_id(&key) == EVP_PKEY_RSA;
}

/// The authority's own key, if it is that.
Result<PKeyPtr> signingKey(const KeyedCertificate &authority, const X509 &x509)
{
    Result<PKeyPtr> key = keyFromPem(authority.privateKey);
    if (key && X509_check_private_key(&x509, key->get()) != 1)
        return opensslError(ErrorKind::Invalid, u"key.mismatch"_s, u"The key is not the authority's"_s);
    return key;
}

/// For the public keys that OpenSSL cannot use: a DSA key in a certificate may leave its parameters to the
/// issuer's (RFC 3279 2.3.2), and only the private key knows them.
bool hasSamePublicBits(const X509 &x509, EVP_PKEY &key)
{
    X509_PUBKEY *made = nullptr;
    X509_PUBKEY_set(&made, &key);
    const std::unique_ptr<X509_PUBKEY, Release<&X509_PUBKEY_free>> own(made);
    const auto bitsOf = [](X509_PUBKEY *from) {
        ASN1_OBJECT *algorithm = nullptr;
        const unsigned char *bits = nullptr;
        int length = 0;
        if (!from || X509_PUBKEY_get0_param(&algorithm, &bits, &length, nullptr, from) != 1)
            return std::pair(NID_undef, QByteArrayView());
        return std::pair(OBJ_obj2nid(algorithm), QByteArrayView(bits, length));
    };
    const auto [kind, bits] = bitsOf(X509_get_X509_PUBKEY(&x509));
    return kind == NID_dsa && std::pair(kind, bits) == bitsOf(own.get());
}

/// Who signs, checked against what is to be signed.
struct Signer
{
    X509Ptr certificate {};
    PKeyPtr key {};
    Period period {};
};

Result<Signer> signerOf(const KeyedCertificate &authority, const LeafRequest &request)
{
    if (const Result<> ok = checkLeaf(authority.certificate, request); !ok)
        return ok.error();
    Signer signer { .certificate = fromDer(authority.certificate.der),
                    .period = leafPeriod(authority.certificate, request) };
    if (!signer.certificate)
        return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s,
                            u"The authority cannot be read"_s);
    Result<PKeyPtr> key = signingKey(authority, *signer.certificate);
    if (!key)
        return key.error();
    signer.key = *std::move(key);
    return signer;
}

Result<Certificate> leafFor(const Signer &signer, const LeafRequest &request, EVP_PKEY &key)
{
    const bool server = request.purpose == CertificatePurpose::Server;
    CertificateBuilder builder;
    builder.setSubject(request.commonName);
    builder.setIssuer(X509_get_subject_name(signer.certificate.get()));
    builder.setValidity(signer.period.begin, signer.period.end);
    builder.setKey(key);
    builder.addBasicConstraints(false);
    if (isRsa(key))
        builder.addKeyUsage({ KeyUsage::DigitalSignature, KeyUsage::KeyEncipherment });
    else
        builder.addKeyUsage({ KeyUsage::DigitalSignature });
    builder.addExtendedKeyUsage(server ? NID_server_auth : NID_client_auth);
    builder.addAlternativeNames(request.dnsNames, request.ipAddresses);
    builder.addSubjectKeyId();
    builder.addAuthorityKeyId(signer.certificate.get());
    Result<Certificate> certificate = builder.sign(*signer.key);
    if (!certificate)
        return certificate;
    if (const Result<> ok = checkPermitted(*signer.certificate, *certificate); !ok)
        return ok.error();
    return certificate;
}

/// What every authority has, after its name.
void addAuthorityBasics(CertificateBuilder &builder, const Period &period, EVP_PKEY &key)
{
    builder.setIssuer(nullptr);
    builder.setValidity(period.begin, period.end);
    builder.setKey(key);
    builder.addBasicConstraints(true);
    builder.addKeyUsage({ KeyUsage::KeyCertSign, KeyUsage::CrlSign });
}

Result<Certificate> newAuthority(const AuthorityRequest &request, EVP_PKEY &key)
{
    const Period period = periodOf(request.now, request.validity);
    const Limits limits = limitsOf(request);
    CertificateBuilder builder;
    builder.setSubject(request.commonName);
    addAuthorityBasics(builder, period, key);
    builder.addNameConstraints(limits.domains, limits.addressRanges);
    builder.addSubjectKeyId();
    builder.addAuthorityKeyId(nullptr);
    return builder.sign(key);
}

/// Name, key identifier and name constraints are those of `old`.
Result<Certificate> authorityAgain(const X509 &old, const Period &period, EVP_PKEY &key)
{
    CertificateBuilder builder;
    builder.setSubject(*X509_get_subject_name(&old));
    addAuthorityBasics(builder, period, key);
    builder.addExtensionOf(old, NID_name_constraints);
    if (!builder.addExtensionOf(old, NID_subject_key_identifier))
        builder.addSubjectKeyId();
    builder.addAuthorityKeyId(nullptr);
    return builder.sign(key);
}

Result<Certificate> nextAuthority(const X509 &old, const AuthorityRequest &request, EVP_PKEY &key)
{
    const Period period = periodOf(request.now, request.validity);
    CertificateBuilder builder;
    builder.setSubject(request.commonName);
    addAuthorityBasics(builder, period, key);
    builder.addExtensionOf(old, NID_name_constraints);
    builder.addSubjectKeyId();
    builder.addAuthorityKeyId(nullptr);
    return builder.sign(key);
}

} // namespace

Result<KeyedCertificate> makeAuthority(const AuthorityRequest &request)
{
    const StackWiper wiper;
    if (const Result<> ok = checkCommonName(request.commonName); !ok)
        return ok.error();
    if (const Result<> ok = checkValidity(request.now, request.validity); !ok)
        return ok.error();
    if (const Result<> ok = checkLimits(request); !ok)
        return ok.error();
    const Result<PKeyPtr> key = makeKey(request.key);
    if (!key)
        return key.error();
    return withKey(newAuthority(request, **key), **key);
}

Result<Certificate> renewAuthority(const KeyedCertificate &authority, const QDateTime &now,
                                   std::chrono::days validity)
{
    const StackWiper wiper;
    if (authority.certificate.purpose != CertificatePurpose::Authority)
        return invalid(u"authority.not-one"_s, authority.certificate.subject,
                       u"The certificate is not an authority's"_s);
    if (const Result<> ok = checkValidity(now, validity); !ok)
        return ok.error();
    const X509Ptr x509 = fromDer(authority.certificate.der);
    if (!x509)
        return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s,
                            u"The authority cannot be read"_s);
    const Result<PKeyPtr> key = signingKey(authority, *x509);
    if (!key)
        return key.error();
    return authorityAgain(*x509, periodOf(now, validity), **key);
}

Result<KeyedCertificate> issue(const KeyedCertificate &authority, const LeafRequest &request)
{
    const StackWiper wiper;
    const Result<Signer> signer = signerOf(authority, request);
    if (!signer)
        return signer.error();
    const Result<PKeyPtr> key = makeKey(request.key);
    if (!key)
        return key.error();
    return withKey(leafFor(*signer, request, **key), **key);
}

Result<Certificate> reissue(const KeyedCertificate &authority, const Certificate &old,
                            const LeafRequest &request)
{
    const StackWiper wiper;
    const Result<Signer> signer = signerOf(authority, request);
    if (!signer)
        return signer.error();
    const X509Ptr x509 = fromDer(old.der);
    EVP_PKEY *const key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    if (!key)
        return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s,
                            u"The key of the certificate cannot be read"_s);
    return leafFor(*signer, request, *key);
}

Result<Certificate> issueFor(const KeyedCertificate &authority, const PublicKey &key,
                             const LeafRequest &request)
{
    const StackWiper wiper;
    const Result<Signer> signer = signerOf(authority, request);
    if (!signer)
        return signer.error();
    const auto *at = reinterpret_cast<const unsigned char *>(key.der.constData());
    const PKeyPtr theirs(d2i_PUBKEY(nullptr, &at, static_cast<long>(key.der.size())));
    if (!theirs)
        return opensslError(ErrorKind::Invalid, u"request.key"_s, u"The key cannot be read"_s);
    return leafFor(*signer, request, *theirs);
}

Result<KeyedCertificate> succeedAuthority(const Certificate &old, const AuthorityRequest &request)
{
    const StackWiper wiper;
    if (old.purpose != CertificatePurpose::Authority)
        return invalid(u"authority.not-one"_s, old.subject, u"The certificate is not an authority's"_s);
    if (const Result<> ok = checkCommonName(request.commonName); !ok)
        return ok.error();
    if (const Result<> ok = checkValidity(request.now, request.validity); !ok)
        return ok.error();
    const X509Ptr x509 = fromDer(old.der);
    if (!x509)
        return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s,
                            u"The authority cannot be read"_s);
    const Result<PKeyPtr> key = makeKey(request.key);
    if (!key)
        return key.error();
    return withKey(nextAuthority(*x509, request, **key), **key);
}

bool takesCommonName(const Certificate &authority, const LeafRequest &request)
{
    return checkCommonName(request.commonName) && request.commonName != authority.commonName
        && checkCommonNameIsListed(request);
}

bool isSignedBy(const Certificate &certificate, const Certificate &authority)
{
    const X509Ptr own = fromDer(certificate.der);
    const X509Ptr above = fromDer(authority.der);
    EVP_PKEY *const key = above ? X509_get0_pubkey(above.get()) : nullptr;
    const bool isSigned = own && key && authority.purpose == CertificatePurpose::Authority
        && X509_check_issued(above.get(), own.get()) == X509_V_OK && X509_verify(own.get(), key) == 1;
    ERR_clear_error();
    return isSigned;
}

KeyType keyTypeOf(const Certificate &certificate)
{
    constexpr std::pair<QLatin1StringView, KeyType> kKinds[] = {
        { "EC P-384"_L1, KeyType::EcP384 },  { "RSA 2048"_L1, KeyType::Rsa2048 },
        { "RSA 3072"_L1, KeyType::Rsa3072 }, { "RSA 4096"_L1, KeyType::Rsa4096 },
        { "Ed25519"_L1, KeyType::Ed25519 },
    };
    for (const auto &[text, kind] : kKinds) {
        if (certificate.keyDescription == text)
            return kind;
    }
    return KeyType::EcP256;
}

QString domainOf(const QString &hostName)
{
    if (!isDnsName(hostName))
        return {};
    const QStringList labels = hostName.split(u'.');
    // Every cloud of Azure has the host's label and the region's in front of this one.
    if (const qsizetype zone = labels.indexOf(u"cloudapp"_s); zone > 0)
        return labels.sliced(zone).join(u'.');
    constexpr qsizetype kFewest = 2; // never a whole top-level domain
    return labels.sliced(labels.size() > kFewest ? 1 : 0).join(u'.');
}

Result<> checkKeyMatches(const Certificate &certificate, const Secret &privateKeyPem)
{
    const StackWiper wiper;
    const Result<PKeyPtr> key = keyFromPem(privateKeyPem);
    if (!key)
        return key.error();
    const X509Ptr x509 = fromDer(certificate.der);
    if (!x509)
        return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s, u"Not a certificate"_s);
    const bool isReadable = X509_get0_pubkey(x509.get()) != nullptr;
    if (isReadable ? X509_check_private_key(x509.get(), key->get()) != 1 : !hasSamePublicBits(*x509, **key))
        return opensslError(ErrorKind::Invalid, u"key.mismatch"_s, u"The key is not the certificate's"_s);
    ERR_clear_error();
    return {};
}

} // namespace slipway::pki
