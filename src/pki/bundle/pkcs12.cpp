// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/pkcs12.h"

#include "pki/certificatefields.h"
#include "pki/keypair.h"
#include "pki/keys/passwordbased.h"
#include "pki/keys/privatekey.h"
#include "pki/securememory.h"

#include <QStringConverter>

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLength = qsizetype(16) * 1024 * 1024;
constexpr qsizetype kMaxContents = 10'000; // keys and certificates
constexpr int kMaxNesting = 8; // bags within bags
constexpr int kModernRounds = 600'000;
constexpr int kCompatibleRounds = 100'000;
/// Before our id in "localKeyId", by which programs tell which key is whose: they only compare it.
constexpr auto kIdMark = "slipway:"_L1;

Error invalid(QLatin1StringView code, const QString &what)
{
    return opensslError(ErrorKind::Invalid, code, what);
}

Error notOne()
{
    return invalid(pkcs12codes::kNotOne, u"Not a PKCS#12 file, or a damaged one"_s);
}

/// OpenSSL wants the passphrase to end with a NUL in places; a null pointer is "none", which some files are
/// made with and which is not the same as an empty one.
struct Passphrase
{
    const char *text = nullptr;
    int length = 0;
};

Pkcs12Ptr parse(QByteArrayView der)
{
    // The context stays with the object and decides which ciphers open it.
    PKCS12 *made = PKCS12_init_ex(NID_pkcs7_data, contextForOldFiles(), nullptr);
    const auto *next = reinterpret_cast<const unsigned char *>(der.data());
    if (!made || !d2i_PKCS12(&made, &next, static_cast<long>(der.size())))
        return {}; // d2i has released it
    return Pkcs12Ptr(made);
}

Result<> checkMacCost(const PKCS12 &file)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, &file);
    return checkRounds(rounds);
}

/// True when the file has no MAC.
bool opensMac(PKCS12 &file, Passphrase passphrase)
{
    return PKCS12_mac_present(&file) != 1
        || PKCS12_verify_mac(&file, passphrase.text, passphrase.length) == 1;
}

bool sawUnknownAlgorithm()
{
    bool found = false;
    while (const unsigned long code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        found = found
            || (ERR_GET_LIB(code) == ERR_LIB_EVP
                && (reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
                    || reason == EVP_R_UNSUPPORTED_CIPHER || reason == ERR_R_UNSUPPORTED))
            || (ERR_GET_LIB(code) == ERR_LIB_PKCS12 && reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM);
    }
    return found;
}

Error cannotOpen(Passphrase passphrase)
{
    if (sawUnknownAlgorithm())
        return invalid(pkcs12codes::kUnsupported, u"The file is encrypted in a way that is not known here"_s);
    if (passphrase.length == 0)
        return invalid(pkcs12codes::kNeedsPassphrase, u"The file needs a passphrase"_s);
    return invalid(pkcs12codes::kWrongPassphrase, u"The passphrase does not open the file"_s);
}

/// The way through one file.
class Reader final
{
public:
    Reader(PKCS12 &file, Passphrase passphrase)
        : m_file(file)
        , m_passphrase(passphrase)
    {
    }

    Result<Pkcs12> read()
    {
        const AuthSafesPtr safes(PKCS12_unpack_authsafes(&m_file));
        if (!safes)
            return notOne();
        for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
            if (const Result<> ok = readSafe(*sk_PKCS7_value(safes.get(), i)); !ok)
                return ok.error();
        }
        sortOwnFirst();
        m_found.friendlyName = m_keyName.isEmpty() ? m_certificateName : m_keyName;
        return std::move(m_found);
    }

private:
    Result<> readSafe(PKCS7 &safe)
    {
        const int kind = OBJ_obj2nid(safe.type);
        SafeBagsPtr bags;
        if (kind == NID_pkcs7_data) {
            bags.reset(PKCS12_unpack_p7data(&safe));
        } else if (kind == NID_pkcs7_encrypted) {
            if (!safe.d.encrypted || !safe.d.encrypted->enc_data || !safe.d.encrypted->enc_data->algorithm)
                return notOne();
            if (Result<> ok = checkCost(*safe.d.encrypted->enc_data->algorithm); !ok)
                return ok;
            bags.reset(PKCS12_unpack_p7encdata(&safe, m_passphrase.text, m_passphrase.length));
            if (!bags)
                return cannotOpen(m_passphrase);
        } else {
            return {}; // for a recipient's certificate: nobody uses it
        }
        return bags ? readBags(bags.get(), 0) : notOne();
    }

    Result<> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        if (depth > kMaxNesting)
            return notOne();
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
            if (Result<> ok = readBag(*sk_PKCS12_SAFEBAG_value(bags, i), depth); !ok)
                return ok;
        }
        return {};
    }

    Result<> readBag(PKCS12_SAFEBAG &bag, int depth)
    {
        const auto count = m_found.certificates.size() + static_cast<qsizetype>(m_found.privateKeys.size());
        if (count >= kMaxContents)
            return notOne();
        switch (PKCS12_SAFEBAG_get_nid(&bag)) {
        case NID_keyBag:
            return addKey(PKCS12_SAFEBAG_get0_p8inf(&bag), bag);
        case NID_pkcs8ShroudedKeyBag:
            return addShroudedKey(bag);
        case NID_certBag:
            return addCertificate(bag);
        case NID_safeContentsBag:
            return readBags(PKCS12_SAFEBAG_get0_safes(&bag), depth + 1);
        default:
            return {}; // revocation lists, secrets
        }
    }

    Result<> addShroudedKey(const PKCS12_SAFEBAG &bag)
    {
        const X509_ALGOR *algorithm = nullptr;
        const X509_SIG *const shrouded = PKCS12_SAFEBAG_get0_pkcs8(&bag);
        if (!shrouded)
            return notOne();
        X509_SIG_get0(shrouded, &algorithm, nullptr);
        if (Result<> ok = checkCost(*algorithm); !ok)
            return ok;
        const KeyInfoPtr info(PKCS8_decrypt_ex(shrouded, m_passphrase.text, m_passphrase.length,
                                               contextForOldFiles(), nullptr));
        if (!info)
            return cannotOpen(m_passphrase);
        return addKey(info.get(), bag);
    }

    Result<> addKey(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG &bag)
    {
        const PKeyPtr key(info ? EVP_PKCS82PKEY(info) : nullptr);
        if (!key)
            return invalid(keycodes::kUnsupported, u"The key is of a kind that is not known here"_s);
        Result<Secret> pem = keyToPem(*key);
        if (!pem)
            return pem.error();
        m_found.privateKeys.push_back(*std::move(pem));
        if (m_keyName.isEmpty())
            m_keyName = nameOf(bag);
        return {};
    }

    Result<> addCertificate(const PKCS12_SAFEBAG &bag)
    {
        if (PKCS12_SAFEBAG_get_bag_nid(&bag) != NID_x509Certificate)
            return {};
        const X509Ptr x509(PKCS12_SAFEBAG_get1_cert(&bag));
        if (!x509)
            return invalid("certificate.malformed"_L1, u"A certificate in the file is damaged"_s);
        Result<Certificate> certificate = describeCertificate(*x509);
        if (!certificate)
            return certificate.error();
        m_found.labels.insert(certificate->sha256, { .name = nameOf(bag), .id = idOf(bag) });
        m_found.certificates += *std::move(certificate);
        if (m_certificateName.isEmpty())
            m_certificateName = nameOf(bag);
        return {};
    }

    /// PKCS12_get_friendlyname() of OpenSSL 3.0.19 has nothing to say of names beyond ASCII.
    static QString nameOf(const PKCS12_SAFEBAG &bag)
    {
        const ASN1_TYPE *const value = PKCS12_SAFEBAG_get0_attr(&bag, NID_friendlyName);
        if (!value || value->type != V_ASN1_BMPSTRING)
            return {};
        const ASN1_BMPSTRING *const text = value->value.bmpstring;
        QStringDecoder decoder(QStringDecoder::Utf16BE);
        const QString name = decoder(QByteArrayView(ASN1_STRING_get0_data(text), ASN1_STRING_length(text)));
        return name.section(QChar::Null, 0, 0);
    }

    static QString idOf(const PKCS12_SAFEBAG &bag)
    {
        const ASN1_TYPE *const value = PKCS12_SAFEBAG_get0_attr(&bag, NID_localKeyID);
        if (!value || value->type != V_ASN1_OCTET_STRING)
            return {};
        const ASN1_OCTET_STRING *const bytes = value->value.octet_string;
        const QString text =
            QString::fromUtf8(QByteArrayView(ASN1_STRING_get0_data(bytes), ASN1_STRING_length(bytes)));
        return text.startsWith(kIdMark) ? text.mid(kIdMark.size()) : QString();
    }

    void sortOwnFirst()
    {
        if (m_found.privateKeys.empty())
            return;
        const Secret &key = m_found.privateKeys.front();
        QList<Certificate> &all = m_found.certificates;
        std::stable_partition(all.begin(), all.end(), [&key](const Certificate &certificate) {
            return checkKeyMatches(certificate, key).has_value();
        });
    }

    PKCS12 &m_file;
    Passphrase m_passphrase;
    Pkcs12 m_found {};
    QString m_keyName {};
    QString m_certificateName {};
};

Result<Pkcs12> readWith(PKCS12 &file, QByteArrayView words)
{
    const bool isChecked = PKCS12_mac_present(&file) == 1;
    if (words.isEmpty() && isChecked && opensMac(file, {}))
        return Reader(file, {}).read();
    const Passphrase passphrase { .text = words.isEmpty() ? "" : words.data(), .length = lengthOf(words) };
    ERR_clear_error();
    if (!opensMac(file, passphrase))
        return cannotOpen(passphrase);
    return Reader(file, passphrase).read();
}

X509StackPtr stackOf(const QList<Certificate> &certificates)
{
    X509StackPtr stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        X509Ptr x509 = fromDer(certificate.der);
        if (!stack || !x509 || sk_X509_push(stack.get(), x509.get()) <= 0)
            return {};
        static_cast<void>(x509.release());
    }
    return stack;
}

/// A copy that ends with a NUL, in memory that is wiped.
Secret terminated(const Secret &passphrase)
{
    return passphrase.reveal([](QByteArrayView words) {
        const BioPtr bio(BIO_new(BIO_s_secmem()));
        if (!bio || BIO_write(bio.get(), words.data(), lengthOf(words)) != words.size()
            || BIO_write(bio.get(), "", 1) != 1)
            return Secret();
        return Secret(written(bio.get()));
    });
}

bool isUsable(const Secret &passphrase)
{
    return passphrase.reveal([](QByteArrayView words) {
        return !words.isEmpty() && words.size() <= kMaxPassphrase && !words.contains('\0');
    });
}

Error unusable()
{
    return invalid(keycodes::kBadPassphrase, u"A passphrase has 1 to 1024 bytes, none of them zero"_s);
}

/// What goes into a file, as it is put together.
struct Contents
{
    SafeBagsPtr certificates { sk_PKCS12_SAFEBAG_new_null() };
    SafeBagsPtr keys { sk_PKCS12_SAFEBAG_new_null() };

    Result<> add(const Pkcs12Entry &entry, const char *passphrase)
    {
        const X509Ptr x509 = fromDer(entry.keyed.certificate.der);
        const QByteArray name = entry.label.name.toUtf8();
        const QByteArray id = (kIdMark + entry.label.id).toUtf8();
        auto *const all = certificates.get();
        auto *bags = all;
        // The bag takes name and id from the certificate.
        if (!x509 || !all || X509_alias_set1(x509.get(), bytesOf(name), lengthOf(name)) != 1
            || X509_keyid_set1(x509.get(), bytesOf(id), lengthOf(id)) != 1
            || !PKCS12_add_cert(&bags, x509.get()))
            return invalid("certificate.malformed"_L1, u"A certificate cannot be read"_s);
        return entry.keyed.privateKey.isEmpty() ? Result<>() : addKey(entry, name, id, passphrase);
    }

private:
    static unsigned char *bytesOf(const QByteArray &text)
    {
        return reinterpret_cast<unsigned char *>(const_cast<char *>(text.constData())); // it is copied
    }

    Result<> addKey(const Pkcs12Entry &entry, const QByteArray &name, const QByteArray &id,
                    const char *passphrase) const
    {
        if (Result<> ok = checkKeyMatches(entry.keyed.certificate, entry.keyed.privateKey); !ok)
            return ok;
        const Result<PKeyPtr> key = keyFromPem(entry.keyed.privateKey);
        if (!key)
            return key.error();
        auto *bags = keys.get();
        PKCS12_SAFEBAG *const bag =
            bags ? PKCS12_add_key(&bags, key->get(), 0, kModernRounds, NID_aes_256_cbc, passphrase) : nullptr;
        if (!bag || PKCS12_add_friendlyname_utf8(bag, name.constData(), lengthOf(name)) != 1
            || PKCS12_add_localkeyid(bag, bytesOf(id), lengthOf(id)) != 1)
            return opensslError(ErrorKind::Local, u"pkcs12.encoding"_s, u"A key could not be encrypted"_s);
        return {};
    }
};

/// Both kinds in a safe of their own, that of the certificates encrypted: keys are by themselves.
Pkcs12Ptr fileOf(const Contents &contents, const char *passphrase)
{
    STACK_OF(PKCS7) *made = nullptr;
    const bool ok =
        PKCS12_add_safe(&made, contents.certificates.get(), NID_aes_256_cbc, kModernRounds, passphrase) == 1
        && PKCS12_add_safe(&made, contents.keys.get(), -1, 0, nullptr) == 1;
    const AuthSafesPtr safes(made);
    return Pkcs12Ptr(ok ? PKCS12_add_safes(safes.get(), 0) : nullptr);
}

Result<QByteArray> encoded(const PKCS12 *file)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!file || !bio || i2d_PKCS12_bio(bio.get(), file) != 1)
        return opensslError(ErrorKind::Local, u"pkcs12.encoding"_s, u"The file could not be made"_s);
    return written(bio.get()).toByteArray();
}

} // namespace

Result<Pkcs12> readPkcs12(QByteArrayView der, const Secret &passphrase)
{
    const StackWiper wiper;
    ERR_clear_error();
    if (der.isEmpty() || der.size() > kMaxLength)
        return notOne();
    const Pkcs12Ptr file = parse(der);
    if (!file)
        return notOne();
    if (const Result<> ok = checkMacCost(*file); !ok)
        return ok.error();
    Result<Pkcs12> found = passphrase.reveal([&file](QByteArrayView words) -> Result<Pkcs12> {
        if (words.size() > kMaxPassphrase)
            return invalid(keycodes::kBadPassphrase, u"The passphrase is too long"_s);
        return readWith(*file, words);
    });
    ERR_clear_error();
    return found;
}

Result<QByteArray> writePkcs12(const KeyedCertificate &certificate, const QList<Certificate> &chain,
                               const QString &friendlyName, const Secret &passphrase, Pkcs12Strength strength)
{
    const StackWiper wiper;
    if (!isUsable(passphrase))
        return unusable();
    if (const Result<> ok = checkKeyMatches(certificate.certificate, certificate.privateKey); !ok)
        return ok.error();
    const Result<PKeyPtr> key = keyFromPem(certificate.privateKey);
    if (!key)
        return key.error();
    const X509Ptr x509 = fromDer(certificate.certificate.der);
    const X509StackPtr others = stackOf(chain);
    if (!x509 || !others)
        return invalid("certificate.malformed"_L1, u"A certificate cannot be read"_s);
    const bool modern = strength == Pkcs12Strength::Modern;
    const int cipher = modern ? NID_aes_256_cbc : NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    const int rounds = modern ? kModernRounds : kCompatibleRounds;
    const QByteArray name = friendlyName.toUtf8();
    const Secret words = terminated(passphrase);
    return words.reveal([&](QByteArrayView text) -> Result<QByteArray> {
        // Without a MAC first: PKCS12_create() would choose its digest itself.
        const Pkcs12Ptr file(PKCS12_create(text.data(), name.isEmpty() ? nullptr : name.constData(),
                                           key->get(), x509.get(), others.get(), cipher, cipher, rounds, -1,
                                           0));
        if (!file
            || PKCS12_set_mac(file.get(), text.data(), -1, nullptr, 0, rounds,
                              modern ? EVP_sha256() : EVP_sha1())
                != 1)
            return opensslError(ErrorKind::Local, u"pkcs12.encoding"_s, u"The file could not be made"_s);
        return encoded(file.get());
    });
}

Result<QByteArray> writePkcs12(const std::vector<Pkcs12Entry> &entries, const Secret &passphrase)
{
    const StackWiper wiper;
    if (!isUsable(passphrase))
        return unusable();
    const Secret words = terminated(passphrase);
    return words.reveal([&entries](QByteArrayView text) -> Result<QByteArray> {
        Contents contents;
        for (const Pkcs12Entry &entry : entries) {
            if (const Result<> ok = contents.add(entry, text.data()); !ok)
                return ok.error();
        }
        const Pkcs12Ptr file = fileOf(contents, text.data());
        if (!file
            || PKCS12_set_mac(file.get(), text.data(), -1, nullptr, 0, kModernRounds, EVP_sha256()) != 1)
            return opensslError(ErrorKind::Local, u"pkcs12.encoding"_s, u"The file could not be made"_s);
        return encoded(file.get());
    });
}

} // namespace slipway::pki
