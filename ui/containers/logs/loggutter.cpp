// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/loggutter.h"

#include "ui/common/metrics.h"
#include "ui/containers/logs/logcolors.h"
#include "ui/containers/logs/logmark.h"
#include "ui/models/text/safetext.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkWidth = 18;
constexpr int kBarWidth = 3;
constexpr int kMostSourceChars = 20;
constexpr int kUtcChars = 19;
constexpr int kLocalChars = 24;

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? u"-"_s : u"+"_s)
        + u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

void LogGutter::measure(const LogFont &font)
{
    const int chars = stamps == LogStampMode::Utc ? kUtcChars : kLocalChars;
    m_stampWidth = stamps == LogStampMode::Off ? 0 : font.widthOf(chars) + metrics::kSpaceS;
    qsizetype longest = 0;
    for (const QString &name : std::as_const(sources))
        longest = std::max(longest, name.size());
    longest = std::min<qsizetype>(longest, kMostSourceChars);
    m_sourceWidth = sources.size() > 1 ? font.widthOf(longest) + metrics::kSpaceS : 0;
}

int LogGutter::width() const
{
    return metrics::kSpaceXs + kMarkWidth + m_stampWidth + m_sourceWidth + kBarWidth + metrics::kSpaceXs;
}

QString LogGutter::stampText(const LogEntry &entry) const
{
    if (stamps == LogStampMode::Off || !entry.line.stamp.isKnown)
        return {};
    const QDateTime utc = entry.line.stamp.toDateTime();
    const QString format = u"MM-dd HH:mm:ss.zzz"_s;
    if (stamps == LogStampMode::Utc)
        return utc.toString(format) + u'Z';
    const QDateTime local = utc.toLocalTime();
    return local.toString(format) + offsetText(local.offsetFromUtc());
}

QString LogGutter::toolTip(const LogEntry &entry) const
{
    if (entry.mark)
        return {};
    QStringList rows;
    if (entry.line.stamp.isKnown)
        rows.append(QString::fromLatin1(entry.line.stamp.toText()));
    if (sources.size() > 1)
        rows.append(sources.value(entry.source));
    rows.append(entry.line.stream == docker::StreamKind::Stderr ? u"stderr"_s : u"stdout"_s);
    const QString level = logmark::words(logLevelOf(entry.line.text));
    if (!level.isEmpty())
        rows.append(level);
    return rows.join(u'\n');
}

void LogGutter::paint(QPainter &painter, const LogEntry &entry, const LaidLine &line, int y,
                      const LogFont &font, const Colors &colors) const
{
    int x = metrics::kSpaceXs;
    if (!entry.mark)
        logmark::paint(painter, QRectF(x, y, kMarkWidth, font.rowHeight), line.text.level, colors);
    x += kMarkWidth;
    painter.setFont(font.font);
    if (m_stampWidth > 0) {
        painter.setPen(colors.muted);
        painter.drawText(QPointF(x, y + font.ascent), stampText(entry));
        x += m_stampWidth;
    }
    if (m_sourceWidth > 0) {
        painter.setPen(logcolors::sourceColor(entry.source, colors));
        const QString name = QFontMetrics(font.font).elidedText(
            plain(sources.value(entry.source)), Qt::ElideMiddle, m_sourceWidth - metrics::kSpaceS);
        painter.drawText(QPointF(x, y + font.ascent), name);
        x += m_sourceWidth;
    }
    paintBar(painter, entry, QRect(x, y, kBarWidth, line.parts * font.rowHeight), colors);
}

void LogGutter::paintBar(QPainter &painter, const LogEntry &entry, const QRect &area,
                         const Colors &colors) const
{
    if (entry.line.stream == docker::StreamKind::Stderr && !entry.mark)
        painter.fillRect(area, colors.bad);
    else if (m_sourceWidth > 0)
        painter.fillRect(area, logcolors::sourceColor(entry.source, colors));
}

} // namespace slipway::ui
