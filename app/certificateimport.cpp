// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificateimport.h"

#include "base/async/inthreadpool.h"
#include "docker/host.h"
#include "pki/bundle/importfolder.h"
#include "pki/verification.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace slipway::app {

using namespace Qt::StringLiterals;
using Kind = ui::CertificateRow::Kind;

namespace {

/// Nothing that is not TLS needs what is imported here.
void noteEndpoint(const pki::ImportGroup &group, ImportLook &found)
{
    const Result<docker::Endpoint> endpoint = docker::Endpoint::parse(group.endpoint);
    if (!endpoint || endpoint->kind != docker::Endpoint::Kind::Tls)
        return;
    ImportLook::Endpoint noted { .endpoint = { .name = group.name, .endpoint = endpoint->toString() } };
    for (const pki::ImportFile &file : group.files) {
        const QByteArray text = file.bytes.reveal([](QByteArrayView bytes) {
            return bytes.contains("PRIVATE KEY") ? QByteArray() : bytes.toByteArray();
        });
        const auto all = pki::Certificate::parseAll(text).value_or(QList<pki::Certificate>());
        for (const pki::Certificate &certificate : all)
            noted.certificates += certificate.der;
    }
    found.endpoints += noted;
}

void append(std::vector<pki::ImportFile> &files, ImportLook &found, std::vector<pki::ImportGroup> groups)
{
    for (pki::ImportGroup &group : groups) {
        noteEndpoint(group, found);
        std::move(group.files.begin(), group.files.end(), std::back_inserter(files));
        found.unread += group.problems;
        if (group.skipsVerification)
            found.unverified += group.name;
    }
}

bool isDockerFolder(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists(u"contexts"_s) || dir.exists(u"machine"_s) || dir.exists(u"ca-key.pem"_s);
}

void readFolder(const QString &folder, std::vector<pki::ImportFile> &files, ImportLook &found)
{
    if (isDockerFolder(folder)) {
        append(files, found, pki::findDockerContexts(folder, found.unread));
        append(files, found, pki::findDockerMachines(folder, found.unread));
    }
    Result<pki::ImportGroup> group = pki::readCertificateFolder(folder);
    if (!group) {
        found.unread += group.error();
        return;
    }
    std::move(group->files.begin(), group->files.end(), std::back_inserter(files));
    found.unread += group->problems;
}

std::shared_ptr<const ImportLook> look(const QStringList &paths, const Secret &passphrase,
                                       const QDateTime &now)
{
    std::vector<pki::ImportFile> files;
    auto found = std::make_shared<ImportLook>();
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            readFolder(path, files, *found);
            continue;
        }
        Result<pki::ImportFile> file = pki::readImportFile(path);
        if (file)
            files.push_back(std::move(*file));
        else
            found->unread += file.error();
    }
    pki::tellApart(files);
    found->found = pki::readImport(files, passphrase, now);
    return found;
}

Kind kindOf(const pki::ImportSet &set)
{
    switch (set.purpose()) {
    case pki::CertificatePurpose::Authority:
        return Kind::Authority;
    case pki::CertificatePurpose::Server:
        return Kind::Server;
    case pki::CertificatePurpose::Client:
    case pki::CertificatePurpose::Unknown:
        break;
    }
    return Kind::Identity;
}

/// The authority of ours that is in the set's chain.
QString authorityIn(const pki::ImportSet &set, const QList<ui::CertificateRow> &rows)
{
    for (const ui::CertificateRow &row : rows) {
        const bool found = row.kind == Kind::Authority
            && std::any_of(set.chain.begin(), set.chain.end(), [&row](const pki::ImportedCertificate &above) {
                               return above.certificate.der == row.certificate.der;
                           });
        if (found)
            return row.id;
    }
    return {};
}

QByteArray chainPem(const pki::ImportSet &set)
{
    QByteArray pem;
    for (const pki::ImportedCertificate &above : set.chain)
        pem += above.certificate.toPem();
    return pem;
}

/// An authority that entries here name, and which is not here: the one that has signed them comes back as it.
QString missedAuthority(const pki::Certificate &authority, const QList<ui::CertificateRow> &rows,
                        const pki::CertificateStore &store)
{
    const auto isHere = [&rows](const QString &id) {
        return std::any_of(rows.begin(), rows.end(), [&id](const ui::CertificateRow &row) {
            return row.kind == Kind::Authority && row.id == id;
        });
    };
    const auto isMissed = [&](const pki::AuthorityId &id, const pki::Certificate &leaf) {
        return !id.text().isEmpty() && !isHere(id.text())
            && pki::verify({ .roots = { authority },
                             .leaf = leaf,
                             .host = {},
                             .time = std::max(authority.notBefore, leaf.notBefore),
                             .purpose = leaf.purpose })
                   .has_value();
    };
    for (const pki::StoredServer &each : store.servers().value_or(QList<pki::StoredServer>())) {
        if (isMissed(each.authority, each.certificate))
            return each.authority.text();
    }
    for (const pki::StoredIdentity &each : store.identities().value_or(QList<pki::StoredIdentity>())) {
        if (isMissed(each.authority, each.certificate))
            return each.authority.text();
    }
    return {};
}

/// Under which the set is kept: what hosts and certificates here know it by, where that is known and free.
QString newIdOf(const pki::ImportSet &set, const QList<ui::CertificateRow> &rows,
                const pki::CertificateStore &store)
{
    const bool isFree = std::none_of(rows.begin(), rows.end(),
                                     [&set](const ui::CertificateRow &row) { return row.id == set.storeId; });
    if (pki::EntryFolder::isId(set.storeId) && isFree)
        return set.storeId;
    const QString missed =
        kindOf(set) == Kind::Authority ? missedAuthority(set.own.certificate, rows, store) : QString();
    return missed.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : missed;
}

/// Keys without certificates and files that need a passphrase are told; what can be taken needs a key, but
/// for servers, of which the certificate alone is worth watching.
bool canBeTaken(const pki::ImportSet &set)
{
    return (kindOf(set) == Kind::Server || set.hasKey()) && set.isTakeable();
}

Result<> keepSet(const pki::ImportSet &set, const QString &id, const QString &name,
                 const pki::AuthorityId &authority, pki::CertificateStore &store)
{
    switch (kindOf(set)) {
    case Kind::Authority:
        return store.putAuthority(
            { .id = pki::AuthorityId(id), .name = name, .certificate = set.own.certificate }, set.privateKey);
    case Kind::Server: {
        const pki::StoredServer server {
            .id = id, .name = name, .authority = authority, .certificate = set.own.certificate
        };
        return set.hasKey() ? store.putServer(server, set.privateKey) : store.putServer(server);
    }
    case Kind::Identity:
        break;
    }
    return store.putIdentity({ .id = pki::IdentityId(id),
                               .name = name,
                               .authority = authority,
                               .certificate = set.own.certificate,
                               .trusted = authority.text().isEmpty() ? chainPem(set) : QByteArray() },
                             set.privateKey);
}

QList<ui::ImportEndpoint> endpointsOf(const pki::Certificate &certificate, const ImportLook &look)
{
    QList<ui::ImportEndpoint> all;
    for (const ImportLook::Endpoint &each : look.endpoints) {
        if (each.certificates.contains(certificate.der))
            all += each.endpoint; // clazy:exclude=reserve-candidates
    }
    return all;
}

bool wantsPassphrase(const pki::ImportFinding &finding)
{
    return finding.problem == pki::ImportProblem::NeedsPassphrase
        || finding.problem == pki::ImportProblem::WrongPassphrase;
}

ui::ImportOffer offerOf(const pki::ImportSet &set, const ImportLook &look,
                        const QList<ui::CertificateRow> &rows)
{
    const pki::Certificate &own = set.own.certificate;
    ui::ImportOffer offer { .row = { .kind = kindOf(set),
                                     .name = set.name,
                                     .authorityName = own.issuer,
                                     .certificate = own,
                                     .hasKey = set.hasKey() },
                            .files = { set.own.file },
                            .findings = set.findings,
                            .isTakeable = canBeTaken(set) };
    if (!set.keyFile.isEmpty() && set.keyFile != set.own.file)
        offer.files += set.keyFile;
    for (const pki::ImportedCertificate &above : set.chain) {
        if (!offer.files.contains(above.file))
            offer.files += above.file;
    }
    const auto known = std::find_if(rows.cbegin(), rows.cend(), [&](const ui::CertificateRow &row) {
        return row.certificate.der == own.der && (row.hasKey || !set.hasKey());
    });
    offer.isKnown = known != rows.cend();
    if (offer.isKnown)
        offer.row.id = known->id;
    if (offer.row.kind == Kind::Identity)
        offer.endpoints = endpointsOf(own, look);
    return offer;
}

} // namespace

Task<std::shared_ptr<const ImportLook>> lookAtFiles(QStringList paths, Secret passphrase, QDateTime now)
{
    auto shared = std::make_shared<const Secret>(std::move(passphrase));
    auto work = [paths, shared, now] { return look(paths, *shared, now); };
    std::shared_ptr<const ImportLook> found = co_await inThreadPool(std::move(work));
    co_return found;
}

ui::ImportOffers offersOf(const ImportLook &look, const QList<ui::CertificateRow> &rows)
{
    ui::ImportOffers offers { .findings = look.found.findings,
                              .unread = look.unread,
                              .unverified = look.unverified };
    offers.wantsPassphrase = std::any_of(offers.findings.cbegin(), offers.findings.cend(), wantsPassphrase);
    for (const pki::ImportSet &set : look.found.sets) {
        offers.offers += offerOf(set, look, rows);
        offers.wantsPassphrase = offers.wantsPassphrase
            || std::any_of(set.findings.cbegin(), set.findings.cend(), wantsPassphrase);
    }
    return offers;
}

Result<ui::CertificateKey> takeSet(const pki::ImportSet &set, const QList<ui::CertificateRow> &rows,
                                   pki::CertificateStore &store)
{
    const Kind kind = kindOf(set);
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const ui::CertificateRow &row) {
        return row.kind == kind && row.certificate.der == set.own.certificate.der;
    });
    const QString id = known == rows.end() ? newIdOf(set, rows, store) : known->id;
    const QString name = known == rows.end() ? set.name.simplified() : known->name;
    const Result<> kept = keepSet(set, id, name, pki::AuthorityId(authorityIn(set, rows)), store);
    if (!kept)
        return kept.error();
    return ui::CertificateKey { static_cast<int>(kind), id };
}

} // namespace slipway::app
