// SPDX-License-Identifier: GPL-3.0-or-later
#include "armrecordings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

/// What makes two requests the same one.
QString targetOf(const QUrl &url)
{
    static const QRegularExpression deployment(u"/deployments/[^/?]+"_s);
    QUrlQuery query(url);
    query.removeAllQueryItems(u"api-version"_s);
    query.removeAllQueryItems(u"$expand"_s);
    const QString target = url.path() + u'?' + query.toString();
    return QString(target).replace(deployment, u"/deployments/any"_s).toLower();
}

Exchange exchangeFrom(const QJsonObject &json)
{
    Exchange exchange { .method = json.value("method"_L1).toString().toLatin1(),
                        .url = json.value("url"_L1).toString(),
                        .status = json.value("status"_L1).toInt(),
                        .body = json.value("resBody"_L1).toString().toUtf8() };
    const QJsonObject headers = json.value("resHeaders"_L1).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        exchange.headers.append(it.key().toLatin1(), it.value().toString().toUtf8());
    exchange.target = targetOf(QUrl(exchange.url));
    return exchange;
}

} // namespace

QList<Exchange> readRecordings(const QString &folder)
{
    QList<Exchange> exchanges;
    QFile file(folder + u"/recordings.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return exchanges;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        if (!json.isEmpty())
            exchanges.append(exchangeFrom(json));
    }
    return exchanges;
}

qsizetype Replay::find(const QByteArray &method, const QString &target) const
{
    const auto isIt = [&](const Exchange &one) { return one.method == method && one.target == target; };
    const auto from = m_exchanges.cbegin() + m_next;
    const auto next = std::find_if(from, m_exchanges.cend(), isIt);
    if (next != m_exchanges.cend())
        return next - m_exchanges.cbegin();
    if (m_order == Order::AsRecorded)
        return -1;
    const auto last = std::find_if(std::make_reverse_iterator(from), m_exchanges.crend(), isIt);
    return m_exchanges.crend() - last - 1; // -1: nowhere
}

Task<Result<net::HttpResponse>> Replay::send(net::HttpRequest request, std::stop_token /*stop*/)
{
    const QString target = targetOf(request.url);
    const qsizetype found = find(request.method, target);
    if (found < 0 && m_order == Order::Any)
        co_return net::HttpResponse { .status = 404 };
    if (found < 0)
        co_return Error { .kind = ErrorKind::Local, .code = u"replay.end"_s, .subject = target };
    if (m_order == Order::AsRecorded)
        m_next = found + 1;
    const Exchange &one = m_exchanges.at(found);
    co_return net::HttpResponse { .status = one.status, .headers = one.headers, .body = one.body };
}

} // namespace slipway::test
