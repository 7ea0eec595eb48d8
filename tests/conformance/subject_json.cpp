// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonlines.h"
#include "base/json/jsonreader.h"
#include "subject.h"

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

const QString kLines = u"--lines"_s;

/// Accepted when there is at least one text and every text is right.
QJsonObject readLines(const QByteArray &input)
{
    JsonLines lines(u"standard input"_s);
    lines.feed(input);
    lines.finish();
    int count = 0;
    while (const auto document = lines.next()) {
        if (!*document)
            return verdict(false, document->error().detail);
        ++count;
    }
    return verdict(count > 0, count > 0 ? QString() : u"there is no text"_s);
}

QJsonObject readWhole(const QByteArray &input)
{
    const Result<JsonDocument> document = JsonDocument::parse(input, u"standard input"_s);
    return document ? verdict(true) : verdict(false, document.error().detail);
}

Result<QJsonDocument> run(const Options &options, const QByteArray &input)
{
    return QJsonDocument(options.has(kLines) ? readLines(input) : readWhole(input));
}

const Registration s_registered({ .name = u"json"_s, .flags = { kLines }, .run = &run });

} // namespace
