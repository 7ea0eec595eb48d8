// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/formerstore.h"

#include "base/files/privatefile.h"
#include "base/files/syncfolder.h"
#include "pki/store/storenames.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFinished = "former-store-"_L1;
constexpr auto kUnderWay = ".former-store-"_L1;

Error fileError(const QString &path)
{
    return Error { .kind = ErrorKind::Local,
                   .subject = path,
                   .detail = QString::fromLatin1(::strerrordesc_np(errno)) };
}

bool isThere(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

Result<> moveTo(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(from);
    return {};
}

/// What is there already stays as it is.
Result<> moveAll(const QString &from, const QString &to)
{
    for (const QLatin1StringView name : kStoreNames) {
        const QString old = from + u'/' + name;
        const QString now = to + u'/' + name;
        if (!isThere(old) || isThere(now))
            continue;
        if (Result<> moved = moveTo(old, now); !moved)
            return moved;
    }
    syncFolder(to);
    syncFolder(from);
    return {};
}

/// One that is not taken: of a store that was put aside in the same millisecond.
QString freeName(const QString &base)
{
    QString name = base;
    for (int number = 2; isThere(name); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    return name;
}

QStringList underWayIn(const QString &dataFolder)
{
    return QDir(dataFolder).entryList({ kUnderWay + u'*' }, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
}

Result<QString> finish(const QString &dataFolder, const QString &name)
{
    const QString underWay = dataFolder + u'/' + name;
    if (const Result<> moved = moveAll(dataFolder, underWay); !moved)
        return moved.error();
    QString place = freeName(dataFolder + u'/' + kFinished + name.mid(kUnderWay.size()));
    if (const Result<> named = moveTo(underWay, place); !named)
        return named.error();
    syncFolder(dataFolder);
    return place;
}

/// A folder that is not empty cannot be removed: then the rest is moved the next time.
void takeBack(const QString &dataFolder, const QString &underWay)
{
    static_cast<void>(moveAll(underWay, dataFolder)); // what failed before is the thing to report
    if (::rmdir(QFile::encodeName(underWay).constData()) == 0)
        syncFolder(dataFolder);
}

} // namespace

Result<QString> moveStoreAside(const QString &dataFolder, const QDateTime &now)
{
    const QString name = kUnderWay + now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString underWay = dataFolder + u'/' + name;
    const Result<> made = makePrivateFolder(underWay);
    Result<QString> place = made ? finish(dataFolder, name) : made.error();
    if (!place)
        takeBack(dataFolder, underWay);
    return place;
}

bool isMovingAside(const QString &dataFolder)
{
    return !underWayIn(dataFolder).isEmpty();
}

Result<> finishMovingAside(const QString &dataFolder)
{
    const QStringList names = underWayIn(dataFolder);
    for (const QString &name : names) {
        if (const Result<QString> done = finish(dataFolder, name); !done)
            return done.error();
    }
    return {};
}

} // namespace slipway::pki
