// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace slipway::net {

/// Header fields in the order of the wire; names compare case-insensitively (RFC 9110).
class HttpHeaders final
{
public:
    struct Field
    {
        QByteArray name {};
        QByteArray value {};
        friend bool operator==(const Field &, const Field &) = default;
    };

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    void append(QByteArray name, QByteArray value);
    void set(const QByteArray &name, QByteArray value);
    bool contains(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const; ///< the first of that name, or empty
    QList<QByteArray> values(QByteArrayView name) const;
    const QList<Field> &fields() const { return m_fields; }

    friend bool operator==(const HttpHeaders &, const HttpHeaders &) = default;

private:
    QList<Field> m_fields;
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url {};
    HttpHeaders headers {};
    QByteArray body {};
    QString pathTemplate {}; ///< for the log, without names and ids: "/containers/{id}/start"
    std::chrono::milliseconds timeout =
        std::chrono::seconds(60); ///< whole exchange; for streams: until the headers
    /// May be sent again when the connection broke before an answer. GET, HEAD, PUT, DELETE by default.
    std::optional<bool> idempotent {};

    bool isIdempotent() const;
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers {};
    QByteArray body {};

    bool isSuccess() const { return status >= 200 && status < 300; }
    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

} // namespace slipway::net
