// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/verdict.h"

#include "provisioning/catalogue.h"
#include "provisioning/names.h"

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

bool isSame(QStringView a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCustomScript(const azure::Extension &extension)
{
    return isSame(extension.publisher, names::kScriptPublisher) && isSame(extension.type, names::kScriptType);
}

bool isOurs(const azure::Extension &extension)
{
    return isCustomScript(extension) && isSame(extension.name, names::kExtensionName);
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

/// What no waiting and no starting can change.
QList<ObstacleFound> lasting(const azure::Machine &machine, const Distribution *found, const QString &text)
{
    if (machine.os == azure::OsType::Windows)
        return { { Obstacle::NotLinux, {} } };
    QList<ObstacleFound> obstacles;
    if (!found)
        obstacles.append({ Obstacle::DistributionUnknown, text.isEmpty() ? imageText(machine) : text });
    else if (!found->customScript)
        obstacles.append({ Obstacle::DistributionUnsupported, text });
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

QList<ObstacleFound> extensionObstacles(const azure::Machine &machine)
{
    QList<ObstacleFound> inUse;
    QList<ObstacleFound> failed;
    for (const azure::Extension &extension : machine.extensions) {
        if (isOurs(extension))
            continue;
        if (isCustomScript(extension))
            inUse.append({ Obstacle::CustomScriptInUse, extension.name });
        else if (isSame(extension.provisioningState, "Failed"_L1))
            failed.append({ Obstacle::ExtensionFailed, extension.name });
    }
    return inUse + failed;
}

/// What has to be done or waited for first.
QList<ObstacleFound> passing(const azure::Machine &machine)
{
    QList<ObstacleFound> obstacles;
    if (isNotRunning(machine))
        obstacles.append({ Obstacle::NotRunning, {} });
    if (isBusy(machine))
        obstacles.append({ Obstacle::Busy, machine.provisioningState });
    if (!isNotRunning(machine)) // the agent of a machine that does not run says nothing
        obstacles += agentObstacles(machine);
    obstacles += extensionObstacles(machine);
    if (machine.publicAddress.isEmpty() && machine.privateAddress.isEmpty() && machine.dnsName.isEmpty())
        obstacles.append({ Obstacle::NoAddress, {} });
    return obstacles;
}

bool wasSetUpBySlipway(const azure::Machine &machine)
{
    return std::any_of(machine.extensions.cbegin(), machine.extensions.cend(),
                       [](const azure::Extension &extension) {
                           return isOurs(extension) && isSame(extension.provisioningState, "Succeeded"_L1);
                       });
}

} // namespace

Verdict judge(const azure::Machine &machine, const Catalogue &catalogue, bool knownHost)
{
    const Distribution *found = machine.os == azure::OsType::Windows ? nullptr : catalogue.find(machine);
    Verdict verdict { .distribution = distributionText(machine, found) };
    const QList<ObstacleFound> never = lasting(machine, found, verdict.distribution);
    const QList<ObstacleFound> notYet = never.isEmpty() ? passing(machine) : QList<ObstacleFound>();
    if (knownHost || wasSetUpBySlipway(machine)) {
        verdict.kind = VerdictKind::HasDocker;
        if (!knownHost && never.isEmpty() && notYet.isEmpty())
            verdict.routes = { Route::CustomScript };
        return verdict;
    }
    verdict.obstacles = never + notYet;
    if (!never.isEmpty())
        verdict.kind = VerdictKind::Cannot;
    else if (!notYet.isEmpty())
        verdict.kind = VerdictKind::NotYet;
    else {
        verdict.kind = VerdictKind::CanGetDocker;
        verdict.routes = { Route::CustomScript };
    }
    return verdict;
}

} // namespace slipway::provisioning
