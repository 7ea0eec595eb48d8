// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificatecontroller.h"
#include "app/hostcontroller.h"
#include "app/settingsstore.h"
#include "app/setupcontroller.h"
#include "fakekeychain.h"
#include "support/scriptedserver.h"

#include <QSslConfiguration>

namespace slipway::test {

/// The program of somebody who has no Azure: hosts that are connected by hand, and certificates, put together
/// as Application does.
struct HandProgram
{
    explicit HandProgram(const QString &folder);

    FakeKeychain keychain {};
    provisioning::Catalogue catalogue {};
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::HostController hosts;
    app::CertificateController certificates;
    app::SetupController setup;
};

/// Lets in clients of these authorities only (PEM), and says so to the others.
QSslConfiguration engineTls(const QByteArray &authorities, const QByteArray &certificate,
                            const QByteArray &privateKey);
QByteArray pemOf(const Secret &privateKey);

/// From now on it answers everything as an engine answers /_ping and /version.
void becomeEngine(ScriptedServer &server);

} // namespace slipway::test
