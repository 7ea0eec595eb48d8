// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterquery.h"
#include "ui/models/sortkeys.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace slipway::ui {

/// How a term of a filter is held against the texts of its field.
enum class FilterMatch {
    Part, ///< anywhere in the text
    Start, ///< "run" for running, but not "healthy" for unhealthy
    Whole, ///< port 443 is not 8443
    Pair, ///< "tier" for tier=db, but "tier=db" not for tier=db2
};

/// The rows of a table as people see them: filtered, sorted, and put together below headings that can be
/// closed. Also a table: a heading is a line of its own (GroupRole), which can be current but not selected.
///
/// An index of lines over the source rather than a QSortFilterProxyModel: on 100,000 rows that is several
/// times as fast (tests/bench). What the rows mean is known to the classes below (RowProxy).
class LineProxy : public QAbstractTableModel
{
    Q_OBJECT

public:
    ~LineProxy() override;

    /// At once, unless what words look at must first be prepared for thousands of rows: that is done in
    /// slices, and the lines stay as they were until refreshed().
    void setFilterText(const QString &text);
    /// A filter is set whose lines are still to come.
    bool isFiltering() const { return m_isFiltering; }
    const FilterQuery &filterQuery() const { return m_query; }
    /// The names of fields that a filter may have.
    virtual QStringList filterFields() const = 0;
    bool isFiltered() const { return !m_query.isEmpty(); }

    bool isGroup(const QModelIndex &index) const;
    void setCollapsed(const QModelIndex &group, bool collapsed);
    bool isCollapsed(const QModelIndex &group) const;
    void setAllCollapsed(bool collapsed);
    /// The keys of the headings that are closed, also of those that nobody sees now: for remembering.
    QStringList closedGroups() const { return m_collapsed.values(); }
    void setClosedGroups(const QStringList &keys);
    /// The source rows below a heading, closed or not, that match, in the order of the source.
    std::vector<int> membersOf(const QModelIndex &group) const;

    /// How many rows match, also those below closed headings.
    int matchCount() const { return static_cast<int>(m_accepted.size()); }
    /// Source rows that match, sorted as they are shown; groups do not count.
    std::vector<int> matches() const;
    /// The source row of a line; -1 for a heading.
    int sourceRow(const QModelIndex &index) const;
    /// The line of a source row; invalid when it is filtered away or below a closed heading.
    QModelIndex lineOf(int source, int column = 0) const;
    /// Carries out at once what would be done when the event loop comes round: after changes of many rows,
    /// and for a filter that is being prepared.
    void settle();

    virtual QByteArray columnId(int column) const = 0; ///< stable and English
    int columnOf(QByteArrayView id) const; ///< -1: there is none
    /// The column by which people know a row: never hidden, and a heading says its text there.
    int nameColumn() const { return m_nameColumn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// \param column -1: the order of the source
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// Around a change that came from the source, not from the person: the view keeps its place.
    void aboutToRefresh();
    void refreshed();
    /// A person has closed or opened a heading.
    void collapsedChanged();

protected:
    struct Group
    {
        QString key {};
        QString title {};
        bool isAmbiguous = false; ///< another group has the same title
        int total = 0; ///< without those that stand apart
        int running = 0; ///< of these
        int apart = 0;
        friend bool operator==(const Group &, const Group &) = default;
    };
    /// Where a row stands among the groups.
    struct Membership
    {
        QString key {};
        QString title {}; ///< empty: the key
        int rank = 0; ///< groups of a lower one come first; else by their keys
        bool running = false;
        bool apart = false; ///< belongs to the group, but is not counted with the others and comes after them
    };

    // outlives: `model` is owned by whoever owns this
    LineProxy(QAbstractTableModel &model, int nameColumn, QObject *parent);
    /// To be called at the end of the constructor of a class that knows its rows.
    void start();
    /// Rows belong to other groups from now on; all of them are open.
    void regroup();

    using TakeText = std::function<void(QStringView)>;
    /// The texts that a term with this field looks at, and how; an empty name asks for what bare words look
    /// at.
    virtual std::pair<FilterMatch, QStringList> fieldTexts(const QString &field, int source) const = 0;
    /// Hands out what bare words look at, one after the other.
    virtual void eachWordText(int source, const TakeText &take) const = 0;
    virtual bool sortsByValue(int column) const = 0; ///< else by the text
    virtual QVariant sortValue(int source, int column) const = 0;
    virtual QString sortText(int source, int column) const = 0;
    virtual bool isGrouped() const = 0;
    virtual Membership membership(int source) const = 0;
    virtual QString groupText(const Group &group) const = 0; ///< of the heading, translated
    /// Where each row of before the last reset stands now; -1: gone.
    virtual const std::vector<int> &sourceMoves() const = 0;
    /// Where each row stood before the last reset, if it says the same; -1: it is new or says something else.
    virtual const std::vector<int> &sourceOrigins() const = 0;

private:
    struct Place
    {
        int group = -1;
        bool apart = false;
    };
    struct Line
    {
        int source = -1; ///< -1: a heading
        int group = -1;
        friend bool operator==(const Line &, const Line &) = default;
    };

    void connectSource();
    void sourceRowsInserted(int first, int last);
    void sourceRowsAboutToBeRemoved(int first, int last);
    void sourceRowsRemoved(int first, int last);
    void sourceReset();
    void sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles);
    void forgetTexts(int first, int last);
    void tellLines(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void prepareSome();
    void keepPrepared();
    void keepOrder();

    bool fits(const FilterQuery::Term &term, int source) const;
    const QByteArray &preparedText(int source) const;
    void filter(bool narrowing);
    void refresh();
    void rebuild();
    SortKeys emptyKeys() const;
    void setKey(SortKeys &keys, int row) const;
    SortKeys keysOf(const std::vector<int> &rows) const;
    std::vector<int> merged(const std::vector<int> &kept, std::vector<int> others) const;
    std::vector<int> sorted(const std::vector<int> &rows) const;
    std::vector<Place> groupsOf(const std::vector<int> &order, std::vector<Group> &groups) const;
    static void markAmbiguous(std::vector<Group> &groups);
    std::vector<Line> makeLines(const std::vector<int> &order, std::vector<Group> &groups) const;
    void apply(std::vector<Line> lines, std::vector<Group> groups);
    void indexLines();

    QAbstractTableModel &m_model;
    int m_nameColumn;
    FilterQuery m_query;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QSet<QString> m_collapsed; ///< keys of groups
    std::vector<int> m_accepted; ///< source rows that match, in the order of the source
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    std::vector<int> m_lineOf; ///< by source row; -1: not shown
    mutable std::vector<QByteArray>
        m_prepared; ///< by source row: what bare words look at, lower case; null: not yet
    mutable QByteArray m_scratch; ///< where one of them is put together
    int m_prepareNext = 0; ///< the rows before it are prepared
    bool m_isFiltering = false; ///< once all are prepared, the lines are filtered anew
    /// All source rows in the order they are shown in, whether they match or not; empty: not sorted yet.
    mutable std::vector<int> m_order;
    QTimer m_later;
    QTimer m_prepare;
};

} // namespace slipway::ui
