// SPDX-License-Identifier: GPL-3.0-or-later
#include "readresponse.h"
#include "subject.h"

#include <QJsonArray>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

const QString kMethod = u"--method"_s;
const QString kFeed = u"--feed"_s;
const QString kNoEof = u"--no-eof"_s;

QString nameOf(ReadResponse::Verdict verdict)
{
    switch (verdict) {
    case ReadResponse::Verdict::Accept:
        return u"accept"_s;
    case ReadResponse::Verdict::Reject:
        return u"reject"_s;
    case ReadResponse::Verdict::Incomplete:
        return u"incomplete"_s;
    }
    return {};
}

QJsonObject toJson(const net::HttpResponse &response, bool upgrade)
{
    QJsonArray headers;
    for (const net::HttpHeaders::Field &field : response.headers.fields())
        headers.append(QJsonArray { QString::fromLatin1(field.name), QString::fromLatin1(field.value) });
    return { { u"status"_s, response.status },
             { u"headers"_s, headers },
             { u"body_base64"_s, QString::fromLatin1(response.body.toBase64()) },
             { u"upgrade"_s, upgrade } };
}

Result<QJsonDocument> run(const Options &options, const QByteArray &input)
{
    bool isNumber = false;
    const qlonglong feed = options.value(kFeed, u"0"_s).toLongLong(&isNumber);
    if (!isNumber || feed < 0)
        return Error { .kind = ErrorKind::Invalid, .detail = u"--feed takes a number of bytes"_s };
    const QByteArray method = options.value(kMethod, u"GET"_s).toLatin1();
    const ReadResponse read = readResponse(input, method, feed, !options.has(kNoEof));
    QJsonArray responses;
    for (const net::HttpResponse &response : read.responses)
        responses.append(toJson(response, read.upgrade && response.status == read.responses.last().status));
    return QJsonDocument(QJsonObject { { u"verdict"_s, nameOf(read.verdict) },
                                       { u"responses"_s, responses },
                                       { u"reason"_s, read.reason } });
}

const Registration s_registered(
    { .name = u"http-response"_s, .flags = { kNoEof }, .options = { kMethod, kFeed }, .run = &run });

} // namespace
