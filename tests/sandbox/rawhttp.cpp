// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawhttp.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerLimit = 15'000; // milliseconds, on a busy machine

} // namespace

QString RawAnswer::errorCode() const
{
    return json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

ArmProbe::ArmProbe(const sandbox::Sandbox &sandbox)
    : m_endpoint(sandbox.armEndpoint().toString())
    , m_authority(sandbox.authority().toString())
    , m_clientId(sandbox.clientId())
    , m_secret(QString::fromLatin1(sandbox.clientSecret()))
{
}

RawAnswer ArmProbe::finish(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kAnswerLimit))
        return {};
    RawAnswer answer { .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                       .body = reply->readAll(),
                       .error = reply->error() };
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        answer.fields.insert(name.toLower(), value);
    return answer;
}

bool ArmProbe::signIn()
{
    const RawAnswer answer = postForm(m_authority + u"/oauth2/v2.0/token"_s,
                                      { { u"grant_type"_s, u"client_credentials"_s },
                                        { u"client_id"_s, m_clientId },
                                        { u"client_secret"_s, m_secret },
                                        { u"scope"_s, m_endpoint + u".default"_s } });
    m_token = answer.json().value(u"access_token"_s).toString().toLatin1();
    return answer.status == 200 && !m_token.isEmpty();
}

RawAnswer ArmProbe::send(const QByteArray &method, const QString &path, const QJsonObject &body,
                         const QMap<QByteArray, QByteArray> &fields)
{
    QNetworkRequest request(QUrl(path.startsWith(u"http"_s) ? path : m_endpoint + path));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    for (auto at = fields.begin(); at != fields.end(); ++at)
        request.setRawHeader(at.key(), at.value());
    QByteArray content;
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        content = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return finish(m_network.sendCustomRequest(request, method, content));
}

RawAnswer ArmProbe::postForm(const QString &path, const QMap<QString, QString> &form)
{
    QNetworkRequest request(QUrl(path.startsWith(u"http"_s) ? path : m_endpoint + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QByteArray content;
    for (auto at = form.begin(); at != form.end(); ++at)
        content += QUrl::toPercentEncoding(at.key()) + '=' + QUrl::toPercentEncoding(at.value()) + '&';
    return finish(m_network.post(request, content.chopped(1)));
}

RawAnswer ArmProbe::waitForOperation(const RawAnswer &started)
{
    const QString url = QString::fromUtf8(started.fields.value("azure-asyncoperation"));
    RawAnswer answer;
    const bool ended = QTest::qWaitFor(
        [&] {
            answer = get(url);
            const QString status = answer.json().value(u"status"_s).toString();
            return answer.status != 200 || status == u"Succeeded" || status == u"Failed"
                || status == u"Canceled";
        },
        kAnswerLimit);
    return ended ? answer : RawAnswer {};
}

QByteArray sendBytes(const QHostAddress &address, quint16 port, const QByteArray &bytes, int waitMs)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState; }, waitMs))
        return {};
    socket.write(bytes);
    [[maybe_unused]] const bool closed =
        QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, waitMs);
    return socket.readAll();
}

} // namespace slipway::test
