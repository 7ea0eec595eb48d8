// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/containersummary.h"
#include "docker/host.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>
#include <stop_token>

namespace slipway::ui {

/// A host to be added by hand, and what its engine is shown.
struct NewHost
{
    QString name {};
    QString endpoint {}; ///< as docker::Endpoint::parse() takes it
    QString certificateFolder {}; ///< for TLS: with ca.pem, cert.pem and key.pem, which are copied
    QString identity {}; ///< instead of a folder: pki::IdentityId's text of one that is kept here
    friend bool operator==(const NewHost &, const NewHost &) = default;
};

/// Hosts and their containers, as the windows need them. Implemented by app.
class HostService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<docker::Host> hosts() const = 0;
    /// Why hosts() is not what was remembered, as the file cannot be read; hostsChanged() tells when it
    /// changes.
    virtual std::optional<Error> trouble() const = 0;
    virtual docker::ConnectionState connection(const docker::HostId &host) const = 0;
    virtual QList<docker::ContainerSummary> containers(const docker::HostId &host) const = 0;
    virtual QDateTime asOf(const docker::HostId &host) const = 0;

    /// Only watched hosts are connected; call with an empty list when the page is hidden or minimised.
    virtual void setWatched(const QList<docker::HostId> &hosts) = 0;
    virtual void refresh(const docker::HostId &host) = 0;

    /// Adds a host by hand (unix socket, ssh, or TLS with a folder of certificates or an identity that is
    /// kept here), after a first answer from it. Errors: as app::importHost(), what the engine says.
    [[nodiscard]] virtual Task<Result<docker::HostId>> addHost(NewHost request, std::stop_token stop) = 0;
    /// Shows an engine another identity from now on, after it has let that in; the former one stays in the
    /// store. NotFound; Invalid ("check.not-tls": no certificates are used there; "identity.ended", ...);
    /// what the engine says. Nothing is changed then.
    [[nodiscard]] virtual Task<Result<>> useIdentity(docker::HostId host, QString identity,
                                                     std::stop_token stop) = 0;
    /// Forgets the host; nothing changes on the machine.
    [[nodiscard]] virtual Task<Result<>> removeHost(docker::HostId host, std::stop_token stop) = 0;
    /// When to be reminded that the network rule is still there; invalid: never. NotFound.
    [[nodiscard]] virtual Task<Result<>> setAccessUntil(docker::HostId host, QDateTime until,
                                                        std::stop_token stop) = 0;

signals:
    void hostsChanged();
    void connectionChanged(const slipway::docker::HostId &host);
    void containersChanged(const slipway::docker::HostId &host);
};

} // namespace slipway::ui
