// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/extraction.h"

#include "base/files/descriptor.h"
#include "docker/filenames.h"

#include <QFile>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr mode_t kFolderMode = 0755; // less the umask
constexpr mode_t kFileMode = 0755; // less the umask and what the archive does not give
constexpr mode_t kOwnerMayWrite = 0600;
constexpr qsizetype kDeepest = 256;

using Components = QList<QByteArray>;

Error local(const QString &path, int number)
{
    return { .kind = ErrorKind::Local,
             .subject = path,
             .detail = QString::fromLocal8Bit(std::strerror(number)) };
}

Error hostile(const QByteArray &path)
{
    return { .kind = ErrorKind::Protocol,
             .code = u"archive.hostile"_s,
             .subject = QString::fromUtf8(path),
             .detail = u"the archive has a path that leads out of it"_s };
}

/// The parts of a path without "." and empty ones.
Components split(const QByteArray &path)
{
    Components parts = path.split('/');
    parts.removeIf([](const QByteArray &part) { return part.isEmpty() || part == "."; });
    return parts;
}

bool leadsOut(const QByteArray &path)
{
    return path.startsWith('/') || path.split('/').contains("..");
}

/// Whether a symbolic link in a folder `depth` below the top can only lead to what is below the top: ".."
/// stands at the beginning alone (behind a name it could go up from wherever that name leads), and not too
/// often.
bool staysInside(const QByteArray &target, qsizetype depth)
{
    if (target.isEmpty() || target.startsWith('/'))
        return false;
    const Components parts = split(target);
    const auto firstName = std::find_if(parts.begin(), parts.end(), [](const auto &p) { return p != ".."; });
    const bool goesUpLater = std::any_of(firstName, parts.end(), [](const auto &p) { return p == ".."; });
    return !goesUpLater && firstName - parts.begin() <= depth;
}

QByteArray temporaryName()
{
    return ".slipway-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".part";
}

Result<> writeAll(int descriptor, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return local(path, written < 0 ? errno : ENOSPC);
        bytes = bytes.sliced(written);
    }
    return {};
}

/// Gives the whole file its own name. \return errno, or 0
int takeName(int folder, const QByteArray &temporary, const QByteArray &name, bool overwrite)
{
    if (overwrite)
        return ::renameat(folder, temporary.constData(), folder, name.constData()) == 0 ? 0 : errno;
    // A link refuses an existing name, on every file system that has links.
    if (::linkat(folder, temporary.constData(), folder, name.constData(), 0) != 0) {
        if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
            return errno;
        struct stat there = {};
        if (::fstatat(folder, name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0)
            return EEXIST;
        return ::renameat(folder, temporary.constData(), folder, name.constData()) == 0 ? 0 : errno;
    }
    ::unlinkat(folder, temporary.constData(), 0);
    return 0;
}

bool isTaken(int number)
{
    return number == EEXIST || number == ENOTEMPTY || number == EISDIR || number == ENOTDIR;
}

} // namespace

class Extraction::Private
{
public:
    Private(Extraction &sink, QString target, ExtractionOptions chosen)
        : folder(std::move(target))
        , options(std::move(chosen))
        , reader(sink)
    {
    }

    struct Link
    {
        Components path {};
        QByteArray target {};
    };

    /// The components as they are written here; empty after the entry was left out.
    Components placeOf(const TarEntry &entry);
    void leaveOut(const Components &path, LeftOutReason reason);
    /// Opens the folder of `path`'s last part, making what is missing. Closed when a symbolic link or a file
    /// stands in the way: then it was left out.
    Result<Descriptor> openParent(const Components &path, qsizetype count);
    Result<> makeFolder(const Components &path);
    Result<> beginFile(const Components &path, const TarEntry &entry);
    Result<> endFile();
    Result<> makeHardLink(const Components &path, const QByteArray &target);
    Result<> makeSymbolicLink(const Link &link);
    void discardFile();

    QString folder;
    ExtractionOptions options;
    Descriptor root {};
    TransferReport report {};
    TarReader reader;
    QList<Link> links {}; ///< made at the end, so that nothing is ever written through one

    Components filePath {};
    Descriptor fileFolder {};
    Descriptor file {};
    QByteArray temporary {};
    mode_t fileMode = 0;
    qint64 fileModified = 0;
};

void Extraction::Private::leaveOut(const Components &path, LeftOutReason reason)
{
    report.leaveOut(QString::fromUtf8(path.join('/')), reason);
}

Components Extraction::Private::placeOf(const TarEntry &entry)
{
    Components parts = split(entry.path);
    if (!options.rename.isEmpty() && !parts.isEmpty())
        parts.first() = options.rename.toUtf8();
    if (!options.into.isEmpty())
        parts.prepend(options.into.toUtf8());
    for (QByteArray &part : parts) {
        const QByteArray name = writableName(part);
        if (name.isEmpty() || parts.size() > kDeepest) {
            leaveOut(parts, LeftOutReason::BadName);
            return {};
        }
        part = name;
    }
    return parts;
}

Result<Descriptor> Extraction::Private::openParent(const Components &path, qsizetype count)
{
    Descriptor at(::fcntl(root.get(), F_DUPFD_CLOEXEC, 0));
    if (!at.isOpen())
        return local(folder, errno);
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray &name = path.at(i);
        if (::mkdirat(at.get(), name.constData(), kFolderMode) != 0 && errno != EEXIST)
            return local(QString::fromUtf8(name), errno);
        Descriptor next(::openat(at.get(), name.constData(), kFolderFlags));
        if (!next.isOpen()) {
            if (errno != ELOOP && errno != ENOTDIR)
                return local(QString::fromUtf8(name), errno);
            leaveOut(path, LeftOutReason::ThroughLink);
            return Descriptor();
        }
        at = std::move(next);
    }
    return at;
}

Result<> Extraction::Private::makeFolder(const Components &path)
{
    if (path.isEmpty())
        return {};
    const Result<Descriptor> made = openParent(path, path.size());
    if (!made)
        return made.error();
    if (made->isOpen())
        ++report.folders;
    return {};
}

Result<> Extraction::Private::beginFile(const Components &path, const TarEntry &entry)
{
    Result<Descriptor> parent = openParent(path, path.size() - 1);
    if (!parent)
        return parent.error();
    if (!parent->isOpen())
        return {};
    temporary = temporaryName();
    file = Descriptor(::openat(parent->get(), temporary.constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kFileMode));
    if (!file.isOpen())
        return local(QString::fromUtf8(path.join('/')), errno);
    fileFolder = *std::move(parent);
    filePath = path;
    fileMode = static_cast<mode_t>(entry.mode);
    fileModified = entry.modified;
    return {};
}

Result<> Extraction::Private::endFile()
{
    if (!file.isOpen())
        return {};
    const QString path = QString::fromUtf8(filePath.join('/'));
    const timespec time { .tv_sec = static_cast<time_t>(fileModified), .tv_nsec = 0 };
    const timespec times[] = { time, time };
    struct stat written = {};
    const bool isWhole = ::fstat(file.get(), &written) == 0
        && ::fchmod(file.get(), (written.st_mode & kFileMode & fileMode) | kOwnerMayWrite) == 0
        && ::futimens(file.get(), times) == 0;
    if (!isWhole) {
        const int number = errno;
        discardFile();
        return local(path, number);
    }
    const int number = takeName(fileFolder.get(), temporary, filePath.constLast(), options.overwrite);
    if (number != 0) {
        discardFile();
        if (!isTaken(number))
            return local(path, number);
        report.leaveOut(path, LeftOutReason::Exists);
        return {};
    }
    ++report.files;
    report.bytes += written.st_size;
    file = Descriptor();
    fileFolder = Descriptor();
    return {};
}

void Extraction::Private::discardFile()
{
    if (!file.isOpen())
        return;
    ::unlinkat(fileFolder.get(), temporary.constData(), 0);
    file = Descriptor();
    fileFolder = Descriptor();
}

Result<> Extraction::Private::makeHardLink(const Components &path, const QByteArray &target)
{
    if (leadsOut(target))
        return hostile(target);
    TarEntry existing;
    existing.path = target;
    const Components source = placeOf(existing);
    if (source.isEmpty())
        return {};
    const Result<Descriptor> from = openParent(source, source.size() - 1);
    if (!from)
        return from.error();
    const Result<Descriptor> to = openParent(path, path.size() - 1);
    if (!to)
        return to.error();
    if (!from->isOpen() || !to->isOpen())
        return {};
    struct stat there = {};
    const bool isFile =
        ::fstatat(from->get(), source.constLast().constData(), &there, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISREG(there.st_mode);
    if (!isFile) {
        leaveOut(path, LeftOutReason::BrokenLink);
        return {};
    }
    if (options.overwrite && source != path)
        ::unlinkat(to->get(), path.constLast().constData(), 0);
    if (::linkat(from->get(), source.constLast().constData(), to->get(), path.constLast().constData(), 0)
        == 0) {
        ++report.links;
        return {};
    }
    if (!isTaken(errno))
        return local(QString::fromUtf8(path.join('/')), errno);
    leaveOut(path, LeftOutReason::Exists);
    return {};
}

Result<> Extraction::Private::makeSymbolicLink(const Link &link)
{
    const Result<Descriptor> parent = openParent(link.path, link.path.size() - 1);
    if (!parent)
        return parent.error();
    if (!parent->isOpen())
        return {};
    struct stat there = {};
    const char *name = link.path.constLast().constData();
    const bool exists = ::fstatat(parent->get(), name, &there, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && options.overwrite && !S_ISDIR(there.st_mode))
        ::unlinkat(parent->get(), name, 0);
    if (::symlinkat(link.target.constData(), parent->get(), name) == 0) {
        ++report.links;
        return {};
    }
    if (!isTaken(errno))
        return local(QString::fromUtf8(link.path.join('/')), errno);
    leaveOut(link.path, LeftOutReason::Exists);
    return {};
}

Extraction::Extraction(const QString &folder, ExtractionOptions options)
    : m_d(std::make_unique<Private>(*this, folder, std::move(options)))
{
}

Extraction::~Extraction()
{
    m_d->discardFile();
}

Result<> Extraction::open()
{
    m_d->root =
        Descriptor(::open(QFile::encodeName(m_d->folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!m_d->root.isOpen())
        return local(m_d->folder, errno);
    return {};
}

Result<> Extraction::feed(QByteArrayView bytes)
{
    return m_d->reader.feed(bytes);
}

Result<TransferReport> Extraction::finish()
{
    if (const Result<> ended = m_d->reader.finish(); !ended)
        return ended.error();
    const QList<Private::Link> links = std::exchange(m_d->links, {});
    for (const Private::Link &link : links) {
        if (const Result<> made = m_d->makeSymbolicLink(link); !made)
            return made.error();
    }
    return m_d->report;
}

const TransferReport &Extraction::report() const
{
    return m_d->report;
}

Result<> Extraction::begin(const TarEntry &entry)
{
    if (leadsOut(entry.path))
        return hostile(entry.path);
    const Components path = m_d->placeOf(entry);
    if (path.isEmpty())
        return {}; // the folder itself, or left out
    switch (entry.type) {
    case TarEntry::Type::Folder:
        return m_d->makeFolder(path);
    case TarEntry::Type::File:
        return m_d->beginFile(path, entry);
    case TarEntry::Type::HardLink:
        return m_d->makeHardLink(path, entry.linkTarget);
    case TarEntry::Type::SymbolicLink:
        if (staysInside(entry.linkTarget, path.size() - 1))
            m_d->links.append({ path, entry.linkTarget });
        else
            m_d->leaveOut(path, LeftOutReason::LeavingLink);
        return {};
    case TarEntry::Type::Other:
        m_d->leaveOut(path, LeftOutReason::Unsupported);
        return {};
    default:
        m_d->leaveOut(path, LeftOutReason::Special);
        return {};
    }
}

Result<> Extraction::data(QByteArrayView bytes)
{
    if (!m_d->file.isOpen())
        return {};
    return writeAll(m_d->file.get(), bytes, QString::fromUtf8(m_d->filePath.join('/')));
}

Result<> Extraction::end()
{
    return m_d->endFile();
}

} // namespace slipway::docker
