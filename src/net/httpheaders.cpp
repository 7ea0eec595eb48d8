// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include <algorithm>
#include <utility>

namespace slipway::net {

namespace {

bool isNamed(const HttpHeaders::Field &field, QByteArrayView name)
{
    return QByteArrayView(field.name).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

void HttpHeaders::append(QByteArray name, QByteArray value)
{
    m_fields.append({ std::move(name), std::move(value) });
}

void HttpHeaders::set(const QByteArray &name, QByteArray value)
{
    const auto same = [&name](const Field &field) { return isNamed(field, name); };
    const auto first = std::find_if(m_fields.cbegin(), m_fields.cend(), same);
    if (first == m_fields.cend()) {
        append(name, std::move(value));
        return;
    }
    const qsizetype place = first - m_fields.cbegin();
    const QByteArray spelling = first->name;
    m_fields.removeIf(same);
    m_fields.insert(place, Field { spelling, std::move(value) });
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const Field &field) { return isNamed(field, name); });
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const Field &field) { return isNamed(field, name); });
    return found == m_fields.end() ? QByteArray() : found->value;
}

QList<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            found.append(field.value);
    }
    return found;
}

bool HttpRequest::isIdempotent() const
{
    if (idempotent)
        return *idempotent;
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE";
}

} // namespace slipway::net
