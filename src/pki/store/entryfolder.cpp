// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/entryfolder.h"

#include "base/files/privatefile.h"
#include "base/files/syncfolder.h"
#include "base/json/jsonreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 2; // 1: keys are never encrypted
constexpr qint64 kMaxFileLength = qint64(1024) * 1024;
constexpr qsizetype kMaxIdLength = 64;

constexpr auto kMetaFile = "meta.json"_L1;
constexpr auto kCertificateFile = "cert.pem"_L1;
constexpr auto kKeyFile = "key.pem"_L1;
constexpr auto kTrustedFile = "ca.pem"_L1;
constexpr auto kShownFile = "shown.pem"_L1;

constexpr auto kFormatField = "format"_L1;
constexpr auto kKindField = "kind"_L1;
constexpr auto kNameField = "name"_L1;
constexpr auto kMachineField = "machine"_L1;
constexpr auto kAuthorityField = "authority"_L1;
constexpr auto kFormerField = "former"_L1;

constexpr auto kUnfinished = ".new-"_L1;
constexpr auto kRemoved = ".removed-"_L1;
constexpr auto kFormer = ".former-"_L1; // counts as the entry while there is nothing in its place

QString join(const QString &folder, QLatin1StringView file)
{
    return folder + u'/' + file;
}

Error fileError(const QString &path)
{
    return Error { .kind = ErrorKind::Local,
                   .subject = path,
                   .detail = QString::fromLatin1(::strerrordesc_np(errno)) };
}

/// Removes a folder of ours with all that is in it; a link in its place is removed itself, not what it leads
/// to.
Result<> removeWhole(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink() && !info.exists())
        return {};
    const bool ok = info.isSymLink() || !info.isDir() ? QFile::remove(path) : QDir(path).removeRecursively();
    return ok ? Result<>() : fileError(path);
}

bool renameFolder(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString formerOf(const QString &place)
{
    const QFileInfo info(place);
    return info.path() + u'/' + kFormer + info.fileName();
}

bool isThere(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

/// For file systems that cannot exchange: in two steps. Between them the former entry, which is whole, is the
/// one that is read, and the one that sweep() brings back; it goes when the new one is in its place for good.
Result<> exchangeInSteps(const QString &made, const QString &place)
{
    const QString former = formerOf(place);
    if (Result<> ok = removeWhole(former); !ok)
        return ok;
    if (!renameFolder(place, former))
        return fileError(place);
    if (!renameFolder(made, place)) {
        Error error = fileError(place);
        static_cast<void>(renameFolder(former, place)); // else it is read where it is
        return error;
    }
    syncFolder(QFileInfo(place).path());
    return removeWhole(former);
}

/// `made` takes the place of what is there, which goes.
Result<> exchange(const QString &made, const QString &place)
{
    const QByteArray from = QFile::encodeName(made);
    const QByteArray to = QFile::encodeName(place);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0) {
        syncFolder(QFileInfo(place).path());
        return removeWhole(made);
    }
    if (errno != EINVAL && errno != ENOSYS)
        return fileError(place);
    return exchangeInSteps(made, place);
}

Result<> putInPlace(const QString &made, const QString &place)
{
    if (isThere(place)) {
        if (Result<> ok = exchange(made, place); !ok)
            return ok;
    } else if (!renameFolder(made, place)) {
        return fileError(place);
    }
    syncFolder(QFileInfo(place).path());
    return {};
}

Result<> refuseLink(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISLNK(status.st_mode))
        return {};
    return Error { .kind = ErrorKind::Local,
                   .code = u"file.link"_s,
                   .subject = path,
                   .detail = u"it is a symbolic link"_s };
}

/// Folder, its entries, and the files in them.
QStringList everythingIn(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return {};
    QStringList all { folder };
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        all += entry.filePath(); // clazy:exclude=reserve-candidates
        if (entry.isSymLink() || !entry.isDir())
            continue;
        const QFileInfoList files =
            QDir(entry.filePath())
                .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &file : files)
            all += file.filePath();
    }
    return all;
}

QByteArray metaOf(const StoreEntry &entry, const QString &kind)
{
    QJsonObject meta { { kFormatField, kFormat }, { kKindField, kind }, { kNameField, entry.name } };
    if (!entry.authority.isEmpty())
        meta.insert(kAuthorityField, entry.authority);
    if (!entry.machine.isEmpty())
        meta.insert(kMachineField, entry.machine);
    if (entry.former)
        meta.insert(kFormerField, true);
    return QJsonDocument(meta).toJson();
}

Result<StoreEntry> parseMeta(const QByteArray &text, const QString &path, const QString &kind)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, path);
    if (!document)
        return document.error();
    const JsonReader meta = document->root();
    const qint64 format = meta[kFormatField].integer();
    if (format > kFormat)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"store.format"_s,
                       .subject = path,
                       .detail = u"Written by a later version (format %1)"_s.arg(format) };
    if (format < 1)
        meta[kFormatField].fail(u"no format"_s);
    if (meta[kKindField].string() != kind)
        meta[kKindField].fail(u"not %1"_s.arg(kind));
    return meta.finish(StoreEntry { .name = meta[kNameField].string(),
                                    .authority = meta[kAuthorityField].stringOr(),
                                    .machine = meta[kMachineField].stringOr(),
                                    .former = meta[kFormerField].booleanOr() });
}

} // namespace

EntryFolder::EntryFolder(QString path, QString kind)
    : m_path(std::move(path))
    , m_kind(std::move(kind))
{
}

bool EntryFolder::isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= kMaxIdLength && text.front() != u'-'
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

QString EntryFolder::pathOf(const QString &id) const
{
    return m_path + u'/' + id;
}

/// The entry itself, or the former one where a replacement was cut short.
QString EntryFolder::whereToRead(const QString &id) const
{
    const QString place = pathOf(id);
    const QString former = formerOf(place);
    return !isThere(place) && isThere(former) ? former : place;
}

Result<> EntryFolder::checkId(const QString &id) const
{
    if (isId(id))
        return {};
    return Error {
        .kind = ErrorKind::Invalid, .code = u"store.id"_s, .subject = id, .detail = u"Not an id"_s
    };
}

/// Nothing that is read may be somewhere else: the folder, the entry, its files.
Result<> EntryFolder::refuseLinks(const QString &folder) const
{
    for (const QString &path : { m_path, folder, join(folder, kMetaFile), join(folder, kCertificateFile),
                                 join(folder, kTrustedFile), join(folder, kShownFile) }) {
        if (Result<> ok = refuseLink(path); !ok)
            return ok;
    }
    return {};
}

Result<QStringList> EntryFolder::ids() const
{
    const QFileInfo info(m_path);
    if (const Result<> ok = refuseLink(m_path); !ok)
        return ok.error();
    if (!info.exists())
        return QStringList();
    if (!info.isDir() || !info.isReadable())
        return Error { .kind = ErrorKind::Local,
                       .subject = m_path,
                       .detail = u"Not a folder that can be read"_s };
    QStringList ids = QDir(m_path).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QStringList former = QDir(m_path).entryList({ kFormer + u'*' }, QDir::Dirs | QDir::Hidden);
    for (const QString &name : former) {
        if (const QString id = name.mid(kFormer.size()); !ids.contains(id))
            ids += id; // clazy:exclude=reserve-candidates
    }
    ids.removeIf([](const QString &name) { return !isId(name); });
    return ids;
}

Result<StoreEntry> EntryFolder::read(const QString &id) const
{
    if (const Result<> ok = checkId(id); !ok)
        return ok.error();
    const QString folder = whereToRead(id);
    if (const Result<> ok = refuseLinks(folder); !ok)
        return ok.error();
    const Result<QByteArray> meta = readFile(join(folder, kMetaFile), kMaxFileLength);
    if (!meta)
        return meta.error();
    Result<StoreEntry> entry = parseMeta(*meta, join(folder, kMetaFile), m_kind);
    if (!entry)
        return entry.error();
    const Result<QByteArray> pem = readFile(join(folder, kCertificateFile), kMaxFileLength);
    if (!pem)
        return pem.error();
    Result<Certificate> certificate = Certificate::parse(*pem);
    if (!certificate) {
        Error error = certificate.error();
        error.subject = join(folder, kCertificateFile);
        return error;
    }
    const Result<QByteArray> trusted = readFile(join(folder, kTrustedFile), kMaxFileLength);
    if (!trusted && trusted.error().kind != ErrorKind::NotFound)
        return trusted.error();
    const Result<QByteArray> shown = readFile(join(folder, kShownFile), kMaxFileLength);
    if (!shown && shown.error().kind != ErrorKind::NotFound)
        return shown.error();
    entry->id = id;
    entry->shown = shown.value_or(QByteArray());
    entry->certificate = *std::move(certificate);
    entry->trusted = trusted.value_or(QByteArray());
    entry->hasKey = QFileInfo::exists(join(folder, kKeyFile));
    return entry;
}

Result<Secret> EntryFolder::readKey(const QString &id) const
{
    if (const Result<> ok = checkId(id); !ok)
        return ok.error();
    const QString folder = whereToRead(id);
    if (const Result<> ok = refuseLinks(folder); !ok)
        return ok.error();
    Result<QByteArray> bytes = readPrivateFile(join(folder, kKeyFile), kMaxFileLength);
    if (!bytes)
        return bytes.error();
    Secret key(*bytes);
    ::explicit_bzero(bytes->data(), static_cast<std::size_t>(bytes->size()));
    return key;
}

Result<> EntryFolder::write(const StoreEntry &entry, const Secret *key) const
{
    if (Result<> ok = checkId(entry.id); !ok)
        return ok;
    if (Result<> ok = makePrivateFolder(m_path); !ok)
        return ok;
    const QString made = m_path + u'/' + kUnfinished + entry.id;
    if (Result<> ok = removeWhole(made); !ok)
        return ok;
    if (Result<> ok = makePrivateFolder(made); !ok)
        return ok;
    Result<> written = writePrivateFile(join(made, kMetaFile), metaOf(entry, m_kind));
    if (written)
        written = writePrivateFile(join(made, kCertificateFile), entry.certificate.toPem());
    if (written && !entry.trusted.isEmpty())
        written = writePrivateFile(join(made, kTrustedFile), entry.trusted);
    if (written && !entry.shown.isEmpty())
        written = writePrivateFile(join(made, kShownFile), entry.shown);
    if (written && key)
        written =
            key->reveal([&](QByteArrayView pem) { return writePrivateFile(join(made, kKeyFile), pem); });
    if (written)
        written = putInPlace(made, pathOf(entry.id));
    if (!written)
        static_cast<void>(removeWhole(made)); // what failed before is the thing to report
    return written;
}

Result<> EntryFolder::remove(const QString &id) const
{
    if (Result<> ok = checkId(id); !ok)
        return ok;
    const QString aside = m_path + u'/' + kRemoved + id;
    if (Result<> ok = removeWhole(aside); !ok)
        return ok;
    if (!renameFolder(pathOf(id), aside))
        return errno == ENOENT ? Result<>() : fileError(pathOf(id));
    syncFolder(m_path);
    return removeWhole(aside);
}

Result<> EntryFolder::sweep() const
{
    const QStringList left = QDir(m_path).entryList({ kUnfinished + u'*', kRemoved + u'*', kFormer + u'*' },
                                                    QDir::AllEntries | QDir::Hidden);
    for (const QString &name : left) {
        const QString path = m_path + u'/' + name;
        if (const QString id = name.mid(kFormer.size());
            name.startsWith(kFormer) && isId(id) && !isThere(pathOf(id))) {
            if (!renameFolder(path, pathOf(id)))
                return fileError(path);
            syncFolder(m_path);
        } else if (Result<> ok = removeWhole(path); !ok) {
            return ok;
        }
    }
    return {};
}

QStringList EntryFolder::openToOthers() const
{
    QStringList all = everythingIn(m_path);
    all.removeIf([](const QString &path) { return !isOpenToOthers(path); });
    return all;
}

} // namespace slipway::pki
