// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "docker/host.h"
#include "provisioning/plan.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::provisioning {

/// How far an engine has come on its way from one authority to the next.
enum class RotationState {
    Waiting, ///< it knows the old authority only
    BothTrusted, ///< shows a certificate of the new one and takes clients of both
    Done, ///< knows the new one only
};

struct RotationHost
{
    docker::HostId id {};
    QString name {};
    RotationState state = RotationState::Waiting;
    PlanId plan {}; ///< of the replacement that is under way; empty: none
    std::optional<Error> error {}; ///< why the last try ended; not kept on disk
    friend bool operator==(const RotationHost &, const RotationHost &) = default;
};

/// An authority that takes the place of another, engine by engine, without an outage: first every engine, and
/// the client, trusts both; then, when somebody says so, the old one is dropped. A value; the rotator makes
/// the changes. Engines that cannot be changed now stay as they are and are continued later.
struct Rotation
{
    QString id {}; ///< also that of the new authority
    QString oldAuthority {};
    QString name {}; ///< of the new authority
    bool dropsOld = false; ///< the old authority is to go: everybody who needs it has a new identity
    QHash<QString, QString> identities {}; ///< old -> new, also of people and jobs that no host here uses
    QHash<QString, QString>
        servers {}; ///< old -> new, of engines that are no hosts here: kept with their keys
    QList<RotationHost> hosts {};
    QStringList leftOut {}; ///< ids of hosts that are changed no further, as somebody has said
    QStringList leftPlans {}; ///< of replacements that were under way for those; nobody goes on with them

    /// Whether something can be done for this engine now.
    bool hasWork(const RotationHost &host) const;
    bool hasWork() const;
    /// Every engine trusts both authorities, or the new one only.
    bool isEverywhereTrusted() const;
    bool isFinished() const;
    /// Takes up the engines that have the old authority, and lets go of those that are gone.
    void follow(const QList<docker::Host> &known);
    /// Takes an engine out for good: it keeps the old authority.
    void leaveOut(const docker::HostId &host);
    /// The next replacement for an engine that hasWork().
    Replacement next(const RotationHost &host, const docker::Host &now) const;

    QByteArray toJson() const;
    static Result<Rotation> fromJson(const QByteArray &json);
    friend bool operator==(const Rotation &, const Rotation &) = default;
};

/// rotations/<id>.json below the data folder.
class RotationStore final
{
public:
    explicit RotationStore(const QString &dataFolder);
    /// Those that can be read, in the order of their names.
    QList<Rotation> load() const;
    /// Paths of those that cannot be read: nobody knows whose they are.
    QStringList unreadable() const;
    /// Of replacements that belong to one of them, or once did; also those of a file that is damaged.
    QSet<PlanId> plans() const;
    Result<> put(const Rotation &rotation) const;
    Result<> remove(const QString &id) const;

private:
    QString pathOf(const QString &id) const;
    QStringList files() const; ///< their paths
    QString m_folder;
};

} // namespace slipway::provisioning
