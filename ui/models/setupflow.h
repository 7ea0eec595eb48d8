// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"
#include "provisioning/progress.h"
#include "ui/models/accessanswer.h"
#include "ui/models/machinerow.h"

#include <QObject>

namespace slipway::ui {

enum class SetupPage { Machine, Docker, Certificates, Access, Review, Progress };
inline constexpr int kSetupPages = 6;

/// What the wizard may do next, for one machine or for several with one set of choices: choices, their
/// problems, the order of the pages, and when a plan is out of date. Without a display; the wizard shows it.
class SetupFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param authorities id and name of those that exist
    SetupFlow(const MachineRow &machine, QList<std::pair<QString, QString>> authorities,
              QObject *parent = nullptr);
    /// \param selected several; at least one of them can get Docker, the others are left out
    SetupFlow(const QList<MachineRow> &selected, QList<std::pair<QString, QString>> authorities,
              QObject *parent = nullptr);

    bool isForSeveral() const { return m_machines.size() + m_leftOut.size() > 1; }
    /// Those that get Docker. What the pages ask is asked of the first; see choicesFor() for the others.
    const QList<MachineRow> &machines() const { return m_machines; }
    const QList<MachineRow> &leftOut() const { return m_leftOut; } ///< with the verdict that says why
    /// The same choices for one of machines(), by the best route that is open to it.
    provisioning::PlanChoices choicesFor(qsizetype machine) const;
    QList<provisioning::PlanProblemFound> problemsOf(qsizetype machine) const;
    /// What Azure says of one of machines() while the plans are made.
    void setVerdictOf(qsizetype machine, const provisioning::Verdict &verdict);

    /// One of machines() as it is after it got a DNS name or another address.
    void setMachineOf(qsizetype machine, const azure::Machine &fresh);

    const provisioning::PlanChoices &choices() const { return m_choices; }
    const provisioning::Verdict &verdict() const { return m_verdict; }
    const QList<std::pair<QString, QString>> &authorities() const { return m_authorities; }

    /// What Azure says today; nothing of it is taken over once the review has begun. The chosen route stays
    /// when it is open.
    void setVerdict(const provisioning::Verdict &verdict);
    void setRoute(provisioning::Route route);
    void setPort(int port);
    void setOptions(const provisioning::EngineOptions &options);
    /// \param file one that parseCompose() takes; empty: none
    void setCompose(const provisioning::ComposeFile &file);
    void useNewAuthority(const QString &name);
    void useAuthority(const QString &id);
    void setIdentityName(const QString &name);
    /// The stricter choice: the server's key is made on the machine.
    void setKeyOnMachine(bool stays);
    void setAccess(const AccessAnswer &answer);
    /// While it is chosen, the port is opened to nobody, and a user has to be named.
    void setSsh(bool chosen, const QString &user, const QString &jump);

    SetupPage page() const { return m_page; }
    QList<provisioning::PlanProblemFound> problems(SetupPage page) const;
    bool canGoBack() const;
    bool canGoNext() const;
    void back();
    void next();

    /// Review asks for them, one for each machine that can have one; they go when a choice changes.
    const QList<provisioning::Plan> &plans() const { return m_plans; }
    void setPlans(const QList<provisioning::Plan> &plans);

signals:
    void changed();
    void choicesChanged(); ///< before changed(): what was planned or asked for is out of date

private:
    /// DNS names of all machines; empty when one has none.
    QStringList sharedNames() const;
    void touched();
    void takeAccess();
    QStringList knownAuthorities() const;

    QList<MachineRow> m_machines;
    QList<MachineRow> m_leftOut;
    QString m_sharedAuthority; ///< id of the new one, when it is for several machines
    provisioning::PlanChoices m_choices;
    AccessAnswer m_access; ///< counts unless ssh is chosen
    bool m_isBySsh = false;
    provisioning::Verdict m_verdict;
    QList<std::pair<QString, QString>> m_authorities;
    SetupPage m_page = SetupPage::Machine;
    QList<provisioning::Plan> m_plans;
};

} // namespace slipway::ui
