// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificatebuilder.h"

#include "pki/certificatefields.h"
#include "pki/keypair.h"
#include "pki/names.h"
#include "pki/securememory.h"

#include <array>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion3 = 2; // the wire counts from 0
constexpr std::size_t kSerialBytes = 16;
constexpr int kKeyIdBytes = 20;

IntegerPtr randomSerial()
{
    std::array<unsigned char, kSerialBytes> bytes {};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return {};
    const BigNumberPtr number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    if (!number || BN_is_zero(number.get()))
        return {};
    return IntegerPtr(
        BN_to_ASN1_INTEGER(number.get(), nullptr)); // DER puts a zero byte before a set first bit
}

GeneralNamePtr nameOfType(int type, const QByteArray &bytes)
{
    GeneralNamePtr name(GENERAL_NAME_new());
    ASN1_STRING *const value = type == GEN_DNS ? ASN1_IA5STRING_new() : ASN1_OCTET_STRING_new();
    if (name && value)
        GENERAL_NAME_set0_value(name.get(), type, value);
    if (!name || !value || ASN1_STRING_set(value, bytes.constData(), static_cast<int>(bytes.size())) != 1)
        return {};
    return name;
}

/// Hands `name` over to `names`.
bool append(GENERAL_NAMES *names, GeneralNamePtr name)
{
    if (!name || sk_GENERAL_NAME_push(names, name.get()) <= 0)
        return false;
    static_cast<void>(name.release());
    return true;
}

/// Hands `name` over to the names that `constraints` permit.
bool permit(NAME_CONSTRAINTS &constraints, GeneralNamePtr name)
{
    GENERAL_SUBTREE *const subtree = GENERAL_SUBTREE_new();
    if (!constraints.permittedSubtrees)
        constraints.permittedSubtrees = sk_GENERAL_SUBTREE_new_null();
    if (!subtree || !name || !constraints.permittedSubtrees
        || sk_GENERAL_SUBTREE_push(constraints.permittedSubtrees, subtree) <= 0) {
        GENERAL_SUBTREE_free(subtree);
        return false;
    }
    GENERAL_NAME_free(subtree->base);
    subtree->base = name.release();
    return true;
}

} // namespace

CertificateBuilder::CertificateBuilder()
    : m_certificate(X509_new())
{
    ERR_clear_error();
    const IntegerPtr serial = randomSerial();
    require(m_certificate && serial && X509_set_version(m_certificate.get(), kVersion3) == 1
                && X509_set_serialNumber(m_certificate.get(), serial.get()) == 1,
            "serial"_L1);
}

void CertificateBuilder::require(bool ok, QLatin1StringView step)
{
    if (!ok && m_failedStep.isEmpty())
        m_failedStep = step;
}

void CertificateBuilder::setSubject(const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    X509_NAME *const subject = X509_get_subject_name(m_certificate.get());
    require(X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(text.constData()),
                                       static_cast<int>(text.size()), -1, 0)
                == 1,
            "subject"_L1);
}

void CertificateBuilder::setSubject(const X509_NAME &name)
{
    require(X509_set_subject_name(m_certificate.get(), &name) == 1, "subject"_L1);
}

void CertificateBuilder::setIssuer(const X509_NAME *name)
{
    require(
        X509_set_issuer_name(m_certificate.get(), name ? name : X509_get_subject_name(m_certificate.get()))
            == 1,
        "issuer"_L1);
}

void CertificateBuilder::setValidity(const QDateTime &notBefore, const QDateTime &notAfter)
{
    require(ASN1_TIME_set(X509_getm_notBefore(m_certificate.get()), notBefore.toSecsSinceEpoch())
                && ASN1_TIME_set(X509_getm_notAfter(m_certificate.get()), notAfter.toSecsSinceEpoch()),
            "validity"_L1);
}

void CertificateBuilder::setKey(EVP_PKEY &key)
{
    require(X509_set_pubkey(m_certificate.get(), &key) == 1, "key"_L1);
}

void CertificateBuilder::addExtension(int nid, void *value, bool critical)
{
    require(X509_add1_ext_i2d(m_certificate.get(), nid, value, critical ? 1 : 0, X509V3_ADD_DEFAULT) == 1,
            QLatin1StringView(OBJ_nid2sn(nid)));
}

void CertificateBuilder::addBasicConstraints(bool authority)
{
    const BasicConstraintsPtr constraints(BASIC_CONSTRAINTS_new());
    require(constraints != nullptr, "basicConstraints"_L1);
    if (!constraints)
        return;
    if (authority) {
        constraints->ca = 0xFF; // DER's TRUE
        constraints->pathlen = ASN1_INTEGER_new();
        require(constraints->pathlen && ASN1_INTEGER_set(constraints->pathlen, 0) == 1, "pathlen"_L1);
    }
    addExtension(NID_basic_constraints, constraints.get(), true);
}

void CertificateBuilder::addKeyUsage(std::initializer_list<int> bits)
{
    const BitStringPtr usage(ASN1_BIT_STRING_new());
    for (const int bit : bits)
        require(usage && ASN1_BIT_STRING_set_bit(usage.get(), bit, 1) == 1, "keyUsage"_L1);
    addExtension(NID_key_usage, usage.get(), true);
}

void CertificateBuilder::addExtendedKeyUsage(int nid)
{
    const ExtendedKeyUsagePtr usage(EXTENDED_KEY_USAGE_new());
    require(usage && sk_ASN1_OBJECT_push(usage.get(), OBJ_nid2obj(nid)) > 0, "extendedKeyUsage"_L1);
    addExtension(NID_ext_key_usage, usage.get(), false);
}

void CertificateBuilder::addAlternativeNames(const QStringList &dnsNames, const QStringList &ipAddresses)
{
    if (dnsNames.isEmpty() && ipAddresses.isEmpty())
        return;
    const GeneralNamesPtr names(GENERAL_NAMES_new());
    bool ok = names != nullptr;
    for (const QString &name : dnsNames)
        ok = ok && append(names.get(), nameOfType(GEN_DNS, name.toLatin1()));
    for (const QString &address : ipAddresses)
        ok = ok && append(names.get(), nameOfType(GEN_IPADD, addressBytes(address)));
    require(ok, "subjectAltName"_L1);
    if (ok)
        addExtension(NID_subject_alt_name, names.get(), false);
}

void CertificateBuilder::addNameConstraints(const QStringList &domains, const QStringList &addressRanges)
{
    if (domains.isEmpty() && addressRanges.isEmpty())
        return;
    const NameConstraintsPtr constraints(NAME_CONSTRAINTS_new());
    bool ok = constraints != nullptr;
    for (const QString &domain : domains)
        ok = ok && permit(*constraints, nameOfType(GEN_DNS, domain.toLatin1()));
    for (const QString &range : addressRanges)
        ok = ok && permit(*constraints, nameOfType(GEN_IPADD, addressRange(range)));
    require(ok, "nameConstraints"_L1);
    if (ok)
        addExtension(NID_name_constraints, constraints.get(), true);
}

void CertificateBuilder::addSubjectKeyId()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int length = 0;
    const OctetStringPtr id(ASN1_OCTET_STRING_new());
    require(id && X509_pubkey_digest(m_certificate.get(), EVP_sha256(), digest.data(), &length) == 1
                && ASN1_OCTET_STRING_set(id.get(), digest.data(), kKeyIdBytes) == 1,
            "subjectKeyIdentifier"_L1);
    addExtension(NID_subject_key_identifier, id.get(), false);
}

bool CertificateBuilder::addExtensionOf(const X509 &other, int nid)
{
    const int at = X509_get_ext_by_NID(&other, nid, -1);
    if (at < 0)
        return false;
    require(X509_add_ext(m_certificate.get(), X509_get_ext(&other, at), -1) == 1, "extension"_L1);
    return true;
}

void CertificateBuilder::addAuthorityKeyId(const X509 *issuer)
{
    auto *const source = const_cast<X509 *>(issuer ? issuer : m_certificate.get()); // OpenSSL caches in it
    const OctetStringPtr issuerId(static_cast<ASN1_OCTET_STRING *>(
        X509_get_ext_d2i(source, NID_subject_key_identifier, nullptr, nullptr)));
    if (issuer && !issuerId)
        return; // a foreign authority may have none; then there is nothing to name
    const AuthorityKeyIdPtr id(AUTHORITY_KEYID_new());
    require(id && issuerId, "authorityKeyIdentifier"_L1);
    if (!id || !issuerId)
        return;
    id->keyid = ASN1_OCTET_STRING_dup(issuerId.get());
    addExtension(NID_authority_key_identifier, id.get(), false);
}

Result<Certificate> CertificateBuilder::sign(EVP_PKEY &issuerKey)
{
    const StackWiper wiper;
    if (m_failedStep.isEmpty())
        require(X509_sign(m_certificate.get(), &issuerKey, signingDigest(issuerKey)) > 0, "signature"_L1);
    if (!m_failedStep.isEmpty())
        return opensslError(ErrorKind::Local, u"certificate.issue"_s, u"Failed at %1"_s.arg(m_failedStep));
    return describeCertificate(*m_certificate);
}

} // namespace slipway::pki
