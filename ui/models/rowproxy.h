// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyeddiff.h"
#include "ui/models/lineproxy.h"

#include <algorithm>
#include <span>

namespace slipway::ui {

/// A LineProxy over the rows of a KeyedTableModel: what a filter looks at is a table of fields.
template <typename Model>
class RowProxy : public LineProxy
{
public:
    using TakeText = LineProxy::TakeText;
    using Row = typename Model::RowType;

    /// What a term of the filter looks at. States go by English words too, so that a filter means the same in
    /// every language.
    struct Field
    {
        QLatin1StringView name {};
        FilterMatch match = FilterMatch::Part;
        QStringList (*texts)(const Row &row) = nullptr;
    };
    struct Knowledge
    {
        int nameColumn = 0;
        std::span<const Field> fields {}; ///< of static storage
        /// Hands out the parts that a bare word looks at.
        void (*words)(const Row &row, const TakeText &take) = nullptr;
    };

    /// Only for a line that is no heading.
    const Row &row(const QModelIndex &index) const { return m_model.rowAt(sourceRow(index)); }
    /// What stands below a heading, closed or not.
    QList<Row> rowsBelow(const QModelIndex &group) const
    {
        QList<Row> rows;
        for (const int source : membersOf(group))
            rows.append(m_model.rowAt(source));
        return rows;
    }
    /// The line of a key; invalid when it is filtered away or below a closed heading.
    template <typename Key>
    QModelIndex indexOf(const Key &key, int column = 0) const
    {
        return lineOf(m_model.rowOf(key), column);
    }
    QByteArray columnId(int column) const override { return columnAt(column).id; }
    QStringList filterFields() const override
    {
        QStringList names;
        for (const Field &field : m_knowledge.fields)
            names.append(field.name);
        return names;
    }

protected:
    // outlives: `model` is owned by whoever owns this
    RowProxy(Model &model, const Knowledge &knowledge, QObject *parent)
        : LineProxy(model, knowledge.nameColumn, parent)
        , m_model(model)
        , m_knowledge(knowledge)
    {
    }

    const Row &rowAt(int source) const { return m_model.rowAt(source); }
    std::pair<FilterMatch, QStringList> fieldTexts(const QString &name, int source) const override
    {
        const auto found = std::find_if(m_knowledge.fields.begin(), m_knowledge.fields.end(),
                                        [&name](const Field &field) { return field.name == name; });
        if (found != m_knowledge.fields.end())
            return { found->match, found->texts(rowAt(source)) };
        QStringList words;
        eachWordText(source, [&words](QStringView text) { words.append(text.toString()); });
        return { FilterMatch::Part, words };
    }
    void eachWordText(int source, const TakeText &take) const override
    {
        m_knowledge.words(rowAt(source), take);
    }
    bool sortsByValue(int column) const override { return columnAt(column).sortKey != nullptr; }
    QVariant sortValue(int source, int column) const override
    {
        return columnAt(column).sortKey(rowAt(source));
    }
    QString sortText(int source, int column) const override
    {
        return columnAt(column).text(rowAt(source), m_model.now());
    }
    const std::vector<int> &sourceMoves() const override { return m_model.moves(); }
    const std::vector<int> &sourceOrigins() const override { return m_model.origins(); }

private:
    const TableColumn<Row> &columnAt(int column) const
    {
        return m_model.columns()[static_cast<std::size_t>(column)];
    }

    Model &m_model;
    Knowledge m_knowledge;
};

} // namespace slipway::ui
