// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptsamples.h"

#include <QJsonDocument>

namespace slipway::test {

using namespace Qt::StringLiterals;
using provisioning::InstallJob;

QByteArray revealed(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QByteArray scriptText(const Result<Secret> &script)
{
    return script ? revealed(*script) : QByteArray();
}

QJsonObject jsonObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

ScriptSamples::ScriptSamples()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<pki::KeyedCertificate> authority = pki::makeAuthority({ .commonName = u"Test"_s, .now = now });
    if (!authority)
        return;
    m_authority = std::move(*authority);
    Result<pki::KeyedCertificate> server = pki::issue(
        m_authority, { .commonName = u"Docker on test"_s, .dnsNames = { u"localhost"_s }, .now = now });
    if (!server)
        return;
    m_server = std::move(*server);
    m_install = scriptText(provisioning::installScript({ .port = 2376,
                                                         .endMarker = kScriptMarker,
                                                         .authority = m_authority.certificate.toPem(),
                                                         .certificate = m_server.certificate.toPem(),
                                                         .key = Secret(revealed(m_server.privateKey)) }));
}

QByteArray ScriptSamples::runBefore(const QByteArray &script)
{
    return "cat >/root/old.sh <<'SCRIPT'\n" + script
        + "SCRIPT\nsh /root/old.sh >/root/before.log 2>&1 || { cat /root/before.log >&2; exit 90; }\n"
          "rm /root/old.sh /root/before.log; : >/var/log/systemctl.log\n";
}

QByteArray ScriptSamples::job(InstallJob job, const QJsonObject &options, bool deletesData)
{
    const QString marker(kScriptMarker);
    return scriptText(provisioning::installScript(
        { .job = job,
          .port = 2376,
          .endMarker = job == InstallJob::PutBackOptions ? marker + u"-undo"_s : marker,
          .options = options,
          .deletesData = deletesData }));
}

} // namespace slipway::test
