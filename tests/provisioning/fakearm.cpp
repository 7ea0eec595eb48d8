// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakearm.h"

#include "base/async/event.h"
#include "pki/authority.h"
#include "pki/certificaterequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <stop_token>
#include <zlib.h>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyLost = 15; ///< exit code of the script

constexpr auto kOperation =
    "/subscriptions/s/providers/Microsoft.Compute/locations/westeurope/operations/1"_L1;
constexpr qsizetype kTail = 4096; ///< bytes of each stream that Azure tells
constexpr int kPolls = 2; ///< until an operation has ended
constexpr int kGzipWindow = 15 + 16;

QByteArray gunzip(QByteArray packed)
{
    z_stream stream {};
    inflateInit2(&stream, kGzipWindow);
    QByteArray text(4 * 1024 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const int state = inflate(&stream, Z_FINISH);
    text.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return state == Z_STREAM_END ? text : QByteArray();
}

QByteArray payloadOf(const QByteArray &script)
{
    const QByteArray start = "\nSLIPWAY_PAYLOAD='";
    const qsizetype from = script.indexOf(start) + start.size();
    return QByteArray::fromBase64(script.mid(from, script.indexOf('\'', from) - from));
}

net::HttpResponse json(int status, const QJsonObject &body, net::HttpHeaders headers = {})
{
    return { .status = status, .headers = std::move(headers), .body = QJsonDocument(body).toJson() };
}

net::HttpResponse armError(int status, const QString &code)
{
    return json(
        status,
        { { u"error"_s, QJsonObject { { u"code"_s, code }, { u"message"_s, u"Made up: "_s + code } } } });
}

QString nameIn(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

FakeArm::FakeArm() = default;

QUrl FakeArm::endpoint()
{
    return QUrl(u"https://arm.example"_s);
}

Task<Result<net::HttpResponse>> FakeArm::send(net::HttpRequest request, std::stop_token stop)
{
    if (onRequest)
        onRequest();
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    const bool isInterrupted = interruptAt == m_requests++;
    net::HttpResponse response;
    if (!isInterrupted || interruptMoment == Moment::After)
        response = answer(request);
    if (takesTime) {
        Event arrived;
        QMetaObject::invokeMethod(
            arrived.receiver(), [&arrived] { arrived.fire(); }, Qt::QueuedConnection);
        co_await arrived;
    }
    if (!isInterrupted)
        co_return response;
    if (interruptError)
        co_return *interruptError;
    isStuck = true;
    Event stopped;
    const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
    co_await stopped;
    co_return Error { .kind = ErrorKind::Cancelled };
}

net::HttpResponse FakeArm::answer(const net::HttpRequest &request)
{
    const QString path = request.url.path();
    const QString method = QString::fromLatin1(request.method);
    if (path.contains("/operations/"_L1)) {
        log.append(method + u" operation"_s);
        return operationAnswer();
    }
    if (path.contains("/securityRules/"_L1)) {
        log.append(method + u" rule"_s);
        return ruleAnswer(request, path);
    }
    if (path.contains("/runCommands/"_L1)) {
        log.append(method + u" runCommand"_s);
        return runCommandAnswer(request, path);
    }
    if (path.contains("/extensions/"_L1)) {
        log.append(method + u" extension"_s);
        return extensionAnswer(request, path);
    }
    log.append(method + u" group"_s);
    return groupAnswer(request, path);
}

net::HttpResponse FakeArm::groupAnswer(const net::HttpRequest &request, const QString &path)
{
    Q_UNUSED(request)
    QJsonArray list;
    for (const QJsonObject &rule : std::as_const(rules))
        list.append(rule);
    return json(200,
                { { u"id"_s, path },
                  { u"name"_s, nameIn(path) },
                  { u"properties"_s, QJsonObject { { u"securityRules"_s, list } } } });
}

net::HttpResponse FakeArm::ruleAnswer(const net::HttpRequest &request, const QString &path)
{
    const QString name = nameIn(path);
    if (request.method == "DELETE")
        return { .status = rules.remove(name) > 0 ? 200 : 204 };
    QJsonObject rule = QJsonDocument::fromJson(request.body).object();
    QJsonObject properties = rule.value(u"properties"_s).toObject();
    for (auto it = rules.cbegin(); it != rules.cend(); ++it) {
        if (it.key() != name
            && it.value().value(u"properties"_s).toObject().value(u"priority"_s)
                == properties.value(u"priority"_s))
            return armError(400, u"SecurityRuleConflict"_s);
    }
    properties.insert(u"provisioningState"_s, u"Succeeded"_s);
    rule.insert(u"id"_s, path);
    rule.insert(u"name"_s, name);
    rule.insert(u"properties"_s, properties);
    rules.insert(name, rule);
    return json(200, rule);
}

net::HttpResponse FakeArm::extensionAnswer(const net::HttpRequest &request, const QString &path)
{
    const QString name = nameIn(path);
    if (isMachineBusy && request.method != "GET")
        return armError(409, u"OperationNotAllowed"_s);
    if (request.method == "DELETE")
        return { .status = extensions.remove(name) > 0 ? 200 : 204 };
    if (request.method == "PUT") {
        const QJsonObject properties =
            QJsonDocument::fromJson(request.body).object().value(u"properties"_s).toObject();
        const QString script =
            properties.value(u"protectedSettings"_s).toObject().value(u"script"_s).toString();
        Script entry { .name = name, .state = u"Updating"_s, .properties = properties };
        entry.text = gunzip(QByteArray::fromBase64(script.toLatin1()));
        entry.payload = payloadOf(entry.text);
        const QJsonObject certificates =
            properties.value(u"protectedSettings"_s).toObject().value(u"certs"_s).toObject();
        if (!certificates.isEmpty()) // of DockerExtension
            entry.payload =
                QJsonDocument(QJsonObject { { u"key"_s,
                                              QString::fromLatin1(QByteArray::fromBase64(
                                                  certificates.value(u"key"_s).toString().toLatin1())) } })
                    .toJson();
        return begun(path, std::move(entry));
    }
    if (!extensions.contains(name))
        return armError(404, u"ResourceNotFound"_s);
    if (m_running == name && --m_pollsLeft <= 0)
        runScript(extensions[name]);
    const Script &script = extensions[name];
    const QJsonObject status { { u"code"_s, u"ProvisioningState/"_s + script.state.toLower() },
                               { u"message"_s, script.message } };
    return json(200,
                { { u"id"_s, path },
                  { u"name"_s, name },
                  { u"properties"_s,
                    QJsonObject { { u"provisioningState"_s, script.state },
                                  { u"publisher"_s, u"Microsoft.Azure.Extensions"_s },
                                  { u"type"_s, script.properties.value(u"type"_s) },
                                  { u"instanceView"_s,
                                    QJsonObject { { u"statuses"_s, QJsonArray { status } } } } } } });
}

net::HttpResponse FakeArm::begun(const QString &path, Script entry)
{
    lastKey = QJsonDocument::fromJson(entry.payload).object().value(u"key"_s).toString().toLatin1();
    m_isRunCommand = entry.isRunCommand;
    m_running = entry.name;
    m_pollsLeft = kPolls;
    extensions.insert(entry.name, entry);
    return json(201,
                { { u"id"_s, path },
                  { u"name"_s, entry.name },
                  { u"properties"_s, QJsonObject { { u"provisioningState"_s, u"Creating"_s } } } },
                { { "Azure-AsyncOperation",
                    (endpoint().toString() + kOperation + u"?api-version=2024-07-01"_s).toLatin1() } });
}

net::HttpResponse FakeArm::runCommandAnswer(const net::HttpRequest &request, const QString &path)
{
    const QString name = nameIn(path);
    if (isMachineBusy && request.method != "GET")
        return armError(409, u"OperationNotAllowed"_s);
    if (request.method == "DELETE")
        return { .status = extensions.remove(name) > 0 ? 200 : 204 };
    if (request.method == "PUT") {
        const QJsonObject properties =
            QJsonDocument::fromJson(request.body).object().value(u"properties"_s).toObject();
        Script entry { .name = name, .state = u"Updating"_s, .properties = properties, .isRunCommand = true };
        entry.text = properties.value(u"source"_s).toObject().value(u"script"_s).toString().toUtf8();
        const QJsonObject upload = properties.value(u"protectedParameters"_s).toArray().first().toObject();
        if (upload.value(u"name"_s) == u"SLIPWAY_UPLOAD"_s)
            entry.payload = QByteArray::fromBase64(upload.value(u"value"_s).toString().toLatin1());
        return begun(path, std::move(entry));
    }
    if (!extensions.contains(name))
        return armError(404, u"ResourceNotFound"_s);
    if (m_running == name && --m_pollsLeft <= 0)
        runScript(extensions[name]);
    const Script &script = extensions[name];
    const bool isRunning = m_running == name;
    QJsonObject view { { u"executionState"_s, isRunning ? u"Running"_s : script.executionState } };
    if (!isRunning) {
        view.insert(u"exitCode"_s, script.exitCode);
        view.insert(u"output"_s, script.output);
        view.insert(u"error"_s, script.errors);
    }
    return json(200,
                { { u"id"_s, path },
                  { u"name"_s, name },
                  { u"properties"_s,
                    QJsonObject { { u"provisioningState"_s, isRunning ? u"Updating"_s : u"Succeeded"_s },
                                  { u"instanceView"_s, view } } } });
}

net::HttpResponse FakeArm::operationAnswer()
{
    if (forgetsOperations)
        return armError(404, u"NotFound"_s);
    if (!m_running.isEmpty() && --m_pollsLeft <= 0)
        runScript(extensions[m_running]);
    if (!m_running.isEmpty())
        return json(200, { { u"status"_s, u"InProgress"_s } }, { { "Retry-After", "5" } });
    if (scriptExit == 0 || m_isRunCommand) // a run command's operation is well when the script was run
        return json(200, { { u"status"_s, u"Succeeded"_s } });
    const QJsonObject error { { u"code"_s, u"VMExtensionProvisioningError"_s },
                              { u"message"_s, u"VM has reported a failure when processing extension."_s } };
    return json(200, { { u"status"_s, u"Failed"_s }, { u"error"_s, error } });
}

QString FakeArm::keyTalk(const QJsonObject &payload)
{
    const QString marker = payload.value(u"marker"_s).toString();
    const QString job = payload.value(u"job"_s).toString();
    if (job == "drop-key"_L1)
        keys.remove(QString(marker).remove(u"-undo"_s));
    if (job != "make-key"_L1)
        return {};
    if (!keys.contains(marker)) {
        const Result<pki::KeyedRequest> made = pki::makeCertificateRequest(pki::KeyType::EcP256);
        keys.insert(marker, { made->pem, made->privateKey.reveal([](QByteArrayView pem) {
                                 return pem.toByteArray();
                             }) });
    }
    const QString request = QString::fromLatin1(replacedRequest.value_or(keys.value(marker).first));
    return u"slipway-request-%1\n%2slipway-request-end-%1\n"_s.arg(marker, request);
}

bool FakeArm::lacksKey(const QJsonObject &payload) const
{
    if (!payload.value(u"key-on-machine"_s).toBool())
        return false;
    const QByteArray key = keys.value(payload.value(u"marker"_s).toString() + u"-key"_s).second;
    const Result<pki::Certificate> certificate =
        pki::Certificate::parse(payload.value(u"cert"_s).toString().toLatin1());
    return !certificate || !pki::checkKeyMatches(*certificate, Secret(key));
}

/// What handlers tell of a stream: its end, cut without regard to characters.
QString FakeArm::lastBytes(const QString &stream)
{
    return QString::fromUtf8(stream.toUtf8().right(kTail));
}

void FakeArm::tellFirstStart(Script &script) const
{
    script.exitCode = firstStart.first;
    script.executionState = script.exitCode == 0 ? u"Succeeded"_s : u"Failed"_s;
    script.output = firstStart.second;
    script.errors = scriptErrors;
    script.state = u"Succeeded"_s;
}

void FakeArm::runScript(Script &script)
{
    m_running.clear();
    if (script.name == "slipway-docker-outcome"_L1) {
        tellFirstStart(script);
        return;
    }
    const QJsonObject payload = QJsonDocument::fromJson(script.payload).object();
    jobs.append(payload.value(u"job"_s).toString());
    if (onScript)
        scriptExit = onScript(script.payload);
    if (scriptExit == kKeyLost)
        scriptExit = 0;
    if (scriptExit == 0 && lacksKey(payload))
        scriptExit = kKeyLost;
    const bool isDocker = script.properties.value(u"type"_s) == u"DockerExtension"_s;
    const QString marker = payload.value(u"marker"_s).toString();
    const QString head = scriptExit == 0
        ? u"Enable succeeded: "_s
        : u"Enable failed: failed to execute command: command terminated with exit status=%1"_s.arg(
            scriptExit);
    const QString tail = scriptExit == 0 && printsMarker ? keyTalk(payload) + marker + u'\n' : QString();
    script.exitCode = scriptExit;
    script.executionState = executionState;
    if (executionState.isEmpty())
        script.executionState = scriptExit == 0 ? u"Succeeded"_s : u"Failed"_s;
    const QString engine = bringsEngine ? u"slipway: this engine came by Slipway\n"_s : QString();
    script.output = lastBytes(talk + engine + u"slipway: engine 20.10.24 answers\n"_s + tail);
    script.errors = lastBytes(scriptErrors);
    script.state = scriptExit == 0 ? u"Succeeded"_s : u"Failed"_s;
    script.message = isDocker
        ? scriptExit == 0 ? u"Enable Docker succeeded"_s : u"Enable Docker failed: ERROR: exit status 100"_s
        : head + u"\n[stdout]\n"_s + script.output + u"\n[stderr]\n"_s + script.errors;
}

} // namespace slipway::test
