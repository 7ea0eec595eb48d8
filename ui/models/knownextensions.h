// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/result.h"
#include "ui/models/settingsfield.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway::ui {

/// An extension that many people use.
struct KnownExtension
{
    QString id {}; ///< for its words: words::extensionPurpose()
    azure::OsType system = azure::OsType::Linux;
    QString publisher {};
    QString type {};
    QString version {}; ///< major.minor
    QByteArray settings {}; ///< to begin with, as indented JSON; empty: none are needed
    QByteArray protectedSettings {};
    QList<SettingsField> fields {}; ///< of the settings; begins from `settings`
};

/// Those of resources/extensions.json. Source: Azure/azure-linux-extensions and Microsoft's documentation.
const QList<KnownExtension> &knownExtensions();

/// Protocol when it is not what resources/extensions.json looks like.
Result<QList<KnownExtension>> parseKnownExtensions(const QByteArray &json);

/// What is wrong with settings that people typed. Pure.
enum class SettingsProblem { None, NoJson, NoObject };
struct SettingsCheck
{
    SettingsProblem problem = SettingsProblem::None;
    int line = 0; ///< of NoJson; from 1
};
/// Nothing at all is right, too: no settings.
SettingsCheck checkSettings(const QString &text);

/// Compact JSON over several lines, for people. Pure. \param compact an object or a list, whole
QByteArray indentedJson(const QByteArray &compact);

/// "2.1" of "2.1.10.0": what ARM takes as a handler's version.
QString majorMinor(const QString &version);
/// The versions that can be asked for, the newest first, each once. \param all "2.1.10.0", in any order
QStringList versionChoices(const QStringList &all);

} // namespace slipway::ui
