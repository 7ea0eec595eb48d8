// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate.h"
#include "subject.h"

#include <QJsonArray>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

QString nameOfPurpose(pki::CertificatePurpose purpose)
{
    switch (purpose) {
    case pki::CertificatePurpose::Authority:
        return u"authority"_s;
    case pki::CertificatePurpose::Server:
        return u"server"_s;
    case pki::CertificatePurpose::Client:
        return u"client"_s;
    case pki::CertificatePurpose::Unknown:
        break;
    }
    return u"unknown"_s;
}

Result<QJsonDocument> run(const Options &, const QByteArray &input)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(input);
    if (!certificate)
        return QJsonDocument(verdict(false, certificate.error().detail));
    QJsonObject shown = verdict(true);
    shown[u"subject"_s] = certificate->subject;
    shown[u"issuer"_s] = certificate->issuer;
    shown[u"serial"_s] = certificate->serial;
    shown[u"sans"_s] = QJsonArray::fromStringList(certificate->alternativeNames);
    shown[u"not_before"_s] = certificate->notBefore.toString(Qt::ISODate);
    shown[u"not_after"_s] = certificate->notAfter.toString(Qt::ISODate);
    shown[u"sha256"_s] = certificate->sha256;
    shown[u"key"_s] = certificate->keyDescription;
    shown[u"purpose"_s] = nameOfPurpose(certificate->purpose);
    return QJsonDocument(shown);
}

const Registration s_registered({ .name = u"certificate"_s, .run = &run });

} // namespace
