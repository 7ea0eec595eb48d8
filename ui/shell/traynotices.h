// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/noticerow.h"

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace slipway::ui {

class NoticeService;

/// Tells notices as messages of the desktop while the window is not in front, where people want that and
/// there is a tray. Without it there is no icon.
class TrayNotices final : public QObject
{
    Q_OBJECT

public:
    // outlives: `notices` is owned by app
    TrayNotices(NoticeService &notices, QWidget *window);

    static bool isAvailable();

signals:
    void openRequested(); ///< a message or the icon was clicked

private:
    void follow();
    void tell(const NoticeRow &row);

    NoticeService &m_notices;
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace slipway::ui
