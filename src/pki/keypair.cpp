// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/keypair.h"

#include "pki/securememory.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxKeyLength = qsizetype(64) * 1024; // RSA 16384 takes 13 KiB

EVP_PKEY *generate(KeyType type)
{
    switch (type) {
    case KeyType::EcP256:
        return EVP_EC_gen("P-256");
    case KeyType::EcP384:
        return EVP_EC_gen("P-384");
    case KeyType::Rsa2048:
        return EVP_RSA_gen(2048);
    case KeyType::Rsa3072:
        return EVP_RSA_gen(3072);
    case KeyType::Rsa4096:
        return EVP_RSA_gen(4096);
    case KeyType::Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

} // namespace

Result<PKeyPtr> makeKey(KeyType type)
{
    const StackWiper wiper;
    PKeyPtr key(generate(type));
    if (!key)
        return opensslError(ErrorKind::Local, u"key.generation"_s, u"No key could be made"_s);
    return key;
}

Result<Secret> keyToPem(const EVP_PKEY &key)
{
    const StackWiper wiper;
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return opensslError(ErrorKind::Local, u"key.encoding"_s, u"The key could not be written"_s);
    return Secret(written(bio.get()));
}

Result<PKeyPtr> keyFromPem(const Secret &pem)
{
    const StackWiper wiper;
    ERR_clear_error();
    bool asked = false;
    PKeyPtr key = pem.reveal([&asked](QByteArrayView bytes) {
        const BioPtr bio = bytes.size() <= kMaxKeyLength ? readingBio(bytes) : BioPtr();
        const auto refuse = [](char *, int, int, void *wasAsked) {
            *static_cast<bool *>(wasAsked) = true;
            return -1;
        };
        return PKeyPtr(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, refuse, &asked) : nullptr);
    });
    if (key)
        return key;
    if (asked)
        return opensslError(ErrorKind::Invalid, u"key.encrypted"_s, u"The key needs a password"_s);
    return opensslError(ErrorKind::Invalid, u"key.unreadable"_s, u"Not a private key"_s);
}

const EVP_MD *signingDigest(const EVP_PKEY &key)
{
    const int type = EVP_PKEY_get_base_id(&key);
    return type == EVP_PKEY_ED25519 || type == EVP_PKEY_ED448 ? nullptr : EVP_sha256();
}

} // namespace slipway::pki
