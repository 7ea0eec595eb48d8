// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/stats/timechart.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastScale = 56; ///< for the numbers at the left
constexpr double kLeastTop = 1; ///< of the scale: next to nothing looks like that
constexpr double kLeastBytes = 1024;
constexpr int kLeastHeight = 120;
constexpr int kUsualHeight = 150;
constexpr int kFillAlpha = 36;
constexpr int kTimeMarks = 4;
/// A longer gap than this was a pause: no line is drawn over it.
constexpr double kLongestStep = 90'000; // milliseconds
constexpr double kKibi = 1024;
constexpr double kSpareAbove = 1.05; ///< a curve does not touch the upper edge

/// In the person's way to write times.
QString timeText(qint64 moment, bool withSeconds)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s).remove(u".ss"_s);
    if (withSeconds)
        format.replace(u"mm"_s, u"mm:ss"_s);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment).time(), format);
}

std::optional<double> valueAt(const TimeChart::Series &series, qint64 moment)
{
    const auto at = std::lower_bound(series.points.begin(), series.points.end(), static_cast<double>(moment),
                                     [](const QPointF &point, double time) { return point.x() < time; });
    if (at == series.points.end() || at->x() > static_cast<double>(moment) || std::isnan(at->y()))
        return std::nullopt;
    return at->y();
}

std::optional<double> newest(const TimeChart::Series &series)
{
    if (series.points.isEmpty() || std::isnan(series.points.constLast().y()))
        return std::nullopt;
    return series.points.constLast().y();
}

} // namespace

double roundTop(double value)
{
    if (!(value > 0))
        return 1;
    const double magnitude = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : { 1.0, 2.0, 5.0 }) {
        if (value <= step * magnitude)
            return step * magnitude;
    }
    return 10 * magnitude;
}

TimeChart::TimeChart(const QString &objectName, Words words, Scale scale, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_binary(scale == Scale::Bytes)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TimeChart::setTitle(const QString &title)
{
    m_title = title;
    updateAccessible();
    update();
}

void TimeChart::setSeries(const QList<Series> &series, const std::optional<double> &limit)
{
    m_series = series;
    m_limit = limit;
    updateAccessible();
    update();
}

void TimeChart::setSpan(qint64 from, qint64 to)
{
    m_from = from;
    m_to = std::max(to, from + 1);
    update();
}

void TimeChart::setMessage(const QString &message)
{
    m_message = message;
    updateAccessible();
    update();
}

void TimeChart::setNote(const QString &note)
{
    m_note = note;
    updateAccessible();
    update();
}

void TimeChart::setMoment(std::optional<qint64> moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    updateAccessible();
    update();
}

void TimeChart::updateAccessible()
{
    setAccessibleName(m_title);
    setAccessibleDescription(m_message.isEmpty() ? valuesText() : m_message);
}

QString TimeChart::valuesText() const
{
    QStringList parts;
    parts.reserve(m_series.size() + 1);
    if (m_moment)
        parts.append(timeText(*m_moment, true));
    for (const Series &series : m_series) {
        const std::optional<double> value = m_moment ? valueAt(series, *m_moment) : newest(series);
        const QString text = value ? m_words(*value) : u"–"_s;
        parts.append(series.name.isEmpty() ? text : series.name + u' ' + text);
    }
    if (!m_moment && !m_note.isEmpty())
        parts.append(m_note);
    return parts.join(u"   "_s);
}

QSize TimeChart::sizeHint() const
{
    return { 320, kUsualHeight };
}

QSize TimeChart::minimumSizeHint() const
{
    return { 220, kLeastHeight };
}

QRectF TimeChart::plotArea() const
{
    const int line = fontMetrics().height();
    const int above = line + metrics::kSpaceS + line / 2; // the topmost number stands below the title
    int scale = kLeastScale;
    for (const double part : { 0.0, 0.5, 1.0 })
        scale = std::max(scale, fontMetrics().horizontalAdvance(m_words(top() * part)) + metrics::kSpaceS);
    return QRectF(rect()).adjusted(scale, above, -metrics::kSpaceS, -line - metrics::kSpaceXs);
}

double TimeChart::top() const
{
    double most = std::max(m_limit.value_or(0), m_binary ? kLeastBytes : kLeastTop);
    for (const Series &series : m_series) {
        for (const QPointF &point : series.points) {
            if (!std::isnan(point.y()) && point.x() >= static_cast<double>(m_from))
                most = std::max(most, point.y());
        }
    }
    double unit = 1;
    while (m_binary && most / unit >= kKibi)
        unit *= kKibi;
    return roundTop(most * kSpareAbove / unit) * unit;
}

double TimeChart::xOf(double time, const QRectF &plot) const
{
    const double part = (time - static_cast<double>(m_from)) / static_cast<double>(m_to - m_from);
    return plot.left() + part * plot.width();
}

void TimeChart::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    paintHead(painter, colors);
    const QRectF plot = plotArea();
    if (!m_message.isEmpty()) {
        painter.setPen(colors.muted);
        painter.drawText(plot, Qt::AlignCenter, m_message);
    } else {
        paintScale(painter, plot, colors);
        painter.save();
        painter.setClipRect(plot.adjusted(0, -1, 1, 1));
        painter.setRenderHint(QPainter::Antialiasing);
        for (qsizetype i = 0; i < m_series.size(); ++i)
            paintSeries(painter, plot, m_series.at(i), i == 0 ? colors.accent : colors.good);
        painter.restore();
        paintLimit(painter, plot, colors);
        paintMoment(painter, plot, colors);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TimeChart::paintHead(QPainter &painter, const Colors &colors) const
{
    const QRect area = rect().adjusted(metrics::kSpaceS, 0, -metrics::kSpaceS, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const int height = fontMetrics().height() + metrics::kSpaceXs;
    const QRect head(area.left(), 0, area.width(), height);
    painter.drawText(head, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, m_title);
    const int used = QFontMetrics(bold).horizontalAdvance(m_title) + metrics::kSpaceM;
    painter.setFont(font());
    if (!m_message.isEmpty())
        return;
    // Each value in the colour of its curve: the word before it says the same.
    const QString text = fontMetrics().elidedText(valuesText(), Qt::ElideRight, head.width() - used);
    painter.setPen(colors.text);
    painter.drawText(head, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void TimeChart::paintScale(QPainter &painter, const QRectF &plot, const Colors &colors) const
{
    const double most = top();
    painter.setPen(QPen(colors.border, 1.0));
    for (const double part : { 0.0, 0.5, 1.0 }) {
        const double y = std::round(plot.bottom() - part * plot.height()) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setPen(colors.muted);
    const int line = fontMetrics().height();
    for (const double part : { 0.0, 0.5, 1.0 }) {
        const double y = plot.bottom() - part * plot.height();
        const QRectF label(0, y - line / 2.0, plot.left() - metrics::kSpaceXs, line);
        const QString text = m_words(most * part);
        if (part != 0.5 || (text != m_words(most) && text != m_words(0))) // half a process is none
            painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, text);
    }
    paintTimes(painter, plot);
}

void TimeChart::paintTimes(QPainter &painter, const QRectF &plot) const
{
    const int line = fontMetrics().height();
    const int width = fontMetrics().horizontalAdvance(timeText(m_to, false)) + metrics::kSpaceL;
    const int marks = std::clamp(static_cast<int>(plot.width()) / width - 1, 1, kTimeMarks);
    for (int mark = 0; mark <= marks; ++mark) {
        const qint64 time = m_from + (m_to - m_from) * mark / marks;
        const double x = xOf(static_cast<double>(time), plot);
        const int flag = mark == 0 ? Qt::AlignLeft : mark == marks ? Qt::AlignRight : Qt::AlignHCenter;
        const double left = mark == 0 ? x : mark == marks ? x - width : x - width / 2.0;
        painter.drawText(QRectF(left, plot.bottom() + metrics::kSpaceXs, width, line), flag | Qt::AlignTop,
                         timeText(time, false));
    }
}

void TimeChart::paintSeries(QPainter &painter, const QRectF &plot, const Series &series,
                            const QColor &color) const
{
    const double most = top();
    QPainterPath line;
    QPainterPath below;
    QPointF last;
    double lastTime = 0;
    bool isOpen = false;
    const auto close = [&] {
        if (isOpen)
            below.lineTo(last.x(), plot.bottom());
        isOpen = false;
    };
    for (const QPointF &point : series.points) {
        if (std::isnan(point.y())) {
            close();
            continue;
        }
        if (isOpen && point.x() - lastTime > kLongestStep)
            close();
        const QPointF at(xOf(point.x(), plot), plot.bottom() - point.y() / most * plot.height());
        if (isOpen) {
            line.lineTo(at);
            below.lineTo(at);
        } else {
            line.moveTo(at);
            below.moveTo(at.x(), plot.bottom());
            below.lineTo(at);
        }
        isOpen = true;
        last = at;
        lastTime = point.x();
    }
    close();
    QColor fill = color;
    fill.setAlpha(kFillAlpha);
    painter.fillPath(below, fill);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void TimeChart::paintLimit(QPainter &painter, const QRectF &plot, const Colors &colors) const
{
    if (!m_limit)
        return;
    const double y = plot.bottom() - *m_limit / top() * plot.height();
    painter.setPen(QPen(colors.warning, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    //: In a chart, beside a dashed line; %1 is "512 MiB"
    const QString text = tr("limit %1").arg(m_words(*m_limit));
    const int line = fontMetrics().height();
    painter.setPen(colors.warning);
    const QRectF label = plot.adjusted(metrics::kSpaceXs, 0, -metrics::kSpaceXs, 0);
    const double above = y - line > plot.top() ? y - line : y;
    painter.drawText(QRectF(label.left(), above, label.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     text);
}

void TimeChart::paintMoment(QPainter &painter, const QRectF &plot, const Colors &colors) const
{
    if (!m_moment)
        return;
    const double x = xOf(static_cast<double>(*m_moment), plot);
    painter.setPen(QPen(colors.text, 1.0));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const std::optional<double> value = valueAt(m_series.at(i), *m_moment);
        if (!value)
            continue;
        painter.setBrush(i == 0 ? colors.accent : colors.good);
        painter.setPen(colors.surface);
        painter.drawEllipse(QPointF(x, plot.bottom() - *value / top() * plot.height()), 4, 4);
    }
}

std::optional<qint64> TimeChart::nearest(double time) const
{
    if (m_series.isEmpty() || m_series.constFirst().points.isEmpty())
        return std::nullopt;
    const QList<QPointF> &points = m_series.constFirst().points;
    auto at = std::lower_bound(points.begin(), points.end(), time,
                               [](const QPointF &point, double t) { return point.x() < t; });
    if (at == points.end())
        at = std::prev(points.end());
    if (at != points.begin() && time - std::prev(at)->x() < at->x() - time)
        --at;
    return static_cast<qint64>(at->x());
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = plotArea();
    const double part = (event->position().x() - plot.left()) / plot.width();
    const double time = static_cast<double>(m_from) + part * static_cast<double>(m_to - m_from);
    emit momentChanged(part < 0 || part > 1 ? std::nullopt : nearest(time));
}

void TimeChart::leaveEvent(QEvent * /*event*/)
{
    emit momentChanged(std::nullopt);
}

void TimeChart::step(int direction)
{
    if (m_series.isEmpty() || m_series.constFirst().points.isEmpty())
        return;
    const QList<QPointF> &points = m_series.constFirst().points;
    qsizetype at = points.size() - 1;
    if (m_moment) {
        const auto here =
            std::lower_bound(points.begin(), points.end(), static_cast<double>(*m_moment),
                             [](const QPointF &point, double time) { return point.x() < time; });
        at = std::clamp<qsizetype>(here - points.begin() + direction, 0, points.size() - 1);
    }
    emit momentChanged(static_cast<qint64>(points.at(at).x()));
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Escape:
        if (!m_moment)
            break;
        emit momentChanged(std::nullopt);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    emit momentChanged(std::nullopt);
}

} // namespace slipway::ui
