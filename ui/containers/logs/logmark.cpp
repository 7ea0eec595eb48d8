// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logmark.h"

#include "ui/delegates/stateicon.h"

#include <QCoreApplication>
#include <QPainter>

namespace slipway::ui::logmark {

namespace {

struct LogWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ui::LogWords)
};

} // namespace

QString words(LogLevel level)
{
    switch (level) {
    case LogLevel::None:
        return {};
    case LogLevel::Debug:
        //: Importance of a line of a log
        return LogWords::tr("Debug");
    case LogLevel::Info:
        //: Importance of a line of a log
        return LogWords::tr("Information");
    case LogLevel::Warning:
        //: Importance of a line of a log
        return LogWords::tr("Warning");
    case LogLevel::Error:
        //: Importance of a line of a log
        return LogWords::tr("Error");
    }
    return {};
}

QString words(docker::LogMark::Kind kind)
{
    switch (kind) {
    case docker::LogMark::Kind::Restarted:
        //: Between the lines of a log
        return LogWords::tr("The container was started again here.");
    case docker::LogMark::Kind::Lost:
        //: Between the lines of a log
        return LogWords::tr("The connection was lost here.");
    case docker::LogMark::Kind::Resumed:
        //: Between the lines of a log
        return LogWords::tr("The connection is back. Nothing was left out.");
    case docker::LogMark::Kind::Gap:
        //: Between the lines of a log
        return LogWords::tr("Lines are missing here: the engine no longer has them.");
    }
    return {};
}

void paint(QPainter &painter, const QRectF &area, LogLevel level, const Colors &colors)
{
    constexpr qreal kRing = 3.0;
    constexpr qreal kDot = 1.5;
    if (level == LogLevel::None)
        return;
    if (level == LogLevel::Error || level == LogLevel::Warning) {
        paintState(painter, area, level == LogLevel::Error ? StateShape::Failed : StateShape::Warning,
                   colors);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isInfo = level == LogLevel::Info;
    painter.setPen(isInfo ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isInfo ? QBrush(Qt::NoBrush) : QBrush(colors.muted));
    const qreal radius = isInfo ? kRing : kDot;
    painter.drawEllipse(area.center(), radius, radius);
    painter.restore();
}

} // namespace slipway::ui::logmark
