// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/keys/privatekey.h"

#include "pki/keypair.h"
#include "pki/keys/keyblock.h"
#include "pki/keys/passwordbased.h"
#include "pki/pemblock.h"
#include "pki/securememory.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLength = qsizetype(256) * 1024; // a key of 64 KiB with certificates around it
constexpr int kPortableRounds = 600'000;
constexpr std::uint64_t kScryptN = std::uint64_t(1) << 14U;
constexpr std::uint64_t kScryptR = 8;
constexpr std::uint64_t kScryptP = 5;

Error invalid(QLatin1StringView code, const QString &what)
{
    return opensslError(ErrorKind::Invalid, code, what);
}

Error wrongPassphrase()
{
    return invalid(keycodes::kWrongPassphrase, u"The passphrase does not open the key"_s);
}

AlgorithmPtr algorithmFor(KeyProtection protection)
{
    if (protection == KeyProtection::Portable)
        return AlgorithmPtr(
            PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), kPortableRounds, nullptr, 0, nullptr, NID_hmacWithSHA256));
    return AlgorithmPtr(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, kScryptN, kScryptR, kScryptP));
}

bool isUnsupported(unsigned long code)
{
    const int reason = ERR_GET_REASON(code);
    switch (ERR_GET_LIB(code)) {
    case ERR_LIB_EVP:
        return reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
            || reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNSUPPORTED_PRF
            || reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION
            || reason == EVP_R_UNSUPPORTED_PRIVATE_KEY_ALGORITHM || reason == ERR_R_UNSUPPORTED;
    case ERR_LIB_PEM:
        return reason == PEM_R_UNSUPPORTED_ENCRYPTION || reason == PEM_R_UNSUPPORTED_CIPHER;
    case ERR_LIB_PKCS12:
        return reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM;
    default:
        return false;
    }
}

/// Looks through the whole queue: what is deepest was put there first.
bool sawUnsupported()
{
    bool found = false;
    while (const unsigned long code = ERR_get_error())
        found = found || isUnsupported(code);
    return found;
}

Result<PKeyPtr> keyFromDer(QByteArrayView der)
{
    const auto *next = reinterpret_cast<const unsigned char *>(der.data());
    PKeyPtr key(d2i_AutoPrivateKey(nullptr, &next, static_cast<long>(der.size())));
    if (!key)
        return invalid(keycodes::kUnreadable, u"Not a private key, or a damaged one"_s);
    return key;
}

Result<PKeyPtr> openPkcs8(const X509_SIG &encrypted, QByteArrayView passphrase)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(&encrypted, &algorithm, nullptr);
    if (const Result<> ok = checkCost(*algorithm); !ok)
        return ok.error();
    if (passphrase.isEmpty())
        return invalid(keycodes::kNeedsPassphrase, u"The key is encrypted"_s);
    const KeyInfoPtr info(
        PKCS8_decrypt_ex(&encrypted, passphrase.data(), lengthOf(passphrase), contextForOldFiles(), nullptr));
    if (!info) {
        if (sawUnsupported())
            return invalid(keycodes::kUnsupported, u"The key is encrypted in a way that is not known here"_s);
        return wrongPassphrase();
    }
    PKeyPtr key(EVP_PKCS82PKEY(info.get()));
    if (!key)
        return invalid(keycodes::kUnsupported, u"The key is of a kind that is not known here"_s);
    return key;
}

EncryptedKeyPtr encryptedFromDer(QByteArrayView der)
{
    const auto *next = reinterpret_cast<const unsigned char *>(der.data());
    EncryptedKeyPtr encrypted(d2i_X509_SIG(nullptr, &next, static_cast<long>(der.size())));
    const X509_ALGOR *algorithm = nullptr;
    if (encrypted)
        X509_SIG_get0(encrypted.get(), &algorithm, nullptr);
    const ASN1_OBJECT *object = nullptr;
    if (algorithm)
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    if (!object)
        ERR_clear_error();
    return object ? std::move(encrypted) : EncryptedKeyPtr();
}

int givePassphrase(char *buffer, int size, int, void *context)
{
    const QByteArrayView passphrase = *static_cast<const QByteArrayView *>(context);
    if (passphrase.isEmpty() || passphrase.size() > size)
        return -1;
    std::memcpy(buffer, passphrase.data(), static_cast<std::size_t>(passphrase.size()));
    return lengthOf(passphrase);
}

/// "Proc-Type: 4,ENCRYPTED", RFC 1421: the block's bytes are decrypted in their place.
Result<PKeyPtr> openOldPem(PemBlock &block, QByteArrayView passphrase)
{
    EVP_CIPHER_INFO cipher {};
    if (PEM_get_EVP_CIPHER_INFO(block.header.get(), &cipher) != 1)
        return sawUnsupported()
            ? invalid(keycodes::kUnsupported, u"The key is encrypted in a way that is not known here"_s)
            : invalid(keycodes::kUnreadable, u"The heading of the key is damaged"_s);
    if (passphrase.isEmpty())
        return invalid(keycodes::kNeedsPassphrase, u"The key is encrypted"_s);
    long length = block.length;
    if (PEM_do_header(&cipher, block.data, &length, &givePassphrase, &passphrase) != 1) {
        if (sawUnsupported())
            return invalid(keycodes::kUnsupported, u"The key is encrypted in a way that is not known here"_s);
        return wrongPassphrase();
    }
    Result<PKeyPtr> key = keyFromDer(QByteArrayView(block.data, length));
    if (!key) // one wrong passphrase in 256 leaves something that looks padded
        return wrongPassphrase();
    return key;
}

bool hasOldEncryption(const PemBlock &block)
{
    return QByteArrayView(block.header.get()).contains("ENCRYPTED");
}

bool isPkcs8Encrypted(const PemBlock &block)
{
    return block.kind() == QLatin1StringView(PEM_STRING_PKCS8);
}

bool isDer(QByteArrayView bytes)
{
    return bytes.startsWith('\x30');
}

/// Steps to the first private key of a text; false when there is none.
bool findKey(BIO *bio, PemBlock &block)
{
    while (true) {
        PemBlock next;
        if (!next.read(bio))
            return false;
        if (!next.isPrivateKey())
            continue;
        block.name.swap(next.name);
        block.header.swap(next.header);
        std::swap(block.data, next.data);
        std::swap(block.length, next.length);
        return true;
    }
}

Result<PKeyPtr> open(QByteArrayView bytes, QByteArrayView passphrase)
{
    if (bytes.size() > kMaxLength || bytes.isEmpty())
        return invalid(keycodes::kUnreadable, u"Too large or too small for a key"_s);
    if (passphrase.size() > kMaxPassphrase)
        return invalid(keycodes::kBadPassphrase, u"The passphrase is too long"_s);
    if (isDer(bytes)) {
        if (const EncryptedKeyPtr encrypted = encryptedFromDer(bytes))
            return openPkcs8(*encrypted, passphrase);
        return keyFromDer(bytes);
    }
    const BioPtr bio = readingBio(bytes);
    PemBlock block;
    if (!bio || !findKey(bio.get(), block))
        return invalid(keycodes::kUnreadable, u"There is no private key in it"_s);
    return openKeyBlock(block, passphrase);
}

} // namespace

Result<PKeyPtr> openKeyBlock(PemBlock &block, QByteArrayView passphrase)
{
    const StackWiper wiper;
    if (isPkcs8Encrypted(block)) {
        const EncryptedKeyPtr encrypted = encryptedFromDer(block.bytes());
        if (!encrypted)
            return invalid(keycodes::kUnreadable, u"The encrypted key is damaged"_s);
        return openPkcs8(*encrypted, passphrase);
    }
    if (hasOldEncryption(block))
        return openOldPem(block, passphrase);
    const std::array known = { QLatin1StringView(PEM_STRING_PKCS8INF), QLatin1StringView(PEM_STRING_RSA),
                               QLatin1StringView(PEM_STRING_ECPRIVATEKEY),
                               QLatin1StringView(PEM_STRING_DSA) };
    if (std::find(known.begin(), known.end(), block.kind()) == known.end())
        return invalid(keycodes::kUnsupported,
                       u"A key in the form \"%1\" is not known here"_s.arg(block.kind()));
    return keyFromDer(block.bytes());
}

Result<Secret> encryptKey(const Secret &pkcs8Pem, const Secret &passphrase, KeyProtection protection)
{
    const StackWiper wiper;
    const Result<PKeyPtr> key = keyFromPem(pkcs8Pem);
    if (!key)
        return key.error();
    const KeyInfoPtr info(EVP_PKEY2PKCS8(key->get()));
    return passphrase.reveal([&info, protection](QByteArrayView words) -> Result<Secret> {
        if (words.isEmpty() || words.size() > kMaxPassphrase)
            return invalid(keycodes::kBadPassphrase, u"A passphrase has 1 to 1024 bytes"_s);
        AlgorithmPtr algorithm = algorithmFor(protection);
        const BioPtr bio(BIO_new(BIO_s_mem()));
        const EncryptedKeyPtr encrypted(
            info && algorithm ? PKCS8_set0_pbe(words.data(), lengthOf(words), info.get(), algorithm.get())
                              : nullptr);
        if (encrypted)
            static_cast<void>(algorithm.release()); // is part of it now
        if (!encrypted || !bio || PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1)
            return opensslError(ErrorKind::Local, u"key.encoding"_s, u"The key could not be encrypted"_s);
        return Secret(written(bio.get()));
    });
}

Result<Secret> decryptKey(const Secret &pemOrDer, const Secret &passphrase)
{
    const StackWiper wiper;
    ERR_clear_error();
    const Result<PKeyPtr> key = pemOrDer.reveal([&passphrase](QByteArrayView bytes) {
        return passphrase.reveal([bytes](QByteArrayView words) { return open(bytes, words); });
    });
    if (!key)
        return key.error();
    ERR_clear_error();
    return keyToPem(**key);
}

bool isEncryptedKey(const Secret &pemOrDer)
{
    ERR_clear_error();
    const bool encrypted = pemOrDer.reveal([](QByteArrayView bytes) {
        if (bytes.isEmpty() || bytes.size() > kMaxLength)
            return false;
        if (isDer(bytes))
            return encryptedFromDer(bytes) != nullptr;
        const BioPtr bio = readingBio(bytes);
        PemBlock block;
        return bio && findKey(bio.get(), block) && (isPkcs8Encrypted(block) || hasOldEncryption(block));
    });
    ERR_clear_error();
    return encrypted;
}

} // namespace slipway::pki
