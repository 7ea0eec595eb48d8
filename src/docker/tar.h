// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace slipway::docker {

/// One entry of a tar archive, as it stands there: nothing about it can be trusted.
struct TarEntry
{
    enum class Type {
        File,
        Folder,
        SymbolicLink,
        HardLink,
        CharacterDevice,
        BlockDevice,
        Fifo,
        Other ///< sparse files, volumes' labels and whatever else; its data is skipped
    };

    Type type = Type::File;
    QByteArray path {}; ///< as written, also with a "/" at the end
    QByteArray linkTarget {};
    qint64 size = 0; ///< bytes of data that follow; zero for everything but files
    int mode = 0644; ///< permissions with setuid, setgid and sticky (07777)
    qint64 modified = 0; ///< Unix seconds
    qint64 userId = 0;
    qint64 groupId = 0;

    friend bool operator==(const TarEntry &, const TarEntry &) = default;
};

/// What a TarReader finds, in the order of the archive. An error ends the reading and is what feed() returns.
class TarSink
{
public:
    TarSink() = default;
    Q_DISABLE_COPY_MOVE(TarSink)
    virtual ~TarSink();

    virtual Result<> begin(const TarEntry &entry) = 0;
    virtual Result<> data(QByteArrayView bytes) = 0; ///< of the entry that began; together `size` bytes
    virtual Result<> end() = 0; ///< of the entry
};

struct TarLimits
{
    qint64 entries = 1'000'000;
    qint64 bytes = qint64 { 1 } << 40; ///< of all the data together
    qint64 extension = 1 << 20; ///< of one pax or GNU header: names and attributes
    qint64 trailer = 1 << 20; ///< of what fills the last record behind the end
    qsizetype path = 4096; ///< of a path or a link's target
};

/// Reads a tar archive as its bytes arrive: ustar, the pax extensions (POSIX.1-2001) for path, linkpath,
/// size, mtime, uid and gid, GNU long names and base-256 numbers, and the format before POSIX. Pure. Feeding
/// whole or byte by byte gives the same.
class TarReader final
{
public:
    // outlives: `sink` is owned by whoever owns the reader
    explicit TarReader(TarSink &sink, TarLimits limits = {});
    ~TarReader();
    Q_DISABLE_COPY_MOVE(TarReader)

    /// \return Protocol with code "archive.malformed" or "archive.limit", or what the sink said. Not to be
    /// fed any more after that.
    Result<> feed(QByteArrayView bytes);
    /// No more will come. \return Unreachable with code "archive.truncated" when the archive has not ended
    Result<> finish();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// The header blocks of an entry, with a pax header where ustar cannot say it. Data follows, then
/// tarPadding().
QByteArray tarHeader(const TarEntry &entry);
/// What fills the last block behind `size` bytes of data.
QByteArray tarPadding(qint64 size);
/// The end of an archive.
QByteArray tarEnd();

} // namespace slipway::docker
