// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/logfile.h"

#include "base/files/descriptor.h"
#include "base/files/privatefile.h"
#include "base/log/redact.h"

#include <QDateTime>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFileName = "slipway.log"_L1;
constexpr auto kOldFileName = "slipway.log.1"_L1;
constexpr auto kTraceCategory = "slipway.trace"_L1;
constexpr qsizetype kLongestMessage = 16'384;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "?"_L1;
}

QString withoutControls(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const bool acts = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (acts)
            visible += u"\\u%1"_s.arg(c.unicode(), 4, 16, '0'_L1);
        else
            visible += c;
    }
    return visible;
}

void writeQuietly(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
}

} // namespace

QString logLine(const QString &time, QtMsgType type, const QString &category, const QString &message)
{
    QString text = message;
    if (text.size() > kLongestMessage)
        text = text.left(kLongestMessage) + u" [cut]"_s;
    text = withoutControls(redacted(std::move(text)).trimmed().replace(u'\n', u" | "_s));
    return "%1 %2 %3: %4"_L1.arg(time, nameOf(type), category, text);
}

/// The open file; all of it under one lock.
class LogFile::Writer
{
public:
    Writer(QString folder, qint64 limit)
        : m_folder(std::move(folder))
        , m_limit(limit)
    {
    }

    QString path() const { return m_folder + u'/' + kFileName; }

    Result<> open()
    {
        m_file = Descriptor(::open(QFile::encodeName(path()).constData(),
                                   O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC,
                                   S_IRUSR | S_IWUSR));
        struct stat status = {};
        if (!m_file.isOpen() || ::fstat(m_file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
            m_file = Descriptor();
            return Error { .subject = path(), .detail = u"the log cannot be opened"_s };
        }
        m_size = status.st_size;
        return {};
    }

    void write(QByteArrayView line)
    {
        const std::scoped_lock lock(m_lock);
        if (m_size > 0 && m_size + line.size() > m_limit)
            rotate();
        if (!m_file.isOpen())
            return;
        writeQuietly(m_file.get(), line);
        m_size += line.size();
    }

private:
    void rotate()
    {
        m_file = Descriptor();
        const QByteArray old = QFile::encodeName(m_folder + u'/' + kOldFileName);
        if (::rename(QFile::encodeName(path()).constData(), old.constData()) == 0)
            (void)open().has_value();
    }

    QString m_folder;
    qint64 m_limit;
    std::mutex m_lock {};
    Descriptor m_file {};
    qint64 m_size = 0;
};

namespace {

std::mutex s_currentLock;
LogFile *s_current = nullptr;

} // namespace

LogFile::LogFile(std::unique_ptr<Writer> writer, bool echo)
    : m_writer(std::move(writer))
    , m_echo(echo)
    , m_before(install(this))
{
}

/// \return the handler until now
QtMessageHandler LogFile::install(LogFile *log)
{
    {
        const std::scoped_lock lock(s_currentLock);
        Q_ASSERT_X(!s_current, "LogFile", "one at a time");
        s_current = log;
    }
    return qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    const std::scoped_lock lock(s_currentLock);
    s_current = nullptr;
}

QString LogFile::path() const
{
    return m_writer->path();
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &folder, qint64 limit, bool echo)
{
    if (const Result<> made = makePrivateFolder(folder); !made)
        return made.error();
    auto writer = std::make_unique<Writer>(folder, limit);
    if (const Result<> opened = writer->open(); !opened)
        return opened.error();
    return std::unique_ptr<LogFile>(new LogFile(std::move(writer), echo));
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    thread_local bool s_inside = false;
    if (s_inside)
        return; // something below logs about logging
    s_inside = true;
    const QString category = QString::fromUtf8(context.category);
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray line = logLine(time, type, category, message).toUtf8() + '\n';
    {
        const std::scoped_lock lock(s_currentLock);
        if (!s_current || (s_current->m_echo && category != kTraceCategory))
            writeQuietly(STDERR_FILENO, line);
        if (s_current)
            s_current->m_writer->write(line);
    }
    s_inside = false;
}

} // namespace slipway
