// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace slipway::test {

struct RawAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> fields {}; ///< names in lower case
    QByteArray body {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString errorCode() const; ///< of ARM's error body
};

/// Plain requests to a sandbox by Qt's own HTTP client, none of ours.
class ArmProbe final
{
public:
    explicit ArmProbe(const sandbox::Sandbox &sandbox);

    /// Signs in with the service principal; every later request carries the token.
    bool signIn();
    void setToken(const QByteArray &token) { m_token = token; }
    const QByteArray &token() const { return m_token; }

    /// \param path below the endpoint, with query, or a whole URL
    RawAnswer send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                   const QMap<QByteArray, QByteArray> &fields = {});
    RawAnswer get(const QString &path) { return send("GET", path); }
    RawAnswer postForm(const QString &path, const QMap<QString, QString> &form);
    /// Polls Azure-AsyncOperation until it is terminal; its last answer.
    RawAnswer waitForOperation(const RawAnswer &started);

    QString endpoint() const { return m_endpoint; }

private:
    RawAnswer finish(QNetworkReply *reply);

    QString m_endpoint;
    QString m_authority;
    QString m_clientId;
    QString m_secret;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

/// Bytes to a loopback port, and what comes back until the peer closes or nothing comes for a while.
QByteArray sendBytes(const QHostAddress &address, quint16 port, const QByteArray &bytes, int waitMs = 3000);

} // namespace slipway::test
