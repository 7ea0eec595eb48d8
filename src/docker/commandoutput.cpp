// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/commandoutput.h"

#include "docker/containerrequests.h"
#include "docker/engine.h"
#include "docker/streams/demultiplexer.h"
#include "net/deadline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLimit { 20 };

void setJson(net::HttpRequest &request, const QJsonObject &body)
{
    request.headers.set("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

net::HttpRequest createRequest(const ContainerId &id, const QStringList &command)
{
    net::HttpRequest request = containerRequest("POST"_ba, id, "exec"_L1);
    setJson(request,
            { { u"AttachStdout"_s, true },
              { u"AttachStderr"_s, true },
              { u"Cmd"_s, QJsonArray::fromStringList(command) } });
    return request;
}

net::HttpRequest execRequest(QByteArray method, const QString &exec, QLatin1StringView verb)
{
    net::HttpRequest request;
    request.method = std::move(method);
    request.url.setPath(u"/exec/"_s + exec + u'/' + verb);
    request.pathTemplate = u"/exec/{id}/"_s + verb;
    return request;
}

Result<QString> execIdIn(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, u"exec"_s);
    if (!document)
        return document.error();
    const JsonReader json = document->root();
    QString id = json["Id"_L1].string();
    if (!canBeContainerId(ContainerId(id)))
        json["Id"_L1].fail(u"is not an id"_s);
    return json.finish(std::move(id));
}

/// What stdout carries.
class StdoutOf final
{
public:
    void feed(const QByteArray &bytes)
    {
        QByteArrayView rest(bytes);
        while (const std::optional<Demultiplexer::Piece> piece = m_frames.take(rest)) {
            m_size += piece->bytes.size();
            if (piece->kind == StreamKind::Stdout)
                m_output += piece->bytes;
        }
    }
    qint64 size() const { return m_size; } ///< of stdout and stderr
    const QByteArray &output() const { return m_output; }

private:
    Demultiplexer m_frames;
    QByteArray m_output;
    qint64 m_size = 0;
};

// outlives: the engine belongs to the caller's frame, which awaits this
Task<Result<QByteArray>> readOutput(Engine *engine, QString exec, qint64 limit, std::stop_token stop)
{
    net::HttpRequest request = execRequest("POST"_ba, exec, "start"_L1);
    setJson(request, { { u"Detach"_s, false }, { u"Tty"_s, false } });
    const Result<std::unique_ptr<net::HttpBodyStream>> body =
        co_await engine->stream(std::move(request), stop);
    if (!body)
        co_return body.error();
    StdoutOf frames;
    while (frames.size() <= limit) {
        const Result<QByteArray> piece = co_await (*body)->read(stop);
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            co_return frames.output();
        frames.feed(*piece);
    }
    co_return Error { .kind = ErrorKind::Protocol,
                      .code = u"command.too-long"_s,
                      .detail = u"a program in the container printed too much"_s };
}

// outlives: as above
Task<Result<CommandOutput>> run(Engine *engine, ContainerId id, QStringList command, qint64 limit,
                                std::stop_token stop)
{
    const Result<net::HttpResponse> created = co_await engine->send(createRequest(id, command), stop);
    if (!created)
        co_return created.error();
    const Result<QString> exec = execIdIn(created->body);
    if (!exec)
        co_return exec.error();
    const Result<QByteArray> output = co_await readOutput(engine, *exec, limit, stop);
    if (!output)
        co_return output.error();
    const Result<net::HttpResponse> inspected =
        co_await engine->send(execRequest("GET"_ba, *exec, "json"_L1), stop);
    if (!inspected)
        co_return inspected.error();
    const Result<JsonDocument> document = JsonDocument::parse(inspected->body, u"exec"_s);
    if (!document)
        co_return document.error();
    const JsonReader json = document->root();
    CommandOutput result { .output = *output, .exitCode = json["ExitCode"_L1].integerOr(-1) };
    co_return json.finish(std::move(result));
}

} // namespace

Task<Result<CommandOutput>> commandOutput(Engine *engine, Clock *clock, ContainerId id, QStringList command,
                                          qint64 limit, std::stop_token stop)
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    const net::Deadline deadline(*clock, kLimit, std::move(stop));
    const Result<CommandOutput> result = co_await run(engine, id, command, limit, deadline.token());
    if (!result)
        co_return deadline.explain(result.error());
    co_return result;
}

} // namespace slipway::docker
