// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/processstream.h"

#include "base/async/event.h"
#include "base/log/redact.h"

#include <QProcess>
#include <QTimer>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As much of a program's standard error as is kept: its end.
constexpr qsizetype kStderrKept = 4096;
/// How long a program that has closed its output may take to end.
constexpr auto kTimeToExit = 2s;

} // namespace

/// A running program and what it says on its standard error. Shared by a stream and its reads under way.
class ChildProcess final
{
public:
    ChildProcess(const QString &program, const QStringList &arguments, QString subject, ProcessGroup group);
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// `childEnd` becomes standard input and output of the program.
    void start(int childEnd);
    QProcess &process() const { return *m_process; }
    const QString &subject() const { return m_subject; }
    bool hasEnded() const { return m_process->state() == QProcess::NotRunning; }
    bool hasSucceeded() const
    {
        return m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    }
    Error failure();

private:
    void collectStderr();
    QByteArray wholeLines() const;
    void kill();

    QProcess *m_process; ///< deleted when the program has ended, not before: that would wait for it
    QObject m_context;
    QString m_subject;
    ProcessGroup m_group;
    QByteArray m_stderr {}; ///< its end
    bool m_isStderrCut = false;
};

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments, QString subject,
                           ProcessGroup group)
    : m_process(new QProcess)
    , m_subject(std::move(subject))
    , m_group(group)
{
    m_process->setProgram(program);
    m_process->setArguments(arguments);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    QObject::connect(m_process, &QProcess::readyReadStandardError, &m_context, [this] { collectStderr(); });
}

ChildProcess::~ChildProcess()
{
    if (hasEnded()) {
        m_process->deleteLater();
        return;
    }
    QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    kill();
}

void ChildProcess::kill()
{
    // Not waited for yet, so that the number is still its own.
    if (const qint64 id = m_process->processId(); m_group == ProcessGroup::Own && id > 0)
        ::kill(-static_cast<pid_t>(id), SIGKILL);
    m_process->kill();
}

void ChildProcess::start(int childEnd)
{
    // Runs between fork and exec: nothing but system calls.
    m_process->setChildProcessModifier([childEnd, group = m_group] {
        if (group == ProcessGroup::Own)
            ::setpgid(0, 0);
        ::dup2(childEnd, STDIN_FILENO);
        ::dup2(childEnd, STDOUT_FILENO);
    });
    m_process->start(QIODevice::ReadOnly);
    // Whichever of the two comes first: the group is there before anybody can want to end it.
    if (const qint64 id = m_process->processId(); m_group == ProcessGroup::Own && id > 0)
        ::setpgid(static_cast<pid_t>(id), 0);
}

void ChildProcess::collectStderr()
{
    m_stderr.append(m_process->readAllStandardError());
    if (m_stderr.size() <= kStderrKept)
        return;
    m_stderr = m_stderr.right(kStderrKept);
    m_isStderrCut = true;
}

/// Without the rest of a line that was cut: half a secret does not look like one.
QByteArray ChildProcess::wholeLines() const
{
    if (!m_isStderrCut)
        return m_stderr;
    const qsizetype end = m_stderr.indexOf('\n');
    return end < 0 ? QByteArray() : m_stderr.sliced(end + 1);
}

Error ChildProcess::failure()
{
    collectStderr();
    const QString status = m_process->exitStatus() == QProcess::NormalExit
        ? QString::number(m_process->exitCode())
        : u"signal"_s;
    return { .kind = ErrorKind::Unreachable,
             .code = u"process.exit-"_s + status,
             .subject = m_subject,
             .detail = redacted(QString::fromUtf8(wholeLines()).trimmed()) };
}

namespace {

using ChildPtr = std::shared_ptr<ChildProcess>;

Task<> untilStarted(ChildPtr child, int childEnd, std::stop_token stop)
{
    Event over;
    const auto wake = [&over] { over.fire(); };
    QObject::connect(&child->process(), &QProcess::started, over.receiver(), wake);
    QObject::connect(&child->process(), &QProcess::errorOccurred, over.receiver(), wake);
    const std::stop_callback wakeOnStop(stop, wake);
    child->start(childEnd);
    co_await over;
}

Task<> untilEnded(ChildPtr child, std::stop_token stop)
{
    Event over;
    const auto wake = [&over] { over.fire(); };
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, over.receiver(), wake);
    QObject::connect(&child->process(), &QProcess::finished, over.receiver(), wake);
    QObject::connect(&child->process(), &QProcess::errorOccurred, over.receiver(), wake);
    const std::stop_callback wakeOnStop(stop, wake);
    timer.start(kTimeToExit);
    if (!child->hasEnded())
        co_await over;
}

/// The end of the output says little; why the program ended says more.
Task<Result<QByteArray>> explainEnd(ChildPtr child, Result<QByteArray> end, std::stop_token stop)
{
    co_await untilEnded(child, stop);
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled, .subject = child->subject() };
    if (child->hasEnded() && !child->hasSucceeded())
        co_return child->failure();
    co_return end;
}

Task<Result<QByteArray>> readExplained(Task<Result<QByteArray>> reading, ChildPtr child, std::stop_token stop)
{
    const Result<QByteArray> bytes = co_await std::move(reading);
    const bool isEnd = bytes ? bytes->isEmpty() : bytes.error().kind == ErrorKind::Unreachable;
    if (!isEnd)
        co_return bytes;
    const Result<QByteArray> explained = co_await explainEnd(std::move(child), bytes, std::move(stop));
    co_return explained;
}

} // namespace

ProcessStream::ProcessStream(std::unique_ptr<FdStream> pipe, ChildPtr child)
    : m_pipe(std::move(pipe))
    , m_child(std::move(child))
{
    const auto endReading = [this] { m_pipe->endReading(); };
    QObject::connect(&m_child->process(), &QProcess::finished, &m_context, endReading);
    if (m_child->hasEnded())
        endReading();
}

ProcessStream::~ProcessStream() = default;

Task<Result<std::unique_ptr<ByteStream>>> ProcessStream::start(QString program, QStringList arguments,
                                                               QString subject, ProcessGroup group,
                                                               std::stop_token stop)
{
    using Started = Result<std::unique_ptr<ByteStream>>;
    std::array<int, 2> pair {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        co_return Started(
            Error { .kind = ErrorKind::Local, .subject = subject, .detail = u"no socket left"_s });
    ::fcntl(pair[0], F_SETFL, O_NONBLOCK); // ours alone: programs expect to wait for their input
    auto pipe = std::make_unique<FdStream>(pair[0], subject);
    struct Closer
    {
        int descriptor;
        ~Closer() { ::close(descriptor); }
    } const childEnd { pair[1] };
    const auto child = std::make_shared<ChildProcess>(program, arguments, subject, group);
    co_await untilStarted(child, childEnd.descriptor, stop);
    if (stop.stop_requested())
        co_return Started(Error { .kind = ErrorKind::Cancelled, .subject = subject });
    if (child->process().error() == QProcess::FailedToStart) {
        co_return Started(Error { .kind = ErrorKind::Local,
                                  .code = u"program.missing"_s,
                                  .subject = program,
                                  .detail = child->process().errorString() });
    }
    std::unique_ptr<ByteStream> stream(new ProcessStream(std::move(pipe), child));
    co_return Started(std::move(stream));
}

Task<Result<QByteArray>> ProcessStream::read(qsizetype maximum, std::stop_token stop)
{
    return readExplained(m_pipe->read(maximum, stop), m_child, stop);
}

Task<Result<>> ProcessStream::write(QByteArray bytes, std::stop_token stop)
{
    return m_pipe->write(std::move(bytes), std::move(stop));
}

void ProcessStream::closeWrite()
{
    m_pipe->closeWrite();
}

} // namespace slipway::net
