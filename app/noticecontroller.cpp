// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticecontroller.h"

#include <algorithm>
#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSettingsKey = "notices"_L1;

} // namespace

NoticeController::NoticeController(HostController &hosts, ui::Settings &settings, Clock &clock,
                                   QObject *parent)
    : ui::NoticeService(parent)
    , m_hosts(hosts)
    , m_settings(settings)
    , m_clock(clock)
{
    m_rules.setSettings(docker::NoticeSettings::fromJson(m_settings.state(kSettingsKey)));
    connect(&m_hosts, &HostController::eventArrived, this,
            [this](const docker::HostId &id, const docker::EngineEvent &event) {
                if (const std::optional<docker::Host> host = hostOf(id))
                    keep(m_rules.event(*host, event, m_clock.now()));
            });
    connect(&m_hosts, &ui::HostService::containersChanged, this, [this](const docker::HostId &id) {
        if (const std::optional<docker::Host> host = hostOf(id))
            keep(m_rules.list(*host, m_hosts.containers(id), m_clock.now()));
    });
    connect(&m_hosts, &ui::HostService::connectionChanged, this, &NoticeController::connectionChanged);
    connect(&m_hosts, &ui::HostService::hostsChanged, this, &NoticeController::hostsChanged);
    hostsChanged();
}

NoticeController::~NoticeController() = default;

std::optional<docker::Host> NoticeController::hostOf(const docker::HostId &id) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&id](const docker::Host &host) { return host.id == id; });
    return found == m_known.end() ? std::nullopt : std::optional(*found);
}

void NoticeController::hostsChanged()
{
    const QList<docker::Host> before = std::exchange(m_known, m_hosts.hosts());
    for (const docker::Host &host : before) {
        if (!hostOf(host.id))
            m_rules.forget(host.id);
    }
    QList<docker::HostId> always;
    if (m_rules.settings().whileHidden) {
        always.reserve(m_known.size());
        for (const docker::Host &host : std::as_const(m_known))
            always.append(host.id);
    }
    m_hosts.setWatchedAlways(always);
}

void NoticeController::connectionChanged(const docker::HostId &id)
{
    const std::optional<docker::Host> host = hostOf(id);
    if (!host)
        return;
    keep(m_rules.connection(*host, m_hosts.connection(id), m_clock.now()));
    awaitLoss();
}

void NoticeController::awaitLoss()
{
    m_waiting.requestStop();
    const std::optional<QDateTime> due = m_rules.nextDue();
    if (!due)
        return;
    const std::stop_token stop = m_waiting.token();
    const std::chrono::milliseconds left(std::max<qint64>(0, m_clock.now().msecsTo(*due)) + 1);
    m_waiting.run(m_clock.sleep(left, stop), [this, stop] {
        if (stop.stop_requested())
            return;
        keep(m_rules.due(m_clock.now()));
        awaitLoss(); // of the next host that is not there
    });
}

void NoticeController::keep(const QList<docker::Notice> &told)
{
    if (told.isEmpty())
        return;
    for (const docker::Notice &notice : told) {
        m_rows.prepend({ .number = ++m_last, .notice = notice });
        if (m_rows.size() > kMost)
            m_rows.removeLast();
        emit arrived(ui::NoticeRow(m_rows.constFirst()));
    }
    emit changed();
}

int NoticeController::unread() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const ui::NoticeRow &row) { return !row.isRead; }));
}

void NoticeController::markAllRead()
{
    if (unread() == 0)
        return;
    for (ui::NoticeRow &row : m_rows)
        row.isRead = true;
    emit changed();
}

void NoticeController::clear()
{
    if (m_rows.isEmpty())
        return;
    m_rows.clear();
    emit changed();
}

void NoticeController::setNoticeSettings(const docker::NoticeSettings &settings)
{
    if (settings == m_rules.settings())
        return;
    m_rules.setSettings(settings);
    m_settings.setState(kSettingsKey, settings.toJson());
    hostsChanged();
    emit noticeSettingsChanged();
}

} // namespace slipway::app
