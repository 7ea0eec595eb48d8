// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate.h"

#include "pki/certificatefields.h"
#include "pki/handles.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &what)
{
    return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s, what);
}

/// One block of a PEM text. May hold a private key when a file has both, so it is wiped.
struct PemBlock
{
    TextPtr name {};
    TextPtr header {};
    unsigned char *data = nullptr;
    long length = 0;

    PemBlock() = default;
    Q_DISABLE_COPY_MOVE(PemBlock)
    ~PemBlock() { OPENSSL_clear_free(data, static_cast<std::size_t>(length)); }

    bool read(BIO *bio)
    {
        char *foundName = nullptr;
        char *foundHeader = nullptr;
        const bool ok = PEM_read_bio(bio, &foundName, &foundHeader, &data, &length) == 1;
        name.reset(foundName);
        header.reset(foundHeader);
        return ok;
    }

    bool isCertificate() const
    {
        const QLatin1StringView text(name.get());
        return text == QLatin1StringView(PEM_STRING_X509) || text == QLatin1StringView(PEM_STRING_X509_OLD);
    }
};

/// A SEQUENCE whose length takes more than a byte, as every certificate's does; no text has that.
bool looksLikeDer(QByteArrayView bytes)
{
    return bytes.size() > 1 && bytes[0] == '\x30' && static_cast<unsigned char>(bytes[1]) >= 0x80U;
}

bool isEndOfText()
{
    const unsigned long code = ERR_peek_last_error();
    return ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE;
}

Result<Certificate> describe(QByteArrayView der)
{
    const X509Ptr x509 = fromDer(der);
    if (!x509)
        return malformed(u"Not a certificate"_s);
    return describeCertificate(*x509);
}

/// At most `limit` certificates of a PEM text.
Result<QList<Certificate>> readPem(QByteArrayView pem, qsizetype limit)
{
    const BioPtr bio = readingBio(pem);
    if (!bio)
        return malformed(u"The text cannot be read"_s);
    QList<Certificate> certificates;
    while (certificates.size() < limit) {
        PemBlock block;
        if (!block.read(bio.get())) {
            if (!isEndOfText())
                return malformed(u"The text is damaged"_s);
            break;
        }
        if (!block.isCertificate())
            continue;
        Result<Certificate> certificate = describe(QByteArrayView(block.data, block.length));
        if (!certificate)
            return certificate.error();
        certificates += *std::move(certificate);
    }
    ERR_clear_error();
    if (certificates.isEmpty())
        return malformed(u"The text has no certificate"_s);
    return certificates;
}

} // namespace

Result<Certificate> Certificate::parse(QByteArrayView pemOrDer)
{
    ERR_clear_error();
    if (pemOrDer.size() > kMaxTextLength)
        return malformed(u"Too large for a certificate"_s);
    if (looksLikeDer(pemOrDer))
        return describe(pemOrDer);
    Result<QList<Certificate>> certificates = readPem(pemOrDer, 1);
    if (!certificates)
        return certificates.error();
    return std::move(certificates->front());
}

Result<QList<Certificate>> Certificate::parseAll(QByteArrayView pem)
{
    ERR_clear_error();
    if (pem.size() > kMaxTextLength)
        return malformed(u"Too large for certificates"_s);
    return readPem(pem, kMaxCertificates);
}

QByteArray Certificate::toPem() const
{
    constexpr qsizetype kLineLength = 64; // RFC 7468 2
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n"_ba;
    for (qsizetype i = 0; i < base64.size(); i += kLineLength)
        pem += base64.mid(i, kLineLength) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace slipway::pki
