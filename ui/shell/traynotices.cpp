// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traynotices.h"

#include "ui/common/icons.h"
#include "ui/models/text/words.h"
#include "ui/services/noticeservice.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// Some desktops read their messages as markup, and none can be asked: what could be some is written with
/// other characters.
QString withoutMarkup(QString text)
{
    return text.replace(u'<', u'\u2039').replace(u'>', u'\u203A').replace(u'&', u'\uFF06');
}

} // namespace

TrayNotices::TrayNotices(NoticeService &notices, QWidget *window)
    : QObject(window)
    , m_notices(notices)
    , m_window(window)
{
    connect(&notices, &NoticeService::noticeSettingsChanged, this, &TrayNotices::follow);
    connect(&notices, &NoticeService::arrived, this, &TrayNotices::tell);
    follow();
}

bool TrayNotices::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotices::follow()
{
    const bool wanted = m_notices.noticeSettings().inTray && isAvailable();
    if (wanted == (m_icon != nullptr))
        return;
    if (!wanted) {
        m_icon->hide();
        m_icon->deleteLater(); // its own message may have brought us here
        m_icon = nullptr;
        return;
    }
    m_icon = new QSystemTrayIcon(themedIcon("slipway"_L1, IconTone::Accent), this);
    m_icon->setToolTip(u"Slipway"_s);
    connect(m_icon, &QSystemTrayIcon::activated, this, &TrayNotices::openRequested);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_isAboutCertificates)
            emit certificatesRequested();
        else
            emit openRequested();
    });
    m_icon->show();
}

void TrayNotices::tell(const NoticeRow &row)
{
    show(words::notice(row.notice), false);
}

void TrayNotices::tellCertificates(const QString &text)
{
    show(text, true);
}

void TrayNotices::show(const QString &text, bool isAboutCertificates)
{
    if (!m_icon || m_window->isActiveWindow())
        return;
    m_isAboutCertificates = isAboutCertificates;
    m_icon->showMessage(u"Slipway"_s, withoutMarkup(text));
}

} // namespace slipway::ui
