// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "docker/host.h"
#include "pki/diagnosis/diagnosis.h"
#include "ui/machines/docker/ruledialog.h"
#include "ui/machines/loadedmachinetab.h"
#include "ui/models/activityrow.h"
#include "ui/models/certificaterow.h"
#include "ui/models/checkwalk.h"

#include <array>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace slipway::ui {

class Button;
class EmptyState;
class LoadingBar;
class StateLabel;
class WrappingText;

/// What Slipway knows of Docker on a machine where it knows an engine: how it got there and is reached, its
/// certificate, its network rule, and how far a connection comes now. From here all of that is changed.
class MachineDockerTab final : public LoadedMachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachineDockerTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

signals:
    void addDockerRequested();
    void activityRequested(); ///< something was begun that is shown there

protected:
    void load() override;
    void forget() override;
    void rowChanged() override { showAll(); }

private:
    enum Field { Route, Engine, EndpointField, Certificate, Rule, Reminder, FieldCount };
    /// What the line across the tab says; the first that holds.
    enum class News { None, Done, Moved, OtherAddress, Open, Over, MayMove };

    QWidget *buildContent();
    QWidget *buildCheck();
    void fillMenu();
    std::optional<docker::Host> host() const;
    int port() const;
    std::optional<CertificateRow> certificate() const;
    QString routeText(const docker::Host &host) const;
    QString certificateText() const;
    QString movedText(const docker::Host &host) const;
    News news() const;
    void showAll();
    void showEmpty();
    void showFacts(const docker::Host &host);
    void showNews();
    void showCheck();
    void newsAction();
    void findMine();
    void check();
    void openRule(RuleDialog::Mode mode);
    void openEngine(provisioning::EngineWorkKind kind);
    void addEngineActions(QMenu *menu, bool canDo);
    void repair();
    void openAddress();
    void rotate();
    void undo();
    bool canUndo() const;
    void operationEnded(const ActivityRow &ended);

    std::optional<azure::MachineAccess> m_access;
    QString m_own; ///< address of this computer; empty: not known
    qint64 m_changed = 0; ///< the operation that changed the rule from here
    qint64 m_undoing = 0; ///< the operation that takes it back
    std::optional<Result<pki::Diagnosis>> m_found;
    Banner *m_news;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Button *m_check;
    Button *m_rule;
    Button *m_repair;
    Button *m_more;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    QScrollArea *m_facts = nullptr;
    LoadingBar *m_checking;
    std::array<StateLabel *, kCheckStages.size()> m_stages {};
    TextLabel *m_verdict;
    QScrollArea *m_result = nullptr;
    int m_look = 0; ///< only the newest check counts
    TaskScope m_looks; ///< of the check, and of the own address
};

} // namespace slipway::ui
