// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/files/simfiles.h"

#include <algorithm>

namespace slipway::sandbox {

namespace {

constexpr QChar kSlash = u'/';
constexpr int kMostLinks = 16;

QString joined(const QString &folder, const QString &name)
{
    return folder == kSlash ? kSlash + name : folder + kSlash + name;
}

} // namespace

QString SimFiles::absolute(const QString &path, const QString &folder)
{
    QStringList names;
    const QString whole = path.startsWith(kSlash) ? path : folder + kSlash + path;
    const QStringList parts = whole.split(kSlash, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == u"..") {
            if (!names.isEmpty())
                names.removeLast();
        } else if (part != u".") {
            names.append(part);
        }
    }
    return kSlash + names.join(kSlash);
}

QString SimFiles::parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(kSlash);
    return slash <= 0 ? QString(kSlash) : path.left(slash);
}

std::optional<QString> SimFiles::resolved(const QString &path) const
{
    QString done = kSlash;
    QStringList left = absolute(path).split(kSlash, Qt::SkipEmptyParts);
    int links = 0;
    while (!left.isEmpty()) {
        const QString next = joined(done, left.takeFirst());
        const auto found = m_files.find(next);
        if (found == m_files.end())
            return std::nullopt;
        if (found->second.kind != FileKind::Link) {
            done = next;
            continue;
        }
        if (++links > kMostLinks)
            return std::nullopt;
        left = absolute(found->second.target, done).split(kSlash, Qt::SkipEmptyParts) + left;
        done = kSlash;
    }
    return done;
}

/// Where a path lies, whether something is there or not: links in its parents are followed.
QString SimFiles::place(const QString &path) const
{
    QString whole = absolute(path);
    if (whole == kSlash)
        return whole;
    const std::optional<QString> parent = resolved(parentOf(whole));
    return parent ? joined(*parent, whole.mid(whole.lastIndexOf(kSlash) + 1)) : whole;
}

const SimFile *SimFiles::find(const QString &path) const
{
    const auto found = m_files.find(place(path));
    return found == m_files.end() ? nullptr : &found->second;
}

const SimFile *SimFiles::followed(const QString &path) const
{
    const std::optional<QString> where = resolved(path);
    return where ? find(*where) : nullptr;
}

QStringList SimFiles::names(const QString &folder) const
{
    QStringList list;
    const QString where = resolved(folder).value_or(QString());
    const QString prefix = where == kSlash ? where : where + kSlash;
    for (auto at = m_files.upper_bound(prefix); at != m_files.end() && at->first.startsWith(prefix); ++at) {
        const QString name = at->first.mid(prefix.size());
        if (!name.isEmpty() && !name.contains(kSlash))
            list.append(name);
    }
    return list;
}

QStringList SimFiles::tree(const QString &path) const
{
    const QString where = place(path);
    QStringList list;
    if (m_files.find(where) == m_files.end())
        return list;
    list.append(where);
    const QString prefix = where == kSlash ? where : where + kSlash;
    for (auto at = m_files.upper_bound(prefix); at != m_files.end() && at->first.startsWith(prefix); ++at)
        list.append(at->first);
    return list;
}

void SimFiles::note(const QString &path, FileChange change)
{
    const auto before = m_changes.find(path);
    const bool wasAdded = before != m_changes.end() && before->second == FileChange::Added;
    if (change == FileChange::Deleted && wasAdded) {
        m_changes.erase(before);
        return;
    }
    if (change == FileChange::Modified && wasAdded)
        return;
    m_changes[path] = change;
    for (QString above = parentOf(path); above != kSlash; above = parentOf(above))
        m_changes.try_emplace(above, FileChange::Modified);
}

bool SimFiles::put(const QString &path, SimFile file)
{
    const QString where = place(path);
    if (where == kSlash)
        return file.isFolder();
    const QString above = parentOf(where);
    const auto parent = m_files.find(above);
    if (parent == m_files.end()) {
        if (!put(above, { .kind = FileKind::Folder, .mode = 0755, .modified = file.modified }))
            return false;
    } else if (!parent->second.isFolder()) {
        return false;
    }
    const auto before = m_files.find(where);
    const bool isNew = before == m_files.end();
    if (!isNew && before->second.isFolder() && !file.isFolder())
        remove(where);
    m_files[where] = std::move(file);
    note(where, isNew ? FileChange::Added : FileChange::Modified);
    return true;
}

bool SimFiles::write(const QString &path, const QByteArray &content, bool append)
{
    const QString where = resolved(path).value_or(place(path));
    const SimFile *old = find(where);
    if (old && old->isFolder())
        return false;
    if (!old && !followed(parentOf(where)))
        return false;
    SimFile file = old ? *old : SimFile {};
    file.content = append ? file.content + content : content;
    file.modified = QDateTime::currentDateTimeUtc();
    return put(where, file);
}

bool SimFiles::remove(const QString &path)
{
    const QStringList gone = tree(path);
    for (auto at = gone.rbegin(); at != gone.rend(); ++at) {
        m_files.erase(*at);
        if (at->compare(gone.first()) != 0)
            m_changes.erase(*at);
    }
    if (!gone.isEmpty())
        note(gone.first(), FileChange::Deleted);
    return !gone.isEmpty();
}

} // namespace slipway::sandbox
