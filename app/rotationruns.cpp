// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rotationruns.h"

#include <QPointer>

namespace slipway::app {

RotationRuns::RotationRuns(QObject *parent)
    : QObject(parent)
{
}

RotationRuns::~RotationRuns() = default;

QList<provisioning::Rotation> RotationRuns::all(const QString &dataFolder) const
{
    QList<provisioning::Rotation> list = provisioning::RotationStore(dataFolder).load();
    for (provisioning::Rotation &rotation : list)
        rotation = m_shown.value(rotation.id, rotation);
    return list;
}

std::optional<Error> RotationRuns::error(const QString &id) const
{
    const auto found = m_errors.constFind(id);
    return found == m_errors.cend() ? std::nullopt : std::optional(*found);
}

void RotationRuns::run(const provisioning::Rotation &rotation, provisioning::Rotator rotator,
                       SetupRun::OpenStore openStore)
{
    const QString id = rotation.id;
    if (m_running.contains(id) || m_held.contains(id))
        return;
    m_running.insert(id);
    m_errors.remove(id);
    m_stops.insert_or_assign(id, std::stop_source());
    show(rotation);
    auto walker = std::make_shared<provisioning::Rotator>(std::move(rotator));
    m_tasks.run(runOpened(rotation, std::move(walker), std::move(openStore), m_stops.at(id).get_token()),
                [this, id](const Result<provisioning::Rotation> &outcome) {
                    m_running.remove(id);
                    if (outcome)
                        m_shown.insert(id, *outcome);
                    else if (outcome.error().kind != ErrorKind::Cancelled)
                        m_errors.insert(id, outcome.error());
                    emit worldTouched();
                    emit changed();
                });
}

Task<Result<provisioning::Rotation>> RotationRuns::runOpened(provisioning::Rotation rotation,
                                                             std::shared_ptr<provisioning::Rotator> rotator,
                                                             SetupRun::OpenStore openStore,
                                                             std::stop_token stop)
{
    const Result<> open = co_await openStore(stop);
    if (!open)
        co_return open.error();
    const auto changed = [this](const provisioning::Rotation &now) { show(now); };
    Result<provisioning::Rotation> outcome =
        co_await rotator->run(std::move(rotation), changed, std::move(stop));
    co_return std::move(outcome);
}

/// Who holds it may be given up later than the runs are.
class RotationRuns::Hold final
{
public:
    // outlives: `runs` is watched, and may go first
    Hold(RotationRuns &runs, QString id)
        : m_runs(&runs)
        , m_id(std::move(id))
    {
        runs.m_held.insert(m_id);
    }
    ~Hold()
    {
        if (m_runs)
            m_runs->m_held.remove(m_id);
    }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    QPointer<RotationRuns> m_runs;
    QString m_id;
};

std::shared_ptr<void> RotationRuns::hold(const QString &id)
{
    if (m_running.contains(id) || m_held.contains(id))
        return nullptr;
    return std::make_shared<Hold>(*this, id);
}

void RotationRuns::show(const provisioning::Rotation &rotation)
{
    m_shown.insert(rotation.id, rotation);
    emit worldTouched();
    emit changed();
}

void RotationRuns::pause(const QString &id)
{
    const auto found = m_stops.find(id);
    if (found != m_stops.end())
        found->second.request_stop();
}

} // namespace slipway::app
