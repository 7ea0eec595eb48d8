// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/requestwriter.h"

#include <algorithm>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kUserAgent("Slipway/" SLIPWAY_VERSION);
constexpr QByteArrayView kHost("Host");
constexpr QByteArrayView kAgent("User-Agent");
constexpr QByteArrayView kContentLength("Content-Length");
constexpr QByteArrayView kTransferEncoding("Transfer-Encoding");

/// RFC 9110, 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool staysInLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isWellFormed(const HttpHeaders::Field &field)
{
    // Framing is this writer's business alone.
    const QByteArrayView name(field.name);
    return isToken(name) && staysInLine(field.value) && name.compare(kContentLength, Qt::CaseInsensitive) != 0
        && name.compare(kTransferEncoding, Qt::CaseInsensitive) != 0
        && name.compare(kHost, Qt::CaseInsensitive) != 0;
}

Error malformedRequest(const QString &what)
{
    return { .kind = ErrorKind::Invalid, .code = u"request.malformed"_s, .detail = what };
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    return target;
}

void appendField(QByteArray &bytes, QByteArrayView name, QByteArrayView value)
{
    bytes.append(name).append(": ").append(value).append("\r\n");
}

/// Request line and fields, without those that frame a body.
Result<QByteArray> unframedHead(const HttpRequest &request, const QString &host)
{
    const QByteArray target = targetOf(request.url);
    const QByteArray hostField = host.toLatin1();
    if (!isToken(request.method))
        return malformedRequest(u"the method is not a token"_s);
    if (!isVisible(target) || !isVisible(hostField) || hostField.isEmpty())
        return malformedRequest(u"the path or the host has characters that cannot be sent"_s);
    const auto &fields = request.headers.fields();
    if (!std::all_of(fields.begin(), fields.end(), isWellFormed))
        return malformedRequest(u"a header field cannot be sent"_s);

    QByteArray bytes;
    bytes.append(request.method).append(' ').append(target).append(" HTTP/1.1\r\n");
    appendField(bytes, kHost, hostField);
    if (!request.headers.contains(kAgent))
        appendField(bytes, kAgent, kUserAgent);
    for (const HttpHeaders::Field &field : fields)
        appendField(bytes, field.name, field.value);
    return bytes;
}

} // namespace

Result<QByteArray> requestBytes(const HttpRequest &request, const QString &host)
{
    Result<QByteArray> head = unframedHead(request, host);
    if (!head)
        return head;
    QByteArray &bytes = *head;
    const bool mayHaveBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (mayHaveBody || !request.body.isEmpty())
        appendField(bytes, kContentLength, QByteArray::number(request.body.size()));
    bytes.append("\r\n").append(request.body);
    return head;
}

Result<QByteArray> chunkedRequestHead(const HttpRequest &request, const QString &host)
{
    Result<QByteArray> head = unframedHead(request, host);
    if (!head)
        return head;
    appendField(*head, kTransferEncoding, "chunked");
    head->append("\r\n");
    return head;
}

QByteArray chunkBytes(const QByteArray &piece)
{
    QByteArray bytes = QByteArray::number(piece.size(), 16);
    bytes.reserve(bytes.size() + piece.size() + 4);
    bytes.append("\r\n").append(piece).append("\r\n");
    return bytes;
}

} // namespace slipway::net
