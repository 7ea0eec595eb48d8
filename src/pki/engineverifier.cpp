// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/engineverifier.h"

#include "pki/verification.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Certificate>> parseEach(const QList<QByteArray> &ders, const QString &host)
{
    QList<Certificate> certificates;
    certificates.reserve(ders.size());
    for (const QByteArray &der : ders) {
        Result<Certificate> certificate = Certificate::parse(der);
        if (!certificate)
            return Error { .kind = ErrorKind::Tls,
                           .code = certificate.error().code,
                           .subject = host,
                           .detail = certificate.error().detail };
        certificates += *std::move(certificate);
    }
    return certificates;
}

} // namespace

Result<> verifyEngineCertificate(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                                 const QString &host, const QDateTime &time)
{
    if (host.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"host.missing"_s };
    if (chainDer.isEmpty())
        return Error { .kind = ErrorKind::Tls,
                       .code = u"certificate.missing"_s,
                       .subject = host,
                       .detail = u"The server has shown no certificate"_s };
    Result<QList<Certificate>> chain = parseEach(chainDer, host);
    if (!chain)
        return chain.error();
    Result<QList<Certificate>> authorities = parseEach(authoritiesDer, host);
    if (!authorities)
        return authorities.error();
    return verify({ .roots = *std::move(authorities),
                    .intermediates = chain->sliced(1),
                    .leaf = chain->constFirst(),
                    .host = host,
                    .time = time });
}

} // namespace slipway::pki
