// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activityjournal.h"
#include "app/world.h"
#include "base/async/taskscope.h"
#include "ui/services/activityservice.h"
#include "ui/services/setupservice.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <stop_token>

namespace slipway::app {

/// Keeps the list of everything that was asked for, writes it to `activity.json` of the workspace, and
/// follows what Azure does: also what an earlier run of the program began, once there is a session with the
/// cloud that it was asked of, and an account of it is known to reach the machine.
class ActivityController final : public ui::ActivityService
{
    Q_OBJECT

public:
    // outlives: `world` is owned by Application
    explicit ActivityController(World &world, QObject *parent = nullptr);
    ~ActivityController() override;

    const QList<ui::ActivityRow> &rows() const override { return m_rows; }
    std::optional<Error> trouble() const override { return m_trouble; }
    qint64 run(const azure::MachineChange &change, const QString &targetName) override;
    qint64 editRules(const azure::ArmId &machine, const provisioning::RulePlan &plan) override;
    qint64 editAddress(const azure::ArmId &machine, const provisioning::AddressPlan &plan) override;
    std::optional<azure::CommandOutcome> commandOutcome(qint64 number) const override;
    void retry(qint64 number) override;
    void cancel(qint64 number) override;
    qint64 undo(qint64 number) override;
    void clearFinished() override;

    /// What other controllers do. `row` needs no number and no time. \param again does the same once more;
    /// empty: it cannot be done again from here
    qint64 begin(ui::ActivityRow row, std::function<void()> again);
    /// How far something is that goes on.
    void tell(qint64 number, int percent);
    /// \param error nullopt: it went well
    void end(qint64 number, const std::optional<Error> &error) { finish(number, error); }
    /// Set-ups stand in the list, too.
    void followSetUps(ui::SetupService &setup);

private:
    /// What is known of a row of this run of the program beside what is written down.
    struct Work
    {
        std::optional<azure::MachineChange> change {};
        std::optional<azure::CommandOutcome> outcome {};
        std::function<void()> again {};
        QPointer<ui::SetupRun> setUp {};
        std::stop_source stop {}; ///< ends the watching
        bool isFollowed = false;
        bool isCancelled = false; ///< somebody asked for its end
    };

    void load();
    void keepAside(const Error &why);
    void save();
    void saveAfterChanges();
    std::function<Result<>()> saving();
    bool isBeingSaved() const { return !m_unwritten.value(m_folder).expired(); }
    void sessionTouched();
    void resumeReached();
    void stopFollowing();
    void follow(qint64 number, const azure::MachineChange &change, const QUrl &pollUrl);
    void told(qint64 number, const azure::OperationSigns &signs);
    void ended(qint64 number, const Result<azure::ChangeOutcome> &outcome);
    void cancelRefused(qint64 number, const Error &why);
    void finish(qint64 number, const std::optional<Error> &error);
    qint64 beginEdit(const ActivityRecord &wanted);
    [[nodiscard]] Task<Result<>> edit(ActivityRecord wanted, std::stop_token stop) const;
    void goOnEditing(qint64 number, const ActivityRecord &wanted);
    bool canUndo(const ActivityRecord &record) const;
    void setUpChanged(ui::SetupRun *run);
    void endSetUp(qint64 number, const ui::SetupRun &run);
    std::optional<azure::MachineChange> changeOf(const ActivityRecord &record) const;
    ActivityRecord *record(qint64 number);
    void touch();
    void dropOldest();
    void refreshAbilities(ActivityRecord &record) const;

    World &m_world;
    const Session *m_session = nullptr; ///< only to see that it is another one
    QString m_folder;
    QList<ActivityRecord> m_records; ///< the newest first
    QList<ui::ActivityRow> m_rows;
    std::optional<Error> m_trouble; ///< of the file in m_folder
    qint64 m_last = 0;
    std::map<qint64, Work> m_work;
    QHash<ui::SetupRun *, qint64> m_setUps;
    QTimer m_saving;
    /// By folder: what is on its way to the disk, as long as it is.
    QHash<QString, std::weak_ptr<const QByteArray>> m_unwritten;
    std::unique_ptr<TaskScope> m_tasks;
};

} // namespace slipway::app
