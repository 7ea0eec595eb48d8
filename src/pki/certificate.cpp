// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate.h"

#include "pki/certificatefields.h"
#include "pki/handles.h"
#include "pki/pemblock.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &what)
{
    return opensslError(ErrorKind::Invalid, u"certificate.malformed"_s, what);
}

/// A SEQUENCE whose length takes more than a byte, as every certificate's does; no text has that.
bool looksLikeDer(QByteArrayView bytes)
{
    return bytes.size() > 1 && bytes[0] == '\x30' && static_cast<unsigned char>(bytes[1]) >= 0x80U;
}

Result<Certificate> describe(QByteArrayView der)
{
    const X509Ptr x509 = fromDer(der);
    if (!x509)
        return malformed(u"Not a certificate"_s);
    return describeCertificate(*x509, der);
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
        Result<Certificate> certificate = describe(block.bytes());
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
