// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <memory>
#include <utility>

namespace slipway {

class JsonDocument;

/// One value of a parsed JSON text, with the path that led to it.
///
/// Getters never throw and never stop: the first thing that is missing or of the wrong type is remembered by
/// the document, with its path, and defaults are returned from there on. finish() turns it into an Error
/// (Protocol, code "json.content"). So a parser reads like the list of fields it is:
///
///     static Result<Port> fromJson(JsonReader json)
///     {
///         Port port{.number = json["PrivatePort"].integer(), .protocol = json["Type"].stringOr(u"tcp"_s)};
///         return json.finish(std::move(port));
///     }
///
/// Valid while its JsonDocument lives.
class JsonReader final
{
public:
    enum class Type { Missing, Null, Boolean, Number, String, Array, Object };

    Type type() const;
    bool isMissing() const { return type() == Type::Missing; }
    bool isAbsent() const; ///< missing or null
    bool isObject() const { return type() == Type::Object; }
    bool isArray() const { return type() == Type::Array; }
    bool isString() const { return type() == Type::String; }
    /// E.g. "$.value[3].properties.vmId". Found by a walk from the root when asked for, so it costs nothing
    /// until then.
    QString path() const;

    /// A field; names are case-sensitive. Of a name that stands there twice, the first counts. A field of
    /// something missing or null is missing; a field of anything else that is no object is an error.
    JsonReader operator[](QLatin1StringView key) const;
    /// For ARM, whose casing drifts: the exact name when it is there, else the first that differs in ASCII
    /// case only.
    JsonReader fieldIgnoringCase(QLatin1StringView key) const;

    // Required: missing, null or of another type is an error.
    QString string() const;
    qint64 integer() const; ///< exact over all 64 bits; also accepts 3.0 up to 2^53; out of range is an error
    double number() const;
    bool boolean() const;
    /// RFC 3339 with 0 to 9 digits of a second (milliseconds are kept, the rest is cut off) and any offset;
    /// result UTC. The zero time of Go, 0001-01-01T00:00:00Z, means "never" and gives an invalid QDateTime
    /// without an error.
    QDateTime dateTime() const;

    // Optional: missing or null gives the default; another type is still an error.
    QString stringOr(const QString &fallback = {}) const;
    qint64 integerOr(qint64 fallback = 0) const;
    double numberOr(double fallback = 0) const;
    bool booleanOr(bool fallback = false) const;
    QDateTime dateTimeOr(const QDateTime &fallback = {}) const; ///< an empty string counts as absent, too
    QStringList stringsOr(const QStringList &fallback = {}) const; ///< an array of strings
    QHash<QString, QString> stringMapOr() const; ///< an object of strings, e.g. labels; null is ""

    /// Of a string, what stands between the separators number `index` and the next one, counted from 0 for
    /// its beginning; empty when there are fewer. For parts that many rows have in common: they share its
    /// memory.
    QString partOr(char separator, qsizetype index) const;

    /// The elements of an array; empty for missing or null; another type is an error.
    QList<JsonReader> items() const;
    /// The fields of an object by name, in the order of the text; empty for missing or null; another type is
    /// an error.
    QList<std::pair<QString, JsonReader>> members() const;

    /// Remembers a problem of the caller's own finding at this path.
    void fail(const QString &reason) const;

    /// `value` when nothing below the document failed so far, else the first failure (Protocol).
    template <typename T>
    Result<T> finish(T value) const
    {
        if (const Error *error = firstError())
            return *error;
        return value;
    }

    /// This value as compact JSON text, e.g. to keep an unknown part for the Details box.
    QByteArray toCompactJson() const;

private:
    friend class JsonDocument;
    struct State;
    struct MissingField;
    using Element = std::array<std::byte, 2 * sizeof(void *)>;

    const Error *firstError() const;
    void failExpecting(QLatin1StringView expected) const;
    JsonReader field(QLatin1StringView key, bool ignoreCase) const;
    QDateTime parsedDateTime(const QString &text) const;

    State *m_state = nullptr;
    Element m_element {}; ///< the value, or the nearest one above it that exists
    const MissingField *m_missing = nullptr; ///< the rest of the way when it does not exist
};

/// A whole JSON text, RFC 8259 and nothing beyond it: UTF-8 without a byte order mark, no comments, nesting
/// up to 128. Numbers that fit neither 64 bits nor a double are refused.
class JsonDocument final
{
public:
    /// \param subject what it is, for errors: a URL path or a file name
    /// \return Protocol, "json.syntax" with byte offset and reason; "json.too-many-values" above 4 million
    static Result<JsonDocument> parse(QByteArrayView text, const QString &subject);
    /// The same in the memory of a document that nobody reads any more, for one text after the other.
    static Result<JsonDocument> parse(QByteArrayView text, const QString &subject, JsonDocument used);
    /// A text that ends with so many blanks is read where it is; others are copied first.
    static constexpr qsizetype kRoom = 64;

    JsonDocument(); ///< empty, to be used for others

    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    JsonReader root() const;

private:
    Result<> read(QByteArrayView text, const QString &subject);

    std::unique_ptr<JsonReader::State> m_state;
};

} // namespace slipway
