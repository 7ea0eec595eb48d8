// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalview.h"

#include "terminal/keyencoder.h"
#include "ui/common/theme.h"
#include "ui/containers/terminal/terminalaccess.h"

#include <QEvent>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using terminal::CursorShape;
using terminal::Place;
using terminal::Size;

namespace {

constexpr int kMargin = 6; // around the cells
constexpr Size kHint { .rows = 12, .columns = 80 };
constexpr Size kLeast { .rows = 2, .columns = 20 }; // what is said below a terminal is read first

} // namespace

TerminalView::TerminalView(terminal::Terminal &terminal, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_terminal(terminal)
    , m_selection(std::as_const(terminal).screen())
{
    installTerminalAccess();
    setObjectName(u"terminalView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_KeyCompression, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the size
    verticalScrollBar()->setObjectName(u"terminalScrollBar"_s);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    makePainter();
}

void TerminalView::makePainter()
{
    m_painter.emplace(fontOf(TextStyle::Mono), palette());
    m_lastFitting = fittingSize();
    updateScrollBar();
    redraw();
}

Size TerminalView::fittingSize() const
{
    const QSizeF cell = m_painter->cell();
    const int columns = static_cast<int>((viewport()->width() - 2 * kMargin) / cell.width());
    const int rows = static_cast<int>((viewport()->height() - 2 * kMargin) / cell.height());
    return { std::clamp(rows, 1, Size::kMostRows), std::clamp(columns, 1, Size::kMostColumns) };
}

QSize TerminalView::sizeHint() const
{
    const QSizeF cell = m_painter->cell();
    return { static_cast<int>(kHint.columns * cell.width()) + 2 * kMargin + verticalScrollBar()->width(),
             static_cast<int>(kHint.rows * cell.height()) + 2 * kMargin };
}

QSize TerminalView::minimumSizeHint() const
{
    const QSizeF cell = m_painter->cell();
    return { static_cast<int>(kLeast.columns * cell.width()), static_cast<int>(kLeast.rows * cell.height()) };
}

// What is in sight

bool TerminalView::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

qint64 TerminalView::topLine() const
{
    return terminal::firstLine(screen()) + verticalScrollBar()->value();
}

void TerminalView::updateScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const QSignalBlocker quiet(bar); // scrollContentsBy is for people
    const int lines = screen().scrollback().size();
    bar->setRange(0, lines);
    bar->setPageStep(screen().size().rows);
    const qint64 wanted = m_follows ? lines : m_anchorLine - terminal::firstLine(screen());
    bar->setValue(static_cast<int>(std::clamp<qint64>(wanted, 0, lines)));
}

void TerminalView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_follows = isAtEnd();
    m_anchorLine = topLine();
    redraw();
}

void TerminalView::refresh()
{
    const qint64 topBefore = topLine();
    updateScrollBar();
    const qint64 screenTop = terminal::screenLine(screen());
    const bool hasMoved = topLine() != topBefore || !m_follows;
    for (int row = 0; row < screen().size().rows; ++row) {
        if (hasMoved || screen().isChanged(row))
            viewport()->update(rowRect(static_cast<int>(screenTop - topLine()) + row));
    }
    if (m_lastCursor != screen().cursor()) {
        viewport()->update(rowRect(m_lastCursor.row));
        viewport()->update(rowRect(screen().cursor().row));
        m_lastCursor = screen().cursor();
        updateMicroFocus();
    }
    m_terminal.clearChanged();
    tellTerminalChanged(*this);
}

void TerminalView::takeNewSize()
{
    m_selection.clear();
    updateScrollBar();
    redraw();
}

void TerminalView::redraw()
{
    viewport()->update();
}

void TerminalView::setCursorShown(bool shown)
{
    m_isCursorShown = shown;
    redraw();
}

void TerminalView::setNotice(const QString &text)
{
    m_notice = text;
    redraw();
}

QRect TerminalView::rowRect(int row) const
{
    const qreal height = m_painter->cell().height();
    return QRectF(0, kMargin + row * height, viewport()->width(), height).toAlignedRect();
}

QRectF TerminalView::cursorRect() const
{
    const Place cursor = screen().cursor();
    const QSizeF cell = m_painter->cell();
    const auto row = static_cast<qreal>(terminal::screenLine(screen()) - topLine() + cursor.row);
    const bool isWide = screen().line(cursor.row).at(cursor.column).kind() == terminal::Cell::Kind::Wide;
    return { kMargin + cursor.column * cell.width(), kMargin + row * cell.height(),
             cell.width() * (isWide ? 2 : 1), cell.height() };
}

terminal::TextPlace TerminalView::placeAt(QPointF position) const
{
    const QSizeF cell = m_painter->cell();
    const auto row = static_cast<qint64>(std::floor((position.y() - kMargin) / cell.height()));
    // The nearer border between two cells.
    const int column = static_cast<int>(std::floor((position.x() - kMargin) / cell.width() + 0.5));
    const qint64 last = terminal::endLine(screen()) - 1;
    return { std::clamp(topLine() + row, terminal::firstLine(screen()), last),
             std::clamp(column, 0, screen().size().columns) };
}

// Painting

void TerminalView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_painter->colours().background());
    painter.translate(kMargin, 0);
    for (int row = 0; row < screen().size().rows + 1; ++row) {
        if (rowRect(row).intersects(event->rect()))
            paintRow(painter, row);
    }
    painter.translate(-kMargin, 0);
    paintCursor(painter);
    if (m_notice.isEmpty())
        return;
    painter.setPen(Colors::of(palette()).muted);
    painter.setFont(font());
    painter.drawText(viewport()->rect(), Qt::AlignCenter, m_notice);
}

void TerminalView::paintRow(QPainter &painter, int row)
{
    const qint64 number = topLine() + row;
    const terminal::Line *line = terminal::lineAt(screen(), number);
    if (!line)
        return;
    TerminalPainter::Marked marked;
    const terminal::TextRange range = m_selection.range();
    if (!range.isEmpty() && number >= range.begin.line && number <= range.end.line) {
        marked.first = number == range.begin.line ? range.begin.column : 0;
        marked.last = number == range.end.line ? range.end.column : screen().size().columns;
    }
    m_painter->paintLine(painter, kMargin + row * m_painter->cell().height(), screen().size().columns, *line,
                         marked, screen().modes().reverseVideo);
}

void TerminalView::paintCursor(QPainter &painter)
{
    const QRectF rect = cursorRect();
    if (!m_composed.isEmpty()) {
        m_painter->paintComposed(painter, rect.topLeft(), m_composed);
        return;
    }
    if (!m_isCursorShown || !screen().modes().showsCursor || rect.top() > viewport()->height())
        return;
    const QColor colour = m_painter->colours().cursor();
    constexpr qreal kLine = 2;
    switch (screen().modes().shape) {
    case CursorShape::Underline:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - kLine, rect.width(), kLine), colour);
        return;
    case CursorShape::Bar:
        painter.fillRect(QRectF(rect.left(), rect.top(), kLine, rect.height()), colour);
        return;
    case CursorShape::Block:
        break;
    }
    if (!hasFocus()) {
        painter.setPen(colour);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.fillRect(rect, colour);
    QString text;
    screen().line(screen().cursor().row).at(screen().cursor().column).appendTo(text);
    painter.setPen(m_painter->colours().background());
    painter.setFont(fontOf(TextStyle::Mono));
    painter.drawText(QPointF(rect.left(), rect.top() + QFontMetricsF(painter.font()).ascent()), text);
}

// Events

void TerminalView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fittingSize() == m_lastFitting)
        return;
    m_lastFitting = fittingSize();
    emit fittingSizeChanged();
}

void TerminalView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type != QEvent::PaletteChange && type != QEvent::FontChange && type != QEvent::StyleChange)
        return;
    const Size before = m_lastFitting;
    makePainter();
    if (m_lastFitting != before)
        emit fittingSizeChanged();
}

/// The shell gets its keys before any shortcut of the window does.
bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

/// Tab is the shell's; kLeaveKey leaves.
bool TerminalView::focusNextPrevChild(bool /*next*/)
{
    return false;
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    reportFocus(true);
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    reportFocus(false);
}

void TerminalView::reportFocus(bool hasFocus)
{
    viewport()->update(cursorRect().toAlignedRect());
    if (screen().modes().focusReports)
        emit bytesTyped(hasFocus ? "\x1b[I"_ba : "\x1b[O"_ba);
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (takeOwnKey(*event))
        return;
    const QByteArray bytes = terminal::encodeKey(
        { .key = event->key(), .modifiers = event->modifiers(), .text = event->text() }, screen().modes());
    if (!bytes.isEmpty())
        type(bytes);
}

void TerminalView::type(const QByteArray &bytes)
{
    if (!m_selection.isEmpty()) {
        m_selection.clear();
        redraw();
    }
    if (!m_follows) {
        m_follows = true;
        updateScrollBar();
        redraw();
    }
    emit bytesTyped(bytes);
}

bool TerminalView::takeOwnKey(const QKeyEvent &event)
{
    if (event.keyCombination() == kLeaveKey) {
        emit leaveRequested();
        return true;
    }
    return takeSelectionKey(event) || takeScrollKey(event);
}

bool TerminalView::takeSelectionKey(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::ShiftModifier && event.key() == Qt::Key_Insert) {
        paste();
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_C:
        copy();
        return true;
    case Qt::Key_V:
        paste();
        return true;
    case Qt::Key_A:
        selectAll();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_selection.moveEnd(0, event.key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_selection.moveEnd(event.key() == Qt::Key_Up ? -1 : 1, 0);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_selection.moveEndInLine(event.key() == Qt::Key_End);
        break;
    default:
        return false;
    }
    redraw();
    return true;
}

bool TerminalView::takeScrollKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ShiftModifier || screen().isAlternate())
        return false;
    QScrollBar *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return true;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return true;
    default:
        return false;
    }
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    m_composed = event->preeditString();
    viewport()->update(
        rowRect(static_cast<int>(terminal::screenLine(screen()) - topLine()) + screen().cursor().row));
    if (!event->commitString().isEmpty())
        type(event->commitString().toUtf8());
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
        return cursorRect().translated(viewport()->pos());
    case Qt::ImFont:
        return fontOf(TextStyle::Mono);
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    default:
        return QAbstractScrollArea::inputMethodQuery(query);
    }
}

QString TerminalView::screenText() const
{
    return terminal::textIn(screen(),
                            { { terminal::screenLine(screen()), 0 },
                              { terminal::endLine(screen()) - 1, screen().size().columns } });
}

int TerminalView::cursorOffset() const
{
    const Place cursor = screen().cursor();
    const qint64 first = terminal::screenLine(screen());
    return static_cast<int>(
        terminal::textIn(screen(), { { first, 0 }, { first + cursor.row, cursor.column } }).size());
}

} // namespace slipway::ui
