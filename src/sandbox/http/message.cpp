// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/message.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::sandbox {

namespace {

bool isSameName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
        && qstrnicmp(left.data(), left.size(), right.data(), right.size()) == 0;
}

QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

void HttpFields::set(const QByteArray &name, QByteArray value)
{
    for (auto &field : m_fields) {
        if (isSameName(field.first, name)) {
            field.second = std::move(value);
            return;
        }
    }
    add(name, std::move(value));
}

QByteArray HttpFields::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const auto &field) { return isSameName(field.first, name); });
    return found == m_fields.end() ? QByteArray() : found->second;
}

bool HttpFields::contains(QByteArrayView name) const
{
    return count(name) > 0;
}

qsizetype HttpFields::count(QByteArrayView name) const
{
    return std::count_if(m_fields.begin(), m_fields.end(),
                         [name](const auto &field) { return isSameName(field.first, name); });
}

QString HttpRequest::path() const
{
    const qsizetype end = target.indexOf('?');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(end < 0 ? target : target.left(end)));
}

QByteArray HttpRequest::rawQuery() const
{
    const qsizetype end = target.indexOf('?');
    return end < 0 ? QByteArray() : target.mid(end + 1);
}

std::optional<QString> HttpRequest::query(QStringView name) const
{
    const auto pairs = decodedForm(rawQuery());
    for (const auto &[key, value] : pairs) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

HttpResponse HttpResponse::json(int status, const QJsonObject &object)
{
    return { .status = status,
             .fields = { { "Content-Type", "application/json; charset=utf-8" } },
             .body = QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

HttpResponse HttpResponse::text(int status, const QByteArray &text, const QByteArray &type)
{
    return { .status = status, .fields = { { "Content-Type", type } }, .body = text };
}

QList<std::pair<QString, QString>> decodedForm(QByteArrayView text)
{
    QList<std::pair<QString, QString>> pairs;
    const QList<QByteArray> parts = text.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        pairs.append({ decoded(name), equals < 0 ? QString() : decoded(part.mid(equals + 1)) });
    }
    return pairs;
}

QString formValue(const QList<std::pair<QString, QString>> &form, QStringView name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace slipway::sandbox
