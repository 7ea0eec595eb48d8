// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/world.h"
#include "base/async/taskscope.h"
#include "provisioning/catalogue.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace slipway::app {

/// The inventory: every enabled subscription's machines, fetched side by side, shown as they come. In many
/// subscriptions, Azure Resource Graph gives a first sight before the lists are there.
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
    void setLookedAt(bool on) override;
    [[nodiscard]] Task<Result<ui::MachineRow>> machine(azure::ArmId id, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> start(azure::ArmId id, std::stop_token stop) override;
    [[nodiscard]] Task<Result<azure::InstanceView>> view(azure::ArmId id, std::stop_token stop) override;
    [[nodiscard]] Task<Result<azure::MachineAccess>> access(azure::ArmId id, std::stop_token stop) override;
    [[nodiscard]] Task<Result<azure::PublicAddress>> publicAddress(azure::ArmId machine,
                                                                   std::stop_token stop) override;
    QUrl portalPage(const azure::ArmId &id) const override;

private:
    void startOver();
    void fetchMachines(const QList<azure::Subscription> &subscriptions);
    void subscriptionsKnown(const QList<azure::Subscription> &subscriptions);
    void fetchFromGraph(const QStringList &subscriptions);
    void arrived(const QList<azure::SharedMachine> &machines, const QDateTime &stateAsOf);
    void mergeSoon();
    void merge();
    void takeArrived();
    void takeFinished(const QString &subscription, const azure::MachineListing &listing);
    void ageStates(const QString &subscription);
    void forgetUnlisted(const QString &subscription, const azure::MachineListing &listing);
    void finishedOne();
    void learnHosts();
    void judgeAgain();
    ui::MachineRow judged(const azure::SharedMachine &machine) const;
    ui::MachineRow renewed(const ui::MachineRow *old, const azure::SharedMachine &fresh) const;
    /// A machine that came, and its row as it was made then: judging thousands at once would hold the window.
    struct Arrival
    {
        azure::SharedMachine machine {};
        ui::MachineRow row {};
        QDateTime stateAsOf {}; ///< valid: of its states, as MachineRow has it
        std::optional<azure::SharedMachine> before {}; ///< that `row` was made from, too
        int knowledge = 0;
    };
    Arrival arrival(const azure::SharedMachine &machine, const QDateTime &stateAsOf) const;
    ui::MachineRow rowFrom(Arrival &&arrival, const ui::MachineRow *old) const;
    void noteExposures(const azure::MachineAccess &access);
    void lookAtHosts();
    void goOnLooking();
    // outlives: it runs in a scope of `self`
    static Task<> looked(MachineController *self, std::stop_token stop);
    void patienceEnded();
    void lookAtOffers();
    void offersKnown(const QString &location, const provisioning::LocationOffers &offers);
    qsizetype placeOf(const azure::ArmId &id) const;
    bool hasRow(const azure::ArmId &id) const { return placeOf(id) >= 0; }
    ui::MachineRow *rowOf(const azure::ArmId &id);
    std::pair<qsizetype, qsizetype> placesOf(const QString &subscription) const;

    World &m_world;
    ui::HostService &m_hosts;
    const provisioning::Catalogue &m_catalogue;
    QList<ui::MachineRow> m_rows; ///< in the order of their ids, as the model wants them
    QHash<azure::ArmId, docker::HostId> m_hostOf; ///< of the machines that are hosts
    QHash<azure::ArmId, Arrival> m_arrived; ///< not yet in the rows
    int m_knowledge = 0; ///< changes with what judging looks at beside the machine
    QSet<QString> m_listed; ///< subscriptions, in lower case, whose lists came to their end this time
    QHash<QString, azure::MachineListing> m_finished; ///< by subscription: its lists are at their end
    QTimer m_merging; ///< pages come faster than anybody can look
    QTimer m_patience; ///< with the lists, while there is nothing to look at yet
    QStringList m_asked; ///< subscriptions whose lists were asked for this time
    bool m_isFirstSight = false;
    int m_round = 0; ///< of refreshing; a first sight counts in its own only
    QHash<azure::ArmId, QList<provisioning::Exposure>> m_exposures; ///< of those somebody looked at
    QList<azure::ArmId> m_unseen; ///< hosts whose security groups are to be read
    int m_lookers = 0; ///< that read them
    bool m_isLookedAt = false;
    /// By location, in lower case: asked once, and only where a machine has no other route.
    QHash<QString, provisioning::LocationOffers> m_offers;
    QHash<QString, QDateTime> m_statesAt; ///< by subscription: when power and agent were read the last time
    QHash<QString, QString> m_subscriptionNames;
    qsizetype m_subscriptions = 0;
    int m_pending = 0;
    QDateTime m_updated;
    std::optional<Error> m_error;
    std::unique_ptr<TaskScope> m_tasks;
};

} // namespace slipway::app
