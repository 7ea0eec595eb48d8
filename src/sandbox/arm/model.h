// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace slipway::sandbox {

enum class Power { Running, Starting, Stopping, Stopped, Deallocating, Deallocated };

struct Image
{
    QString publisher {};
    QString offer {};
    QString sku {};
    QString exactVersion {};
    QString osName {}; ///< as the guest agent tells it
    QString osVersion {};
    bool isWindows = false;
    bool isSupported = true; ///< by the install script
    bool isArm64 = false;
    QString size {}; ///< a size that suits it
    int diskGiB = 30; ///< of its system disk: a machine's is not smaller
};

/// What the last run of an extension left in the instance view.
struct ExtensionStatus
{
    QString code {};
    QString level {};
    QString display {};
    QString message {};
    QDateTime time {};
};

struct Extension
{
    QString name {};
    QString publisher {};
    QString type {};
    QString version {}; ///< as asked for, "2.1"
    QString handlerVersion {}; ///< as it came, "2.1.10"
    QString location {};
    QJsonObject tags {};
    QJsonObject options {}; ///< autoUpgradeMinorVersion, forceUpdateTag and the like, as sent
    QJsonObject settings {};
    QJsonObject protectedSettings {};
    QString provisioningState {};
    std::optional<ExtensionStatus> status {};
    QList<ExtensionStatus> substatuses {};

    QString handler() const { return publisher + u'.' + type; }
};

/// Docker on a machine: what the install script left there. See EngineHost.
struct EngineSetup
{
    int port = 0;
    QByteArray ca {}; ///< PEM, of clients
    QByteArray certificate {}; ///< PEM, the server's
    QByteArray key {};
    QJsonObject options {}; ///< of daemon.json, as far as Slipway sets them
    bool isUpgraded = false; ///< the packages that it came in have been
    bool isStopped = false; ///< crashed, by a test's wish
    bool isOfHandler = false; ///< as DockerExtension leaves it: its own files, its own start line
};

/// Somebody who may sign in on a machine, as VMAccess left it.
struct LocalUser
{
    QString name {};
    bool hasPassword = false;
    QStringList keys {}; ///< of ssh
    QString expiration {};
};

/// A managed Run Command, and what its last run came to.
struct RunCommand
{
    QString name {};
    QString location {};
    QJsonObject tags {};
    QJsonObject properties {}; ///< as sent, without what is protected
    QString provisioningState {};
    QString executionState {}; ///< "Pending", "Running", "Succeeded", "Failed", "TimedOut", "Canceled"
    QString message {};
    int exitCode = 0;
    QByteArray output {};
    QByteArray error {};
    QDateTime start {};
    QDateTime end {}; ///< invalid while it runs
    int run = 0; ///< grows with each PUT, so that an old run does not end a new one
};

/// What a script came to that cloud-init ran at the first start.
struct FirstStart
{
    QByteArray output {};
    QByteArray error {};
    int exitCode = 0;
};

struct Machine
{
    QString id {};
    QString name {};
    QString subscription {};
    QString group {};
    QString location {};
    QString size {};
    QString zone {};
    QJsonObject tags {};
    Image image {};
    int diskGiB = 0; ///< of the system disk; 0: as large as the image's
    QString diskKind = QStringLiteral("Premium_LRS");
    QString admin = QStringLiteral("azureuser");
    QString adminKey {}; ///< of ssh; empty: one that nobody has
    QString vmId {};
    QString nicId {};
    QDateTime created {};
    Power power = Power::Running;
    bool isAgentReady = true;
    bool isDiskFull = false; ///< nothing can be written down there
    QString provisioningState {};
    std::map<QString, Extension> extensions {}; ///< by lower-case name
    std::map<QString, RunCommand> runCommands {}; ///< by lower-case name
    bool isRunCommandBusy = false; ///< with the action, of which there is one at a time
    std::map<QString, LocalUser> users {}; ///< those that VMAccess made or changed
    /// daemon.json of an engine that cloud-init has brought, which nobody can reach; Docker is installed
    /// then.
    std::optional<QJsonObject> packagedEngine {};
    QString customData {}; ///< base64, for cloud-init at the first start
    std::optional<FirstStart> firstStart {}; ///< of a script in it that sets up Docker
    std::optional<EngineSetup> engine {};
    std::optional<EngineSetup> formerEngine {}; ///< before its certificates were replaced
    QString formerMarker {}; ///< of the script that replaced them
    QByteArray madeKey {}; ///< PEM: made here for an engine that does not have it yet
    QString madeKeyMarker {}; ///< of the script that made it
    std::optional<QJsonObject> formerOptions {}; ///< of the engine, before they were changed
    QString formerOptionsMarker {}; ///< of the script that changed them

    bool isRunning() const { return power == Power::Running; }
};

struct NetworkInterface
{
    QString id {};
    QString name {};
    QString location {};
    QString guid {};
    QString mac {};
    QString privateAddress {};
    QString subnetId {};
    QString securityGroupId {}; ///< may be empty
    QString publicAddressId {}; ///< may be empty
    QString machineId {}; ///< may be empty
    int revision = 0;
};

struct PublicAddress
{
    QString id {};
    QString name {};
    QString location {};
    QString guid {};
    QString address {}; ///< empty while its machine is deallocated, of a dynamic one
    QString lastAddress {}; ///< before it was given back
    QString label {}; ///< DNS label; empty: none
    bool isBasic = false; ///< of the old kind, which can be dynamic
    bool isDynamic = false;
    int idleTimeout = 4; ///< minutes
    QJsonObject tags {};
    QString ipConfigurationId {};
    int revision = 0;
};

struct SecurityRule
{
    QString name {};
    QJsonObject properties {}; ///< in ARM's spelling, complete
    QString provisioningState {};
    int revision = 0;
};

struct SecurityGroup
{
    QString id {};
    QString name {};
    QString location {};
    QString guid {};
    QStringList nicIds {};
    QStringList subnetIds {};
    std::map<QString, SecurityRule> rules {}; ///< by lower-case name
    int revision = 0;
};

struct VirtualNetwork
{
    QString id {};
    QString name {};
    QString location {};
    QString guid {};
    QString prefix {}; ///< 10.1.0.0/16
    QString subnetName {};
    QString subnetPrefix {};
    QString subnetSecurityGroupId {}; ///< may be empty
    int revision = 0;

    QString subnetId() const { return id + QStringLiteral("/subnets/") + subnetName; }
};

struct ResourceGroup
{
    QString id {};
    QString name {};
    QString location {};
    QJsonObject tags {};
};

struct Subscription
{
    QString id {}; ///< the GUID
    QString displayName {};
    QString tenant {}; ///< the partner's id; empty: the home tenant
};

/// All that exists. Maps are keyed by the lower-case ARM id, so that a subscription or a group is a range of
/// keys.
struct World
{
    QString tenantId {};
    QString tenantName {};
    QString domain {};
    QString partnerId {}; ///< a second tenant, for those who are guests there
    QString partnerName {};
    QString partnerDomain {};
    QStringList guests {}; ///< user names of people who may enter it
    QStringList newcomers {}; ///< user names of people without any subscription
    QList<Subscription> subscriptions {};
    std::map<QString, ResourceGroup> groups {};
    std::map<QString, Machine> machines {};
    std::map<QString, NetworkInterface> nics {};
    std::map<QString, PublicAddress> addresses {};
    std::map<QString, SecurityGroup> securityGroups {};
    std::map<QString, VirtualNetwork> networks {};
    QStringList machineOrder {}; ///< ids, as made
    quint32 seed = 1;
    quint8 addressBlock = 0; ///< x of 127.x.y.z
    quint8 addressOffset = 0; ///< the first y
    int addressCount = 0; ///< how many have been given out
    int leastImageDiskGiB = 0; ///< of images that machines are still to be made of
    QString dnsZone {}; ///< "34567.cloudapp.sandbox": of names that were asked for with a new address

    bool hasSubscription(const QString &id) const;
    Machine *machine(const QString &id);
    /// The machine's network interface, public address and security group; null where there is none.
    NetworkInterface *nicOf(const Machine &machine);
    PublicAddress *addressOf(const Machine &machine);
    SecurityGroup *securityGroupOf(const Machine &machine);
    /// The security group of the subnet that an interface is in; null where there is none.
    SecurityGroup *subnetGroupOf(const NetworkInterface &nic);
    /// The next public address that nobody has.
    QString takeAddress() { return addressAt(addressCount++); }
    QString addressAt(int index) const;
    /// The DNS name of an address that is made with this label.
    QString foretoldName(const QString &label, const QString &location) const
    {
        return label + u'.' + location + u'.' + dnsZone;
    }
    /// A GUID that belongs to `what` in this world: the same for the same seed.
    QString guid(const QString &what) const;
    QString etag(const QString &id, int revision) const;
};

/// The entry of `map` under `id` whatever its case; null when absent.
template <typename Map>
auto *findById(Map &map, const QString &id)
{
    const auto found = map.find(id.toLower());
    return found == map.end() ? nullptr : &found->second;
}

/// What such a name stands for: 127.x.y.z with x from 240 to 247, by the name's FNV-1a digest. Clients work
/// it out by the same rule, because nobody can ask a DNS for it.
QString addressOfName(const QString &name);

} // namespace slipway::sandbox
