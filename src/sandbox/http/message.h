// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace slipway::sandbox {

/// Names and values in the order in which they came; names compare without case.
class HttpFields final
{
public:
    HttpFields() = default;
    HttpFields(std::initializer_list<std::pair<QByteArray, QByteArray>> fields)
        : m_fields(fields)
    {
    }

    void add(QByteArray name, QByteArray value) { m_fields.append({ std::move(name), std::move(value) }); }
    void set(const QByteArray &name, QByteArray value);
    /// The first value; empty when absent.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    qsizetype count(QByteArrayView name) const;

    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// A whole request as a handler gets it.
struct HttpRequest
{
    QByteArray method {};
    QByteArray target {}; ///< as sent
    HttpFields fields {};
    QByteArray body {};
    bool keepAlive = true;
    bool isHttp10 = false;

    /// The target's path, percent-decoded.
    QString path() const;
    /// A query's value by its name, ignoring the name's case; "$" may be encoded. Nullopt when absent.
    std::optional<QString> query(QStringView name) const;
    /// The query as sent, without the question mark.
    QByteArray rawQuery() const;
};

struct HttpResponse
{
    int status = 200;
    HttpFields fields {};
    QByteArray body {};

    static HttpResponse json(int status, const QJsonObject &object);
    static HttpResponse text(int status, const QByteArray &text,
                             const QByteArray &type = "text/plain; charset=utf-8");
};

/// name=value pairs of a form or a query, decoded ("+" is a blank).
QList<std::pair<QString, QString>> decodedForm(QByteArrayView text);
/// The first value of `name` in a form; empty when absent.
QString formValue(const QList<std::pair<QString, QString>> &form, QStringView name);

} // namespace slipway::sandbox
