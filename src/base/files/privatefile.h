// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace slipway {

/// Makes `folder` and its parents below the first that exists, each 0700 from the start, and durable.
/// \return Local (errno's text) when it cannot, is a symbolic link, belongs to somebody else or is open to
/// others
Result<> makePrivateFolder(const QString &folder);

/// Replaces `path` by `bytes` so that at any moment, also after a crash or on a full disk, the old file or
/// the new one is there whole: a new file 0600 (O_EXCL|O_NOFOLLOW) beside it, all bytes written, fsync,
/// rename, fsync of the folder. Never follows a symbolic link, never leaves a temporary file after a failure.
/// (QSaveFile does neither: it reports success on a full disk and takes its mode from the umask; measured,
/// Qt 6.4.2.) \return Local with path and reason ("No space left on device")
Result<> writePrivateFile(const QString &path, QByteArrayView bytes);

/// Files that belong together, a certificate and its key: each is written whole beside its place, as
/// writePrivateFile() does, before the first of them takes its place. So a full disk leaves all the old ones,
/// or none; only a crash between two renames can leave some old and some new.
class PrivateFiles final
{
public:
    PrivateFiles();
    Q_DISABLE_COPY_MOVE(PrivateFiles)
    /// Takes away what did not get into its place.
    ~PrivateFiles();

    /// \return as writePrivateFile()
    Result<> add(const QString &path, QByteArrayView bytes);
    /// In the order in which they were added.
    Result<> putInPlace();

private:
    class Staged;
    std::vector<std::unique_ptr<Staged>> m_files;
};

/// Whether anybody but us may read, write or own `path`; a link is what it is, not what it leads to.
bool isOpenToOthers(const QString &path);

/// Takes from others what they may do with a file or a folder. Follows no links.
/// \return Local (code "file.permissions") when it belongs to somebody else, which we cannot change
Result<> closeToOthers(const QString &path);

/// Reads a file of at most `limit` bytes. NotFound when there is none; Local otherwise; Invalid when it is
/// larger.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// As readFile, and refuses what others can read (Local, code "file.permissions") and symbolic links (code
/// "file.link"): for keys.
Result<QByteArray> readPrivateFile(const QString &path, qint64 limit);

} // namespace slipway
