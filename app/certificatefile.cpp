// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificatefile.h"

#include "base/files/privatefile.h"
#include "pki/rsasignature.h"

#include <QFileInfo>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 256LL * 1024;

} // namespace

Result<azure::ClientCertificate> readClientCertificate(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    Result<QByteArray> pem = readFile(path, kLargest);
    if (!pem)
        return pem.error();
    const auto key = std::make_shared<const Secret>(*pem);
    const Result<pki::Certificate> certificate = pki::Certificate::parse(*pem);
    pem->fill('\0');
    if (!certificate)
        return Error { .kind = ErrorKind::Invalid, .code = certificate.error().code, .subject = name };
    const auto sign = [key](azure::AssertionAlgorithm algorithm, QByteArrayView bytes) {
        const bool modern = algorithm == azure::AssertionAlgorithm::Ps256;
        return pki::signRsa(*key, modern ? pki::RsaSignature::Pss256 : pki::RsaSignature::Pkcs1Sha256, bytes);
    };
    if (const Result<QByteArray> attempt = sign(azure::AssertionAlgorithm::Ps256, "x"); !attempt)
        return Error { .kind = attempt.error().kind, .code = attempt.error().code, .subject = name };
    if (!pki::isKeyOf(*key, *certificate))
        return Error { .kind = ErrorKind::Invalid, .code = u"key.mismatch"_s, .subject = name };
    return azure::ClientCertificate { .der = certificate->der, .sign = sign };
}

} // namespace slipway::app
