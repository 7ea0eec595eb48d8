// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/containers/detailtab.h"
#include "ui/containers/logs/logreader.h"
#include "ui/models/logs/logmatches.h"
#include "ui/services/services.h"

#include <QElapsedTimer>
#include <QTimer>

class QStackedWidget;

namespace slipway::ui {

class Banner;
class EmptyState;
class LoadingBar;
class LogToolBar;
class LogView;
class TextLabel;

/// What the chosen containers have written, and write: one log, or several in one by time. While it cannot be
/// seen nothing is read; what was missed is read when it is seen again.
class LogsTab final : public DetailTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit LogsTab(Services &services, QWidget *parent = nullptr);
    ~LogsTab() override;

    QString title() const override;
    void show(const ContainerRow &row, const QDateTime &now) override;
    void showMany(const QList<ContainerRow> &rows) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void build();
    void connectParts();
    void setRows(const QList<ContainerRow> &rows);
    void targetsChanged();
    void restart();
    void startReading();
    docker::LogOptions options() const;

    void caughtUp();
    void announceSoon();
    void linesPainted();
    void tellEnd();

    void loadEarlier();
    void searchChanged();
    void viewChanged();
    void updateFilter();
    void showMatches();
    void jump(bool forward);
    void copy(bool withStamps);
    void save();
    void clearLines();
    void tell(const QString &note);
    void showState();
    void showProblem();
    QString statusText() const;

    Services &m_services;
    LogBuffer m_buffer;
    LogMatches m_found { m_buffer };
    LogMatches m_filtered { m_buffer };
    LogReader m_reader;
    QList<ContainerRow> m_wanted;
    qsizetype m_chosen = 0; ///< containers, of which only the first are read
    bool m_active = false;
    bool m_isFirstPaint = true;
    bool m_isEndTold = false;
    qint64 m_paintedTo = -1; ///< the lines before it are on the screen
    QString m_note; ///< what was done last: saved, copied

    LogToolBar *m_bar;
    Banner *m_banner;
    LoadingBar *m_loading;
    QStackedWidget *m_stack;
    LogView *m_view;
    EmptyState *m_empty;
    TextLabel *m_status;
    QTimer m_start; ///< after show() and showMany()
    QTimer m_announce;
    QTimer m_noteOver;
    QElapsedTimer m_announced;
    TaskScope m_tasks; ///< what is done with lines
};

} // namespace slipway::ui
