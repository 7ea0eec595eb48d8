// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/customscript.h"
#include "azure/compute/installedextension.h"
#include "azure/compute/vmaccess.h"
#include "ui/models/knownextensions.h"

#include <QString>

/// Words for the extensions of a machine. Plain text, foreign parts already made visible.
namespace slipway::ui::words {

QString extensionPurpose(const QString &id); ///< what a well-known extension is for, in one sentence
QString extensionState(const azure::InstalledExtension &extension); ///< "Working", "Failed"
/// Everything that its statuses say, as lines for people. The messages are the machine's own.
QString extensionReport(const azure::InstalledExtension &extension);
QString settingsProblem(const SettingsCheck &check); ///< a whole sentence; empty when all is well
QString settingsField(const QString &id); ///< "Port:", or the words of a check box
QString settingsFieldHint(const QString &id); ///< sentences; empty where none are needed
QString settingsFieldProblem(const SettingsFieldProblem &problem); ///< a whole sentence
QString customScriptProblem(azure::CustomScriptProblem problem); ///< a whole sentence
QString accessAction(azure::AccessAction action); ///< "Set a password"
QString accessExplanation(azure::AccessAction action); ///< what will happen, in sentences
QString accessProblem(azure::AccessProblem problem); ///< a whole sentence

} // namespace slipway::ui::words
