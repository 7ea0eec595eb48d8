// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lineproxy.h"

#include "ui/models/roles.h"
#include "ui/models/text/safetext.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace slipway::ui {

namespace {

constexpr int kHeading = -1; ///< in place of a source row
constexpr int kGone = -2; ///< in place of a source row that is not there any more
constexpr qsizetype kUsualText = 512; ///< bytes that bare words look at in a row
/// Changes of more rows at once are told as one, of all lines.
constexpr int kToldOneByOne = 64;

} // namespace

LineProxy::LineProxy(QAbstractTableModel &model, int nameColumn, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
    , m_nameColumn(nameColumn)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LineProxy::refresh);
    m_prepare.setInterval(0);
    connect(&m_prepare, &QTimer::timeout, this, &LineProxy::prepareSome);
    connectSource();
}

LineProxy::~LineProxy() = default;

void LineProxy::start()
{
    m_prepared.resize(static_cast<std::size_t>(m_model.rowCount()));
    m_scratch.reserve(kUsualText);
    m_prepare.start();
    filter(false);
    rebuild();
}

void LineProxy::connectSource()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsAboutToBeRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LineProxy::sourceReset);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LineProxy::sourceDataChanged);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this,
            [this](Qt::Orientation orientation, int first, int last) {
                emit headerDataChanged(orientation, first, last);
            });
}

void LineProxy::sourceRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    m_prepared.insert(m_prepared.begin() + first, static_cast<std::size_t>(count), QByteArray());
    m_order.clear();
    m_prepareNext = qMin(m_prepareNext, first);
    m_prepare.start();
    for (Line &line : m_lines) {
        if (line.source >= first)
            line.source += count;
    }
    refresh();
}

/// The lines of rows that go away go first, while they can still be asked for.
void LineProxy::sourceRowsAboutToBeRemoved(int first, int last)
{
    const auto goes = [first, last](const Line &line) { return line.source >= first && line.source <= last; };
    std::vector<Line> rest;
    rest.reserve(m_lines.size());
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(rest),
                 [&goes](const Line &line) { return !goes(line); });
    emit aboutToRefresh();
    apply(std::move(rest), m_groups);
}

void LineProxy::sourceRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_prepared.erase(m_prepared.begin() + first, m_prepared.begin() + last + 1);
    m_prepareNext = qMin(m_prepareNext, first);
    m_order.clear();
    for (Line &line : m_lines) {
        if (line.source > last)
            line.source -= count;
    }
    filter(false);
    rebuild();
    emit refreshed();
}

/// Every row has its place anew: those that are still there keep their lines.
void LineProxy::sourceReset()
{
    emit aboutToRefresh();
    const std::vector<int> &moves = sourceMoves();
    for (Line &line : m_lines) {
        if (line.source < 0)
            continue;
        const int place = moves.empty() ? -1 : moves[static_cast<std::size_t>(line.source)];
        line.source = place < 0 ? kGone : place;
    }
    keepPrepared();
    keepOrder();
    filter(false);
    rebuild();
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit refreshed();
}

/// Passes a change of source rows on: of each line, or of all of them at once.
void LineProxy::tellLines(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (bottomRight.row() - topLeft.row() > kToldOneByOne) {
        if (!m_lines.empty())
            emit dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()));
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int line = m_lineOf[static_cast<std::size_t>(row)];
        if (line >= 0)
            emit dataChanged(index(line, topLeft.column()), index(line, bottomRight.column()));
    }
}

/// \param roles when it is only Qt::DisplayRole, time has gone by or the language is another: the rows are
/// the same
void LineProxy::sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    const bool hasNewTexts = topLeft.column() == 0 && roles != QList<int> { Qt::DisplayRole };
    if (hasNewTexts) // else only figures and facts have changed
        forgetTexts(topLeft.row(), bottomRight.row());
    tellLines(topLeft, bottomRight);
    const bool changesOrder =
        m_sortColumn >= topLeft.column() && m_sortColumn <= bottomRight.column() && m_sortColumn >= 0;
    if (changesOrder)
        m_order.clear();
    if (changesOrder || (hasNewTexts && (isFiltered() || isGrouped())))
        m_later.start();
}

void LineProxy::settle()
{
    if (m_later.isActive() || m_isFiltering)
        refresh();
}

void LineProxy::refresh()
{
    emit aboutToRefresh();
    filter(false);
    rebuild();
    emit refreshed();
}

void LineProxy::regroup()
{
    m_collapsed.clear();
    rebuild();
}

void LineProxy::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    m_order.clear();
    rebuild();
}

void LineProxy::markAmbiguous(std::vector<Group> &groups)
{
    QHash<QString, int> counts;
    for (const Group &group : groups)
        ++counts[group.title];
    for (Group &group : groups)
        group.isAmbiguous = counts.value(group.title) > 1;
}

/// The group of each row in `order`, and the groups in their order: by rank, then by name.
std::vector<LineProxy::Place> LineProxy::groupsOf(const std::vector<int> &order,
                                                  std::vector<Group> &groups) const
{
    QHash<QString, int> known;
    std::vector<Place> of;
    std::vector<int> rank;
    of.reserve(order.size());
    rank.reserve(order.size());
    for (const int source : order) {
        const Membership membership = this->membership(source);
        const auto next = static_cast<int>(groups.size());
        const int at = known.value(membership.key, next);
        if (at == next) {
            known.insert(membership.key, next);
            const QString &title = membership.title.isEmpty() ? membership.key : membership.title;
            groups.push_back({ .key = membership.key, .title = title });
            rank.push_back(membership.rank);
        }
        Group &group = groups[static_cast<std::size_t>(at)];
        ++(membership.apart ? group.apart : group.total);
        group.running += membership.running && !membership.apart ? 1 : 0;
        of.push_back({ at, membership.apart });
    }
    std::vector<std::size_t> places(groups.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&groups, &rank](std::size_t a, std::size_t b) {
        return rank[a] != rank[b] ? rank[a] < rank[b] : compareNatural(groups[a].key, groups[b].key) < 0;
    });
    std::vector<int> newPlace(groups.size());
    std::vector<Group> sorted;
    sorted.reserve(groups.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        newPlace[places[i]] = static_cast<int>(i);
        sorted.push_back(std::move(groups[places[i]]));
    }
    groups = std::move(sorted);
    markAmbiguous(groups);
    for (Place &place : of)
        place.group = newPlace[static_cast<std::size_t>(place.group)];
    return of;
}

std::vector<LineProxy::Line> LineProxy::makeLines(const std::vector<int> &order,
                                                  std::vector<Group> &groups) const
{
    std::vector<Line> lines;
    if (!isGrouped()) {
        lines.reserve(order.size());
        for (const int source : order)
            lines.push_back({ source, -1 });
        return lines;
    }
    const std::vector<Place> of = groupsOf(order, groups);
    std::vector<std::vector<int>> members(groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group)
        members[group].reserve(static_cast<std::size_t>(groups[group].total)
                               + static_cast<std::size_t>(groups[group].apart));
    for (const bool apart : { false, true }) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (of[i].apart == apart)
                members[static_cast<std::size_t>(of[i].group)].push_back(order[i]);
        }
    }
    lines.reserve(order.size() + groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        lines.push_back({ -1, static_cast<int>(group) });
        if (m_collapsed.contains(groups[group].key))
            continue;
        for (const int source : members[group])
            lines.push_back({ source, static_cast<int>(group) });
    }
    return lines;
}

void LineProxy::rebuild()
{
    m_later.stop();
    const std::vector<int> order = sorted(m_accepted);
    std::vector<Group> groups;
    std::vector<Line> lines = makeLines(order, groups);
    apply(std::move(lines), std::move(groups));
}

/// Puts other lines in the place of ours; whoever holds one of them keeps it, wherever it goes.
void LineProxy::apply(std::vector<Line> lines, std::vector<Group> groups)
{
    if (lines == m_lines && groups == m_groups) {
        indexLines();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    const std::vector<Line> old = std::exchange(m_lines, std::move(lines));
    const std::vector<Group> oldGroups = std::exchange(m_groups, std::move(groups));
    indexLines();
    QHash<QString, int> headings;
    if (!held.isEmpty()) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].source < 0)
                headings.insert(m_groups[static_cast<std::size_t>(m_lines[i].group)].key,
                                static_cast<int>(i));
        }
    }
    QModelIndexList now;
    now.reserve(held.size());
    for (const QModelIndex &index : held) {
        const Line &line = old[static_cast<std::size_t>(index.row())];
        int place = -1;
        if (line.source >= 0)
            place = m_lineOf[static_cast<std::size_t>(line.source)];
        else if (line.source != kGone)
            place = headings.value(oldGroups[static_cast<std::size_t>(line.group)].key, -1);
        now.append(place < 0 ? QModelIndex() : createIndex(place, index.column()));
    }
    changePersistentIndexList(held, now);
    emit layoutChanged({}, VerticalSortHint);
}

void LineProxy::indexLines()
{
    m_lineOf.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].source >= 0)
            m_lineOf[static_cast<std::size_t>(m_lines[i].source)] = static_cast<int>(i);
    }
}

bool LineProxy::isGroup(const QModelIndex &index) const
{
    return index.isValid() && m_lines[static_cast<std::size_t>(index.row())].source == kHeading;
}

bool LineProxy::isCollapsed(const QModelIndex &group) const
{
    return isGroup(group) && data(group, CollapsedRole).toBool();
}

void LineProxy::setCollapsed(const QModelIndex &group, bool collapsed)
{
    if (!isGroup(group))
        return;
    const Line &line = m_lines[static_cast<std::size_t>(group.row())];
    const QString key = m_groups[static_cast<std::size_t>(line.group)].key;
    if (m_collapsed.contains(key) == collapsed)
        return;
    if (collapsed)
        m_collapsed.insert(key);
    else
        m_collapsed.remove(key);
    rebuild();
    emit collapsedChanged();
}

void LineProxy::setClosedGroups(const QStringList &keys)
{
    m_collapsed = QSet<QString>(keys.begin(), keys.end());
    rebuild();
}

std::vector<int> LineProxy::membersOf(const QModelIndex &group) const
{
    std::vector<int> members;
    if (!isGroup(group))
        return members;
    const Line &line = m_lines[static_cast<std::size_t>(group.row())];
    const QString &key = m_groups[static_cast<std::size_t>(line.group)].key;
    std::copy_if(m_accepted.begin(), m_accepted.end(), std::back_inserter(members),
                 [this, &key](int source) { return membership(source).key == key; });
    return members;
}

void LineProxy::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    if (collapsed) {
        for (const Group &group : m_groups)
            m_collapsed.insert(group.key);
    }
    rebuild();
    emit collapsedChanged();
}

int LineProxy::sourceRow(const QModelIndex &index) const
{
    return isGroup(index) ? -1 : m_lines[static_cast<std::size_t>(index.row())].source;
}

QModelIndex LineProxy::lineOf(int source, int column) const
{
    const int line = source < 0 ? -1 : m_lineOf[static_cast<std::size_t>(source)];
    return line < 0 ? QModelIndex() : index(line, column);
}

int LineProxy::columnOf(QByteArrayView id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (id == columnId(column))
            return column;
    }
    return -1;
}

int LineProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QVariant LineProxy::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.source == kGone)
        return {}; // asked for just before it goes
    if (line.source >= 0)
        return m_model.data(m_model.index(line.source, index.column()), role);
    const Group &group = m_groups[static_cast<std::size_t>(line.group)];
    switch (role) {
    case GroupRole:
        return groupText(group);
    case Qt::DisplayRole: // once for whoever listens; the view paints it over all columns
        return index.column() == m_nameColumn ? groupText(group) : QString();
    case CollapsedRole:
        return m_collapsed.contains(group.key);
    default:
        return {};
    }
}

QVariant LineProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags LineProxy::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[static_cast<std::size_t>(index.row())].source == kGone)
        return Qt::NoItemFlags;
    return isGroup(index) ? Qt::ItemIsEnabled
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace slipway::ui
