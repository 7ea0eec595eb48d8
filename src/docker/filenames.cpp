// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/filenames.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestOffered = 120;
constexpr qsizetype kLongestName = 255; // bytes; NAME_MAX
constexpr qsizetype kLongestSuffix = 16;

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.'
        || u == u'_' || u == u'-';
}

/// Names that mean devices to some systems, with any suffix.
bool isReserved(const QString &name)
{
    static const QStringList kReserved { u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s };
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool isPort =
        stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem.back().isDigit();
    return isPort || kReserved.contains(stem);
}

QString shortened(const QString &name)
{
    if (name.size() <= kLongestOffered)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= kLongestSuffix;
    const QString suffix = hasSuffix ? name.sliced(dot) : QString();
    return name.first(kLongestOffered - suffix.size()) + suffix;
}

/// What would make a name look like another one or break a line.
bool isTreacherous(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || c == QChar::ReplacementCharacter;
}

} // namespace

QString offeredFileName(const QString &name)
{
    QString safe;
    for (const char32_t c : name.toUcs4())
        safe += c < 0x80 && isPlain(QChar(static_cast<char16_t>(c))) ? QChar(static_cast<char16_t>(c)) : u'_';
    while (safe.startsWith(u'.') || safe.startsWith(u'-'))
        safe.remove(0, 1);
    while (safe.endsWith(u'.'))
        safe.chop(1);
    safe = shortened(safe);
    if (safe.isEmpty())
        return u"file"_s;
    return isReserved(safe) ? u'_' + safe : safe;
}

QByteArray writableName(QByteArrayView name)
{
    if (name.isEmpty() || name == "." || name == ".." || name.contains('/') || name.contains('\0')
        || name.size() > kLongestName)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(name);
    std::replace_if(text.begin(), text.end(), isTreacherous, QChar(u'_'));
    const QByteArray safe = text.toUtf8();
    return safe.size() > kLongestName ? QByteArray() : safe;
}

} // namespace slipway::docker
