// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/top.h"

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

/// The specifications 1.51 and newer wrap each field into an object with itself.
JsonReader unwrapped(const JsonReader &json, QLatin1StringView name)
{
    const JsonReader field = json[name];
    return field.isObject() ? field[name] : field;
}

} // namespace

qsizetype ProcessTable::pidColumn() const
{
    return titles.indexOf(u"PID"_s);
}

Result<ProcessTable> ProcessTable::fromJson(JsonReader json)
{
    ProcessTable table;
    if (!json.isObject())
        json.fail(u"is not a table of processes"_s);
    table.titles = unwrapped(json, "Titles"_L1).stringsOr();
    const QList<JsonReader> rows = unwrapped(json, "Processes"_L1).items();
    table.processes.reserve(rows.size());
    for (const JsonReader &row : rows) {
        QStringList cells = row.stringsOr();
        cells.resize(table.titles.size());
        table.processes.append(cells);
    }
    return json.finish(std::move(table));
}

} // namespace slipway::docker
