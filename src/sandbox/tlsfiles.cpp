// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tlsfiles.h"

#include "base/files/privatefile.h"
#include "pki/authority.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimit = 65'536;

struct Files
{
    QByteArray authority {};
    QByteArray certificate {};
    QByteArray key {};
};

Result<Files> readFiles(const QString &folder)
{
    const auto authority = readFile(folder + u"/ca.pem"_s, kFileLimit);
    if (!authority)
        return authority.error();
    const auto certificate = readFile(folder + u"/cert.pem"_s, kFileLimit);
    if (!certificate)
        return certificate.error();
    const auto key = readPrivateFile(folder + u"/key.pem"_s, kFileLimit);
    if (!key)
        return key.error();
    return Files { *authority, *certificate, *key };
}

Result<Files> makeFiles(const QString &folder)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto authority = pki::makeAuthority(
        { .commonName = u"Slipway sandbox"_s, .validity = std::chrono::days(365), .now = now });
    if (!authority)
        return authority.error();
    const auto server = pki::issue(*authority,
                                   { .commonName = u"localhost"_s,
                                     .dnsNames = { u"localhost"_s },
                                     .ipAddresses = { u"127.0.0.1"_s },
                                     .validity = std::chrono::days(300),
                                     .now = now });
    if (!server)
        return server.error();
    Files files { authority->certificate.toPem(), server->certificate.toPem(),
                  server->privateKey.reveal([](QByteArrayView pem) { return pem.toByteArray(); }) };
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    for (const auto &[name, content] :
         { std::pair { u"/ca.pem"_s, files.authority }, std::pair { u"/cert.pem"_s, files.certificate },
           std::pair { u"/key.pem"_s, files.key } }) {
        if (const auto written = writePrivateFile(folder + name, content); !written)
            return written.error();
    }
    return files;
}

} // namespace

Result<ServerTls> serverTls(const QString &folder)
{
    const auto files = QFile::exists(folder + u"/cert.pem"_s) ? readFiles(folder) : makeFiles(folder);
    if (!files)
        return files.error();
    ServerTls tls { .configuration = QSslConfiguration::defaultConfiguration(),
                    .authority = files->authority };
    QSslKey key(files->key, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(files->key, QSsl::Rsa);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(files->certificate, QSsl::Pem);
    if (key.isNull() || chain.isEmpty())
        return Error { .kind = ErrorKind::Local,
                       .subject = folder,
                       .detail = u"the certificate or its key cannot be read"_s };
    tls.configuration.setLocalCertificateChain(chain);
    tls.configuration.setPrivateKey(key);
    tls.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    tls.configuration.setAllowedNextProtocols({ QSslConfiguration::NextProtocolHttp1_1 });
    return tls;
}

} // namespace slipway::sandbox
