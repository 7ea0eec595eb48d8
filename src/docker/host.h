// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace slipway::docker {

using HostId = Id<struct HostIdTag>;

/// Where an engine listens.
struct Endpoint
{
    enum class Kind { Tls, Unix, Ssh };
    Kind kind = Kind::Unix;
    QString address{};          ///< Tls: host name or IP address; Ssh: "user@host"; Unix: path
    std::optional<quint16> port{};

    /// "tcp://host:2376", "unix:///var/run/docker.sock", "ssh://user@host". Plain TCP without TLS cannot be said.
    static Result<Endpoint> parse(const QString &text);
    QString toString() const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// An engine that Slipway knows. Stored in hosts.json; the identity's key is not part of it.
struct Host
{
    HostId id{};
    QString name{};
    Endpoint endpoint{};
    QString identityId{};   ///< pki::IdentityId's text; empty for unix and ssh
    QString authorityId{};  ///< pki::AuthorityId's text of the authority that signed the engine's certificate
    QString machineId{};    ///< ARM id of the machine, if it is one
    friend bool operator==(const Host &, const Host &) = default;
};

enum class ConnectionPhase { Idle, Connecting, Online, Waiting };

/// What a host's connection is doing, and why it is down.
struct ConnectionState
{
    ConnectionPhase phase = ConnectionPhase::Idle;
    std::optional<Error> lastError{};  ///< set while Waiting to try again
    QString engineVersion{};           ///< e.g. "27.1.1", once Online
    QString apiVersion{};              ///< the one agreed on
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace slipway::docker
