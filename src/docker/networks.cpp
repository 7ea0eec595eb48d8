// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/networks.h"

#include "docker/composelabels.h"
#include "docker/engine.h"
#include "docker/request.h"

#include <QJsonDocument>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCollection = "networks"_L1;

Result<QList<NetworkSummary>> parseList(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QList<NetworkSummary> rows;
    const QList<JsonReader> items = root.items();
    rows.reserve(items.size());
    for (const JsonReader &item : items)
        rows.append(NetworkSummary::fromJson(item));
    return root.finish(std::move(rows));
}

} // namespace

NetworkSummary NetworkSummary::fromJson(JsonReader json)
{
    return { .id = NetworkId(json["Id"_L1].string()),
             .name = json["Name"_L1].stringOr(),
             .driver = json["Driver"_L1].stringOr(),
             .scope = json["Scope"_L1].stringOr(),
             .project = json["Labels"_L1].stringMapOr().value(kProjectLabel),
             .isIngress = json["Ingress"_L1].booleanOr(),
             .options = json["Options"_L1].stringMapOr() };
}

bool NetworkSummary::isBuiltIn() const
{
    return isIngress || name == kDefaultBridge || name == "host"_L1 || name == "none"_L1 || name == "nat"_L1
        || name == "podman"_L1 || name == "docker_gwbridge"_L1;
}

Networks::Networks(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<QList<NetworkSummary>>> Networks::list(bool unusedOnly, std::stop_token stop) const
{
    net::HttpRequest request = resourceRequest("GET"_ba, kCollection, QString());
    if (unusedOnly)
        request.url.setQuery(filtersQuery({ { u"dangling"_s, { u"true"_s } } }));
    const Result<net::HttpResponse> answer =
        co_await sendAbout(&m_engine, m_engine.peerName(), std::move(request), stop);
    if (!answer)
        co_return answer.error();
    co_return parseList(answer->body, m_engine.peerName());
}

Task<Result<NetworkSummary>> Networks::inspect(QString name, std::stop_token stop) const
{
    if (!isResourceName(name))
        co_return notAName(name);
    net::HttpRequest request = resourceRequest("GET"_ba, kCollection, name);
    const Result<net::HttpResponse> answer = co_await sendAbout(&m_engine, name, std::move(request), stop);
    if (!answer)
        co_return answer.error();
    const Result<JsonDocument> document = JsonDocument::parse(answer->body, name);
    if (!document)
        co_return document.error();
    co_return document->root().finish(NetworkSummary::fromJson(document->root()));
}

Task<Result<>> Networks::create(ComposeResource network, std::stop_token stop) const
{
    if (!isResourceName(network.name))
        co_return notAName(network.name);
    QJsonObject json { { "Name"_L1, network.name },
                       { "CheckDuplicate"_L1, true }, // before API 1.44 two could have one name
                       { "Internal"_L1, network.isInternal },
                       { "Options"_L1, textMapJson(network.driverOptions) },
                       { "Labels"_L1, textMapJson(network.labels) } };
    if (!network.driver.isEmpty())
        json.insert("Driver"_L1, network.driver);
    net::HttpRequest request = resourceRequest("POST"_ba, kCollection, u"create"_s);
    setJson(request, QJsonDocument(json).toJson(QJsonDocument::Compact));
    const Result<> result = co_await doneAbout(&m_engine, network.name, std::move(request), stop);
    co_return result;
}

Task<Result<>> Networks::connect(NetworkSpec network, ContainerId container, std::stop_token stop) const
{
    if (!isResourceName(network.name))
        co_return notAName(network.name);
    net::HttpRequest request = resourceRequest("POST"_ba, kCollection, network.name, "connect"_L1);
    const QJsonObject json { { "Container"_L1, container.text() },
                             { "EndpointConfig"_L1, endpointJson(network) } };
    setJson(request, QJsonDocument(json).toJson(QJsonDocument::Compact));
    const Result<> result = co_await doneAbout(&m_engine, network.name, std::move(request), stop);
    co_return result;
}

Task<Result<>> Networks::remove(QString name, std::stop_token stop) const
{
    if (!isResourceName(name))
        co_return notAName(name);
    net::HttpRequest request = resourceRequest("DELETE"_ba, kCollection, name);
    const Result<> result = co_await doneAbout(&m_engine, name, std::move(request), stop);
    co_return result;
}

} // namespace slipway::docker
