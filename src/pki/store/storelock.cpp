// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/storelock.h"

#include "base/files/privatefile.h"
#include "pki/store/formerstore.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>

namespace slipway::pki {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 2s; // a write of the others takes milliseconds
constexpr int kStep = 10; // milliseconds between tries: nobody is told when flock is let go

Error failed(const QString &folder, int number)
{
    return Error { .kind = ErrorKind::Local,
                   .subject = folder,
                   .detail = QString::fromLatin1(::strerrordesc_np(number)) };
}

} // namespace

Result<StoreLock> StoreLock::take(const QString &dataFolder)
{
    if (!QFileInfo(dataFolder).isDir()) {
        if (const Result<> made = makePrivateFolder(dataFolder); !made)
            return made.error();
    }
    Descriptor folder(::open(QFile::encodeName(dataFolder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return failed(dataFolder, errno);
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (::flock(folder.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failed(dataFolder, errno);
        if (std::chrono::steady_clock::now() > end)
            return Error { .kind = ErrorKind::Conflict,
                           .code = u"store.busy"_s,
                           .subject = dataFolder,
                           .detail = u"Another program is writing into the folder"_s };
        ::poll(nullptr, 0, kStep);
    }
    if (const Result<> finished = finishMovingAside(dataFolder); !finished)
        return finished.error();
    return StoreLock(std::move(folder));
}

} // namespace slipway::pki
