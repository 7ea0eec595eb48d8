// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "provisioning/plan.h"
#include "ui/certificates/certificatedialog.h"
#include "ui/services/services.h"
#include "ui/services/setupservice.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QScrollArea;

namespace slipway::ui {

class ChangesTabs;
class EngineOptionsPanel;

/// What an EngineDialog starts from.
struct EngineTask
{
    provisioning::EngineWorkKind kind = provisioning::EngineWorkKind::Options;
    docker::Host host {};
    azure::MachineAccess access {};
};

/// Changes the options of an engine, upgrades it or removes it: says what becomes of the containers, shows
/// every change first, and starts it. What runs then is shown on the page Activity.
class EngineDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    EngineDialog(Services &services, EngineTask task, QWidget *parent);

signals:
    void started();

private:
    void build();
    void buildRemoval();
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void look();
    void take(const Result<EngineNow> &now);
    provisioning::EngineWork work() const;
    bool isConfirmed() const;
    void showPlan();
    QString problemText() const;
    QString impactText() const;
    QString stopText(bool startAgain) const;

    Services &m_services;
    EngineTask m_task;
    provisioning::Route m_route = provisioning::Route::CustomScript;
    int m_asking = 2; ///< answers that are still to come: routes, and the engine
    std::optional<Result<EngineNow>> m_now;
    std::optional<Result<provisioning::Plan>> m_plan;
    EngineOptionsPanel *m_options = nullptr; ///< of Options
    QScrollArea *m_scroll = nullptr; ///< around them
    QWidget *m_removal = nullptr; ///< of Remove
    QCheckBox *m_deleteData = nullptr;
    TextLabel *m_confirmLabel = nullptr;
    QLineEdit *m_confirm = nullptr;
    TextLabel *m_impact;
    ChangesTabs *m_changes;
};

} // namespace slipway::ui
