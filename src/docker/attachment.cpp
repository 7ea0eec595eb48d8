// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/attachment.h"

#include <QLoggingCategory>

#include <chrono>
#include <utility>

Q_LOGGING_CATEGORY(lcAttachment, "slipway.docker.attach", QtInfoMsg)

namespace slipway::docker {

namespace {

// The stream of a process ends a little before the engine says that the process has.
constexpr int kTries = 10;
constexpr std::chrono::milliseconds kExitStep { 20 }; // the n-th pause is n times as long

} // namespace

Attachment::Attachment(std::shared_ptr<HostLink> link, Clock &clock, ContainerId container,
                       AttachmentOptions options, Observer observer)
    : m_link(std::move(link))
    , m_clock(clock)
    , m_container(std::move(container))
    , m_options(options)
    , m_observer(std::move(observer))
    , m_attach(m_link->engine)
    , m_terminal(options.size)
{
}

Attachment::~Attachment() = default;

Task<Result<std::optional<int>>> Attachment::run(std::stop_token stop)
{
    using Ended = Result<std::optional<int>>;
    const Result<AttachFacts> facts = co_await m_attach.joinable(m_container, stop);
    if (!facts)
        co_return Ended(facts.error());
    const bool hasTerminal = facts->attached.hasTerminal;
    const bool withInput = facts->attached.input == AttachInput::Open;
    Result<net::HijackedStream> stream = co_await m_attach.join(m_container, withInput, stop);
    if (!stream)
        co_return Ended(stream.error());
    m_terminal.setInput(withInput ? TerminalStream::Input::Sent : TerminalStream::Input::Dropped);
    m_observer.joined(facts->attached);
    if (m_options.withHistory)
        co_await showHistory(hasTerminal, stop); // behind the joining: what is said twice is not lost
    const Result<> talked = co_await talk(hasTerminal, *std::move(stream), stop);
    if (!talked)
        co_return Ended(talked.error());
    const Ended ended = co_await exitCode(facts->startedAt, stop);
    co_return ended;
}

/// A log that cannot be read is no reason not to attach.
Task<> Attachment::showHistory(bool hasTerminal, std::stop_token stop)
{
    const Result<QByteArray> history = co_await m_attach.history(m_container, &m_clock, stop);
    if (!history) {
        qCInfo(lcAttachment).noquote()
            << "no history" << nameOf(history.error().kind) << history.error().code;
        co_return;
    }
    if (hasTerminal) {
        m_observer.printed({ .isHistory = true, .bytes = *history });
        co_return;
    }
    Demultiplexer frames; // it may be cut in the middle of one
    (void)printFrames(frames, *history, true);
}

Result<> Attachment::printFrames(Demultiplexer &frames, QByteArrayView bytes, bool isHistory) const
{
    while (const auto piece = frames.take(bytes)) {
        if (!piece->bytes.isEmpty())
            m_observer.printed(
                { .kind = piece->kind, .isHistory = isHistory, .bytes = piece->bytes.toByteArray() });
    }
    if (frames.error())
        return *frames.error();
    return {};
}

Task<Result<>> Attachment::talk(bool hasTerminal, net::HijackedStream stream, std::stop_token stop)
{
    auto tellSize = [this](ConsoleSize size, bool isFirst, std::stop_token token) {
        return isFirst ? redraw(size, std::move(token))
                       : m_attach.resize(m_container, size, std::move(token));
    };
    auto printed = [this, hasTerminal](const QByteArray &bytes) {
        if (!hasTerminal)
            return printFrames(m_frames, bytes, false);
        m_observer.printed({ .bytes = bytes });
        return Result<>();
    };
    TerminalStream::TellSize sizes;
    if (hasTerminal)
        sizes = std::move(tellSize);
    const Result<> ended =
        co_await m_terminal.carry(std::move(stream), std::move(sizes), std::move(printed), stop);
    if (!ended || hasTerminal)
        co_return ended;
    if (const std::optional<Error> cut = m_frames.finish())
        co_return *cut;
    co_return Result<>();
}

/// Another size first: programs draw their screen, and shells their prompt, anew when it changes.
Task<Result<>> Attachment::redraw(ConsoleSize size, std::stop_token stop)
{
    const ConsoleSize other { .rows = size.rows + 1, .columns = size.columns + 1 };
    [[maybe_unused]] const Result<> changed = co_await m_attach.resize(m_container, other, stop);
    const Result<> right = co_await m_attach.resize(m_container, size, stop);
    co_return right;
}

Task<Result<std::optional<int>>> Attachment::exitCode(QString startedAt, std::stop_token stop)
{
    using Code = Result<std::optional<int>>;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        const Result<AttachFacts> now = co_await m_attach.facts(m_container, stop);
        if (!now)
            co_return Code(now.error());
        if (now->hasEnded())
            co_return Code(now->exitCode);
        if (now->startedAt != startedAt)
            break;
        co_await m_clock.sleep(kExitStep * attempt, stop);
        if (stop.stop_requested())
            co_return Code(Error { .kind = ErrorKind::Cancelled });
    }
    co_return Code(std::optional<int>());
}

} // namespace slipway::docker
