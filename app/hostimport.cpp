// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostimport.h"

#include "app/authoritylinks.h"
#include "pki/bundle/importfolder.h"
#include "pki/clientusage.h"

#include <QUuid>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &code, const QString &subject, const QString &detail = {})
{
    return Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject, .detail = detail };
}

/// What an engine refuses for sure. An authority that is not in the folder may be the engine's all the same.
QString codeOf(pki::ImportProblem problem)
{
    switch (problem) {
    case pki::ImportProblem::Expired:
        return u"certificates.ended"_s;
    case pki::ImportProblem::NotYetValid:
        return u"certificates.not-begun"_s;
    case pki::ImportProblem::WeakKey:
    case pki::ImportProblem::WeakSignature:
        return u"certificates.weak"_s;
    default:
        return {};
    }
}

Result<> checkSet(const std::vector<pki::ImportFile> &files, const pki::Certificate &own,
                  const QDateTime &now)
{
    if (!pki::canBeClient(own))
        return invalid(u"certificates.purpose"_s, own.subject);
    const pki::ImportResult found = pki::readImport(files, {}, now);
    for (const pki::ImportSet &set : found.sets) {
        if (set.own.certificate.der != own.der)
            continue;
        for (const pki::ImportFinding &finding : set.findings) {
            if (const QString code = codeOf(finding.problem); !code.isEmpty())
                return invalid(code, finding.file, finding.subject + u' ' + finding.detail);
        }
    }
    return {};
}

Result<std::vector<pki::ImportFile>> readSet(const QString &folder)
{
    std::vector<pki::ImportFile> files;
    for (const QString &name : { u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s }) {
        Result<pki::ImportFile> file = pki::readImportFile(folder + u'/' + name);
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
    }
    return files;
}

/// Of certificates: nothing in them is secret.
QByteArray textOf(const pki::ImportFile &file)
{
    return file.bytes.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

Result<pki::IdentityId> importIdentity(const QString &name, const QString &folder,
                                       pki::CertificateStore &store, const QDateTime &now)
{
    const Result<std::vector<pki::ImportFile>> files = readSet(folder);
    if (!files)
        return files.error();
    const QByteArray trusted = textOf(files->at(0));
    const Result<QList<pki::Certificate>> authorities = pki::Certificate::parseAll(trusted);
    if (!authorities)
        return authorities.error();
    const Result<pki::Certificate> certificate = pki::Certificate::parse(textOf(files->at(1)));
    if (!certificate)
        return certificate.error();
    const Secret &key = files->at(2).bytes;
    if (const Result<> matches = pki::checkKeyMatches(*certificate, key); !matches)
        return matches.error();
    if (const Result<> good = checkSet(*files, *certificate, now); !good)
        return good.error();
    const pki::StoredIdentity identity { .id = pki::IdentityId(
                                             QUuid::createUuid().toString(QUuid::WithoutBraces)),
                                         .name = name,
                                         .certificate = *certificate,
                                         .trusted = trusted };
    if (const Result<> kept = store.putIdentity(identity, key); !kept)
        return kept.error();
    return identity.id;
}

} // namespace

Result<docker::Host> importHost(const ui::NewHost &request, pki::CertificateStore &store,
                                const QDateTime &now)
{
    const QString name = request.name.trimmed();
    if (name.isEmpty())
        return invalid(u"host.name"_s, request.name, u"the host needs a name"_s);
    const Result<docker::Endpoint> parsed = docker::Endpoint::parse(request.endpoint.trimmed());
    if (!parsed)
        return parsed.error();
    docker::Host host { .id = docker::HostId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                        .name = name,
                        .endpoint = *parsed };
    if (parsed->kind != docker::Endpoint::Kind::Tls)
        return host;
    if (!request.identity.isEmpty())
        return withIdentity(host, request.identity, store, now);
    if (request.certificateFolder.isEmpty())
        return invalid(u"certificates.folder"_s, request.endpoint,
                       u"TLS needs a folder with ca.pem, cert.pem and key.pem"_s);
    const Result<pki::IdentityId> identity = importIdentity(host.name, request.certificateFolder, store, now);
    if (!identity)
        return identity.error();
    host.identityId = identity->text();
    return host;
}

Result<docker::Host> withIdentity(docker::Host host, const QString &identity,
                                  const pki::CertificateStore &store, const QDateTime &now)
{
    if (host.endpoint.kind != docker::Endpoint::Kind::Tls)
        return invalid(u"check.not-tls"_s, host.name);
    const Result<QList<pki::StoredIdentity>> all = store.identities();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&identity](const pki::StoredIdentity &each) {
        return each.id.text() == identity;
    });
    if (found == all->end())
        return Error { .kind = ErrorKind::NotFound, .code = u"identity.missing"_s, .subject = host.name };
    if (!canBeClient(found->certificate))
        return invalid(u"identity.purpose"_s, found->name);
    if (now > found->certificate.notAfter)
        return invalid(u"identity.ended"_s, found->name);
    if (now < found->certificate.notBefore)
        return invalid(u"identity.not-begun"_s, found->name);
    host.identityId = identity;
    if (const QString authority = engineAuthority(*found, store); !authority.isEmpty())
        host.authorityId = authority;
    return host;
}

Result<> forgetIdentity(const docker::Host &host, pki::CertificateStore &store)
{
    return host.identityId.isEmpty() ? Result<>() : store.removeIdentity(pki::IdentityId(host.identityId));
}

} // namespace slipway::app
