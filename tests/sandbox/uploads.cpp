// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploads.h"

#include "pki/authority.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <QtEndian>

#include <array>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray pemOf(const Secret &key)
{
    return key.reveal([](QByteArrayView pem) { return pem.toByteArray(); });
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

} // namespace

Files makeFiles(const QString &address, const QDateTime &now)
{
    const auto authority = pki::makeAuthority({ .commonName = u"test authority"_s, .now = now });
    if (!authority)
        return {};
    const auto server = pki::issue(
        *authority,
        { .commonName = u"machine"_s, .dnsNames = { u"machine"_s }, .ipAddresses = { address }, .now = now });
    const auto client = pki::issue(
        *authority, { .purpose = pki::CertificatePurpose::Client, .commonName = u"me"_s, .now = now });
    if (!server || !client)
        return {};
    return { authority->certificate.toPem(), server->certificate.toPem(), pemOf(server->privateKey),
             client->certificate.toPem(), pemOf(client->privateKey) };
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress: four bytes of length, a zlib head of two, deflated data, four bytes of checksum.
    const QByteArray zlib = qCompress(bytes);
    QByteArray tail(8, '\0');
    qToLittleEndian(crc32(bytes), tail.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), tail.data() + 4);
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + zlib.mid(6, zlib.size() - 10) + tail;
}

namespace {

QByteArray payloadText(const Files &files, int port, const QString &marker, const QString &job,
                       const QJsonObject &options = {}, bool deletesData = false)
{
    const QJsonObject payload { { u"format"_s, 1 },
                                { u"job"_s, job },
                                { u"port"_s, port },
                                { u"marker"_s, marker },
                                { u"ca"_s, QString::fromLatin1(files.ca) },
                                { u"cert"_s, QString::fromLatin1(files.serverCertificate) },
                                { u"key"_s, QString::fromLatin1(files.serverKey) },
                                { u"options"_s, options },
                                { u"deletes"_s, deletesData } };
    return QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64();
}

} // namespace

QJsonObject runCommand(const QString &location, const Files &files, int port, const QString &marker,
                       const QString &job)
{
    const QJsonObject upload { { u"name"_s, u"SLIPWAY_UPLOAD"_s },
                               { u"value"_s, QString::fromLatin1(payloadText(files, port, marker, job)) } };
    return { { u"location"_s, location },
             { u"properties"_s,
               QJsonObject {
                   { u"source"_s,
                     QJsonObject { { u"script"_s, u"#!/bin/sh\nSLIPWAY_PAYLOAD=''\necho done\n"_s } } },
                   { u"protectedParameters"_s, QJsonArray { upload } } } } };
}

QJsonObject customScript(const QString &location, const Files &files, int port, const QString &marker,
                         bool packed, const QString &job, const QJsonObject &options, bool deletesData)
{
    const QByteArray script = "#!/bin/sh\nset -eu\nSLIPWAY_PAYLOAD='"
        + payloadText(files, port, marker, job, options, deletesData) + "'\necho done\n";
    const QByteArray text = (packed ? gzipped(script) : script).toBase64();
    return { { u"location"_s, location },
             { u"properties"_s,
               QJsonObject { { u"publisher"_s, u"Microsoft.Azure.Extensions"_s },
                             { u"type"_s, u"CustomScript"_s },
                             { u"typeHandlerVersion"_s, u"2.1"_s },
                             { u"autoUpgradeMinorVersion"_s, true },
                             { u"settings"_s, QJsonObject { { u"timestamp"_s, 1 } } },
                             { u"protectedSettings"_s,
                               QJsonObject { { u"script"_s, QString::fromLatin1(text) } } } } } };
}

QJsonObject dockerExtension(const QString &location, const Files &files, int port)
{
    const auto packed = [](const QByteArray &pem) { return QString::fromLatin1(pem.toBase64()); };
    const QJsonObject certs { { u"ca"_s, packed(files.ca) },
                              { u"cert"_s, packed(files.serverCertificate) },
                              { u"key"_s, packed(files.serverKey) } };
    return { { u"location"_s, location },
             { u"properties"_s,
               QJsonObject {
                   { u"publisher"_s, u"Microsoft.Azure.Extensions"_s },
                   { u"type"_s, u"DockerExtension"_s },
                   { u"typeHandlerVersion"_s, u"1.2"_s },
                   { u"settings"_s,
                     QJsonObject { { u"docker"_s, QJsonObject { { u"port"_s, QString::number(port) } } } } },
                   { u"protectedSettings"_s, QJsonObject { { u"certs"_s, certs } } } } } };
}

TlsTry tryTls(const QHostAddress &address, quint16 port, const QByteArray &ca, const QByteArray &certificate,
              const QByteArray &key, const QByteArray &request)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(ca));
    if (!certificate.isEmpty()) {
        tls.setLocalCertificateChain(QSslCertificate::fromData(certificate));
        tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    }
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    TlsTry outcome;
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] {
        outcome.isEncrypted = true;
        socket.write(request);
    });
    QObject::connect(&socket, &QSslSocket::readyRead, &socket, [&] { outcome.answer += socket.readAll(); });
    socket.connectToHostEncrypted(address.toString(), port);
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 8000);
    outcome.answer += socket.readAll();
    return outcome;
}

QByteArray plainGet(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: engine\r\nConnection: close\r\n\r\n";
}

} // namespace slipway::test
