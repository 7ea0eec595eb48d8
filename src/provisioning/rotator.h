// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/rotation.h"
#include "provisioning/runner.h"

#include <functional>

namespace slipway::provisioning {

/// Walks a rotation: the new authority, new identities (also for people and jobs), new certificates of
/// engines that are no hosts here, then one engine after the other by a Runner each. All that was reached is
/// on disk before the next step, so that a killed program continues where it was.
class Rotator final
{
public:
    /// The machine as Azure knows it now.
    using MachineOf = std::function<Task<Result<azure::Machine>>(azure::ArmId machine, std::stop_token stop)>;
    using RouteOf = std::function<Route(const azure::Machine &machine, const docker::Host &host)>;
    using Changed = std::function<void(const Rotation &)>;

    // outlives: all of `services` is owned by app
    Rotator(RunnerServices services, MachineOf machineOf, RouteOf routeOf);

    /// A rotation for every engine that has this authority; written down, nothing is changed yet.
    /// \return NotFound: there is no such authority. Conflict, code "rotation.under-way": it has one already
    [[nodiscard]] Task<Result<Rotation>> begin(QString oldAuthority) const;

    /// Does what can be done now. An engine that fails, or whose machine is off (Conflict, code
    /// "rotation.machine-off"), keeps its error and does not stop the others. Stop pauses it.
    /// \return the rotation as it is then; an error only when nothing could be done for any engine: the new
    /// authority or an identity could not be made, or it could not be written down
    [[nodiscard]] Task<Result<Rotation>> run(Rotation rotation, Changed changed, std::stop_token stop);

    /// For an engine that somebody has changed by hand, as Slipway cannot: asks the engine itself, over
    /// mutual TLS with the new authority and identity only, and when the old authority is to go, whether that
    /// is still let in. \return the rotation as it is then; why the engine does not take the new ones;
    /// Conflict, code "rotation.old-trusted": it still takes the old ones;
    /// "rotation.nobody-to-ask": no identity of the old authority is left in the store to ask it with
    [[nodiscard]] Task<Result<Rotation>> acceptByHand(Rotation rotation, docker::HostId host,
                                                      std::stop_token stop);

private:
    /// As begin() would write it down.
    Result<Rotation> planned(const QString &oldAuthority) const;
    [[nodiscard]] Task<Result<>> keep(Rotation rotation) const;
    QString oldIdentityFor(const Rotation &rotation, const QString &newIdentity) const;
    [[nodiscard]] Task<Result<>> checkByHand(docker::Host wanted, QString oldIdentity,
                                             std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> haveAuthority(Rotation rotation) const;
    [[nodiscard]] Task<Result<QHash<QString, QString>>> haveIdentities(Rotation rotation);
    /// With the new authority, and all that it signs for others than engines of hosts.
    [[nodiscard]] Task<Result<Rotation>> prepared(Rotation rotation);
    [[nodiscard]] Task<Result<QHash<QString, QString>>> haveServers(Rotation rotation);
    QStringList identitiesToRenew(const Rotation &rotation, const QList<docker::Host> &hosts) const;
    [[nodiscard]] Task<Result<pki::KeyedCertificate>>
    renewUnder(pki::Certificate old, pki::CertificatePurpose purpose, QString name, QString authority) const;
    [[nodiscard]] Task<Result<QString>> successorOf(QString identity, QString authority);
    [[nodiscard]] Task<Result<QString>> successorOfServer(pki::StoredServer old, QString authority);
    [[nodiscard]] Task<Result<Plan>> planFor(Rotation rotation, RotationHost host, std::stop_token stop);
    /// One replacement for one engine.
    // outlives: the rotation lives in the frame of run()
    [[nodiscard]] Task<Result<>> advance(Rotation *rotation, qsizetype index, Changed changed,
                                         std::stop_token stop);

    RunnerServices m_services;
    MachineOf m_machineOf;
    RouteOf m_routeOf;
    RotationStore m_store;
};

} // namespace slipway::provisioning
