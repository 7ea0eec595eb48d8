// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptmachine.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDebootstrapLimit = 20 * 60 * 1000;
constexpr int kRunLimit = 120 * 1000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The archive that this computer itself uses, so that none is named here.
QString archive()
{
    QStringList files { u"/etc/apt/sources.list"_s };
    const QDir folder(u"/etc/apt/sources.list.d"_s);
    for (const QString &name : folder.entryList({ u"*.list"_s, u"*.sources"_s }, QDir::Files))
        files.append(folder.filePath(name));
    static const QRegularExpression address(
        u"^(?:deb(?:\\s+\\[[^\\]]*\\])?|URIs:)\\s+(https?://\\S+|file:\\S+)"_s,
        QRegularExpression::MultilineOption);
    for (const QString &file : std::as_const(files)) {
        const QRegularExpressionMatch match = address.match(QString::fromUtf8(contentOf(file)));
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

bool isDone(const QString &program, const QStringList &arguments, int limit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(limit) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QString makeSystem(const QString &target)
{
    const QString unfinished = target + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(QFileInfo(unfinished).path());
    if (!isDone(u"debootstrap"_s,
                { u"--variant=minbase"_s, u"--include=python3,openssl,ca-certificates"_s, u"bookworm"_s,
                  unfinished, archive() },
                kDebootstrapLimit))
        return u"debootstrap could not make a Debian system"_s;
    return QDir().rename(unfinished, target) ? QString() : u"the Debian system could not be renamed"_s;
}

} // namespace

QString ScriptMachine::debian()
{
    return QStringLiteral(SLIPWAY_BINARY_DIR "/chroots/bookworm");
}

QString ScriptMachine::prepare()
{
    if (::geteuid() != 0)
        return u"only root can make and enter a Debian system"_s;
    for (const QString &tool : { u"debootstrap"_s, u"unshare"_s, u"chroot"_s, u"ip"_s }) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool + u" is missing"_s;
    }
    if (!isDone(u"unshare"_s, { u"-m"_s, u"-n"_s, u"-p"_s, u"-f"_s, u"true"_s }, kRunLimit))
        return u"namespaces cannot be made here"_s;
    if (archive().isEmpty())
        return u"there is no archive in this computer's sources"_s;
    return QFileInfo::exists(debian()) ? QString() : makeSystem(debian());
}

ScriptMachine::ScriptMachine()
{
    for (const char *folder : { "usr", "dev", "run", "tmp", "opt/units", "root", "var/log", "var/lib" })
        QDir(m_root.path()).mkpath(QString::fromLatin1(folder));
    for (const char *link : { "bin", "sbin", "lib", "lib64" })
        QFile::link(u"usr/"_s + QLatin1StringView(link), path(u'/' + QLatin1StringView(link)));
    isDone(u"cp"_s, { u"-a"_s, debian() + u"/etc"_s, path(u"/etc"_s) }, kRunLimit);
    isDone(u"cp"_s,
           { u"-a"_s, QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/integration/standins"),
             path(u"/opt/standins"_s) },
           kRunLimit);
    ::chmod(QFile::encodeName(m_root.path()).constData(), 0755);
}

void ScriptMachine::write(const QString &inside, const QByteArray &bytes, int mode) const
{
    QDir().mkpath(QFileInfo(path(inside)).path());
    QFile::remove(path(inside));
    QFile file(path(inside));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    ::chmod(QFile::encodeName(path(inside)).constData(), static_cast<mode_t>(mode));
}

QByteArray ScriptMachine::read(const QString &inside) const
{
    return contentOf(path(inside));
}

bool ScriptMachine::exists(const QString &inside) const
{
    return QFileInfo::exists(path(inside));
}

int ScriptMachine::mode(const QString &inside) const
{
    struct stat information
    {
    };
    const int state = ::stat(QFile::encodeName(path(inside)).constData(), &information);
    return state == 0 ? static_cast<int>(information.st_mode & 07777) : -1;
}

QStringList ScriptMachine::entries(const QString &inside) const
{
    return QDir(path(inside)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray ScriptMachine::snapshot() const
{
    QByteArrayList lines;
    for (const QString &folder : { u"/etc/docker"_s, u"/etc/systemd"_s, u"/etc/yum.repos.d"_s, u"/etc/pki"_s,
                                   u"/root"_s, u"/tmp"_s }) {
        QDirIterator it(path(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray name = QFile::encodeName(it.next());
            struct stat information
            {
            };
            if (::lstat(name.constData(), &information) != 0)
                continue;
            lines.append(
                name + ' ' + QByteArray::number(information.st_mode, 8) + ' '
                + QByteArray::number(qulonglong(information.st_ino)) + ' '
                + QByteArray::number(qlonglong(information.st_mtim.tv_sec)) + '.'
                + QByteArray::number(qlonglong(information.st_mtim.tv_nsec)) + '\n'
                + (S_ISREG(information.st_mode) ? contentOf(QFile::decodeName(name)) : QByteArray()));
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QByteArray ScriptMachine::Run::lastLine() const
{
    return out.trimmed().split('\n').last();
}

ScriptMachine::Run ScriptMachine::run(const QByteArray &commands) const
{
    write(u"/root/driver"_s,
          "PATH=/opt/standins:/usr/sbin:/usr/bin\nexport PATH\nunset LANG LC_ALL\n" + commands);
    const QString enter = u"ip link set lo up && mount --bind \"$1/usr\" \"$2/usr\" "
                          "&& mount -o remount,bind,ro \"$2/usr\" && mount --bind /dev \"$2/dev\" "
                          "&& exec chroot \"$2\" /bin/sh /root/driver"_s;
    QProcess process;
    process.start(u"unshare"_s,
                  { u"-m"_s, u"-n"_s, u"-p"_s, u"-f"_s, u"--kill-child"_s, u"sh"_s, u"-c"_s, enter, u"sh"_s,
                    debian(), m_root.path() });
    Run result;
    if (!process.waitForFinished(kRunLimit)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    QFile::remove(path(u"/root/driver"_s));
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

ScriptMachine::Run ScriptMachine::runScript(const QByteArray &script, int times,
                                            const QByteArray &before) const
{
    write(u"/root/script.sh"_s, script, 0500);
    const QByteArray once =
        "mkdir -p ${s%/*}; cp /root/script.sh $s; chmod 500 $s; $s >/root/out 2>/root/error </dev/null; "
        "code=$?; [ ! -e $s ] || echo kept >/var/log/kept\n";
    Run result =
        run(QByteArray("s=") + kScript + '\n' + before + '\n' + once.repeated(times) + "exit $code\n");
    result.out = read(u"/root/out"_s);
    result.error += read(u"/root/error"_s);
    for (const char *file : { "out", "error", "script.sh" })
        QFile::remove(path(u"/root/"_s + QLatin1StringView(file)));
    return result;
}

} // namespace slipway::test
