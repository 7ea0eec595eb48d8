// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/containers/detailtab.h"
#include "ui/models/logs/logmatches.h"
#include "ui/models/logs/logmerger.h"
#include "ui/services/logservice.h"
#include "ui/services/services.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

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
    /// One of the containers that are shown.
    struct Source
    {
        LogTarget target {};
        QString name {};
        std::shared_ptr<docker::LogCursor> cursor {};
        bool isCaughtUp = false;
        bool isLost = false; ///< and tried again
        bool isOver = false; ///< reading has ended
        std::optional<Error> error {};
    };

    void build();
    void connectParts();
    void setRows(const QList<ContainerRow> &rows);
    void targetsChanged();
    void restart();
    void stopReading();
    void startReading();
    docker::LogOptions options() const;
    docker::LogListener listenerFor(int source);
    static Error named(Error error, const Source &source);
    void ended(int source, const Result<> &result);

    void arrived(int source, docker::LogBatch batch);
    void caughtUp(int source);
    void marked(int source, const docker::LogMark &mark);
    void flush();
    void announceSoon();
    void linesPainted();
    void tellEnd();
    bool isCaughtUp() const;

    void loadEarlier();
    void earlierArrived(int source, const docker::LogBatch &batch);
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
    std::chrono::nanoseconds now() const { return std::chrono::nanoseconds(m_clock.nsecsElapsed()); }

    Services &m_services;
    LogBuffer m_buffer;
    LogMerger m_merger { m_buffer };
    LogMatches m_found { m_buffer };
    LogMatches m_filtered { m_buffer };
    std::vector<Source> m_sources;
    QList<ContainerRow> m_wanted;
    qsizetype m_chosen = 0; ///< containers, of which only the first are read
    bool m_active = false;
    bool m_isReading = false;
    bool m_isLoadingEarlier = false;
    bool m_isFirstPaint = true;
    bool m_isEndTold = false;
    qint64 m_paintedTo = -1; ///< the lines before it are on the screen
    qint64 m_received = 0; ///< bytes of text
    QString m_note; ///< what was done last: saved, copied

    LogToolBar *m_bar;
    Banner *m_banner;
    LoadingBar *m_loading;
    QStackedWidget *m_stack;
    LogView *m_view;
    EmptyState *m_empty;
    TextLabel *m_status;
    QTimer m_start; ///< after show() and showMany()
    QTimer m_flush;
    QTimer m_announce;
    QTimer m_noteOver;
    QElapsedTimer m_clock;
    QElapsedTimer m_announced;
    TaskScope m_tasks;
};

} // namespace slipway::ui
