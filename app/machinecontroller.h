// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/world.h"
#include "base/async/taskscope.h"
#include "provisioning/catalogue.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"

#include <memory>

namespace slipway::app {

/// The inventory: every enabled subscription's machines, fetched side by side, shown as they come.
class MachineController final : public ui::MachineService
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    MachineController(World &world, ui::HostService &hosts, const provisioning::Catalogue &catalogue,
                      QObject *parent = nullptr);
    ~MachineController() override;

    const QList<ui::MachineRow> &rows() const override { return m_rows; }
    qsizetype subscriptionCount() const override { return m_subscriptions; }
    bool isLoading() const override { return m_pending > 0; }
    QDateTime updated() const override { return m_updated; }
    std::optional<Error> lastError() const override { return m_error; }
    void refresh() override;
    [[nodiscard]] Task<Result<ui::MachineRow>> machine(azure::ArmId id, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> start(azure::ArmId id, std::stop_token stop) override;

private:
    void startOver();
    void fetchMachines(const QList<azure::Subscription> &subscriptions);
    void replaceSubscription(const QString &subscription, const QList<azure::Machine> &machines);
    void finishedOne();
    void judgeAgain();
    ui::MachineRow judged(const azure::Machine &machine) const;

    World &m_world;
    ui::HostService &m_hosts;
    const provisioning::Catalogue &m_catalogue;
    QList<ui::MachineRow> m_rows;
    qsizetype m_subscriptions = 0;
    int m_pending = 0;
    QDateTime m_updated;
    std::optional<Error> m_error;
    std::unique_ptr<TaskScope> m_tasks;
};

} // namespace slipway::app
