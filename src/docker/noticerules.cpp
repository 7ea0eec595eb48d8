// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/noticerules.h"

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using Level = NoticeRule::Level;

namespace {

constexpr auto kHostPrefix = "host:"_L1;
constexpr auto kUnhealthy = "unhealthy"_L1;
constexpr auto kHealthy = "healthy"_L1;
/// connection.dropped is our own doing.
constexpr auto kDropped = "connection.dropped"_L1;

/// Whole names, with * and ? alone meaning more than themselves.
QRegularExpression wildcard(const QString &pattern)
{
    QString text = QRegularExpression::escape(pattern);
    text.replace(R"(\*)"_L1, ".*"_L1).replace(R"(\?)"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(text),
                              QRegularExpression::CaseInsensitiveOption);
}

/// Signals that tell a process something and do not ask it to end: HUP, USR1, USR2, CHLD, CONT, WINCH.
bool asksToEnd(const QString &signal)
{
    static const QStringList others { u"1"_s, u"10"_s, u"12"_s, u"17"_s, u"18"_s, u"28"_s };
    return !others.contains(signal);
}

bool isWithin(const QDateTime &then, const QDateTime &now, std::chrono::seconds span)
{
    return then.isValid() && then.secsTo(now) <= span.count();
}

bool isSerious(NoticeKind kind)
{
    return kind == NoticeKind::OutOfMemory || kind == NoticeKind::Unhealthy || kind == NoticeKind::RestartLoop
        || kind == NoticeKind::HostLost;
}

/// Of the engine's sentence "Exited (137) 2 days ago"; nullopt for any other.
std::optional<int> exitCodeOf(const QString &status)
{
    static const QRegularExpression pattern(uR"(^Exited \((\d{1,9})\))"_s);
    const QRegularExpressionMatch match = pattern.match(status);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

/// How long after a death the engine starts a container again by its restart policy: 100 ms, twice as long
/// each time, a minute at most. Later it was somebody else. Source: moby, restartmanager.
std::chrono::seconds longestPause(qsizetype deaths)
{
    using namespace std::chrono;
    constexpr milliseconds kFirst { 100 };
    constexpr minutes kLongest { 1 };
    constexpr seconds kSlowHost { 5 };
    constexpr qsizetype kMostDoublings = 10;
    const milliseconds pause = kFirst * (1 << std::min(deaths, kMostDoublings));
    return kSlowHost + ceil<seconds>(std::min<milliseconds>(pause, kLongest));
}

} // namespace

void NoticeRules::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
    m_rules.clear();
    for (const NoticeRule &rule : settings.rules) {
        const bool isForHosts = rule.pattern.startsWith(kHostPrefix, Qt::CaseInsensitive);
        const QString pattern = isForHosts ? rule.pattern.sliced(kHostPrefix.size()) : rule.pattern;
        m_rules.append({ wildcard(pattern), rule });
    }
}

bool NoticeRules::wants(const Notice &notice) const
{
    for (const auto &[pattern, rule] : m_rules) {
        const bool isForHosts = rule.pattern.startsWith(kHostPrefix, Qt::CaseInsensitive);
        const bool matches = pattern.match(notice.hostName).hasMatch()
            || (!isForHosts && !notice.containerName.isEmpty()
                && pattern.match(notice.containerName).hasMatch());
        if (matches)
            return rule.level == Level::Everything
                || (rule.level == Level::Serious && isSerious(notice.kind));
    }
    return m_settings.kinds.contains(notice.kind);
}

NoticeRules::Watched &NoticeRules::watched(const Host &host)
{
    Watched &found = m_hosts[host.id];
    found.host = host;
    return found;
}

Notice NoticeRules::about(const Watched &on, const ContainerId &id, const Container &container,
                          const QDateTime &now)
{
    return { .host = on.host.id,
             .hostName = on.host.name,
             .container = id,
             .containerName = container.name,
             .when = now };
}

void NoticeRules::tell(Watched &on, const Notice &notice, QList<Notice> &told)
{
    const std::chrono::seconds coolDown = m_settings.coolDown;
    on.told.removeIf(
        [&notice, coolDown](const auto &entry) { return !isWithin(entry.value(), notice.when, coolDown); });
    const Told key { notice.container, notice.kind };
    if (on.told.contains(key) || !wants(notice))
        return;
    on.told.insert(key, notice.when);
    told.append(notice);
}

void NoticeRules::died(Watched &on, Container &container, Notice notice, QList<Notice> &told)
{
    const QDateTime now = notice.when;
    if (isWithin(std::exchange(container.asked, {}), now, kAskedFor)) {
        container.deaths.clear();
        return;
    }
    container.deaths.removeIf([&now](const QDateTime &death) { return !isWithin(death, now, kLoopWindow); });
    container.deaths.append(now);
    if (container.deaths.size() >= kLoopDeaths) {
        notice.kind = NoticeKind::RestartLoop;
        notice.deaths = static_cast<int>(container.deaths.size());
        tell(on, notice, told);
    } else if (notice.exitCode != 0 && !isWithin(container.outOfMemory, now, kOutOfMemoryEnd)) {
        notice.kind = NoticeKind::Exited;
        tell(on, notice, told);
    }
}

void NoticeRules::became(Watched &on, Container &container, ContainerHealth health, Notice notice,
                         QList<Notice> &told)
{
    const ContainerHealth before = std::exchange(container.health, health);
    if (health == before)
        return;
    if (health == ContainerHealth::Unhealthy)
        notice.kind = NoticeKind::Unhealthy;
    else if (health == ContainerHealth::Healthy && before == ContainerHealth::Unhealthy)
        notice.kind = NoticeKind::Healthy;
    else
        return;
    tell(on, notice, told);
}

void NoticeRules::happened(Watched &on, Container &container, const EngineEvent &event, Notice notice,
                           QList<Notice> &told)
{
    if (event.action == "kill"_L1) {
        if (asksToEnd(event.attributes.value(u"signal"_s)))
            container.asked = notice.when;
    } else if (event.action == "start"_L1) {
        container.hasDied = false;
        const QList<QDateTime> &deaths = container.deaths;
        if (!deaths.isEmpty() && !isWithin(deaths.constLast(), notice.when, longestPause(deaths.size())))
            container.deaths.clear();
    } else if (event.action == "oom"_L1) {
        container.outOfMemory = notice.when;
        notice.kind = NoticeKind::OutOfMemory;
        tell(on, notice, told);
    } else if (event.action == "die"_L1 || event.action == "died"_L1) { // the latter is podman's
        container.hasDied = true;
        notice.exitCode = event.attributes.value(u"exitCode"_s).toInt();
        died(on, container, notice, told);
    } else if (event.action == "health_status"_L1) {
        if (event.argument == kUnhealthy)
            became(on, container, ContainerHealth::Unhealthy, notice, told);
        else if (event.argument == kHealthy)
            became(on, container, ContainerHealth::Healthy, notice, told);
    }
}

QList<Notice> NoticeRules::event(const Host &host, const EngineEvent &event, const QDateTime &now)
{
    QList<Notice> told;
    if (event.type != "container"_L1 || event.actorId.isEmpty())
        return told;
    Watched &on = watched(host);
    const ContainerId id(event.actorId);
    if (event.action == "destroy"_L1) {
        on.containers.erase(id);
        return told;
    }
    static const QSet<QString> actions { u"kill"_s, u"stop"_s, u"restart"_s,       u"oom"_s,
                                         u"die"_s,  u"died"_s, u"health_status"_s, u"start"_s };
    if (!actions.contains(event.action))
        return told;
    Container &container = on.containers[id];
    container.name = event.attributes.value(u"name"_s, container.name);
    happened(on, container, event, about(on, id, container, now), told);
    return told;
}

QList<Notice> NoticeRules::list(const Host &host, const QList<ContainerSummary> &containers,
                                const QDateTime &now)
{
    QList<Notice> told;
    Watched &on = watched(host);
    std::map<ContainerId, Container> next;
    for (const ContainerSummary &row : containers) {
        const auto known = on.containers.find(row.id);
        Container container = known == on.containers.end() ? Container {} : known->second;
        container.name = row.name;
        Notice notice = about(on, row.id, container, now);
        const ContainerState::Known before = std::exchange(container.state, row.state.known());
        const bool isOver =
            container.state == ContainerState::Exited || container.state == ContainerState::Dead;
        // A list that was made before the event may still show it running.
        const bool wasTold = isOver && std::exchange(container.hasDied, false);
        if (on.isListed && before == ContainerState::Running && isOver && !wasTold) {
            notice.exitCode = exitCodeOf(row.status).value_or(0);
            if (notice.exitCode != 0)
                died(on, container, notice, told);
        }
        if (on.isListed && known != on.containers.end())
            became(on, container, row.health, notice, told);
        container.health = row.health;
        next.insert_or_assign(row.id, container);
    }
    on.containers = std::move(next);
    on.isListed = true;
    return told;
}

QList<Notice> NoticeRules::connection(const Host &host, const ConnectionState &state, const QDateTime &now)
{
    QList<Notice> told;
    Watched &on = watched(host);
    if (state.phase == ConnectionPhase::Idle) {
        on.lostSince = {};
        on.isLossDue = true;
    } else if (state.phase == ConnectionPhase::Online) {
        on.lostSince = {};
        on.isLossDue = true;
        if (std::exchange(on.isLossTold, false))
            tell(on, { .kind = NoticeKind::HostBack, .host = host.id, .hostName = host.name, .when = now },
                 told);
    } else if (state.lastError && state.lastError->code != kDropped) {
        on.reason = state.lastError;
        if (!on.lostSince.isValid())
            on.lostSince = now;
    }
    return told;
}

QList<Notice> NoticeRules::due(const QDateTime &now)
{
    QList<Notice> told;
    for (auto &[id, on] : m_hosts) {
        if (!on.isLossDue || !on.lostSince.isValid() || on.lostSince.secsTo(now) < kLossGrace.count())
            continue;
        on.isLossDue = false;
        const qsizetype before = told.size();
        tell(on,
             { .kind = NoticeKind::HostLost,
               .host = on.host.id,
               .hostName = on.host.name,
               .when = now,
               .reason = on.reason },
             told);
        on.isLossTold = on.isLossTold || told.size() > before;
    }
    return told;
}

std::optional<QDateTime> NoticeRules::nextDue() const
{
    std::optional<QDateTime> next;
    for (const auto &[id, on] : m_hosts) {
        if (!on.isLossDue || !on.lostSince.isValid())
            continue;
        const QDateTime due = on.lostSince.addSecs(kLossGrace.count());
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

void NoticeRules::forget(const HostId &host)
{
    m_hosts.erase(host);
}

} // namespace slipway::docker
