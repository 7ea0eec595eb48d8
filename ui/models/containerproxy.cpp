// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containerproxy.h"

#include "docker/imageref.h"
#include "ui/models/text/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <string_view>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::ContainerState;

namespace {

constexpr qsizetype kShortId = 12; ///< digits that people copy from docker ps
constexpr auto kLabelPrefix = "label:"_L1;

constexpr std::array<std::pair<Grouping::By, QLatin1StringView>, 4> kGroupWords { {
    { Grouping::By::Host, "host"_L1 },
    { Grouping::By::Project, "project"_L1 },
    { Grouping::By::State, "state"_L1 },
    { Grouping::By::Image, "image"_L1 },
} };

enum class Match {
    Part, ///< anywhere in the text
    Start, ///< "run" for running, but not "healthy" for unhealthy
    Whole, ///< port 443 is not 8443
};

/// What a term of the filter looks at. States go by the engine's own words too, so that a filter means the
/// same in every language.
struct FilterField
{
    QLatin1StringView name {};
    Match match = Match::Part;
    QStringList (*texts)(const ContainerRow &row) = nullptr;
};

QLatin1StringView healthWord(docker::ContainerHealth health)
{
    switch (health) {
    case docker::ContainerHealth::Starting:
        return "starting"_L1;
    case docker::ContainerHealth::Healthy:
        return "healthy"_L1;
    case docker::ContainerHealth::Unhealthy:
        return "unhealthy"_L1;
    case docker::ContainerHealth::None:
        break;
    }
    return "none"_L1;
}

QStringList portNumbers(const ContainerRow &row)
{
    QStringList numbers;
    numbers.reserve(3 * row.container.ports.size());
    for (const docker::PortMapping &port : row.container.ports) {
        numbers.append(QString::number(port.privatePort));
        numbers.append(QString::number(port.privatePort) + u'/' + port.protocol);
        if (port.publicPort != 0)
            numbers.append(QString::number(port.publicPort));
    }
    return numbers;
}

/// "tier=db", and "tier" alone for whoever asks only whether it is there.
QStringList labelTexts(const ContainerRow &row)
{
    QStringList texts;
    texts.reserve(2 * row.container.labels.size());
    for (auto label = row.container.labels.cbegin(); label != row.container.labels.cend(); ++label) {
        texts.append(label.key());
        texts.append(label.key() + u'=' + label.value());
    }
    return texts;
}

constexpr std::array kFilterFields {
    FilterField {
        "state"_L1, Match::Start,
        [](const ContainerRow &r) {
            return QStringList { r.container.state.wire(), words::containerState(r.container.state) };
        } },
    FilterField { "name"_L1, Match::Part,
                  [](const ContainerRow &r) { return QStringList { r.container.name }; } },
    FilterField { "image"_L1, Match::Part,
                  [](const ContainerRow &r) {
                      return QStringList { r.container.image,
                                           docker::ImageRef::parse(r.container.image).shortName(),
                                           docker::ImageRef::parse(r.container.image).repository };
                  } },
    FilterField { "command"_L1, Match::Part,
                  [](const ContainerRow &r) { return QStringList { r.container.command }; } },
    FilterField { "host"_L1, Match::Part, [](const ContainerRow &r) { return QStringList { r.hostName }; } },
    FilterField { "project"_L1, Match::Part,
                  [](const ContainerRow &r) { return QStringList { r.container.project }; } },
    FilterField { "port"_L1, Match::Whole, &portNumbers },
    FilterField { "label"_L1, Match::Start, &labelTexts },
    FilterField { "id"_L1, Match::Start,
                  [](const ContainerRow &r) { return QStringList { r.container.id.text() }; } },
    FilterField {
        "health"_L1, Match::Start,
        [](const ContainerRow &r) {
            return QStringList { healthWord(r.container.health), words::health(r.container.health) };
        } },
};

bool fits(Match match, const FilterQuery::Term &term, const QString &text)
{
    if (term.glob)
        return globMatches(term.text, text.toLower());
    switch (match) {
    case Match::Part:
        return text.contains(term.text, Qt::CaseInsensitive);
    case Match::Start:
        return text.startsWith(term.text, Qt::CaseInsensitive);
    case Match::Whole:
        return text.compare(term.text, Qt::CaseInsensitive) == 0;
    }
    return false;
}

/// The parts that a bare word looks at, between line ends.
QStringList wordTexts(const ContainerRow &row)
{
    const docker::ContainerSummary &c = row.container;
    return {
        c.name,   c.image, c.project, row.hostName, c.id.text().left(kShortId), docker::formatPorts(c.ports),
        c.command
    };
}

/// `text` as bytes that compare like compareNatural(): digits by value, letters without their case.
QByteArray naturalKey(QStringView text)
{
    QByteArray key;
    key.reserve(2 * text.size() + 8);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            const char16_t unit = text[i++].toCaseFolded().unicode();
            key.append(static_cast<char>(unit >> 8)).append(static_cast<char>(unit & 0xFF));
            continue;
        }
        while (i < text.size() && text[i] == u'0')
            ++i;
        const qsizetype first = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        const qsizetype digits = qMin<qsizetype>(i - first, 255);
        key.append('\0').append('0').append(static_cast<char>(digits));
        key.append(text.sliced(first, digits).toLatin1());
    }
    return key;
}

bool isBefore(const QByteArray &a, const QByteArray &b)
{
    const int order =
        std::memcmp(a.constData(), b.constData(), static_cast<std::size_t>(qMin(a.size(), b.size())));
    return order != 0 ? order < 0 : a.size() < b.size();
}

/// NaN for what has no place in an order of numbers.
double asNumber(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime) {
        const QDateTime time = value.toDateTime();
        return time.isValid() ? static_cast<double>(time.toMSecsSinceEpoch())
                              : std::numeric_limits<double>::quiet_NaN();
    }
    return value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

/// What the rows are sorted by, made once a sorting. By source row.
struct ContainerProxy::SortKeys
{
    bool byNumber = false;
    bool descending = false;
    std::vector<double> numbers {};
    std::vector<QByteArray> texts {};

    SortKeys(const ContainerModel &model, const std::vector<int> &rows, int column, Qt::SortOrder order)
        : descending(order == Qt::DescendingOrder)
    {
        const TableColumn<ContainerRow> &source = model.columns()[static_cast<std::size_t>(column)];
        const auto sortKey = source.sortKey;
        byNumber = sortKey != nullptr;
        const auto count = static_cast<std::size_t>(model.rowCount());
        if (byNumber)
            numbers.resize(count);
        else
            texts.resize(count);
        for (const int row : rows) {
            const auto at = static_cast<std::size_t>(row);
            if (sortKey)
                numbers[at] = asNumber(sortKey(model.rowAt(row)));
            else
                texts[at] = naturalKey(source.text(model.rowAt(row), model.now()));
        }
    }

    /// What is equal stays in the order of the source; what is not known comes last in either direction.
    bool operator()(int a, int b) const
    {
        const auto left = static_cast<std::size_t>(a);
        const auto right = static_cast<std::size_t>(b);
        if (!byNumber)
            return descending ? isBefore(texts[right], texts[left]) : isBefore(texts[left], texts[right]);
        if (std::isnan(numbers[left]) || std::isnan(numbers[right]))
            return !std::isnan(numbers[left]) && std::isnan(numbers[right]);
        return descending ? numbers[right] < numbers[left] : numbers[left] < numbers[right];
    }
};

QString Grouping::toString() const
{
    if (by == By::Label)
        return kLabelPrefix + label;
    for (const auto &[which, word] : kGroupWords) {
        if (which == by)
            return word;
    }
    return {};
}

Grouping Grouping::parse(const QString &text)
{
    if (text.startsWith(kLabelPrefix) && text.size() > kLabelPrefix.size())
        return { By::Label, text.sliced(kLabelPrefix.size()) };
    for (const auto &[which, word] : kGroupWords) {
        if (text == word)
            return { which, {} };
    }
    return {};
}

ContainerProxy::ContainerProxy(ContainerModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ContainerProxy::refresh);
    connectSource();
    m_prepared.resize(static_cast<std::size_t>(m_model.rowCount()));
    filter(false);
    rebuild();
}

ContainerProxy::~ContainerProxy() = default;

void ContainerProxy::connectSource()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsAboutToBeRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ContainerProxy::sourceDataChanged);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this,
            [this](Qt::Orientation orientation, int first, int last) {
                emit headerDataChanged(orientation, first, last);
            });
}

void ContainerProxy::sourceRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    m_prepared.insert(m_prepared.begin() + first, static_cast<std::size_t>(count), QByteArray());
    for (Line &line : m_lines) {
        if (line.source >= first)
            line.source += count;
    }
    refresh();
}

/// The lines of rows that go away go first, while they can still be asked for.
void ContainerProxy::sourceRowsAboutToBeRemoved(int first, int last)
{
    const auto goes = [first, last](const Line &line) { return line.source >= first && line.source <= last; };
    std::vector<Line> rest;
    rest.reserve(m_lines.size());
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(rest),
                 [&goes](const Line &line) { return !goes(line); });
    emit aboutToRefresh();
    apply(std::move(rest), m_groups);
}

void ContainerProxy::sourceRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_prepared.erase(m_prepared.begin() + first, m_prepared.begin() + last + 1);
    for (Line &line : m_lines) {
        if (line.source > last)
            line.source -= count;
    }
    filter(false);
    rebuild();
    emit refreshed();
}

void ContainerProxy::sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (topLeft.column() == 0) // else only figures and facts have changed
            m_prepared[at].clear();
        const int line = m_lineOf[at];
        if (line >= 0)
            emit dataChanged(index(line, topLeft.column()), index(line, bottomRight.column()));
    }
    const bool changesAll = topLeft.column() == 0;
    const bool changesOrder =
        m_sortColumn >= topLeft.column() && m_sortColumn <= bottomRight.column() && m_sortColumn >= 0;
    const bool isGrouped = m_grouping.by != Grouping::By::None;
    if (changesOrder || (changesAll && (isFiltered() || isGrouped)))
        m_later.start();
}

void ContainerProxy::settle()
{
    if (!m_later.isActive())
        return;
    m_later.stop();
    refresh();
}

void ContainerProxy::refresh()
{
    emit aboutToRefresh();
    filter(false);
    rebuild();
    emit refreshed();
}

const QByteArray &ContainerProxy::preparedText(int source) const
{
    QByteArray &text = m_prepared[static_cast<std::size_t>(source)];
    if (text.isNull())
        text = wordTexts(m_model.rowAt(source)).join(u'\n').toLower().toUtf8() + '\n';
    return text;
}

bool ContainerProxy::matches(const FilterQuery::Term &term, int source) const
{
    const ContainerRow &row = m_model.rowAt(source);
    for (const FilterField &field : kFilterFields) {
        if (field.name != term.field)
            continue;
        const QStringList texts = field.texts(row);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return fits(field.match, term, text); });
    }
    const QStringList texts = wordTexts(row); // a bare word with wildcards
    return std::any_of(texts.begin(), texts.end(),
                       [&term](const QString &text) { return fits(Match::Part, term, text); });
}

bool ContainerProxy::accepts(int source) const
{
    return std::all_of(
        m_query.terms().begin(), m_query.terms().end(),
        [this, source](const FilterQuery::Term &term) { return matches(term, source) != term.negated; });
}

/// \param narrowing only what matched before can match now
void ContainerProxy::filter(bool narrowing)
{
    const int count = m_model.rowCount();
    std::vector<int> rows;
    if (narrowing) {
        rows = std::move(m_accepted);
    } else {
        rows.resize(static_cast<std::size_t>(count));
        std::iota(rows.begin(), rows.end(), 0);
    }
    // Bare words first, on prepared bytes: they cost the least and leave the fewest.
    for (const FilterQuery::Term &term : m_query.terms()) {
        const bool isWord = term.field.isEmpty() && !term.glob;
        const QByteArray needle = term.text.toUtf8();
        const std::string_view wanted(needle.constData(), static_cast<std::size_t>(needle.size()));
        std::erase_if(rows, [this, &term, isWord, wanted](int row) {
            if (!isWord)
                return matches(term, row) == term.negated;
            const QByteArray &text = preparedText(row);
            const std::string_view all(text.constData(), static_cast<std::size_t>(text.size()));
            return (all.find(wanted) != std::string_view::npos) == term.negated;
        });
    }
    m_accepted = std::move(rows);
}

void ContainerProxy::setFilterText(const QString &text)
{
    const FilterQuery query = FilterQuery::parse(text, fieldNames());
    if (query == m_query)
        return;
    const bool narrowing = !m_later.isActive() && query.narrows(m_query);
    m_query = query;
    filter(narrowing);
    rebuild();
}

QStringList ContainerProxy::fieldNames()
{
    QStringList names;
    names.reserve(std::ssize(kFilterFields));
    for (const FilterField &field : kFilterFields)
        names.append(field.name);
    return names;
}

void ContainerProxy::setGrouping(const Grouping &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_collapsed.clear();
    rebuild();
}

QString ContainerProxy::groupKey(const ContainerRow &row) const
{
    switch (m_grouping.by) {
    case Grouping::By::None:
        break;
    case Grouping::By::Host:
        return row.hostName;
    case Grouping::By::Project:
        return row.container.project;
    case Grouping::By::State:
        return row.container.state.wire();
    case Grouping::By::Image:
        return imageText(row.container);
    case Grouping::By::Label:
        return row.container.labels.value(m_grouping.label);
    }
    return {};
}

QString ContainerProxy::groupTitle(const Group &group) const
{
    if (m_grouping.by == Grouping::By::State)
        return words::containerState(ContainerState::parse(group.key));
    if (!group.key.isEmpty())
        return plain(group.key);
    if (m_grouping.by == Grouping::By::Project)
        //: Heading of a group of containers
        return QCoreApplication::translate("slipway::ui::ContainerModel", "Without a project");
    //: Heading of a group of containers; %1 is the name of a label
    return QCoreApplication::translate("slipway::ui::ContainerModel", "Without %1")
        .arg(plain(m_grouping.label));
}

QString ContainerProxy::groupText(const Group &group) const
{
    //: Heading of a group. %n containers
    const QString count =
        QCoreApplication::translate("slipway::ui::ContainerModel", "%n container(s)", nullptr, group.total);
    //: Heading of a group. %1 is its name, %2 is "12 containers", %3 how many of them run
    return QCoreApplication::translate("slipway::ui::ContainerModel", "%1 · %2, %3 running")
        .arg(groupTitle(group), count, QLocale().toString(group.running));
}

void ContainerProxy::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    rebuild();
}

void ContainerProxy::sortAccepted(std::vector<int> &order) const
{
    if (m_sortColumn < 0)
        return;
    const SortKeys keys(m_model, order, m_sortColumn, m_sortOrder);
    std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) { return keys(a, b); });
}

/// The group of each row in `order`, and the groups in their order: by name, states as they matter, what has
/// none last.
std::vector<int> ContainerProxy::groupsOf(const std::vector<int> &order, std::vector<Group> &groups) const
{
    QHash<QString, int> known;
    std::vector<int> of;
    std::vector<int> rank;
    of.reserve(order.size());
    rank.reserve(order.size());
    for (const int source : order) {
        const ContainerRow &row = m_model.rowAt(source);
        const QString key = groupKey(row);
        const auto next = static_cast<int>(groups.size());
        const int at = known.value(key, next);
        if (at == next) {
            known.insert(key, next);
            groups.push_back({ .key = key });
            rank.push_back(m_grouping.by == Grouping::By::State ? stateRank(row.container) : key.isEmpty());
        }
        Group &group = groups[static_cast<std::size_t>(at)];
        ++group.total;
        group.running += row.container.state.known() == ContainerState::Running;
        of.push_back(at);
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
    for (int &group : of)
        group = newPlace[static_cast<std::size_t>(group)];
    return of;
}

std::vector<ContainerProxy::Line> ContainerProxy::makeLines(const std::vector<int> &order,
                                                            std::vector<Group> &groups) const
{
    std::vector<Line> lines;
    if (m_grouping.by == Grouping::By::None) {
        lines.reserve(order.size());
        for (const int source : order)
            lines.push_back({ source, -1 });
        return lines;
    }
    const std::vector<int> of = groupsOf(order, groups);
    std::vector<std::vector<int>> members(groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group)
        members[group].reserve(static_cast<std::size_t>(groups[group].total));
    for (std::size_t i = 0; i < order.size(); ++i)
        members[static_cast<std::size_t>(of[i])].push_back(order[i]);
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

void ContainerProxy::rebuild()
{
    m_later.stop();
    std::vector<int> order = m_accepted;
    sortAccepted(order);
    std::vector<Group> groups;
    std::vector<Line> lines = makeLines(order, groups);
    apply(std::move(lines), std::move(groups));
}

/// Puts other lines in the place of ours; whoever holds one of them keeps it, wherever it goes.
void ContainerProxy::apply(std::vector<Line> lines, std::vector<Group> groups)
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
        const int place = line.source >= 0
            ? m_lineOf[static_cast<std::size_t>(line.source)]
            : headings.value(oldGroups[static_cast<std::size_t>(line.group)].key, -1);
        now.append(place < 0 ? QModelIndex() : createIndex(place, index.column()));
    }
    changePersistentIndexList(held, now);
    emit layoutChanged({}, VerticalSortHint);
}

void ContainerProxy::indexLines()
{
    m_lineOf.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].source >= 0)
            m_lineOf[static_cast<std::size_t>(m_lines[i].source)] = static_cast<int>(i);
    }
}

bool ContainerProxy::isGroup(const QModelIndex &index) const
{
    return index.isValid() && m_lines[static_cast<std::size_t>(index.row())].source < 0;
}

bool ContainerProxy::isCollapsed(const QModelIndex &group) const
{
    return isGroup(group) && data(group, CollapsedRole).toBool();
}

void ContainerProxy::setCollapsed(const QModelIndex &group, bool collapsed)
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
}

void ContainerProxy::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    if (collapsed) {
        for (const Group &group : m_groups)
            m_collapsed.insert(group.key);
    }
    rebuild();
}

const ContainerRow &ContainerProxy::row(const QModelIndex &index) const
{
    return m_model.rowAt(m_lines[static_cast<std::size_t>(index.row())].source);
}

QModelIndex ContainerProxy::indexOf(const ContainerKey &key, int column) const
{
    const int source = m_model.rowOf(key);
    const int line = source < 0 ? -1 : m_lineOf[static_cast<std::size_t>(source)];
    return line < 0 ? QModelIndex() : index(line, column);
}

int ContainerProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ContainerProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QVariant ContainerProxy::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.source >= 0)
        return m_model.data(m_model.index(line.source, index.column()), role);
    const Group &group = m_groups[static_cast<std::size_t>(line.group)];
    switch (role) {
    case GroupRole:
        return groupText(group);
    case Qt::DisplayRole: // once for whoever listens; the view paints it over all columns
        return index.column() == ContainerModel::NameColumn ? groupText(group) : QString();
    case CollapsedRole:
        return m_collapsed.contains(group.key);
    default:
        return {};
    }
}

QVariant ContainerProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags ContainerProxy::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isGroup(index) ? Qt::ItemIsEnabled
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace slipway::ui
