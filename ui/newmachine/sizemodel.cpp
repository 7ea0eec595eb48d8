// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/sizemodel.h"

#include <QLocale>

#include <array>
#include <limits>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCores = "cores:"_L1;
constexpr auto kMemory = "memory:"_L1;

QString processor(const SizeRow &row)
{
    return row.size.isArm64 ? u"Arm64"_s : u"x64"_s;
}

QString shownPrice(const SizeRow &row, const QDateTime & /*now*/)
{
    if (row.price)
        return priceText(*row.price);
    return row.isPriceAsked ? SizeModel::tr("not known") : QString();
}

/// What nobody knows comes last.
QVariant priceKey(const SizeRow &row)
{
    return row.price ? row.price->perMonth() : std::numeric_limits<double>::max();
}

const std::array<TableColumn<SizeRow>, SizeModel::ColumnCount> kColumns { {
    { .id = "name",
      .title = QT_TRANSLATE_NOOP("slipway::ui::SizeModel", "Size"),
      .text = [](const SizeRow &row, const QDateTime & /*now*/) { return row.size.name; } },
    { .id = "cores",
      .title = QT_TRANSLATE_NOOP("slipway::ui::SizeModel", "Cores"),
      .text = [](const SizeRow &row,
                 const QDateTime & /*now*/) { return QLocale().toString(row.size.cores); },
      .sortKey = [](const SizeRow &row) { return QVariant(row.size.cores); },
      .rightAligned = true },
    { .id = "memory",
      .title = QT_TRANSLATE_NOOP("slipway::ui::SizeModel", "Memory"),
      .text =
          [](const SizeRow &row, const QDateTime & /*now*/) {
              return QLocale().toString(row.size.memoryGiB, 'g', 6) + u"\u00A0GiB"_s;
          },
      .sortKey = [](const SizeRow &row) { return QVariant(row.size.memoryGiB); },
      .rightAligned = true },
    { .id = "price",
      .title = QT_TRANSLATE_NOOP("slipway::ui::SizeModel", "Monthly Price"),
      .text = shownPrice,
      .sortKey = priceKey,
      .rightAligned = true },
    { .id = "processor",
      .title = QT_TRANSLATE_NOOP("slipway::ui::SizeModel", "Processor"),
      .text = [](const SizeRow &row, const QDateTime & /*now*/) { return processor(row); } },
} };

} // namespace

QString sizeKey(const SizeRow &row)
{
    return row.size.name;
}

QString priceText(const azure::RetailPrice &price)
{
    return QLocale().toString(price.perMonth(), 'f', 2) + QChar::Nbsp + plain(price.currency);
}

SizeModel::SizeModel(QObject *parent)
    : KeyedTableModel(kColumns, "slipway::ui::SizeModel", parent)
{
}

void SizeModel::setPrice(const QString &size, const std::optional<azure::RetailPrice> &price)
{
    const int row = rowOf(size);
    if (row < 0)
        return;
    changeRow(row, PriceColumn, PriceColumn, [&price](SizeRow &each) {
        each.isPriceAsked = true;
        each.price = price;
    });
}

SizeProxy::SizeProxy(SizeModel &model, QObject *parent)
    : NaturalSortProxy(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void SizeProxy::setFilterText(const QString &text)
{
    m_words.clear();
    m_cores = 0;
    m_memory = 0;
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(kCores))
            m_cores = word.sliced(kCores.size()).toDouble();
        else if (word.startsWith(kMemory))
            m_memory = word.sliced(kMemory.size()).toDouble();
        else
            m_words.append(word);
    }
    invalidateRowsFilter();
}

int SizeProxy::lineOf(const QString &size) const
{
    const int source = m_model.rowOf(size);
    return source < 0 ? -1 : mapFromSource(m_model.index(source, 0)).row();
}

const SizeRow &SizeProxy::row(int line) const
{
    return m_model.rowAt(mapToSource(index(line, 0)).row());
}

bool SizeProxy::filterAcceptsRow(int source, const QModelIndex & /*parent*/) const
{
    const SizeRow &row = m_model.rowAt(source);
    if (row.size.cores < m_cores || row.size.memoryGiB < m_memory)
        return false;
    const QString text = (row.size.name + u' ' + processor(row)).toLower();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace slipway::ui
