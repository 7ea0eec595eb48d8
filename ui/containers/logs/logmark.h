// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/logoptions.h"
#include "ui/common/theme.h"
#include "ui/models/logs/logtext.h"

#include <QRectF>

class QPainter;

namespace slipway::ui::logmark {

/// The word for a level; empty for none.
QString words(LogLevel level);
/// What happened between two lines.
QString words(docker::LogMark::Kind kind);

/// A level as a shape: square with a bar, triangle, ring, dot; nothing for none.
void paint(QPainter &painter, const QRectF &area, LogLevel level, const Colors &colors);

} // namespace slipway::ui::logmark
