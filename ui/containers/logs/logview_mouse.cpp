// SPDX-License-Identifier: GPL-3.0-or-later
/// What the mouse does in a log: whole lines are selected from line to line, and letters within one.
#include "ui/containers/logs/logview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace slipway::ui {

namespace {

constexpr int kDragInterval = 40; // milliseconds

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

} // namespace

bool LogView::hasPart() const
{
    return m_part && m_part->anchor != m_part->place && m_current == m_part->line && m_anchor == m_current;
}

QString LogView::selectedPart() const
{
    if (!hasPart())
        return {};
    auto *self = const_cast<LogView *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): fills a cache
    const auto [from, to] = std::minmax(m_part->anchor, m_part->place);
    return self->laid(m_part->line).text.text.sliced(from, to - from);
}

/// Between which letters of its line; nullopt beside the text, where lines are selected whole.
std::optional<int> LogView::textPlaceAt(QPoint position)
{
    if (shownCount() == 0 || position.x() < m_gutter.width())
        return std::nullopt;
    const Place place = placeAtY(position.y());
    const qreal x = position.x() - m_gutter.width() + horizontalScrollBar()->value();
    return m_layout.placeIn(laid(lineAt(place.row)), place.part, x);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const std::optional<qint64> line = lineAtY(position.y());
    if (!line || (event->button() == Qt::RightButton && isSelected(*line)))
        return;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    setCurrent(*line, extend);
    const std::optional<int> place = textPlaceAt(position);
    if (!extend && place)
        m_part = PartOfLine { *line, *place, *place };
}

/// Letters as long as the drag is on the line where it began, then whole lines.
void LogView::dragTo(QPoint position)
{
    const QPoint inside(position.x(), std::clamp(position.y(), 0, viewport()->height() - 1));
    const std::optional<qint64> line = lineAtY(inside.y());
    if (!line)
        return;
    std::optional<PartOfLine> part = m_part;
    const std::optional<int> place = textPlaceAt(inside);
    if (part && part->line == *line)
        part->place = place.value_or(0);
    setCurrent(*line, true);
    m_part = part;
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_anchor)
        return;
    m_drag = event->position().toPoint();
    const bool isOutside = m_drag.y() < 0 || m_drag.y() >= viewport()->height();
    if (isOutside && m_dragScroll == 0)
        m_dragScroll = startTimer(kDragInterval);
    dragTo(m_drag);
}

void LogView::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    if (m_dragScroll != 0)
        killTimer(std::exchange(m_dragScroll, 0));
}

/// Selects a word.
void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const std::optional<qint64> line = lineAtY(position.y());
    const std::optional<int> place = textPlaceAt(position);
    if (!line || !place || event->button() != Qt::LeftButton)
        return;
    const QString &text = laid(*line).text.text;
    int from = *place;
    int to = *place;
    while (from > 0 && isOfWord(text.at(from - 1)))
        --from;
    while (to < text.size() && isOfWord(text.at(to)))
        ++to;
    setCurrent(*line, false);
    m_part = PartOfLine { *line, from, to };
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    if (m_drag.y() < 0)
        scrollParts(-1);
    else if (m_drag.y() >= viewport()->height())
        scrollParts(1);
    dragTo(m_drag);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu: copies lines of a log with their time stamps
    QAction *copy = menu->addAction(tr("Copy"), this, [this] { emit copyRequested(true); });
    copy->setShortcut(QKeySequence::Copy);
    //: Menu: copies lines of a log
    QAction *bare =
        menu->addAction(tr("Copy Without Time Stamps"), this, [this] { emit copyRequested(false); });
    //: Menu: selects all lines of a log
    QAction *all = menu->addAction(tr("Select All"), this, [this] { selectAll(); });
    all->setShortcut(QKeySequence::SelectAll);
    copy->setEnabled(m_current.has_value());
    bare->setEnabled(m_current.has_value());
    menu->popup(event->globalPos());
}

} // namespace slipway::ui
