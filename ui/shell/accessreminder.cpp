// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessreminder.h"

#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/settings.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kToldKey = "access.told"_L1; // what was told, "host day" each
constexpr auto kBetweenLooks = 15min;

} // namespace

AccessReminder::AccessReminder(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &AccessReminder::look);
    // Queued: who has just removed a host or its reminder first finishes that.
    connect(&services.hosts, &HostService::hostsChanged, this, &AccessReminder::look, Qt::QueuedConnection);
    m_timer.start();
    QTimer::singleShot(0, this, &AccessReminder::look);
}

void AccessReminder::look()
{
    const QStringList before =
        QString::fromUtf8(m_services.settings.state(kToldKey)).split(u'\n', Qt::SkipEmptyParts);
    QStringList told; // of hosts that are still there
    QList<docker::Host> news;
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    for (const docker::Host &host : hosts) {
        if (!host.accessUntil.isValid() || host.accessUntil > m_services.certificates.now())
            continue;
        const QString entry = host.id.text() + u' ' + host.accessUntil.toUTC().toString(Qt::ISODate);
        told.append(entry);
        if (!before.contains(entry))
            news.append(host);
    }
    if (told != before)
        m_services.settings.setState(kToldKey, told.join(u'\n').toUtf8());
    for (const docker::Host &host : std::as_const(news))
        emit over(host);
}

} // namespace slipway::ui
