// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Takes "/v1.43" off. \return an error as dockerd's version check words it; empty: none
QString takeVersion(EngineCall &call)
{
    call.minor = kNewestMinor;
    static const QRegularExpression kVersion(u"^v(\\d+)\\.(\\d+)$"_s);
    const auto match = kVersion.match(call.path.value(0));
    if (!match.hasMatch())
        return {};
    call.path.removeFirst();
    const int major = match.captured(1).toInt();
    call.minor = match.captured(2).toInt();
    const QString version = u"%1.%2"_s.arg(major).arg(call.minor);
    if (major < 1 || (major == 1 && call.minor < kOldestMinor)) {
        return u"client version %1 is too old. Minimum supported API version is 1.%2, please upgrade your client to a newer version"_s
            .arg(version)
            .arg(kOldestMinor);
    }
    if (major > 1 || call.minor > kNewestMinor)
        return u"client version %1 is too new. Maximum supported API version is 1.%2"_s.arg(version).arg(
            kNewestMinor);
    return {};
}

} // namespace

bool EngineCall::flag(QStringView name) const
{
    const QString value = query(name).trimmed().toLower();
    return !value.isEmpty() && value != u"0" && value != u"no" && value != u"false" && value != u"none";
}

std::optional<QJsonObject> EngineCall::object() const
{
    if (request().body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request().body, &error);
    if (document.isObject())
        return document.object();
    fail(400, u"invalid JSON: "_s + error.errorString());
    return std::nullopt;
}

HttpFields EngineCall::commonFields(const QByteArray &contentType) const
{
    return { { "Content-Type", contentType },
             { "Api-Version", "1." + QByteArray::number(kNewestMinor) },
             { "Docker-Experimental", "false" },
             { "Ostype", "linux" },
             { "Server", "Docker/" + version.toLatin1() + " (linux)" } };
}

void EngineCall::answer(HttpResponse response) const
{
    const HttpFields common = commonFields(response.fields.value("Content-Type"));
    for (const auto &[name, value] : common) {
        if (!value.isEmpty())
            response.fields.set(name, value);
    }
    exchange->answer(std::move(response));
}

void EngineCall::json(const QJsonObject &object, int status) const
{
    answer({ .status = status,
             .fields = { { "Content-Type", "application/json" } },
             .body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' });
}

void EngineCall::json(const QJsonArray &rows) const
{
    answer({ .status = 200,
             .fields = { { "Content-Type", "application/json" } },
             .body = QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n' });
}

void EngineCall::fail(int status, const QString &message) const
{
    json(QJsonObject { { u"message"_s, message } }, status);
}

void EngineCall::finish(const ActionOutcome &outcome) const
{
    if (outcome.isError())
        fail(outcome.status, outcome.message);
    else
        answer({ .status = outcome.status });
}

EngineApi::EngineApi(EngineState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void EngineApi::handle(const ExchangePtr &exchange)
{
    using Handler = void (*)(const EngineCall &, EngineState &);
    static const QMap<QString, Handler> kHandlers {
        { u"_ping"_s, systemApi },      { u"version"_s, systemApi },  { u"info"_s, systemApi },
        { u"system"_s, systemApi },     { u"auth"_s, systemApi },     { u"build"_s, systemApi },
        { u"events"_s, streamEvents },  { u"images"_s, imagesApi },   { u"containers"_s, containersApi },
        { u"networks"_s, networksApi }, { u"volumes"_s, volumesApi }, { u"exec"_s, execApi },
    };
    EngineCall call { .exchange = exchange, .context = this, .version = m_state.version() };
    call.path = exchange->request().path().split(u'/', Qt::SkipEmptyParts);
    if (const QString refusal = takeVersion(call); !refusal.isEmpty())
        return call.fail(400, refusal);
    if (const Handler handler = kHandlers.value(call.path.value(0)))
        return handler(call, m_state);
    call.pageNotFound();
}

} // namespace slipway::sandbox
