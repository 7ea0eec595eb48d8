// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/containersummary.h"
#include "docker/host.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// Hosts and their containers, as the windows need them. Implemented by app.
class HostService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<docker::Host> hosts() const = 0;
    virtual docker::ConnectionState connection(const docker::HostId &host) const = 0;
    virtual QList<docker::ContainerSummary> containers(const docker::HostId &host) const = 0;
    virtual QDateTime asOf(const docker::HostId &host) const = 0;

    /// Only watched hosts are connected; call with an empty list when the page is hidden or minimised.
    virtual void setWatched(const QList<docker::HostId> &hosts) = 0;
    virtual void refresh(const docker::HostId &host) = 0;

    /// Adds a host by hand (unix socket, ssh, or TLS with a folder of ca.pem, cert.pem and key.pem), after a
    /// first answer from it.
    [[nodiscard]] virtual Task<Result<docker::HostId>>
    addHost(QString name, QString endpoint, QString certificateFolder, std::stop_token stop) = 0;
    /// Forgets the host; nothing changes on the machine.
    virtual Result<> removeHost(const docker::HostId &host) = 0;
    /// When to be reminded that the network rule is still there; invalid: never. NotFound.
    virtual Result<> setAccessUntil(const docker::HostId &host, const QDateTime &until) = 0;

signals:
    void hostsChanged();
    void connectionChanged(const slipway::docker::HostId &host);
    void containersChanged(const slipway::docker::HostId &host);
};

} // namespace slipway::ui
