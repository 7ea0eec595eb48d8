// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/logs/loggutter.h"
#include "ui/containers/logs/loglayout.h"

#include <QAbstractScrollArea>

namespace slipway::ui {

/// Draws the lines of a buffer, only those that can be seen, and reads of them no more than that. Lines are
/// selected whole, or with the mouse a part of one. At the end it follows what comes, until somebody scrolls
/// up.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // outlives: `buffer` is owned beside this
    explicit LogView(LogBuffer &buffer, QWidget *parent = nullptr);
    ~LogView() override;

    /// Only these lines are shown; nullptr: all.
    // outlives: `lines` is owned beside this
    void setShown(const LogMatches *lines);
    void setSourceNames(const QStringList &names); ///< shown when there are several
    void setStampMode(LogStampMode mode);
    LogStampMode stampMode() const { return m_gutter.stamps; }
    void setWrap(bool on);
    bool wraps() const { return m_layout.wraps; }
    void setJsonAsText(bool on);
    /// What is marked in the lines; empty: nothing.
    void setHighlight(const LogPattern &pattern);
    /// Stays at the end from now on, or does not.
    void setFollowing(bool on);
    bool isFollowing() const { return m_isFollowing; }

    /// Scrolls to a line, and makes it the current one.
    void goTo(qint64 line);
    std::optional<qint64> currentLine() const { return m_current; }
    void selectAll();
    void clearSelection();
    /// Ascending; empty when nothing is selected.
    std::vector<qint64> selectedLines() const;
    int textLeft() const { return m_gutter.width(); } ///< pixels, where the text of lines begins
    /// What is selected of one line, as it is shown; empty: whole lines are, or nothing.
    QString selectedPart() const;
    qint64 shownCount() const;
    /// All that are shown, ascending; nullopt: all of the buffer.
    std::optional<std::vector<qint64>> shownLines() const;
    /// What can be seen now, as text; for tests and assistive programs.
    QStringList visibleTexts() const;

signals:
    void followingChanged(bool on);
    /// The first line is in sight and somebody wants to see what is before it.
    void earlierWanted();
    void copyRequested(bool withStamps);
    /// Lines were painted, so many.
    void painted(int lines);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place ///< a wrapped row of a line
    {
        qint64 row = 0; ///< among the lines that are shown
        int part = 0;
        friend auto operator<=>(const Place &, const Place &) = default; // NOLINT(modernize-use-nullptr)
    };

    struct PartOfLine ///< between two places of its text, in any order
    {
        qint64 line = 0;
        int anchor = 0;
        int place = 0;
    };

    qint64 lineAt(qint64 row) const;
    qint64 rowOf(qint64 line) const; ///< of the first that is shown and not before it
    const LaidLine &laid(qint64 line);
    int partsOf(qint64 row) { return wraps() ? partsOfLine(lineAt(row)) : 1; }
    int partsOfLine(qint64 line);

    void contentChanged();
    void forgetLayouts();
    void measure();
    int visibleRows() const;
    Place top();
    void setTop(const Place &place);
    Place endPlace();
    Place moved(Place from, qint64 parts);
    void scrollParts(qint64 parts);
    void updateBars();
    void noteFollowing(bool on);
    Place placeAtY(int y);
    std::optional<qint64> lineAtY(int y);
    std::optional<int> textPlaceAt(QPoint position);
    void dragTo(QPoint position);
    bool hasPart() const;
    void moveCurrent(qint64 rows, bool extend);
    void setCurrent(qint64 line, bool extend);
    void showCurrent();
    bool isSelected(qint64 line) const;

    void paintLine(QPainter &painter, qint64 line, int y, int firstPart);
    const LogFont &logFont() const { return m_layout.font; }
    int textWidth() const;

    LogBuffer &m_buffer;
    const LogMatches *m_shown = nullptr;
    LogGutter m_gutter;
    bool m_isFollowing = true;

    qint64 m_topLine = 0;
    int m_topPart = 0;
    std::optional<qint64> m_current;
    std::optional<qint64> m_anchor;
    std::optional<PartOfLine> m_part; ///< where a drag began; nullopt: the keyboard has chosen
    bool m_isUpdatingBars = false;
    int m_dragScroll = 0; ///< timer
    QPoint m_drag;

    LogLayout m_layout;
};

} // namespace slipway::ui
