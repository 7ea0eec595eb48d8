// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/demultiplexer.h"
#include "subject.h"

#include <algorithm>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

const QString kFeed = u"--feed"_s;

QJsonValue errorWord(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    if (error->code == u"stream.truncated")
        return u"truncated"_s;
    return error->code == u"stream.engine-error" ? u"system: "_s + error->detail : error->detail;
}

Result<QJsonDocument> run(const Options &options, const QByteArray &input)
{
    bool isNumber = false;
    const qsizetype wanted = options.value(kFeed, u"0"_s).toLongLong(&isNumber);
    if (!isNumber || wanted < 0)
        return Error { .kind = ErrorKind::Invalid, .detail = u"--feed wants a number of bytes"_s };
    const qsizetype cut = wanted == 0 ? std::max<qsizetype>(input.size(), 1) : wanted;

    docker::Demultiplexer demultiplexer;
    QByteArray out;
    QByteArray err;
    for (qsizetype i = 0; i < input.size(); i += cut) {
        QByteArrayView bytes = QByteArrayView(input).sliced(i, std::min(cut, input.size() - i));
        while (const auto piece = demultiplexer.take(bytes))
            (piece->kind == docker::StreamKind::Stderr ? err : out).append(piece->bytes);
    }
    return QJsonDocument(QJsonObject { { u"stdout_base64"_s, QString::fromLatin1(out.toBase64()) },
                                       { u"stderr_base64"_s, QString::fromLatin1(err.toBase64()) },
                                       { u"error"_s, errorWord(demultiplexer.finish()) } });
}

const Registration s_registered({ .name = u"stdcopy"_s, .options = { kFeed }, .run = &run });

} // namespace
