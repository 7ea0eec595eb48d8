// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"

#include <QObject>

#include <concepts>
#include <list>
#include <memory>
#include <stop_token>
#include <utility>

namespace slipway {

/// Where tasks start, and the end of their life: destroying the scope requests stop and destroys every
/// unfinished task, so `done` is never called for an owner that has gone. Declare it as the *last* data
/// member. Never destroy a scope from inside one of its own `done` calls.
class TaskScope final
{
public:
    TaskScope();
    ~TaskScope();
    Q_DISABLE_COPY_MOVE(TaskScope)

    std::stop_token token() const { return m_stop.get_token(); }
    qsizetype unfinished() const noexcept;

    /// Asks every running task to stop and later ones to run under a fresh token.
    void requestStop();

    /// Starts `task`; `done` is called with its result unless the scope has gone by then. A task that never
    /// suspends finishes inside this call.
    template <typename T, std::invocable<T> Done>
    void run(Task<T> task, Done done)
    {
        start(
            [](Task<T> work, Done then, Entry *self) -> Task<> {
                T value = co_await std::move(work);
                then(std::move(value));
                self->scope->finished(self);
            },
            std::move(task), std::move(done));
    }

    template <std::invocable<> Done>
    void run(Task<> task, Done done)
    {
        start(
            [](Task<> work, Done then, Entry *self) -> Task<> {
                co_await std::move(work);
                then();
                self->scope->finished(self);
            },
            std::move(task), std::move(done));
    }

private:
    struct Entry
    {
        TaskScope *scope = nullptr;
        Task<> task {};
        bool done = false;
    };

    template <typename Drive, typename Work, typename Done>
    void start(Drive drive, Work work, Done done)
    {
        Entry *entry = add();
        entry->task = drive(std::move(work), std::move(done), entry);
        entry->task.start();
    }

    Entry *add();
    void finished(Entry *entry);
    void sweep();

    QObject m_context;
    std::stop_source m_stop;
    std::list<std::unique_ptr<Entry>> m_entries;
};

} // namespace slipway
