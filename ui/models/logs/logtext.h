// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace slipway::ui {

/// What a line says about its importance.
enum class LogLevel { None, Debug, Info, Warning, Error };

/// A colour as a container asked for it.
struct LogColor
{
    enum class Kind : quint8 { Default, Palette, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; ///< 0 to 255, or 0xRRGGBB
    friend bool operator==(const LogColor &, const LogColor &) = default;
};

/// How a part of a line looks. Source: ECMA-48, 8.3.117 SGR, with the colours of ISO 8613-6.
struct LogStyle
{
    LogColor foreground {};
    LogColor background {};
    bool isBold = false;
    bool isFaint = false; ///< also the keys of JSON
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruck = false;
    bool isInverse = false;
    friend bool operator==(const LogStyle &, const LogStyle &) = default;
};

struct LogSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    LogStyle style {};
    friend bool operator==(const LogSpan &, const LogSpan &) = default;
};

/// A line as it is drawn.
struct LogText
{
    QString text {}; ///< nothing in it is invisible, or changes how its neighbours look
    QList<LogSpan> spans {}; ///< where it does not look plain; ascending
    qsizetype left = 0; ///< characters of the line that are not in `text`
    LogLevel level = LogLevel::None;
    bool isJson = false;
};

/// Longer lines are drawn up to here; copying and searching have all of them.
inline constexpr qsizetype kLongestShown = 8'192;

/// Makes a line out of what a container wrote. Logs are no terminal: of all escape sequences only SGR
/// (colours and weights) is followed; every other control character is shown, "^[", faintly. A carriage
/// return writes over the line from its start, as progress bars mean it, and where that hid something the
/// line ends in a faint "^M"; tabs become spaces. With
/// `jsonAsText` an object is shown as its message and then `key=value`, without its time.
LogText logTextOf(QByteArrayView line, bool jsonAsText, qsizetype longest = kLongestShown);

/// Error and worse, warning, info and notice, debug and trace: from the fields of a JSON object, "level=" and
/// the like, or a word in capitals, brackets or before a colon near the start.
LogLevel logLevelOf(QByteArrayView line);

/// The bytes of a line without SGR, in `storage` when something had to be left out: for searching.
QByteArrayView withoutSgr(QByteArrayView line, QByteArray &storage);

} // namespace slipway::ui
