// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logreader.h"

#include <algorithm>
#include <utility>

namespace slipway::ui {

LogReader::LogReader(LogService &logs, LogBuffer &buffer)
    : m_logs(logs)
    , m_buffer(buffer)
    , m_merger(buffer)
{
    m_clock.start();
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &LogReader::flush);
}

// ---- which containers

void LogReader::setContainers(const QList<ContainerRow> &rows)
{
    stop();
    m_sources.clear();
    m_sources.reserve(static_cast<std::size_t>(rows.size()));
    for (const ContainerRow &row : rows)
        m_sources.push_back({ .target = { row.host, row.container.id }, .name = row.container.name });
}

bool LogReader::hasContainers(const QList<ContainerRow> &rows) const
{
    return std::equal(m_sources.begin(), m_sources.end(), rows.cbegin(), rows.cend(),
                      [](const Source &source, const ContainerRow &row) {
                          return source.target == LogTarget { row.host, row.container.id };
                      });
}

QStringList LogReader::names() const
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(m_sources.size()));
    for (const Source &source : m_sources)
        names.append(source.name);
    return names;
}

// ---- reading

void LogReader::reset(std::optional<qint64> tail)
{
    stop();
    m_merger.reset(static_cast<int>(m_sources.size()), tail, now());
    m_buffer.announce();
    m_received = 0;
    for (Source &source : m_sources) {
        source.cursor = std::make_shared<docker::LogCursor>();
        source.isCaughtUp = source.isLost = source.isOver = false;
        source.error.reset();
    }
}

void LogReader::stop()
{
    m_isReading = false;
    m_isLoadingEarlier = false;
    m_tasks.requestStop();
    emit stateChanged();
}

void LogReader::start(const docker::LogOptions &options)
{
    if (m_isReading || m_sources.empty())
        return;
    m_isReading = true;
    for (int i = 0; i < static_cast<int>(m_sources.size()); ++i) {
        if (!source(i).isOver)
            follow(i, options);
    }
    emit stateChanged();
}

void LogReader::follow(int at, const docker::LogOptions &options)
{
    const Source &from = source(at);
    const std::stop_token stop = m_tasks.token();
    m_tasks.run(m_logs.follow(from.target, options, from.cursor, listenerFor(at), stop),
                [this, at, stop](const Result<> &result) {
                    if (!stop.stop_requested())
                        ended(at, result);
                });
}

docker::LogListener LogReader::listenerFor(int at)
{
    // Called only until the task is stopped, and so never for a container that is no longer shown.
    return { .arrived = [this, at](docker::LogBatch batch) { arrived(at, std::move(batch)); },
             .caughtUp = [this, at] { hasCaughtUp(at); },
             .marked = [this, at](const docker::LogMark &mark) { marked(at, mark); } };
}

/// People know a container by its name.
Error LogReader::named(Error error, const Source &source)
{
    if (error.subject == source.target.container.text())
        error.subject = source.name;
    return error;
}

void LogReader::ended(int at, const Result<> &result)
{
    Source &from = source(at);
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return;
    from.isOver = true;
    from.isLost = false;
    if (!result)
        from.error = named(result.error(), from);
    m_merger.giveUp(at, now());
    flush();
    emit troubleChanged();
}

void LogReader::arrived(int at, docker::LogBatch batch)
{
    m_received += batch.textBytes() + batch.size();
    source(at).isLost = false;
    m_merger.add(at, std::move(batch), now());
    flush();
}

void LogReader::hasCaughtUp(int at)
{
    Source &from = source(at);
    from.isCaughtUp = true;
    if (std::exchange(from.isLost, false))
        emit troubleChanged();
    m_merger.caughtUp(at, now());
    flush();
    emit caughtUp();
}

void LogReader::marked(int at, const docker::LogMark &mark)
{
    Source &from = source(at);
    from.isLost = mark.kind == docker::LogMark::Kind::Lost;
    if (mark.error)
        from.error = mark.error;
    if (!from.isLost)
        from.error.reset();
    m_merger.add(at, mark, now());
    flush();
    emit troubleChanged();
}

void LogReader::flush()
{
    using namespace std::chrono;
    const std::optional<nanoseconds> next = m_merger.flush(now());
    if (next)
        m_flush.start(ceil<milliseconds>(std::max(*next - now(), nanoseconds::zero())) + 1ms);
    emit linesMoved();
}

// ---- earlier lines

bool LogReader::loadEarlier()
{
    const std::optional<int> at = m_merger.wantsEarlier();
    if (!at || m_isLoadingEarlier || m_buffer.hasForgotten())
        return false;
    m_isLoadingEarlier = true;
    const auto batch = std::make_shared<docker::LogBatch>();
    const auto collect = [batch](const docker::LogBatch &some) {
        for (qsizetype i = 0; i < some.size(); ++i)
            batch->append(some.at(i));
    };
    const std::stop_token stop = m_tasks.token();
    m_tasks.run(m_logs.read(source(*at).target, m_merger.earlierOptions(*at), collect, stop),
                [this, at = *at, batch, stop](const Result<> &result) {
                    if (!stop.stop_requested())
                        earlierArrived(at, *batch, result);
                });
    return true;
}

void LogReader::earlierArrived(int at, const docker::LogBatch &batch, const Result<> &result)
{
    m_isLoadingEarlier = false;
    if (result) {
        m_merger.addEarlier(at, batch);
        m_buffer.announce();
    } else {
        emit earlierFailed(named(result.error(), source(at)));
    }
    emit stateChanged();
}

// ---- state

bool LogReader::isCaughtUp() const
{
    return std::all_of(m_sources.begin(), m_sources.end(),
                       [](const Source &source) { return source.isCaughtUp; });
}

bool LogReader::isSettled() const
{
    return std::all_of(m_sources.begin(), m_sources.end(),
                       [](const Source &source) { return source.isCaughtUp || source.isOver; });
}

std::optional<LogReader::Trouble> LogReader::trouble() const
{
    const auto broken =
        std::find_if(m_sources.begin(), m_sources.end(), [](const Source &s) { return s.error.has_value(); });
    if (broken == m_sources.end())
        return std::nullopt;
    return Trouble { .container = broken->name, .isLost = broken->isLost, .error = *broken->error };
}

} // namespace slipway::ui
