// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/taskscope.h"
#include "docker/exec.h"
#include "docker/hostlink.h"

#include <functional>
#include <memory>

namespace slipway::docker {

struct ShellOptions
{
    QStringList command {}; ///< empty: the first shell that the container has
    QString user {};
    QString workingDirectory {};
    QStringList environment {}; ///< "NAME=value"
    ConsoleSize size {};
};

/// A shell with a terminal in a container, from its start to its end. Where no command is given, shells are
/// tried in turn (bash, ash, sh; on Windows powershell, cmd). TERM, COLORTERM and, where the container has no
/// locale, LANG are set for it. What is typed before a shell has answered is kept for the one that does. Used
/// once.
class Shell final
{
public:
    struct Observer
    {
        std::function<void(const QString &command)> started {};
        std::function<void(const QByteArray &bytes)> output {};
    };

    /// What stays unsent of what was typed or pasted; more is dropped.
    static constexpr qsizetype kMostUnsent = 4'194'304;

    // outlives: `clock` is owned by app
    Shell(std::shared_ptr<HostLink> link, Clock &clock, ContainerId container, ShellOptions options,
          Observer observer);
    ~Shell();
    Q_DISABLE_COPY_MOVE(Shell)

    /// Runs it; `this` outlives the task. \return its exit code, nullopt when it goes on without us; NotFound
    /// with code "shell.none" when the container has none of the shells; else what the engine or the
    /// connection says
    [[nodiscard]] Task<Result<std::optional<int>>> run(std::stop_token stop);

    void write(const QByteArray &bytes);
    /// The latest size counts, also before the start.
    void resize(ConsoleSize size);
    /// Back-pressure: while on, nothing is read, and the program has to wait.
    void setPaused(bool on);

private:
    struct Trial
    {
        bool isMissing = false; ///< this shell is not there
        std::optional<int> exitCode {};
    };

    Task<Result<QStringList>> environment(std::stop_token stop) const;
    Task<Result<Trial>> tryOne(QStringList command, QStringList environment, std::stop_token stop);
    Task<Result<>> read(std::stop_token stop);
    Task<> send(std::stop_token stop);
    Task<> waitForWord(std::stop_token stop);
    void letSend();
    Task<> keepSize(std::stop_token stop);
    Task<> waitWhilePaused(std::stop_token stop);
    void deliver(const QByteArray &bytes);
    void beginTalk(const QString &command);
    QStringList commandLine(const QString &shell) const;

    const std::shared_ptr<HostLink> m_link;
    Clock &m_clock;
    const ContainerId m_container;
    ShellOptions m_options;
    const Observer m_observer;
    const Exec m_exec;
    ExecId m_id {};
    net::HijackedStream m_stream {};
    QByteArray m_unsent {};
    QByteArray m_withheld {}; ///< may be the engine's words about a shell that is not there
    QString m_command {};
    bool m_isTalking = false; ///< what comes is the shell's own
    bool m_maySend = false; ///< what is typed reaches the shell, not one that is not there
    bool m_isPaused = false;
    ConsoleSize m_sentSize { 0, 0 };
    Event *m_sendable = nullptr;
    Event *m_resized = nullptr;
    Event *m_resumed = nullptr;
    std::unique_ptr<TaskScope> m_helpers;
};

} // namespace slipway::docker
