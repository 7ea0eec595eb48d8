// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/logs/loglayout.h"

#include <QSize>

class QPainter;

namespace slipway::ui {

/// Draws the text of laid lines. Only what is in sight is drawn, however long a line is.
struct LogPainter
{
    const LogFont &font;
    const Colors &colors;
    QSize viewport {};
    int left = 0; ///< where text begins, unscrolled
    int scrolled = 0; ///< pixels to the right
    bool wraps = true;

    /// \param y of its first wrapped row \param firstPart the first wrapped row that is in sight
    void paint(QPainter &painter, const LaidLine &line, int y, int firstPart) const;

private:
    void paintSimple(QPainter &painter, const LaidLine &line, int y, int firstPart) const;
    void paintRow(QPainter &painter, const LaidLine &line, int part, int y) const;
    void paintRun(QPainter &painter, QPointF at, const QString &text, const QTextCharFormat *format) const;
};

} // namespace slipway::ui
