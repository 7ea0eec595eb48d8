// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticemodel.h"

#include "ui/models/text/words.h"

#include <QLocale>

#include <array>

namespace slipway::ui {

using docker::NoticeKind;

namespace {

QString noticeText(const NoticeRow &row, const QDateTime & /*now*/)
{
    return words::notice(row.notice);
}

QString whenText(const NoticeRow &row, const QDateTime &now)
{
    return words::age(row.notice.when, now);
}

QString toolTip(const NoticeRow &row)
{
    const QString when = QLocale().toString(row.notice.when.toLocalTime(), QLocale::LongFormat);
    return words::notice(row.notice) + u'\n' + when;
}

const std::array<TableColumn<NoticeRow>, NoticeModel::ColumnCount> kColumns { {
    { .id = "text",
      .title = QT_TRANSLATE_NOOP("slipway::ui::NoticeModel", "What Happened"),
      .text = noticeText,
      .state = [](const NoticeRow &row) { return shapeOf(row.notice.kind); },
      .toolTip = toolTip },
    { .id = "when",
      .title = QT_TRANSLATE_NOOP("slipway::ui::NoticeModel", "When"),
      .text = whenText,
      .sortKey = [](const NoticeRow &row) { return QVariant(row.notice.when); },
      .toolTip = toolTip,
      .muted = true },
} };

} // namespace

NoticeKey noticeKey(const NoticeRow &row)
{
    return { row.number };
}

StateShape shapeOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Exited:
    case NoticeKind::OutOfMemory:
    case NoticeKind::HostLost:
        return StateShape::Failed;
    case NoticeKind::Unhealthy:
    case NoticeKind::RestartLoop:
        return StateShape::Warning;
    case NoticeKind::Healthy:
    case NoticeKind::HostBack:
        return StateShape::Running;
    }
    return StateShape::Unknown;
}

NoticeModel::NoticeModel(QObject *parent)
    : KeyedTableModel(kColumns, "slipway::ui::NoticeModel", parent)
{
}

} // namespace slipway::ui
