// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/importparts.h"

#include "pki/bundle/pkcs12.h"
#include "pki/certificatefields.h"
#include "pki/keypair.h"
#include "pki/keys/keyblock.h"
#include "pki/keys/privatekey.h"

#include <QSet>

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxFile = qsizetype(1024) * 1024;
constexpr std::size_t kMaxParts = 2000;
/// What `azure vm docker create` encrypted its authority's key with, on every computer.
constexpr QByteArrayView kKnownPassphrase = "Docker123";

/// Goes through the files one by one.
class Finder final
{
public:
    explicit Finder(const Secret &passphrase)
        : m_passphrase(passphrase)
    {
    }

    void read(const ImportFile &file)
    {
        m_file = file.name;
        m_foundAny = false;
        m_had.clear();
        ERR_clear_error();
        file.bytes.reveal([this](QByteArrayView bytes) {
            if (bytes.size() > kMaxFile)
                report(ImportProblem::TooLarge);
            else if (bytes.startsWith('\x30'))
                readDer(bytes);
            else
                readPem(bytes);
        });
        ERR_clear_error();
    }

    FoundParts takeParts() { return std::move(m_parts); }

private:
    void report(ImportProblem problem, const QString &detail = {}, const QString &subject = {})
    {
        m_parts.findings +=
            ImportFinding { .problem = problem, .file = m_file, .subject = subject, .detail = detail };
        m_foundAny = true;
    }

    bool isFull()
    {
        if (m_parts.certificates.size() + m_parts.keys.size() < kMaxParts)
            return false;
        report(ImportProblem::TooLarge, u"More than 2000 certificates and keys"_s);
        return true;
    }

    void readPem(QByteArrayView text)
    {
        const BioPtr bio = readingBio(text);
        while (bio && !isFull()) {
            PemBlock block;
            if (!block.read(bio.get())) {
                if (!isEndOfText())
                    report(ImportProblem::Damaged, drainErrors());
                break;
            }
            if (block.isCertificate())
                addCertificate(block.bytes());
            else if (block.isPrivateKey())
                addKeyBlock(block);
        }
        if (!m_foundAny)
            report(ImportProblem::NotRecognised);
    }

    void readDer(QByteArrayView der)
    {
        if (isFull())
            return;
        if (fromDer(der)) {
            addCertificate(der);
            return;
        }
        const Result<Pkcs12> bundle = readPkcs12(der, m_passphrase);
        if (bundle || bundle.error().code != pkcs12codes::kNotOne) {
            addBundle(bundle);
            return;
        }
        const Secret bytes(der);
        const Result<Secret> pem = decryptKey(bytes, m_passphrase);
        if (!pem) {
            reportKey(pem.error(), ImportProblem::NotRecognised);
            return;
        }
        addKey(*pem, {});
    }

    void addBundle(const Result<Pkcs12> &bundle)
    {
        if (!bundle) {
            reportBundle(bundle.error());
            return;
        }
        QString name = bundle->friendlyName;
        for (const Certificate &certificate : bundle->certificates) {
            Pkcs12Label label = bundle->labels.value(certificate.sha256);
            const QString otherwise = std::exchange(name, {});
            if (label.name.isEmpty())
                label.name = otherwise;
            addCertificate(certificate.der, label);
        }
        name = bundle->friendlyName; // of the first key
        for (const Secret &pem : bundle->privateKeys)
            addKey(pem, std::exchange(name, {}));
        if (!m_foundAny)
            report(ImportProblem::NotRecognised, u"There is nothing in the PKCS#12 file"_s);
    }

    void reportBundle(const Error &error)
    {
        if (error.code == pkcs12codes::kNeedsPassphrase)
            report(ImportProblem::NeedsPassphrase, error.detail);
        else if (error.code == pkcs12codes::kWrongPassphrase)
            report(ImportProblem::WrongPassphrase, error.detail);
        else if (error.code == pkcs12codes::kUnsupported || error.code == keycodes::kUnsupported
                 || error.code == keycodes::kTooCostly)
            report(ImportProblem::UnsupportedKey, error.detail);
        else
            report(ImportProblem::Damaged, error.detail);
    }

    void reportKey(const Error &error, ImportProblem otherwise)
    {
        if (error.code == keycodes::kNeedsPassphrase)
            report(ImportProblem::NeedsPassphrase, error.detail);
        else if (error.code == keycodes::kWrongPassphrase)
            report(ImportProblem::WrongPassphrase, error.detail);
        else if (error.code == keycodes::kUnsupported || error.code == keycodes::kTooCostly)
            report(ImportProblem::UnsupportedKey, error.detail);
        else
            report(otherwise, error.detail);
    }

    /// Whether the file has had it before: Java's key stores keep an authority in a chain and among the
    /// trusted.
    bool hadAlready(const QByteArray &id)
    {
        const bool isAgain = m_had.contains(id);
        m_had.insert(id);
        return isAgain;
    }

    void addCertificate(QByteArrayView der, const Pkcs12Label &label = {})
    {
        X509Ptr x509 = fromDer(der);
        Result<Certificate> certificate =
            x509 ? describeCertificate(*x509) : Result<Certificate>(opensslError(ErrorKind::Invalid, {}, {}));
        if (!certificate) {
            report(ImportProblem::Damaged, certificate.error().detail);
            return;
        }
        m_foundAny = true;
        if (hadAlready(certificate->sha256.toLatin1()))
            return;
        const auto same = std::find_if(m_parts.certificates.begin(), m_parts.certificates.end(),
                                       [&certificate](const FoundCertificate &c) {
                                           return c.imported.certificate.sha256 == certificate->sha256;
                                       });
        if (same != m_parts.certificates.end()) {
            report(ImportProblem::Duplicate, u"Also in "_s + same->imported.file, certificate->subject);
            return;
        }
        QByteArray publicKey = publicDer(X509_get0_pubkey(x509.get()));
        m_parts.certificates.push_back(
            { .imported = { .certificate = *std::move(certificate), .file = m_file },
              .x509 = std::move(x509),
              .publicKey = std::move(publicKey),
              .friendlyName = label.name,
              .storeId = label.id });
    }

    void addKeyBlock(PemBlock &block)
    {
        const bool old = m_file.endsWith("ca-key.pem"_L1);
        if (old) {
            // A block that was decrypted the old way has lost its bytes: work on a copy.
            PemBlock copy;
            copy.name.reset(OPENSSL_strdup(block.name.get()));
            copy.header.reset(OPENSSL_strdup(block.header.get()));
            copy.data = static_cast<unsigned char *>(
                OPENSSL_memdup(block.data, static_cast<std::size_t>(block.length)));
            copy.length = block.length;
            if (const Result<PKeyPtr> key = openKeyBlock(copy, kKnownPassphrase)) {
                addOpened(**key);
                return;
            }
            ERR_clear_error();
        }
        const Result<PKeyPtr> key =
            m_passphrase.reveal([&block](QByteArrayView words) { return openKeyBlock(block, words); });
        if (!key) {
            reportKey(key.error(), ImportProblem::Damaged);
            return;
        }
        addOpened(**key);
    }

    void addOpened(const EVP_PKEY &key)
    {
        const Result<Secret> pem = keyToPem(key);
        if (!pem) {
            reportKey(pem.error(), ImportProblem::Damaged);
            return;
        }
        addKey(*pem, {});
    }

    void addKey(const Secret &pem, const QString &friendlyName)
    {
        const Result<PKeyPtr> key = keyFromPem(pem);
        if (!key) {
            reportKey(key.error(), ImportProblem::Damaged);
            return;
        }
        m_foundAny = true;
        QByteArray publicKey = publicDer(key->get());
        if (hadAlready(publicKey))
            return;
        const auto same = std::find_if(m_parts.keys.begin(), m_parts.keys.end(),
                                       [&publicKey](const FoundKey &k) { return k.publicKey == publicKey; });
        if (same != m_parts.keys.end()) {
            report(ImportProblem::Duplicate, u"Also in "_s + same->file);
            return;
        }
        m_parts.keys.push_back({ .pem = pem.clone(),
                                 .file = m_file,
                                 .publicKey = std::move(publicKey),
                                 .friendlyName = friendlyName });
    }

    const Secret &m_passphrase;
    QString m_file {};
    bool m_foundAny = false;
    QSet<QByteArray> m_had {}; ///< of the file: SHA-256 of certificates, public keys of private ones
    FoundParts m_parts {};
};

} // namespace

QByteArray publicDer(const EVP_PKEY *key)
{
    unsigned char *bytes = nullptr;
    const int length = key ? i2d_PUBKEY(key, &bytes) : 0;
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

FoundParts findParts(const std::vector<ImportFile> &files, const Secret &passphrase)
{
    Finder finder(passphrase);
    for (const ImportFile &file : files)
        finder.read(file);
    return finder.takeParts();
}

} // namespace slipway::pki
