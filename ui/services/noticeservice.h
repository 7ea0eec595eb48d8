// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/noticerow.h"

#include <QList>
#include <QObject>

namespace slipway::ui {

/// What people asked to be told of, as the window needs it. Implemented by app. Kept until the program ends,
/// at most kMost of them.
class NoticeService : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 200;

    using QObject::QObject;

    virtual const QList<NoticeRow> &notices() const = 0; ///< the newest first
    virtual int unread() const = 0;
    virtual void markAllRead() = 0;
    virtual void clear() = 0;
    virtual docker::NoticeSettings noticeSettings() const = 0;
    virtual void setNoticeSettings(const docker::NoticeSettings &settings) = 0;

signals:
    /// A new one; it is in notices() already.
    void arrived(const slipway::ui::NoticeRow &row);
    void changed(); ///< notices() or unread()
    void noticeSettingsChanged();
};

} // namespace slipway::ui
