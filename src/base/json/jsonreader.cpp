// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"

#include "base/json/jsonstate.h"
#include "base/json/rfc3339.h"

#include <bit>
#include <cmath>
#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace slipway {

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace {

constexpr double kExactIntegersOfDouble = 9007199254740992.0; // 2^53
constexpr qsizetype kLongestKeyShown = 64;

/// What a dom::element consists of. The position on simdjson's tape grows with the position in the text.
struct Raw
{
    const void *document;
    std::size_t position;
};

using Bytes16 = std::array<std::byte, 2 * sizeof(void *)>;
static_assert(sizeof(dom::element) == sizeof(Bytes16) && std::is_trivially_copyable_v<dom::element>);
static_assert(sizeof(Raw) == sizeof(Bytes16));

std::size_t positionOf(const dom::element &element)
{
    return std::bit_cast<Raw>(element).position;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString keyStep(const QString &key)
{
    const auto isPlain = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    if (!key.isEmpty() && std::all_of(key.begin(), key.end(), isPlain) && key.size() <= kLongestKeyShown)
        return u"."_s + key;
    QString shown = key.left(kLongestKeyShown);
    for (QChar &c : shown) {
        if (!c.isPrint() || c == u'"')
            c = u'?';
    }
    return u"[\""_s + shown + (key.size() > kLongestKeyShown ? u"...\"]"_s : u"\"]"_s);
}

/// The last field that begins at or before `position`: the one it lies in.
std::optional<dom::element> stepDown(dom::object object, std::size_t position, QString *path)
{
    std::optional<dom::element> below;
    std::string_view key;
    for (const dom::key_value_pair field : object) {
        if (positionOf(field.value) > position)
            break;
        below = field.value;
        key = field.key;
    }
    if (below)
        path->append(keyStep(textOf(key)));
    return below;
}

std::optional<dom::element> stepDown(dom::array array, std::size_t position, QString *path)
{
    std::optional<dom::element> below;
    qsizetype index = -1;
    for (const dom::element item : array) {
        if (positionOf(item) > position)
            break;
        below = item;
        ++index;
    }
    if (below)
        path->append(u"[%1]"_s.arg(index));
    return below;
}

QString pathTo(dom::element root, std::size_t position)
{
    QString path = u"$"_s;
    dom::element current = root;
    while (positionOf(current) != position) {
        std::optional<dom::element> below;
        if (current.is_object())
            below = stepDown(dom::object(current), position, &path);
        else if (current.is_array())
            below = stepDown(dom::array(current), position, &path);
        if (!below)
            break;
        current = *below;
    }
    return path;
}

QLatin1StringView nameOf(JsonReader::Type type)
{
    switch (type) {
    case JsonReader::Type::Missing:
        return "nothing"_L1;
    case JsonReader::Type::Null:
        return "null"_L1;
    case JsonReader::Type::Boolean:
        return "a boolean"_L1;
    case JsonReader::Type::Number:
        return "a number"_L1;
    case JsonReader::Type::String:
        return "a string"_L1;
    case JsonReader::Type::Array:
        return "an array"_L1;
    case JsonReader::Type::Object:
        return "an object"_L1;
    }
    return "something"_L1;
}

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

/// The field that is called `wanted`; else, if the case does not matter, the first that is called so in
/// ASCII.
std::optional<dom::element> find(const dom::object &object, std::string_view wanted, bool ignoreCase)
{
    std::optional<dom::element> similar;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key_length() != wanted.size())
            continue;
        const std::string_view key = field.key();
        if (key == wanted)
            return field.value();
        if (ignoreCase && !similar && field.key_equals_case_insensitive(wanted))
            similar = field.value();
    }
    return similar;
}

std::optional<dom::element> find(const dom::object &object, QLatin1StringView key, bool ignoreCase)
{
    const std::string_view wanted(key.data(), static_cast<std::size_t>(key.size()));
    if (isAscii(wanted))
        return find(object, wanted, ignoreCase);
    return find(object, QString(key).toStdString(), ignoreCase);
}

} // namespace

/// Keeps the key (which may be a temporary of the caller) once. Optional fields are missing by the thousand
/// and their names are nearly always the same literals, so a look at the address comes first.
const JsonReader::MissingField *JsonReader::State::missing(const MissingField *above, QLatin1StringView key)
{
    const std::string_view text(key.data(), static_cast<std::size_t>(key.size()));
    const std::hash<const void *> hash;
    const std::size_t slot = (hash(key.data()) ^ (hash(above) >> 4U)) >> 2U;
    Recent &recent = m_recent.at(slot % m_recent.size());
    if (recent.field && recent.above == above && recent.key == key.data() && recent.field->key == text)
        return recent.field;
    const MissingField *const field = &*m_missing.insert(MissingField { above, std::string(text) }).first;
    recent = { above, key.data(), field };
    return field;
}

/// A list says the same words in every row ("Succeeded", "westeurope", the keys of labels): its rows share
/// them.
QString JsonReader::State::text(std::string_view utf8)
{
    constexpr std::size_t kLongestShared = 48; // what is longer is hardly ever said twice
    if (m_recentTexts.empty() || utf8.empty() || utf8.size() > kLongestShared)
        return textOf(utf8);
    RecentText &recent = m_recentTexts.at(std::hash<std::string_view>()(utf8) % m_recentTexts.size());
    if (recent.utf8 != utf8)
        recent = { utf8, textOf(utf8) };
    return recent.text;
}

void JsonReader::State::forget()
{
    error.reset();
    m_missing.clear();
    m_recent = {};
    m_recentTexts.clear();
}

/// The table is larger than most documents (an event, a measurement), which have no rows either.
void JsonReader::State::shareTexts(std::size_t length)
{
    constexpr std::size_t kShortestShared = 16'384;
    constexpr std::size_t kTexts = 512;
    if (length >= kShortestShared)
        m_recentTexts.resize(kTexts);
}

JsonReader::Type JsonReader::type() const
{
    if (!m_state || m_missing)
        return Type::Missing;
    switch (std::bit_cast<dom::element>(m_element).type()) {
    case dom::element_type::ARRAY:
        return Type::Array;
    case dom::element_type::OBJECT:
        return Type::Object;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return Type::Number;
    case dom::element_type::STRING:
        return Type::String;
    case dom::element_type::BOOL:
        return Type::Boolean;
    case dom::element_type::NULL_VALUE:
        break;
    }
    return Type::Null;
}

bool JsonReader::isAbsent() const
{
    const Type found = type();
    return found == Type::Missing || found == Type::Null;
}

QString JsonReader::path() const
{
    if (!m_state)
        return u"$"_s;
    QString steps;
    for (const MissingField *field = m_missing; field; field = field->above)
        steps.prepend(
            keyStep(QString::fromLatin1(field->key.data(), static_cast<qsizetype>(field->key.size()))));
    return pathTo(m_state->document.root(), positionOf(std::bit_cast<dom::element>(m_element))) + steps;
}

const Error *JsonReader::firstError() const
{
    return m_state && m_state->error ? &*m_state->error : nullptr;
}

void JsonReader::fail(const QString &reason) const
{
    if (!m_state || m_state->error)
        return;
    m_state->error = Error { .kind = ErrorKind::Protocol,
                             .code = u"json.content"_s,
                             .subject = m_state->subject,
                             .detail = path() + u": "_s + reason };
}

void JsonReader::failExpecting(QLatin1StringView expected) const
{
    if (!firstError())
        fail("expected %1, found %2"_L1.arg(expected, nameOf(type())));
}

JsonReader JsonReader::field(QLatin1StringView key, bool ignoreCase) const
{
    JsonReader below = *this;
    if (!m_state)
        return below;
    if (isObject()) {
        if (const auto found = find(dom::object(std::bit_cast<dom::element>(m_element)), key, ignoreCase)) {
            below.m_element = std::bit_cast<Element>(*found);
            return below;
        }
    } else if (!isAbsent()) {
        failExpecting("an object"_L1);
    }
    below.m_missing = m_state->missing(m_missing, key);
    return below;
}

JsonReader JsonReader::operator[](QLatin1StringView key) const
{
    return field(key, false);
}

JsonReader JsonReader::fieldIgnoringCase(QLatin1StringView key) const
{
    return field(key, true);
}

QString JsonReader::string() const
{
    if (isString())
        return m_state->text(std::string_view(std::bit_cast<dom::element>(m_element)));
    failExpecting("a string"_L1);
    return {};
}

qint64 JsonReader::integer() const
{
    if (type() != Type::Number) {
        failExpecting("an integer"_L1);
        return 0;
    }
    const auto element = std::bit_cast<dom::element>(m_element);
    if (element.is_int64())
        return std::int64_t(element);
    if (element.is_uint64()) {
        fail(u"the number does not fit 64 bits with a sign"_s);
        return 0;
    }
    const double value = element;
    if (std::trunc(value) != value)
        fail(u"expected an integer, found a fraction"_s);
    else if (std::abs(value) > kExactIntegersOfDouble)
        fail(u"the number is too large to be exact in this notation"_s);
    else
        return static_cast<qint64>(value);
    return 0;
}

double JsonReader::number() const
{
    if (type() == Type::Number)
        return std::bit_cast<dom::element>(m_element);
    failExpecting("a number"_L1);
    return 0;
}

bool JsonReader::boolean() const
{
    if (type() == Type::Boolean)
        return std::bit_cast<dom::element>(m_element);
    failExpecting("a boolean"_L1);
    return false;
}

QDateTime JsonReader::dateTime() const
{
    return isString() ? parsedDateTime(string()) : (failExpecting("a date and time"_L1), QDateTime());
}

QDateTime JsonReader::parsedDateTime(const QString &text) const
{
    const std::optional<QDateTime> parsed = fromRfc3339(text);
    if (!parsed)
        fail(u"expected a date and time as in RFC 3339"_s);
    return parsed.value_or(QDateTime());
}

QString JsonReader::stringOr(const QString &fallback) const
{
    return isAbsent() ? fallback : string();
}

QString JsonReader::partOr(char separator, qsizetype index) const
{
    if (isAbsent())
        return {};
    if (!isString()) {
        failExpecting("a string"_L1);
        return {};
    }
    std::string_view rest(std::bit_cast<dom::element>(m_element));
    for (; index > 0; --index) {
        const std::size_t next = rest.find(separator);
        if (next == std::string_view::npos)
            return {};
        rest.remove_prefix(next + 1);
    }
    return m_state->text(rest.substr(0, rest.find(separator)));
}

qint64 JsonReader::integerOr(qint64 fallback) const
{
    return isAbsent() ? fallback : integer();
}

double JsonReader::numberOr(double fallback) const
{
    return isAbsent() ? fallback : number();
}

bool JsonReader::booleanOr(bool fallback) const
{
    return isAbsent() ? fallback : boolean();
}

QDateTime JsonReader::dateTimeOr(const QDateTime &fallback) const
{
    if (isAbsent())
        return fallback;
    if (isString() && std::string_view(std::bit_cast<dom::element>(m_element)).empty())
        return fallback;
    return dateTime();
}

QStringList JsonReader::stringsOr(const QStringList &fallback) const
{
    if (isAbsent())
        return fallback;
    QStringList strings;
    const QList<JsonReader> all = items();
    strings.reserve(all.size());
    for (const JsonReader &item : all)
        strings.append(item.string());
    return strings;
}

QHash<QString, QString> JsonReader::stringMapOr() const
{
    QHash<QString, QString> map;
    const QList<std::pair<QString, JsonReader>> all = members();
    map.reserve(all.size());
    for (const auto &[key, value] : all) {
        if (!map.contains(key))
            map.insert(key, value.stringOr());
    }
    return map;
}

QList<JsonReader> JsonReader::items() const
{
    QList<JsonReader> all;
    if (isAbsent())
        return all;
    if (!isArray()) {
        failExpecting("an array"_L1);
        return all;
    }
    const dom::array array = std::bit_cast<dom::element>(m_element);
    all.reserve(static_cast<qsizetype>(array.size()));
    for (const dom::element item : array) {
        JsonReader reader = *this;
        reader.m_element = std::bit_cast<Element>(item);
        all.append(reader);
    }
    return all;
}

QList<std::pair<QString, JsonReader>> JsonReader::members() const
{
    QList<std::pair<QString, JsonReader>> all;
    if (isAbsent())
        return all;
    if (!isObject()) {
        failExpecting("an object"_L1);
        return all;
    }
    const dom::object object = std::bit_cast<dom::element>(m_element);
    all.reserve(static_cast<qsizetype>(object.size()));
    for (const dom::key_value_pair field : object) {
        JsonReader reader = *this;
        reader.m_element = std::bit_cast<Element>(field.value);
        all.append({ m_state->text(field.key), reader });
    }
    return all;
}

QByteArray JsonReader::toCompactJson() const
{
    if (isMissing())
        return {};
    return QByteArray::fromStdString(simdjson::minify(std::bit_cast<dom::element>(m_element)));
}

} // namespace slipway
