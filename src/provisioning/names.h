// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

/// Names that Slipway gives to things in Azure and on disk, and the wire names that several files need.
namespace slipway::provisioning::names {

using namespace Qt::StringLiterals;

inline constexpr auto kExtensionName = "slipway-docker"_L1;
inline constexpr auto kRulePrefix = "slipway-docker-"_L1;
/// So that people who find the rule in the portal know whose it is; Azure takes 140 characters.
inline constexpr auto kRuleDescription =
    "Made by Slipway: lets these addresses reach Docker over mutual TLS."_L1;

inline constexpr auto kExtensionsType = "extensions"_L1;
inline constexpr auto kScriptPublisher = "Microsoft.Azure.Extensions"_L1;
inline constexpr auto kScriptType = "CustomScript"_L1;
inline constexpr auto kScriptVersion = "2.1"_L1;

/// A resource name of its own: a resource cannot change its type, and one of CustomScript may be there.
inline constexpr auto kDockerExtensionName = "slipway-docker-extension"_L1;
inline constexpr auto kDockerExtensionType = "DockerExtension"_L1;

inline constexpr auto kRunCommandsType = "runCommands"_L1;
inline constexpr auto kRunCommandName = "slipway-docker"_L1;
/// Asks a machine what came of what cloud-init ran there; see applyCloudInit().
inline constexpr auto kOutcomeCommandName = "slipway-docker-outcome"_L1;
/// Where the install script finds what it needs when it is not in the script itself.
inline constexpr auto kUploadVariable = "SLIPWAY_UPLOAD"_L1;
/// What stands for the script where it would be too long to show.
inline constexpr auto kInstallScriptFile = "install-docker.sh"_L1;
/// Of no use to the script: a Run Command is run again only when something of it differs.
inline constexpr auto kAttemptVariable = "SLIPWAY_ATTEMPT"_L1;

inline constexpr auto kComputeApi = "2024-07-01"_L1;
inline constexpr auto kNetworkApi = "2024-05-01"_L1;

inline constexpr auto kMask = "********"_L1; ///< stands for every secret that is not shown

} // namespace slipway::provisioning::names
