// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suites.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVariable = "SLIPWAY_SUITES";
constexpr int kUnpackLimit = 120'000; // milliseconds, on a busy machine

QString archiveOf(const QString &name)
{
    const QString file = u'/' + name + u".tar.xz"_s;
    if (const QString folder = qEnvironmentVariable(kVariable); !folder.isEmpty())
        return folder + file;
    return QDir::cleanPath(QStringLiteral(SLIPWAY_SOURCE_DIR "/../shared/suites")) + file;
}

/// Changes with the archive, so that a new one is unpacked again.
QByteArray stampOf(const QFileInfo &archive)
{
    return QByteArray::number(archive.size()) + ' '
        + QByteArray::number(archive.lastModified().toSecsSinceEpoch());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool unpack(const QString &archive, const QString &folder)
{
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return false;
    QProcess cmake;
    cmake.setWorkingDirectory(folder);
    cmake.start(QStringLiteral(SLIPWAY_CMAKE), { u"-E"_s, u"tar"_s, u"xf"_s, archive });
    return cmake.waitForFinished(kUnpackLimit) && cmake.exitStatus() == QProcess::NormalExit
        && cmake.exitCode() == 0;
}

} // namespace

QString suiteFolder(const QString &name)
{
    const QFileInfo archive(archiveOf(name));
    const QString all = QStringLiteral(SLIPWAY_BINARY_DIR "/suites");
    if (!archive.isFile() || !QDir().mkpath(all))
        return {};
    const QString unpacked = all + u'/' + name;
    const QString folder = unpacked + u'/' + name; // an archive holds one folder of its own name
    const QString stamp = unpacked + u".stamp"_s;
    QLockFile lock(unpacked + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.lock())
        return {};
    if (contentOf(stamp) == stampOf(archive) && QFileInfo(folder).isDir())
        return folder;
    QFile::remove(stamp);
    if (!unpack(archive.absoluteFilePath(), unpacked) || !QFileInfo(folder).isDir())
        return {};
    QFile file(stamp);
    if (!file.open(QIODevice::WriteOnly) || file.write(stampOf(archive)) < 0)
        return {};
    return folder;
}

QString whyNoSuite(const QString &name)
{
    const QString archive = archiveOf(name);
    if (QFileInfo(archive).isFile())
        return archive + u" cannot be unpacked"_s;
    return u"the suite is not here: no "_s + archive + u" (set "_s + QString::fromLatin1(kVariable)
        + u" to its folder)"_s;
}

} // namespace slipway::test
