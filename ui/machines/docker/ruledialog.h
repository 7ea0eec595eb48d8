// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "docker/host.h"
#include "provisioning/ruleplan.h"
#include "ui/machines/operationdialog.h"

class QLineEdit;

namespace slipway::ui {

class ChangesTabs;
class ReminderDay;

/// What a RuleDialog starts from.
struct RuleQuestion
{
    azure::MachineAccess access {};
    docker::Host host {};
    QString own {}; ///< address of this computer; empty: not known
};

/// Changes or removes Slipway's rule for an engine's port: asks for addresses and for a day to be reminded
/// on, shows every change first, and makes it by an operation. When it is closed while that goes on, it still
/// writes down the day, or forgets the host, once the rule is changed.
class RuleDialog final : public OperationDialog
{
    Q_OBJECT

public:
    enum class Mode {
        Change,
        Remove,
        RemoveAccess, ///< the rule, and then the host: Docker stays on the machine
    };

    // outlives: what `services` refers to is owned by app
    RuleDialog(Services &services, const RuleQuestion &question, Mode mode, QWidget *parent);

signals:
    /// \param number of the operation, which takes it back; 0 when no rule had to be changed
    void ruleChanged(qint64 number);

private:
    void build();
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void showPlan();
    void findMine();
    void foundMine(const Result<QString> &found);
    QString introductionText() const;
    QStringList entered() const;
    quint16 port() const;
    bool hasNewDay() const;
    void finish(qint64 number) override;
    /// \param kept what came of writing it down
    void end(const Result<> &kept, qint64 number);

    RuleQuestion m_question;
    Mode m_mode;
    provisioning::RulePlan m_plan;
    std::optional<Error> m_problem;
    QWidget *m_fields;
    TextLabel *m_addressesLabel = nullptr; ///< made by the form
    QLineEdit *m_addresses;
    Button *m_findMine;
    ReminderDay *m_reminder;
    TextLabel *m_state;
    ChangesTabs *m_changes;
};

} // namespace slipway::ui
