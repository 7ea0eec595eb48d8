// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/headcheck.h"

#include <QList>

#include <algorithm>

namespace slipway::sandbox {

namespace {

struct Framing
{
    int contentLengths = 0;
    int transferEncodings = 0;
};

HeadProblem bad(const QByteArray &reason)
{
    return { .status = 400, .reason = reason };
}

bool isTokenByte(char byte)
{
    static constexpr QByteArrayView kOthers = "!#$%&'*+-.^_`|~";
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || kOthers.contains(byte);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && byte != '\t') || value == 0x7f;
}

HeadProblem checkRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)))
        return bad("request line");
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return { .status = parts.at(2).startsWith("HTTP/") ? 505 : 400, .reason = "protocol version" };
    const QByteArray &target = parts.at(1);
    const bool clean = std::all_of(target.begin(), target.end(), [](char byte) {
        return static_cast<unsigned char>(byte) > 0x20 && static_cast<unsigned char>(byte) < 0x7f;
    });
    return clean && !target.isEmpty() ? HeadProblem {} : bad("request target");
}

HeadProblem checkTransferEncoding(const QByteArray &value, Framing &framing)
{
    ++framing.transferEncodings;
    if (value.toLower() != "chunked")
        return { .status = 501, .reason = "transfer coding" };
    return framing.transferEncodings > 1 ? bad("two transfer encodings") : HeadProblem {};
}

HeadProblem checkContentLength(const QByteArray &value, Framing &framing)
{
    ++framing.contentLengths;
    const bool digits = !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || value.size() > 18)
        return bad("content length");
    return framing.contentLengths > 1 ? bad("two content lengths") : HeadProblem {};
}

HeadProblem checkField(const QByteArray &line, Framing &framing)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return bad("folded field");
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(QByteArrayView(line).first(colon)))
        return bad("field name");
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), isControl))
        return bad("field value");
    const QByteArray name = line.left(colon).toLower();
    if (name == "transfer-encoding")
        return checkTransferEncoding(value, framing);
    if (name == "content-length")
        return checkContentLength(value, framing);
    return {};
}

} // namespace

HeadProblem checkHead(QByteArrayView head)
{
    QList<QByteArray> lines = head.toByteArray().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray &line = lines[i];
        const bool isLast = i + 1 == lines.size();
        if (!isLast) {
            if (!line.endsWith('\r'))
                return bad("bare line feed");
            line.chop(1);
        }
        if (line.contains('\r'))
            return bad("bare carriage return");
    }
    HeadProblem problem = checkRequestLine(lines.first());
    Framing framing;
    for (qsizetype i = 1; i < lines.size() && problem.status == 0; ++i)
        problem = checkField(lines.at(i), framing);
    if (problem.status == 0 && framing.contentLengths > 0 && framing.transferEncodings > 0)
        return bad("content length beside transfer encoding");
    return problem;
}

} // namespace slipway::sandbox
