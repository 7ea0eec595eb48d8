// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/attach.h"

#include "docker/conflict.h"
#include "docker/containerrequests.h"
#include "docker/containers.h"
#include "docker/engine.h"
#include "net/deadline.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kHistoryLimit = 10s; // a rotated log has to be searched from its start

Error about(const ContainerId &container, Error error)
{
    error.subject = container.text();
    return withCause(std::move(error));
}

net::HttpRequest requestFor(const QByteArray &method, const ContainerId &container, QLatin1StringView verb,
                            const QUrlQuery &query)
{
    net::HttpRequest request = containerRequest(method, container, verb);
    request.url.setQuery(query);
    return request;
}

AttachInput inputOf(const JsonReader &config, bool hasTerminal)
{
    if (!config["OpenStdin"_L1].booleanOr())
        return AttachInput::Closed;
    // moby, container/stream/attach.go: with StdinOnce and without a terminal the process's own end is
    // closed.
    const bool isOnce = config["StdinOnce"_L1].booleanOr();
    return isOnce && !hasTerminal ? AttachInput::EndsWithUs : AttachInput::Open;
}

QString commandOf(const JsonReader &json)
{
    QStringList words { json["Path"_L1].stringOr() };
    words += json["Args"_L1].stringsOr();
    return words.join(u' ').trimmed();
}

std::optional<Error> reasonNotToJoin(const AttachFacts &facts, const ContainerId &container)
{
    QString code;
    if (facts.isPaused)
        code = u"conflict.paused"_s;
    else if (facts.isRestarting)
        code = u"conflict.restarting"_s;
    else if (!facts.isRunning)
        code = u"conflict.not-running"_s;
    if (code.isEmpty())
        return std::nullopt;
    return Error { .kind = ErrorKind::Conflict, .code = code, .subject = container.text() };
}

} // namespace

Result<AttachFacts> AttachFacts::fromJson(JsonReader json)
{
    const JsonReader config = json["Config"_L1];
    const JsonReader state = json["State"_L1];
    AttachFacts facts;
    facts.attached.hasTerminal = config["Tty"_L1].booleanOr();
    facts.attached.input = inputOf(config, facts.attached.hasTerminal);
    facts.attached.command = commandOf(json);
    facts.isRunning = state["Running"_L1].booleanOr();
    facts.isPaused = state["Paused"_L1].booleanOr();
    facts.isRestarting = state["Restarting"_L1].booleanOr();
    facts.startedAt = state["StartedAt"_L1].stringOr();
    facts.exitCode = static_cast<int>(state["ExitCode"_L1].integerOr());
    return json.finish(std::move(facts));
}

Attach::Attach(Engine &engine)
    : m_engine(engine)
{
}

Task<Result<AttachFacts>> Attach::facts(ContainerId container, std::stop_token stop) const
{
    const Containers containers(m_engine);
    const Result<QByteArray> inspected = co_await containers.inspectJson(container, stop);
    if (!inspected)
        co_return inspected.error();
    const Result<JsonDocument> document = JsonDocument::parse(*inspected, container.text());
    if (!document)
        co_return document.error();
    co_return AttachFacts::fromJson(document->root());
}

/// Engines take who attaches to a container that has not been started, and keep them waiting for it.
Task<Result<AttachFacts>> Attach::joinable(ContainerId container, std::stop_token stop) const
{
    const Result<AttachFacts> now = co_await facts(container, std::move(stop));
    if (!now)
        co_return now.error();
    if (const std::optional<Error> reason = reasonNotToJoin(*now, container))
        co_return *reason;
    co_return *now;
}

Task<Result<net::HijackedStream>> Attach::join(ContainerId container, bool withInput,
                                               std::stop_token stop) const
{
    using Joined = Result<net::HijackedStream>;
    if (!canBeContainerId(container))
        co_return Joined(notAContainerId(container));
    QUrlQuery query { { u"stream"_s, u"1"_s }, { u"stdout"_s, u"1"_s }, { u"stderr"_s, u"1"_s } };
    query.addQueryItem(u"stdin"_s, withInput ? u"1"_s : u"0"_s);
    query.addQueryItem(u"detachKeys"_s, QString::fromLatin1(QUrl::toPercentEncoding(kDetachKeys)));
    Joined joined = co_await m_engine.hijack(requestFor("POST", container, "attach"_L1, query), stop);
    if (!joined)
        co_return Joined(about(container, joined.error()));
    co_return std::move(joined);
}

Task<Result<>> Attach::resize(ContainerId container, ConsoleSize size, std::stop_token stop) const
{
    if (!canBeContainerId(container))
        co_return notAContainerId(container);
    const QUrlQuery query { { u"h"_s, QString::number(size.rows) },
                            { u"w"_s, QString::number(size.columns) } };
    const Result<net::HttpResponse> answer =
        co_await m_engine.send(requestFor("POST", container, "resize"_L1, query), stop);
    if (!answer)
        co_return about(container, answer.error());
    co_return Result<>();
}

Task<Result<QByteArray>> Attach::history(ContainerId container, Clock *clock, std::stop_token stop) const
{
    if (!canBeContainerId(container))
        co_return notAContainerId(container);
    const net::Deadline deadline(*clock, kHistoryLimit, stop);
    const QUrlQuery query { { u"stdout"_s, u"1"_s },
                            { u"stderr"_s, u"1"_s },
                            { u"tail"_s, QString::number(kHistoryLines) } };
    const Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await m_engine.stream(requestFor("GET", container, "logs"_L1, query), deadline.token());
    if (!body)
        co_return about(container, deadline.explain(body.error()));
    QByteArray bytes;
    while (bytes.size() < kMostHistory) {
        const Result<QByteArray> piece = co_await (*body)->read(deadline.token());
        if (!piece)
            co_return about(container, deadline.explain(piece.error()));
        if (piece->isEmpty())
            break;
        bytes += piece->first(std::min(piece->size(), kMostHistory - bytes.size()));
    }
    co_return bytes;
}

} // namespace slipway::docker
