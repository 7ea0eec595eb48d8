// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/installscript.h"

#include "provisioning/gzip.h"
#include "provisioning/installresource.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPayloadFormat = 1;
constexpr QByteArrayView kPlaceholder = "\nSLIPWAY_PAYLOAD=''\n";
/// The parts that stand in the script as a line with their name.
constexpr std::array kParts { "docker-extension.sh"_L1, "engine-jobs.sh"_L1, "server-key.sh"_L1 };
constexpr qsizetype kValueOffset = kPlaceholder.size() - 2; ///< between the quotes

Error invalid(QLatin1StringView code, const QString &detail)
{
    return { .kind = ErrorKind::Invalid, .code = code, .subject = u"install script"_s, .detail = detail };
}

QString nameOf(InstallJob job)
{
    switch (job) {
    case InstallJob::Install:
        break;
    case InstallJob::ReplaceCertificates:
        return u"replace-certificates"_s;
    case InstallJob::PutBackCertificates:
        return u"put-back-certificates"_s;
    case InstallJob::ChangeOptions:
        return u"change-options"_s;
    case InstallJob::PutBackOptions:
        return u"put-back-options"_s;
    case InstallJob::Upgrade:
        return u"upgrade"_s;
    case InstallJob::Remove:
        return u"remove"_s;
    case InstallJob::MakeKey:
        return u"make-key"_s;
    case InstallJob::DropKey:
        return u"drop-key"_s;
    }
    return u"install"_s;
}

QByteArray payloadJson(const InstallPayload &payload)
{
    const QString key = payload.key.reveal([](QByteArrayView pem) { return QString::fromLatin1(pem); });
    QJsonObject json { { u"format"_s, kPayloadFormat },
                       { u"job"_s, nameOf(payload.job) },
                       { u"port"_s, payload.port },
                       { u"marker"_s, payload.endMarker },
                       { u"ca"_s, QString::fromLatin1(payload.authority) },
                       { u"cert"_s, QString::fromLatin1(payload.certificate) },
                       { u"key"_s, key },
                       { u"options"_s, payload.options } };
    if (payload.deletesData)
        json.insert("deletes"_L1, true);
    if (payload.keyOnMachine)
        json.insert("key-on-machine"_L1, true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Puts a part in the place of the line that names it.
bool insertPart(QByteArray &script, QLatin1StringView name)
{
    const QByteArray part = installResource(name);
    const QByteArray line = "# (" + QByteArray(name.data(), name.size()) + ")\n";
    const qsizetype place = script.indexOf(line);
    if (part.isEmpty() || place < 0)
        return false;
    script.replace(place, line.size(), part);
    return true;
}

/// The script with all its parts.
Result<QByteArray> compiledIn()
{
    QByteArray script = installResource(u"install-docker.sh"_s);
    const bool isWhole = std::all_of(kParts.begin(), kParts.end(),
                                     [&script](QLatin1StringView part) { return insertPart(script, part); });
    if (!isWhole || !script.contains(kPlaceholder))
        return missingScript();
    return script;
}

} // namespace

Result<> checkPayload(const InstallPayload &payload)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9-]{8,80}\\z"_s);
    if (payload.port == 0)
        return invalid("script.payload"_L1, u"no port"_s);
    if (!word.match(payload.endMarker).hasMatch())
        return invalid("script.payload"_L1, u"no end marker"_s);
    if (payload.job != InstallJob::Install && payload.job != InstallJob::ReplaceCertificates)
        return {};
    // An engine that gets only some of the three would be open to everybody.
    if (payload.authority.isEmpty() || payload.certificate.isEmpty()
        || payload.key.isEmpty() != payload.keyOnMachine)
        return invalid("script.payload"_L1, u"authority, certificate and key belong together"_s);
    return {};
}

Result<Secret> installScript(const InstallPayload &payload)
{
    const Result<Secret> packed = packedPayload(payload);
    if (!packed)
        return packed.error();
    Result<QByteArray> script = compiledIn();
    if (!script)
        return script.error();
    const QByteArray value = packed->reveal([](QByteArrayView text) { return text.toByteArray(); });
    script->insert(script->indexOf(kPlaceholder) + kValueOffset, value);
    return Secret(*script);
}

Result<QString> bareInstallScript()
{
    const Result<QByteArray> script = compiledIn();
    if (!script)
        return script.error();
    return QString::fromUtf8(*script);
}

Result<Secret> packedPayload(const InstallPayload &payload)
{
    const Result<> checked = checkPayload(payload);
    if (!checked)
        return checked.error();
    return Secret(payloadJson(payload).toBase64());
}

Result<Secret> packedScript(const Secret &script)
{
    const Result<QByteArray> packed = script.reveal([](QByteArrayView text) { return gzip(text); });
    if (!packed)
        return packed.error();
    const QByteArray text = packed->toBase64();
    if (text.size() > kScriptLimit) {
        return invalid("script.too-large"_L1,
                       u"%1 characters; CustomScript takes %2"_s.arg(text.size()).arg(kScriptLimit));
    }
    return Secret(text);
}

} // namespace slipway::provisioning
