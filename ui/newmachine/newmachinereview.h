// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/newmachine/newmachinequestion.h"
#include "ui/services/services.h"

#include <functional>

class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;

/// What will be made, what it costs and what Azure says of it, before anything is made; and the same as files
/// to take away.
class NewMachineReview final : public NewMachineQuestion
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    NewMachineReview(NewMachineFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;
    void showError(const Error &error);

private:
    void buildTabs();
    void buildExports();
    void askForPlan();
    void askAzure();
    void showAll();
    void showCost();
    void showWords();
    void showPreview();
    void showTitle();
    void showSaved(const QString &path, const Result<> &result);
    void askForSecrets(const QString &title, const QString &question, const std::function<void()> &run);
    void askForScript();
    void exportScript();
    void askForCloudInit();
    void exportCloudInit();
    /// Asks for a file to save to, and hands it to `save`.
    void choosePath(const QString &title, const QString &fileName,
                    std::function<void(const QString &path)> save);
    void exportFile(const QString &title, const QString &fileName, std::function<QByteArray()> make);

    Services &m_services;
    TextLabel *m_cost;
    LoadingBar *m_loading;
    Banner *m_banner;
    QTabWidget *m_tabs;
    QTreeWidget *m_words;
    QTreeWidget *m_preview;
    QPlainTextEdit *m_arm;
    QPlainTextEdit *m_az;
    Button *m_export;
    QList<QAction *> m_exports; ///< template, parameters, script, cloud-init
    TextLabel *m_status;
    int m_round = 0; ///< of asking: what an earlier one brings is of older choices
    TaskScope m_saveTasks;
    TaskScope m_tasks;
};

} // namespace slipway::ui
