// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/rotator.h"

#include "base/async/inthreadpool.h"
#include "pki/renewal.h"
#include "pki/store/storework.h"
#include "provisioning/rotationfiles.h"
#include "provisioning/steps/leaf.h"

#include <QUuid>

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

/// Of net: the engine does not let this identity in.
constexpr auto kRefused = "client-certificate.refused"_L1;

/// Hosts may be others after each step: what keeps them has to hear of it before the engine changes.
class Steps final : public ProgressSink
{
public:
    explicit Steps(std::function<void()> done)
        : m_done(std::move(done))
    {
    }
    void stepChanged(const StepProgress &step) override
    {
        if (step.state == StepState::Done)
            m_done();
    }

private:
    std::function<void()> m_done;
};

template <typename Stored>
std::optional<Stored> entryOf(const Result<QList<Stored>> &all, const QString &id)
{
    for (const Stored &entry : all.value_or(QList<Stored>())) {
        if (entry.id.text() == id)
            return entry;
    }
    return std::nullopt;
}

/// Another name than the old authority's: with the same one, verifiers could take one for the other.
QString nextName(const QString &name, const QDateTime &now)
{
    const QString day = now.toString(u" (yyyy-MM-dd hh:mm:ss)"_s);
    return name.left(kLongestCommonName - day.size()) + day;
}

/// The name from before the last rotation.
QString withoutDay(const QString &name)
{
    const qsizetype at = name.lastIndexOf(u" (20"_s);
    return at > 0 && name.endsWith(u')') ? name.left(at) : name;
}

Error isOff(const docker::Host &host)
{
    return { .kind = ErrorKind::Conflict,
             .code = u"rotation.machine-off"_s,
             .subject = host.name,
             .detail = u"the machine does not run"_s };
}

/// It can only be changed by whoever looks after it.
Error byHand(const QString &name, RotationState state)
{
    return { .kind = ErrorKind::Conflict,
             .code = state == RotationState::Waiting ? u"rotation.by-hand"_s : u"rotation.by-hand-drop"_s,
             .subject = name,
             .detail = u"no machine of Azure"_s };
}

std::optional<docker::Host> hostOf(const Result<QList<docker::Host>> &known, const docker::HostId &id)
{
    for (const docker::Host &host : known.value_or(QList<docker::Host>())) {
        if (host.id == id)
            return host;
    }
    return std::nullopt;
}

Error gone(const QString &subject)
{
    return { .kind = ErrorKind::NotFound, .code = u"rotation.gone"_s, .subject = subject };
}

Task<Result<pki::KeyedCertificate>> succeedInPool(pki::Certificate old, pki::AuthorityRequest request)
{
    auto work = [old, request] { return pki::succeedAuthority(old, request); };
    Result<pki::KeyedCertificate> made = co_await inThreadPool(std::move(work));
    co_return std::move(made);
}

} // namespace

Rotator::Rotator(RunnerServices services, MachineOf machineOf, RouteOf routeOf)
    : m_services(std::move(services))
    , m_machineOf(std::move(machineOf))
    , m_routeOf(std::move(routeOf))
    , m_store(m_services.dataFolder)
{
}

Task<Result<>> Rotator::keep(Rotation rotation) const
{
    return onDisk([store = m_store, rotation = std::move(rotation)] { return store.put(rotation); });
}

Task<Result<Rotation>> Rotator::begin(QString oldAuthority) const
{
    Result<Rotation> rotation = planned(oldAuthority);
    if (!rotation)
        co_return rotation;
    const Result<> written = co_await keep(*rotation);
    if (!written)
        co_return written.error();
    co_return rotation;
}

Result<Rotation> Rotator::planned(const QString &oldAuthority) const
{
    const auto old = entryOf(m_services.certificates.authorities(), oldAuthority);
    if (!old)
        return gone(oldAuthority);
    // It may be of this authority, and far ahead.
    if (const QStringList broken = m_store.unreadable(); !broken.isEmpty())
        return Error { .kind = ErrorKind::Local,
                       .code = u"rotation.unreadable"_s,
                       .subject = broken.first() };
    const QList<Rotation> all = m_store.load();
    const bool isUnderWay = std::any_of(all.cbegin(), all.cend(), [&](const Rotation &rotation) {
        return rotation.oldAuthority == oldAuthority && !rotation.isFinished();
    });
    if (isUnderWay)
        return Error { .kind = ErrorKind::Conflict, .code = u"rotation.under-way"_s, .subject = old->name };
    const Result<QList<docker::Host>> hosts = m_services.hosts.load();
    if (!hosts)
        return hosts.error();
    Rotation rotation { .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .oldAuthority = oldAuthority,
                        .name = nextName(withoutDay(old->name), m_services.clock.now()) };
    rotation.follow(*hosts);
    return rotation;
}

Task<Result<>> Rotator::haveAuthority(Rotation rotation) const
{
    const Result<QList<pki::StoredAuthority>> all = m_services.certificates.authorities();
    if (!all)
        co_return all.error();
    if (entryOf(all, rotation.id))
        co_return Result<>();
    const std::optional<pki::StoredAuthority> old = entryOf(all, rotation.oldAuthority);
    if (!old)
        co_return gone(rotation.oldAuthority);
    pki::AuthorityRequest request { .commonName = rotation.name,
                                    .key = pki::keyTypeOf(old->certificate),
                                    .now = m_services.clock.now() };
    Result<pki::KeyedCertificate> made = co_await succeedInPool(old->certificate, std::move(request));
    if (!made)
        co_return made.error();
    const auto keyed = std::make_shared<const pki::KeyedCertificate>(*std::move(made));
    const pki::StoredAuthority entry { .id = pki::AuthorityId(rotation.id),
                                       .name = rotation.name,
                                       .certificate = keyed->certificate };
    auto work = [entry, keyed](pki::CertificateStore &store) {
        return store.putAuthority(entry, keyed->privateKey);
    };
    const Result<> kept = co_await pki::inStore(m_services.certificates, std::move(work));
    co_return kept;
}

Task<Result<pki::KeyedCertificate>> Rotator::renewUnder(pki::Certificate old, pki::CertificatePurpose purpose,
                                                        QString name, QString authority) const
{
    Result<pki::KeyedCertificate> keyed = m_services.certificates.authority(pki::AuthorityId(authority));
    if (!keyed)
        co_return keyed.error();
    const QDateTime now = m_services.clock.now();
    auto signer = std::make_shared<const pki::KeyedCertificate>(std::move(*keyed));
    pki::LeafRequest request = pki::renewalOf(old, signer->certificate, purpose, name, now);
    request.validity = leafValidity(signer->certificate, now);
    Result<pki::KeyedCertificate> made = co_await issueLeaf(std::move(signer), std::move(request));
    co_return std::move(made);
}

Task<Result<QString>> Rotator::successorOf(QString identity, QString authority)
{
    const auto old = entryOf(m_services.certificates.identities(), identity);
    if (!old)
        co_return gone(identity);
    Result<pki::KeyedCertificate> made =
        co_await renewUnder(old->certificate, pki::CertificatePurpose::Client, old->name, authority);
    if (!made)
        co_return made.error();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto keyed = std::make_shared<const pki::KeyedCertificate>(*std::move(made));
    const pki::StoredIdentity entry { .id = pki::IdentityId(id),
                                      .name = old->name,
                                      .authority = pki::AuthorityId(authority),
                                      .certificate = keyed->certificate };
    auto work = [entry, keyed](pki::CertificateStore &store) {
        return store.putIdentity(entry, keyed->privateKey);
    };
    const Result<> kept = co_await pki::inStore(m_services.certificates, std::move(work));
    if (!kept)
        co_return kept.error();
    co_return id;
}

Task<Result<QString>> Rotator::successorOfServer(pki::StoredServer old, QString authority)
{
    Result<pki::KeyedCertificate> made =
        co_await renewUnder(old.certificate, pki::CertificatePurpose::Server, old.name, authority);
    if (!made)
        co_return made.error();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto keyed = std::make_shared<const pki::KeyedCertificate>(*std::move(made));
    const pki::StoredServer entry { .id = id,
                                    .name = old.name,
                                    .authority = pki::AuthorityId(authority),
                                    .certificate = keyed->certificate,
                                    .machine = old.machine };
    auto work = [entry, keyed](pki::CertificateStore &store) {
        return store.putServer(entry, keyed->privateKey);
    };
    const Result<> kept = co_await pki::inStore(m_services.certificates, std::move(work));
    if (!kept)
        co_return kept.error();
    co_return id;
}

/// Those that hosts use, and those of people and jobs: they stop working with the old authority. One that has
/// ended works no more anyway.
QStringList Rotator::identitiesToRenew(const Rotation &rotation, const QList<docker::Host> &hosts) const
{
    const auto isUsed = [&](const pki::StoredIdentity &identity) {
        return std::any_of(hosts.cbegin(), hosts.cend(), [&](const docker::Host &host) {
            return host.authorityId == rotation.oldAuthority && host.identityId == identity.id.text();
        });
    };
    QStringList ids;
    const auto all = m_services.certificates.identities().value_or(QList<pki::StoredIdentity>());
    for (const pki::StoredIdentity &each : all) {
        const bool isGood = m_services.clock.now() < each.certificate.notAfter;
        const bool isOther = each.authority.text() == rotation.oldAuthority && isGood;
        if (!rotation.identities.contains(each.id.text()) && (isOther || isUsed(each)))
            ids += each.id.text(); // clazy:exclude=reserve-candidates
    }
    return ids;
}

Task<Result<QHash<QString, QString>>> Rotator::haveIdentities(Rotation rotation)
{
    const Result<QList<docker::Host>> known = m_services.hosts.load();
    if (!known)
        co_return known.error();
    const QStringList ids = identitiesToRenew(rotation, *known);
    for (const QString &id : ids) {
        const Result<QString> made = co_await successorOf(id, rotation.id);
        if (!made)
            co_return made.error();
        rotation.identities.insert(id, *made);
        const Result<> written = co_await keep(rotation);
        if (!written)
            co_return written.error();
    }
    co_return rotation.identities;
}

/// Of engines that somebody else looks after: their certificates were made here, to be exported.
Task<Result<QHash<QString, QString>>> Rotator::haveServers(Rotation rotation)
{
    const Result<QList<docker::Host>> known = m_services.hosts.load();
    if (!known)
        co_return known.error();
    const auto all = m_services.certificates.servers().value_or(QList<pki::StoredServer>());
    for (const pki::StoredServer &each : all) {
        const bool isHosts = std::any_of(known->cbegin(), known->cend(),
                                         [&each](const docker::Host &host) { return isForHost(each, host); });
        const bool isGood = m_services.clock.now() < each.certificate.notAfter;
        if (each.authority.text() != rotation.oldAuthority || !each.hasKey || isHosts || !isGood
            || rotation.servers.contains(each.id))
            continue;
        const Result<QString> made = co_await successorOfServer(each, rotation.id);
        if (!made)
            co_return made.error();
        rotation.servers.insert(each.id, *made);
        const Result<> written = co_await keep(rotation);
        if (!written)
            co_return written.error();
    }
    co_return rotation.servers;
}

/// The one that was begun, else a new one for what the machine is today.
Task<Result<Plan>> Rotator::planFor(Rotation rotation, RotationHost host, std::stop_token stop)
{
    const Runner runner(m_services);
    if (!host.plan.isEmpty()) {
        Result<Plan> begun = runner.load(host.plan);
        if (begun || begun.error().kind != ErrorKind::NotFound)
            co_return begun;
    }
    const Result<QList<docker::Host>> known = m_services.hosts.load();
    if (!known)
        co_return known.error();
    const std::optional<docker::Host> current = hostOf(known, host.id);
    if (!current)
        co_return gone(host.name);
    const Result<azure::ArmId> id = azure::ArmId::parse(current->machineId);
    if (!id)
        co_return byHand(host.name, host.state);
    const Result<azure::Machine> machine = co_await m_machineOf(*id, std::move(stop));
    if (!machine)
        co_return machine.error();
    if (machine->power != azure::PowerState::Running && machine->power != azure::PowerState::Unknown)
        co_return isOff(*current);
    Replacement next = rotation.next(host, *current);
    next.route = m_routeOf(*machine, *current);
    co_return planReplacement(*machine, next, m_services.clock.now());
}

Task<Result<Rotation>> Rotator::prepared(Rotation rotation)
{
    const Result<> authority = co_await haveAuthority(rotation);
    if (!authority)
        co_return authority.error();
    Result<QHash<QString, QString>> identities = co_await haveIdentities(rotation);
    if (!identities)
        co_return identities.error();
    rotation.identities = *std::move(identities);
    Result<QHash<QString, QString>> servers = co_await haveServers(rotation);
    if (!servers)
        co_return servers.error();
    rotation.servers = *std::move(servers);
    co_return rotation;
}

Task<Result<Rotation>> Rotator::run(Rotation rotation, Changed changed, std::stop_token stop)
{
    Result<Rotation> ready = co_await prepared(std::move(rotation));
    if (!ready)
        co_return ready.error();
    rotation = *std::move(ready);
    rotation.follow(m_services.hosts.load().value_or(QList<docker::Host>()));
    for (RotationHost &host : rotation.hosts)
        host.error.reset();
    const Result<> written = co_await keep(rotation);
    if (!written)
        co_return written.error();
    for (qsizetype i = 0; i < rotation.hosts.size();) {
        if (stop.stop_requested())
            co_return rotation;
        if (!rotation.hasWork(rotation.hosts.at(i)) || rotation.hosts.at(i).error) {
            ++i;
            continue;
        }
        const Result<> done = co_await advance(&rotation, i, changed, stop);
        const bool isCancelled = !done && done.error().kind == ErrorKind::Cancelled;
        if (isCancelled)
            co_return rotation;
        if (!done)
            rotation.hosts[i].error = done.error();
        changed(rotation);
    }
    co_return rotation;
}

Task<Result<>> Rotator::advance(Rotation *rotation, qsizetype index, Changed changed, std::stop_token stop)
{
    const Result<Plan> plan = co_await planFor(*rotation, rotation->hosts.at(index), stop);
    if (!plan)
        co_return plan.error();
    rotation->hosts[index].plan = plan->id;
    const Result<> begun = co_await keep(*rotation);
    if (!begun)
        co_return begun.error();
    Steps steps([&changed, rotation] { changed(*rotation); });
    Runner runner(m_services);
    const Result<SetupOutcome> outcome = co_await runner.run(*plan, steps, std::move(stop));
    if (!outcome)
        co_return outcome.error();
    RotationHost &host = rotation->hosts[index]; // clazy:exclude=detaching-member
    host.plan = {};
    host.state = host.state == RotationState::Waiting ? RotationState::BothTrusted : RotationState::Done;
    const Result<> written = co_await keep(*rotation);
    if (!written)
        co_return written.error();
    const Result<> forgotten = co_await runner.forget(plan->id);
    co_return forgotten;
}

Task<Result<>> Rotator::checkByHand(docker::Host wanted, QString oldIdentity, std::stop_token stop) const
{
    const Result<QString> version = co_await m_services.probe(wanted, stop);
    if (!version)
        co_return version.error();
    if (oldIdentity.isEmpty())
        co_return Result<>();
    const Error stillTaken { .kind = ErrorKind::Conflict,
                             .code = u"rotation.old-trusted"_s,
                             .subject = wanted.name };
    wanted.identityId = oldIdentity;
    const Result<QString> old = co_await m_services.probe(std::move(wanted), std::move(stop));
    if (old)
        co_return stillTaken;
    // Any other failure proves nothing.
    if (old.error().code != kRefused)
        co_return old.error();
    co_return Result<>();
}

/// The one that was used for the host before, or any other that the old authority has signed: the engine has
/// to refuse them all. One that is good today and has its key: the others are refused by everybody.
QString Rotator::oldIdentityFor(const Rotation &rotation, const QString &newIdentity) const
{
    const QList<pki::StoredIdentity> stored =
        m_services.certificates.identities().value_or(QList<pki::StoredIdentity>());
    QString former = rotation.identities.key(newIdentity);
    QString any;
    const QDateTime now = m_services.clock.now();
    for (const pki::StoredIdentity &one : stored) {
        const bool isOld = one.id.text() == former || one.authority.text() == rotation.oldAuthority;
        const bool isGood = one.certificate.notBefore <= now && now < one.certificate.notAfter;
        if (!isOld || !isGood || !m_services.certificates.identity(one.id))
            continue;
        if (one.id.text() == former)
            return former;
        any = one.id.text();
    }
    return any;
}

Task<Result<Rotation>> Rotator::acceptByHand(Rotation rotation, docker::HostId host, std::stop_token stop)
{
    const auto at =
        std::find_if(rotation.hosts.begin(), rotation.hosts.end(), // clazy:exclude=detaching-member
                     [&host](const RotationHost &each) { return each.id == host; });
    const std::optional<docker::Host> current = hostOf(m_services.hosts.load(), host);
    if (at == rotation.hosts.end() || !current || !rotation.hasWork(*at))
        co_return gone(host.text());
    const bool isLast = at->state == RotationState::BothTrusted;
    docker::Host wanted = *current;
    wanted.authorityId = rotation.id;
    wanted.identityId = rotation.identities.value(current->identityId, current->identityId);
    wanted.alsoTrusted = {};
    const QString oldIdentity = isLast ? oldIdentityFor(rotation, wanted.identityId) : QString();
    if (isLast && oldIdentity.isEmpty()) {
        co_return Error { .kind = ErrorKind::Conflict,
                          .code = u"rotation.nobody-to-ask"_s,
                          .subject = wanted.name };
    }
    const Result<> checked = co_await checkByHand(wanted, oldIdentity, std::move(stop));
    if (!checked)
        co_return checked.error();
    auto work = [hosts = m_services.hosts, rotation, wanted](pki::CertificateStore &store) {
        const Result<> kept = hosts.put(wanted);
        return kept ? noteRotationFiles(store, rotation, wanted) : kept;
    };
    const Result<> kept = co_await pki::inStore(m_services.certificates, std::move(work));
    if (!kept)
        co_return kept.error();
    at->state = isLast ? RotationState::Done : RotationState::BothTrusted;
    at->error.reset();
    const Result<> written = co_await keep(rotation);
    if (!written)
        co_return written.error();
    co_return rotation;
}

} // namespace slipway::provisioning
