// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingsfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = SettingsField::Kind;

namespace {

constexpr std::array<std::pair<QLatin1StringView, Kind>, 6> kKinds { {
    { "text"_L1, Kind::Text },
    { "address"_L1, Kind::Address },
    { "lines"_L1, Kind::Lines },
    { "number"_L1, Kind::Number },
    { "check"_L1, Kind::Check },
    { "choice"_L1, Kind::Choice },
} };

Kind kindFrom(const JsonReader &json)
{
    const QString word = json.string();
    const auto *const known =
        std::find_if(kKinds.begin(), kKinds.end(), [&word](const auto &one) { return one.first == word; });
    if (known != kKinds.end())
        return known->second;
    json.fail(u"no kind of field"_s);
    return Kind::Text;
}

QVariant valueFrom(const JsonReader &json, Kind kind)
{
    if (kind == Kind::Number)
        return static_cast<int>(json.integer());
    if (kind == Kind::Check)
        return json.booleanOr();
    return json.stringOr();
}

QStringList linesOf(const QVariant &value)
{
    QStringList lines;
    for (const QString &line : value.toString().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

bool saysSomething(const SettingsField &field, const QVariant &value)
{
    if (field.kind == Kind::Number)
        return true;
    return field.kind == Kind::Check ? value.toBool() : !value.toString().trimmed().isEmpty();
}

/// Of something in the web that only TLS leads to; proxies may be without.
bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QJsonValue asJson(const SettingsField &field, const QVariant &value)
{
    switch (field.kind) {
    case Kind::Number:
        return field.isSentAsText ? QJsonValue(QString::number(value.toInt())) : QJsonValue(value.toInt());
    case Kind::Check:
        return field.isSentAsText ? QJsonValue(value.toBool() ? u"true"_s : u"false"_s)
                                  : QJsonValue(value.toBool());
    case Kind::Lines:
        break;
    case Kind::Text:
    case Kind::Address:
    case Kind::Choice:
        return value.toString().trimmed();
    }
    const QStringList lines = linesOf(value);
    if (!field.separator.isEmpty())
        return lines.join(field.separator);
    QJsonArray list;
    for (const QString &line : lines)
        list.append(field.each.isEmpty() ? QJsonValue(line)
                                         : QJsonValue(QJsonObject { { field.each, line } }));
    return list;
}

void insert(QJsonObject &into, QStringList path, const QJsonValue &value)
{
    const QString key = path.takeFirst();
    if (path.isEmpty()) {
        into.insert(key, value);
        return;
    }
    QJsonObject inner = into.value(key).toObject();
    insert(inner, std::move(path), value);
    into.insert(key, inner);
}

} // namespace

SettingsField settingsFieldFrom(const JsonReader &json)
{
    SettingsField field { .id = json["id"_L1].string(), .kind = kindFrom(json["kind"_L1]) };
    field.path = json["path"_L1].string().split(u'.', Qt::SkipEmptyParts);
    if (field.path.isEmpty())
        json["path"_L1].fail(u"no path"_s);
    field.value = valueFrom(json["value"_L1], field.kind);
    field.isNeeded = json["needed"_L1].booleanOr();
    field.isSentAsText = json["asText"_L1].booleanOr();
    field.least = static_cast<int>(json["least"_L1].integerOr());
    field.most = static_cast<int>(json["most"_L1].integerOr());
    field.choices = json["choices"_L1].stringsOr();
    field.each = json["each"_L1].stringOr();
    field.separator = json["separator"_L1].stringOr();
    field.hasAddresses = json["addresses"_L1].booleanOr();
    field.also = json["also"_L1].stringMapOr();
    field.unless = json["unless"_L1].stringMapOr();
    return field;
}

bool isAskedFor(const SettingsField &field, const SettingsValues &values)
{
    return std::none_of(
        field.unless.keyValueBegin(), field.unless.keyValueEnd(),
        [&values](const auto &other) { return values.value(other.first).toString() == other.second; });
}

std::optional<SettingsFieldProblem> problemIn(const QList<SettingsField> &fields,
                                              const SettingsValues &values)
{
    for (const SettingsField &field : fields) {
        const QVariant value = values.value(field.id);
        if (!isAskedFor(field, values))
            continue;
        if (field.isNeeded && !saysSomething(field, value))
            return SettingsFieldProblem { SettingsFieldProblem::Kind::Missing, field.id };
        const bool hasAddresses = field.kind == Kind::Address || field.hasAddresses;
        const QStringList lines = hasAddresses ? linesOf(value) : QStringList();
        if (!std::all_of(lines.cbegin(), lines.cend(), isAddress))
            return SettingsFieldProblem { SettingsFieldProblem::Kind::NoAddress, field.id };
    }
    return std::nullopt;
}

QByteArray settingsOf(const QList<SettingsField> &fields, const SettingsValues &values)
{
    QJsonObject all;
    for (const SettingsField &field : fields) {
        const QVariant value = values.value(field.id);
        const bool speaks = saysSomething(field, value);
        if (!isAskedFor(field, values) || (!speaks && field.kind != Kind::Check))
            continue;
        insert(all, field.path, asJson(field, value));
        for (auto more = field.also.cbegin(); speaks && more != field.also.cend(); ++more)
            insert(all, more.key().split(u'.'), more.value());
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace slipway::ui
