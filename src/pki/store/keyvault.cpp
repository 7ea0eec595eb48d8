// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/keyvault.h"

#include "base/files/privatefile.h"
#include "base/json/jsonreader.h"
#include "pki/handles.h"
#include "pki/store/storelock.h"
#include "pki/store/storenames.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

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
constexpr auto kRecoveryField = "recovery"_L1;
constexpr auto kTypedField = "typed"_L1;
constexpr auto kScrypt = "scrypt"_L1;

constexpr auto kRecoveryLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford's base 32
constexpr int kRecoveryLength = 25;
constexpr int kRecoveryGroup = 5;

using KdfPtr = std::unique_ptr<EVP_KDF, Release<&EVP_KDF_free>>;
using KdfContextPtr = std::unique_ptr<EVP_KDF_CTX, Release<&EVP_KDF_CTX_free>>;
using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Release<&EVP_CIPHER_CTX_free>>;

/// 32 bytes of key that are wiped when they go.
struct RawKey
{
    std::array<unsigned char, kKeyLength> bytes {};

    RawKey() = default;
    /// \param text as text() gives it; anything else makes a key that opens nothing
    explicit RawKey(const Secret &text)
    {
        text.reveal([this](QByteArrayView hex) {
            QByteArray raw = QByteArray::fromHex(QByteArray::fromRawData(hex.data(), hex.size()));
            std::copy_n(raw.cbegin(), std::min<qsizetype>(raw.size(), qsizetype(kKeyLength)), bytes.begin());
            OPENSSL_cleanse(raw.data(), static_cast<std::size_t>(raw.size()));
        });
    }
    Q_DISABLE_COPY_MOVE(RawKey)
    ~RawKey() { OPENSSL_cleanse(bytes.data(), bytes.size()); }

    /// As text, so that it can be typed where a program asks for the passphrase of a key file.
    Secret text() const
    {
        // Not a copy of the bytes, which nobody would wipe.
        QByteArray hex =
            QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), kKeyLength).toHex();
        Secret secret(hex);
        OPENSSL_cleanse(hex.data(), static_cast<std::size_t>(hex.size()));
        return secret;
    }
};

/// The store key, encrypted with what becomes of one passphrase.
struct Slot
{
    quint64 cost = 32768; ///< with r and p: OWASP Password Storage Cheat Sheet, scrypt
    quint32 block = 8;
    quint32 lanes = 3;
    QByteArray salt {};
    QByteArray nonce {};
    QByteArray sealed {}; ///< the encrypted key and its tag
};

struct Vault
{
    QString id {};
    Slot first {};
    std::optional<Slot> recovery {};
    bool isTyped = false; ///< somebody knows the first passphrase

    // Associated data, so that a key cannot be moved to another vault or slot.
    QByteArray label() const { return id.toUtf8(); }
    QByteArray recoveryLabel() const { return id.toUtf8() + "/recovery"; }
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

Result<> stretch(const Slot &slot, const Secret &passphrase, RawKey &into)
{
    const KdfPtr kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const KdfContextPtr context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return cryptoError(u"scrypt is not to be had"_s);
    const int derived = passphrase.reveal([&](QByteArrayView phrase) {
        std::uint64_t cost = slot.cost;
        std::uint32_t block = slot.block;
        std::uint32_t lanes = slot.lanes;
        std::uint64_t memory = kMaxMemory;
        QByteArray salt = slot.salt;
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

/// AES-256-GCM.
Result<QByteArray> wrap(const Slot &slot, const QByteArray &label, const RawKey &with, const RawKey &key)
{
    QByteArray sealed(qsizetype(kKeyLength) + kTagLength, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(sealed.data());
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool ok = context
        && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), with.bytes.data(), raw(slot.nonce), nullptr)
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, raw(label), static_cast<int>(label.size())) == 1
        && EVP_EncryptUpdate(context.get(), out, &length, key.bytes.data(), int(kKeyLength)) == 1
        && EVP_EncryptFinal_ex(context.get(), out + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(kTagLength), out + kKeyLength) == 1;
    return ok ? Result<QByteArray>(sealed) : cryptoError(u"The store key could not be encrypted"_s);
}

bool unwrap(const Slot &slot, const QByteArray &label, const RawKey &with, RawKey &key)
{
    QByteArray tag = slot.sealed.right(kTagLength);
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool ok = context
        && EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), with.bytes.data(), raw(slot.nonce), nullptr)
            == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, raw(label), static_cast<int>(label.size())) == 1
        && EVP_DecryptUpdate(context.get(), key.bytes.data(), &length, raw(slot.sealed), int(kKeyLength)) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(kTagLength), tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), key.bytes.data() + length, &length) == 1;
    ERR_clear_error();
    return ok;
}

Result<Slot> makeSlot(const QByteArray &label, const Secret &passphrase, const RawKey &key)
{
    const Result<QByteArray> salt = randomBytes(kSaltLength);
    const Result<QByteArray> nonce = randomBytes(kNonceLength);
    if (!salt || !nonce)
        return cryptoError(u"No random numbers"_s);
    Slot slot { .salt = *salt, .nonce = *nonce };
    RawKey stretched;
    if (const Result<> ok = stretch(slot, passphrase, stretched); !ok)
        return ok.error();
    const Result<QByteArray> sealed = wrap(slot, label, stretched, key);
    if (!sealed)
        return sealed.error();
    slot.sealed = *sealed;
    return slot;
}

Result<bool> openSlot(const Slot &slot, const QByteArray &label, const Secret &passphrase, RawKey &key)
{
    RawKey stretched;
    if (const Result<> ok = stretch(slot, passphrase, stretched); !ok)
        return ok.error();
    return unwrap(slot, label, stretched, key);
}

/// A recovery passphrase as it is meant, however it was typed.
Secret withoutFrills(const Secret &typed)
{
    return typed.reveal([](QByteArrayView text) {
        QByteArray plain;
        plain.reserve(text.size());
        for (const char letter : text) {
            if (letter != ' ' && letter != '-')
                plain += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
        Secret secret(plain);
        OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
        return secret;
    });
}

QJsonObject toJson(const Slot &slot)
{
    return { { kKdfField, kScrypt },
             { kCostField, static_cast<qint64>(slot.cost) },
             { kBlockField, static_cast<qint64>(slot.block) },
             { kLanesField, static_cast<qint64>(slot.lanes) },
             { kSaltField, QString::fromLatin1(slot.salt.toBase64()) },
             { kNonceField, QString::fromLatin1(slot.nonce.toBase64()) },
             { kKeyField, QString::fromLatin1(slot.sealed.toBase64()) } };
}

QByteArray toJson(const Vault &vault)
{
    QJsonObject json = toJson(vault.first);
    json.insert(kFormatField, kFormat);
    json.insert(kIdField, vault.id);
    if (vault.isTyped)
        json.insert(kTypedField, true);
    if (vault.recovery)
        json.insert(kRecoveryField, toJson(*vault.recovery));
    return QJsonDocument(json).toJson();
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

Slot readSlot(const JsonReader &json)
{
    constexpr qint64 kMostCost = 1LL << 20;
    constexpr qint64 kMostSmall = 16;
    if (json[kKdfField].string() != kScrypt)
        json[kKdfField].fail(u"not scrypt"_s);
    return { .cost = static_cast<quint64>(boundedOf(json[kCostField], kMostCost)),
             .block = static_cast<quint32>(boundedOf(json[kBlockField], kMostSmall)),
             .lanes = static_cast<quint32>(boundedOf(json[kLanesField], kMostSmall)),
             .salt = bytesOf(json[kSaltField], kSaltLength),
             .nonce = bytesOf(json[kNonceField], kNonceLength),
             .sealed = bytesOf(json[kKeyField], qsizetype(kKeyLength) + kTagLength) };
}

Result<Vault> readVault(const QString &path)
{
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
    Vault vault { .id = json[kIdField].string(),
                  .first = readSlot(json),
                  .isTyped = json[kTypedField].booleanOr() };
    if (!json[kRecoveryField].isMissing())
        vault.recovery = readSlot(json[kRecoveryField]);
    return json.finish(std::move(vault));
}

} // namespace

KeyVault::KeyVault(const QString &dataFolder)
    : m_path(dataFolder + u'/' + kVaultFile)
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

Result<Secret> KeyVault::recoveryPassphrase()
{
    std::array<unsigned char, kRecoveryLength> random {};
    if (RAND_priv_bytes(random.data(), kRecoveryLength) != 1)
        return cryptoError(u"No random numbers"_s);
    QByteArray text;
    for (int i = 0; i < kRecoveryLength; ++i) {
        if (i > 0 && i % kRecoveryGroup == 0)
            text += '-';
        text +=
            kRecoveryLetters.at(random.at(static_cast<std::size_t>(i)) % kRecoveryLetters.size()).toLatin1();
    }
    Secret secret(text);
    OPENSSL_cleanse(random.data(), random.size());
    OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

bool KeyVault::isKnownToPeople() const
{
    const Result<Vault> vault = readVault(m_path);
    return vault && (vault->recovery || vault->isTyped);
}

Result<Secret> KeyVault::create(const QString &id, const Secret &passphrase, bool isTyped) const
{
    if (passphrase.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"store.passphrase-empty"_s, .subject = m_path };
    if (exists())
        return Error { .kind = ErrorKind::Conflict, .code = u"store.protected"_s, .subject = m_path };
    Vault vault { .id = id, .isTyped = isTyped };
    RawKey key;
    if (RAND_priv_bytes(key.bytes.data(), int(kKeyLength)) != 1)
        return cryptoError(u"No random numbers"_s);
    const Result<Slot> slot = makeSlot(vault.label(), passphrase, key);
    if (!slot)
        return slot.error();
    vault.first = *slot;
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
    RawKey key;
    Result<bool> isOpen = openSlot(vault->first, vault->label(), passphrase, key);
    if (isOpen && !*isOpen && vault->recovery)
        isOpen = openSlot(*vault->recovery, vault->recoveryLabel(), withoutFrills(passphrase), key);
    if (!isOpen)
        return isOpen.error();
    if (!*isOpen)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"store.passphrase"_s,
                       .subject = m_path,
                       .detail = u"The passphrase is another one"_s };
    return key.text();
}

namespace {

/// Reads, changes and writes the vault under the store's lock.
template <typename Change>
Result<> changeVault(const QString &path, const Secret &passphrase, Change change)
{
    if (passphrase.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"store.passphrase-empty"_s, .subject = path };
    const Result<StoreLock> lock = StoreLock::take(QFileInfo(path).path());
    if (!lock)
        return lock.error();
    Result<Vault> vault = readVault(path);
    if (!vault)
        return vault.error();
    if (const Result<> ok = change(*vault); !ok)
        return ok.error();
    return writePrivateFile(path, toJson(*vault));
}

} // namespace

Result<> KeyVault::changePassphrase(const Secret &storeKey, const Secret &passphrase) const
{
    return changeVault(m_path, passphrase, [&](Vault &vault) -> Result<> {
        const Result<Slot> slot = makeSlot(vault.label(), passphrase, RawKey(storeKey));
        if (!slot)
            return slot.error();
        vault.first = *slot;
        vault.isTyped = true;
        return {};
    });
}

Result<> KeyVault::changeRecovery(const Secret &storeKey, const Secret &passphrase) const
{
    return changeVault(m_path, passphrase, [&](Vault &vault) -> Result<> {
        const Result<Slot> slot =
            makeSlot(vault.recoveryLabel(), withoutFrills(passphrase), RawKey(storeKey));
        if (!slot)
            return slot.error();
        vault.recovery = *slot;
        return {};
    });
}

} // namespace slipway::pki
