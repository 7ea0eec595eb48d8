// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/models/logs/logmatches.h"
#include "ui/models/logs/logtext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <utility>

namespace slipway::ui {

/// The font of a log, measured; in pixels.
struct LogFont
{
    QFont font {};
    qreal charWidth = 8;
    bool isFixedPitch = true;
    int rowHeight = 16;
    int ascent = 12;

    static LogFont measured();
    int widthOf(qsizetype characters) const;
};

/// A line made ready for drawing.
struct LaidLine
{
    LogText text {};
    bool isSimple = true; ///< every letter is as wide as every other
    int parts = 1; ///< wrapped rows
    int columns = 0; ///< in each of them, when simple
    qreal width = 0; ///< unwrapped
    QList<QTextLayout::FormatRange> formats {}; ///< ascending, without overlap
    std::unique_ptr<QTextLayout> layout {}; ///< when not simple
};

/// Makes lines of a buffer ready for drawing, and remembers the latest some hundred. After each change of
/// what it goes by, forget().
class LogLayout final
{
    Q_DECLARE_TR_FUNCTIONS(LogLayout)

public:
    // outlives: `buffer` is owned beside this
    explicit LogLayout(const LogBuffer &buffer);

    LogFont font {};
    bool wraps = true;
    bool jsonAsText = true;
    int width = 0; ///< that a wrapped row has, in pixels
    LogPattern highlight {}; ///< what is marked in the lines; empty: nothing

    /// Valid until the next call. \param colors of the palette that it is drawn with
    const LaidLine &line(qint64 line, const Colors &colors);
    /// The place between two letters that is nearest to `x` pixels in a wrapped row of the line.
    int placeIn(const LaidLine &line, int part, qreal x) const;
    /// Where the letters [from, to) stand, a rectangle for each wrapped row that has some; in pixels from the
    /// line's top left.
    QList<QRectF> areasOf(const LaidLine &line, int from, int to) const;
    qreal widest() const { return m_widest; } ///< of the lines seen since forget(), unwrapped
    void forget();
    void forgetRows() { m_lines.clear(); } ///< when nothing but the width has changed

private:
    void prepare(LaidLine &line, const LogEntry &entry, const Colors &colors) const;
    void shape(LaidLine &line) const;
    /// The letters [first, second) that a wrapped row has.
    std::pair<int, int> rowOf(const LaidLine &line, int part) const;
    qreal xOf(const LaidLine &line, int part, int place) const;

    const LogBuffer &m_buffer;
    qreal m_widest = 0;
    QCache<qint64, LaidLine> m_lines;
};

} // namespace slipway::ui
