// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/jsontree.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <memory>

namespace slipway::ui {

/// What stands for a value that is better not shown.
QString maskText();

/// A JSON value as a tree of names and values. Environment variables, and values that look secret
/// (docker::looksSecret), are masked until they are revealed one by one; masked ones are masked for every
/// role, so that nothing copies them by mistake.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum ColumnIndex { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        PathRole = FirstFreeRole, ///< "Config.Env[2]"
        SecretRole, ///< whether there is something to reveal or hide again
        RevealedRole,
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// What was revealed is masked again unless `keepRevealed`: for a refresh of the same container.
    void setTree(const docker::JsonNode &tree, bool keepRevealed = false);
    void setRevealed(const QModelIndex &index, bool revealed);
    /// The whole as indented JSON, masked as the tree is.
    QString text() const;
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Item;

    const Item *itemAt(const QModelIndex &index) const;
    static qsizetype secretPart(const Item &item);
    static std::unique_ptr<Item> makeItem(const docker::JsonNode &node, const Item *parent, int row);
    QString shownValue(const Item &item) const;
    QString shownName(const Item &item) const;
    void write(QString &out, const Item &item, int depth) const;

    std::unique_ptr<Item> m_root;
    QSet<QString> m_revealed; ///< paths
};

/// Only what has the searched text in a name or a shown value, with everything above it and below it.
class JsonTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit JsonTreeFilter(JsonTreeModel &model, QObject *parent = nullptr);
    void setText(const QString &text);
    bool isFiltered() const { return !m_text.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool matches(const QModelIndex &row) const;

    QString m_text;
};

} // namespace slipway::ui
