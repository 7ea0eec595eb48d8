// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/services/services.h"
#include "ui/setup/setupstep.h"

class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace slipway::ui {

class Banner;
class LoadingBar;

/// Every change of the plan, in words, as Azure requests and as az commands, before any of them is made.
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
    void askForPlan();
    void showPlan();
    void showWords(const QList<provisioning::Change> &changes);

    Services &m_services;
    LoadingBar *m_loading;
    Banner *m_banner;
    QTabWidget *m_tabs;
    QTreeWidget *m_words;
    QPlainTextEdit *m_arm;
    QPlainTextEdit *m_az;
    bool m_asking = false;
    TaskScope m_tasks;
};

} // namespace slipway::ui
