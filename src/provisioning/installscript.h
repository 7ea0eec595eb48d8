// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace slipway::provisioning {

/// What an install script is to do.
enum class InstallJob {
    Install,
    ReplaceCertificates, ///< of an engine that it has installed: nothing else is touched
    PutBackCertificates, ///< those from before the last replacement; nothing to do is success
    ChangeOptions, ///< keys of daemon.json
    PutBackOptions, ///< those from before the last change; nothing to do is success
    Upgrade, ///< of the packages that the engine came in
    Remove, ///< of the engine
    MakeKey, ///< on the machine, where it stays; prints a certificate request (see certificateRequestIn())
    DropKey, ///< that was made and not used; nothing to do is success
};

/// What an install script needs to know. Travels as base64 of JSON in one assignment; no other part of the
/// script varies.
struct InstallPayload
{
    InstallJob job = InstallJob::Install;
    quint16 port = 0;
    QString endMarker {}; ///< letters, digits and "-", 8 to 80
    QByteArray authority {}; ///< PEM; several while one takes the other's place
    QByteArray certificate {}; ///< PEM, the server's
    Secret key {}; ///< PEM, the server's. All three go with Install and ReplaceCertificates only
    bool keyOnMachine = false; ///< MakeKey has made it there, under the same end marker: no key goes along
    /// Of the engine: EngineOptions::toDaemonJson(); of ChangeOptions and PutBackOptions:
    /// EngineWork::optionChanges()
    QJsonObject options {};
    bool deletesData = false; ///< of Remove: images, containers and volumes, too
};

/// How long the base64 text of a script may be. Source: CustomScript handler 2.1, which silently skips longer
/// ones.
inline constexpr qsizetype kScriptLimit = 262'144;

/// \return Invalid (code "script.payload") when the payload cannot be right, above all when one of the three
/// certificates and keys is missing
Result<> checkPayload(const InstallPayload &payload);

/// The script for all distributions that the catalogue offers (resources/install/install-docker.sh) with its
/// payload. \return Invalid (code "script.payload") when the payload cannot be right
Result<Secret> installScript(const InstallPayload &payload);

/// The script without a payload, which it then takes from the environment (names::kUploadVariable).
Result<QString> bareInstallScript();
/// What that variable has to hold. \return as installScript()
Result<Secret> packedPayload(const InstallPayload &payload);

/// The script as CustomScript's protectedSettings take it: base64 of gzip.
/// \return Invalid (code "script.too-large") beyond kScriptLimit
Result<Secret> packedScript(const Secret &script);

} // namespace slipway::provisioning
