// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/hostbanner.h"

#include "ui/common/banner.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/hostservice.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace slipway::ui {

using docker::ConnectionPhase;
using docker::ConnectionState;
using docker::Host;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A clock that is off by less is of no consequence: nobody reads times that closely.
constexpr auto kClockMatters = 30s;

} // namespace

HostBanner::HostBanner(Services &services, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_banner(banner)
    , m_power(services.machines)
{
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &HostBanner::update);
    connect(&m_banner, &Banner::actionTriggered, this, &HostBanner::act);
    connect(&m_power, &HostPower::changed, this, &HostBanner::update);
    connect(&m_power, &HostPower::started, this,
            [this](const docker::HostId &host) { m_services.hosts.refresh(host); });
    connect(&m_power, &HostPower::startFailed, &m_banner, [this](const Error &error) {
        m_banner.setAction({});
        m_banner.showError(error);
    });
}

void HostBanner::setHosts(const QList<Host> &shown)
{
    m_shown = shown;
    update();
}

void HostBanner::setActive(bool active)
{
    m_active = active;
    m_power.setActive(active);
    update();
}

QList<HostBanner::Down> HostBanner::downHosts() const
{
    QList<Down> down;
    down.reserve(m_shown.size());
    for (const Host &host : m_shown) {
        const ConnectionState state = m_services.hosts.connection(host.id);
        // While it is tried again the reason stays; a connection that we dropped ourselves is none.
        if (state.phase != ConnectionPhase::Online && state.phase != ConnectionPhase::Idle && state.lastError
            && state.lastError->code != "connection.dropped"_L1)
            down.append({ host, *state.lastError });
    }
    return down;
}

void HostBanner::update()
{
    const QList<Down> down = downHosts();
    QList<Host> hosts;
    hosts.reserve(down.size());
    for (const Down &each : down)
        hosts.append(each.host);
    m_power.follow(hosts);
    m_startable = {};
    m_seconds.stop();
    if (!down.isEmpty()) {
        showDown(down);
        return;
    }
    m_banner.setAction({});
    if (showSlow()) {
        if (m_active)
            m_seconds.start();
        return;
    }
    // Said only about a host that was chosen: among all of them it would stand there for ever.
    if (m_shown.size() == 1 && (showClock(m_shown.constFirst()) || showTwins(m_shown.constFirst())))
        return;
    m_banner.dismiss();
}

void HostBanner::showDown(const QList<Down> &down)
{
    const auto off = std::find_if(down.begin(), down.end(),
                                  [this](const Down &each) { return m_power.of(each.host).has_value(); });
    if (off != down.end() && showSwitchedOff(off->host))
        return;
    m_banner.setAction(tr("Try Now"));
    if (down.size() == 1) {
        const Down &only = down.constFirst();
        //: %1 is a host, %2 the reason as one or two sentences
        m_banner.showMessage(Banner::Kind::Failure,
                             tr("No connection to \"%1\", Slipway tries again by itself. %2")
                                 .arg(plain(only.host.name), words::describe(only.reason)),
                             words::details(only.reason));
        return;
    }
    QStringList names;
    names.reserve(down.size());
    for (const Down &each : down)
        names.append(each.host.name);
    //: %1 is a list of hosts
    m_banner.showMessage(Banner::Kind::Failure,
                         tr("No connection to %n host(s), Slipway tries again by itself: %1", nullptr,
                            static_cast<int>(down.size()))
                             .arg(words::list(names)));
}

bool HostBanner::showSwitchedOff(const Host &host)
{
    const std::optional<azure::PowerState> power = m_power.of(host);
    if (m_power.canStart(host)) {
        m_startable = host;
        //: Button: switches a machine on
        m_banner.setAction(tr("Start Machine"));
        //: %1 is a host, %2 is the state of its machine: "Stopped", "Stopped (deallocated)"
        m_banner.showMessage(Banner::Kind::Warning,
                             tr("\"%1\" cannot be reached because its machine does not run: %2. Start it?")
                                 .arg(plain(host.name), words::power(*power)));
        return true;
    }
    if (power != azure::PowerState::Starting)
        return false;
    m_banner.setAction({});
    //: %1 is a host
    m_banner.showMessage(Banner::Kind::Information,
                         tr("The machine of \"%1\" is starting. Slipway connects as soon as Docker answers.")
                             .arg(plain(host.name)));
    return true;
}

bool HostBanner::showSlow()
{
    QStringList slow;
    QDateTime since;
    for (const Host &host : std::as_const(m_shown)) {
        const QDateTime awaited = m_services.hosts.connection(host.id).slowSince;
        if (!awaited.isValid())
            continue;
        slow.append(host.name);
        since = since.isValid() ? std::min(since, awaited) : awaited;
    }
    if (slow.isEmpty())
        return false;
    const auto seconds = static_cast<int>(std::max<qint64>(1, since.secsTo(QDateTime::currentDateTimeUtc())));
    //: %1 is a list of hosts; %n is for how many seconds an answer has been awaited
    m_banner.showProgress(
        Banner::Kind::Information,
        tr("Slow to answer: %1 (%n second(s)). What is shown is the last that was heard.", nullptr, seconds)
            .arg(words::list(slow)));
    return true;
}

bool HostBanner::showClock(const Host &host)
{
    const std::chrono::seconds ahead = m_services.hosts.connection(host.id).clockAhead;
    if (std::chrono::abs(ahead) < kClockMatters)
        return false;
    const QString span = words::duration(std::chrono::abs(ahead));
    //: %1 is a host, %2 is a time span
    const QString fast = tr("The clock of \"%1\" is %2 ahead of this computer's. Let both be set by the "
                            "network: times are wrong here, and certificates may seem to be.");
    //: %1 is a host, %2 is a time span
    const QString late = tr("The clock of \"%1\" is %2 behind this computer's. Let both be set by the "
                            "network: times are wrong here, and certificates may seem to be.");
    m_banner.showMessage(Banner::Kind::Warning, (ahead > 0s ? fast : late).arg(plain(host.name), span));
    return true;
}

bool HostBanner::showTwins(const Host &host)
{
    const QString id = m_services.hosts.connection(host.id).engineId;
    if (id.isEmpty())
        return false;
    QStringList twins;
    const QList<Host> all = m_services.hosts.hosts();
    for (const Host &other : all) {
        if (other.id != host.id && m_services.hosts.connection(other.id).engineId == id)
            twins.append(other.name);
    }
    if (twins.isEmpty())
        return false;
    //: %1 is a host, %2 is a list of other hosts
    m_banner.showMessage(
        Banner::Kind::Warning,
        tr("\"%1\" calls itself the same engine as %2. Either it was added twice, or the machines were made "
           "from one image: then delete /var/lib/docker/engine-id on one of them and restart Docker there.")
            .arg(plain(host.name), words::list(twins)),
        u"engine ID: "_s + plain(id));
    return true;
}

void HostBanner::act()
{
    if (m_startable.id.isEmpty())
        emit tryRequested();
    else
        m_power.start(Host(m_startable));
}

} // namespace slipway::ui
