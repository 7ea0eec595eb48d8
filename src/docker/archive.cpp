// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/archive.h"

#include "base/async/inthreadpool.h"
#include "base/json/jsonreader.h"
#include "docker/containerrequests.h"
#include "docker/engine.h"
#include "docker/treepacker.h"
#include "net/deadline.h"

#include <QUrl>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kArchive = "archive"_L1;
constexpr auto kStatHeader = "X-Docker-Container-Path-Stat";
/// The engine may have to mount the container's file system first.
constexpr std::chrono::seconds kOpenLimit { 60 };
constexpr std::chrono::seconds kStandstill { 60 };
/// So much is handed to another thread at once.
constexpr qsizetype kBatch = 256LL * 1024;
constexpr int kMostLinks = 8;
constexpr qsizetype kMostEntries = 50'000;

/// Go's os.FileMode.
namespace gomode {
constexpr quint64 kFolder = 1U << 31U;
constexpr quint64 kSymbolicLink = 1U << 27U;
constexpr quint64 kSpecial = (1U << 26U) | (1U << 25U) | (1U << 24U) | (1U << 21U) | (1U << 19U);
constexpr quint64 kSetUser = 1U << 23U;
constexpr quint64 kSetGroup = 1U << 22U;
constexpr quint64 kSticky = 1U << 20U;
} // namespace gomode

FileKind kindOf(quint64 mode)
{
    if ((mode & gomode::kFolder) != 0)
        return FileKind::Folder;
    if ((mode & gomode::kSymbolicLink) != 0)
        return FileKind::SymbolicLink;
    return (mode & gomode::kSpecial) != 0 ? FileKind::Special : FileKind::File;
}

int permissionsOf(quint64 mode)
{
    quint64 bits = mode & 0777U;
    bits |= (mode & gomode::kSetUser) != 0 ? 04000U : 0U;
    bits |= (mode & gomode::kSetGroup) != 0 ? 02000U : 0U;
    bits |= (mode & gomode::kSticky) != 0 ? 01000U : 0U;
    return static_cast<int>(bits);
}

net::HttpRequest archiveRequest(QByteArray method, const ContainerId &id, const QString &path)
{
    net::HttpRequest request = containerRequest(std::move(method), id, kArchive);
    request.url.setQuery(u"path="_s + QString::fromLatin1(QUrl::toPercentEncoding(path)));
    request.timeout = kOpenLimit;
    return request;
}

Error aboutPath(const QString &path, Error error)
{
    error.subject = path;
    return error;
}

/// The next piece, unless none comes for too long.
// outlives: body and clock belong to the caller's frame, which awaits this
Task<Result<QByteArray>> nextPiece(net::HttpBodyStream *body, Clock *clock, std::stop_token stop)
{
    const net::Deadline deadline(*clock, kStandstill, std::move(stop));
    const Result<QByteArray> piece = co_await body->read(deadline.token());
    if (!piece)
        co_return deadline.explain(piece.error());
    co_return piece;
}

/// Gives the next piece to `reader`. \return its bytes; none: the archive is complete
// outlives: all three belong to the caller's frame, which awaits this
Task<Result<qsizetype>> readPiece(TarReader *reader, net::HttpBodyStream *body, Clock *clock,
                                  std::stop_token stop)
{
    const Result<QByteArray> piece = co_await nextPiece(body, clock, stop);
    if (!piece)
        co_return piece.error();
    const Result<> read = piece->isEmpty() ? reader->finish() : reader->feed(*piece);
    if (!read)
        co_return read.error();
    co_return piece->size();
}

/// Engines before 25 call it a failure of their own (500), later ones 403; both in the same words.
Error explained(Error error)
{
    if (error.detail.contains("read-only"_L1)) {
        error.kind = ErrorKind::Forbidden;
        error.code = u"container.read-only"_s;
    }
    return error;
}

FileKind kindOf(TarEntry::Type type)
{
    switch (type) {
    case TarEntry::Type::Folder:
        return FileKind::Folder;
    case TarEntry::Type::SymbolicLink:
        return FileKind::SymbolicLink;
    case TarEntry::Type::File:
    case TarEntry::Type::HardLink:
    case TarEntry::Type::Other:
        return FileKind::File;
    default:
        return FileKind::Special;
    }
}

/// Keeps the entries right below the archive's top.
class ListingSink final : public TarSink
{
public:
    FolderListing listing {};

    Result<> begin(const TarEntry &entry) override
    {
        QList<QByteArray> parts = entry.path.split('/');
        parts.removeIf([](const QByteArray &part) { return part.isEmpty() || part == "."; });
        if (parts.size() != 1)
            return {};
        if (listing.entries.size() >= kMostEntries) {
            listing.complete = false;
            return {};
        }
        FileEntry found { .name = QString::fromUtf8(parts.constFirst()),
                          .kind = kindOf(entry.type),
                          .size = entry.size,
                          .mode = entry.mode,
                          .modified = QDateTime::fromSecsSinceEpoch(entry.modified, Qt::UTC),
                          .userId = entry.userId,
                          .groupId = entry.groupId };
        if (found.kind == FileKind::SymbolicLink)
            found.linkTarget = QString::fromUtf8(entry.linkTarget);
        found.isNameExact = found.name.toUtf8() == parts.constFirst();
        listing.entries.append(found);
        return {};
    }
    Result<> data(QByteArrayView) override { return {}; }
    Result<> end() override { return {}; }
};

/// Keeps the beginning of the first file.
class BeginningSink final : public TarSink
{
public:
    explicit BeginningSink(qint64 limit)
        : m_limit(limit)
    {
    }

    FileBeginning file {};
    bool isFile = false;
    bool isDone = false;

    Result<> begin(const TarEntry &entry) override
    {
        isFile = entry.type == TarEntry::Type::File;
        file.size = entry.size;
        isDone = !isFile;
        return {};
    }
    Result<> data(QByteArrayView bytes) override
    {
        const qint64 room = m_limit - file.bytes.size();
        file.bytes.append(bytes.first(static_cast<qsizetype>(std::min<qint64>(room, bytes.size()))));
        isDone = isDone || file.bytes.size() >= m_limit;
        return {};
    }
    Result<> end() override
    {
        isDone = true;
        return {};
    }

private:
    qint64 m_limit;
};

class PackedTree final : public net::HttpBodySource
{
public:
    PackedTree(const QStringList &sources, ProgressSink progress)
        : m_packer(std::make_shared<TreePacker>(sources))
        , m_progress(std::move(progress))
    {
    }

    Task<Result<QByteArray>> next(std::stop_token stop) override
    {
        return pack(m_packer, m_progress, std::move(stop));
    }
    const TransferReport &report() const { return m_packer->report(); }

private:
    static Task<Result<QByteArray>> pack(std::shared_ptr<TreePacker> packer, ProgressSink progress,
                                         std::stop_token stop)
    {
        auto packing = [packer] { return packer->next(); };
        const Result<QByteArray> piece = co_await inThreadPool(std::move(packing));
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        if (progress)
            progress({ .bytes = packer->report().bytes, .path = packer->currentPath() });
        co_return piece;
    }

    std::shared_ptr<TreePacker> m_packer; ///< shared with the thread that is packing
    ProgressSink m_progress;
};

/// Writes the archive as it arrives, on another thread.
// outlives: body and clock belong to the caller's frame, which awaits this
Task<Result<TransferReport>> extract(net::HttpBodyStream *body, std::shared_ptr<Extraction> extraction,
                                     ProgressSink progress, Clock *clock, std::stop_token stop)
{
    qint64 received = 0;
    QByteArray batch;
    for (bool more = true; more;) {
        const Result<QByteArray> piece = co_await nextPiece(body, clock, stop);
        if (!piece)
            co_return piece.error();
        more = !piece->isEmpty();
        received += piece->size();
        batch += *piece;
        if (more && batch.size() < kBatch)
            continue;
        auto writing = [extraction, bytes = std::exchange(batch, {})] { return extraction->feed(bytes); };
        const Result<> written = co_await inThreadPool(std::move(writing));
        if (!written)
            co_return written.error();
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        if (progress)
            progress({ .bytes = received });
    }
    auto finishing = [extraction] { return extraction->finish(); };
    const Result<TransferReport> report = co_await inThreadPool(std::move(finishing));
    co_return report;
}

} // namespace

Result<FileEntry> parsePathStat(const QByteArray &header)
{
    const auto decoded = QByteArray::fromBase64Encoding(header, QByteArray::AbortOnBase64DecodingErrors);
    const Result<JsonDocument> document =
        JsonDocument::parse(decoded ? *decoded : QByteArray(), QString::fromLatin1(kStatHeader));
    if (!document)
        return document.error();
    const JsonReader json = document->root();
    const auto mode = static_cast<quint64>(json["mode"_L1].integer());
    FileEntry entry { .name = json["name"_L1].string(),
                      .kind = kindOf(mode),
                      .size = json["size"_L1].integer(),
                      .mode = permissionsOf(mode),
                      .modified = json["mtime"_L1].dateTimeOr(),
                      .linkTarget = json["linkTarget"_L1].stringOr() };
    return json.finish(std::move(entry));
}

Archive::Archive(Engine &engine, Clock &clock)
    : m_engine(engine)
    , m_clock(clock)
{
}

Task<Result<FileEntry>> Archive::stat(ContainerId id, QString path, std::stop_token stop) const
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    const Result<net::HttpResponse> answer =
        co_await m_engine.send(archiveRequest("HEAD"_ba, id, path), stop);
    if (!answer)
        co_return aboutPath(path, answer.error());
    co_return parsePathStat(answer->headers.value(kStatHeader));
}

Task<Result<std::unique_ptr<net::HttpBodyStream>>> Archive::open(ContainerId id, QString path,
                                                                 std::stop_token stop) const
{
    using Opened = Result<std::unique_ptr<net::HttpBodyStream>>;
    if (!canBeContainerId(id))
        co_return Opened(notAContainerId(id));
    Opened body = co_await m_engine.stream(archiveRequest("GET"_ba, id, path), stop);
    if (!body)
        co_return Opened(aboutPath(path, body.error()));
    co_return std::move(body);
}

Task<Result<TransferReport>> Archive::download(ContainerId id, QString path, QString target, QString name,
                                               bool overwrite, ProgressSink progress,
                                               std::stop_token stop) const
{
    const Result<FileEntry> what = co_await stat(id, path, stop);
    if (!what)
        co_return what.error();
    const bool isFolder = what->kind == FileKind::Folder;
    ExtractionOptions options { .overwrite = overwrite };
    (isFolder ? options.into : options.rename) = name;
    const auto extraction = std::make_shared<Extraction>(target, std::move(options));
    const Result<> opened = extraction->open();
    if (!opened)
        co_return opened.error();
    // "." in front of the names: the folder's contents without the folder.
    const QString wanted = isFolder ? path + u"/."_s : path;
    const Result<std::unique_ptr<net::HttpBodyStream>> body = co_await open(id, wanted, stop);
    if (!body)
        co_return body.error();
    const Result<TransferReport> report =
        co_await extract(body->get(), extraction, std::move(progress), &m_clock, stop);
    co_return report;
}

Task<Result<TransferReport>> Archive::upload(ContainerId id, QStringList sources, QString target,
                                             ProgressSink progress, std::stop_token stop) const
{
    if (!canBeContainerId(id))
        co_return notAContainerId(id);
    net::HttpRequest request = archiveRequest("PUT"_ba, id, target);
    request.url.setQuery(request.url.query(QUrl::FullyEncoded) + u"&noOverwriteDirNonDir=true"_s);
    request.headers.set("Content-Type", "application/x-tar");
    const auto tree = std::make_shared<PackedTree>(sources, std::move(progress));
    const Result<net::HttpResponse> answer = co_await m_engine.upload(std::move(request), tree, stop);
    if (!answer && answer.error().kind == ErrorKind::Local)
        co_return answer.error(); // about a file of this computer
    if (!answer)
        co_return aboutPath(target, explained(answer.error()));
    co_return tree->report();
}

Task<Result<FileBeginning>> Archive::beginning(ContainerId id, QString path, qint64 limit,
                                               std::stop_token stop) const
{
    const Error notRegular { .kind = ErrorKind::Invalid, .code = u"file.not-regular"_s, .subject = path };
    QString at = path;
    for (int links = 0;; ++links) {
        const Result<FileEntry> what = co_await stat(id, at, stop);
        if (!what)
            co_return what.error();
        if (what->kind == FileKind::File)
            break;
        if (what->kind != FileKind::SymbolicLink || what->linkTarget.isEmpty() || links == kMostLinks)
            co_return notRegular;
        at = what->linkTarget;
    }
    const Result<std::unique_ptr<net::HttpBodyStream>> body = co_await open(id, at, stop);
    if (!body)
        co_return body.error();
    BeginningSink sink(limit);
    TarReader reader(sink);
    while (!sink.isDone) {
        const Result<qsizetype> read = co_await readPiece(&reader, body->get(), &m_clock, stop);
        if (!read)
            co_return read.error();
        if (*read == 0)
            break;
    }
    if (!sink.isFile)
        co_return notRegular;
    co_return sink.file;
}

Task<Result<FolderListing>> Archive::list(ContainerId id, QString path, qint64 limit,
                                          std::stop_token stop) const
{
    const Result<std::unique_ptr<net::HttpBodyStream>> body = co_await open(id, path + u"/."_s, stop);
    if (!body)
        co_return body.error();
    ListingSink sink;
    TarReader reader(sink);
    qint64 received = 0;
    while (received < limit) {
        const Result<qsizetype> read = co_await readPiece(&reader, body->get(), &m_clock, stop);
        if (!read)
            co_return read.error();
        if (*read == 0)
            co_return sink.listing;
        received += *read;
    }
    sink.listing.complete = false;
    co_return sink.listing;
}

} // namespace slipway::docker
