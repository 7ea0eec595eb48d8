// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"
#include "sandbox/engine/files/tar.h"
#include "sandbox/install/gunzip.h"

#include <QJsonDocument>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFolderBit = qint64(1) << 31; ///< of Go's file modes, which the API sends
constexpr qint64 kLinkBit = qint64(1) << 27;
constexpr qint64 kStickyBit = qint64(1) << 20;
constexpr qsizetype kMostUnpacked = 268'435'456;

QByteArray statHeader(const QString &name, const SimFile &file)
{
    qint64 mode = file.mode & 0777U;
    if (file.isFolder())
        mode |= kFolderBit;
    if (file.kind == FileKind::Link)
        mode |= kLinkBit;
    if ((file.mode & 01000U) != 0)
        mode |= kStickyBit;
    const QJsonObject json { { u"name"_s, name },
                             { u"size"_s, file.isFolder() ? 4096 : file.content.size() },
                             { u"mode"_s, mode },
                             { u"mtime"_s, dockerTime(file.modified) },
                             { u"linkTarget"_s, file.kind == FileKind::Link ? file.target : QString() } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64();
}

QString baseName(const QString &path)
{
    return path.section(u'/', -1);
}

/// The archive of a place: "dir" and "dir/file", or "./" and "./file" for a path that ends with "/.".
QByteArray archiveOf(const SimFiles &files, const QString &place, bool onlyContent)
{
    const QString name = onlyContent ? u"."_s : baseName(place);
    QList<TarEntry> entries;
    const QStringList paths = files.tree(place);
    for (const QString &path : paths) {
        if (const SimFile *file = files.find(path))
            entries.append({ name + path.mid(place == u"/" ? 0 : place.size()), *file });
    }
    return writeTar(entries);
}

void get(const EngineCall &call, const SimContainer &container, const SimFiles &files)
{
    const QString asked = call.query(u"path");
    const bool onlyContent = asked.endsWith(u"/.");
    const bool follows = onlyContent || (asked.endsWith(u'/') && asked.size() > 1);
    const QString whole = SimFiles::absolute(asked);
    const QString place = follows ? files.resolved(whole).value_or(whole) : whole;
    const SimFile *file = files.find(place);
    if (!file)
        return call.fail(404, u"Could not find the file %1 in container %2"_s.arg(asked, container.id));
    HttpResponse answer { .status = 200, .fields = { { "Content-Type", "application/x-tar" } } };
    answer.fields.add("X-Docker-Container-Path-Stat",
                      statHeader(place == u"/" ? u"/"_s : baseName(place), *file));
    if (call.request().method == "HEAD")
        return call.answer(answer);
    answer.body = archiveOf(files, place, onlyContent || place == u"/");
    call.answer(answer);
}

ActionOutcome unpack(const QList<TarEntry> &entries, const QString &place, bool keepsKinds, SimFiles &files)
{
    for (const TarEntry &entry : entries) {
        const QString path = SimFiles::absolute(entry.name, u"/"_s); // ".." leads nowhere
        const QString target = place == u"/" ? path : place + path;
        const SimFile *there = files.find(target);
        const bool isFolderThere = there && there->isFolder();
        if (keepsKinds && there && isFolderThere != entry.file.isFolder())
            return { 400, u"cannot overwrite directory with non-directory or the other way round"_s };
        if (path == u"/" || (isFolderThere && entry.file.isFolder()))
            continue;
        if (!files.put(target, entry.file))
            return { 500, u"Error processing tar file(exit status 1): not a directory"_s };
    }
    return {};
}

void put(const EngineCall &call, const SimContainer &container, SimFiles &files)
{
    const QString asked = call.query(u"path");
    const auto place = files.resolved(SimFiles::absolute(asked));
    if (!place)
        return call.fail(404, u"Could not find the file %1 in container %2"_s.arg(asked, container.id));
    if (!files.find(*place)->isFolder())
        return call.fail(400, u"extraction point is not a directory"_s);
    if (container.hostConfig.value(u"ReadonlyRootfs"_s).toBool())
        return call.fail(403, u"container rootfs is marked read-only"_s);
    QByteArray body = call.request().body;
    if (isGzip(body))
        body = gunzip(body, kMostUnpacked).value_or(QByteArray());
    const auto entries = readTar(body);
    if (!entries)
        return call.fail(500, u"Error processing tar file(exit status 1): unexpected EOF"_s);
    const ActionOutcome outcome = unpack(*entries, *place, call.flag(u"noOverwriteDirNonDir"), files);
    if (outcome.isError())
        return call.finish(outcome);
    call.answer({ .status = 200 });
}

} // namespace

void archiveApi(const EngineCall &call, EngineState &state, SimContainer &container)
{
    if (call.query(u"path").isEmpty())
        return call.fail(400, u"bad parameter: 'path' cannot be empty"_s);
    SimFiles &files = state.filesOf(container);
    if (call.request().method == "PUT")
        return put(call, container, files);
    get(call, container, files);
}

} // namespace slipway::sandbox
