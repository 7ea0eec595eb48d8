// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagemachine.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <sys/stat.h>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArchiveLimit = 10 * 60 * 1000;
constexpr int kRunLimit = 240 * 1000;

QString archives()
{
    return QStringLiteral(SLIPWAY_BINARY_DIR "/chroots/archives");
}

QString tool(const QString &name)
{
    return QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/integration/packagemachine/") + name;
}

/// \return what it said when it failed; empty when it did not
QString problemOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished(kArchiveLimit) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return {};
    return program + u": "_s + QString::fromUtf8(process.readAll().right(500)) + process.errorString();
}

} // namespace

QString PackageMachine::prepare()
{
    const QString reason = ScriptMachine::prepare();
    if (!reason.isEmpty())
        return reason;
    for (const QString &name : { u"dpkg-deb"_s, u"busybox"_s }) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return name + u" is missing"_s;
    }
    return QFileInfo::exists(archives())
        ? QString()
        : problemOf(tool(u"make-archive"_s), { ScriptMachine::debian(), archives() });
}

PackageMachine::PackageMachine()
{
    problemOf(u"cp"_s, { u"-a"_s, ScriptMachine::debian() + u"/."_s, m_root.path() });
    ::chmod(QFile::encodeName(m_root.path()).constData(), 0755);
    QFile::copy(tool(u"systemctl"_s), path(u"/usr/bin/systemctl"_s));
    QDir().mkpath(path(u"/opt/box/bin"_s));
    QFile::copy(QFileInfo(QStandardPaths::findExecutable(u"busybox"_s)).canonicalFilePath(),
                path(u"/opt/box/bin/busybox"_s));
    // As RealEngine has them: no bridge and no rules are made on the computer of whoever runs this.
    QDir().mkpath(path(u"/etc/docker"_s));
    write(u"/etc/docker/daemon.json"_s,
          R"({"bridge": "none", "iptables": false, "ip6tables": false, "storage-driver": "vfs"})");
    offer(Archive::Older);
}

void PackageMachine::write(const QString &inside, const QByteArray &bytes) const
{
    QFile file(path(inside));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void PackageMachine::offer(Archive archive) const
{
    const QByteArray name = archive == Archive::Older ? "older" : "newest";
    write(u"/etc/apt/sources.list"_s, "deb [trusted=yes] file:/opt/archives/" + name + " ./\n");
}

QByteArray PackageMachine::read(const QString &inside) const
{
    QFile file(path(inside));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool PackageMachine::exists(const QString &inside) const
{
    return QFileInfo::exists(path(inside));
}

ScriptMachine::Run PackageMachine::run(const QByteArray &commands) const
{
    write(u"/root/driver"_s,
          "PATH=/usr/sbin:/usr/bin\nexport PATH\nunset LANG LC_ALL\n"
          "for kind in socket service; do\n"
          "    for unit in /etc/systemd/system/*.wants/docker*.$kind; do\n"
          "        [ ! -e \"$unit\" ] || systemctl start \"${unit##*/}\" || exit 99\n"
          "    done\n"
          "done\n"
              + commands);
    QProcess process;
    process.start(tool(u"enter"_s), { m_root.path(), archives() });
    ScriptMachine::Run result;
    if (!process.waitForFinished(kRunLimit)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

ScriptMachine::Run PackageMachine::runScript(const QByteArray &script, const QByteArray &after) const
{
    write(u"/root/script.sh"_s, script);
    return run(QByteArray("s=") + ScriptMachine::kScript
               + "\nmkdir -p ${s%/*}; cp /root/script.sh $s; rm /root/script.sh; chmod 500 $s\n"
                 "$s </dev/null || exit $?\n"
               + after);
}

} // namespace slipway::test
