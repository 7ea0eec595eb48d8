// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/mouseencoder.h"
#include "terminal/terminal.h"
#include "ui/containers/terminal/terminalpainter.h"
#include "ui/containers/terminal/terminalselection.h"

#include <QAbstractScrollArea>

#include <optional>

namespace slipway::ui {

/// Shows a terminal and gives it keyboard, mouse, clipboard and input methods. Every key goes to the shell,
/// Tab and the program's own shortcuts included, but for the few that end with Control+Shift, the scrolling
/// ones, and kLeaveKey. Draws only the lines that have changed.
class TerminalView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr QKeyCombination kLeaveKey { Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Escape };

    // outlives: `terminal` is owned by the session that owns this
    explicit TerminalView(terminal::Terminal &terminal, QWidget *parent = nullptr);

    terminal::Size fittingSize() const; ///< as many whole cells as there is room for
    /// After the terminal was written to: draws what has changed, and follows the end when it was in sight.
    void refresh();
    /// After the terminal was given another size.
    void takeNewSize();
    void setCursorShown(bool shown); ///< off when there is no session
    /// Words of ours over the cells while nothing else is to be seen; empty: none.
    void setNotice(const QString &text);
    QString selectedText() const { return m_selection.text(); }
    QString screenText() const; ///< for screen readers
    int cursorOffset() const; ///< in screenText()

    void copy();
    void paste();
    void selectAll();
    void clearScrollback();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void bytesTyped(const QByteArray &bytes);
    void fittingSizeChanged();
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    const terminal::Screen &screen() const { return std::as_const(m_terminal).screen(); }
    qint64 topLine() const; ///< the first one that is shown
    void updateScrollBar();
    bool isAtEnd() const;
    void makePainter();
    void paintRow(QPainter &painter, int row);
    void paintCursor(QPainter &painter);
    QRectF cursorRect() const;
    QRect rowRect(int row) const;
    terminal::TextPlace placeAt(QPointF position) const;
    void type(const QByteArray &bytes);
    bool takeOwnKey(const QKeyEvent &event);
    bool takeSelectionKey(const QKeyEvent &event);
    bool takeScrollKey(const QKeyEvent &event);
    bool reportMouse(const QMouseEvent &event, terminal::MouseAct::Kind kind);
    void reportFocus(bool hasFocus);
    void pasteText(const QString &text);
    void sendPaste(const QString &text);
    void publishSelection();
    QString linkAt(QPoint position) const;
    void askToOpen(const QString &address);
    void redraw();

    terminal::Terminal &m_terminal;
    TerminalSelection m_selection;
    std::optional<TerminalPainter> m_painter {};
    terminal::Size m_lastFitting {};
    QString m_composed {};
    QString m_notice {};
    bool m_isCursorShown = true;
    bool m_isSelecting = false;
    bool m_follows = true;
    qint64 m_anchorLine = 0; ///< what is at the top while people look back
    int m_wheelRest = 0;
    terminal::Place m_lastCursor {};
    QPointF m_tripleClickAt {};
    qint64 m_lastDoubleClick = 0;
};

} // namespace slipway::ui
