// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/exec.h"

#include "docker/engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

/// ConsoleSize is understood from here on.
constexpr ApiVersion kConsoleSizeApi { 1, 42 };
constexpr int kTries = 10;
constexpr std::chrono::milliseconds kRetryStep { 10 }; // the n-th pause is n times as long
constexpr std::chrono::milliseconds kExitStep { 20 };

bool canBeId(const QString &id)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9][A-Za-z0-9_.-]*\z)"_s);
    return pattern.match(id).hasMatch();
}

Error notAnId(const QString &id)
{
    return { .kind = ErrorKind::Invalid, .subject = id, .detail = u"not a name or id"_s };
}

Error about(const QString &subject, Error error)
{
    error.subject = subject;
    return error;
}

net::HttpRequest postJson(const QString &path, const QString &pathTemplate, const QJsonObject &body)
{
    net::HttpRequest request;
    request.method = "POST"_ba;
    request.url.setPath(path);
    request.pathTemplate = pathTemplate;
    request.headers.set("Content-Type"_ba, "application/json"_ba);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

void insertUnlessEmpty(QJsonObject &body, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        body.insert(key, value);
}

void insertSize(QJsonObject &body, const ExecOptions &options, std::optional<ApiVersion> api)
{
    if (options.tty && api && *api >= kConsoleSizeApi)
        body.insert("ConsoleSize"_L1, QJsonArray { options.size.rows, options.size.columns });
}

QJsonObject createBody(const ExecOptions &options, std::optional<ApiVersion> api)
{
    QJsonObject body {
        { u"AttachStdin"_s, true },  { u"AttachStdout"_s, true },
        { u"AttachStderr"_s, true }, { u"DetachKeys"_s, QString(kDetachKeys) },
        { u"Tty"_s, options.tty },   { u"Cmd"_s, QJsonArray::fromStringList(options.command) },
    };
    if (!options.environment.isEmpty())
        body.insert("Env"_L1, QJsonArray::fromStringList(options.environment));
    insertUnlessEmpty(body, "User"_L1, options.user);
    insertUnlessEmpty(body, "WorkingDir"_L1, options.workingDirectory);
    insertSize(body, options, api);
    return body;
}

Result<ExecId> idOf(const QByteArray &answer, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(answer, subject);
    if (!document)
        return document.error();
    const QString id = document->root()["Id"_L1].string();
    return document->root().finish(ExecId(id));
}

Result<ExecState> stateOf(const QByteArray &answer, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(answer, subject);
    if (!document)
        return document.error();
    const JsonReader json = document->root();
    ExecState state { .isRunning = json["Running"_L1].boolean() };
    if (!state.isRunning && !json["ExitCode"_L1].isAbsent())
        state.exitCode = static_cast<int>(json["ExitCode"_L1].integer());
    return json.finish(state);
}

bool isTooEarly(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::Service;
}

} // namespace

Exec::Exec(Engine &engine, Clock &clock)
    : m_engine(engine)
    , m_clock(clock)
{
}

Task<Result<ExecId>> Exec::create(ContainerId container, ExecOptions options, std::stop_token stop) const
{
    if (!canBeId(container.text()))
        co_return notAnId(container.text());
    if (!m_engine.api()) {
        const Result<EngineInfo> info = co_await m_engine.connect(stop);
        if (!info)
            co_return info.error();
    }
    net::HttpRequest request = postJson(u"/containers/"_s + container.text() + u"/exec"_s,
                                        u"/containers/{id}/exec"_s, createBody(options, m_engine.api()));
    const Result<net::HttpResponse> answer = co_await m_engine.send(std::move(request), stop);
    if (!answer)
        co_return about(container.text(), answer.error());
    co_return idOf(answer->body, container.text());
}

Task<Result<net::HijackedStream>> Exec::start(ExecId id, ExecOptions options, std::stop_token stop) const
{
    using Started = Result<net::HijackedStream>;
    if (!canBeId(id.text()))
        co_return Started(notAnId(id.text()));
    QJsonObject body { { u"Detach"_s, false }, { u"Tty"_s, options.tty } };
    insertSize(body, options, m_engine.api());
    net::HttpRequest request = postJson(u"/exec/"_s + id.text() + u"/start"_s, u"/exec/{id}/start"_s, body);
    Started started = co_await m_engine.hijack(std::move(request), stop);
    if (!started)
        co_return Started(about(id.text(), started.error()));
    co_return std::move(started);
}

Task<Result<>> Exec::resize(ExecId id, ConsoleSize size, std::stop_token stop) const
{
    if (!canBeId(id.text()))
        co_return notAnId(id.text());
    net::HttpRequest request;
    request.method = "POST"_ba;
    request.url.setPath(u"/exec/"_s + id.text() + u"/resize"_s);
    request.url.setQuery(u"h=%1&w=%2"_s.arg(size.rows).arg(size.columns));
    request.pathTemplate = u"/exec/{id}/resize"_s;
    const Result<net::HttpResponse> answer = co_await m_engine.send(std::move(request), stop);
    if (!answer)
        co_return about(id.text(), answer.error());
    co_return Result<>();
}

Task<Result<>> Exec::resizeAtStart(ExecId id, ConsoleSize size, std::stop_token stop) const
{
    for (int attempt = 1;; ++attempt) {
        const Result<> resized = co_await resize(id, size, stop);
        if (resized || attempt == kTries || !isTooEarly(resized.error()))
            co_return resized;
        co_await m_clock.sleep(kRetryStep * attempt, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
    }
}

Task<Result<ExecState>> Exec::state(ExecId id, std::stop_token stop) const
{
    if (!canBeId(id.text()))
        co_return notAnId(id.text());
    net::HttpRequest request;
    request.url.setPath(u"/exec/"_s + id.text() + u"/json"_s);
    request.pathTemplate = u"/exec/{id}/json"_s;
    const Result<net::HttpResponse> answer = co_await m_engine.send(std::move(request), stop);
    if (!answer)
        co_return about(id.text(), answer.error());
    co_return stateOf(answer->body, id.text());
}

Task<Result<std::optional<int>>> Exec::exitCode(ExecId id, std::stop_token stop) const
{
    using Code = Result<std::optional<int>>;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        const Result<ExecState> now = co_await state(id, stop);
        if (!now)
            co_return Code(now.error());
        if (!now->isRunning)
            co_return Code(now->exitCode);
        co_await m_clock.sleep(kExitStep * attempt, stop);
        if (stop.stop_requested())
            co_return Code(Error { .kind = ErrorKind::Cancelled });
    }
    co_return Code(std::optional<int>());
}

} // namespace slipway::docker
