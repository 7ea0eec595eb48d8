// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/sealedkey.h"

#include "pki/handles.h"
#include "pki/keypair.h"
#include "pki/securememory.h"

#include <cstring>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kSealedHeader = "-----BEGIN ENCRYPTED PRIVATE KEY-----";

/// For PEM_read_bio_PrivateKey: hands the store key over, which `context` points to.
int giveStoreKey(char *buffer, int size, int, void *context)
{
    return static_cast<const Secret *>(context)->reveal([&](QByteArrayView key) {
        if (key.size() > size)
            return -1;
        std::memcpy(buffer, key.data(), static_cast<std::size_t>(key.size()));
        return static_cast<int>(key.size());
    });
}

} // namespace

bool isSealed(const Secret &pem)
{
    return pem.reveal([](QByteArrayView text) { return text.indexOf(kSealedHeader) >= 0; });
}

Result<Secret> sealKey(const Secret &pem, const Secret &storeKey)
{
    const StackWiper wiper;
    const Result<PKeyPtr> key = keyFromPem(pem);
    if (!key)
        return key.error();
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    const int written = storeKey.reveal([&](QByteArrayView phrase) {
        return bio ? PEM_write_bio_PKCS8PrivateKey(bio.get(), key->get(), EVP_aes_256_cbc(), phrase.data(),
                                                   static_cast<int>(phrase.size()), nullptr, nullptr)
                   : 0;
    });
    if (written != 1)
        return opensslError(ErrorKind::Local, u"key.encoding"_s, u"The key could not be encrypted"_s);
    return Secret(pki::written(bio.get()));
}

Result<Secret> openSealedKey(const Secret &pem, const Secret &storeKey)
{
    const StackWiper wiper;
    ERR_clear_error();
    const Secret phrase = storeKey.clone();
    const PKeyPtr key = pem.reveal([&phrase](QByteArrayView bytes) {
        const BioPtr bio = readingBio(bytes);
        return PKeyPtr(
            bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, &giveStoreKey, const_cast<Secret *>(&phrase))
                : nullptr);
    });
    if (!key)
        return opensslError(ErrorKind::Invalid, u"key.unreadable"_s,
                            u"Encrypted with another key, or damaged"_s);
    return keyToPem(*key);
}

} // namespace slipway::pki
