// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/services/operationservice.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace slipway::ui {

struct OperationTarget
{
    docker::HostId host {};
    QString hostName {};
    docker::ContainerId container {};
    QString name {};
    /// What it waits for: others of the run that have to be done before, or containers that are to become
    /// healthy or to end. Never in a circle.
    QList<docker::StartGate> after {};

    friend bool operator==(const OperationTarget &, const OperationTarget &) = default;
};

enum class OperationPhase { Waiting, Running, Done, Failed, Cancelled };

/// One target of a run, and how far it is.
struct OperationItem
{
    OperationTarget target {};
    OperationPhase phase = OperationPhase::Waiting;
    std::optional<Error> error {}; ///< with Failed
    docker::OperationOutcome outcome {}; ///< with Done
    docker::RecreateStep step = docker::RecreateStep::Inspect; ///< while recreating
    docker::PullProgress pull {};
};

/// One operation on many containers: on each host at most kAtOnce side by side, so that a bulk stop takes as
/// long as the slowest few and not as long as all together, and the engine is not flooded. One host that
/// does not answer delays only its own. A target that waits for others begins once these are done and as they
/// have to be; it has failed when that can no longer become so: one that was to be restarted runs on as it
/// was. What is stopped only waits until others are through, well or not.
class OperationRun final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAtOnce = 8;

    // outlives: `service` is owned by app
    OperationRun(OperationService &service, docker::Operation operation,
                 const QList<OperationTarget> &targets, QObject *parent = nullptr);
    ~OperationRun() override;

    void start();
    /// Those that wait are not begun; those under way are told to stop (the engine may do them all the same).
    void cancel();

    const docker::Operation &operation() const { return m_operation; }
    const QList<OperationItem> &items() const { return m_items; }
    int count(OperationPhase phase) const;
    bool isFinished() const { return m_left == 0; }

signals:
    void itemChanged(int index);
    /// Once, after the last itemChanged(). Never delete the run from here; deleteLater() is fine.
    void finished();

private:
    enum class Turn { NotYet, Now, Never };
    /// The container of a host, and what it has to become.
    struct Awaited
    {
        docker::HostId host {};
        docker::StartGate gate {};
        std::optional<Result<>> result {}; ///< once that is known
    };

    void beginMore(const docker::HostId &host);
    bool advance(int index);
    Turn turnOf(int index, Error *why);
    Turn turnBy(const OperationItem &item, const docker::StartGate &gate, Error *why);
    Turn turnByWaiting(const docker::HostId &host, const docker::StartGate &gate, Error *why);
    const OperationItem *itemOf(const docker::HostId &host, const docker::ContainerId &container) const;
    Error missing(const QString &dependency) const;
    Error notAsNeeded(const Error &error) const;
    void awaitGate(const docker::HostId &host, const docker::StartGate &gate);
    void begin(int index);
    void ended(int index, const Result<docker::OperationOutcome> &result);
    void setPhase(int index, OperationPhase phase);

    OperationService &m_service;
    docker::Operation m_operation;
    QList<OperationItem> m_items;
    QHash<std::pair<QString, QString>, int> m_places; ///< of items, by host and container
    QList<Awaited> m_awaited;
    QHash<docker::HostId, int> m_underWay;
    qsizetype m_left = 0;
    bool m_cancelled = false;
    TaskScope m_tasks;
};

} // namespace slipway::ui
