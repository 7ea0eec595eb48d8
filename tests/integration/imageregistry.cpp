// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageregistry.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTcpSocket>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr char kTlsRecord = 0x16;
constexpr auto kUnknown = R"({"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]})";
constexpr auto kManifestType = "application/vnd.docker.distribution.manifest.v2+json";
constexpr auto kConfigType = "application/vnd.docker.container.image.v1+json";
constexpr auto kLayerType = "application/vnd.docker.image.rootfs.diff.tar.gzip"; // may be a plain tar, too

QString digestOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray configOf(const QByteArray &layer, const QStringList &command)
{
    const bool isArm = QSysInfo::buildCpuArchitecture() == "arm64"_L1;
    return jsonOf(
        { { u"architecture"_s, isArm ? u"arm64"_s : u"amd64"_s },
          { u"os"_s, u"linux"_s },
          { u"config"_s, QJsonObject { { u"Cmd"_s, QJsonArray::fromStringList(command) } } },
          { u"rootfs"_s,
            QJsonObject { { u"type"_s, u"layers"_s }, { u"diff_ids"_s, QJsonArray { digestOf(layer) } } } },
          { u"history"_s, QJsonArray { QJsonObject { { u"created_by"_s, u"a test"_s } } } } });
}

QJsonObject descriptor(const char *type, const QByteArray &bytes)
{
    return { { u"mediaType"_s, QString::fromLatin1(type) },
             { u"size"_s, bytes.size() },
             { u"digest"_s, digestOf(bytes) } };
}

} // namespace

ImageRegistry::ImageRegistry()
{
    connect(this, &QTcpServer::newConnection, this, &ImageRegistry::serve);
    listen(QHostAddress::LocalHost);
}

QString ImageRegistry::reference(const QString &name, const QString &tag) const
{
    return u"127.0.0.1:%1/%2:%3"_s.arg(serverPort()).arg(name, tag);
}

void ImageRegistry::publish(const QString &name, const QString &tag, const QByteArray &layer,
                            const QStringList &command)
{
    const QByteArray config = configOf(layer, command);
    const QByteArray manifest = jsonOf({ { u"schemaVersion"_s, 2 },
                                         { u"mediaType"_s, QString::fromLatin1(kManifestType) },
                                         { u"config"_s, descriptor(kConfigType, config) },
                                         { u"layers"_s, QJsonArray { descriptor(kLayerType, layer) } } });
    const QString folder = u"/v2/"_s + name;
    for (const QByteArray &blob : { config, layer })
        m_byPath.insert((folder + u"/blobs/"_s + digestOf(blob)).toLatin1(),
                        { "application/octet-stream", blob });
    for (const QString &key : { tag, digestOf(manifest) })
        m_byPath.insert((folder + u"/manifests/"_s + key).toLatin1(), { kManifestType, manifest });
}

void ImageRegistry::serve()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (request.startsWith(kTlsRecord)) { // asked first; the engine then tries without
                socket->abort();
                return;
            }
            for (qsizetype end = request.indexOf("\r\n\r\n"); end >= 0; end = request.indexOf("\r\n\r\n")) {
                const QList<QByteArray> words = request.first(end).split(' ');
                request.remove(0, end + 4);
                socket->write(answer(words.value(0), words.value(1)));
            }
        });
    }
}

QByteArray ImageRegistry::answer(const QByteArray &method, const QByteArray &target)
{
    const auto found = m_byPath.constFind(target);
    const bool isThere = found != m_byPath.cend() || target == "/v2/";
    const Blob other { "application/json", isThere ? "{}" : kUnknown };
    const Blob blob = found != m_byPath.cend() ? *found : other;
    const QByteArray head = (isThere ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n")
        + "Docker-Distribution-Api-Version: registry/2.0\r\nContent-Type: "_ba + blob.type
        + "\r\nDocker-Content-Digest: " + digestOf(blob.bytes).toLatin1()
        + "\r\nContent-Length: " + QByteArray::number(blob.bytes.size()) + "\r\n\r\n";
    if (method == "HEAD")
        return head;
    if (target.contains("/blobs/"))
        ++m_blobs;
    return head + blob.bytes;
}

} // namespace slipway::test
