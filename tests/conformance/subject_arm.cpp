// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a suite's server talk to the program's own long-running operations and paging, as the clients of
// src/azure use them: real HTTP, the same policies, the real clock.
#include "azure/arm/armrequest.h"
#include "azure/arm/longrunning.h"
#include "azure/arm/paging.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "subject.h"
#include "support/awaited.h"

#include <QJsonArray>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

const QString kBase = u"--base"_s;
const QString kToken = u"--token"_s;
constexpr std::chrono::minutes kLimit(15);

/// A token that came from the command line.
class FixedToken final : public net::TokenSource
{
public:
    explicit FixedToken(const QString &text)
        : m_token(text.toUtf8())
    {
    }
    [[nodiscard]] Task<Result<Secret>> token(std::stop_token) override { co_return m_token.clone(); }
    void invalidate() override { }

private:
    Secret m_token;
};

/// The transport of app, as far as operations and lists notice it; counts what really went out.
class CountingTransport final : public net::HttpTransport
{
public:
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override
    {
        ++count;
        const Result<net::HttpResponse> response =
            co_await m_network.send(std::move(request), std::move(stop));
        co_return response;
    }

    int count = 0;

private:
    net::QnamTransport m_network;
};

struct Stack
{
    Stack(const QUrl &base, const QString &token)
        : tokens(token)
        , retry(network, clock)
        , requestIds(retry)
        , arm(requestIds, tokens, base)
    {
    }

    SystemClock clock {};
    CountingTransport network {};
    FixedToken tokens;
    net::RetryPolicy retry;
    net::RequestIdPolicy requestIds;
    net::BearerPolicy arm;
};

QByteArray textFrom(JsonReader json)
{
    return json.toCompactJson();
}

/// Any JSON value; null for no text, and the text itself when it is no JSON.
QJsonValue valueOf(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue::Null;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    return document.isArray() ? document.array().at(0) : QJsonValue(QString::fromUtf8(text));
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject json { { u"kind"_s, nameOf(error.kind) },
                       { u"code"_s, error.code },
                       { u"message"_s, error.detail } };
    if (error.retryAfter)
        json.insert("retry_after"_L1, static_cast<qint64>(error.retryAfter->count()));
    return json;
}

QString verdictOf(const Error &error)
{
    if (error.code == "operation.canceled"_L1)
        return u"canceled"_s;
    return error.kind == ErrorKind::Service ? u"failed"_s : u"error"_s;
}

Error unfinished()
{
    return { .kind = ErrorKind::Timeout, .code = u"conformance.timeout"_s };
}

QUrl urlOf(const QUrl &base, const QString &path)
{
    return base.resolved(QUrl(path));
}

net::HttpRequest requestFor(const QJsonObject &operation, const QUrl &base)
{
    const QByteArray method = operation.value(u"method"_s).toString(u"GET"_s).toLatin1().toUpper();
    const QUrl url = urlOf(base, operation.value(u"path"_s).toString());
    const QJsonValue body = operation.value(u"body"_s);
    net::HttpRequest request = body.isObject() ? azure::armRequest(method, url, url.path(), body.toObject())
                                               : azure::armRequest(method, url, url.path());
    request.idempotent = true; // the suites, like Azure's own clients, expect a POST to be tried again, too
    return request;
}

QJsonObject runOperation(Stack &stack, const QJsonObject &operation, const QUrl &base)
{
    azure::LongRunning running(stack.arm, stack.clock);
    const auto ended = test::awaited(running.run(requestFor(operation, base), {}, {}), kLimit);
    const Result<azure::OperationOutcome> outcome =
        ended ? *ended : Result<azure::OperationOutcome>(unfinished());
    QJsonObject json { { u"requests"_s, stack.network.count } };
    if (outcome) {
        json.insert("verdict"_L1, u"succeeded"_s);
        json.insert("final"_L1, valueOf(outcome->finalBody));
    } else {
        json.insert("verdict"_L1, verdictOf(outcome.error()));
        json.insert("error"_L1, errorToJson(outcome.error()));
    }
    return json;
}

QJsonObject runList(Stack &stack, const QJsonObject &list, const QUrl &base)
{
    const QUrl url = urlOf(base, list.value(u"path"_s).toString());
    const auto ended = test::awaited(
        azure::listPages<QByteArray>(stack.arm, azure::armRequest("GET", url, url.path()), &textFrom, {}),
        kLimit);
    const Result<QList<QByteArray>> rows = ended ? *ended : Result<QList<QByteArray>>(unfinished());
    QJsonObject json { { u"requests"_s, stack.network.count } };
    if (rows) {
        QJsonArray items;
        for (const QByteArray &row : *rows)
            items.append(valueOf(row));
        json.insert("verdict"_L1, u"succeeded"_s);
        json.insert("items"_L1, items);
    } else {
        json.insert("verdict"_L1, u"error"_s);
        json.insert("error"_L1, errorToJson(rows.error()));
    }
    return json;
}

Result<QJsonDocument> run(const Options &options, const QByteArray &input)
{
    const QUrl base(options.value(kBase), QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty())
        return Error { .kind = ErrorKind::Invalid, .detail = u"--base needs a URL"_s };
    const QJsonObject task = QJsonDocument::fromJson(input).object();
    const QJsonObject operation = task.value(u"operation"_s).toObject();
    const QJsonObject list = task.value(u"list"_s).toObject();
    if (operation.isEmpty() == list.isEmpty())
        return Error { .kind = ErrorKind::Invalid,
                       .detail = u"standard input needs an operation or a list"_s };
    Stack stack(base, options.value(kToken, u"token"_s));
    return QJsonDocument(operation.isEmpty() ? runList(stack, list, base)
                                             : runOperation(stack, operation, base));
}

const Registration s_registered({ .name = u"arm"_s, .options = { kBase, kToken }, .run = &run });

} // namespace
