// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalsession.h"

#include "terminal/pipedtext.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/uncutlabel.h"
#include "ui/containers/terminal/terminalview.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kPiece = 98'304; // bytes that are worked off in a few milliseconds
constexpr auto kFrame = 16ms;
constexpr auto kFitDelay = 40ms; // while a border is dragged
constexpr qint64 kBellPause = 500; // milliseconds

} // namespace

TerminalSession::TerminalSession(TerminalService &service, ShellRequest request, QString containerName,
                                 QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_request(std::move(request))
    , m_containerName(std::move(containerName))
    , m_terminal({ .rows = m_request.rows, .columns = m_request.columns })
    , m_view(new TerminalView(m_terminal, this))
    , m_bar(new QWidget(this))
    , m_text(new UncutLabel(m_bar))
    , m_reconnect(new Button(u"reconnect"_s, m_bar))
{
    setObjectName(u"terminalSession"_s);
    m_text->setObjectName(u"sessionState"_s);
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(metrics::kSpaceS, metrics::kSpaceXs, metrics::kSpaceS, metrics::kSpaceXs);
    line->setSpacing(metrics::kSpaceM);
    line->addWidget(m_text, 1);
    line->addWidget(m_reconnect);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_view, 1);
    all->addWidget(m_bar);

    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrame);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_fit.setSingleShot(true);
    m_fit.setInterval(kFitDelay);
    connect(&m_frame, &QTimer::timeout, this, &TerminalSession::workOff);
    connect(&m_fit, &QTimer::timeout, this, &TerminalSession::fit);
    connect(m_view, &TerminalView::bytesTyped, this, &TerminalSession::typed);
    connect(m_view, &TerminalView::fittingSizeChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(m_view, &TerminalView::leaveRequested, this, &TerminalSession::leaveRequested);
    connect(m_reconnect, &Button::clicked, this, &TerminalSession::open);
    retranslateUi();
}

TerminalSession::~TerminalSession() = default;

/// The size is known once it was laid out: that is when the shell begins.
void TerminalSession::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_wasOpened, true))
        QMetaObject::invokeMethod(this, &TerminalSession::open, Qt::QueuedConnection);
}

void TerminalSession::open()
{
    if (m_channel)
        return;
    if (m_terminal.screen().cursor().column > 0)
        m_terminal.write("\r\n");
    m_state = {};
    m_attached.reset();
    m_line = {};
    showState();
    layout()->activate(); // without the bar there is room for more lines
    m_request.rows = m_view->fittingSize().rows;
    m_request.columns = m_view->fittingSize().columns;
    m_terminal.resize(m_view->fittingSize());
    m_view->takeNewSize();
    m_view->setCursorShown(true);
    m_isPaused = false;
    m_channel = m_service.open(m_request);
    connectChannel();
    m_view->setFocus();
}

void TerminalSession::connectChannel()
{
    ShellChannel *channel = m_channel.get();
    connect(channel, &ShellChannel::started, this, [this](const QString &command) {
        m_state = command;
        showState();
    });
    connect(channel, &ShellChannel::outputReceived, this, &TerminalSession::take);
    connect(channel, &ShellChannel::joined, this, &TerminalSession::takeJoined);
    connect(channel, &ShellChannel::printed, this, &TerminalSession::takePiece);
    connect(channel, &ShellChannel::ended, this,
            [this](std::optional<int> exitCode) { end(Ended { exitCode }); });
    connect(channel, &ShellChannel::failed, this, [this](const Error &error) { end(error); });
}

void TerminalSession::takeJoined(const docker::Attached &attached)
{
    m_attached = attached;
    m_state = attached.command;
    m_view->setCursorShown(attached.input == docker::AttachInput::Open);
    showState();
}

void TerminalSession::takePiece(const docker::AttachPiece &piece)
{
    const bool hasTerminal = m_attached && m_attached->hasTerminal;
    const QByteArray bytes = hasTerminal
        ? piece.bytes
        : terminal::pipedText(piece.bytes, piece.kind == docker::StreamKind::Stderr);
    if (piece.isHistory)
        takeHistory(bytes);
    else
        take(bytes);
}

/// Nobody waits any more for answers to what was asked in it.
void TerminalSession::takeHistory(const QByteArray &bytes)
{
    m_terminal.write(bytes);
    (void)m_terminal.takeReplies();
    m_view->refresh();
}

void TerminalSession::take(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (!m_isPaused && m_waiting.size() > kPauseAbove && m_channel) {
        m_isPaused = true;
        m_channel->setPaused(true);
    }
    if (!m_frame.isActive()) // an echo is shown at once, a flood frame by frame
        workOff();
}

void TerminalSession::workOff()
{
    if (m_waiting.isEmpty()) {
        if (m_stateToCome)
            finish();
        return;
    }
    const qsizetype size = std::min<qsizetype>(kPiece, m_waiting.size());
    m_terminal.write(QByteArrayView(m_waiting).first(size));
    m_waiting.remove(0, size);
    sendReplies();
    if (m_isPaused && m_waiting.size() < kResumeBelow && m_channel) {
        m_isPaused = false;
        m_channel->setPaused(false);
    }
    m_view->refresh();
    ringBell();
    if (m_shownTitle != m_terminal.title()) {
        m_shownTitle = m_terminal.title();
        emit titleChanged();
    }
    m_frame.start();
}

/// A program without a terminal has not asked.
void TerminalSession::sendReplies()
{
    const QByteArray replies = m_terminal.takeReplies();
    const bool wasAsked = !m_attached || m_attached->hasTerminal;
    if (m_channel && wasAsked && !replies.isEmpty())
        m_channel->write(replies);
}

void TerminalSession::end(State state)
{
    m_stateToCome = std::move(state);
    if (m_waiting.isEmpty())
        finish();
    else if (!m_frame.isActive())
        m_frame.start();
}

void TerminalSession::finish()
{
    m_state = *std::exchange(m_stateToCome, std::nullopt);
    dropChannel();
    m_terminal.endSession();
    m_view->refresh();
    m_view->setCursorShown(false);
    showState();
}

/// Not at once: its signal may be what brought us here.
void TerminalSession::dropChannel()
{
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel.release()->deleteLater();
}

void TerminalSession::typed(const QByteArray &bytes)
{
    if (!m_channel && bytes == "\r")
        open();
    else if (m_channel && m_request.attaches)
        typedToMainProcess(bytes);
    else if (m_channel)
        m_channel->write(bytes);
}

void TerminalSession::typedToMainProcess(const QByteArray &bytes)
{
    if (!m_attached || m_attached->input != docker::AttachInput::Open)
        return;
    if (m_attached->hasTerminal)
        return m_channel->write(bytes);
    const terminal::LineInput::Taken taken = m_line.take(bytes);
    if (!taken.toProgram.isEmpty())
        m_channel->write(taken.toProgram);
    if (!taken.toScreen.isEmpty())
        take(taken.toScreen);
}

void TerminalSession::fit()
{
    const terminal::Size size = m_view->fittingSize();
    if (size == m_terminal.screen().size())
        return;
    m_terminal.resize(size);
    m_view->takeNewSize();
    if (m_channel)
        m_channel->resize(size.rows, size.columns);
}

void TerminalSession::ringBell()
{
    if (std::exchange(m_bells, m_terminal.bells()) == m_terminal.bells())
        return;
    if (m_sinceBell.isValid() && m_sinceBell.elapsed() < kBellPause)
        return;
    m_sinceBell.start();
    if (m_view->hasFocus())
        QApplication::beep();
}

QString TerminalSession::title() const
{
    const QString *shell = std::get_if<QString>(&m_state);
    QString what = !m_shownTitle.isEmpty() ? m_shownTitle : (shell ? *shell : QString());
    if (m_request.attaches && m_shownTitle.isEmpty())
        //: In the title of a terminal's tab: the main process of a container
        what = tr("main process");
    //: Title of a terminal's tab. %1 is the container, %2 what runs in it
    return what.isEmpty() ? m_containerName : tr("%1: %2").arg(m_containerName, what);
}

QString TerminalSession::stateText() const
{
    if (const Error *error = std::get_if<Error>(&m_state)) {
        Error shown = *error;
        if (shown.subject == m_request.container.text())
            shown.subject = m_containerName;
        return words::describe(shown);
    }
    if (const Ended *ended = std::get_if<Ended>(&m_state))
        return endText(*ended);
    return inputText();
}

QString TerminalSession::endText(const Ended &ended) const
{
    if (m_request.attaches && ended.exitCode) {
        //: %1 is a number that a container's main process ended with; 0 means that all was well
        return tr("The main process has ended (exit code %1). Start the container, then press Enter or "
                  "choose "
                  "Reconnect to join it again.")
            .arg(*ended.exitCode);
    }
    if (m_request.attaches)
        return tr(
            "The connection to the main process has ended. It runs on, or was started again. Press Enter "
            "or choose Reconnect to join it again.");
    if (ended.exitCode) {
        //: %1 is a number that the shell ended with; 0 means that all was well
        return tr("The session has ended (exit code %1). Press Enter or choose Reconnect to open it "
                  "again.")
            .arg(*ended.exitCode);
    }
    return tr("The connection to the shell has ended. What runs in it may go on running.");
}

/// How the main process is typed to; empty where that needs no words.
QString TerminalSession::inputText() const
{
    if (!m_attached)
        return {};
    switch (m_attached->input) {
    case docker::AttachInput::Closed:
        //: -i is an option of docker run
        return tr("What is typed is not sent: the container was made without an input (-i).");
    case docker::AttachInput::EndsWithUs:
        return tr("What is typed is not sent: this container closes its input for good as soon as the first "
                  "who wrote to it leaves.");
    case docker::AttachInput::Open:
        break;
    }
    if (m_attached->hasTerminal)
        return {};
    return tr(
        "The main process has no terminal: a line is sent with Enter, and what it says on stderr is red "
        "and italic.");
}

void TerminalSession::showState()
{
    const QString text = stateText();
    m_text->setText(text);
    m_bar->setVisible(!text.isEmpty());
    m_reconnect->setVisible(!m_channel);
    const bool isOpening = std::holds_alternative<std::monostate>(m_state);
    //: Shown until a container's main process was joined
    const QString opening = m_request.attaches ? tr("Attaching…") : tr("Opening a shell…");
    m_view->setNotice(isOpening ? opening : QString());
    emit titleChanged();
}

void TerminalSession::retranslateUi()
{
    //: Button: open the shell again
    m_reconnect->setLabel(tr("Reconnect"));
    const QString leave = QKeySequence(TerminalView::kLeaveKey).toString(QKeySequence::NativeText);
    //: Accessible name of a terminal. %1 is a container
    m_view->setAccessibleName(tr("Terminal in %1").arg(m_containerName));
    //: %1 is a key, such as Ctrl+Shift+Esc
    const QString keys = m_request.attaches
        ? tr("Keys go to the main process, Tab too. %1 leaves the terminal.").arg(leave)
        //: %1 is a key, such as Ctrl+Shift+Esc
        : tr("Keys go to the shell, Tab too. %1 leaves the terminal.").arg(leave);
    m_view->setAccessibleDescription(keys);
    m_view->setToolTip(toolTipText(keys));
    showState();
}

} // namespace slipway::ui
