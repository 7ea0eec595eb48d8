// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificaterules.h"

#include "pki/certificatefields.h"
#include "pki/names.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxSerialBytes = 20; // RFC 5280 4.1.2.2
constexpr int kMinRsaBits = 2048;
constexpr int kVersion3 = 2; // as on the wire

Error tlsError(QLatin1StringView code, const QString &detail)
{
    return Error { .kind = ErrorKind::Tls, .code = code, .detail = detail };
}

Error malformed(const QString &detail)
{
    return tlsError("certificate.malformed"_L1, detail);
}

Error weak(const QString &detail)
{
    return tlsError("certificate.weak-key"_L1, detail);
}

Result<> checkSerial(const X509 &x509)
{
    const ASN1_INTEGER *const serial = X509_get0_serialNumber(&x509);
    constexpr int kHeaderBytes = 2;
    const int encoded = i2d_ASN1_INTEGER(serial, nullptr) - kHeaderBytes;
    if (encoded < 1 || encoded > kMaxSerialBytes)
        return malformed(u"The serial number is longer than 20 bytes"_s);
    const BigNumberPtr number(ASN1_INTEGER_to_BN(serial, nullptr));
    if (!number || BN_is_negative(number.get()) || BN_is_zero(number.get()))
        return malformed(u"The serial number is not positive"_s);
    return {};
}

bool isStrongRsa(const EVP_PKEY &key)
{
    const int bits = EVP_PKEY_get_bits(&key);
    return bits >= kMinRsaBits && bits % 8 == 0;
}

bool isCommonCurve(const EVP_PKEY &key)
{
    std::array<char, 80> name {};
    std::size_t length = 0;
    if (EVP_PKEY_get_utf8_string_param(&key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), &length)
        != 1)
        return false;
    const std::array curves = { "prime256v1"_L1, "secp384r1"_L1, "secp521r1"_L1 };
    return std::find(curves.begin(), curves.end(), QLatin1StringView(name.data())) != curves.end();
}

/// RSA-PSS leaves the digest to its parameters.
bool hasWeakDigest(const X509 &x509)
{
    int digest = NID_undef;
    X509_get_signature_info(const_cast<X509 *>(&x509), &digest, nullptr, nullptr, nullptr); // fills its cache
    const std::array weak = { NID_md2, NID_md4, NID_md5, NID_mdc2, NID_sha1, NID_md5_sha1 };
    return std::find(weak.begin(), weak.end(), digest) != weak.end();
}

/// Each kind of extension once, and each that has a form in it.
Result<> checkExtensions(const X509 &x509)
{
    QSet<QByteArray> seen;
    for (int i = 0; i < X509_get_ext_count(&x509); ++i) {
        X509_EXTENSION *const extension = X509_get_ext(&x509, i);
        const ASN1_OBJECT *const object = X509_EXTENSION_get_object(extension);
        const QByteArray identifier(reinterpret_cast<const char *>(OBJ_get0_data(object)),
                                    static_cast<qsizetype>(OBJ_length(object)));
        if (seen.contains(identifier))
            return malformed(u"It has an extension twice"_s);
        seen.insert(identifier);
        const X509V3_EXT_METHOD *const method = X509V3_EXT_get(extension);
        if (!method)
            continue;
        void *const value = X509V3_EXT_d2i(extension);
        if (!value)
            return malformed(
                u"The extension %1 cannot be read"_s.arg(QLatin1StringView(OBJ_nid2ln(OBJ_obj2nid(object)))));
        if (method->it)
            ASN1_item_free(static_cast<ASN1_VALUE *>(value), ASN1_ITEM_ptr(method->it));
        else
            method->ext_free(value);
    }
    return {};
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return { reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string) };
}

/// Set bits, then clear bits, in the second half of an address and its mask.
bool isAddressRange(const QByteArray &range)
{
    constexpr qsizetype kIpv4 = 8;
    constexpr qsizetype kIpv6 = 32;
    if (range.size() != kIpv4 && range.size() != kIpv6)
        return false;
    bool clear = false;
    const QByteArray mask = range.last(range.size() / 2);
    for (const char c : mask) {
        for (unsigned bit = 0x80U; bit != 0; bit >>= 1U) {
            const bool set = (static_cast<unsigned char>(c) & bit) != 0;
            if (set && clear)
                return false;
            clear = clear || !set;
        }
    }
    return true;
}

/// RFC 5280 4.2.1.10. A constraint that matches nothing because it is misspelt would forbid nothing.
bool isMeaningful(const GENERAL_NAME &name)
{
    switch (name.type) {
    case GEN_DNS: {
        const QByteArray text = bytesOf(name.d.dNSName);
        return text.isEmpty() || isHostName(QString::fromLatin1(text));
    }
    case GEN_IPADD:
        return isAddressRange(bytesOf(name.d.iPAddress));
    case GEN_EMAIL:
        return bytesOf(name.d.rfc822Name).count('@') <= 1;
    default:
        return true;
    }
}

bool areMeaningful(const STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees); ++i) {
        if (!isMeaningful(*sk_GENERAL_SUBTREE_value(subtrees, i)->base))
            return false;
    }
    return true;
}

Result<> checkNameConstraints(const X509 &x509, ChainPosition position)
{
    int critical = 0;
    const NameConstraintsPtr constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(&x509, NID_name_constraints, &critical, nullptr)));
    if (!constraints)
        return {};
    if (position == ChainPosition::Leaf)
        return malformed(u"Name constraints have no place in the certificate of an end"_s);
    if (critical != 1)
        return malformed(u"The name constraints are not critical"_s);
    if (!areMeaningful(constraints->permittedSubtrees) || !areMeaningful(constraints->excludedSubtrees))
        return malformed(u"A name constraint is not a name"_s);
    return {};
}

bool hasPurpose(const X509 &x509, int wanted)
{
    const ExtendedKeyUsagePtr usage(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(&x509, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        if (OBJ_obj2nid(sk_ASN1_OBJECT_value(usage.get(), i)) == wanted)
            return true;
    }
    return false;
}

Result<> checkServerNames(const Certificate &leaf)
{
    if (leaf.alternativeNames.isEmpty())
        return tlsError("certificate.name-mismatch"_L1, u"It has no subject alternative name"_s);
    for (const QString &name : leaf.dnsNames) {
        if (!isHostName(name))
            return malformed(u"The alternative name %1 is not the name of one host"_s.arg(name));
    }
    // Character for character: somebody who reads the common name must see a name that counts.
    const bool listed = leaf.dnsNames.contains(leaf.commonName) || leaf.ipAddresses.contains(leaf.commonName);
    if (looksLikeHost(leaf.commonName) && !listed)
        return tlsError("certificate.name-mismatch"_L1,
                        u"The common name %1 is not among the alternative names"_s.arg(leaf.commonName));
    return {};
}

} // namespace

Result<> checkKey(const X509 &x509)
{
    const EVP_PKEY *const key = X509_get0_pubkey(&x509);
    const int type = key ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE;
    if ((type == EVP_PKEY_RSA && isStrongRsa(*key)) || (type == EVP_PKEY_EC && isCommonCurve(*key))
        || type == EVP_PKEY_ED25519)
        return {};
    return weak(u"The key is %1; at least RSA 2048, EC P-256 or Ed25519 is needed"_s.arg(describeKey(x509)));
}

Result<> checkSignature(const X509 &x509)
{
    const std::array accepted = { NID_sha256WithRSAEncryption,
                                  NID_sha384WithRSAEncryption,
                                  NID_sha512WithRSAEncryption,
                                  NID_ecdsa_with_SHA256,
                                  NID_ecdsa_with_SHA384,
                                  NID_ecdsa_with_SHA512,
                                  NID_rsassaPss,
                                  NID_ED25519 };
    const int algorithm = X509_get_signature_nid(&x509);
    const bool isAccepted = std::find(accepted.begin(), accepted.end(), algorithm) != accepted.end();
    if (isAccepted && !hasWeakDigest(x509))
        return {};
    return weak(u"It is signed with %1"_s.arg(QLatin1StringView(OBJ_nid2ln(algorithm))));
}

Result<> checkChainRules(const X509 &x509, ChainPosition position)
{
    if (X509_get_version(&x509) != kVersion3)
        return malformed(u"It is not an X.509 certificate of version 3"_s);
    if (Result<> ok = checkSerial(x509); !ok)
        return ok;
    if (Result<> ok = checkKey(x509); !ok)
        return ok;
    // The anchor is trusted for its own sake; nobody relies on its signature.
    if (Result<> ok = position == ChainPosition::Anchor ? Result<>() : checkSignature(x509); !ok)
        return ok;
    if (Result<> ok = checkExtensions(x509); !ok)
        return ok;
    return checkNameConstraints(x509, position);
}

Result<> checkLeafRules(const X509 &x509, const Certificate &leaf, CertificatePurpose purpose)
{
    if (leaf.purpose == CertificatePurpose::Authority)
        return tlsError("certificate.wrong-purpose"_L1, u"It is an authority's certificate"_s);
    const bool server = purpose == CertificatePurpose::Server;
    if (!hasPurpose(x509, server ? NID_server_auth : NID_client_auth))
        return tlsError("certificate.wrong-purpose"_L1,
                        server ? u"It is not marked for servers"_s : u"It is not marked for clients"_s);
    return server ? checkServerNames(leaf) : Result<>();
}

Result<> checkRevocationList(X509_CRL &list)
{
    STACK_OF(X509_REVOKED) *const entries = X509_CRL_get_REVOKED(&list);
    QSet<QByteArray> serials;
    for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
        const ASN1_INTEGER *const serial = X509_REVOKED_get0_serialNumber(sk_X509_REVOKED_value(entries, i));
        serials.insert(bytesOf(serial) + (ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER ? '-' : '+'));
    }
    if (serials.size() != std::max(0, sk_X509_REVOKED_num(entries)))
        return malformed(u"The revocation list names a certificate twice"_s);
    return {};
}

} // namespace slipway::pki
