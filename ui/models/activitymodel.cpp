// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "ui/models/text/activitywords.h"
#include "ui/models/text/words.h"

#include <QLocale>

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QString whatText(const ActivityRow &row, const QDateTime & /*now*/)
{
    return words::activity(row);
}

QString targetText(const ActivityRow &row, const QDateTime & /*now*/)
{
    return row.target;
}

QString targetToolTip(const ActivityRow &row)
{
    return row.place.isEmpty() ? row.target : row.target + u'\n' + row.place;
}

QString stateText(const ActivityRow &row, const QDateTime & /*now*/)
{
    return words::activityState(row);
}

QString stateToolTip(const ActivityRow &row)
{
    return row.error ? words::describe(*row.error) : words::activityState(row);
}

QString durationText(const ActivityRow &row, const QDateTime &now)
{
    const QDateTime end = row.isUnderWay() ? now : row.ended;
    if (!row.started.isValid() || !end.isValid())
        return {};
    return words::duration(std::chrono::milliseconds(qMax<qint64>(0, row.started.msecsTo(end))));
}

QString startedText(const ActivityRow &row, const QDateTime &now)
{
    return words::age(row.started, now);
}

QString startedToolTip(const ActivityRow &row)
{
    return QLocale().toString(row.started.toLocalTime(), QLocale::LongFormat);
}

const std::array<TableColumn<ActivityRow>, ActivityModel::ColumnCount> kColumns { {
    { .id = "what",
      .title = QT_TRANSLATE_NOOP("slipway::ui::ActivityModel", "Operation"),
      .text = whatText,
      .state = [](const ActivityRow &row) { return shapeOf(row.state); } },
    { .id = "target",
      .title = QT_TRANSLATE_NOOP("slipway::ui::ActivityModel", "Machine or Container"),
      .text = targetText,
      .toolTip = targetToolTip },
    { .id = "state",
      .title = QT_TRANSLATE_NOOP("slipway::ui::ActivityModel", "State"),
      .text = stateText,
      .toolTip = stateToolTip },
    { .id = "duration",
      .title = QT_TRANSLATE_NOOP("slipway::ui::ActivityModel", "Duration"),
      .text = durationText,
      .muted = true },
    { .id = "started",
      .title = QT_TRANSLATE_NOOP("slipway::ui::ActivityModel", "Started"),
      .text = startedText,
      .sortKey = [](const ActivityRow &row) { return QVariant(row.started); },
      .toolTip = startedToolTip,
      .muted = true },
} };

} // namespace

ActivityKey activityKey(const ActivityRow &row)
{
    return { row.number };
}

StateShape shapeOf(ActivityState state)
{
    switch (state) {
    case ActivityState::Running:
        return StateShape::Changing;
    case ActivityState::Succeeded:
        return StateShape::Running;
    case ActivityState::Failed:
        return StateShape::Failed;
    case ActivityState::Cancelled:
        return StateShape::Stopped;
    case ActivityState::Unwatched:
        return StateShape::Warning;
    case ActivityState::Unknown:
        break;
    }
    return StateShape::Unknown;
}

ActivityModel::ActivityModel(QObject *parent)
    : KeyedTableModel(kColumns, "slipway::ui::ActivityModel", parent)
{
}

} // namespace slipway::ui
