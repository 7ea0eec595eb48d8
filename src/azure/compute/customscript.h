// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/secret.h"

#include <QStringList>

#include <memory>

namespace slipway::azure {

/// What the Custom Script extensions are to run on a machine, once, as root or administrator.
struct CustomScriptRequest
{
    OsType system = OsType::Linux;
    bool isScript = false; ///< Linux only: `text` is a whole script, else a command line
    QString text {};
    QStringList files {}; ///< addresses of files that are fetched into its folder before
    QString storageAccount {}; ///< where the files are, if they are not for everybody
    Secret storageKey {};
    bool keepsLineEnds = false; ///< Linux only: CR LF of fetched scripts are not made LF
};

enum class CustomScriptProblem {
    NoText,
    SeveralLines, ///< in a command line
    TooLong, ///< a script of more than the 256 KiB of base64 that the extension runs; beyond it does nothing
    FileNotAnAddress, ///< http, https or, of a storage account, an address without the key in it
    HalfStorage, ///< account without key, or key without account
    BadStorageAccount,
    BadStorageKey,
};

/// What the extension would stumble over, or, worse, not report; empty when it can be sent. Pure.
/// Source: Azure/custom-script-extension-linux, main/schema.go and handlersettings.go.
QList<CustomScriptProblem> customScriptProblems(const CustomScriptRequest &request);

/// The open settings, as JSON. \param timestamp new each time: the same settings are not run twice
QByteArray customScriptSettings(const CustomScriptRequest &request, int timestamp);
/// Everything that may hold a secret: the command, the script, addresses with their keys.
std::shared_ptr<const Secret> customScriptSecrets(const CustomScriptRequest &request);

} // namespace slipway::azure
