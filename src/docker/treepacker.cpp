// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/treepacker.h"

#include "docker/tar.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = qint64 { 256 } * 1024;
constexpr int kPermissions = 0777; // setuid and its kin stay at home

Error local(const QByteArray &path, int number)
{
    return { .kind = ErrorKind::Local,
             .subject = QFile::decodeName(path),
             .detail = QString::fromLocal8Bit(std::strerror(number)) };
}

struct CloseFolder
{
    void operator()(DIR *folder) const noexcept { ::closedir(folder); }
};

/// "/home/me/site/" -> "site"
QByteArray nameOf(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path.sliced(path.lastIndexOf('/') + 1);
}

} // namespace

TreePacker::TreePacker(const QStringList &sources)
{
    for (const QString &source : sources) {
        const QByteArray path = QFile::encodeName(source);
        m_pending.prepend({ .local = path, .name = nameOf(path), .followLink = true });
    }
}

Result<QByteArray> TreePacker::next()
{
    while (!m_ended) {
        if (m_file.isOpen())
            return moreData();
        if (m_pending.isEmpty()) {
            m_ended = true;
            return tarEnd();
        }
        Result<QByteArray> begun = beginNext();
        if (!begun || !begun->isEmpty())
            return begun;
    }
    return QByteArray();
}

Result<QByteArray> TreePacker::beginNext()
{
    const Pending item = m_pending.takeLast();
    m_path = QFile::decodeName(item.name);
    struct stat there = {};
    const int flags = item.followLink ? 0 : AT_SYMLINK_NOFOLLOW;
    if (::fstatat(AT_FDCWD, item.local.constData(), &there, flags) != 0)
        return local(item.local, errno);
    const int mode = static_cast<int>(there.st_mode) & kPermissions;
    const qint64 modified = there.st_mtim.tv_sec;
    if (S_ISREG(there.st_mode))
        return beginFile(item, mode, there.st_size, modified);
    if (S_ISDIR(there.st_mode)) {
        if (const Result<> pushed = pushChildren(item); !pushed)
            return pushed.error();
        ++m_report.folders;
        return tarHeader(
            { .type = TarEntry::Type::Folder, .path = item.name + '/', .mode = mode, .modified = modified });
    }
    if (S_ISLNK(there.st_mode)) {
        std::array<char, PATH_MAX> target {};
        const ssize_t length = ::readlink(item.local.constData(), target.data(), target.size());
        if (length < 0)
            return local(item.local, errno);
        ++m_report.links;
        return tarHeader({ .type = TarEntry::Type::SymbolicLink,
                           .path = item.name,
                           .linkTarget = QByteArray(target.data(), length),
                           .mode = kPermissions,
                           .modified = modified });
    }
    m_report.leaveOut(m_path, LeftOutReason::Special);
    return QByteArray();
}

Result<QByteArray> TreePacker::beginFile(const Pending &item, int mode, qint64 size, qint64 modified)
{
    m_file = Descriptor(::open(item.local.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!m_file.isOpen())
        return local(item.local, errno);
    m_left = size;
    m_size = size;
    return tarHeader({ .type = TarEntry::Type::File,
                       .path = item.name,
                       .size = size,
                       .mode = mode,
                       .modified = modified });
}

Result<> TreePacker::pushChildren(const Pending &folder)
{
    const std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.local.constData()));
    if (!open)
        return local(folder.local, errno);
    QList<QByteArray> names;
    errno = 0;
    while (const dirent *entry =
               ::readdir(open.get())) { // NOLINT(concurrency-mt-unsafe): a stream of its own
        const QByteArray name(static_cast<const char *>(entry->d_name));
        if (name != "." && name != "..")
            names.append(name);
    }
    if (errno != 0)
        return local(folder.local, errno);
    std::sort(names.begin(), names.end(), std::greater<>()); // the last is taken first
    for (const QByteArray &name : std::as_const(names))
        m_pending.append({ .local = folder.local + '/' + name, .name = folder.name + '/' + name });
    return {};
}

Result<QByteArray> TreePacker::moreData()
{
    QByteArray piece(static_cast<qsizetype>(std::min(m_left, kPiece)), Qt::Uninitialized);
    ssize_t count = 0;
    if (!piece.isEmpty()) {
        do {
            count = ::read(m_file.get(), piece.data(), static_cast<size_t>(piece.size()));
        } while (count < 0 && errno == EINTR);
        if (count < 0)
            return Error { .kind = ErrorKind::Local,
                           .subject = m_path,
                           .detail = QString::fromLocal8Bit(std::strerror(errno)) };
        if (count == 0)
            return Error { .kind = ErrorKind::Local,
                           .code = u"file.changed"_s,
                           .subject = m_path,
                           .detail = u"the file became shorter while it was read"_s };
    }
    piece.truncate(count);
    m_left -= count;
    m_report.bytes += count;
    if (m_left > 0)
        return piece;
    ++m_report.files;
    m_file = Descriptor();
    piece += tarPadding(m_size);
    // Of an empty file nothing is left to say; emptiness would mean the end.
    return piece.isEmpty() ? next() : Result<QByteArray>(piece);
}

} // namespace slipway::docker
