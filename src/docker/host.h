// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace slipway::docker {

using HostId = Id<struct HostIdTag>;

/// Where an engine listens.
struct Endpoint
{
    enum class Kind { Tls, Unix, Ssh };
    static constexpr quint16 kDefaultTlsPort = 2376;

    Kind kind = Kind::Unix;
    QString address {}; ///< Tls: host name or IP address, no brackets; Ssh: "user@host" or "host"; Unix: path
    std::optional<quint16> port {}; ///< Tls: always set by parse(); Ssh: nullopt is ssh's own default
    QString jump {}; ///< Ssh: the host in between, "user@host" or "user@host:22"; empty: directly

    /// Whether ssh can be given this as a jump host.
    static bool isJump(const QString &text);
    /// "tcp://host:2376", "unix:///var/run/docker.sock", "ssh://user@host", and through a jump host
    /// "ssh://user@host?jump=user@host:22", which is ours: docker does not know it. tcp:// always means
    /// mutual TLS: plain TCP cannot be said, and its well-known port 2375 is refused lest somebody opens it.
    /// \return Invalid with code "endpoint.scheme", "endpoint.plain", "endpoint.address", "endpoint.port",
    /// "endpoint.path"
    static Result<Endpoint> parse(const QString &text);
    QString toString() const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// An engine that Slipway knows. Stored in hosts.json; the identity's key is not part of it.
struct Host
{
    HostId id {};
    QString name {};
    Endpoint endpoint {};
    QString identityId {}; ///< pki::IdentityId's text; empty for unix and ssh
    QString authorityId {}; ///< pki::AuthorityId's text of the authority that signed the engine's certificate
    QString machineId {}; ///< ARM id of the machine, if it is one
    /// Authorities that are trusted besides: while one takes the other's place, the engine may show a
    /// certificate of either.
    QStringList alsoTrusted {};
    /// UTC: when somebody wants to be reminded to close the network rule; invalid: never.
    QDateTime accessUntil {};
    /// The engine's key was made on its machine and never left; its successors are made there, too.
    bool keyOnMachine = false;
    QString setUpBy {}; ///< provisioning::nameOf() the route that brought the engine; empty: not known

    /// As hosts.json has it.
    static Result<Host> fromJson(JsonReader json);
    QJsonObject toJson() const;
    friend bool operator==(const Host &, const Host &) = default;
};

/// Idle: nobody looks. Waiting: it is down, or does not respond, and will be tried again.
enum class ConnectionPhase { Idle, Connecting, Online, Waiting };

/// What a host's connection is doing, and why it is down.
struct ConnectionState
{
    ConnectionPhase phase = ConnectionPhase::Idle;
    std::optional<Error> lastError {}; ///< why the last try failed; set while Waiting and while trying again
    QString engineVersion {}; ///< e.g. "27.1.1", once Online
    QString apiVersion {}; ///< the one agreed on
    QDateTime slowSince {}; ///< since when an answer is awaited, once that is longer than a second
    std::chrono::seconds clockAhead {}; ///< how far the engine's clock is ahead of ours, behind if negative
    QString engineId {}; ///< GET /info, ID; known some seconds after it was Online
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace slipway::docker
