// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

namespace slipway::sandbox {

/// What an upload asks a machine to set up.
struct Payload
{
    enum class Job {
        Install,
        ReplaceCertificates,
        PutBackCertificates,
        ChangeOptions,
        PutBackOptions,
        Upgrade,
        Remove,
        MakeKey,
        DropKey
    };

    Job job = Job::Install;
    int port = 0;
    QString marker {};
    QByteArray ca {};
    QByteArray certificate {};
    QByteArray key {};
    bool keyOnMachine = false; ///< `key` is what MakeKey of the same marker has made
    QJsonObject options {}; ///< of ChangeOptions: null takes one out
    bool deletesData = false; ///< of Remove
};

/// An upload that was understood, or why not.
struct DecodedUpload
{
    QByteArray script {}; ///< CustomScript's, unpacked
    std::optional<Payload> payload {}; ///< absent: the script sets up no Docker
    QString problem {}; ///< in the words of a failing script; empty: none
    /// The handler could not even write the script down. Since 2.1.17 it reports success then, and runs
    /// nothing.
    bool isSwallowed = false;
};

/// Reads what an extension carries: CustomScript's `script` (base64, perhaps gzip inside) with its
/// SLIPWAY_PAYLOAD line, or DockerExtension's certificates.
DecodedUpload decodeUpload(const Extension &extension);

/// A script as it lies on a machine.
DecodedUpload decodeInstallScript(const QByteArray &script);

/// The same of a managed Run Command, whose script finds it in a (protected) parameter; nullopt when it is
/// another script. \param properties as they were put
std::optional<DecodedUpload> decodeRunCommand(const QJsonObject &properties);

inline constexpr auto kCustomScript = QLatin1StringView("Microsoft.Azure.Extensions.CustomScript");
inline constexpr auto kDockerExtension = QLatin1StringView("Microsoft.Azure.Extensions.DockerExtension");

/// Why the three files of a payload cannot make a server that takes its clients by certificate; empty when
/// they can.
QString problemOfFiles(const Payload &payload, const QDateTime &now);

} // namespace slipway::sandbox
