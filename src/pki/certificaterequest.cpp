// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificaterequest.h"

#include "pki/keypair.h"
#include "pki/pemblock.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLength = qsizetype(16) * 1024; // one for RSA 4096 takes 2 KiB
constexpr std::size_t kMaxGroupName = 32;
constexpr auto kOldKind = "NEW CERTIFICATE REQUEST"_L1;
constexpr auto kKind = "CERTIFICATE REQUEST"_L1;

using RequestPtr = std::unique_ptr<X509_REQ, Release<&X509_REQ_free>>;

Error refused(const QString &code, const QString &detail)
{
    return opensslError(ErrorKind::Invalid, code, detail);
}

/// The only block of the text, and nothing behind its DER.
RequestPtr onlyRequest(QByteArrayView pem)
{
    ERR_clear_error();
    const BioPtr bio = pem.size() <= kMaxLength ? readingBio(pem) : BioPtr();
    PemBlock block;
    if (!bio || !block.read(bio.get()) || (block.kind() != kKind && block.kind() != kOldKind))
        return {};
    const unsigned char *at = block.data;
    RequestPtr request(d2i_X509_REQ(nullptr, &at, block.length));
    PemBlock another;
    if (at != block.data + block.length || another.read(bio.get()) || !isEndOfText())
        return {};
    ERR_clear_error();
    return request;
}

bool isOfCurve(const EVP_PKEY &key, std::string_view curve)
{
    std::array<char, kMaxGroupName> name {};
    std::size_t length = 0;
    int isExplicit = 1; // parameters that are spelled out could be those of a weaker curve
    const bool hasName = EVP_PKEY_get_group_name(&key, name.data(), name.size(), &length) == 1
        && EVP_PKEY_get_int_param(&key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit) == 1;
    return hasName && isExplicit == 0 && std::string_view(name.data(), length) == curve;
}

bool isRsaOf(const EVP_PKEY &key, int bits)
{
    BIGNUM *read = nullptr;
    const bool hasExponent = EVP_PKEY_get_bn_param(&key, OSSL_PKEY_PARAM_RSA_E, &read) == 1;
    const BigNumberPtr exponent(read);
    return EVP_PKEY_get_base_id(&key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(&key) == bits && hasExponent
        && BN_is_word(exponent.get(), RSA_F4) == 1;
}

bool isOfType(const EVP_PKEY &key, KeyType wanted)
{
    switch (wanted) {
    case KeyType::EcP256:
        return EVP_PKEY_get_base_id(&key) == EVP_PKEY_EC && isOfCurve(key, SN_X9_62_prime256v1);
    case KeyType::EcP384:
        return EVP_PKEY_get_base_id(&key) == EVP_PKEY_EC && isOfCurve(key, SN_secp384r1);
    case KeyType::Rsa2048:
        return isRsaOf(key, 2048);
    case KeyType::Rsa3072:
        return isRsaOf(key, 3072);
    case KeyType::Rsa4096:
        return isRsaOf(key, 4096);
    case KeyType::Ed25519:
        return EVP_PKEY_get_base_id(&key) == EVP_PKEY_ED25519;
    }
    return false;
}

/// Whether the point is on its curve, the modulus a modulus.
bool isSound(EVP_PKEY &key)
{
    using ContextPtr = std::unique_ptr<EVP_PKEY_CTX, Release<&EVP_PKEY_CTX_free>>;
    const ContextPtr context(EVP_PKEY_CTX_new(&key, nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

bool isSignedWell(X509_REQ &request, EVP_PKEY &key)
{
    constexpr std::array kAlgorithms { NID_ecdsa_with_SHA256,
                                       NID_ecdsa_with_SHA384,
                                       NID_ecdsa_with_SHA512,
                                       NID_sha256WithRSAEncryption,
                                       NID_sha384WithRSAEncryption,
                                       NID_sha512WithRSAEncryption,
                                       NID_ED25519 };
    const int algorithm = X509_REQ_get_signature_nid(&request);
    return std::find(kAlgorithms.begin(), kAlgorithms.end(), algorithm) != kAlgorithms.end()
        && X509_REQ_verify(&request, &key) == 1;
}

PublicKey publicPart(const EVP_PKEY &key)
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(&key, &der);
    PublicKey result { .der = QByteArray(reinterpret_cast<const char *>(der), std::max(length, 0)) };
    OPENSSL_free(der);
    return result;
}

/// Its subject says nothing: whoever signs gives the names.
RequestPtr requestFor(EVP_PKEY &key)
{
    RequestPtr request(X509_REQ_new());
    const bool isMade = request && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1
        && X509_REQ_set_pubkey(request.get(), &key) == 1
        && X509_REQ_sign(request.get(), &key, signingDigest(key)) > 0;
    return isMade ? std::move(request) : RequestPtr();
}

} // namespace

Result<PublicKey> readCertificateRequest(QByteArrayView pem, KeyType wanted)
{
    const RequestPtr request = onlyRequest(pem);
    if (!request || X509_REQ_get_version(request.get()) != X509_REQ_VERSION_1)
        return refused(u"request.malformed"_s, u"Not exactly one certificate request"_s);
    EVP_PKEY *const key = X509_REQ_get0_pubkey(request.get());
    if (!key || !isOfType(*key, wanted) || !isSound(*key))
        return refused(u"request.key"_s, u"Not the kind of key that was asked for"_s);
    if (!isSignedWell(*request, *key))
        return refused(u"request.signature"_s, u"The request is not signed by its own key"_s);
    ERR_clear_error();
    return publicPart(*key);
}

Result<KeyedRequest> makeCertificateRequest(KeyType type)
{
    const Result<PKeyPtr> key = makeKey(type);
    if (!key)
        return key.error();
    Result<Secret> pem = keyToPem(**key);
    if (!pem)
        return pem.error();
    const RequestPtr request = requestFor(**key);
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!request || !bio || PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1)
        return opensslError(ErrorKind::Local, u"certificate.issue"_s, u"No request could be made"_s);
    return KeyedRequest { .pem = written(bio.get()).toByteArray(), .privateKey = *std::move(pem) };
}

} // namespace slipway::pki
