// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkcontroller.h"

#include <algorithm>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Task<Result<pki::Diagnosis>> failed(Error error)
{
    co_return error;
}

/// What an imported identity brought along: it names no authority of ours.
QList<pki::KnownAuthority> broughtAlong(const pki::StoredIdentity &identity, bool isTrusted)
{
    QList<pki::KnownAuthority> known;
    const QList<pki::Certificate> certificates =
        pki::Certificate::parseAll(identity.trusted).value_or(QList<pki::Certificate>());
    known.reserve(certificates.size());
    for (const pki::Certificate &certificate : certificates)
        known += { .name = certificate.commonName, .certificate = certificate, .isTrusted = isTrusted };
    return known;
}

/// What a server that lets nobody in does not say: reckoned from when it did.
void addKnownTime(pki::Diagnosis &found, const std::optional<ClockOffset> &clock)
{
    if (found.peerTime.isValid() || !clock)
        return;
    found.peerTime = found.ownTime.addSecs(clock->ahead.count());
    found.peerTimeMeasured = clock->measured;
}

} // namespace

CheckController::CheckController(World &world, StoreKeeper &keeper, ClockOf clockOf, QObject *parent)
    : ui::CheckService(parent)
    , m_world(world)
    , m_keeper(keeper)
    , m_clockOf(std::move(clockOf))
{
}

Task<Result<pki::Diagnosis>> CheckController::checkHost(docker::HostId host, std::stop_token stop)
{
    const Result<QList<docker::Host>> hosts = m_world.workspace().hosts.load();
    if (!hosts)
        return failed(hosts.error());
    const auto known = std::find_if(hosts->cbegin(), hosts->cend(),
                                    [&host](const docker::Host &candidate) { return candidate.id == host; });
    if (known == hosts->cend())
        return failed({ .kind = ErrorKind::NotFound, .subject = host.text() });
    if (known->endpoint.kind != docker::Endpoint::Kind::Tls)
        return failed({ .kind = ErrorKind::Invalid, .code = u"check.not-tls"_s, .subject = known->name });
    const CheckTarget target { .host = known->endpoint.address,
                               .port = known->endpoint.port.value_or(docker::Endpoint::kDefaultTlsPort) };
    return check(target, *known, std::move(stop));
}

Task<Result<pki::Diagnosis>> CheckController::checkAddress(QString address, std::stop_token stop)
{
    const Result<CheckTarget> target = parseCheckAddress(address);
    if (!target)
        return failed(target.error());
    return check(*target, {}, std::move(stop));
}

Task<Result<pki::Diagnosis>> CheckController::check(CheckTarget target, docker::Host host,
                                                    std::stop_token stop)
{
    // A store that stays locked only means that no identity can be shown.
    const Result<> open = co_await m_keeper.open(stop);
    Q_UNUSED(open)
    CheckRequest request = requestFor(target, host);
    Result<pki::Diagnosis> found =
        co_await checkServer(std::move(request), &m_world.clock(), std::move(stop));
    if (found && m_clockOf)
        addKnownTime(*found, m_clockOf(host.id));
    co_return found;
}

/// \param host the one that is looked at; without an id: none in particular
CheckRequest CheckController::requestFor(const CheckTarget &target, const docker::Host &host)
{
    const bool isAny = host.id.text().isEmpty();
    CheckRequest request { .target = target };
    Workspace *const workspace = &m_world.workspace(); // stays until the program ends
    const QList<pki::StoredIdentity> identities =
        workspace->certificates.identities().value_or(QList<pki::StoredIdentity>());
    bool hasOwnTrust = false;
    for (const pki::StoredIdentity &identity : identities) {
        const bool isOwn = identity.id.text() == host.identityId;
        hasOwnTrust = hasOwnTrust || (isOwn && !identity.trusted.isEmpty());
        request.authorities += broughtAlong(identity, isAny || isOwn);
        if (isAny || isOwn)
            request.identities.push_back(
                { .known = { .name = identity.name, .certificate = identity.certificate },
                  .load = [workspace, id = identity.id] { return workspace->certificates.identity(id); } });
    }
    const QList<pki::StoredAuthority> authorities =
        workspace->certificates.authorities().value_or(QList<pki::StoredAuthority>());
    for (const pki::StoredAuthority &authority : authorities) {
        const bool isOwn = !hasOwnTrust && authority.id.text() == host.authorityId;
        request.authorities +=
            { .name = authority.name, .certificate = authority.certificate, .isTrusted = isAny || isOwn };
    }
    return request;
}

} // namespace slipway::app
