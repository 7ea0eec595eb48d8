// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/taskscope.h"
#include "docker/exec.h"

#include <functional>
#include <memory>

namespace slipway::docker {

/// Bytes and sizes between a terminal and what runs behind a connection that left HTTP. It is there before
/// the connection is: what is typed meanwhile is kept for it. Carries one connection after the other.
class TerminalStream final
{
public:
    /// What becomes of what is typed.
    enum class Input { Kept, Sent, Dropped };
    /// Takes bytes in the order in which they come; an error ends the reading.
    using Deliver = std::function<Result<>(const QByteArray &bytes)>;
    /// Tells the engine a size. \param isFirst of this connection
    using TellSize = std::function<Task<Result<>>(ConsoleSize size, bool isFirst, std::stop_token stop)>;

    /// What stays unsent of what was typed or pasted; more is dropped.
    static constexpr qsizetype kMostUnsent = 4'194'304;

    explicit TerminalStream(ConsoleSize size);
    ~TerminalStream();
    Q_DISABLE_COPY_MOVE(TerminalStream)

    void write(const QByteArray &bytes);
    void setInput(Input input);
    /// The latest size counts, also before there is a connection.
    void resize(ConsoleSize size);
    ConsoleSize size() const { return m_size; }
    /// Back-pressure: while on, nothing is read, and the program has to wait.
    void setPaused(bool on);

    /// Carries bytes both ways until the other side has ended (success); `this` outlives the task.
    /// \param tellSize null: there is no terminal whose size could be told
    /// \return what ended it else: the connection's error, or that of `deliver`
    [[nodiscard]] Task<Result<>> carry(net::HijackedStream stream, TellSize tellSize, Deliver deliver,
                                       std::stop_token stop);

private:
    Task<Result<>> read(Deliver deliver, std::stop_token stop);
    Task<> send(std::stop_token stop);
    Task<> keepSize(TellSize tellSize, std::stop_token stop);
    Task<> waitWhilePaused(std::stop_token stop);

    ConsoleSize m_size;
    ConsoleSize m_sentSize { 0, 0 };
    net::HijackedStream m_stream {};
    QByteArray m_unsent {};
    Input m_input = Input::Kept;
    bool m_isPaused = false;
    Event *m_sendable = nullptr;
    Event *m_resized = nullptr;
    Event *m_resumed = nullptr;
    std::unique_ptr<TaskScope> m_helpers {};
};

} // namespace slipway::docker
