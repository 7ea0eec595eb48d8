// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/noticeservice.h"

#include <algorithm>

namespace slipway::test {

class FakeNotices final : public ui::NoticeService
{
    Q_OBJECT

public:
    QList<ui::NoticeRow> rows {};
    docker::NoticeSettings chosen {};

    /// As if it had just happened.
    void tell(const docker::Notice &notice)
    {
        rows.prepend({ .number = rows.size() + 1, .notice = notice });
        emit arrived(ui::NoticeRow(rows.constFirst()));
        emit changed();
    }

    const QList<ui::NoticeRow> &notices() const override { return rows; }
    int unread() const override
    {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [](const ui::NoticeRow &row) { return !row.isRead; }));
    }
    void markAllRead() override
    {
        for (ui::NoticeRow &row : rows)
            row.isRead = true;
        emit changed();
    }
    void clear() override
    {
        rows.clear();
        emit changed();
    }
    docker::NoticeSettings noticeSettings() const override { return chosen; }
    void setNoticeSettings(const docker::NoticeSettings &settings) override
    {
        chosen = settings;
        emit noticeSettingsChanged();
    }
};

} // namespace slipway::test
