// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostimport.h"

#include "base/files/privatefile.h"

#include <QUuid>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPem = 1024LL * 1024;

Error invalid(const QString &code, const QString &subject, const QString &detail = {})
{
    return Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject, .detail = detail };
}

Result<pki::IdentityId> importIdentity(const QString &name, const QString &folder, Workspace &workspace)
{
    const Result<QByteArray> trusted = readFile(folder + u"/ca.pem"_s, kMostPem);
    if (!trusted)
        return trusted.error();
    const Result<QByteArray> ours = readFile(folder + u"/cert.pem"_s, kMostPem);
    if (!ours)
        return ours.error();
    const Result<QByteArray> key = readFile(folder + u"/key.pem"_s, kMostPem);
    if (!key)
        return key.error();
    const Result<QList<pki::Certificate>> authorities = pki::Certificate::parseAll(*trusted);
    if (!authorities)
        return authorities.error();
    const Result<pki::Certificate> certificate = pki::Certificate::parse(*ours);
    if (!certificate)
        return certificate.error();
    const Secret secret { QByteArrayView(*key) };
    if (const Result<> matches = pki::checkKeyMatches(*certificate, secret); !matches)
        return matches.error();
    const pki::StoredIdentity identity { .id = pki::IdentityId(
                                             QUuid::createUuid().toString(QUuid::WithoutBraces)),
                                         .name = name,
                                         .certificate = *certificate,
                                         .trusted = *trusted };
    if (const Result<> kept = workspace.certificates.putIdentity(identity, secret); !kept)
        return kept.error();
    return identity.id;
}

} // namespace

Result<docker::Host> importHost(const QString &name, const QString &endpoint,
                                const QString &certificateFolder, Workspace &workspace)
{
    if (name.trimmed().isEmpty())
        return invalid(u"host.name"_s, name, u"the host needs a name"_s);
    const Result<docker::Endpoint> parsed = docker::Endpoint::parse(endpoint.trimmed());
    if (!parsed)
        return parsed.error();
    docker::Host host { .id = docker::HostId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                        .name = name.trimmed(),
                        .endpoint = *parsed };
    if (parsed->kind != docker::Endpoint::Kind::Tls)
        return host;
    if (certificateFolder.isEmpty())
        return invalid(u"certificates.folder"_s, endpoint,
                       u"TLS needs a folder with ca.pem, cert.pem and key.pem"_s);
    const Result<pki::IdentityId> identity = importIdentity(host.name, certificateFolder, workspace);
    if (!identity)
        return identity.error();
    host.identityId = identity->text();
    return host;
}

void forgetIdentity(const docker::Host &host, Workspace &workspace)
{
    if (!host.identityId.isEmpty())
        static_cast<void>(workspace.certificates.removeIdentity(pki::IdentityId(host.identityId)));
}

} // namespace slipway::app
