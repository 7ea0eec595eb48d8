// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/query.h"

#include "sandbox/graph/expression.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <vector>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Sink = std::function<void(const QJsonObject &)>;
/// A step that looks at one row at a time, so that what it drops is never kept.
using RowStep = std::function<void(const QJsonObject &, const Sink &)>;
/// A step that needs all rows.
using TableStep = std::function<QList<QJsonObject>(QList<QJsonObject>)>;

struct Column
{
    QString name {};
    Expression from {};
};

struct OrderKey
{
    Expression by {};
    bool isDescending = true;
};

struct JoinKeys
{
    QString left {};
    QString right {};
};

class Pipeline final
{
public:
    Pipeline(WordReader &words, const RowSource &source)
        : m_words(words)
        , m_source(source)
    {
    }

    /// \return false when something was not understood; problem() says what
    bool read();
    QList<QJsonObject> run() const;
    QString problem() const { return m_problem; }

private:
    struct Stage
    {
        QList<RowStep> rowSteps {};
        TableStep table {}; ///< after them; may be absent
    };

    bool fail(const QString &what);
    bool readOperator();
    bool readWhere();
    bool readProject() { return readColumnsInto(false); }
    bool readExtend() { return readColumnsInto(true); }
    bool readColumnsInto(bool keepsOthers);
    bool readProjectAway();
    bool readExpand();
    bool readJoin();
    JoinKeys readJoinKeys();
    bool readOrder() { return m_words.accept("by"_L1) && readSorting(-1); }
    bool readSorting(int most);
    bool readTake();
    bool readTop();
    bool readDistinct();
    bool readCount();
    std::optional<QList<Column>> readColumns();
    std::optional<QList<OrderKey>> readKeys();
    void addRowStep(RowStep step) { m_stages.back().rowSteps.append(std::move(step)); }
    void addTable(TableStep step)
    {
        m_stages.back().table = std::move(step);
        m_stages.emplace_back();
    }

    WordReader &m_words; // outlives this: of the caller
    const RowSource &m_source; // outlives this: of the caller
    QList<Expression> m_typeFilters; ///< the conditions before anything else
    std::vector<Stage> m_stages = std::vector<Stage>(1);
    QString m_problem;
};

bool Pipeline::fail(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
    return false;
}

bool Pipeline::read()
{
    const QString table = m_words.take();
    if (table.compare("resources"_L1, Qt::CaseInsensitive) != 0)
        return fail(u"the table '%1' is not known"_s.arg(table));
    while (m_words.accept("|"_L1)) {
        if (!readOperator())
            return fail(u"syntax error near '%1'"_s.arg(m_words.peek()));
    }
    return true;
}

bool Pipeline::readOperator()
{
    using Reader = bool (Pipeline::*)();
    static const QHash<QString, Reader> kReaders = {
        { u"where"_s, &Pipeline::readWhere },
        { u"filter"_s, &Pipeline::readWhere },
        { u"project"_s, &Pipeline::readProject },
        { u"extend"_s, &Pipeline::readExtend },
        { u"project-away"_s, &Pipeline::readProjectAway },
        { u"mv-expand"_s, &Pipeline::readExpand },
        { u"mvexpand"_s, &Pipeline::readExpand },
        { u"join"_s, &Pipeline::readJoin },
        { u"order"_s, &Pipeline::readOrder },
        { u"sort"_s, &Pipeline::readOrder },
        { u"take"_s, &Pipeline::readTake },
        { u"limit"_s, &Pipeline::readTake },
        { u"top"_s, &Pipeline::readTop },
        { u"distinct"_s, &Pipeline::readDistinct },
        { u"count"_s, &Pipeline::readCount },
    };
    const QString name = m_words.take().toLower();
    const Reader reader = kReaders.value(name);
    return reader ? (this->*reader)() : fail(u"the operator '%1' is not known"_s.arg(name));
}

bool Pipeline::readWhere()
{
    const auto condition = readExpression(m_words);
    if (!condition)
        return false;
    if (m_stages.size() == 1 && m_stages.front().rowSteps.isEmpty())
        m_typeFilters.append(*condition);
    addRowStep([condition = *condition](const QJsonObject &row, const Sink &next) {
        if (isTrue(condition.value(row)))
            next(row);
    });
    return true;
}

std::optional<QList<Column>> Pipeline::readColumns()
{
    QList<Column> columns;
    do {
        Column column;
        if (m_words.peek(1) == u"=")
            column.name = m_words.take(), m_words.take();
        const auto from = readExpression(m_words);
        if (!from)
            return std::nullopt;
        column.from = *from;
        if (column.name.isEmpty())
            column.name = from->name.isEmpty() ? u"Column%1"_s.arg(columns.size() + 1) : from->name;
        columns.append(column);
    } while (m_words.accept(","_L1));
    return columns;
}

bool Pipeline::readColumnsInto(bool keepsOthers)
{
    const auto columns = readColumns();
    if (!columns)
        return false;
    addRowStep([columns = *columns, keepsOthers](const QJsonObject &row, const Sink &next) {
        QJsonObject made = keepsOthers ? row : QJsonObject();
        for (const Column &column : columns) {
            const QJsonValue value = column.from.value(keepsOthers ? made : row);
            made.insert(column.name, value.isUndefined() ? QJsonValue() : value);
        }
        next(made);
    });
    return true;
}

bool Pipeline::readProjectAway()
{
    QStringList names;
    do
        names.append(m_words.take());
    while (m_words.accept(","_L1));
    addRowStep([names](QJsonObject row, const Sink &next) {
        for (const QString &name : names)
            row.remove(name);
        next(row);
    });
    return true;
}

bool Pipeline::readExpand()
{
    const auto columns = readColumns();
    if (!columns || columns->size() != 1)
        return false;
    addRowStep([column = columns->first()](const QJsonObject &row, const Sink &next) {
        const QJsonValue value = column.from.value(row);
        QJsonArray members = value.toArray();
        if (members.isEmpty())
            members.append(value.isArray() || value.isUndefined() ? QJsonValue() : value);
        for (const auto &member : std::as_const(members)) {
            QJsonObject made = row;
            made.insert(column.name, member);
            next(made);
        }
    });
    return true;
}

/// Columns of the right side that the left has too get a 1 behind their names.
QJsonObject joined(QJsonObject left, const QJsonObject &right)
{
    for (auto at = right.begin(); at != right.end(); ++at)
        left.insert(left.contains(at.key()) ? at.key() + u'1' : at.key(), at.value());
    return left;
}

QJsonObject withoutValues(QJsonObject row)
{
    const QStringList keys = row.keys();
    for (const QString &key : keys)
        row.insert(key, QJsonValue());
    return row;
}

/// "name", or "$left.a == $right.b"
JoinKeys Pipeline::readJoinKeys()
{
    const QString name = m_words.take();
    if (name != u"$left")
        return { name, name };
    m_words.accept("."_L1);
    const QString left = m_words.take();
    m_words.accept("=="_L1);
    m_words.accept("$right"_L1);
    m_words.accept("."_L1);
    return { left, m_words.take() };
}

/// Rows with those that have the same key; without one, `isOuter` ones with nothing beside them.
QList<QJsonObject> joinedRows(const QList<QJsonObject> &rows, const QList<QJsonObject> &right,
                              const JoinKeys &keys, bool isOuter)
{
    QMultiHash<QString, QJsonObject> others;
    for (const QJsonObject &row : right)
        others.insert(textOf(row.value(keys.right)), row);
    const QJsonObject nobody = right.isEmpty() ? QJsonObject() : withoutValues(right.first());
    QList<QJsonObject> made;
    made.reserve(rows.size());
    for (const QJsonObject &row : rows) {
        const auto [from, to] = others.equal_range(textOf(row.value(keys.left)));
        for (auto at = from; at != to; ++at)
            made.append(joined(row, at.value()));
        if (from == to && isOuter)
            made.append(joined(row, nobody));
    }
    return made;
}

bool Pipeline::readJoin()
{
    QString kind = u"inner"_s;
    if (m_words.accept("kind"_L1)) {
        m_words.accept("="_L1);
        kind = m_words.take().toLower();
    }
    if (kind != u"inner" && kind != u"leftouter")
        return fail(u"the kind of join '%1' is not known"_s.arg(kind));
    if (!m_words.accept("("_L1))
        return false;
    auto inner = std::make_shared<Pipeline>(m_words, m_source);
    if (!inner->read())
        return fail(inner->problem());
    if (!m_words.accept(")"_L1) || !m_words.accept("on"_L1))
        return false;
    addTable([inner, keys = readJoinKeys(), isOuter = kind == u"leftouter"](const QList<QJsonObject> &rows) {
        return joinedRows(rows, inner->run(), keys, isOuter);
    });
    return true;
}

std::optional<QList<OrderKey>> Pipeline::readKeys()
{
    QList<OrderKey> keys;
    do {
        const auto by = readExpression(m_words);
        if (!by)
            return std::nullopt;
        const bool isAscending = m_words.accept("asc"_L1);
        if (!isAscending)
            m_words.accept("desc"_L1);
        if (m_words.accept("nulls"_L1))
            m_words.take();
        keys.append({ *by, !isAscending });
    } while (m_words.accept(","_L1));
    return keys;
}

bool Pipeline::readSorting(int most)
{
    const auto keys = readKeys();
    if (!keys)
        return false;
    addTable([keys = *keys, most](QList<QJsonObject> rows) {
        std::stable_sort(rows.begin(), rows.end(),
                         [&keys](const QJsonObject &left, const QJsonObject &right) {
                             for (const OrderKey &key : keys) {
                                 const int order = compareValues(key.by.value(left), key.by.value(right));
                                 if (order != 0)
                                     return key.isDescending ? order > 0 : order < 0;
                             }
                             return false;
                         });
        return most < 0 ? rows : rows.mid(0, most);
    });
    return true;
}

bool Pipeline::readTake()
{
    bool isNumber = false;
    const int most = m_words.take().toInt(&isNumber);
    if (isNumber)
        addTable([most](const QList<QJsonObject> &rows) { return rows.mid(0, most); });
    return isNumber;
}

bool Pipeline::readTop()
{
    bool isNumber = false;
    const int most = m_words.take().toInt(&isNumber);
    return isNumber && m_words.accept("by"_L1) && readSorting(most);
}

bool Pipeline::readDistinct()
{
    if (!readProject())
        return false;
    addTable([](const QList<QJsonObject> &rows) {
        QSet<QString> seen;
        QList<QJsonObject> made;
        made.reserve(rows.size());
        for (const QJsonObject &row : rows) {
            const QString text = textOf(row);
            if (seen.contains(text))
                continue;
            seen.insert(text);
            made.append(row);
        }
        return made;
    });
    return true;
}

bool Pipeline::readCount()
{
    addTable([](const QList<QJsonObject> &rows) {
        return QList<QJsonObject> { { { u"Count"_s, rows.size() } } };
    });
    return true;
}

/// Sends a row through the steps from number `at` on.
void passOn(const QList<RowStep> &steps, qsizetype at, const QJsonObject &row, QList<QJsonObject> &rows)
{
    if (at == steps.size()) {
        rows.append(row);
        return;
    }
    steps.at(at)(row, [&](const QJsonObject &made) { passOn(steps, at + 1, made, rows); });
}

QList<QJsonObject> Pipeline::run() const
{
    QList<QJsonObject> rows;
    const auto wants = [this](const QString &type) {
        return std::all_of(m_typeFilters.begin(), m_typeFilters.end(),
                           [&type](const Expression &filter) { return filter.mayHold(type); });
    };
    m_source(wants, [&](const QJsonObject &row) { passOn(m_stages.front().rowSteps, 0, row, rows); });
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        if (i > 0) {
            QList<QJsonObject> next;
            for (const QJsonObject &row : std::as_const(rows))
                passOn(m_stages.at(i).rowSteps, 0, row, next);
            rows = std::move(next);
        }
        if (m_stages.at(i).table)
            rows = m_stages.at(i).table(std::move(rows));
    }
    return rows;
}

} // namespace

QueryResult runQuery(const QString &text, const RowSource &source)
{
    WordReader words(queryWords(text));
    Pipeline pipeline(words, source);
    if (!pipeline.read())
        return { .problem = pipeline.problem() };
    if (!words.atEnd())
        return { .problem = u"syntax error near '%1'"_s.arg(words.peek()) };
    return { .rows = pipeline.run() };
}

} // namespace slipway::sandbox
