// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/rsasignature.h"

#include "pki/handles.h"
#include "pki/keypair.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaltLength = 32;

using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, Release<&EVP_MD_CTX_free>>;

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool setPadding(EVP_PKEY_CTX *context, RsaSignature kind)
{
    if (kind == RsaSignature::Pkcs1Sha256)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, kSaltLength) > 0
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) > 0;
}

} // namespace

Result<QByteArray> signRsa(const Secret &keyPem, RsaSignature kind, QByteArrayView bytes)
{
    const Result<PKeyPtr> key = keyFromPem(keyPem);
    if (!key)
        return key.error();
    if (EVP_PKEY_get_base_id(key->get()) != EVP_PKEY_RSA)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"key.not-rsa"_s,
                       .detail = u"signing needs an RSA key"_s };
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    std::size_t length = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (EVP_DigestSignInit(context.get(), &keyContext, EVP_sha256(), nullptr, key->get()) <= 0
        || !setPadding(keyContext, kind)
        || EVP_DigestSign(context.get(), nullptr, &length, bytesOf(bytes), size) <= 0)
        return opensslError(ErrorKind::Local, u"key.signing"_s, u"cannot sign"_s);
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(signature.data());
    if (EVP_DigestSign(context.get(), out, &length, bytesOf(bytes), size) <= 0)
        return opensslError(ErrorKind::Local, u"key.signing"_s, u"cannot sign"_s);
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool verifyRsa(const Certificate &certificate, RsaSignature kind, QByteArrayView bytes,
               QByteArrayView signature)
{
    const X509Ptr x509 = fromDer(certificate.der);
    EVP_PKEY *key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return false;
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    const bool isRight = EVP_DigestVerifyInit(context.get(), &keyContext, EVP_sha256(), nullptr, key) > 0
        && setPadding(keyContext, kind)
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                            bytesOf(bytes), static_cast<std::size_t>(bytes.size()))
            == 1;
    drainErrors(); // a wrong signature is an answer, not an error
    return isRight;
}

bool isKeyOf(const Secret &keyPem, const Certificate &certificate)
{
    const Result<PKeyPtr> key = keyFromPem(keyPem);
    const X509Ptr x509 = fromDer(certificate.der);
    const bool matches = key && x509 && X509_check_private_key(x509.get(), key->get()) == 1;
    drainErrors();
    return matches;
}

} // namespace slipway::pki
