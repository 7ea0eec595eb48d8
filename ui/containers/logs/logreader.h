// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/models/containermodel.h"
#include "ui/models/logs/logmerger.h"
#include "ui/services/logservice.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <vector>

namespace slipway::ui {

/// Reads the logs of some containers into one buffer, by time: what there is, what comes, and on demand what
/// was earlier. Stopped and started again it goes on where it was.
class LogReader final : public QObject
{
    Q_OBJECT

public:
    /// What reading one of them has come to.
    struct Trouble
    {
        QString container {}; ///< its name
        bool isLost = false; ///< and tried again
        Error error {};
    };

    // outlives: both are owned beside or above this
    LogReader(LogService &logs, LogBuffer &buffer);

    void setContainers(const QList<ContainerRow> &rows);
    bool hasContainers(const QList<ContainerRow> &rows) const;
    bool isEmpty() const { return m_sources.empty(); }
    QStringList names() const;

    /// Forgets all that was read; start() begins anew.
    /// \param tail of each log, nullopt: all of it
    void reset(std::optional<qint64> tail);
    /// \param options what is wanted of those that were not begun yet
    void start(const docker::LogOptions &options);
    void stop();
    /// Lines before those that are there. \return false: there are none, or they are asked for already
    bool loadEarlier();

    bool isReading() const { return m_isReading; }
    bool isLoadingEarlier() const { return m_isLoadingEarlier; }
    bool isCaughtUp() const; ///< all that the engines had has come
    bool isSettled() const; ///< it has, or never will
    std::optional<Trouble> trouble() const; ///< the first
    qint64 received() const { return m_received; } ///< bytes of text

signals:
    void linesMoved(); ///< into the buffer, which has announced nothing yet
    void caughtUp();
    void stateChanged();
    void troubleChanged();
    void earlierFailed(const slipway::Error &error);

private:
    struct Source
    {
        LogTarget target {};
        QString name {};
        std::shared_ptr<docker::LogCursor> cursor {};
        bool isCaughtUp = false;
        bool isLost = false;
        bool isOver = false; ///< reading has ended
        std::optional<Error> error {};
    };

    Source &source(int at) { return m_sources[static_cast<std::size_t>(at)]; }
    docker::LogListener listenerFor(int at);
    static Error named(Error error, const Source &source);
    void follow(int at, const docker::LogOptions &options);
    void ended(int at, const Result<> &result);
    void arrived(int at, docker::LogBatch batch);
    void hasCaughtUp(int at);
    void marked(int at, const docker::LogMark &mark);
    void earlierArrived(int at, const docker::LogBatch &batch, const Result<> &result);
    void flush();
    std::chrono::nanoseconds now() const { return std::chrono::nanoseconds(m_clock.nsecsElapsed()); }

    LogService &m_logs;
    LogBuffer &m_buffer;
    LogMerger m_merger;
    std::vector<Source> m_sources {};
    bool m_isReading = false;
    bool m_isLoadingEarlier = false;
    qint64 m_received = 0;
    QTimer m_flush {};
    QElapsedTimer m_clock {};
    TaskScope m_tasks {};
};

} // namespace slipway::ui
