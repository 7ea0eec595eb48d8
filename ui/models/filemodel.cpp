// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filemodel.h"

#include <QLocale>

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::ChangeKind;
using docker::FileKind;

namespace {

QString nameText(const FileRow &row, const QDateTime & /*now*/)
{
    switch (row.entry.kind) {
    case FileKind::Folder:
        return row.entry.name + u'/';
    case FileKind::SymbolicLink:
        return row.entry.linkTarget.isEmpty() ? row.entry.name
                                              : row.entry.name + u" → "_s + row.entry.linkTarget;
    case FileKind::File:
    case FileKind::Special:
        break;
    }
    return row.entry.name;
}

QString sizeText(const FileRow &row, const QDateTime & /*now*/)
{
    return row.entry.kind == FileKind::File && !row.isGone ? QLocale().formattedDataSize(row.entry.size)
                                                           : QString();
}

QString modifiedText(const FileRow &row, const QDateTime & /*now*/)
{
    return QLocale().toString(row.entry.modified.toLocalTime(), QLocale::ShortFormat);
}

QString permissionsText(const FileRow &row, const QDateTime & /*now*/)
{
    return row.isGone ? QString() : permissionText(row.entry.mode);
}

QString ownerText(const FileRow &row, const QDateTime & /*now*/)
{
    if (row.entry.userId < 0)
        return {};
    return QString::number(row.entry.userId) + u':' + QString::number(row.entry.groupId);
}

QString changeText(const FileRow &row, const QDateTime & /*now*/)
{
    if (!row.change)
        return {};
    switch (*row.change) {
    case ChangeKind::Modified:
        //: How a file differs from the image
        return FileModel::tr("Modified");
    case ChangeKind::Added:
        //: How a file differs from the image
        return FileModel::tr("Added");
    case ChangeKind::Deleted:
        break;
    }
    //: How a file differs from the image
    return FileModel::tr("Deleted");
}

using Column = TableColumn<FileRow>;

const std::array kColumns {
    Column { .id = "name",
             .title = QT_TRANSLATE_NOOP("slipway::ui::FileModel", "Name"),
             .text = &nameText,
             .sortKey = [](const FileRow &row) { return QVariant(row.entry.name); } },
    Column { .id = "size",
             .title = QT_TRANSLATE_NOOP("slipway::ui::FileModel", "Size"),
             .text = &sizeText,
             .sortKey = [](const FileRow &row) { return QVariant(row.entry.size); },
             .rightAligned = true },
    Column { .id = "modified",
             .title = QT_TRANSLATE_NOOP("slipway::ui::FileModel", "Modified"),
             .text = &modifiedText,
             .sortKey = [](const FileRow &row) { return QVariant(row.entry.modified); } },
    Column { .id = "permissions",
             .title = QT_TRANSLATE_NOOP("slipway::ui::FileModel", "Permissions"),
             .text = &permissionsText,
             .monospace = true,
             .muted = true },
    Column { .id = "owner",
             .title = QT_TRANSLATE_NOOP("slipway::ui::FileModel", "Owner"),
             .text = &ownerText,
             .muted = true },
    Column { .id = "change",
             .title = QT_TRANSLATE_NOOP("slipway::ui::FileModel", "Since the Image"),
             .text = &changeText },
};

} // namespace

QString fileKey(const FileRow &row)
{
    return row.entry.name;
}

FileModel::FileModel(QObject *parent)
    : KeyedTableModel(kColumns, "slipway::ui::FileModel", parent)
{
}

FileProxy::FileProxy(FileModel &model, QObject *parent)
    : NaturalSortProxy(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

const FileRow &FileProxy::row(const QModelIndex &proxyIndex) const
{
    return m_model.rowAt(mapToSource(proxyIndex).row());
}

bool FileProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftIsFolder = m_model.rowAt(left.row()).entry.kind == FileKind::Folder;
    const bool rightIsFolder = m_model.rowAt(right.row()).entry.kind == FileKind::Folder;
    if (leftIsFolder != rightIsFolder)
        return leftIsFolder == (sortOrder() == Qt::AscendingOrder); // first in either order
    return NaturalSortProxy::lessThan(left, right);
}

QList<FileRow> fileRows(const QString &folder, const docker::FolderListing &listing,
                        const QList<docker::FileChange> &changes)
{
    QHash<QString, ChangeKind> here;
    for (const docker::FileChange &change : changes) {
        if (change.path != u"/" && parentPath(change.path) == folder)
            here.insert(change.path.section(u'/', -1), change.kind);
    }
    QList<FileRow> rows;
    rows.reserve(listing.entries.size());
    for (const docker::FileEntry &entry : listing.entries) {
        FileRow row { .entry = entry };
        if (const auto found = here.constFind(entry.name); found != here.cend()) {
            row.change = *found;
            here.erase(found);
        }
        rows.append(row);
    }
    for (auto gone = here.cbegin(); gone != here.cend(); ++gone) {
        if (gone.value() == ChangeKind::Deleted)
            rows.append({ .entry = { .name = gone.key() }, .change = gone.value(), .isGone = true });
    }
    return rows;
}

QString permissionText(int mode)
{
    constexpr auto kLetters = "rwxrwxrwx"_L1;
    const auto bits = static_cast<uint>(mode);
    QString text;
    for (uint i = 0; i < 9; ++i)
        text += (bits & (0400U >> i)) != 0 ? QChar(kLetters.at(static_cast<qsizetype>(i))) : QChar(u'-');
    const auto mark = [&text, bits](uint bit, qsizetype at, QChar with, QChar without) {
        if ((bits & bit) != 0)
            text[at] = text.at(at) == u'x' ? with : without;
    };
    mark(04000U, 2, u's', u'S');
    mark(02000U, 5, u's', u'S');
    mark(01000U, 8, u't', u'T');
    return text;
}

QString joinedPath(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

QString parentPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

QString cleanedPath(const QString &typed)
{
    QStringList parts;
    const QStringList all = typed.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : all) {
        if (part == u".." && !parts.isEmpty())
            parts.removeLast();
        else if (part != u"." && part != u"..")
            parts.append(part);
    }
    return u'/' + parts.join(u'/');
}

} // namespace slipway::ui
