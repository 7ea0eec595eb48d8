// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/paste.h"

#include <algorithm>

namespace slipway::terminal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBegin = "\x1b[200~";
constexpr auto kEnd = "\x1b[201~";

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

bool isKept(QChar character)
{
    return character == u'\t' || isLineEnd(character) || (character.category() != QChar::Other_Control);
}

} // namespace

QByteArray pasteBytes(const QString &text, bool isBracketed)
{
    QString kept;
    kept.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept), isKept);
    kept.replace(u"\r\n"_s, u"\r"_s);
    kept.replace(u'\n', u'\r');
    const QByteArray bytes = kept.toUtf8();
    return isBracketed ? kBegin + bytes + kEnd : bytes;
}

bool pasteNeedsQuestion(const QString &text, bool isBracketed)
{
    return !isBracketed && std::any_of(text.begin(), text.end(), [](QChar c) {
        return isLineEnd(c) || (c.category() == QChar::Other_Control && c != u'\t');
    });
}

} // namespace slipway::terminal
