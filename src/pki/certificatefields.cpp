// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificatefields.h"

#include "pki/names.h"

#include <array>
#include <ctime>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

/// OpenSSL's accessors fill a cache inside the object and therefore take it unqualified.
X509 *unqualified(const X509 &x509)
{
    return const_cast<X509 *>(&x509);
}

template <typename Print>
QString printed(Print print)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || print(bio.get()) < 0)
        return {};
    return QString::fromUtf8(written(bio.get()));
}

QString stringAsText(const ASN1_STRING *string)
{
    constexpr unsigned long kReadable = ASN1_STRFLGS_ESC_CTRL | ASN1_STRFLGS_UTF8_CONVERT;
    constexpr unsigned long kBytes = ASN1_STRFLGS_ESC_CTRL | ASN1_STRFLGS_ESC_MSB;
    QString text = printed([string](BIO *bio) { return ASN1_STRING_print_ex(bio, string, kReadable); });
    if (!text.isEmpty() || ASN1_STRING_length(string) == 0)
        return text;
    return printed([string](BIO *bio) { return ASN1_STRING_print_ex(bio, string, kBytes); });
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return { reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string) };
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm broken {};
    if (!time || ASN1_TIME_to_tm(time, &broken) != 1)
        return {};
    return { QDate(broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday),
             QTime(broken.tm_hour, broken.tm_min, broken.tm_sec), Qt::UTC };
}

QString toHex(const ASN1_INTEGER *serial)
{
    const BigNumberPtr number(ASN1_INTEGER_to_BN(serial, nullptr));
    if (!number)
        return {};
    if (BN_is_zero(number.get()))
        return u"00"_s;
    const TextPtr hex(BN_bn2hex(number.get()));
    return hex ? QString::fromLatin1(hex.get()) : QString();
}

QString fingerprint(const X509 &x509, const EVP_MD *algorithm)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int length = 0;
    if (X509_digest(&x509, algorithm, digest.data(), &length) != 1)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length));
    return QString::fromLatin1(bytes.toHex().toUpper());
}

QString withEscapedControls(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            escaped += u"\\%1"_s.arg(c.unicode(), 2, 16, QChar(u'0')).toUpper();
        else
            escaped += c;
    }
    return escaped;
}

/// What should be ASCII, but may be anything.
QString ia5AsText(const ASN1_STRING *string)
{
    return withEscapedControls(QString::fromUtf8(bytesOf(string)));
}

/// As `openssl x509 -text` shows it: "DNS:a.example", "IP Address:10.0.0.4", "email:a@b.example".
QString nameAsShown(GENERAL_NAME *name)
{
    switch (name->type) {
    case GEN_DNS:
        return u"DNS:"_s + ia5AsText(name->d.dNSName);
    case GEN_EMAIL:
        return u"email:"_s + ia5AsText(name->d.rfc822Name);
    case GEN_URI:
        return u"URI:"_s + ia5AsText(name->d.uniformResourceIdentifier);
    default:
        break;
    }
    const ValueStackPtr values(i2v_GENERAL_NAME(nullptr, name, nullptr));
    if (!values || sk_CONF_VALUE_num(values.get()) < 1)
        return u"<invalid>"_s;
    const CONF_VALUE *const value = sk_CONF_VALUE_value(values.get(), 0);
    return withEscapedControls(QString::fromUtf8(value->name) + u':' + QString::fromUtf8(value->value));
}

/// False when there are names that cannot be read.
bool readAlternativeNames(const X509 &x509, Certificate &certificate)
{
    int critical = 0;
    const GeneralNamesPtr names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(&x509, NID_subject_alt_name, &critical, nullptr)));
    constexpr int kAbsent = -1;
    if (!names)
        return critical == kAbsent;
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        GENERAL_NAME *const name = sk_GENERAL_NAME_value(names.get(), i);
        certificate.alternativeNames += nameAsShown(name);
        if (name->type == GEN_DNS)
            certificate.dnsNames += ia5AsText(name->d.dNSName);
        else if (name->type == GEN_IPADD)
            certificate.ipAddresses += addressText(bytesOf(name->d.iPAddress));
    }
    certificate.ipAddresses.removeAll(QString());
    return true;
}

QString constraintAsShown(GENERAL_NAME *name)
{
    if (name->type == GEN_IPADD)
        return u"IP Address:"_s + addressRangeText(bytesOf(name->d.iPAddress));
    return nameAsShown(name);
}

QStringList constraintsOf(const STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    QStringList names;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees); ++i)
        names += constraintAsShown(sk_GENERAL_SUBTREE_value(subtrees, i)->base);
    return names;
}

/// Those that cannot be read are refused where chains are checked.
void readNameConstraints(const X509 &x509, Certificate &certificate)
{
    const NameConstraintsPtr constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(&x509, NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return;
    certificate.permittedNames = constraintsOf(constraints->permittedSubtrees);
    certificate.excludedNames = constraintsOf(constraints->excludedSubtrees);
}

CertificatePurpose purposeOf(const X509 &x509)
{
    X509 *const certificate = unqualified(x509);
    const std::uint32_t flags = X509_get_extension_flags(certificate);
    if (flags & EXFLAG_CA)
        return CertificatePurpose::Authority;
    if (!(flags & EXFLAG_XKUSAGE))
        return CertificatePurpose::Unknown;
    const std::uint32_t usage = X509_get_extended_key_usage(certificate);
    if (usage & XKU_SSL_SERVER)
        return CertificatePurpose::Server;
    return usage & XKU_SSL_CLIENT ? CertificatePurpose::Client : CertificatePurpose::Unknown;
}

/// Key usage by the names of RFC 5280, then extended key usage by OpenSSL's.
QStringList usagesOf(const X509 &x509)
{
    constexpr std::array kBits { "digitalSignature"_L1, "nonRepudiation"_L1, "keyEncipherment"_L1,
                                 "dataEncipherment"_L1, "keyAgreement"_L1,   "keyCertSign"_L1,
                                 "cRLSign"_L1,          "encipherOnly"_L1,   "decipherOnly"_L1 };
    QStringList usages;
    const BitStringPtr bits(
        static_cast<ASN1_BIT_STRING *>(X509_get_ext_d2i(&x509, NID_key_usage, nullptr, nullptr)));
    for (std::size_t i = 0; bits && i < kBits.size(); ++i) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), static_cast<int>(i)) == 1)
            usages += kBits[i];
    }
    const ExtendedKeyUsagePtr extended(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(&x509, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; extended && i < sk_ASN1_OBJECT_num(extended.get()); ++i) {
        std::array<char, 80> text {};
        const ASN1_OBJECT *const purpose = sk_ASN1_OBJECT_value(extended.get(), i);
        const int known = OBJ_obj2nid(purpose);
        OBJ_obj2txt(text.data(), static_cast<int>(text.size()), purpose, 1);
        usages += QString::fromLatin1(known == NID_undef ? text.data() : OBJ_nid2sn(known));
    }
    return usages;
}

QString curveName(const EVP_PKEY *key)
{
    std::array<char, 80> name {};
    std::size_t length = 0;
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), &length)
        != 1)
        return u"with parameters of its own"_s;
    const QLatin1StringView curve(name.data());
    if (curve == "prime256v1"_L1)
        return u"P-256"_s;
    if (curve == "secp384r1"_L1)
        return u"P-384"_s;
    if (curve == "secp521r1"_L1)
        return u"P-521"_s;
    return curve;
}

} // namespace

QString nameAsLine(const X509_NAME *name)
{
    constexpr unsigned long kReadable = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    constexpr unsigned long kBytes = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_UTF8_CONVERT);
    QString line = printed([name](BIO *bio) { return X509_NAME_print_ex(bio, name, 0, kReadable); });
    if (!line.isEmpty() || X509_NAME_entry_count(name) == 0)
        return line;
    return printed([name](BIO *bio) { return X509_NAME_print_ex(bio, name, 0, kBytes); });
}

QString commonNameOf(const X509_NAME *name)
{
    int last = -1;
    for (int i = X509_NAME_get_index_by_NID(name, NID_commonName, -1); i >= 0;
         i = X509_NAME_get_index_by_NID(name, NID_commonName, i))
        last = i;
    return last < 0 ? QString() : stringAsText(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
}

QString describeKey(const X509 &x509)
{
    const EVP_PKEY *const key = X509_get0_pubkey(&x509);
    if (!key) {
        ASN1_OBJECT *algorithm = nullptr;
        X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(&x509));
        std::array<char, 80> name {};
        OBJ_obj2txt(name.data(), static_cast<int>(name.size()), algorithm, 0);
        return QString::fromLatin1(name.data());
    }
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        return u"EC "_s + curveName(key);
    case EVP_PKEY_ED25519:
        return u"Ed25519"_s;
    case EVP_PKEY_ED448:
        return u"Ed448"_s;
    default:
        return u"%1 %2"_s.arg(QLatin1StringView(EVP_PKEY_get0_type_name(key))).arg(EVP_PKEY_get_bits(key));
    }
}

Result<Certificate> describeCertificate(const X509 &x509, QByteArrayView readFrom)
{
    Certificate certificate;
    certificate.der = toDer(&x509);
    certificate.subject = nameAsLine(X509_get_subject_name(&x509));
    certificate.commonName = commonNameOf(X509_get_subject_name(&x509));
    certificate.issuer = nameAsLine(X509_get_issuer_name(&x509));
    certificate.serial = toHex(X509_get0_serialNumber(&x509));
    certificate.notBefore = toDateTime(X509_get0_notBefore(&x509));
    certificate.notAfter = toDateTime(X509_get0_notAfter(&x509));
    certificate.sha256 = fingerprint(x509, EVP_sha256());
    certificate.sha1 = fingerprint(x509, EVP_sha1());
    certificate.usages = usagesOf(x509);
    certificate.keyDescription = describeKey(x509);
    certificate.purpose = purposeOf(x509);
    readNameConstraints(x509, certificate);
    const bool namesRead = readAlternativeNames(x509, certificate);
    QString unreadable;
    // OpenSSL reads some values that it writes otherwise, and then no longer reads.
    const bool isWrittenWell =
        !certificate.der.isEmpty() && (certificate.der == readFrom || fromDer(certificate.der));
    if (!isWrittenWell || certificate.serial.isEmpty() || certificate.sha256.isEmpty())
        unreadable = u"The certificate cannot be encoded again"_s;
    else if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        unreadable = u"The validity dates cannot be read"_s;
    else if (!namesRead)
        unreadable = u"The alternative names cannot be read"_s;
    if (!unreadable.isEmpty())
        return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s, unreadable);
    ERR_clear_error();
    return certificate;
}

} // namespace slipway::pki
