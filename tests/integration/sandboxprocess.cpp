// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartLimit = 30'000; // milliseconds, on a busy machine
constexpr int kEndLimit = 5'000;

} // namespace

SandboxProcess::~SandboxProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndLimit))
        m_process.kill();
    m_process.waitForFinished(kEndLimit);
}

QString SandboxProcess::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(SLIPWAY_SANDBOX_PROGRAM), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kStartLimit))
            return u"slipway-sandbox says nothing: "_s + QString::fromUtf8(m_process.readAllStandardError());
    }
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    return m_facts.isEmpty() ? u"slipway-sandbox printed no JSON"_s : QString();
}

std::pair<int, QJsonObject> SandboxProcess::askFaults(const QByteArray &method, const QByteArray &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(fact(u"faults"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait();
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             QJsonDocument::fromJson(reply->readAll()).object() };
}

} // namespace slipway::test
