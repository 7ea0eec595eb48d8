// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/authority.h"
#include "provisioning/installscript.h"

#include <QByteArray>
#include <QJsonObject>

namespace slipway::test {

inline constexpr auto kScriptMarker = QLatin1StringView("slipway-done-0123456789abcdef");
inline constexpr auto kSocketUnit = QLatin1StringView("/etc/systemd/system/docker-tls-tcp.socket");
inline constexpr auto kDaemonFile = QLatin1StringView("/etc/docker/daemon.json");

QByteArray revealed(const Secret &secret);
QByteArray scriptText(const Result<Secret> &script);
QJsonObject jsonObject(const QByteArray &json);

/// Install scripts with the certificates of one authority.
class ScriptSamples final
{
public:
    ScriptSamples();

    bool isReady() const { return !m_install.isEmpty(); }
    const pki::KeyedCertificate &authority() const { return m_authority; }
    const pki::KeyedCertificate &server() const { return m_server; }
    const QByteArray &install() const { return m_install; }

    /// Commands that run `script` before the one that is tested, and then forget what was asked for it.
    static QByteArray runBefore(const QByteArray &script);
    QByteArray installedBefore() const { return runBefore(m_install); }
    /// A script that does something to an engine that is there.
    static QByteArray job(provisioning::InstallJob job, const QJsonObject &options = {},
                          bool deletesData = false);

private:
    pki::KeyedCertificate m_authority;
    pki::KeyedCertificate m_server;
    QByteArray m_install;
};

} // namespace slipway::test
