// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace slipway::docker {

enum class FileKind { File, Folder, SymbolicLink, Special };

/// Something in a container's file system.
struct FileEntry
{
    QString name {};
    FileKind kind = FileKind::File;
    qint64 size = 0; ///< of files
    int mode = 0; ///< permissions with setuid, setgid and sticky (07777)
    QDateTime modified {}; ///< UTC
    qint64 userId = -1; ///< -1: not known
    qint64 groupId = -1;
    QString linkTarget {}; ///< may be empty although it is a link: then it was not asked for
    bool isNameExact = true; ///< false: the name is not UTF-8, and the engine cannot be asked about it
    friend bool operator==(const FileEntry &, const FileEntry &) = default;
};

/// What a folder of a container holds.
struct FolderListing
{
    QList<FileEntry> entries {}; ///< in no order
    bool complete = true; ///< false: the container has no tool to list with, and the folder is too large to
                          ///< be read through for its names
    /// false: the container was found to have nothing to list folders with; ask as if it did not run from now
    /// on
    bool hasTools = true;
    friend bool operator==(const FolderListing &, const FolderListing &) = default;
};

/// The beginning of a file, for looking at.
struct FileBeginning
{
    QByteArray bytes {};
    qint64 size = 0; ///< of the whole file
    friend bool operator==(const FileBeginning &, const FileBeginning &) = default;
};

} // namespace slipway::docker
