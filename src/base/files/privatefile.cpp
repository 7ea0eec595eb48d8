// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files/privatefile.h"

#include "base/files/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t kPrivateFile = S_IRUSR | S_IWUSR;
constexpr mode_t kPrivateFolder = S_IRWXU;
constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

Error localError(const QString &path, const QString &detail, const QString &code = {})
{
    return Error { .kind = ErrorKind::Local, .code = code, .subject = path, .detail = detail };
}

/// Always English, unlike strerror().
QString textOf(int number)
{
    const char *const text = ::strerrordesc_np(number);
    return text ? QString::fromLatin1(text) : u"error %1"_s.arg(number);
}

Error errnoError(const QString &path, int number)
{
    return localError(path, textOf(number));
}

Error notPrivate(const QString &path, const QString &why)
{
    return localError(path, why, u"file.permissions"_s);
}

/// Adds how much room there is, since that is what the reader of the message wants to know next.
Error writeError(const QString &path, const Descriptor &folder, int number)
{
    if (number != ENOSPC && number != EDQUOT)
        return errnoError(path, number);
    QString detail = textOf(number);
    struct statvfs room = {};
    if (::fstatvfs(folder.get(), &room) == 0)
        detail += u" (%1 bytes free)"_s.arg(static_cast<quint64>(room.f_bavail) * room.f_frsize);
    return localError(path, detail, u"file.no-space"_s);
}

/// Repeats a system call that a signal interrupted.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

Result<> checkPrivateFolder(const Descriptor &folder, const QString &path)
{
    struct stat status = {};
    if (::fstat(folder.get(), &status) != 0)
        return errnoError(path, errno);
    if (status.st_uid != ::geteuid())
        return notPrivate(path, u"the folder belongs to somebody else"_s);
    if ((status.st_mode & kOthers) != 0)
        return notPrivate(
            path, u"the folder is open to others (mode %1)"_s.arg(status.st_mode & 07777U, 4, 8, '0'_L1));
    return {};
}

/// Where everybody may rename what stands in a folder, no file in it is safe. The sticky bit forbids that.
Result<> checkNotForEverybody(const Descriptor &folder, const QString &path)
{
    struct stat status = {};
    if (::fstat(folder.get(), &status) != 0)
        return errnoError(path, errno);
    if ((status.st_mode & S_IWOTH) != 0 && (status.st_mode & S_ISVTX) == 0)
        return notPrivate(path, u"everybody can write into the folder"_s);
    return {};
}

/// Opens a folder that must not be a symbolic link, below an open one.
Result<Descriptor> openBelow(const Descriptor &above, const QByteArray &name, const QString &path)
{
    Descriptor folder(::openat(above.get(), name.constData(), kFolderFlags | O_NOFOLLOW));
    if (folder.isOpen())
        return folder;
    const int number = errno;
    if (number == ELOOP || number == ENOTDIR)
        return notPrivate(path, u"it is a symbolic link or no folder"_s);
    return errnoError(path, number);
}

Result<> writeAll(const Descriptor &file, QByteArrayView bytes, const Descriptor &folder, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = uninterrupted(
            [&] { return ::write(file.get(), bytes.data(), static_cast<std::size_t>(bytes.size())); });
        if (written < 0)
            return writeError(path, folder, errno);
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    if (uninterrupted([&] { return ::fsync(file.get()); }) != 0)
        return writeError(path, folder, errno);
    return {};
}

/// Only a regular file may be replaced: not a link (it would be lost), not a device, not a pipe.
Result<> checkTarget(const Descriptor &folder, const QByteArray &name, const QString &path)
{
    struct stat status = {};
    if (::fstatat(folder.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<>() : errnoError(path, errno);
    if (S_ISLNK(status.st_mode))
        return localError(path, u"it is a symbolic link"_s, u"file.not-regular"_s);
    if (!S_ISREG(status.st_mode))
        return localError(path, u"it is no regular file"_s, u"file.not-regular"_s);
    return {};
}

/// A file under a random name that is removed again unless it was renamed.
class TemporaryFile final
{
public:
    explicit TemporaryFile(const Descriptor &folder)
        : m_folder(folder)
        , m_name(".slipway-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".tmp")
        , m_file(::openat(folder.get(), m_name.constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kPrivateFile))
        , m_error(m_file.isOpen() ? 0 : errno)
    {
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)
    ~TemporaryFile()
    {
        if (m_file.isOpen())
            ::unlinkat(m_folder.get(), m_name.constData(), 0);
    }

    const Descriptor &file() const { return m_file; }
    int error() const { return m_error; }

    /// \return 0, or errno
    int renameTo(const QByteArray &name)
    {
        if (::renameat(m_folder.get(), m_name.constData(), m_folder.get(), name.constData()) != 0)
            return errno;
        m_file = Descriptor();
        return 0;
    }

private:
    const Descriptor &m_folder;
    QByteArray m_name;
    Descriptor m_file;
    int m_error;
};

/// Makes the rename itself durable. Some network file systems cannot; that is no reason to call the save
/// failed.
Result<> syncFolder(const Descriptor &folder, const QString &path)
{
    if (uninterrupted([&] { return ::fsync(folder.get()); }) == 0 || errno == EINVAL || errno == ENOTSUP)
        return {};
    return errnoError(path, errno);
}

/// A QByteArray that grows by itself leaves what was in it somewhere in memory: it may be a key.
void growWiped(QByteArray &bytes, qsizetype size)
{
    QByteArray larger(size, Qt::Uninitialized);
    std::copy(bytes.cbegin(), bytes.cend(), larger.begin());
    ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = std::move(larger);
}

/// \param size of the file, as far as it is known: it may have grown, and files of /proc say 0
Result<QByteArray> readAll(const Descriptor &file, const QString &path, qint64 size, qint64 limit)
{
    constexpr qint64 kSmallest = 4096;
    // One byte more than allowed, to see that there is more.
    QByteArray bytes(static_cast<qsizetype>(std::min(std::max(size, kSmallest), limit) + 1),
                     Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        if (filled == bytes.size())
            growWiped(bytes, static_cast<qsizetype>(std::min<qint64>(2 * bytes.size(), limit + 1)));
        const ssize_t count = uninterrupted([&] {
            return ::read(file.get(), bytes.data() + filled, static_cast<std::size_t>(bytes.size() - filled));
        });
        if (count < 0)
            return errnoError(path, errno);
        filled += static_cast<qsizetype>(count);
        if (filled > limit)
            return Error { .kind = ErrorKind::Invalid,
                           .code = u"file.too-large"_s,
                           .subject = path,
                           .detail = u"the file is larger than %1 bytes"_s.arg(limit) };
        if (count == 0) {
            bytes.truncate(filled); // in place
            return bytes;
        }
    }
}

Result<QByteArray> readRegularFile(const QString &path, qint64 limit, bool mustBePrivate)
{
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDONLY | O_CLOEXEC | O_NONBLOCK | (mustBePrivate ? O_NOFOLLOW : 0)));
    if (!file.isOpen()) {
        if (errno == ELOOP && mustBePrivate)
            return localError(path, u"it is a symbolic link"_s, u"file.link"_s);
        Error error = errnoError(path, errno);
        if (errno == ENOENT || errno == ENOTDIR)
            error.kind = ErrorKind::NotFound;
        return error;
    }
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return errnoError(path, errno);
    if (!S_ISREG(status.st_mode))
        return localError(path, u"it is no regular file"_s, u"file.not-regular"_s);
    if (mustBePrivate && status.st_uid != ::geteuid())
        return notPrivate(path, u"the file belongs to somebody else"_s);
    if (mustBePrivate && (status.st_mode & kOthers) != 0)
        return notPrivate(
            path, u"the file is open to others (mode %1)"_s.arg(status.st_mode & 07777U, 4, 8, '0'_L1));
    return readAll(file, path, status.st_size, limit);
}

} // namespace

Result<> makePrivateFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QString existing = QFileInfo(path).path();
    QStringList missing { QFileInfo(path).fileName() };
    while (!QFileInfo(existing).isDir() && !QFileInfo(existing).isRoot()) {
        missing.prepend(QFileInfo(existing).fileName());
        existing = QFileInfo(existing).path();
    }

    Descriptor above(::open(QFile::encodeName(existing).constData(), kFolderFlags));
    if (!above.isOpen())
        return errnoError(existing, errno);
    for (const QString &name : std::as_const(missing)) {
        const QByteArray encoded = QFile::encodeName(name);
        if (Result<> safe = checkNotForEverybody(above, path); !safe)
            return safe;
        if (::mkdirat(above.get(), encoded.constData(), kPrivateFolder) == 0)
            ::fsync(above.get()); // else a power cut takes it back, with all that is put into it
        else if (errno != EEXIST)
            return writeError(path, above, errno);
        Result<Descriptor> next = openBelow(above, encoded, path);
        if (!next)
            return next.error();
        above = *std::move(next);
    }
    return checkPrivateFolder(above, path);
}

/// One file, whole beside its place.
class PrivateFiles::Staged final
{
public:
    static Result<std::unique_ptr<Staged>> make(const QString &path, QByteArrayView bytes)
    {
        const QFileInfo info(path);
        const QByteArray name = QFile::encodeName(info.fileName());
        if (name.isEmpty())
            return localError(path, u"it names a folder"_s, u"file.not-regular"_s);
        Descriptor folder(::open(QFile::encodeName(info.path()).constData(), kFolderFlags));
        if (!folder.isOpen())
            return errnoError(path, errno);
        if (const Result<> safe = checkNotForEverybody(folder, path); !safe)
            return safe.error();
        if (const Result<> replaceable = checkTarget(folder, name, path); !replaceable)
            return replaceable.error();
        auto staged = std::make_unique<Staged>(path, name, std::move(folder));
        if (const Result<> written = staged->write(bytes); !written)
            return written.error();
        return staged;
    }

    Staged(QString path, QByteArray name, Descriptor folder)
        : m_path(std::move(path))
        , m_name(std::move(name))
        , m_folder(std::move(folder))
        , m_temporary(m_folder)
    {
    }
    Q_DISABLE_COPY_MOVE(Staged)
    ~Staged() = default;

    Result<> putInPlace()
    {
        if (const int number = m_temporary.renameTo(m_name); number != 0)
            return writeError(m_path, m_folder, number);
        return syncFolder(m_folder, m_path);
    }

private:
    Result<> write(QByteArrayView bytes) const
    {
        if (m_temporary.error() != 0)
            return writeError(m_path, m_folder, m_temporary.error());
        return writeAll(m_temporary.file(), bytes, m_folder, m_path);
    }

    QString m_path;
    QByteArray m_name;
    Descriptor m_folder;
    TemporaryFile m_temporary;
};

PrivateFiles::PrivateFiles() = default;
PrivateFiles::~PrivateFiles() = default;

Result<> PrivateFiles::add(const QString &path, QByteArrayView bytes)
{
    Result<std::unique_ptr<Staged>> staged = Staged::make(path, bytes);
    if (!staged)
        return staged.error();
    m_files.push_back(*std::move(staged));
    return {};
}

Result<> PrivateFiles::putInPlace()
{
    for (const std::unique_ptr<Staged> &file : m_files) {
        if (Result<> ok = file->putInPlace(); !ok)
            return ok;
    }
    m_files.clear();
    return {};
}

Result<> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    PrivateFiles one;
    if (Result<> staged = one.add(path, bytes); !staged)
        return staged;
    return one.putInPlace();
}

bool isOpenToOthers(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISLNK(status.st_mode)
        && (status.st_uid != ::geteuid() || (status.st_mode & kOthers) != 0);
}

/// By a descriptor, so that what is checked is what is changed.
Result<> closeToOthers(const QString &path)
{
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor.get(), &status) != 0)
        return errnoError(path, errno);
    if (status.st_uid != ::geteuid())
        return notPrivate(path, u"it belongs to somebody else"_s);
    const mode_t wanted = S_ISDIR(status.st_mode) ? kPrivateFolder : kPrivateFile;
    return ::fchmod(descriptor.get(), wanted) == 0 ? Result<>() : errnoError(path, errno);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    return readRegularFile(path, limit, false);
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 limit)
{
    return readRegularFile(path, limit, true);
}

} // namespace slipway
