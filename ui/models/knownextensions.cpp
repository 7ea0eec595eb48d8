// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/knownextensions.h"

#include "base/json/jsonreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QVersionNumber>

#include <algorithm>

// Must stand outside of every namespace.
static void initializeExtensionResources()
{
    Q_INIT_RESOURCE(extensions);
}

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray indented(const JsonReader &json)
{
    if (json.isAbsent())
        return {};
    const QByteArray text = QJsonDocument::fromJson(json.toCompactJson()).toJson(QJsonDocument::Indented);
    return text.trimmed();
}

KnownExtension extensionFrom(const JsonReader &json)
{
    const QString system = json["os"_L1].string();
    if (system != "linux"_L1 && system != "windows"_L1)
        json["os"_L1].fail(u"no system"_s);
    return { .id = json["id"_L1].string(),
             .system = system == "windows"_L1 ? azure::OsType::Windows : azure::OsType::Linux,
             .publisher = json["publisher"_L1].string(),
             .type = json["type"_L1].string(),
             .version = json["version"_L1].string(),
             .settings = indented(json["settings"_L1]),
             .protectedSettings = indented(json["protectedSettings"_L1]) };
}

QList<KnownExtension> builtIn()
{
    initializeExtensionResources();
    QFile file(u":/extensions/extensions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseKnownExtensions(file.readAll()).value_or(QList<KnownExtension>());
}

} // namespace

Result<QList<KnownExtension>> parseKnownExtensions(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"extensions.json"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QList<KnownExtension> known;
    for (const JsonReader &one : root["extensions"_L1].items())
        known.append(extensionFrom(one));
    return root.finish(std::move(known));
}

const QList<KnownExtension> &knownExtensions()
{
    static const QList<KnownExtension> known = builtIn();
    return known;
}

SettingsCheck checkSettings(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.trimmed().isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto before = bytes.first(std::min<qsizetype>(error.offset, bytes.size()));
        return { .problem = SettingsProblem::NoJson, .line = static_cast<int>(before.count('\n')) + 1 };
    }
    return { .problem = document.isObject() ? SettingsProblem::None : SettingsProblem::NoObject };
}

QString majorMinor(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    if (number.segmentCount() < 1)
        return version;
    return u"%1.%2"_s.arg(number.majorVersion()).arg(number.minorVersion());
}

QStringList versionChoices(const QStringList &all)
{
    QStringList choices;
    for (const QString &version : all) {
        if (const QString choice = majorMinor(version); !choices.contains(choice))
            choices.append(choice);
    }
    std::sort(choices.begin(), choices.end(), [](const QString &a, const QString &b) {
        return QVersionNumber::fromString(a) > QVersionNumber::fromString(b);
    });
    return choices;
}

} // namespace slipway::ui
