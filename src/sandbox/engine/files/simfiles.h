// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace slipway::sandbox {

struct SimContainer;
struct SimImage;

enum class FileKind { File, Folder, Link };

struct SimFile
{
    FileKind kind = FileKind::File;
    quint32 mode = 0644; ///< permission bits, with setuid, setgid and sticky
    int user = 0;
    int group = 0;
    QDateTime modified {};
    QByteArray content {};
    QString target {}; ///< of a link

    bool isFolder() const { return kind == FileKind::Folder; }
};

enum class FileChange { Modified = 0, Added = 1, Deleted = 2 }; ///< numbers of the API

/// The files of one container, in memory: a small tree that its image brings, and what was changed since.
/// Paths are absolute, "/" between names, none at the end.
class SimFiles final
{
public:
    /// The tree that an image of this kind has: programs, /etc, and files that fit its purpose.
    static std::shared_ptr<SimFiles> make(const SimContainer &container, const SimImage &image);

    /// "/a/./b/../c" and "c" seen from "/a": "/a/c".
    static QString absolute(const QString &path, const QString &folder = QStringLiteral("/"));
    static QString parentOf(const QString &path);

    /// The place itself, links in its parents followed. Nullptr when there is nothing.
    const SimFile *find(const QString &path) const;
    /// Where a path leads when links are followed; nullopt when that does not exist or goes round in circles.
    std::optional<QString> resolved(const QString &path) const;
    const SimFile *followed(const QString &path) const;
    /// Names, sorted.
    QStringList names(const QString &folder) const;
    /// A folder and all below it, parents first.
    QStringList tree(const QString &path) const;

    /// Creates or replaces; parents are made. \return false when a parent is no folder
    bool put(const QString &path, SimFile file);
    bool write(const QString &path, const QByteArray &content, bool append = false);
    bool remove(const QString &path);
    const std::map<QString, FileChange> &changes() const { return m_changes; }

private:
    void base(const QString &path, SimFile file) { m_files[path] = std::move(file); }
    void addSystem(const SimContainer &container, const SimImage &image);
    void addPrograms(const SimImage &image);
    void addPurpose(const SimContainer &container, const SimImage &image);
    void note(const QString &path, FileChange change);
    QString place(const QString &path) const;

    std::map<QString, SimFile> m_files;
    std::map<QString, FileChange> m_changes;
};

} // namespace slipway::sandbox
