// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"
#include "provisioning/progress.h"
#include "ui/models/machinerow.h"

#include <QObject>

#include <optional>

namespace slipway::ui {

enum class SetupPage { Machine, Docker, Certificates, Access, Review, Progress };
inline constexpr int kSetupPages = 6;

/// How the addresses are entered; the first two are the same to the plan.
enum class AccessChoice { ThisComputer, TheseAddresses, Nobody, Everybody };

/// What the wizard may do next: choices, their problems, the order of the pages, and when a plan is out of
/// date. Without a display; the wizard shows it.
class SetupFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param authorities id and name of those that exist
    SetupFlow(const MachineRow &machine, QList<std::pair<QString, QString>> authorities,
              QObject *parent = nullptr);

    const provisioning::PlanChoices &choices() const { return m_choices; }
    const provisioning::Verdict &verdict() const { return m_verdict; }
    const QList<std::pair<QString, QString>> &authorities() const { return m_authorities; }
    AccessChoice access() const { return m_access; }

    /// What Azure says today; nothing of it is taken over once the review has begun. The chosen route stays
    /// when it is open.
    void setVerdict(const provisioning::Verdict &verdict);
    void setRoute(provisioning::Route route);
    void setPort(int port);
    void setOptions(const provisioning::EngineOptions &options);
    void useNewAuthority(const QString &name);
    void useAuthority(const QString &id);
    void setIdentityName(const QString &name);
    void setAccess(AccessChoice access);
    void setThisComputer(const QString &address);
    /// Separated by commas, blanks or line ends.
    void setAddresses(const QString &list);
    void setConfirmation(const QString &typed);

    SetupPage page() const { return m_page; }
    QList<provisioning::PlanProblemFound> problems(SetupPage page) const;
    bool canGoBack() const;
    bool canGoNext() const;
    void back();
    void next();

    /// Review asks for one; it goes when a choice changes.
    const std::optional<provisioning::Plan> &plan() const { return m_plan; }
    void setPlan(const provisioning::Plan &plan);

signals:
    void changed();

private:
    void touched();
    void collectAddresses();

    provisioning::PlanChoices m_choices;
    provisioning::Verdict m_verdict;
    QList<std::pair<QString, QString>> m_authorities;
    AccessChoice m_access = AccessChoice::ThisComputer;
    QString m_thisComputer;
    QStringList m_theseAddresses;
    SetupPage m_page = SetupPage::Machine;
    std::optional<provisioning::Plan> m_plan;
};

} // namespace slipway::ui
