// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/logs/loglayout.h"

#include <QStringList>

class QPainter;

namespace slipway::ui {

enum class LogStampMode { Off, Local, Utc };

/// What stands left of the text of a line: its level, when it was written, by which of several containers,
/// and a bar for the error stream.
class LogGutter final
{
public:
    QStringList sources {}; ///< names; shown when there are several
    LogStampMode stamps = LogStampMode::Local;

    /// After a change of the above, or of the font.
    void measure(const LogFont &font);
    int width() const; ///< pixels, to where text begins
    /// Empty when it is not to be shown, or not known.
    QString stampText(const LogEntry &entry) const;
    QString toolTip(const LogEntry &entry) const;
    void paint(QPainter &painter, const LogEntry &entry, const LaidLine &line, int y, const LogFont &font,
               const Colors &colors) const;

private:
    void paintBar(QPainter &painter, const LogEntry &entry, const QRect &area, const Colors &colors) const;

    int m_stampWidth = 0;
    int m_sourceWidth = 0;
};

} // namespace slipway::ui
