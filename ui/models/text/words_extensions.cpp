// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/extensionwords.h"
#include "ui/models/text/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using azure::AccessAction;
using azure::AccessProblem;
using azure::InstalledExtension;

namespace {

using Core = QCoreApplication;

struct Purpose
{
    QLatin1StringView id {};
    const char *text = "";
};

constexpr std::array kPurposes {
    //: What an extension of a machine is for
    Purpose { "custom-script"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Runs a command or a script on the machine, once.") },
    //: What an extension of a machine is for
    Purpose { "monitor-agent"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Sends metrics and logs to Azure Monitor.") },
    //: What an extension of a machine is for
    Purpose { "entra-ssh"_L1,
              QT_TRANSLATE_NOOP(
                  "slipway::ui::words",
                  "Lets people of your organisation sign in by SSH. The machine needs an identity.") },
    //: What an extension of a machine is for
    Purpose { "entra-rdp"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words",
                                "Lets people of your organisation sign in by remote desktop.") },
    //: What an extension of a machine is for
    Purpose { "key-vault"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words",
                                "Fetches certificates from Key Vault and keeps them up to date.") },
    //: What an extension of a machine is for
    Purpose { "network-watcher"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words",
                                "Captures packets and tests connections for Network Watcher.") },
    //: What an extension of a machine is for
    Purpose { "dependency-agent"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Draws the map of connections in VM insights.") },
    //: What an extension of a machine is for
    Purpose { "application-health"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Asks your application whether it is well.") },
    //: What an extension of a machine is for
    Purpose { "guest-attestation"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Proves that the machine has started unchanged.") },
    //: What an extension of a machine is for
    Purpose { "defender"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Protects the machine with Defender for Endpoint.") },
    //: What an extension of a machine is for
    Purpose {
        "guest-configuration"_L1,
        QT_TRANSLATE_NOOP("slipway::ui::words", "Checks settings inside the machine against policies.") },
    //: What an extension of a machine is for
    Purpose { "disk-encryption"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Encrypts the disks of the machine.") },
    //: What an extension of a machine is for
    Purpose { "gpu-driver"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Installs the driver of NVIDIA graphics cards.") },
    //: What an extension of a machine is for
    Purpose {
        "docker-retired"_L1,
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "Installed Docker. It was retired in 2018: set up Docker with Slipway instead.") },
    //: What an extension of a machine is for
    Purpose { "antimalware"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Looks for malware on the machine.") },
    //: What an extension of a machine is for
    Purpose { "diagnostics"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Collects logs and performance counters.") },
    //: What an extension of a machine is for
    Purpose { "linux-diagnostics"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words",
                                "Collects logs and performance counters in a storage account.") },
    //: What an extension of a machine is for
    Purpose { "backup-snapshot"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words",
                                "Takes snapshots for Azure Backup, which adds it by itself.") },
    //: What an extension of a machine is for
    Purpose { "security-agent"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Collects security events for Defender for Cloud.") },
    //: What an extension of a machine is for
    Purpose {
        "log-analytics-retired"_L1,
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "Sent logs to Log Analytics. It was retired in 2024: use the Azure Monitor agent "
                          "instead.") },
    //: What an extension of a machine is for
    Purpose {
        "desired-state"_L1,
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "Brings the machine into the state that a PowerShell configuration describes.") },
    //: What an extension of a machine is for
    Purpose { "background-info"_L1,
              QT_TRANSLATE_NOOP("slipway::ui::words", "Writes facts about the machine on its desktop.") },
};

const char *accessProblemText(AccessProblem problem)
{
    switch (problem) {
    case AccessProblem::NoUser:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Type the name of a user.");
    case AccessProblem::BadUser:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "No user can have this name.");
    case AccessProblem::NoPassword:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Type a password.");
    case AccessProblem::WeakPassword:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "The password needs 12 to 72 characters of at least three kinds: small "
                                 "letters, capital letters, digits, others.");
    case AccessProblem::NoKey:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Paste a public key.");
    case AccessProblem::EcdsaKey:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Azure's agent does not take ECDSA keys. Use an RSA or an Ed25519 key.");
    case AccessProblem::PrivateKey:
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "This is a private key. Paste the public one, and give the private one to nobody.");
    case AccessProblem::UnknownKey:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "This is no public key that Azure's agent takes. One line, beginning with "
                                 "ssh-rsa or ssh-ed25519, is right.");
    case AccessProblem::ExpiresInPast:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "The account would have ended already.");
    }
    return "";
}

const char *customScriptText(azure::CustomScriptProblem problem)
{
    using Problem = azure::CustomScriptProblem;
    switch (problem) {
    case Problem::NoText:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Type what is to run.");
    case Problem::SeveralLines:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "A command line is one line. For more, choose to run a script, or fetch "
                                 "one as a file.");
    case Problem::TooLong:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "This is more than the extension runs. Put it into a file that is fetched.");
    case Problem::FileNotAnAddress:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Each file is a whole address that begins with https:// or http://.");
    case Problem::HalfStorage:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "A storage account and its key belong together: enter both, or neither.");
    case Problem::BadStorageAccount:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "A storage account's name has 3 to 24 small letters and digits.");
    case Problem::BadStorageKey:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "This is no key of a storage account. Copy it whole from the portal.");
    }
    return "";
}

const char *accessExplanationText(AccessAction action)
{
    switch (action) {
    case AccessAction::SetPassword:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "The user gets this password, is made if there is none, and may use sudo. "
                                 "Signing in with passwords is switched on.");
    case AccessAction::SetKey:
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "The user can sign in with this key, is made if there is none, and may use sudo.");
    case AccessAction::ResetSsh:
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "The configuration of the SSH server is replaced by Azure's own. Your changes "
            "to it are lost; a copy stays on the machine.");
    case AccessAction::RemoveUser:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "The user and the user's home folder are removed.");
    case AccessAction::ResetAdministrator:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "The local administrator gets this name and this password.");
    case AccessAction::ResetRemoteDesktop:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Remote desktop is switched on again with its usual settings.");
    }
    return "";
}

const char *accessActionText(AccessAction action)
{
    switch (action) {
    case AccessAction::SetPassword:
        //: What can be done with the way into a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Set a password");
    case AccessAction::SetKey:
        //: What can be done with the way into a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Add an SSH key");
    case AccessAction::ResetSsh:
        //: What can be done with the way into a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Reset the SSH server");
    case AccessAction::RemoveUser:
        //: What can be done with the way into a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Remove a user");
    case AccessAction::ResetAdministrator:
        //: What can be done with the way into a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Reset the administrator");
    case AccessAction::ResetRemoteDesktop:
        //: What can be done with the way into a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Reset remote desktop");
    }
    return "";
}

} // namespace

QString extensionPurpose(const QString &id)
{
    for (const Purpose &purpose : kPurposes) {
        if (purpose.id == id)
            return Core::translate("slipway::ui::words", purpose.text);
    }
    return {};
}

QString extensionState(const InstalledExtension &extension)
{
    if (extension.hasFailed())
        //: State of an extension of a machine
        return Core::translate("slipway::ui::words", "Failed", "extension");
    if (extension.isChanging())
        //: State of an extension of a machine: it is being installed, updated, removed, or its script runs
        return Core::translate("slipway::ui::words", "Changing", "extension");
    if (extension.extension.provisioningState.compare("Succeeded"_L1, Qt::CaseInsensitive) == 0)
        //: State of an extension of a machine
        return Core::translate("slipway::ui::words", "Working", "extension");
    return plain(extension.extension.provisioningState);
}

QString extensionReport(const InstalledExtension &extension)
{
    QStringList lines;
    for (const azure::InstanceStatus &status : extension.statuses) {
        QString head = status.text.isEmpty() ? status.code : status.text + u" ("_s + status.code + u')';
        if (status.time.isValid())
            head += u", "_s + QLocale().toString(status.time.toLocalTime(), QLocale::ShortFormat);
        lines.append(plain(head)); // clazy:exclude=reserve-candidates
        if (!status.message.isEmpty())
            lines.append(plain(status.message.trimmed(), true)); // clazy:exclude=reserve-candidates
    }
    return lines.join(u'\n');
}

QString settingsProblem(const SettingsCheck &check)
{
    switch (check.problem) {
    case SettingsProblem::None:
        break;
    case SettingsProblem::NoJson:
        //: %1 is a number
        return Core::translate("slipway::ui::words", "This is not JSON: look at line %1.").arg(check.line);
    case SettingsProblem::NoObject:
        return Core::translate("slipway::ui::words", "Settings are a JSON object: { … }");
    }
    return {};
}

QString accessAction(AccessAction action)
{
    return Core::translate("slipway::ui::words", accessActionText(action));
}

QString accessExplanation(AccessAction action)
{
    return Core::translate("slipway::ui::words", accessExplanationText(action));
}

QString customScriptProblem(azure::CustomScriptProblem problem)
{
    return Core::translate("slipway::ui::words", customScriptText(problem));
}

QString accessProblem(AccessProblem problem)
{
    return Core::translate("slipway::ui::words", accessProblemText(problem));
}

} // namespace slipway::ui::words
