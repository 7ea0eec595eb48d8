// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyeddiff.h"
#include "ui/models/noticerow.h"

namespace slipway::ui {

/// The newest first.
struct NoticeKey
{
    qint64 number = 0;
    friend bool operator==(const NoticeKey &, const NoticeKey &) = default;
    friend bool operator<(const NoticeKey &a, const NoticeKey &b) { return a.number > b.number; }
};

NoticeKey noticeKey(const NoticeRow &row);
StateShape shapeOf(docker::NoticeKind kind);

/// The history of notices; no proxy is needed.
class NoticeModel final : public KeyedTableModel<NoticeRow, &noticeKey>
{
    Q_OBJECT

public:
    enum ColumnIndex { TextColumn, WhenColumn, ColumnCount };

    explicit NoticeModel(QObject *parent = nullptr);
};

} // namespace slipway::ui
