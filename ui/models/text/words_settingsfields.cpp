// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/extensionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;

namespace {

using Core = QCoreApplication;

struct FieldWords
{
    QLatin1StringView id;
    const char *name = "";
    const char *hint = nullptr;
};

constexpr std::array kFields {
    //: Field of the Application Health extension: http, https or tcp
    FieldWords { "health-protocol"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Protocol:") },
    //: Field of the Application Health extension: a number
    FieldWords { "health-port"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Port:") },
    //: Field of the Application Health extension: a path of an URL
    FieldWords {
        "health-path"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Path:"),
        QT_TRANSLATE_NOOP("slipway::ui::words", "The application is well when it answers 200 there.") },
    //: Field of the Application Health extension: a number of seconds
    FieldWords { "health-interval"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Interval:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words", "Seconds from one question to the next.") },
    //: Field of the Application Health extension: a number
    FieldWords {
        "health-count"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Answers:"),
        QT_TRANSLATE_NOOP("slipway::ui::words", "So many equal answers in a row change the state.") },
    //: Field of the Key Vault extension: addresses
    FieldWords {
        "vault-certificates"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Certificates:"),
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "Addresses of their secrets in Key Vault, one a line. Without a version at the "
                          "end the newest is fetched. The machine needs an identity that may read them.") },
    //: Field of the Key Vault extension: a number of seconds
    FieldWords {
        "vault-interval"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Interval:"),
        QT_TRANSLATE_NOOP("slipway::ui::words", "Seconds from one look for newer ones to the next.") },
    //: Field of the Azure Monitor agent: the resource id of a managed identity
    FieldWords { "monitor-identity"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Identity:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words",
                                   "Resource ID of a user-assigned identity. Empty: the machine's own.") },
    //: Field of the Azure Monitor agent: an address
    FieldWords { "monitor-proxy"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Proxy:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words", "For example http://10.0.0.4:3128. Empty: none.") },
    //: Choice of the Dependency Agent
    FieldWords { "dependency-monitor"_L1,
                 QT_TRANSLATE_NOOP("slipway::ui::words", "Send what it finds by the Azure Monitor agent") },
    //: Field of Disk Encryption: an address
    FieldWords {
        "encryption-vault"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Key vault:"),
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "Its address, for example https://name.vault.azure.net. It must allow disk "
                          "encryption.") },
    //: Field of Disk Encryption: of the key vault
    FieldWords { "encryption-vault-id"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Resource ID:") },
    //: Field of Disk Encryption: Data, OS or All
    FieldWords { "encryption-volumes"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Disks:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words",
                                   "The disk of the system cannot be decrypted again on Linux.") },
    //: Field of Disk Encryption: the address of a key that encrypts other keys
    FieldWords {
        "encryption-key"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Wrapping key:"),
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "Address, with version, of a key that encrypts those of the disks. Empty: they "
                          "are kept as they are, as secrets.") },
    //: Field of Disk Encryption: a resource id
    FieldWords { "encryption-key-vault-id"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Its vault:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words", "Resource ID of the vault that holds this key.") },
    //: Choice of the Antimalware extension
    FieldWords { "antimalware-realtime"_L1,
                 QT_TRANSLATE_NOOP("slipway::ui::words", "Look at every file that is used") },
    //: Choice of the Antimalware extension
    FieldWords { "antimalware-scan"_L1,
                 QT_TRANSLATE_NOOP("slipway::ui::words", "Scan every Saturday at two in the morning") },
    //: Field of the Antimalware extension: Quick or Full
    FieldWords { "antimalware-scan-type"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Scan:") },
    //: Field of the Antimalware extension: folders and files
    FieldWords { "antimalware-paths"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Skip paths:") },
    //: Field of the Antimalware extension: file name extensions
    FieldWords { "antimalware-extensions"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Skip files:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words", "Ends of their names, one a line: .log") },
    //: Field of the Antimalware extension: programs
    FieldWords { "antimalware-processes"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Skip programs:"),
                 QT_TRANSLATE_NOOP("slipway::ui::words", "What these programs open is not looked at.") },
};

const FieldWords *find(const QString &id)
{
    const auto *const known =
        std::find_if(kFields.begin(), kFields.end(), [&id](const FieldWords &one) { return one.id == id; });
    return known == kFields.end() ? nullptr : known;
}

/// For a sentence: without the colon.
QString nameOf(const QString &id)
{
    QString name = settingsField(id);
    while (name.endsWith(u':') || name.endsWith(u'\uFF1A') || name.endsWith(QChar::Nbsp))
        name.chop(1);
    return name;
}

} // namespace

QString settingsField(const QString &id)
{
    const FieldWords *known = find(id);
    return known ? Core::translate("slipway::ui::words", known->name) : QString();
}

QString settingsFieldHint(const QString &id)
{
    const FieldWords *known = find(id);
    return known && known->hint ? Core::translate("slipway::ui::words", known->hint) : QString();
}

QString settingsFieldProblem(const SettingsFieldProblem &problem)
{
    if (problem.kind == SettingsFieldProblem::Kind::Missing)
        //: %1 is the name of a field
        return Core::translate("slipway::ui::words", "\"%1\" is empty, but needed.")
            .arg(nameOf(problem.field));
    //: %1 is the name of a field
    return Core::translate("slipway::ui::words", "\"%1\" holds something that is no web address.")
        .arg(nameOf(problem.field));
}

} // namespace slipway::ui::words
