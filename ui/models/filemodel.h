// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/changes.h"
#include "docker/fileentry.h"
#include "ui/models/keyeddiff.h"
#include "ui/models/naturalsort.h"

#include <QHash>

#include <optional>

namespace slipway::ui {

/// One line of a folder in a container.
struct FileRow
{
    docker::FileEntry entry {};
    std::optional<docker::ChangeKind> change {}; ///< nullopt: as in the image, or not known
    bool isGone = false; ///< deleted: only the image has it
    friend bool operator==(const FileRow &, const FileRow &) = default;
};

QString fileKey(const FileRow &row);

class FileModel final : public KeyedTableModel<FileRow, &fileKey>
{
    Q_OBJECT

public:
    enum ColumnIndex { NameColumn, SizeColumn, ModifiedColumn, PermissionsColumn, OwnerColumn, ChangeColumn };

    explicit FileModel(QObject *parent = nullptr);
};

/// Folders first, then by the chosen column.
class FileProxy final : public NaturalSortProxy
{
    Q_OBJECT

public:
    explicit FileProxy(FileModel &model, QObject *parent = nullptr);
    const FileRow &row(const QModelIndex &proxyIndex) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FileModel &m_model;
};

/// The rows of a folder: what it holds, with how each differs from the image, and what was deleted from it.
QList<FileRow> fileRows(const QString &folder, const docker::FolderListing &listing,
                        const QList<docker::FileChange> &changes);

/// "rwxr-sr-x"
QString permissionText(int mode);
/// "/etc" and "hosts" -> "/etc/hosts"
QString joinedPath(const QString &folder, const QString &name);
/// "/etc/hosts" -> "/etc"; of "/" itself.
QString parentPath(const QString &path);
/// What a person typed as an absolute path without ".", ".." and double slashes.
QString cleanedPath(const QString &typed);

} // namespace slipway::ui
