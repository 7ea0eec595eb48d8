// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/containers/detailtab.h"
#include "ui/services/contentservice.h"
#include "ui/services/services.h"

#include <optional>

class QVBoxLayout;

namespace slipway::ui {

class Banner;
class LoadingBar;

/// A tab that asks about one container while it can be seen: loads when it is opened, begins anew for another
/// container, shows failures in its banner and keeps what it had. Answers about a container that is no longer
/// shown are dropped.
class LoadedTab : public DetailTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    LoadedTab(Services &services, const QString &name, QWidget *parent);

    void show(const ContainerRow &row, const QDateTime &now) final;
    void clear() final;
    void setActive(bool active) final;

protected:
    /// Asks for everything that is shown. Called when the tab can be seen and has nothing yet.
    virtual void load() = 0;
    /// Shows nothing any more: another container comes.
    virtual void forget() = 0;
    /// The same container, whose row says something else now.
    virtual void rowChanged(const ContainerRow & /*before*/) { }
    virtual void activeChanged(bool /*active*/) { }

    Services &services() const { return m_services; }
    bool isShown() const { return m_active && m_row; }
    const std::optional<ContainerRow> &row() const { return m_row; }
    bool isRunning() const;
    ContainerRef ref() const;
    QVBoxLayout *body() const { return m_body; }
    Banner *banner() const { return m_banner; }
    void loadAgain();

    /// Runs `task` with the bar moving; `done` gets its value, failures go to the banner. Nothing happens
    /// when another container is shown by then. The task gets stopToken().
    template <typename T, std::invocable<T> Done>
    void ask(Task<Result<T>> task, Done done)
    {
        begin();
        m_tasks.run(
            std::move(task),
            [this, done = std::move(done), round = m_round, isLoad = m_isAskingForAll](Result<T> result) {
                if (round != m_round)
                    return;
                ended();
                if (result) {
                    done(*std::move(result));
                    return;
                }
                m_isLoaded = m_isLoaded && !isLoad; // asked again when it is seen again
                failed(result.error());
            });
    }
    std::stop_token stopToken() const { return m_tasks.token(); }
    virtual void failed(const Error &error);

private:
    void begin();
    void ended();
    void startAnew();

    Services &m_services;
    std::optional<ContainerRow> m_row;
    bool m_active = false;
    bool m_isLoaded = false; ///< or about to be
    bool m_isAskingForAll = false; ///< load() is running
    int m_round = 0; ///< of the container that is shown
    int m_running = 0;
    QVBoxLayout *m_body;
    LoadingBar *m_bar;
    Banner *m_banner;
    TaskScope m_tasks;
};

} // namespace slipway::ui
