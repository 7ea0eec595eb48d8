// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace slipway::test {

/// An authority with a server's and a client's certificate, all PEM.
struct Files
{
    QByteArray ca {};
    QByteArray serverCertificate {};
    QByteArray serverKey {};
    QByteArray clientCertificate {};
    QByteArray clientKey {};
};
Files makeFiles(const QString &address, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// `bytes` as a gzip file.
QByteArray gzipped(const QByteArray &bytes);

/// The body of an extension PUT that carries these files in a CustomScript's script.
QJsonObject customScript(const QString &location, const Files &files, int port, const QString &marker,
                         bool packed = true, const QString &job = QStringLiteral("install"),
                         const QJsonObject &options = {}, bool deletesData = false);
/// The same by DockerExtension.
QJsonObject dockerExtension(const QString &location, const Files &files, int port);
/// The same by managed Run Command, with the payload in a protected parameter.
QJsonObject runCommand(const QString &location, const Files &files, int port, const QString &marker,
                       const QString &job = QStringLiteral("install"));

/// What one HTTPS connection to an engine came to.
struct TlsTry
{
    bool isEncrypted = false;
    QByteArray answer {};
};
/// Connects with this client certificate (none: empty), sends `request` and reads until the peer closes.
TlsTry tryTls(const QHostAddress &address, quint16 port, const QByteArray &ca, const QByteArray &certificate,
              const QByteArray &key, const QByteArray &request);

/// A request with Host and Connection: close.
QByteArray plainGet(const QByteArray &path);

} // namespace slipway::test
