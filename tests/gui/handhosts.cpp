// SPDX-License-Identifier: GPL-3.0-or-later
#include "handhosts.h"

#include <QSslCertificate>
#include <QSslKey>

namespace slipway::test {

HandProgram::HandProgram(const QString &folder)
    : settings(folder, {})
    , world(folder)
    , keeper(world, keychain)
    , hosts(world, keeper)
    , certificates(world, keeper, settings, world.clock(), {})
    , setup(world, keeper, catalogue, settings)
{
    QObject::connect(&hosts, &ui::HostService::hostsChanged, &certificates,
                     &app::CertificateController::reload);
    QObject::connect(&certificates, &app::CertificateController::hostsLinked, &hosts,
                     &app::HostController::reload);
    QObject::connect(&setup, &app::SetupController::worldTouched, &hosts, &app::HostController::reload);
    QObject::connect(&setup, &app::SetupController::worldTouched, &certificates,
                     &app::CertificateController::reload);
}

QSslConfiguration engineTls(const QByteArray &authorities, const QByteArray &certificate,
                            const QByteArray &privateKey)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(authorities));
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(privateKey, QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setHandshakeMustInterruptOnError(true);
    return tls;
}

QByteArray pemOf(const Secret &privateKey)
{
    return privateKey.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

void becomeEngine(ScriptedServer &server)
{
    server.setRepeats(true);
    server.reply(200, R"({"Version":"27.1.1","ApiVersion":"1.47","MinAPIVersion":"1.24"})",
                 "Api-Version: 1.47\r\nServer: Docker/27.1.1 (linux)\r\n");
}

} // namespace slipway::test
