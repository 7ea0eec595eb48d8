// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "docker/host.h"
#include "provisioning/ruleplan.h"
#include "ui/certificates/certificatedialog.h"
#include "ui/services/services.h"

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
/// on, shows every change first, makes it, and tells how to take it back.
class RuleDialog final : public CertificateDialog
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
    /// \param inverse takes it back
    void ruleChanged(const slipway::provisioning::RulePlan &inverse);

private:
    void build();
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void showPlan();
    void findMine();
    QString introductionText() const;
    QStringList entered() const;
    quint16 port() const;
    bool hasNewDay() const;
    void finish();

    Services &m_services;
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
