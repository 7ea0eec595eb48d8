// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/keyvault.h"

#include "base/files/privatefile.h"
#include "base/json/jsonreader.h"
#include "pki/handles.h"
#include "pki/store/storelock.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <cstdint>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxFileLength = 16LL * 1024;
constexpr std::size_t kKeyLength = 32;
constexpr qsizetype kSaltLength = 16;
constexpr qsizetype kNonceLength = 12; // NIST SP 800-38D 5.2.1.1
constexpr qsizetype kTagLength = 16;
constexpr quint64 kMaxMemory = 1024ULL * 1024 * 1024;

constexpr auto kFormatField = "format"_L1;
constexpr auto kIdField = "id"_L1;
constexpr auto kKdfField = "kdf"_L1;
constexpr auto kCostField = "n"_L1;
constexpr auto kBlockField = "r"_L1;
constexpr auto kLanesField = "p"_L1;
constexpr auto kSaltField = "salt"_L1;
constexpr auto kNonceField = "nonce"_L1;
constexpr auto kKeyField = "key"_L1;
constexpr auto kScrypt = "scrypt"_L1;

using KdfPtr = std::unique_ptr<EVP_KDF, Release<&EVP_KDF_free>>;
using KdfContextPtr = std::unique_ptr<EVP_KDF_CTX, Release<&EVP_KDF_CTX_free>>;
using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Release<&EVP_CIPHER_CTX_free>>;

/// 32 bytes of key that are wiped when they go.
struct RawKey
{
    std::array<unsigned char, kKeyLength> bytes {};

    RawKey() = default;
    Q_DISABLE_COPY_MOVE(RawKey)
    ~RawKey() { OPENSSL_cleanse(bytes.data(), bytes.size()); }

    /// As text, so that it can be typed where a program asks for the passphrase of a key file.
    Secret text() const
    {
        QByteArray hex = QByteArray(reinterpret_cast<const char *>(bytes.data()), kKeyLength).toHex();
        Secret secret(hex);
        OPENSSL_cleanse(hex.data(), static_cast<std::size_t>(hex.size()));
        return secret;
    }
};

struct Vault
{
    QString id {};
    quint64 cost = 32768; ///< with r and p: OWASP Password Storage Cheat Sheet, scrypt
    quint32 block = 8;
    quint32 lanes = 3;
    QByteArray salt {};
    QByteArray nonce {};
    QByteArray sealed {}; ///< the encrypted key and its tag
};

Error cryptoError(const QString &what)
{
    return opensslError(ErrorKind::Local, u"key.encoding"_s, what);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)) != 1)
        return cryptoError(u"No random numbers"_s);
    return bytes;
}

Result<> stretch(const Vault &vault, const Secret &passphrase, RawKey &into)
{
    const KdfPtr kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const KdfContextPtr context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return cryptoError(u"scrypt is not to be had"_s);
    const int derived = passphrase.reveal([&](QByteArrayView phrase) {
        std::uint64_t cost = vault.cost;
        std::uint32_t block = vault.block;
        std::uint32_t lanes = vault.lanes;
        std::uint64_t memory = kMaxMemory;
        QByteArray salt = vault.salt;
        const std::array<OSSL_PARAM, 7> parameters {
            OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, const_cast<char *>(phrase.data()),
                                              static_cast<std::size_t>(phrase.size())),
            OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(),
                                              static_cast<std::size_t>(salt.size())),
            OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &cost),
            OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &block),
            OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &lanes),
            OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
            OSSL_PARAM_construct_end(),
        };
        return EVP_KDF_derive(context.get(), into.bytes.data(), into.bytes.size(), parameters.data());
    });
    return derived == 1 ? Result<>() : cryptoError(u"scrypt failed"_s);
}

/// AES-256-GCM with the vault's id as associated data, so that a key cannot be moved to another vault.
Result<QByteArray> wrap(const Vault &vault, const RawKey &with, const RawKey &key)
{
    const QByteArray label = vault.id.toUtf8();
    QByteArray sealed(qsizetype(kKeyLength) + kTagLength, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(sealed.data());
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool ok = context
        && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), with.bytes.data(), raw(vault.nonce), nullptr)
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, raw(label), static_cast<int>(label.size())) == 1
        && EVP_EncryptUpdate(context.get(), out, &length, key.bytes.data(), int(kKeyLength)) == 1
        && EVP_EncryptFinal_ex(context.get(), out + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(kTagLength), out + kKeyLength) == 1;
    return ok ? Result<QByteArray>(sealed) : cryptoError(u"The store key could not be encrypted"_s);
}

bool unwrap(const Vault &vault, const RawKey &with, RawKey &key)
{
    const QByteArray label = vault.id.toUtf8();
    QByteArray tag = vault.sealed.right(kTagLength);
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool ok = context
        && EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), with.bytes.data(), raw(vault.nonce), nullptr)
            == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, raw(label), static_cast<int>(label.size())) == 1
        && EVP_DecryptUpdate(context.get(), key.bytes.data(), &length, raw(vault.sealed), int(kKeyLength))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(kTagLength), tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), key.bytes.data() + length, &length) == 1;
    ERR_clear_error();
    return ok;
}

QByteArray toJson(const Vault &vault)
{
    return QJsonDocument(QJsonObject { { kFormatField, kFormat },
                                       { kIdField, vault.id },
                                       { kKdfField, kScrypt },
                                       { kCostField, static_cast<qint64>(vault.cost) },
                                       { kBlockField, static_cast<qint64>(vault.block) },
                                       { kLanesField, static_cast<qint64>(vault.lanes) },
                                       { kSaltField, QString::fromLatin1(vault.salt.toBase64()) },
                                       { kNonceField, QString::fromLatin1(vault.nonce.toBase64()) },
                                       { kKeyField, QString::fromLatin1(vault.sealed.toBase64()) } })
        .toJson();
}

QByteArray bytesOf(const JsonReader &field, qsizetype length)
{
    QByteArray bytes = QByteArray::fromBase64(field.string().toLatin1());
    if (bytes.size() != length)
        field.fail(u"not %1 bytes"_s.arg(length));
    return bytes;
}

/// A number of the file that may be no larger than costs a sane amount of time and memory.
qint64 boundedOf(const JsonReader &field, qint64 most)
{
    const qint64 number = field.integer();
    if (number < 1 || number > most)
        field.fail(u"out of range"_s);
    return number;
}

Result<Vault> readVault(const QString &path)
{
    constexpr qint64 kMostCost = 1LL << 20;
    constexpr qint64 kMostSmall = 16;
    const Result<QByteArray> text = readPrivateFile(path, kMaxFileLength);
    if (!text)
        return text.error();
    const Result<JsonDocument> document = JsonDocument::parse(*text, path);
    if (!document)
        return document.error();
    const JsonReader json = document->root();
    const qint64 format = json[kFormatField].integer();
    if (format > kFormat)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"store.format"_s,
                       .subject = path,
                       .detail = u"Written by a later version (format %1)"_s.arg(format) };
    if (json[kKdfField].string() != kScrypt)
        json[kKdfField].fail(u"not scrypt"_s);
    Vault vault { .id = json[kIdField].string(),
                  .cost = static_cast<quint64>(boundedOf(json[kCostField], kMostCost)),
                  .block = static_cast<quint32>(boundedOf(json[kBlockField], kMostSmall)),
                  .lanes = static_cast<quint32>(boundedOf(json[kLanesField], kMostSmall)),
                  .salt = bytesOf(json[kSaltField], kSaltLength),
                  .nonce = bytesOf(json[kNonceField], kNonceLength),
                  .sealed = bytesOf(json[kKeyField], qsizetype(kKeyLength) + kTagLength) };
    return json.finish(std::move(vault));
}

} // namespace

KeyVault::KeyVault(const QString &dataFolder)
    : m_path(dataFolder + "/keys.json"_L1)
{
}

bool KeyVault::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

Result<QString> KeyVault::id() const
{
    const Result<Vault> vault = readVault(m_path);
    if (!vault)
        return vault.error();
    return vault->id;
}

Result<Secret> KeyVault::randomPassphrase()
{
    RawKey key;
    if (RAND_priv_bytes(key.bytes.data(), int(kKeyLength)) != 1)
        return cryptoError(u"No random numbers"_s);
    return key.text();
}

QString KeyVault::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Secret> KeyVault::create(const QString &id, const Secret &passphrase) const
{
    if (passphrase.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"store.passphrase-empty"_s, .subject = m_path };
    if (exists())
        return Error { .kind = ErrorKind::Conflict, .code = u"store.protected"_s, .subject = m_path };
    Vault vault { .id = id };
    RawKey key;
    RawKey stretched;
    const Result<QByteArray> salt = randomBytes(kSaltLength);
    const Result<QByteArray> nonce = randomBytes(kNonceLength);
    if (!salt || !nonce || RAND_priv_bytes(key.bytes.data(), int(kKeyLength)) != 1)
        return cryptoError(u"No random numbers"_s);
    vault.salt = *salt;
    vault.nonce = *nonce;
    if (const Result<> ok = stretch(vault, passphrase, stretched); !ok)
        return ok.error();
    const Result<QByteArray> sealed = wrap(vault, stretched, key);
    if (!sealed)
        return sealed.error();
    vault.sealed = *sealed;
    const Result<StoreLock> lock = StoreLock::take(QFileInfo(m_path).path());
    if (!lock)
        return lock.error();
    if (exists()) // somebody else was quicker: theirs is the store key
        return Error { .kind = ErrorKind::Conflict, .code = u"store.protected"_s, .subject = m_path };
    if (const Result<> ok = writePrivateFile(m_path, toJson(vault)); !ok)
        return ok.error();
    return key.text();
}

Result<Secret> KeyVault::open(const Secret &passphrase) const
{
    const Result<Vault> vault = readVault(m_path);
    if (!vault)
        return vault.error();
    RawKey stretched;
    if (const Result<> ok = stretch(*vault, passphrase, stretched); !ok)
        return ok.error();
    RawKey key;
    if (!unwrap(*vault, stretched, key))
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"store.passphrase"_s,
                       .subject = m_path,
                       .detail = u"The passphrase is another one"_s };
    return key.text();
}

} // namespace slipway::pki
