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

namespace slipway {

class JsonDocument;

/// One value of a parsed JSON text, with the path that led to it.
///
/// Getters never throw and never stop: the first thing that is missing or of the wrong type is remembered by the
/// document, with its path, and defaults are returned from there on. finish() turns it into an Error. So a
/// parser reads like the list of fields it is:
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
    bool isAbsent() const;  ///< missing or null
    bool isObject() const { return type() == Type::Object; }
    bool isArray() const { return type() == Type::Array; }
    bool isString() const { return type() == Type::String; }
    QString path() const;  ///< e.g. "$.value[3].properties.vmId"

    JsonReader operator[](QLatin1StringView key) const;          ///< a field; names are case-sensitive
    JsonReader fieldIgnoringCase(QLatin1StringView key) const;   ///< for ARM, whose casing drifts

    // Required: missing, null or of another type is an error.
    QString string() const;
    qint64 integer() const;  ///< also accepts 3.0; out of range is an error
    double number() const;
    bool boolean() const;
    QDateTime dateTime() const;  ///< RFC 3339 with up to nanoseconds, result UTC

    // Optional: missing or null gives the default; another type is still an error.
    QString stringOr(const QString &fallback = {}) const;
    qint64 integerOr(qint64 fallback = 0) const;
    double numberOr(double fallback = 0) const;
    bool booleanOr(bool fallback = false) const;
    QDateTime dateTimeOr(const QDateTime &fallback = {}) const;
    QStringList stringsOr(const QStringList &fallback = {}) const;          ///< an array of strings
    QHash<QString, QString> stringMapOr() const;                            ///< an object of strings, e.g. labels

    /// The elements of an array; empty for missing or null; another type is an error.
    QList<JsonReader> items() const;
    /// The fields of an object by name; empty for missing or null; another type is an error.
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
    using Element = std::array<std::byte, 16>;

    const Error *firstError() const;
    JsonReader child(const Element *element, const QString &step) const;

    State *m_state = nullptr;
    Element m_element{};
    bool m_missing = true;
    QString m_path;
};

/// A whole JSON text (RFC 8259, strict: UTF-8, no duplicates of syntax extensions, nesting up to 128).
class JsonDocument final
{
public:
    /// \param subject what it is, for errors: a URL path or a file name
    /// \return Protocol with the byte offset and reason
    static Result<JsonDocument> parse(QByteArrayView text, const QString &subject);

    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    JsonReader root() const;

private:
    JsonDocument();

    std::unique_ptr<JsonReader::State> m_state;
};

} // namespace slipway
