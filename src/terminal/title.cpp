// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/title.h"

#include <QList>

namespace slipway::terminal {

namespace {

bool isShown(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString sanitisedTitle(const QByteArray &utf8)
{
    QString title;
    qsizetype length = 0;
    const QList<uint> characters = QString::fromUtf8(utf8).toUcs4();
    for (const char32_t character : characters) {
        if (!isShown(character))
            continue;
        if (++length > kLongestTitle)
            break;
        title += QString::fromUcs4(&character, 1);
    }
    return title.trimmed();
}

} // namespace slipway::terminal
