// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificateexport.h"

#include "base/async/inthreadpool.h"
#include "base/files/privatefile.h"
#include "pki/bundle/pkcs12.h"
#include "pki/export/exporting.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace slipway::app {

using namespace Qt::StringLiterals;
using Kind = ui::CertificateRow::Kind;

namespace {

/// Everything that an export needs of the store.
struct Subject
{
    QString id {};
    QString name {};
    pki::KeyedCertificate keyed {};
    QList<pki::Certificate> above {}; ///< its authority and what is above that
    std::vector<pki::Pkcs12Entry> issued {}; ///< of an authority
};
using SharedSubject = std::shared_ptr<const Subject>;

Error notFound(const QString &id)
{
    return Error { .kind = ErrorKind::NotFound, .code = u"certificate.gone"_s, .subject = id };
}

template <typename Stored, typename IsIt>
const Stored *entryIn(const Result<QList<Stored>> &all, IsIt isIt)
{
    if (!all)
        return nullptr;
    const auto found = std::find_if(all->cbegin(), all->cend(), isIt);
    return found == all->cend() ? nullptr : &*found;
}

QList<pki::Certificate> authorityOf(const pki::AuthorityId &id, const pki::CertificateStore &store)
{
    const auto all = store.authorities();
    const auto *const found =
        entryIn(all, [&id](const pki::StoredAuthority &authority) { return authority.id == id; });
    return found ? QList { found->certificate } : QList<pki::Certificate>();
}

/// Adds an entry to a backup; with its key when there is one here.
Result<> addIssued(Subject &subject, const pki::Pkcs12Label &label, const pki::Certificate &certificate,
                   Result<pki::KeyedCertificate> keyed)
{
    if (!keyed && keyed.error().kind != ErrorKind::NotFound)
        return keyed.error(); // a backup that lacks a key without a word would be none
    pki::Pkcs12Entry entry { .label = label, .keyed = { .certificate = certificate } };
    if (keyed)
        entry.keyed = *std::move(keyed);
    subject.issued.push_back(std::move(entry));
    return {};
}

Result<> addAllIssued(Subject &subject, const pki::CertificateStore &store)
{
    for (const pki::StoredServer &server : store.servers().value_or(QList<pki::StoredServer>())) {
        if (server.authority.text() != subject.id)
            continue;
        Result<pki::KeyedCertificate> keyed = Error { .kind = ErrorKind::NotFound };
        if (server.hasKey)
            keyed = store.server(server.id);
        if (Result<> ok = addIssued(subject, { .name = server.name, .id = server.id }, server.certificate,
                                    std::move(keyed));
            !ok)
            return ok;
    }
    for (const pki::StoredIdentity &each : store.identities().value_or(QList<pki::StoredIdentity>())) {
        if (each.authority.text() != subject.id)
            continue;
        if (Result<> ok = addIssued(subject, { .name = each.name, .id = each.id.text() }, each.certificate,
                                    store.identity(each.id));
            !ok)
            return ok;
    }
    return {};
}

Result<Subject> authoritySubject(const QString &id, const pki::CertificateStore &store)
{
    const auto all = store.authorities();
    const auto *const entry =
        entryIn(all, [&id](const pki::StoredAuthority &authority) { return authority.id.text() == id; });
    if (!entry)
        return notFound(id);
    Result<pki::KeyedCertificate> keyed = store.authority(entry->id);
    if (!keyed)
        return keyed.error();
    return Subject { .id = id, .name = entry->name, .keyed = *std::move(keyed) };
}

Result<Subject> serverSubject(const QString &id, const pki::CertificateStore &store)
{
    const auto all = store.servers();
    const auto *const entry =
        entryIn(all, [&id](const pki::StoredServer &server) { return server.id == id; });
    if (!entry)
        return notFound(id);
    Result<pki::KeyedCertificate> keyed = store.server(id);
    if (!keyed && entry->hasKey)
        return keyed.error();
    return Subject { .id = id,
                     .name = entry->name,
                     .keyed = keyed ? *std::move(keyed)
                                    : pki::KeyedCertificate { .certificate = entry->certificate },
                     .above = authorityOf(entry->authority, store) };
}

Result<Subject> identitySubject(const QString &id, const pki::CertificateStore &store)
{
    const auto all = store.identities();
    const auto *const entry =
        entryIn(all, [&id](const pki::StoredIdentity &identity) { return identity.id.text() == id; });
    if (!entry)
        return notFound(id);
    Result<pki::KeyedCertificate> keyed = store.identity(entry->id);
    if (!keyed)
        return keyed.error();
    QList<pki::Certificate> above = authorityOf(entry->authority, store);
    if (above.isEmpty() && !entry->trusted.isEmpty())
        above = pki::Certificate::parseAll(entry->trusted).value_or(QList<pki::Certificate>());
    return Subject { .id = id, .name = entry->name, .keyed = *std::move(keyed), .above = above };
}

Result<Subject> subjectOf(const ui::CertificateKey &key, const pki::CertificateStore &store)
{
    switch (static_cast<Kind>(key.kind)) {
    case Kind::Authority:
        return authoritySubject(key.id, store);
    case Kind::Server:
        return serverSubject(key.id, store);
    case Kind::Identity:
        break;
    }
    return identitySubject(key.id, store);
}

QByteArray pemOf(const QList<pki::Certificate> &certificates)
{
    QByteArray pem;
    for (const pki::Certificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

using Files = std::vector<pki::ExportFile>;

Files below(const QString &folder, Files files)
{
    for (pki::ExportFile &file : files)
        file.path = folder + u'/' + file.path;
    return files;
}

Result<Files> oneFile(const QString &path, Result<QByteArray> bytes)
{
    if (!bytes)
        return bytes.error();
    Files files;
    files.push_back({ .path = path, .content = Secret(*bytes) });
    bytes->fill('\0');
    return files;
}

pki::Pkcs12Entry entryOf(const pki::Pkcs12Label &label, const pki::KeyedCertificate &keyed)
{
    return { .label = label,
             .keyed = { .certificate = keyed.certificate, .privateKey = keyed.privateKey.clone() } };
}

pki::AuthorityBackup backupOf(const Subject &subject)
{
    pki::AuthorityBackup backup { .authority =
                                      entryOf({ .name = subject.name, .id = subject.id }, subject.keyed) };
    for (const pki::Pkcs12Entry &entry : subject.issued)
        backup.issued.push_back(entryOf(entry.label, entry.keyed));
    return backup;
}

/// What is to be written, with whole paths.
Result<Files> filesOf(const ui::ExportRequest &request, const Subject &subject, const Secret &passphrase)
{
    using ui::ExportForm;
    const QByteArray trusted = pemOf(subject.above);
    const auto pkcs12 = [&](pki::Pkcs12Strength strength) {
        return pki::writePkcs12(subject.keyed, subject.above, subject.name, passphrase, strength);
    };
    Result<Files> files = Files();
    switch (request.form) {
    case ExportForm::Folder:
        files = pki::folderExport(subject.keyed, trusted);
        break;
    case ExportForm::DockerContext:
        files = pki::contextExport(
            { .name = request.contextName, .description = subject.name, .endpoint = request.endpoint },
            subject.keyed, trusted);
        break;
    case ExportForm::Pkcs12:
        return oneFile(request.target, pkcs12(pki::Pkcs12Strength::Modern));
    case ExportForm::Pkcs12Compatible:
        return oneFile(request.target, pkcs12(pki::Pkcs12Strength::Compatible));
    case ExportForm::AuthorityBackup:
        return oneFile(request.target, pki::backUpAuthority(backupOf(subject), passphrase));
    case ExportForm::CertificateOnly:
        return oneFile(request.target, subject.keyed.certificate.toPem());
    }
    return files ? below(request.target, *std::move(files)) : std::move(files);
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Error existsError(const QStringList &paths)
{
    return Error { .kind = ErrorKind::Conflict, .code = u"export.exists"_s, .subject = paths.join(u'\n') };
}

Result<> refuseExistingOf(const Files &files)
{
    QStringList there;
    for (const pki::ExportFile &file : files) {
        if (isThere(file.path))
            there += file.path; // clazy:exclude=reserve-candidates
    }
    return there.isEmpty() ? Result<>() : existsError(there);
}

/// All or none, on a full disk too: a key beside the certificate of another would be of no use. Only a crash
/// between two renames can leave some old and some new (PrivateFiles).
Result<QStringList> writeAll(const Files &files, bool overwrite)
{
    if (const Result<> free = refuseExistingOf(files); !free && !overwrite)
        return free.error();
    PrivateFiles staged;
    QStringList paths;
    for (const pki::ExportFile &file : files) {
        const QString folder = QFileInfo(file.path).path();
        if (!QFileInfo(folder).isDir()) {
            if (const Result<> made = makePrivateFolder(folder); !made)
                return made.error();
        }
        const Result<> added = file.content.reveal(
            [&staged, &file](QByteArrayView bytes) { return staged.add(file.path, bytes); });
        if (!added)
            return added.error();
        paths += file.path; // clazy:exclude=reserve-candidates
    }
    if (const Result<> done = staged.putInPlace(); !done)
        return done.error();
    return paths;
}

} // namespace

Result<> refuseExisting(const QString &path)
{
    return isThere(path) ? existsError({ path }) : Result<>();
}

// outlives: `workspace` is owned by World
Task<Result<QStringList>> exportCertificate(ui::ExportRequest request, Secret passphrase,
                                            Workspace &workspace)
{
    Result<Subject> subject = subjectOf(request.which, workspace.certificates);
    if (!subject)
        co_return subject.error();
    if (request.form == ui::ExportForm::AuthorityBackup) {
        const Result<> all = addAllIssued(*subject, workspace.certificates);
        if (!all)
            co_return all.error();
    }
    auto shared = std::make_shared<const Subject>(*std::move(subject));
    auto secret = std::make_shared<const Secret>(std::move(passphrase));
    auto work = [request, shared, secret]() -> Result<QStringList> {
        const Result<Files> files = filesOf(request, *shared, *secret);
        if (!files)
            return files.error();
        return writeAll(*files, request.overwrite);
    };
    Result<QStringList> written = co_await inThreadPool(std::move(work));
    co_return written;
}

Task<Result<QStringList>> writeExport(std::vector<pki::ExportFile> files, QString folder, bool overwrite)
{
    const auto all = std::make_shared<const Files>(below(folder, std::move(files)));
    auto work = [all, overwrite] { return writeAll(*all, overwrite); };
    Result<QStringList> written = co_await inThreadPool(std::move(work));
    co_return written;
}

} // namespace slipway::app
