// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyeddiff.h"
#include "ui/models/naturalsort.h"
#include "ui/services/newmachineservice.h"

#include <optional>

namespace slipway::ui {

/// A size that can be chosen, and its price as far as it is known.
struct SizeRow
{
    azure::MachineSize size {};
    bool isPriceAsked = false;
    std::optional<azure::RetailPrice> price {};
    friend bool operator==(const SizeRow &, const SizeRow &) = default;
};

QString sizeKey(const SizeRow &row);
/// "31.20 EUR"
QString priceText(const azure::RetailPrice &price);

class SizeModel final : public KeyedTableModel<SizeRow, &sizeKey>
{
    Q_OBJECT

public:
    enum ColumnIndex { NameColumn, CoresColumn, MemoryColumn, PriceColumn, ProcessorColumn, ColumnCount };

    explicit SizeModel(QObject *parent = nullptr);
    void setPrice(const QString &size, const std::optional<azure::RetailPrice> &price);
};

/// Filters by words that all must be in the name or the processor's, and by "cores:4" and "memory:8", at
/// least.
class SizeProxy final : public NaturalSortProxy
{
    Q_OBJECT

public:
    // outlives: `model` is owned by whoever owns this
    explicit SizeProxy(SizeModel &model, QObject *parent = nullptr);
    void setFilterText(const QString &text);
    /// -1 when it is filtered away or there is none.
    int lineOf(const QString &size) const;
    const SizeRow &row(int line) const;

protected:
    bool filterAcceptsRow(int source, const QModelIndex &parent) const override;

private:
    SizeModel &m_model;
    QStringList m_words;
    double m_cores = 0;
    double m_memory = 0;
};

} // namespace slipway::ui
