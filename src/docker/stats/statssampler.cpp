// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/stats/statssampler.h"

#include "docker/engine.h"

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A round that ended within an engine's tick, or a little later, was easy for it.
constexpr std::chrono::milliseconds kEasyRound { 2500 };
constexpr int kPauseAfterRounds = 4; ///< times the round's own length, when it was not
/// An earlier reading than this one does not say what happens now.
constexpr std::chrono::seconds kStale { 30 };
constexpr std::chrono::seconds kFollowAgain { 2 };
/// An engine that answers only at its tick, once a second, has the second reading a second after the first
/// however soon it is asked for; asked for a second later, it would come at the tick after that.
constexpr std::chrono::milliseconds kWaitsForTick { 250 };
constexpr std::chrono::milliseconds kBeforeNextTick { 50 };
constexpr std::chrono::milliseconds kTellQuickly { 100 };

net::HttpRequest infoRequest()
{
    net::HttpRequest request;
    request.url.setPath(u"/info"_s);
    request.pathTemplate = "/info"_L1;
    return request;
}

/// MemTotal; 0 when it does not say. Source: Docker Engine API 1.24, GET /info.
double memoryFrom(const QByteArray &info)
{
    const Result<JsonDocument> document = JsonDocument::parse(info, QString());
    return document && document->root().isObject() ? document->root()["MemTotal"_L1].numberOr() : 0;
}

/// Adds up what is known: nullopt only where nothing is.
void add(std::optional<double> &sum, const std::optional<double> &more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

void add(std::optional<ByteRates> &sum, const std::optional<ByteRates> &more)
{
    if (more)
        sum = ByteRates { sum.value_or(ByteRates {}).in + more->in,
                          sum.value_or(ByteRates {}).out + more->out };
}

} // namespace

StatsSampler::StatsSampler(Engine &engine, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_stats(engine)
    , m_containers(engine)
{
}

StatsSampler::~StatsSampler() = default;

void StatsSampler::setMeasured(const QList<ContainerId> &ids)
{
    if (ids == m_measured)
        return;
    const bool wasIdle = m_measured.isEmpty();
    m_measured = ids;
    if (ids.isEmpty()) {
        m_tasks.requestStop();
        return;
    }
    for (const ContainerId &id : ids) {
        Entry &entry = m_entries[id];
        if (m_clock.monotonic() - entry.asked > kStale) {
            entry.last.reset();
            entry.due = m_clock.monotonic();
        }
    }
    dropOldest();
    if (wasIdle) {
        if (m_hostMemory <= 0)
            m_tasks.run(askForHost(m_tasks.token()), [] {});
        m_tasks.run(keepMeasuring(m_tasks.token()), [] {});
    } else if (m_pause) {
        m_pause->request_stop();
    }
}

QList<ContainerId> StatsSampler::dueNow() const
{
    const std::chrono::nanoseconds now = m_clock.monotonic();
    QList<ContainerId> due;
    due.reserve(m_measured.size());
    for (const ContainerId &id : m_measured) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && entry->second.due <= now)
            due.append(id);
    }
    return due;
}

Task<> StatsSampler::keepMeasuring(std::stop_token stop)
{
    const std::function<void(ContainerId, Result<StatsFrame>)> take =
        [this](const ContainerId &id, const Result<StatsFrame> &frame) { arrived(id, frame); };
    while (!stop.stop_requested()) {
        const QList<ContainerId> ids = dueNow();
        if (ids.isEmpty()) {
            co_await untilDue(stop);
            continue;
        }
        const std::chrono::nanoseconds start = m_clock.monotonic();
        m_timedOut = false;
        co_await m_stats.sample(ids, kAtOnce, take, stop);
        if (stop.stop_requested())
            co_return;
        roundEnded(ids, m_clock.monotonic() - start);
    }
}

Task<> StatsSampler::untilDue(std::stop_token stop)
{
    const std::chrono::nanoseconds now = m_clock.monotonic();
    std::chrono::nanoseconds first = now + m_interval;
    for (const ContainerId &id : std::as_const(m_measured)) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end())
            first = std::min(first, entry->second.due);
    }
    std::stop_source wake;
    const std::stop_callback wakeOnStop(stop, [&wake] { wake.request_stop(); });
    m_pause = &wake;
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(first - now);
    co_await m_clock.sleep(std::max(delay, 1ms), wake.get_token());
    if (m_pause == &wake)
        m_pause = nullptr;
}

void StatsSampler::arrived(const ContainerId &id, const Result<StatsFrame> &frame)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    if (!frame) {
        m_timedOut = m_timedOut || frame.error().kind == ErrorKind::Timeout;
        if (frame.error().kind != ErrorKind::NotFound)
            return; // the next round may do better; what is known stays
    }
    entry.asked = m_clock.monotonic();
    if (!frame || !frame->isRunning()) {
        entry.last.reset();
        entry.usage.reset();
    } else {
        entry.usage = usageOf(*frame, entry.last, m_hostMemory);
        entry.last = *frame;
        entry.history.append(*entry.usage);
    }
    m_newUsage.insert(id);
    tellSoon();
}

void StatsSampler::roundEnded(const QList<ContainerId> &ids, std::chrono::nanoseconds took)
{
    std::chrono::milliseconds pause = kInterval;
    if (m_timedOut)
        pause = kLongestInterval;
    else if (took > kEasyRound)
        pause = std::chrono::ceil<std::chrono::milliseconds>(took * kPauseAfterRounds);
    pause = std::max<std::chrono::milliseconds>(pause, kTimeForEach * m_measured.size());
    setInterval(std::min<std::chrono::milliseconds>(pause, kLongestInterval));
    const std::chrono::nanoseconds now = m_clock.monotonic();
    const std::chrono::milliseconds second = took >= kWaitsForTick ? kBeforeNextTick : kSecondReading;
    for (const ContainerId &id : ids) {
        const auto found = m_entries.find(id);
        if (found == m_entries.end())
            continue;
        Entry &entry = found->second;
        const bool needsPair = entry.usage && !entry.usage->cpu && entry.history.size() < 2;
        entry.due = now + (needsPair ? second : std::chrono::milliseconds(m_interval));
    }
    if (m_wholeHost)
        addHostPoint();
}

void StatsSampler::addHostPoint()
{
    Usage sum;
    for (const ContainerId &id : std::as_const(m_measured)) {
        const Usage *one = usage(id);
        if (!one)
            continue;
        sum.at = std::max(sum.at, one->at);
        sum.cpus = std::max(sum.cpus, one->cpus);
        sum.memory += one->memory;
        sum.hasNetwork = sum.hasNetwork || one->hasNetwork;
        add(sum.cpu, one->cpu);
        add(sum.network, one->network);
        add(sum.block, one->block);
        add(sum.pids, one->pids);
    }
    if (m_hostMemory > 0)
        sum.memoryLimit = m_hostMemory;
    m_hostHistory.append(sum);
    m_hostUsage = sum;
}

void StatsSampler::setInterval(std::chrono::milliseconds interval)
{
    if (std::exchange(m_interval, interval) != interval)
        emit paceChanged();
}

Task<> StatsSampler::askForHost(std::stop_token stop)
{
    const Result<net::HttpResponse> answer = co_await m_engine.send(infoRequest(), stop);
    if (answer)
        m_hostMemory = memoryFrom(answer->body);
}

void StatsSampler::setInspected(const QList<ContainerId> &ids)
{
    m_wanted.clear();
    for (const ContainerId &id : ids) {
        if (m_facts.find(id) == m_facts.end())
            m_wanted.append(id);
    }
    while (m_askers < kInspectsAtOnce && !m_wanted.isEmpty()) { // each takes one before it waits
        ++m_askers;
        m_factTasks.run(askForFacts(m_factTasks.token()), [this] { --m_askers; });
    }
}

Task<> StatsSampler::askForFacts(std::stop_token stop)
{
    while (!m_wanted.isEmpty() && !stop.stop_requested()) {
        const ContainerId id = m_wanted.takeFirst();
        const Result<QByteArray> answer = co_await m_containers.inspectJson(id, stop);
        if (stop.stop_requested())
            co_return;
        if (!answer && answer.error().kind != ErrorKind::NotFound)
            continue; // asked again when it is looked at again
        const Result<RunFacts> facts = answer ? RunFacts::parse(*answer, id.text()) : answer.error();
        m_facts.insert_or_assign(id, facts ? std::optional(*facts) : std::nullopt);
        m_newFacts.insert(id);
        tellSoon();
    }
}

void StatsSampler::follow(const ContainerId &id)
{
    if (id == m_followed)
        return;
    m_followed = id;
    m_followTasks.requestStop();
    if (!id.isEmpty()) {
        m_entries.try_emplace(id);
        m_followTasks.run(keepFollowing(id, m_followTasks.token()), [] {});
    }
}

Task<> StatsSampler::keepFollowing(ContainerId id, std::stop_token stop)
{
    const std::function<void(StatsFrame)> take = [this, id](const StatsFrame &frame) {
        m_entries.try_emplace(id);
        arrived(id, frame);
        Entry &entry = m_entries[id];
        entry.due = std::max(entry.due, m_clock.monotonic() + m_interval); // no need to poll it, too
    };
    while (!stop.stop_requested()) {
        const Result<> ended = co_await m_stats.follow(id, take, stop);
        if (stop.stop_requested() || ended.error().kind == ErrorKind::NotFound)
            co_return;
        co_await m_clock.sleep(kFollowAgain, stop);
    }
}

void StatsSampler::forgetFacts(const QList<ContainerId> &ids)
{
    for (const ContainerId &id : ids)
        m_facts.erase(id);
}

void StatsSampler::keepOnly(const QSet<ContainerId> &ids)
{
    std::erase_if(m_entries, [&ids](const auto &entry) { return !ids.contains(entry.first); });
    std::erase_if(m_facts, [&ids](const auto &fact) { return !ids.contains(fact.first); });
}

void StatsSampler::dropOldest()
{
    while (m_entries.size() > std::max(kMostHistories, static_cast<std::size_t>(m_measured.size()))) {
        auto oldest = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const bool isFree = entry->first != m_followed && !m_measured.contains(entry->first);
            if (isFree && (oldest == m_entries.end() || entry->second.asked < oldest->second.asked))
                oldest = entry;
        }
        if (oldest == m_entries.end())
            return;
        m_entries.erase(oldest);
    }
}

const Usage *StatsSampler::usage(const ContainerId &id) const
{
    const auto found = m_entries.find(id);
    return found != m_entries.end() && found->second.usage ? &*found->second.usage : nullptr;
}

const UsageHistory *StatsSampler::history(const ContainerId &id) const
{
    const auto found = m_entries.find(id);
    return found != m_entries.end() && !found->second.history.isEmpty() ? &found->second.history : nullptr;
}

const RunFacts *StatsSampler::facts(const ContainerId &id) const
{
    const auto found = m_facts.find(id);
    return found != m_facts.end() && found->second ? &*found->second : nullptr;
}

void StatsSampler::tellSoon()
{
    if (std::exchange(m_telling, true))
        return;
    std::chrono::milliseconds delay = kTellQuickly;
    if (m_told) {
        const auto rest =
            std::chrono::ceil<std::chrono::milliseconds>(*m_told + kTellEvery - m_clock.monotonic());
        delay = std::max(delay, rest);
    }
    m_tellTasks.run(tell(delay), [] {});
}

Task<> StatsSampler::tell(std::chrono::milliseconds delay)
{
    co_await m_clock.sleep(delay, m_tellTasks.token());
    m_telling = false;
    m_told = m_clock.monotonic();
    const QSet<ContainerId> usage = std::exchange(m_newUsage, {});
    const QSet<ContainerId> facts = std::exchange(m_newFacts, {});
    if (!usage.isEmpty())
        emit measured(usage.values());
    if (!facts.isEmpty())
        emit inspected(facts.values());
}

} // namespace slipway::docker
