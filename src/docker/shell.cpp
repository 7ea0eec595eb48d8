// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/shell.h"

#include "docker/containers.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCannotExecute = 126;
constexpr int kNotFound = 127;
/// How engines begin when they say in the stream that the program cannot be started.
constexpr QByteArrayView kRefusal = "OCI runtime exec failed";
constexpr qsizetype kLongestRefusal = 4096;
/// A shell that is there and has said nothing for so long waits for what is typed.
constexpr std::chrono::seconds kLongestSilence { 2 };

QStringList shellsOf(const QString &osType)
{
    if (osType.compare(u"windows"_s, Qt::CaseInsensitive) == 0)
        return { u"powershell"_s, u"cmd"_s };
    return { u"bash"_s, u"ash"_s, u"sh"_s };
}

bool hasLocale(const QStringList &environment)
{
    return std::any_of(environment.begin(), environment.end(), [](const QString &variable) {
        return variable.startsWith(u"LANG="_s) || variable.startsWith(u"LC_ALL="_s)
            || variable.startsWith(u"LC_CTYPE="_s);
    });
}

Result<QStringList> environmentOf(const QByteArray &inspected, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(inspected, subject);
    if (!document)
        return document.error();
    return document->root().finish(document->root()["Config"_L1]["Env"_L1].stringsOr());
}

/// Engines that refuse before the stream begins say it this way.
bool saysMissing(const Error &error)
{
    return error.detail.contains("executable file"_L1) || error.detail.contains("no such file"_L1);
}

} // namespace

Shell::Shell(std::shared_ptr<HostLink> link, Clock &clock, ContainerId container, ShellOptions options,
             Observer observer)
    : m_link(std::move(link))
    , m_clock(clock)
    , m_container(std::move(container))
    , m_options(std::move(options))
    , m_observer(std::move(observer))
    , m_exec(m_link->engine, clock)
    , m_terminal(m_options.size)
{
}

Shell::~Shell() = default;

Task<Result<std::optional<int>>> Shell::run(std::stop_token stop)
{
    using Ended = Result<std::optional<int>>;
    const Result<EngineInfo> info = co_await m_link->engine.connect(stop);
    if (!info)
        co_return Ended(info.error());
    const Result<QStringList> variables = co_await environment(stop);
    if (!variables)
        co_return Ended(variables.error());
    const bool isGiven = !m_options.command.isEmpty();
    const QStringList shells = isGiven ? QStringList { QString() } : shellsOf(info->osType);
    for (const QString &shell : shells) {
        const QStringList command = commandLine(shell);
        const Result<Trial> trial = co_await tryOne(command, *variables, stop);
        if (!trial)
            co_return Ended(trial.error());
        if (!trial->isMissing)
            co_return Ended(trial->exitCode);
    }
    co_return Ended(Error { .kind = ErrorKind::NotFound,
                            .code = u"shell.none"_s,
                            .subject = m_container.text(),
                            .detail = QString::fromUtf8(m_withheld).trimmed() });
}

QStringList Shell::commandLine(const QString &shell) const
{
    return shell.isEmpty() ? m_options.command : QStringList { shell };
}

/// What the shell gets beside the container's own variables; the person's come last and so count.
Task<Result<QStringList>> Shell::environment(std::stop_token stop) const
{
    const Containers containers(m_link->engine);
    const Result<QByteArray> inspected = co_await containers.inspectJson(m_container, stop);
    if (!inspected)
        co_return inspected.error();
    const Result<QStringList> own = environmentOf(*inspected, m_container.text());
    if (!own)
        co_return own.error();
    QStringList variables { u"TERM=xterm-256color"_s, u"COLORTERM=truecolor"_s };
    if (!hasLocale(*own))
        variables.append(u"LANG=C.UTF-8"_s);
    co_return variables + m_options.environment;
}

Task<Result<Shell::Trial>> Shell::tryOne(QStringList command, QStringList environment, std::stop_token stop)
{
    m_command = command.join(u' ');
    m_withheld.clear();
    m_isTalking = false;
    // What is typed must not reach a shell that is not there; where no other one is tried, it may at once.
    m_terminal.setInput(m_options.command.isEmpty() ? TerminalStream::Input::Kept
                                                    : TerminalStream::Input::Sent);
    const ExecOptions options { .command = command,
                                .user = m_options.user,
                                .workingDirectory = m_options.workingDirectory,
                                .environment = environment,
                                .size = m_terminal.size() };
    const Result<ExecId> id = co_await m_exec.create(m_container, options, stop);
    if (!id)
        co_return id.error();
    Result<net::HijackedStream> stream = co_await m_exec.start(*id, options, stop);
    if (!stream && saysMissing(stream.error())) {
        m_withheld = stream.error().detail.toUtf8();
        co_return Trial { .isMissing = true };
    }
    if (!stream)
        co_return stream.error();
    const Result<> talked = co_await talk(*id, *std::move(stream), stop);
    if (!talked)
        co_return talked.error();
    const Result<std::optional<int>> code = co_await m_exec.exitCode(*id, stop);
    if (!code)
        co_return code.error();
    const int ended = code->value_or(0);
    const bool isRefused = ended == kCannotExecute || ended == kNotFound;
    if (isRefused && !m_isTalking)
        co_return Trial { .isMissing = true };
    if (!m_isTalking)
        beginTalk(m_command);
    co_return Trial { .exitCode = *code };
}

Task<Result<>> Shell::talk(ExecId id, net::HijackedStream stream, std::stop_token stop)
{
    auto tellSize = [this, id](ConsoleSize size, bool isFirst, std::stop_token token) {
        return isFirst ? m_exec.resizeAtStart(id, size, std::move(token))
                       : m_exec.resize(id, size, std::move(token));
    };
    auto taken = [this](const QByteArray &bytes) {
        deliver(bytes);
        return Result<>();
    };
    m_silence = std::make_unique<TaskScope>();
    m_silence->run(waitForWord(m_silence->token()), [] {});
    const Result<> ended =
        co_await m_terminal.carry(std::move(stream), std::move(tellSize), std::move(taken), stop);
    m_silence->requestStop();
    co_return ended;
}

/// The beginning is kept back while it may be the engine's words instead of the shell's.
void Shell::deliver(const QByteArray &bytes)
{
    if (m_isTalking) {
        m_observer.output(bytes);
        return;
    }
    m_withheld += bytes;
    const qsizetype known = std::min<qsizetype>(m_withheld.size(), kRefusal.size());
    const bool mayBeRefusal = QByteArrayView(m_withheld).first(known) == kRefusal.first(known)
        && m_withheld.size() <= kLongestRefusal;
    if (!mayBeRefusal)
        beginTalk(m_command);
}

void Shell::beginTalk(const QString &command)
{
    m_isTalking = true;
    m_terminal.setInput(TerminalStream::Input::Sent);
    m_observer.started(command);
    if (!m_withheld.isEmpty())
        m_observer.output(std::exchange(m_withheld, {}));
}

Task<> Shell::waitForWord(std::stop_token stop)
{
    co_await m_clock.sleep(kLongestSilence, stop);
    if (!stop.stop_requested())
        m_terminal.setInput(TerminalStream::Input::Sent);
}

} // namespace slipway::docker
