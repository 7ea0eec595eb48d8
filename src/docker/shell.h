// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/hostlink.h"
#include "docker/terminalstream.h"

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

    // outlives: `clock` is owned by app
    Shell(std::shared_ptr<HostLink> link, Clock &clock, ContainerId container, ShellOptions options,
          Observer observer);
    ~Shell();
    Q_DISABLE_COPY_MOVE(Shell)

    /// Runs it; `this` outlives the task. \return its exit code, nullopt when it goes on without us; NotFound
    /// with code "shell.none" when the container has none of the shells; else what the engine or the
    /// connection says
    [[nodiscard]] Task<Result<std::optional<int>>> run(std::stop_token stop);

    // As TerminalStream's, also before the start.
    void write(const QByteArray &bytes) { m_terminal.write(bytes); }
    void resize(ConsoleSize size) { m_terminal.resize(size); }
    void setPaused(bool on) { m_terminal.setPaused(on); }

private:
    struct Trial
    {
        bool isMissing = false; ///< this shell is not there
        std::optional<int> exitCode {};
    };

    Task<Result<QStringList>> environment(std::stop_token stop) const;
    Task<Result<Trial>> tryOne(QStringList command, QStringList environment, std::stop_token stop);
    Task<Result<>> talk(ExecId id, net::HijackedStream stream, std::stop_token stop);
    Task<> waitForWord(std::stop_token stop);
    void deliver(const QByteArray &bytes);
    void beginTalk(const QString &command);
    QStringList commandLine(const QString &shell) const;

    const std::shared_ptr<HostLink> m_link;
    Clock &m_clock;
    const ContainerId m_container;
    const ShellOptions m_options;
    const Observer m_observer;
    const Exec m_exec;
    QByteArray m_withheld {}; ///< may be the engine's words about a shell that is not there
    QString m_command {};
    bool m_isTalking = false; ///< what comes is the shell's own
    TerminalStream m_terminal;
    std::unique_ptr<TaskScope> m_silence {}; ///< waits for a shell's first word
};

} // namespace slipway::docker
