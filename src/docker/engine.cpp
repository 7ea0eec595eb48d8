// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/engine.h"

#include "docker/answers.h"
#include "net/httpdate.h"

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

namespace wire {
constexpr auto kPing = "/_ping"_L1;
constexpr auto kVersion = "/version"_L1;
constexpr auto kApiVersionHeader = "Api-Version";
constexpr auto kOsTypeHeader = "Ostype";
constexpr auto kServerHeader = "Server";
constexpr auto kDateHeader = "Date";
constexpr auto kDockerServer = "Docker/"_L1;
} // namespace wire

constexpr int kOk = 200;
constexpr auto kDockerName = "Docker Engine"_L1;
/// Longer than ssh's own ConnectTimeout of 30 s, so that ssh can say why.
constexpr std::chrono::seconds kConnectLimit { 35 };
constexpr std::chrono::seconds kPingLimit { 5 };
constexpr qsizetype kLongestRefusal = 65'536;

net::HttpRequest unversioned(QByteArray method, QLatin1StringView path, std::chrono::milliseconds limit)
{
    net::HttpRequest request;
    request.method = std::move(method);
    request.url.setPath(path);
    request.pathTemplate = path;
    request.timeout = limit;
    return request;
}

/// "Docker/27.1.1 (linux)" -> "27.1.1"; empty when it is not docker that says so.
QString dockerVersion(const QByteArray &server)
{
    const QString text = QString::fromUtf8(server);
    return text.startsWith(wire::kDockerServer) ? text.sliced(wire::kDockerServer.size()).section(u' ', 0, 0)
                                                : QString();
}

/// What /version and the ping's headers say, before agreement.
struct Capabilities
{
    EngineInfo info {};
    QByteArray newestApi {};
    QByteArray oldestApi {};
};

Capabilities capabilitiesOf(const net::HttpResponse &ping)
{
    Capabilities found;
    found.newestApi = ping.headers.value(wire::kApiVersionHeader);
    found.info.osType = QString::fromUtf8(ping.headers.value(wire::kOsTypeHeader));
    found.info.version = dockerVersion(ping.headers.value(wire::kServerHeader));
    found.info.name = kDockerName;
    return found;
}

/// The engine wrote its Date when it answered, between our asking and our reading; half of that is our error.
std::chrono::seconds clockAhead(const net::HttpResponse &ping, const QDateTime &asked, const QDateTime &read)
{
    const std::optional<QDateTime> theirs = net::parseHttpDate(ping.headers.value(wire::kDateHeader));
    if (!theirs)
        return {};
    const QDateTime ours = asked.addMSecs(asked.msecsTo(read) / 2);
    return std::chrono::round<std::chrono::seconds>(std::chrono::milliseconds(ours.msecsTo(*theirs)));
}

bool leavesQuestions(const Capabilities &found)
{
    const std::optional<ApiVersion> newest = ApiVersion::parse(found.newestApi);
    return found.info.version.isEmpty() || !newest || *newest > kNewestApi;
}

/// Platform.Name where there is one, else the first component ("Podman Engine", "Engine").
QString engineName(const JsonReader &version)
{
    QString platform = version["Platform"_L1]["Name"_L1].stringOr();
    const QList<JsonReader> components = version["Components"_L1].items();
    const QString component =
        components.isEmpty() ? QString() : components.constFirst()["Name"_L1].stringOr();
    if (component.contains("podman"_L1, Qt::CaseInsensitive) || platform.isEmpty())
        return component.isEmpty() || component == "Engine"_L1 ? QString(kDockerName) : component;
    return platform;
}

Result<Capabilities> completed(Capabilities found, const net::HttpResponse &answer, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(answer.body, subject);
    if (!document)
        return document.error();
    const JsonReader json = document->root();
    found.info.version = json["Version"_L1].string();
    found.info.name = engineName(json);
    found.newestApi = json["ApiVersion"_L1].string().toUtf8();
    found.oldestApi = json["MinAPIVersion"_L1].stringOr().toUtf8();
    if (found.info.osType.isEmpty())
        found.info.osType = json["Os"_L1].stringOr();
    return json.finish(std::move(found));
}

Error noCommonVersion(const QString &code, const QString &subject, const QString &detail)
{
    return { .kind = ErrorKind::Protocol, .code = code, .subject = subject, .detail = detail };
}

Result<ApiVersion> agreed(const Capabilities &found, const QString &subject)
{
    const std::optional<ApiVersion> newest = ApiVersion::parse(found.newestApi);
    if (!newest)
        return noCommonVersion(u"answer.not-engine"_s, subject, u"the answer names no API version"_s);
    if (*newest < kOldestApi) {
        return noCommonVersion(u"api.too-old"_s, subject,
                               u"the engine speaks API %1, the oldest that can be used is %2"_s.arg(
                                   newest->toString(), kOldestApi.toString()));
    }
    const std::optional<ApiVersion> oldest = ApiVersion::parse(found.oldestApi);
    if (oldest && *oldest > kNewestApi) {
        return noCommonVersion(u"api.too-new"_s, subject,
                               u"the engine wants API %1 or newer, the newest that can be used is %2"_s.arg(
                                   oldest->toString(), kNewestApi.toString()));
    }
    return std::min(*newest, kNewestApi);
}

/// The beginning of the body of a refusal: enough for the engine's message.
// outlives: `body` is a local of the caller's frame, which awaits this
Task<QByteArray> refusalText(net::HttpBodyStream &body, std::stop_token stop)
{
    QByteArray text;
    while (text.size() < kLongestRefusal) {
        const Result<QByteArray> piece = co_await body.read(stop);
        if (!piece || piece->isEmpty())
            break;
        text += *piece;
    }
    co_return text;
}

/// Http1Client describes a refusal as Protocol "http.<status>" with the body as detail: that is an engine's
/// error.
Error refusalOfUpgrade(const Error &error, const QString &peer)
{
    constexpr auto kStatusCode = "http."_L1;
    bool isStatus = false;
    const int status =
        error.code.startsWith(kStatusCode) ? error.code.sliced(kStatusCode.size()).toInt(&isStatus) : 0;
    if (error.kind != ErrorKind::Protocol || !isStatus)
        return error;
    return problemOf({ .status = status, .body = error.detail.toUtf8() }, peer).value_or(error);
}

} // namespace

class Engine::Private
{
public:
    Private(net::StreamConnector &streams, Clock &time)
        : connector(streams)
        , clock(time)
        , http(streams, time)
    {
    }

    Task<Result<net::HttpResponse>> firstPing(std::stop_token stop);
    Task<Result<Capabilities>> capabilities(std::stop_token stop);
    /// Makes "/x" to "/v1.43/x", after finding out what to speak.
    Task<Result<net::HttpRequest>> versioned(Engine *engine, net::HttpRequest request,
                                             std::stop_token stop) const;

    net::StreamConnector &connector;
    Clock &clock;
    net::Http1Client http;
    std::optional<ApiVersion> api {};
};

Task<Result<net::HttpResponse>> Engine::Private::firstPing(std::stop_token stop)
{
    const Result<net::HttpResponse> head =
        co_await http.send(unversioned("HEAD"_ba, wire::kPing, kConnectLimit), stop);
    if (!head || (head->status == kOk && head->headers.contains(wire::kApiVersionHeader)))
        co_return head;
    const Result<net::HttpResponse> get =
        co_await http.send(unversioned("GET"_ba, wire::kPing, kConnectLimit), stop);
    if (!get)
        co_return get;
    if (std::optional<Error> problem = problemOf(*get, connector.peerName()))
        co_return *std::move(problem);
    co_return get;
}

Task<Result<Capabilities>> Engine::Private::capabilities(std::stop_token stop)
{
    const QDateTime asked = clock.now();
    const Result<net::HttpResponse> answer = co_await firstPing(stop);
    if (!answer)
        co_return answer.error();
    Capabilities found = capabilitiesOf(*answer);
    found.info.clockAhead = clockAhead(*answer, asked, clock.now());
    if (!leavesQuestions(found))
        co_return found;
    const Result<net::HttpResponse> version =
        co_await http.send(unversioned("GET"_ba, wire::kVersion, kConnectLimit), stop);
    if (!version)
        co_return version.error();
    if (std::optional<Error> problem = problemOf(*version, connector.peerName()))
        co_return *std::move(problem);
    co_return completed(std::move(found), *version, connector.peerName() + wire::kVersion);
}

Task<Result<net::HttpRequest>> Engine::Private::versioned(Engine *engine, net::HttpRequest request,
                                                          std::stop_token stop) const
{
    if (!api) {
        const Result<EngineInfo> info = co_await engine->connect(stop);
        if (!info)
            co_return info.error();
    }
    // Another call may have forgotten the version while this one found it; then the newest is right, too.
    const QString version = api.value_or(kNewestApi).toString();
    request.url.setPath(u"/v"_s + version + request.url.path(QUrl::FullyEncoded), QUrl::TolerantMode);
    co_return request;
}

Engine::Engine(net::StreamConnector &connector, Clock &clock)
    : m_d(std::make_unique<Private>(connector, clock))
{
}

Engine::~Engine() = default;

Task<Result<EngineInfo>> Engine::connect(std::stop_token stop)
{
    Result<Capabilities> found = co_await m_d->capabilities(stop);
    if (!found)
        co_return found.error();
    const Result<ApiVersion> version = agreed(*found, m_d->connector.peerName());
    if (!version)
        co_return version.error();
    m_d->api = *version;
    found->info.apiVersion = version->toString();
    co_return found->info;
}

Task<Result<std::optional<Engine::FirstAnswer>>> Engine::sendFirst(net::HttpRequest request,
                                                                   std::stop_token stop)
{
    using First = std::optional<FirstAnswer>;
    request.timeout = kConnectLimit;
    const QDateTime asked = m_d->clock.now();
    const Result<net::HttpResponse> answer = co_await m_d->http.send(std::move(request), stop);
    if (!answer)
        co_return answer.error();
    Capabilities found = capabilitiesOf(*answer);
    const Result<ApiVersion> version = agreed(found, m_d->connector.peerName());
    if (answer->status != kOk || leavesQuestions(found) || !version)
        co_return First();
    m_d->api = *version;
    found.info.apiVersion = version->toString();
    found.info.clockAhead = clockAhead(*answer, asked, m_d->clock.now());
    co_return First({ .info = std::move(found.info), .body = answer->body });
}

Task<Result<>> Engine::ping(std::stop_token stop)
{
    const Result<net::HttpResponse> answer =
        co_await m_d->http.send(unversioned("HEAD"_ba, wire::kPing, kPingLimit), stop);
    if (!answer)
        co_return answer.error();
    co_return Result<>();
}

Task<Result<net::HttpResponse>> Engine::send(net::HttpRequest request, std::stop_token stop)
{
    Result<net::HttpRequest> versioned = co_await m_d->versioned(this, std::move(request), stop);
    if (!versioned)
        co_return versioned.error();
    const Result<net::HttpResponse> answer = co_await m_d->http.send(*std::move(versioned), stop);
    if (!answer)
        co_return answer;
    if (std::optional<Error> problem = problemOf(*answer, m_d->connector.peerName()))
        co_return *std::move(problem);
    co_return answer;
}

Task<Result<std::unique_ptr<net::HttpBodyStream>>> Engine::stream(net::HttpRequest request,
                                                                  std::stop_token stop)
{
    Result<net::HttpRequest> versioned = co_await m_d->versioned(this, std::move(request), stop);
    if (!versioned)
        co_return versioned.error();
    Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await m_d->http.stream(*std::move(versioned), stop);
    if (!body)
        co_return body.error();
    net::HttpResponse answer = (*body)->head();
    if (!problemOf(answer, m_d->connector.peerName()))
        co_return std::move(body);
    answer.body = co_await refusalText(**body, stop);
    std::optional<Error> problem = problemOf(answer, m_d->connector.peerName());
    co_return *std::move(problem);
}

Task<Result<net::HijackedStream>> Engine::hijack(net::HttpRequest request, std::stop_token stop)
{
    using Left = Result<net::HijackedStream>;
    Result<net::HttpRequest> versioned = co_await m_d->versioned(this, std::move(request), stop);
    if (!versioned)
        co_return Left(versioned.error());
    Left hijacked = co_await m_d->http.hijack(*std::move(versioned), stop);
    if (!hijacked)
        co_return Left(refusalOfUpgrade(hijacked.error(), m_d->connector.peerName()));
    co_return std::move(hijacked);
}

std::optional<ApiVersion> Engine::api() const
{
    return m_d->api;
}

Task<Result<net::HttpResponse>>
Engine::upload(net::HttpRequest request, std::shared_ptr<net::HttpBodySource> source, std::stop_token stop)
{
    Result<net::HttpRequest> versioned = co_await m_d->versioned(this, std::move(request), stop);
    if (!versioned)
        co_return versioned.error();
    const Result<net::HttpResponse> answer =
        co_await m_d->http.upload(*std::move(versioned), std::move(source), stop);
    if (!answer)
        co_return answer;
    if (std::optional<Error> problem = problemOf(*answer, m_d->connector.peerName()))
        co_return *std::move(problem);
    co_return answer;
}

Task<Result<>> Engine::prepare(std::stop_token stop)
{
    const Result<> prepared = co_await m_d->http.prepare(std::move(stop));
    co_return prepared;
}

void Engine::dropIdle()
{
    m_d->api.reset();
    m_d->http.dropIdle();
}

QString Engine::peerName() const
{
    return m_d->connector.peerName();
}

} // namespace slipway::docker
