// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::ui::words {

using docker::Notice;
using docker::NoticeKind;

namespace {

using Core = QCoreApplication;

/// %1 is the container, %2 the host.
QString aboutContainer(const Notice &notice)
{
    const int deaths = notice.deaths;
    switch (notice.kind) {
    case NoticeKind::Exited:
        //: Notification. %1 is a container, %2 a host, %3 a number
        return Core::translate("slipway::ui::words", R"("%1" on "%2" ended by itself with exit code %3.)");
    case NoticeKind::OutOfMemory:
        //: Notification. %1 is a container, %2 a host
        return Core::translate("slipway::ui::words", R"("%1" on "%2" ran out of memory.)");
    case NoticeKind::Unhealthy:
        //: Notification. %1 is a container, %2 a host
        return Core::translate("slipway::ui::words", R"("%1" on "%2" is unhealthy: its health check fails.)");
    case NoticeKind::Healthy:
        //: Notification. %1 is a container, %2 a host
        return Core::translate("slipway::ui::words", R"("%1" on "%2" is healthy again.)");
    case NoticeKind::RestartLoop:
        //: Notification. %1 is a container, %2 a host; %n is how often it has ended within five minutes
        return Core::translate(
            "slipway::ui::words",
            R"("%1" on "%2" restarts again and again: it ended %n time(s) in five minutes.)", nullptr,
            deaths);
    case NoticeKind::HostLost:
    case NoticeKind::HostBack:
        break;
    }
    return {};
}

} // namespace

QString notice(const Notice &notice)
{
    const QString host = plain(notice.hostName);
    if (notice.kind == NoticeKind::HostBack)
        //: Notification. %1 is a host
        return Core::translate("slipway::ui::words", "\"%1\" is connected again.").arg(host);
    if (notice.kind == NoticeKind::HostLost) {
        //: Notification. %1 is a host, %2 is the reason as one or two sentences
        const QString text = Core::translate("slipway::ui::words", "No connection to \"%1\". %2");
        return notice.reason ? text.arg(host, describe(*notice.reason)) : text.arg(host, QString()).trimmed();
    }
    const QString container =
        plain(notice.containerName.isEmpty() ? notice.container.text() : notice.containerName);
    const QString text = aboutContainer(notice);
    if (notice.kind == NoticeKind::Exited)
        return text.arg(container, host, QLocale().toString(notice.exitCode));
    return text.arg(container, host);
}

QString noticeKind(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Exited:
        //: Check box: what to be notified of
        return Core::translate("slipway::ui::words", "A container ends by itself with an error code");
    case NoticeKind::OutOfMemory:
        //: Check box: what to be notified of
        return Core::translate("slipway::ui::words", "A container runs out of memory");
    case NoticeKind::Unhealthy:
        //: Check box: what to be notified of
        return Core::translate("slipway::ui::words", "A container becomes unhealthy");
    case NoticeKind::Healthy:
        //: Check box: what to be notified of
        return Core::translate("slipway::ui::words", "A container becomes healthy again");
    case NoticeKind::RestartLoop:
        //: Check box: what to be notified of
        return Core::translate("slipway::ui::words", "A container restarts again and again");
    case NoticeKind::HostLost:
        //: Check box: what to be notified of
        return Core::translate("slipway::ui::words", "The connection to a host is lost");
    case NoticeKind::HostBack:
        break;
    }
    //: Check box: what to be notified of
    return Core::translate("slipway::ui::words", "A lost host is connected again");
}

} // namespace slipway::ui::words
