// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/payload.h"

#include "pki/authority.h"
#include "pki/verification.h"
#include "sandbox/install/gunzip.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kScriptLimit = 262'144; ///< of the base64 text, as CustomScript has it
constexpr qsizetype kUnpackedLimit = 4'194'304;
constexpr QByteArrayView kPayloadStart = "SLIPWAY_PAYLOAD='";
constexpr auto kUploadVariable = "SLIPWAY_UPLOAD"_L1;
constexpr int kFormat = 1;

/// The payload's base64 in a script; empty when there is none.
QByteArray payloadText(const QByteArray &script)
{
    const QList<QByteArray> lines = script.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith(kPayloadStart) && trimmed.endsWith('\''))
            return trimmed.sliced(kPayloadStart.size()).chopped(1);
    }
    return {};
}

QByteArray utf8(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().toUtf8();
}

std::optional<Payload::Job> jobNamed(const QString &name)
{
    using Job = Payload::Job;
    static const QHash<QString, Job> jobs { { u"install"_s, Job::Install },
                                            { u"replace-certificates"_s, Job::ReplaceCertificates },
                                            { u"put-back-certificates"_s, Job::PutBackCertificates },
                                            { u"change-options"_s, Job::ChangeOptions },
                                            { u"put-back-options"_s, Job::PutBackOptions },
                                            { u"upgrade"_s, Job::Upgrade },
                                            { u"remove"_s, Job::Remove },
                                            { u"make-key"_s, Job::MakeKey },
                                            { u"drop-key"_s, Job::DropKey } };
    const auto found = jobs.constFind(name);
    return found == jobs.constEnd() ? std::nullopt : std::optional(*found);
}

void readPayload(DecodedUpload &upload, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject json = QJsonDocument::fromJson(decoded.decoded).object();
    if (!decoded || json.isEmpty()) {
        upload.problem = u"the payload cannot be read"_s;
        return;
    }
    if (json.value(u"format"_s).toInt() != kFormat) {
        upload.problem = u"the payload's format is not known"_s;
        return;
    }
    const std::optional<Payload::Job> job = jobNamed(json.value(u"job"_s).toString(u"install"_s));
    if (!job) {
        upload.problem = u"the payload's job is not known"_s;
        return;
    }
    upload.payload = Payload { .job = *job,
                               .port = json.value(u"port"_s).toInt(),
                               .marker = json.value(u"marker"_s).toString(),
                               .ca = utf8(json, u"ca"_s),
                               .certificate = utf8(json, u"cert"_s),
                               .key = utf8(json, u"key"_s),
                               .keyOnMachine = json.value(u"key-on-machine"_s).toBool(),
                               .options = json.value(u"options"_s).toObject(),
                               .deletesData = json.value(u"deletes"_s).toBool() };
}

DecodedUpload decodeScript(const Extension &extension)
{
    DecodedUpload upload;
    QString text = extension.protectedSettings.value(u"script"_s).toString();
    if (text.isEmpty())
        text = extension.settings.value(u"script"_s).toString();
    if (text.isEmpty()) {
        QString command = extension.protectedSettings.value(u"commandToExecute"_s).toString();
        if (command.isEmpty())
            command = extension.settings.value(u"commandToExecute"_s).toString();
        upload.script = command.toUtf8();
        if (command.isEmpty())
            upload.problem = u"either \"commandToExecute\" or \"script\" has to be given"_s;
        readPayload(upload, payloadText(upload.script));
        return upload;
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (text.size() > kScriptLimit || !decoded) {
        upload.problem = !decoded ? u"failed to decode script"_s : u"The script's length exceeds the limit"_s;
        upload.isSwallowed = true;
        return upload;
    }
    upload.script = decoded.decoded;
    if (isGzip(decoded.decoded)) {
        const auto unpacked = gunzip(decoded.decoded, kUnpackedLimit);
        if (!unpacked) {
            upload.problem = u"failed to decompress script"_s;
            upload.isSwallowed = true;
            return upload;
        }
        upload.script = *unpacked;
    }
    readPayload(upload, payloadText(upload.script));
    return upload;
}

/// DockerExtension takes each file as base64, and as it is when it is not.
QByteArray certFile(const QJsonObject &certs, const QString &key)
{
    const QByteArray text = utf8(certs, key);
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? decoded.decoded : text;
}

DecodedUpload decodeDockerExtension(const Extension &extension)
{
    DecodedUpload upload;
    const QJsonObject docker = extension.settings.value(u"docker"_s).toObject();
    const QJsonValue port = docker.value(u"port"_s);
    if (port.isDouble()) {
        upload.problem =
            u"error parsing handler settings: json: cannot unmarshal number into Go struct field .port of type string"_s;
        return upload;
    }
    const QJsonObject certs = extension.protectedSettings.value(u"certs"_s).toObject();
    upload.payload = Payload { .port = port.toString().toInt(),
                               .ca = certFile(certs, u"ca"_s),
                               .certificate = certFile(certs, u"cert"_s),
                               .key = certFile(certs, u"key"_s) };
    return upload;
}

} // namespace

DecodedUpload decodeUpload(const Extension &extension)
{
    if (extension.handler().compare(kCustomScript, Qt::CaseInsensitive) == 0)
        return decodeScript(extension);
    if (extension.handler().compare(kDockerExtension, Qt::CaseInsensitive) == 0)
        return decodeDockerExtension(extension);
    return {};
}

DecodedUpload decodeInstallScript(const QByteArray &script)
{
    DecodedUpload upload { .script = script };
    readPayload(upload, payloadText(script));
    return upload;
}

std::optional<DecodedUpload> decodeRunCommand(const QJsonObject &properties)
{
    DecodedUpload upload {
        .script = utf8(properties.value(u"source"_s).toObject(), u"script"_s),
    };
    if (!upload.script.contains(kPayloadStart))
        return std::nullopt;
    QByteArray text = payloadText(upload.script);
    for (const auto &list : { u"parameters"_s, u"protectedParameters"_s }) {
        const QJsonArray rows = properties.value(list).toArray();
        for (const auto &row : rows) {
            if (row.toObject().value(u"name"_s).toString() == kUploadVariable && text.isEmpty())
                text = utf8(row.toObject(), u"value"_s);
        }
    }
    readPayload(upload, text);
    if (!upload.payload && upload.problem.isEmpty())
        upload.problem = u"the payload cannot be read"_s;
    return upload;
}

QString problemOfFiles(const Payload &payload, const QDateTime &now)
{
    if (payload.port < 1 || payload.port > 65535)
        return u"invalid port"_s;
    const auto ca = pki::Certificate::parseAll(payload.ca);
    if (!ca || ca->isEmpty())
        return u"ca.pem: not a certificate"_s;
    const auto certificate = pki::Certificate::parse(payload.certificate);
    if (!certificate)
        return u"server-cert.pem: not a certificate"_s;
    if (const auto match = pki::checkKeyMatches(*certificate, Secret(payload.key)); !match)
        return u"server-key.pem: the key does not belong to the certificate"_s;
    if (certificate->notAfter <= now)
        return u"server-cert.pem: the certificate has expired"_s;
    const auto verdict = pki::verify({ .roots = *ca, .leaf = *certificate, .time = now });
    if (!verdict)
        return u"server-cert.pem: not a server certificate of ca.pem (%1)"_s.arg(verdict.error().code);
    return {};
}

} // namespace slipway::sandbox
