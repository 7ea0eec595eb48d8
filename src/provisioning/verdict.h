// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace slipway::provisioning {

/// A way to install and configure the engine on a machine, best first. CloudInit is one of new machines only,
/// and never part of a verdict.
enum class Route { CustomScript, ManagedRunCommand, DockerExtension, CloudInit };
/// Those of machines that exist.
inline constexpr std::array kRoutes { Route::CustomScript, Route::ManagedRunCommand, Route::DockerExtension };

enum class VerdictKind {
    HasDocker, ///< Slipway set it up, or knows a host for it
    CanGetDocker,
    NotYet, ///< something has to be done first, see obstacles
    Cannot,
};

/// Why a machine cannot get Docker (yet). Each has words and, where there is one, an offer in ui/models/text.
enum class Obstacle {
    NotLinux,
    DistributionUnsupported, ///< detail: "SLES 12"
    DistributionUnknown, ///< not in the catalogue; detail: what the agent calls it
    NotRunning, ///< offer: start it
    Busy, ///< provisioningState Creating, Updating, Deleting
    AgentNotReady, ///< offer: restart the machine
    AgentTooOld, ///< detail: version
    /// Neither has the agent said what runs there, nor does the image tell; detail: the image, where there is
    /// one.
    SystemNotReported,
    ExtensionsNotAllowed,
    /// Whether the location lists the only route that is left is not known yet; detail: the location. It is
    /// asked for each location once.
    OffersUnknown,
    CustomScriptInUse, ///< detail: the extension's name
    ExtensionFailed, ///< another extension is in a failed state and blocks; detail: its name
    NoAddress, ///< neither public nor private address known
};

/// Why one of the routes is not open on a machine.
enum class RouteObstacle {
    DistributionUnsupported, ///< of the route; detail: "Debian 11"
    ImageUnfit, ///< a version or an image that the handler does not take; detail: which
    HandlerInUse, ///< a machine can have one extension of a type; detail: the name of the one that is there
    AgentTooOld, ///< detail: version
    NotOffered, ///< the location does not list it (any more); detail: the location
    OfferUnknown, ///< nobody has asked what the location lists
    Architecture, ///< the machine's processor is an Arm one; detail: its size
};

/// What does not stand in the way, and may well spoil it. Words in ui/models/text.
enum class Caution {
    /// The public address goes when the machine is deallocated, and no name follows it: the certificate is
    /// for that address, and the host leads there.
    AddressMayChange,
    /// The subnet lets nothing out by itself, and neither a NAT gateway nor an address of its own helps:
    /// packages cannot be fetched.
    NoWayOut,
    EndsSoon, ///< its maker's free updates of the distribution; detail: which, date: the last day
    EndOfLife, ///< they have ended; the same
};

struct CautionFound
{
    Caution caution = Caution::AddressMayChange;
    QString detail {};
    QDate date {};
    friend bool operator==(const CautionFound &, const CautionFound &) = default;
};

/// Where the packages of an engine come from.
enum class PackageSource {
    None, ///< there are none for it
    Distribution, ///< its own archive
    Docker, ///< Docker's archive
    System, ///< the engine is a part of the system
};

struct ClosedRoute
{
    Route route = Route::CustomScript;
    RouteObstacle reason = RouteObstacle::DistributionUnsupported;
    QString detail {};
    friend bool operator==(const ClosedRoute &, const ClosedRoute &) = default;
};

/// What the location of a machine lists, as far as somebody asked.
struct LocationOffers
{
    std::optional<QStringList> dockerExtension {}; ///< versions
    std::optional<bool> sizeIsArm {}; ///< the machine's size, by the list of sizes
};

struct ObstacleFound
{
    Obstacle obstacle = Obstacle::NotLinux;
    QString detail {};
    friend bool operator==(const ObstacleFound &, const ObstacleFound &) = default;
};

/// What we say about a machine before touching it. Pure.
struct Verdict
{
    VerdictKind kind = VerdictKind::Cannot;
    /// Open ones, best first; empty unless CanGetDocker, or HasDocker of a machine that Slipway set up but
    /// has no host for any more (then it can be set up again).
    QList<Route> routes {};
    QList<ClosedRoute> closed {}; ///< the other routes, unless the machine can have none for good
    QString dockerExtensionVersion {}; ///< "1.2": what that route puts; empty unless it is open
    QList<ObstacleFound> obstacles {}; ///< the one that matters most first; none with HasDocker
    QList<CautionFound> cautions {}; ///< only with CanGetDocker and NotYet
    QString distribution {}; ///< "Ubuntu 22.04", for people; empty when unknown
    PackageSource packages = PackageSource::None; ///< of the routes that run the script

    /// Whether the wizard may be opened for the machine: for the first time, or because its engine is there
    /// and no host leads to it (see isKnownNoMore()).
    bool canBeSetUp() const
    {
        return kind == VerdictKind::CanGetDocker || (kind == VerdictKind::HasDocker && !routes.isEmpty());
    }
    /// Docker was set up by Slipway, and this Slipway has no host for it: its access was removed, or another
    /// computer did it. Setting it up again keeps the engine and gives it new certificates.
    bool isKnownNoMore() const { return kind == VerdictKind::HasDocker && !routes.isEmpty(); }
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

class Catalogue;

/// NotLinux, Distribution... (whose offer is another machine) and ExtensionsNotAllowed make Cannot, the
/// others NotYet. Power and agent states that are Unknown are no obstacle: plain lists do not carry them.
/// \param knownHost whether Slipway has a host for this machine. \param offers of the machine's location
/// \param today an invalid one warns of no end of life
Verdict judge(const azure::Machine &machine, const Catalogue &catalogue, bool knownHost,
              const LocationOffers &offers = {}, const QDate &today = {});
/// Whether the public address goes when the machine is deallocated, with no name that follows it.
bool addressMayChange(const azure::Machine &machine);
/// Whether only the offers of the machine's location can tell if there is a route.
bool needsOffers(const Verdict &verdict);

} // namespace slipway::provisioning
