// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logview.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/containers/logs/logpainter.h"
#include "ui/models/text/safetext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWheelRows = 3;
constexpr int kWheelStep = 120;

} // namespace

LogView::LogView(LogBuffer &buffer, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_buffer(buffer)
    , m_layout(buffer)
{
    setObjectName(u"logView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(1);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&buffer, &LogBuffer::changed, this, &LogView::contentChanged);
    measure();
}

LogView::~LogView() = default;

// ---- what is shown

qint64 LogView::shownCount() const
{
    return m_shown ? m_shown->size() : m_buffer.size();
}

qint64 LogView::lineAt(qint64 row) const
{
    return m_shown ? m_shown->lines()[static_cast<std::size_t>(row)] : m_buffer.firstLine() + row;
}

qint64 LogView::rowOf(qint64 line) const
{
    return m_shown ? m_shown->rank(line)
                   : std::clamp(line, m_buffer.firstLine(), m_buffer.endLine()) - m_buffer.firstLine();
}

void LogView::setShown(const LogMatches *lines)
{
    if (m_shown)
        disconnect(m_shown, nullptr, this, nullptr);
    m_shown = lines;
    if (lines)
        connect(lines, &LogMatches::changed, this, &LogView::contentChanged);
    contentChanged();
}

void LogView::setSourceNames(const QStringList &names)
{
    m_gutter.sources = names;
    measure();
}

void LogView::setStampMode(LogStampMode mode)
{
    m_gutter.stamps = mode;
    measure();
}

void LogView::setWrap(bool on)
{
    m_layout.wraps = on;
    measure();
}

void LogView::setJsonAsText(bool on)
{
    m_layout.jsonAsText = on;
    m_part.reset(); // of a text that is another one now
    measure();
}

void LogView::setHighlight(const LogPattern &pattern)
{
    m_layout.highlight = pattern;
    forgetLayouts();
}

std::optional<std::vector<qint64>> LogView::shownLines() const
{
    if (!m_shown)
        return std::nullopt;
    return std::vector<qint64>(m_shown->lines().begin(), m_shown->lines().end());
}

// ---- layout

void LogView::measure()
{
    m_layout.font = LogFont::measured();
    m_gutter.measure(logFont());
    m_layout.width = textWidth();
    forgetLayouts();
}

void LogView::forgetLayouts()
{
    m_layout.forget();
    contentChanged();
}

int LogView::textWidth() const
{
    return std::max(viewport()->width() - m_gutter.width() - metrics::kSpaceXs,
                    static_cast<int>(10 * logFont().charWidth));
}

const LaidLine &LogView::laid(qint64 line)
{
    return m_layout.line(line, Colors::of(palette()));
}

int LogView::partsOfLine(qint64 line)
{
    return laid(line).parts;
}

// ---- places

int LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / logFont().rowHeight);
}

LogView::Place LogView::top()
{
    const qint64 count = shownCount();
    if (count == 0)
        return {};
    const qint64 row = std::min(rowOf(m_topLine), count - 1);
    const bool isSame = lineAt(row) == m_topLine;
    return { row, isSame ? std::min(m_topPart, partsOf(row) - 1) : 0 };
}

void LogView::setTop(const Place &place)
{
    m_topLine = shownCount() > 0 ? lineAt(place.row) : m_buffer.firstLine();
    m_topPart = place.part;
}

/// `from`, so many wrapped rows further down (or up); within the lines.
LogView::Place LogView::moved(Place from, qint64 parts)
{
    while (parts > 0 && from.row < shownCount()) {
        const int left = partsOf(from.row) - 1 - from.part;
        if (parts <= left) {
            from.part += static_cast<int>(parts);
            return from;
        }
        if (from.row + 1 == shownCount())
            return { from.row, from.part + left };
        parts -= left + 1;
        from = { from.row + 1, 0 };
    }
    while (parts < 0) {
        if (-parts <= from.part) {
            from.part += static_cast<int>(parts);
            return from;
        }
        if (from.row == 0)
            return {};
        parts += from.part + 1;
        from = { from.row - 1, partsOf(from.row - 1) - 1 };
    }
    return from;
}

/// The top when the last row stands at the bottom.
LogView::Place LogView::endPlace()
{
    const qint64 count = shownCount();
    if (count == 0)
        return {};
    const Place last { count - 1, partsOf(count - 1) - 1 };
    return moved(last, 1 - visibleRows());
}

void LogView::contentChanged()
{
    if (m_current && (*m_current < m_buffer.firstLine() || *m_current >= m_buffer.endLine())) {
        m_current.reset();
        m_anchor.reset();
    }
    if (m_isFollowing)
        setTop(endPlace());
    else
        setTop(std::min(top(), endPlace()));
    updateBars();
    viewport()->update();
}

void LogView::updateBars()
{
    m_isUpdatingBars = true;
    QScrollBar *bar = verticalScrollBar();
    const Place end = endPlace();
    const Place now = top();
    constexpr qint64 kMost = std::numeric_limits<int>::max() / 2;
    // One step beyond the last whole line when its end is still below.
    const qint64 most = std::min(kMost, end.row + (end.part > 0 ? 1 : 0));
    bar->setRange(0, static_cast<int>(most));
    bar->setPageStep(visibleRows());
    bar->setValue(static_cast<int>(now >= end ? most : std::min(kMost, now.row)));
    QScrollBar *across = horizontalScrollBar();
    across->setRange(
        0,
        wraps()
            ? 0
            : std::max(0, static_cast<int>(std::ceil(m_layout.widest())) + metrics::kSpaceL - textWidth()));
    across->setPageStep(textWidth());
    across->setSingleStep(static_cast<int>(4 * logFont().charWidth));
    m_isUpdatingBars = false;
}

void LogView::scrollContentsBy(int /*dx*/, int dy)
{
    if (!m_isUpdatingBars && dy != 0) {
        const QScrollBar *bar = verticalScrollBar();
        const bool isAtEnd = bar->value() == bar->maximum();
        setTop(isAtEnd ? endPlace()
                       : Place { std::min<qint64>(bar->value(), std::max<qint64>(shownCount() - 1, 0)), 0 });
        noteFollowing(isAtEnd);
        if (bar->value() == bar->minimum() && dy > 0)
            emit earlierWanted();
    }
    viewport()->update();
}

void LogView::scrollParts(qint64 parts)
{
    const Place from = top();
    const Place end = endPlace();
    const Place to = std::min(moved(from, parts), end);
    setTop(to);
    noteFollowing(parts > 0 ? to >= end : m_isFollowing && to >= end);
    updateBars();
    viewport()->update();
    if (parts < 0 && to == Place {})
        emit earlierWanted();
}

void LogView::noteFollowing(bool on)
{
    if (std::exchange(m_isFollowing, on) != on)
        emit followingChanged(on);
}

void LogView::setFollowing(bool on)
{
    noteFollowing(on);
    if (on)
        contentChanged();
}

void LogView::goTo(qint64 line)
{
    m_anchor = m_current = line;
    showCurrent();
    emit currentChanged();
}

/// Scrolls no more than is needed, and then to a third of the height.
void LogView::showCurrent()
{
    if (!m_current || shownCount() == 0)
        return;
    const qint64 row = std::min(rowOf(*m_current), shownCount() - 1);
    const Place from = top();
    const Place last = moved(from, visibleRows() - 1);
    const Place wanted { row, 0 };
    if (wanted < from || wanted > last) {
        noteFollowing(false);
        setTop(std::min(moved(wanted, -visibleRows() / 3), endPlace()));
    } else if (m_isFollowing && row < shownCount() - 1) {
        noteFollowing(false);
    }
    updateBars();
    viewport()->update();
}

LogView::Place LogView::placeAtY(int y)
{
    return moved(top(), std::max(0, y) / logFont().rowHeight);
}

std::optional<qint64> LogView::lineAtY(int y)
{
    return shownCount() == 0 ? std::nullopt : std::optional(lineAt(placeAtY(y).row));
}

// ---- selection

bool LogView::isSelected(qint64 line) const
{
    return m_current && m_anchor && line >= std::min(*m_current, *m_anchor)
        && line <= std::max(*m_current, *m_anchor);
}

std::vector<qint64> LogView::selectedLines() const
{
    std::vector<qint64> lines;
    if (!m_current || !m_anchor)
        return lines;
    const qint64 last = std::max(*m_current, *m_anchor);
    const qint64 first = std::min(*m_current, *m_anchor);
    lines.reserve(static_cast<std::size_t>(std::min(last - first + 1, shownCount())));
    for (qint64 row = rowOf(first); row < shownCount() && lineAt(row) <= last; ++row)
        lines.push_back(lineAt(row));
    return lines;
}

void LogView::setCurrent(qint64 line, bool extend)
{
    m_current = line;
    m_part.reset();
    if (!extend || !m_anchor)
        m_anchor = line;
    setAccessibleDescription(laid(line).text.text);
    emit currentChanged();
    viewport()->update();
}

void LogView::moveCurrent(qint64 rows, bool extend)
{
    const qint64 count = shownCount();
    if (count == 0)
        return;
    if (!m_current) { // begins with what can be seen
        const Place start = rows > 0 ? top() : moved(top(), visibleRows() - 1);
        setCurrent(lineAt(start.row), false);
        return;
    }
    const qint64 row = std::clamp<qint64>(rowOf(*m_current) + rows, 0, count - 1);
    if (row == 0 && rows < 0)
        emit earlierWanted();
    setCurrent(lineAt(row), extend);
    showCurrent();
    if (row == count - 1)
        setFollowing(true);
}

void LogView::selectAll()
{
    if (shownCount() == 0)
        return;
    m_anchor = lineAt(0);
    m_current = lineAt(shownCount() - 1);
    emit currentChanged();
    viewport()->update();
}

void LogView::clearSelection()
{
    m_current.reset();
    m_anchor.reset();
    emit currentChanged();
    viewport()->update();
}

// ---- input

void LogView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int delta = event->angleDelta().y();
    const int rows = std::max(1, std::abs(delta) * kWheelRows / kWheelStep);
    scrollParts(delta > 0 ? -rows : rows);
    event->accept();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested(true);
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        moveCurrent(-1, extend);
        break;
    case Qt::Key_Down:
        moveCurrent(1, extend);
        break;
    case Qt::Key_PageUp:
        scrollParts(1 - visibleRows());
        break;
    case Qt::Key_PageDown:
        scrollParts(visibleRows() - 1);
        break;
    case Qt::Key_Home:
        scrollParts(-std::numeric_limits<int>::max());
        break;
    case Qt::Key_End:
        setFollowing(true);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                                                          : QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_Escape:
        if (!m_current) {
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
        clearSelection();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<qint64> line = lineAtY(help->pos().y());
        const bool isGutter = help->pos().x() < m_gutter.width();
        QToolTip::showText(help->globalPos(),
                           line && isGutter ? toolTipText(m_gutter.toolTip(m_buffer.at(*line))) : QString(),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_layout.width = textWidth();
    if (wraps() && event->size().width() != event->oldSize().width())
        m_layout.forgetRows();
    contentChanged();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        forgetLayouts();
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---- painting

QStringList LogView::visibleTexts() const
{
    QStringList texts;
    texts.reserve(visibleRows());
    auto *self = const_cast<LogView *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): fills a cache
    qint64 parts = -self->top().part;
    for (qint64 row = self->top().row; row < shownCount() && parts < visibleRows(); ++row) {
        const LaidLine &line = self->laid(lineAt(row));
        const QString stamp = m_gutter.stampText(m_buffer.at(lineAt(row)));
        texts.append(stamp.isEmpty() ? line.text.text : stamp + u' ' + line.text.text);
        parts += line.parts;
    }
    return texts;
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Colors &colors = Colors::of(palette());
    painter.fillRect(event->rect(), colors.surface);
    painter.setFont(logFont().font);
    const qint64 count = shownCount();
    if (count == 0)
        return;
    const qreal widest = m_layout.widest();
    const Place from = top();
    int y = -from.part * logFont().rowHeight;
    int lines = 0;
    for (qint64 row = from.row; row < count && y < viewport()->height(); ++row, ++lines) {
        const qint64 line = lineAt(row);
        const int parts = partsOf(row);
        paintLine(painter, line, y, y < 0 ? -y / logFont().rowHeight : 0);
        y += parts * logFont().rowHeight;
    }
    if (!wraps() && m_layout.widest() > widest)
        QMetaObject::invokeMethod(this, &LogView::updateBars, Qt::QueuedConnection);
    emit painted(lines);
}

void LogView::paintLine(QPainter &painter, qint64 line, int y, int firstPart)
{
    const Colors &colors = Colors::of(palette());
    const LaidLine &ready = laid(line);
    const LogEntry entry = m_buffer.at(line);
    const QRect area(0, y, viewport()->width(), ready.parts * logFont().rowHeight);
    if (isSelected(line) && !hasPart())
        painter.fillRect(area, colors.selection);
    if (m_current == line && hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    painter.save();
    painter.setClipRect(
        QRect(m_gutter.width(), 0, viewport()->width() - m_gutter.width(), viewport()->height()));
    if (hasPart() && m_part->line == line) {
        const QPointF origin(m_gutter.width() - horizontalScrollBar()->value(), y);
        const auto [from, to] = std::minmax(m_part->anchor, m_part->place);
        for (const QRectF &marked : m_layout.areasOf(ready, from, to))
            painter.fillRect(marked.translated(origin), colors.selection);
    }
    const LogPainter text { .font = logFont(),
                            .colors = colors,
                            .viewport = viewport()->size(),
                            .left = m_gutter.width(),
                            .scrolled = horizontalScrollBar()->value(),
                            .wraps = wraps() };
    text.paint(painter, ready, y, firstPart);
    painter.restore();
    m_gutter.paint(painter, entry, ready, y, logFont(), colors);
}

} // namespace slipway::ui
