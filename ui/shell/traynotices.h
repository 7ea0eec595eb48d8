// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/noticerow.h"

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace slipway::ui {

class NoticeService;

/// Tells notices, and certificates that end, as messages of the desktop while the window is not in front,
/// where people want that and there is a tray. Without it there is no icon.
class TrayNotices final : public QObject
{
    Q_OBJECT

public:
    // outlives: `notices` is owned by app
    TrayNotices(NoticeService &notices, QWidget *window);

    static bool isAvailable();

    void tellCertificates(const QString &text);

signals:
    void openRequested(); ///< a message or the icon was clicked
    void certificatesRequested(); ///< the message about certificates was clicked

private:
    void follow();
    void tell(const NoticeRow &row);
    void show(const QString &text, bool isAboutCertificates);

    NoticeService &m_notices;
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
    bool m_isAboutCertificates = false; ///< the message that is shown
};

} // namespace slipway::ui
