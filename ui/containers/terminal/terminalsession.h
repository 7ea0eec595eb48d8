// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/lineinput.h"
#include "terminal/terminal.h"
#include "ui/services/terminalservice.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <variant>

namespace slipway::ui {

class Button;
class TerminalView;
class TextLabel;

/// One shell, or a main process that was joined, with its view, from opening to its end, and again after
/// that: what was printed stays. Output is worked off in pieces, one a frame; when more comes than that, the
/// shell has to wait.
class TerminalSession final : public QWidget
{
    Q_OBJECT

public:
    /// Output that waits here before the shell has to.
    static constexpr qsizetype kPauseAbove = 524'288;
    static constexpr qsizetype kResumeBelow = 131'072;

    // outlives: `service` is owned by app
    TerminalSession(TerminalService &service, ShellRequest request, QString containerName,
                    QWidget *parent = nullptr);
    ~TerminalSession() override;

    const ShellRequest &request() const { return m_request; }
    bool isRunning() const { return m_channel != nullptr; }
    QString title() const; ///< "web-1: root@web-1: /"; from outside, plain text
    TerminalView *view() const { return m_view; }
    void retranslateUi();

signals:
    void titleChanged();
    void leaveRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Why there is no shell (any more).
    struct Ended
    {
        std::optional<int> exitCode {};
    };
    using State = std::variant<std::monostate /* opening */, QString /* the shell that runs */, Ended, Error>;

    void open();
    void connectChannel();
    void dropChannel();
    void takeJoined(const docker::Attached &attached);
    void takePiece(const docker::AttachPiece &piece);
    void takeHistory(const QByteArray &bytes);
    void take(const QByteArray &bytes);
    void workOff();
    void end(State state);
    void finish();
    void typed(const QByteArray &bytes);
    void typedToMainProcess(const QByteArray &bytes);
    void sendReplies();
    void fit();
    void ringBell();
    void showState();
    QString stateText() const;
    QString endText(const Ended &ended) const;
    QString inputText() const;

    TerminalService &m_service;
    ShellRequest m_request;
    QString m_containerName;
    terminal::Terminal m_terminal;
    TerminalView *m_view;
    QWidget *m_bar;
    TextLabel *m_text;
    Button *m_reconnect;
    std::unique_ptr<ShellChannel> m_channel {};
    std::optional<docker::Attached> m_attached {}; ///< while a main process is joined
    terminal::LineInput m_line {}; ///< for one without a terminal
    State m_state {};
    std::optional<State> m_stateToCome {}; ///< once all output is shown
    QByteArray m_waiting {};
    QTimer m_frame;
    QTimer m_fit;
    bool m_isPaused = false;
    bool m_wasOpened = false;
    quint64 m_bells = 0;
    QElapsedTimer m_sinceBell;
    QString m_shownTitle {};
};

} // namespace slipway::ui
