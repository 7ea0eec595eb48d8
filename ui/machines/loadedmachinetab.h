// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/result.h"
#include "ui/machines/machinetab.h"
#include "ui/services/services.h"

#include <QVBoxLayout>

#include <memory>
#include <optional>

namespace slipway::ui {

class Banner;

/// A tab that asks Azure for what it shows, when it is first seen with a machine and when it is seen again;
/// what is asked for one machine is never shown with another.
class LoadedMachineTab : public MachineTab
{
    Q_OBJECT

public:
    ~LoadedMachineTab() override;

    void show(const MachineRow &row, const QDateTime &now) final;
    void clear() final;
    void setActive(bool active) final;

protected:
    // outlives: what `services` refers to is owned by app
    LoadedMachineTab(Services &services, const QString &objectName, QWidget *parent);

    /// Asks for everything; only while the tab can be seen.
    virtual void load() = 0;
    /// Another machine was chosen, or none: what was shown is not its own.
    virtual void forget() = 0;
    /// The list knows something else of the same machine; nothing has to be asked for.
    virtual void rowChanged() { }

    Services &services() const { return m_services; }
    QVBoxLayout *body() const { return m_body; }
    const std::optional<MachineRow> &row() const { return m_row; }
    bool isActive() const { return m_active; } ///< can it be seen?
    std::stop_token stopToken() const { return m_tasks->token(); }

    /// `done` gets the value, if there is any; an error is shown above the tab.
    template <typename T, typename Done>
    void ask(Task<Result<T>> task, Done done)
    {
        m_tasks->run(std::move(task), [this, done = std::move(done)](const Result<T> &result) {
            showOutcome(result ? std::nullopt : std::optional(result.error()));
            if (!result)
                return;
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*result);
        });
    }

    /// Above the tab; nullopt: all is well.
    void showOutcome(const std::optional<Error> &error);

private:
    Services &m_services;
    Banner *m_banner;
    QVBoxLayout *m_body;
    std::optional<MachineRow> m_row;
    bool m_active = false;
    std::unique_ptr<TaskScope> m_tasks;
};

} // namespace slipway::ui
