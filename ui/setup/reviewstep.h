// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/services/services.h"
#include "ui/setup/setupstep.h"

#include <optional>

class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::ui {

class Banner;
class LoadingBar;

/// Every change of the plan, or of each machine's plan, in words, as Azure requests and as az commands,
/// before any of them is made.
class ReviewStep final : public SetupStep
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    ReviewStep(SetupFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    using Found = std::optional<Result<provisioning::Plan>>; ///< nothing: not asked yet

    void dropOlder();
    void askForPlans();
    void askMore();
    void ask(qsizetype machine);
    void askForPlan(qsizetype machine);
    void allAsked();
    void showPlans();
    void showWords(QTreeWidgetItem *parent, const QList<provisioning::Change> &changes);
    QString whyNone(qsizetype machine) const;

    Services &m_services;
    LoadingBar *m_loading;
    Banner *m_banner;
    QTabWidget *m_tabs;
    QTreeWidget *m_words;
    QPlainTextEdit *m_arm;
    QPlainTextEdit *m_az;
    QList<Found> m_found; ///< for each machine of the flow
    qsizetype m_next = 0; ///< the first that nobody has asked about
    int m_asking = 0; ///< about how many machines at this moment
    bool m_isAsking = false;
    int m_round = 0; ///< of asking: answers to an older one are not heard
    TaskScope m_tasks;
};

} // namespace slipway::ui
