// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalsession.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/containers/terminal/terminalview.h"
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
    , m_text(new TextLabel(m_bar))
    , m_reconnect(new Button(u"reconnect"_s, m_bar))
{
    setObjectName(u"terminalSession"_s);
    m_text->setObjectName(u"sessionState"_s);
    m_text->setMultiLine(true);
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
    connect(channel, &ShellChannel::ended, this,
            [this](std::optional<int> exitCode) { end(Ended { exitCode }); });
    connect(channel, &ShellChannel::failed, this, [this](const Error &error) { end(error); });
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
    const QByteArray replies = m_terminal.takeReplies();
    if (m_channel && !replies.isEmpty())
        m_channel->write(replies);
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
    if (m_channel)
        m_channel->write(bytes);
    else if (bytes == "\r")
        open();
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
    const QString what = !m_shownTitle.isEmpty() ? m_shownTitle : (shell ? *shell : QString());
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
    if (const Ended *ended = std::get_if<Ended>(&m_state)) {
        if (ended->exitCode) {
            //: %1 is a number that the shell ended with; 0 means that all was well
            return tr("The session has ended (exit code %1). Press Enter or choose Reconnect to open it "
                      "again.")
                .arg(*ended->exitCode);
        }
        return tr("The connection to the shell has ended. What runs in it may go on running.");
    }
    return {};
}

void TerminalSession::showState()
{
    const QString text = stateText();
    m_text->setText(text);
    m_bar->setVisible(!text.isEmpty());
    m_view->setNotice(std::holds_alternative<std::monostate>(m_state) ? tr("Opening a shell…") : QString());
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
    m_view->setAccessibleDescription(tr("Keys go to the shell, Tab too. %1 leaves the terminal.").arg(leave));
    //: %1 is a key, such as Ctrl+Shift+Esc
    m_view->setToolTip(tr("Keys go to the shell, Tab too. %1 leaves the terminal.").arg(leave));
    showState();
}

} // namespace slipway::ui
