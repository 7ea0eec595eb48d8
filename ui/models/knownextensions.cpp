// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/knownextensions.h"

#include "base/json/jsonreader.h"
#include "base/json/jsonsyntax.h"

#include <QFile>
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

QByteArray settingsFrom(const JsonReader &json)
{
    return json.isAbsent() ? QByteArray() : indentedJson(json.toCompactJson());
}

/// A text of JSON that is walked through byte by byte: within a string nothing is looked at.
class StringWatch final
{
public:
    bool isInside(char c)
    {
        const bool wasInside = m_inside;
        if (m_escaped)
            m_escaped = false;
        else if (wasInside && c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inside = !m_inside;
        return wasInside || m_inside;
    }

private:
    bool m_inside = false;
    bool m_escaped = false;
};

bool isBegin(char c)
{
    return c == '{' || c == '[';
}

bool isEnd(char c)
{
    return c == '}' || c == ']';
}

QList<SettingsField> fieldsFrom(const JsonReader &json)
{
    QList<SettingsField> fields;
    const QList<JsonReader> all = json.items();
    fields.reserve(all.size());
    for (const JsonReader &one : all)
        fields.append(settingsFieldFrom(one));
    return fields;
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
             .settings = settingsFrom(json["settings"_L1]),
             .protectedSettings = settingsFrom(json["protectedSettings"_L1]),
             .fields = fieldsFrom(json["fields"_L1]) };
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
    const QList<JsonReader> all = root["extensions"_L1].items();
    known.reserve(all.size());
    for (const JsonReader &one : all)
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
    const qsizetype offset = JsonSyntax::errorOffset(bytes);
    const Result<JsonDocument> document = JsonDocument::parse(bytes, u"settings"_s);
    if (offset >= 0 || !document) {
        const auto before = bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size()));
        return { .problem = SettingsProblem::NoJson, .line = static_cast<int>(before.count('\n')) + 1 };
    }
    return { .problem = document->root().isObject() ? SettingsProblem::None : SettingsProblem::NoObject };
}

QByteArray indentedJson(const QByteArray &compact)
{
    QByteArray text;
    StringWatch watch;
    int depth = 0;
    const auto newLine = [&text, &depth] { text += '\n' + QByteArray(qsizetype(2) * depth, ' '); };
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const char c = compact.at(i);
        if (watch.isInside(c)) {
            text += c;
            continue;
        }
        if (isEnd(c) && !isBegin(text.back())) {
            --depth;
            newLine();
        }
        text += c;
        if (c == ':')
            text += ' ';
        if (isBegin(c) && !isEnd(compact.at(i + 1)))
            ++depth;
        if (c == ',' || (isBegin(c) && !isEnd(compact.at(i + 1))))
            newLine();
    }
    return text;
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
