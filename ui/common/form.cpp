// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form.h"

#include "ui/common/labels.h"

#include <QLabel>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace slipway::ui {

namespace {

constexpr int kHintGap = metrics::kSpaceXs;

bool growsSideways(const QLayoutItem &item)
{
    const QWidget *widget = const_cast<QLayoutItem &>(item).widget(); // Qt 6.4 has no const one
    return !widget || (widget->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag) != 0;
}

bool growsDown(const QLayoutItem &item)
{
    const bool isFixed = item.maximumSize().height() <= item.sizeHint().height();
    return item.expandingDirections().testFlag(Qt::Vertical) && !isFixed;
}

/// A label stands in the middle of such a field, and at the top of any other.
bool isOneLine(const QLayoutItem &label, const QLayoutItem &field)
{
    return !field.hasHeightForWidth()
        && field.sizeHint().height() < 2 * label.sizeHint().height() + metrics::kSpaceXs;
}

} // namespace

Form::Form(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

Form::~Form() = default;

void Form::setRowSpacing(int spacing)
{
    m_rowSpacing = spacing;
    invalidate();
}

TextLabel *Form::addField(QWidget *field)
{
    auto *label = new TextLabel(parentWidget());
    label->setBuddy(field);
    addField(label, field);
    return label;
}

void Form::addField(TextLabel *label, QWidget *field)
{
    add(Place::Label, label);
    add(Place::Field, field);
}

void Form::addField(TextLabel *label, QLayout *field)
{
    add(Place::Label, label);
    addChildLayout(field);
    add(Place::Field, field);
}

TextLabel *Form::addHint()
{
    auto *hint = new TextLabel(parentWidget());
    hint->setMultiLine(true);
    hint->setMuted(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addHint(hint);
    return hint;
}

void Form::addHint(TextLabel *hint)
{
    add(Place::Hint, hint);
}

void Form::addBelow(QWidget *widget)
{
    add(Place::Field, widget);
}

void Form::addAcross(QWidget *widget)
{
    add(Place::Across, widget);
}

void Form::addAcross(QLayout *layout)
{
    addChildLayout(layout);
    add(Place::Across, layout);
}

void Form::add(Place place, QWidget *widget)
{
    addChildWidget(widget);
    add(place, new QWidgetItemV2(widget));
}

void Form::add(Place place, QLayoutItem *item)
{
    m_parts.push_back({ .item = std::unique_ptr<QLayoutItem>(item), .place = place });
    invalidate();
}

void Form::addItem(QLayoutItem *item)
{
    add(Place::Across, item);
}

int Form::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem *Form::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts.at(static_cast<std::size_t>(index)).item.get() : nullptr;
}

QLayoutItem *Form::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto part = m_parts.begin() + index;
    QLayoutItem *item = part->item.release();
    m_parts.erase(part);
    invalidate();
    return item;
}

bool Form::isSeen(const Part &part)
{
    if (part.item->isEmpty())
        return false;
    const auto *hint = part.place == Place::Hint ? qobject_cast<QLabel *>(part.item->widget()) : nullptr;
    return !hint || !hint->text().isEmpty();
}

/// Of the column of labels, with the gap to the fields.
int Form::labelWidth() const
{
    if (m_labels == Labels::Above)
        return 0;
    int widest = 0;
    for (const Part &part : m_parts) {
        if (part.place == Place::Label && isSeen(part))
            widest = std::max(widest, part.item->sizeHint().width());
    }
    return widest > 0 ? widest + metrics::kSpaceL : 0;
}

QList<Form::Row> Form::rowsFor(int width) const
{
    const int left = labelWidth();
    QList<Row> rows;
    QLayoutItem *label = nullptr;
    Place above = Place::Field;
    for (const Part &part : m_parts) {
        if (part.place == Place::Label) {
            label = isSeen(part) ? part.item.get() : nullptr;
            continue;
        }
        if (isSeen(part)) {
            Row row { .label = label, .field = part.item.get() };
            row.left = part.place == Place::Across ? 0 : left;
            row.gap = rows.isEmpty() ? 0 : gapBetween(above, part.place);
            measure(row, width);
            rows.append(row);
            above = part.place;
        }
        label = nullptr;
    }
    return rows;
}

int Form::gapBetween(Place above, Place below) const
{
    if (below != Place::Hint)
        return m_rowSpacing;
    return above == Place::Hint ? metrics::kSpaceS : kHintGap;
}

void Form::measure(Row &row, int width) const
{
    const QLayoutItem &field = *row.field;
    if (field.hasHeightForWidth()) {
        const int room = std::max(0, width - row.left);
        row.wanted = field.heightForWidth(room);
        row.least = std::min(row.wanted, field.minimumHeightForWidth(room));
    } else {
        row.wanted = field.sizeHint().height();
        row.least = std::min(row.wanted, field.minimumSize().height());
    }
    if (!row.label)
        return;
    const int label = row.label->sizeHint().height();
    if (m_labels == Labels::Above) {
        row.above = label + kHintGap;
    } else {
        row.wanted = std::max(row.wanted, label);
        row.least = std::max(row.least, label);
    }
}

int Form::heightOf(const QList<Row> &rows, int Row::*height)
{
    return std::accumulate(rows.cbegin(), rows.cend(), 0, [height](int sum, const Row &row) {
        return sum + row.gap + row.above + row.*height;
    });
}

/// Where there is too little room, the fields from below give what they can; what is left over goes to the
/// first that grows, or stays below the last row.
void Form::share(QList<Row> &rows, int height)
{
    int missing = heightOf(rows, &Row::wanted) - height;
    for (auto row = rows.rbegin(); missing > 0 && row != rows.rend(); ++row) {
        const int given = std::min(missing, row->wanted - row->least);
        row->wanted -= given;
        missing -= given;
    }
    const auto grows =
        std::find_if(rows.begin(), rows.end(), [](const Row &row) { return growsDown(*row.field); });
    if (missing < 0 && grows != rows.end())
        grows->wanted -= missing;
}

void Form::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = contentsRect();
    QList<Row> rows = rowsFor(area.width());
    share(rows, area.height());
    int y = area.top();
    for (const Row &row : std::as_const(rows)) {
        y += row.gap;
        if (row.label)
            row.label->setGeometry(placeOfLabel(row, y));
        y += row.above;
        const int room = area.width() - row.left;
        const int width = growsSideways(*row.field) ? room : std::min(room, row.field->sizeHint().width());
        row.field->setGeometry({ area.left() + row.left, y, width, row.wanted });
        y += row.wanted;
    }
}

QRect Form::placeOfLabel(const Row &row, int y) const
{
    const QRect area = contentsRect();
    const int own = row.label->sizeHint().height();
    if (m_labels == Labels::Above)
        return { area.left(), y, area.width(), own };
    const int height = isOneLine(*row.label, *row.field) ? row.wanted : own;
    return { area.left(), y, row.left - metrics::kSpaceL, height };
}

int Form::widthBy(QSize (QLayoutItem::*size)() const) const
{
    const int left = labelWidth();
    int widest = 0;
    for (const Part &part : m_parts) {
        if (!isSeen(part))
            continue;
        const int width = (part.item.get()->*size)().width();
        const bool hasLabels = part.place == Place::Field || part.place == Place::Hint;
        widest = std::max(widest, hasLabels ? left + width : width);
    }
    return widest;
}

QSize Form::sizeHint() const
{
    const int width = widthBy(&QLayoutItem::sizeHint);
    return QSize(width, heightOf(rowsFor(width), &Row::wanted)).grownBy(contentsMargins());
}

/// By the least heights of single lines: how high all is in the least width nobody asks.
QSize Form::minimumSize() const
{
    const QList<Row> rows = rowsFor(QWIDGETSIZE_MAX);
    return QSize(widthBy(&QLayoutItem::minimumSize), heightOf(rows, &Row::least)).grownBy(contentsMargins());
}

Qt::Orientations Form::expandingDirections() const
{
    Qt::Orientations directions;
    for (const Part &part : m_parts) {
        if (isSeen(part) && part.place != Place::Label)
            directions |= part.item->expandingDirections();
    }
    return directions;
}

bool Form::hasHeightForWidth() const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(),
                       [](const Part &part) { return isSeen(part) && part.item->hasHeightForWidth(); });
}

int Form::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return heightOf(rowsFor(width - margins.left() - margins.right()), &Row::wanted) + margins.top()
        + margins.bottom();
}

int Form::minimumHeightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return heightOf(rowsFor(width - margins.left() - margins.right()), &Row::least) + margins.top()
        + margins.bottom();
}

void setFieldLabel(TextLabel *label, const QString &text)
{
    label->setText(text);
    if (!label->buddy())
        return;
    QString name = label->text();
    name.remove(u'&');
    while (name.endsWith(u':') || name.endsWith(u'\uFF1A') || name.endsWith(u' ')
           || name.endsWith(QChar::Nbsp))
        name.chop(1);
    label->buddy()->setAccessibleName(name);
}

} // namespace slipway::ui
