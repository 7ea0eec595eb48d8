// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logs/visiblecharacters.h"

#include "ui/models/logs/logtext.h"
#include "ui/models/text/safetext.h"

namespace slipway::ui {

namespace {

constexpr char16_t kCaretOffset = 0x40; // ^@ for 0, ^[ for 27, ^? for 127

} // namespace

bool isControlCharacter(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

qsizetype characterLength(QStringView text, qsizetype at)
{
    const bool isPair =
        text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? 2 : 1;
}

QString visibleCharacter(QStringView character)
{
    const QChar c = character.front();
    if (isControlCharacter(c))
        return QString(u'^') + QChar(static_cast<char16_t>(c.unicode() ^ kCaretOffset));
    return plain(character);
}

QString logPlainTextOf(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    QByteArray storage;
    const QString text = QString::fromUtf8(withoutSgr(line, storage));
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const qsizetype length = characterLength(text, at);
        if (c == u'\t' || (c.unicode() < 0x7F && !isControlCharacter(c)))
            visible += c;
        else
            visible += visibleCharacter(QStringView(text).sliced(at, length));
        at += length;
    }
    return visible;
}

} // namespace slipway::ui
