// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace slipway::sandbox {

/// Calls back with every row of a table whose type may be wanted. The first function says so of a type (in
/// lower case) before any row of it is made.
using RowSource = std::function<void(const std::function<bool(const QString &)> &wants,
                                     const std::function<void(const QJsonObject &)> &row)>;

struct QueryResult
{
    QList<QJsonObject> rows {};
    QString problem {}; ///< not empty: the query is not understood
};

/// Runs a query of the Kusto language over the table of resources. Of the language it knows what inventories
/// need: where, project, project-away, extend, mv-expand, join (inner, leftouter), order by, take, top,
/// distinct, count; see expression.cpp for its functions.
QueryResult runQuery(const QString &text, const RowSource &source);

} // namespace slipway::sandbox
