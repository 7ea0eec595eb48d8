// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/attach.h"
#include "docker/hostlink.h"
#include "docker/terminalstream.h"

#include <functional>
#include <memory>
#include <optional>

namespace slipway::docker {

struct AttachmentOptions
{
    bool withHistory = false; ///< first the last lines of the log, see Attach::history()
    ConsoleSize size {};
};

/// A terminal at a container's main process, from joining it to its end, or to the end of this: leaving ends
/// neither the process nor its input. What is typed goes where AttachInput says. Used once.
class Attachment final
{
public:
    struct Observer
    {
        std::function<void(const Attached &attached)> joined {}; ///< once, before the first piece
        std::function<void(const AttachPiece &piece)> printed {};
    };

    // outlives: `clock` is owned by app
    Attachment(std::shared_ptr<HostLink> link, Clock &clock, ContainerId container, AttachmentOptions options,
               Observer observer);
    ~Attachment();
    Q_DISABLE_COPY_MOVE(Attachment)

    /// Runs it; `this` outlives the task. \return the exit code of the process; nullopt when it goes on, or
    /// was started again meanwhile; else as Attach::joinable() or what the engine or the connection says
    [[nodiscard]] Task<Result<std::optional<int>>> run(std::stop_token stop);

    // As TerminalStream's, also before it was joined.
    void write(const QByteArray &bytes) { m_terminal.write(bytes); }
    void resize(ConsoleSize size) { m_terminal.resize(size); }
    void setPaused(bool on) { m_terminal.setPaused(on); }

private:
    Task<> showHistory(bool hasTerminal, std::stop_token stop);
    Task<Result<>> talk(bool hasTerminal, net::HijackedStream stream, std::stop_token stop);
    Task<Result<>> redraw(ConsoleSize size, std::stop_token stop);
    Task<Result<std::optional<int>>> exitCode(QString startedAt, std::stop_token stop);
    Result<> printFrames(Demultiplexer &frames, QByteArrayView bytes, bool isHistory) const;

    const std::shared_ptr<HostLink> m_link;
    Clock &m_clock;
    const ContainerId m_container;
    const AttachmentOptions m_options;
    const Observer m_observer;
    const Attach m_attach;
    Demultiplexer m_frames; ///< of a process without a terminal
    TerminalStream m_terminal;
};

} // namespace slipway::docker
