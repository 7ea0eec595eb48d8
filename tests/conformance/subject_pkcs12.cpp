// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/pkcs12.h"
#include "subject.h"

#include <QJsonArray>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> run(const Options &options, const QByteArray &input)
{
    const Secret passphrase { QByteArrayView(options.value(u"--password"_s).toUtf8()) };
    const Result<pki::Pkcs12> file = pki::readPkcs12(input, passphrase);
    if (!file)
        return QJsonDocument(verdict(false, file.error().code + u": "_s + file.error().detail));
    QJsonArray certificates;
    for (const pki::Certificate &certificate : file->certificates)
        certificates.append(QString::fromLatin1(certificate.toPem()));
    QJsonObject shown = verdict(true);
    shown[u"certificates"_s] = certificates;
    shown[u"key_matches"_s] = !file->privateKeys.empty() && !file->certificates.isEmpty()
        && pki::checkKeyMatches(file->certificates.constFirst(), file->privateKeys.front()).has_value();
    shown[u"friendly_name"_s] = file->friendlyName;
    return QJsonDocument(shown);
}

const Registration s_registered({ .name = u"pkcs12"_s, .options = { u"--password"_s }, .run = &run });

} // namespace
