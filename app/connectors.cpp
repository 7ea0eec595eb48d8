// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors.h"

#include "docker/contents.h"
#include "docker/engine.h"
#include "net/stream/localconnectors.h"
#include "net/stream/tlsconnector.h"

#include <algorithm>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kTlsPort = 2376; // Docker's default with TLS

using Connector = std::unique_ptr<net::StreamConnector>;

/// What came with the identity, and the authorities of the host that are kept here: its own takes the place
/// of one that came with a folder.
Result<QByteArray> trustedAuthority(const docker::Host &host, const pki::StoredIdentity &identity,
                                    const Workspace &workspace)
{
    const Result<QList<pki::StoredAuthority>> all = workspace.certificates.authorities();
    if (!all)
        return all.error();
    QByteArray pem = identity.trusted.isEmpty() ? QByteArray() : identity.trusted.trimmed() + '\n';
    bool isKnown = !pem.isEmpty();
    for (const pki::StoredAuthority &authority : *all) {
        const QString &id = authority.id.text();
        if (id != host.authorityId && !host.alsoTrusted.contains(id))
            continue;
        isKnown = isKnown || id == host.authorityId;
        pem += authority.certificate.toPem().trimmed() + '\n';
    }
    if (!isKnown)
        return Error { .kind = ErrorKind::NotFound, .code = u"authority.missing"_s, .subject = host.name };
    return pem;
}

Result<pki::StoredIdentity> storedIdentity(const docker::Host &host, const Workspace &workspace)
{
    const Result<QList<pki::StoredIdentity>> all = workspace.certificates.identities();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&host](const pki::StoredIdentity &identity) {
        return identity.id.text() == host.identityId;
    });
    if (found == all->end())
        return Error { .kind = ErrorKind::NotFound, .code = u"identity.missing"_s, .subject = host.name };
    return *found;
}

Result<Connector> tlsConnector(const docker::Host &host, const Workspace &workspace,
                               const EngineVerifier &verifier)
{
    const Result<pki::StoredIdentity> identity = storedIdentity(host, workspace);
    if (!identity)
        return identity.error();
    const Result<QByteArray> authority = trustedAuthority(host, *identity, workspace);
    if (!authority)
        return authority.error();
    Result<pki::KeyedCertificate> keyed = workspace.certificates.identity(identity->id);
    if (!keyed)
        return keyed.error();
    net::TlsIdentity tls { .authorities = *authority,
                           .certificate = keyed->certificate.toPem(),
                           .privateKey = std::move(keyed->privateKey) };
    Result<std::unique_ptr<net::TlsConnector>> connector =
        net::TlsConnector::create(host.endpoint.address, host.endpoint.port.value_or(kTlsPort),
                                  std::move(tls), verifier.of(host.id.text()));
    if (!connector)
        return connector.error();
    return Connector(std::move(*connector));
}

} // namespace

Result<Connector> makeConnector(const docker::Host &host, const Workspace &workspace,
                                const EngineVerifier &verifier)
{
    switch (host.endpoint.kind) {
    case docker::Endpoint::Kind::Tls:
        return tlsConnector(host, workspace, verifier);
    case docker::Endpoint::Kind::Unix:
        return Connector(std::make_unique<net::UnixConnector>(host.endpoint.address));
    case docker::Endpoint::Kind::Ssh:
        break;
    }
    Result<std::unique_ptr<net::SshConnector>> ssh =
        net::SshConnector::create(host.endpoint.address, host.endpoint.port, u"ssh"_s, host.endpoint.jump);
    if (!ssh)
        return ssh.error();
    return Connector(std::move(*ssh));
}

// outlives: all three are owned by World
Task<Result<QString>> probeEngine(docker::Host host, Workspace &workspace, const EngineVerifier &verifier,
                                  Clock &clock, std::stop_token stop)
{
    const Result<Connector> connector = makeConnector(host, workspace, verifier);
    if (!connector)
        co_return connector.error();
    docker::Engine engine(**connector, clock);
    const Result<docker::EngineInfo> info = co_await engine.connect(std::move(stop));
    if (!info)
        co_return info.error();
    co_return info->version;
}

Result<std::shared_ptr<docker::HostLink>> linkTo(const docker::Host &host, const Workspace &workspace,
                                                 const EngineVerifier &verifier, Clock &clock)
{
    Result<Connector> connector = makeConnector(host, workspace, verifier);
    if (!connector)
        return connector.error();
    return std::make_shared<docker::HostLink>(host, std::move(*connector), clock);
}

// outlives: all three are owned by World
Task<Result<docker::SystemInfo>> askEngine(docker::Host host, Workspace &workspace,
                                           const EngineVerifier &verifier, Clock &clock, std::stop_token stop)
{
    const Result<Connector> connector = makeConnector(host, workspace, verifier);
    if (!connector)
        co_return connector.error();
    docker::Engine engine(**connector, clock);
    const Result<docker::EngineInfo> met = co_await engine.connect(stop);
    if (!met)
        co_return met.error();
    const docker::Contents contents(engine);
    Result<docker::SystemInfo> info = co_await contents.systemInfo(std::move(stop));
    co_return std::move(info);
}

} // namespace slipway::app
