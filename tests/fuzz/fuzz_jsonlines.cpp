// SPDX-License-Identifier: GPL-3.0-or-later
// Events and progress as an engine sends them, one JSON text a line, whole and in pieces.
#include "base/json/jsonlines.h"
#include "input.h"

#include <QList>

using namespace slipway;
using namespace Qt::StringLiterals;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

constexpr qsizetype kLimit = 512; ///< small, so that it is reached

/// Looks into a text as the clients do: by names, numbers, lists, whatever they are.
QByteArray lookInto(const JsonDocument &document)
{
    const JsonReader root = document.root();
    QByteArray text = root.toCompactJson();
    for (const auto &[name, value] : root["Actor"_L1].members())
        text += name.toUtf8() + value.path().toUtf8();
    text += root["status"_L1].stringOr().toUtf8();
    text += QByteArray::number(root["timeNano"_L1].integerOr());
    text += root["time"_L1].dateTimeOr().toString(Qt::ISODate).toLatin1();
    const auto finished = root.finish(0);
    return text + (finished ? QByteArray() : finished.error().code.toUtf8());
}

QList<QByteArray> textsOf(JsonLines &lines)
{
    QList<QByteArray> texts;
    while (const auto next = lines.next())
        texts.append(*next ? lookInto(**next) : next->error().code.toUtf8());
    return texts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    JsonLines whole(QStringLiteral("whole"), kLimit);
    whole.feed(input.bytes());
    QList<QByteArray> first = textsOf(whole);
    whole.finish();
    first += textsOf(whole);

    JsonLines pieces(QStringLiteral("pieces"), kLimit);
    QList<QByteArray> second;
    input.inPieces([&](QByteArrayView piece) {
        pieces.feed(piece);
        second += textsOf(pieces);
        return true;
    });
    pieces.finish();
    second += textsOf(pieces);
    require(first == second);
    return 0;
}
