// SPDX-License-Identifier: GPL-3.0-or-later
#include "realengine.h"

#include "base/files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kStartLimit { 60 };
constexpr std::chrono::seconds kStopLimit { 20 };
constexpr std::chrono::minutes kLockLimit { 4 };
constexpr std::array kPrograms = { "dockerd"_L1, "containerd"_L1, "runc"_L1,
                                   "docker"_L1,  "busybox"_L1,    "tar"_L1 };
constexpr std::array kApplets = { "sh"_L1,  "sleep"_L1, "echo"_L1, "ls"_L1,
                                  "cat"_L1, "top"_L1,   "yes"_L1,  "date"_L1 };

QString program(QLatin1StringView name)
{
    // Not every shell's PATH has these.
    static const QStringList systemFolders { u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/bin"_s };
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, systemFolders) : found;
}

int milliseconds(std::chrono::milliseconds duration)
{
    return static_cast<int>(duration.count());
}

Result<QByteArray> run(const QString &command, const QStringList &arguments, std::chrono::milliseconds limit)
{
    QProcess process;
    process.start(command, arguments);
    if (process.waitForFinished(milliseconds(limit)) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return process.readAllStandardOutput();
    process.kill();
    process.waitForFinished();
    const QByteArray words = process.readAllStandardError();
    return Error { .kind = ErrorKind::Local,
                   .subject = command,
                   .detail = words.isEmpty() ? process.errorString() : QString::fromLocal8Bit(words) };
}

quint16 freePort(const QString &address)
{
    QTcpServer server;
    return server.listen(QHostAddress(address)) ? server.serverPort() : quint16 { 0 };
}

/// The processes whose command line or parent says that they belong to `folder`'s engine, parents first.
QList<pid_t> processesOf(const QString &folder)
{
    QList<pid_t> own;
    QHash<pid_t, QList<pid_t>> children;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        const pid_t pid = entry.toInt();
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(entry));
        QFile stat(u"/proc/%1/stat"_s.arg(entry));
        if (pid <= 0 || !commandLine.open(QIODevice::ReadOnly) || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray fields = stat.readAll();
        const pid_t parent =
            fields.sliced(fields.lastIndexOf(')') + 1).simplified().split(' ').value(1).toInt();
        children[parent].append(pid);
        if (pid != ::getpid() && commandLine.readAll().contains(folder.toLocal8Bit()))
            own.append(pid);
    }
    for (qsizetype i = 0; i < own.size(); ++i) {
        for (const pid_t child : children.value(own.at(i))) {
            if (!own.contains(child))
                own.append(child);
        }
    }
    return own;
}

} // namespace

QString RealEngine::whyNot()
{
    if (::geteuid() != 0)
        return u"a real engine needs root"_s;
    for (const QLatin1StringView name : kPrograms) {
        if (program(name).isEmpty())
            return u"a real engine needs the program "_s + name;
    }
    return {};
}

bool RealEngine::isRequired()
{
    return qEnvironmentVariableIntValue("SLIPWAY_REQUIRE_ENGINE") == 1;
}

RealEngine::RealEngine()
    : m_folder(QDir::tempPath() + u"/slipway-engine-XXXXXX"_s)
    , m_lock(QDir::tempPath() + u"/slipway-real-engine.lock"_s)
{
    m_lock.setStaleLockTime(0); // only when its process has gone
}

RealEngine::~RealEngine()
{
    stop();
}

Result<> RealEngine::start(const RealEngineOptions &options)
{
    m_options = options;
    if (!options.isBeside && !m_lock.tryLock(milliseconds(kLockLimit)))
        return failure(u"another test keeps its engine for too long"_s);
    if (m_options.tls) {
        if (m_options.port == 0)
            m_options.port = freePort(m_options.address);
        const Result<> written = writeTls(*m_options.tls);
        if (!written)
            return written;
    }
    const Result<> launched = launch();
    return launched ? importImage() : launched;
}

Result<> RealEngine::startAgain()
{
    return launch();
}

Result<> RealEngine::writeTls(const EngineTlsFiles &tls) const
{
    const std::array<std::pair<QString, QByteArray>, 3> files { {
        { u"ca.pem"_s, tls.authority },
        { u"cert.pem"_s, tls.certificate },
        { u"key.pem"_s, tls.privateKey },
    } };
    for (const auto &[name, bytes] : files) {
        const Result<> written = writePrivateFile(inFolder(name), bytes);
        if (!written)
            return written;
    }
    return {};
}

Result<> RealEngine::restart()
{
    m_process->terminate();
    if (!m_process->waitForFinished(milliseconds(kStopLimit)))
        return failure(u"dockerd does not end"_s);
    return launch();
}

QStringList RealEngine::arguments() const
{
    QStringList list { u"--data-root"_s,           inFolder(u"data"_s),    u"--exec-root"_s,
                       inFolder(u"exec"_s),        u"--pidfile"_s,         inFolder(u"pid"_s),
                       u"--iptables=false"_s,      u"--ip6tables=false"_s, u"-H"_s,
                       u"unix://"_s + socketPath() };
    if (!m_options.hasOwnNetwork)
        list << u"--bridge=none"_s;
    if (m_options.tls) {
        list << u"-H"_s << u"tcp://%1:%2"_s.arg(m_options.address).arg(m_options.port) << u"--tlsverify"_s
             << u"--tlscacert"_s << inFolder(u"ca.pem"_s) << u"--tlscert"_s << inFolder(u"cert.pem"_s)
             << u"--tlskey"_s << inFolder(u"key.pem"_s);
    }
    return list + m_options.further;
}

Result<> RealEngine::launch()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(inFolder(u"log"_s), QIODevice::Append);
    m_process->setChildProcessModifier([alone = m_options.hasOwnNetwork] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // a test that is killed takes its engine with it
        if (alone)
            ::unshare(CLONE_NEWNET);
    });
    m_process->start(program("dockerd"_L1), arguments());
    if (!m_process->waitForStarted())
        return failure(m_process->errorString());
    return waitUntilItAnswers();
}

Result<> RealEngine::waitUntilItAnswers()
{
    const auto answers = [this] {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        if (!socket.waitForConnected(1000))
            return false;
        socket.write("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(1000))
            answer += socket.readAll();
        return answer.startsWith("HTTP/1.0 200");
    };
    const bool isReady =
        QTest::qWaitFor([&] { return !isRunning() || answers(); }, milliseconds(kStartLimit)) && isRunning();
    return isReady ? Result<>() : Result<>(failure(u"dockerd did not start"_s));
}

Result<> RealEngine::importImage()
{
    const QString root = inFolder(u"image"_s);
    const QString archive = inFolder(u"image.tar"_s);
    const QString box = root + u"/bin/busybox"_s;
    if (!QDir().mkpath(root + u"/bin"_s)
        || !QFile::copy(QFileInfo(program("busybox"_L1)).canonicalFilePath(), box))
        return failure(u"no image"_s);
    for (const QLatin1StringView applet : kApplets)
        QFile::link(u"busybox"_s, root + u"/bin/"_s + applet);
    const Result<QByteArray> packed =
        run(program("tar"_L1), { u"-C"_s, root, u"-cf"_s, archive, u"."_s }, kStartLimit);
    if (!packed)
        return packed.error();
    const Result<QByteArray> imported =
        docker({ u"import"_s, u"-c"_s, uR"(CMD ["/bin/sh","-c","while true; do date; sleep 1; done"])"_s,
                 archive, kImage });
    return imported ? Result<>() : Result<>(imported.error());
}

bool RealEngine::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

qint64 RealEngine::pid() const
{
    return m_process ? m_process->processId() : 0;
}

void RealEngine::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished(milliseconds(kStopLimit));
    // Its containerd dies with it, but stays a zombie where nobody collects it: the next dockerd would wait
    // for it.
    QFile::remove(inFolder(u"exec/containerd/containerd.pid"_s));
}

void RealEngine::stop()
{
    if (isRunning()) {
        const Result<QByteArray> ids = docker({ u"ps"_s, u"-aq"_s });
        const QStringList list =
            ids ? QString::fromLatin1(*ids).split(u'\n', Qt::SkipEmptyParts) : QStringList();
        if (!list.isEmpty())
            (void)docker(QStringList { u"rm"_s, u"-f"_s } + list);
        m_process->terminate();
        if (!m_process->waitForFinished(milliseconds(kStopLimit)))
            kill();
    }
    m_process.reset();
    killLeftovers();
    unmountLeftovers();
    m_lock.unlock();
}

void RealEngine::killLeftovers() const
{
    for (int round = 0; round < 20; ++round) {
        const QList<pid_t> left = processesOf(m_folder.path());
        if (left.isEmpty())
            return;
        for (const pid_t pid : left)
            ::kill(pid, SIGKILL);
        QTest::qWait(50);
    }
}

void RealEngine::unmountLeftovers() const
{
    QFile table(u"/proc/self/mountinfo"_s);
    if (!table.open(QIODevice::ReadOnly))
        return;
    QList<QByteArray> points;
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray point = line.split(' ').value(4);
        if (point.startsWith(m_folder.path().toLocal8Bit() + '/'))
            points.prepend(point); // the latest first
    }
    for (const QByteArray &point : std::as_const(points))
        ::umount2(point.constData(), MNT_DETACH);
}

QString RealEngine::socketPath() const
{
    return inFolder(u"docker.sock"_s);
}

Result<QByteArray> RealEngine::docker(const QStringList &arguments, std::chrono::seconds limit) const
{
    return run(program("docker"_L1), QStringList { u"-H"_s, u"unix://"_s + socketPath() } + arguments, limit);
}

QByteArray RealEngine::log() const
{
    QFile file(inFolder(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error RealEngine::failure(const QString &what) const
{
    constexpr qsizetype kLines = 4000;
    return { .kind = ErrorKind::Local,
             .subject = u"dockerd"_s,
             .detail = what + u'\n' + QString::fromUtf8(log().right(kLines)) };
}

} // namespace slipway::test
