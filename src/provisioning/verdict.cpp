// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/verdict.h"

#include "provisioning/catalogue.h"
#include "provisioning/names.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

/// The oldest Linux agent that Azure supports (July 2022).
const QVersionNumber &oldestAgent()
{
    static const QVersionNumber version { 2, 2, 53, 1 };
    return version;
}

/// The oldest agent that takes managed Run Commands.
const QVersionNumber &oldestRunCommandAgent()
{
    static const QVersionNumber version { 2, 4, 0, 2 };
    return version;
}

constexpr int kDockerExtensionMajor = 1; ///< 0.x were of another publisher and read other settings

bool isSame(QStringView a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isOfType(const azure::Extension &extension, QLatin1StringView type)
{
    return isSame(extension.publisher, names::kScriptPublisher) && isSame(extension.type, type);
}

bool isOurs(const azure::Extension &extension)
{
    return (isOfType(extension, names::kScriptType) && isSame(extension.name, names::kExtensionName))
        || (isOfType(extension, names::kDockerExtensionType)
            && isSame(extension.name, names::kDockerExtensionName));
}

/// The extension of `type` that somebody else put; nullptr when there is none.
const azure::Extension *foreignOne(const azure::Machine &machine, QLatin1StringView type)
{
    const auto found = std::find_if(machine.extensions.cbegin(), machine.extensions.cend(),
                                    [type](const azure::Extension &extension) {
                                        return isOfType(extension, type) && !isOurs(extension);
                                    });
    return found == machine.extensions.cend() ? nullptr : &*found;
}

bool isBusy(const azure::Machine &machine)
{
    static constexpr std::array busy = { "Creating"_L1, "Updating"_L1, "Deleting"_L1, "Migrating"_L1 };
    return std::any_of(busy.begin(), busy.end(), [&machine](QLatin1StringView state) {
        return isSame(machine.provisioningState, state);
    });
}

bool isNotRunning(const azure::Machine &machine)
{
    return machine.power != azure::PowerState::Running && machine.power != azure::PowerState::Unknown;
}

QString distributionText(const azure::Machine &machine, const Distribution *found)
{
    if (found) {
        const QString version = found->version.isEmpty() ? machine.osVersion : found->version;
        return version.isEmpty() ? found->name : found->name + u' ' + version;
    }
    if (!machine.osName.isEmpty())
        return (machine.osName + u' ' + machine.osVersion).trimmed();
    return {};
}

QString imageText(const azure::Machine &machine)
{
    if (!machine.image)
        return {};
    return u"%1 %2 %3"_s.arg(machine.image->publisher, machine.image->offer, machine.image->sku).trimmed();
}

/// "1.2" of "1.2.2", the newest of what a location lists; empty when there is none to use.
QString dockerExtensionVersion(const QStringList &listed)
{
    QVersionNumber newest;
    for (const QString &text : listed) {
        const QVersionNumber version = QVersionNumber::fromString(text);
        if (version.majorVersion() == kDockerExtensionMajor && version > newest)
            newest = version;
    }
    if (newest.isNull())
        return {};
    return u"%1.%2"_s.arg(newest.majorVersion()).arg(newest.minorVersion());
}

/// As the list of sizes says; unasked, by the size's name, where a "p" behind the number stands for Arm:
/// Standard_D4ps_v5. Source: Azure, "Virtual machine sizes naming conventions".
bool isArm(const azure::Machine &machine, const LocationOffers &offers)
{
    if (offers.sizeIsArm)
        return *offers.sizeIsArm;
    static const QRegularExpression arm(u"^(?:Standard_)?[A-Z]+[0-9]+(?:-[0-9]+)?[a-z]*p[a-z]*_"_s);
    return arm.match(machine.size).hasMatch();
}

/// The routes of one machine: open ones go into the verdict's list, the others beside their reason.
class Routes final
{
public:
    Routes(const azure::Machine &machine, const Distribution &distribution, const LocationOffers &offers,
           Verdict &verdict)
        : m_machine(machine)
        , m_distribution(distribution)
        , m_offers(offers)
        , m_verdict(verdict)
    {
    }

    void look()
    {
        lookAtCustomScript();
        lookAtRunCommand();
        lookAtDockerExtension();
    }

private:
    void open(Route route) { m_verdict.routes.append(route); }
    void close(Route route, RouteObstacle reason, const QString &detail = {})
    {
        m_verdict.closed.append({ route, reason, detail });
    }

    void lookAtCustomScript()
    {
        const azure::Extension *other = foreignOne(m_machine, names::kScriptType);
        if (!m_distribution.customScript)
            close(Route::CustomScript, RouteObstacle::DistributionUnsupported, m_verdict.distribution);
        else if (other)
            close(Route::CustomScript, RouteObstacle::HandlerInUse, other->name);
        else
            open(Route::CustomScript);
    }

    /// Runs the same script, so what CustomScript cannot do on a distribution cannot be done here.
    void lookAtRunCommand()
    {
        const QVersionNumber agent = QVersionNumber::fromString(m_machine.agentVersion);
        if (!m_distribution.customScript || !m_distribution.runCommand)
            close(Route::ManagedRunCommand, RouteObstacle::DistributionUnsupported, m_verdict.distribution);
        else if (!agent.isNull() && agent < oldestRunCommandAgent())
            close(Route::ManagedRunCommand, RouteObstacle::AgentTooOld, m_machine.agentVersion);
        else
            open(Route::ManagedRunCommand);
    }

    void lookAtDockerExtension()
    {
        const azure::Extension *other = foreignOne(m_machine, names::kDockerExtensionType);
        const QString unfit = unfitForHandler(m_distribution.handler, m_machine);
        if (!m_distribution.dockerExtension) {
            close(Route::DockerExtension, RouteObstacle::DistributionUnsupported, m_verdict.distribution);
        } else if (!unfit.isEmpty()) {
            close(Route::DockerExtension, RouteObstacle::ImageUnfit, unfit);
        } else if (isArm(m_machine, m_offers)) {
            close(Route::DockerExtension, RouteObstacle::Architecture, m_machine.size);
        } else if (other) {
            close(Route::DockerExtension, RouteObstacle::HandlerInUse, other->name);
        } else if (!m_offers.dockerExtension) {
            close(Route::DockerExtension, RouteObstacle::OfferUnknown, m_machine.location);
        } else if (QString version = dockerExtensionVersion(*m_offers.dockerExtension); version.isEmpty()) {
            close(Route::DockerExtension, RouteObstacle::NotOffered, m_machine.location);
        } else {
            m_verdict.dockerExtensionVersion = std::move(version);
            open(Route::DockerExtension);
        }
    }

    const azure::Machine &m_machine;
    const Distribution &m_distribution;
    const LocationOffers &m_offers;
    Verdict &m_verdict;
};

/// Whether DockerExtension would be open if the location lists it.
bool hangsOnOffers(const Verdict &verdict)
{
    return std::any_of(verdict.closed.cbegin(), verdict.closed.cend(), [](const ClosedRoute &closed) {
        return closed.reason == RouteObstacle::OfferUnknown;
    });
}

/// What no waiting and no starting can change.
QList<ObstacleFound> lasting(const azure::Machine &machine, const Distribution *found, const Verdict &verdict)
{
    if (machine.os == azure::OsType::Windows)
        return { { Obstacle::NotLinux, {} } };
    QList<ObstacleFound> obstacles;
    if (!found && !machine.osName.isEmpty())
        obstacles.append({ Obstacle::DistributionUnknown, verdict.distribution });
    else if (found && !found->customScript && verdict.routes.isEmpty() && !hangsOnOffers(verdict))
        obstacles.append({ Obstacle::DistributionUnsupported, verdict.distribution });
    if (!machine.extensionOperationsAllowed)
        obstacles.append({ Obstacle::ExtensionsNotAllowed, {} });
    return obstacles;
}

QList<ObstacleFound> agentObstacles(const azure::Machine &machine)
{
    if (machine.agent == azure::AgentState::NotReady)
        return { { Obstacle::AgentNotReady, {} } };
    const QVersionNumber version = QVersionNumber::fromString(machine.agentVersion);
    if (!version.isNull() && version < oldestAgent())
        return { { Obstacle::AgentTooOld, machine.agentVersion } };
    return {};
}

QList<ObstacleFound> extensionObstacles(const azure::Machine &machine, const Verdict &verdict)
{
    QList<ObstacleFound> inUse;
    QList<ObstacleFound> failed;
    for (const azure::Extension &extension : machine.extensions) {
        if (isOurs(extension))
            continue;
        if (isOfType(extension, names::kScriptType)) {
            if (verdict.routes.isEmpty())
                inUse.append({ Obstacle::CustomScriptInUse, extension.name });
        } else if (isSame(extension.provisioningState, "Failed"_L1)) {
            failed.append({ Obstacle::ExtensionFailed, extension.name });
        }
    }
    return inUse + failed;
}

/// What has to be done or waited for first.
QList<ObstacleFound> passing(const azure::Machine &machine, const Distribution *found, const Verdict &verdict)
{
    QList<ObstacleFound> obstacles;
    if (isNotRunning(machine))
        obstacles.append({ Obstacle::NotRunning, {} });
    if (isBusy(machine))
        obstacles.append({ Obstacle::Busy, machine.provisioningState });
    if (!isNotRunning(machine)) // the agent of a machine that does not run says nothing
        obstacles += agentObstacles(machine);
    if (found)
        obstacles += extensionObstacles(machine, verdict);
    else
        obstacles.append({ Obstacle::SystemNotReported, imageText(machine) });
    if (verdict.routes.isEmpty() && hangsOnOffers(verdict))
        obstacles.append({ Obstacle::OffersUnknown, machine.location });
    if (machine.publicAddress.isEmpty() && machine.privateAddress.isEmpty() && machine.dnsName.isEmpty())
        obstacles.append({ Obstacle::NoAddress, {} });
    return obstacles;
}

constexpr int kEndsSoon = 180; ///< days: time to plan another machine

QList<CautionFound> cautionsOf(const azure::Machine &machine, const Distribution &distribution,
                               const QString &name, const QDate &today)
{
    QList<CautionFound> found;
    if (addressMayChange(machine))
        found.append({ .caution = Caution::AddressMayChange });
    if (machine.publicAddress.isEmpty() && machine.subnetIsPrivate)
        found.append({ .caution = Caution::NoWayOut });
    const QDate &end = distribution.endOfLife;
    if (today.isValid() && end.isValid() && end <= today.addDays(kEndsSoon))
        found.append(
            { .caution = end < today ? Caution::EndOfLife : Caution::EndsSoon, .detail = name, .date = end });
    return found;
}

bool wasSetUpBySlipway(const azure::Machine &machine)
{
    return std::any_of(machine.extensions.cbegin(), machine.extensions.cend(),
                       [](const azure::Extension &extension) {
                           return isOurs(extension) && isSame(extension.provisioningState, "Succeeded"_L1);
                       });
}

} // namespace

Verdict judge(const azure::Machine &machine, const Catalogue &catalogue, bool knownHost,
              const LocationOffers &offers, const QDate &today)
{
    const Distribution *found = machine.os == azure::OsType::Windows ? nullptr : catalogue.find(machine);
    Verdict verdict { .distribution = distributionText(machine, found) };
    if (found) {
        verdict.packages = found->source;
        Routes(machine, *found, offers, verdict).look();
    }
    const QList<ObstacleFound> never = lasting(machine, found, verdict);
    const QList<ObstacleFound> notYet =
        never.isEmpty() ? passing(machine, found, verdict) : QList<ObstacleFound>();
    const bool isFree = never.isEmpty() && notYet.isEmpty();
    const bool hasDocker = knownHost || wasSetUpBySlipway(machine);
    if (!isFree || knownHost) {
        verdict.routes.clear();
        verdict.dockerExtensionVersion.clear();
    }
    if (!never.isEmpty() || knownHost)
        verdict.closed.clear();
    if (hasDocker) {
        verdict.kind = VerdictKind::HasDocker;
        return verdict;
    }
    verdict.obstacles = never + notYet;
    if (never.isEmpty() && found)
        verdict.cautions = cautionsOf(machine, *found, verdict.distribution, today);
    verdict.kind = isFree ? VerdictKind::CanGetDocker
        : never.isEmpty() ? VerdictKind::NotYet
                          : VerdictKind::Cannot;
    return verdict;
}

bool addressMayChange(const azure::Machine &machine)
{
    return !machine.publicAddress.isEmpty() && !machine.addressIsStatic && machine.dnsName.isEmpty();
}

bool needsOffers(const Verdict &verdict)
{
    return std::any_of(verdict.obstacles.cbegin(), verdict.obstacles.cend(),
                       [](const ObstacleFound &found) { return found.obstacle == Obstacle::OffersUnknown; });
}

} // namespace slipway::provisioning
