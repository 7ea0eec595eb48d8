// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "azure/network/securityrule.h"
#include "base/id.h"
#include "base/result.h"
#include "docker/host.h"
#include "provisioning/composefile.h"
#include "provisioning/engineoptions.h"
#include "provisioning/enginework.h"
#include "provisioning/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace slipway {
class JsonReader;
}

namespace slipway::provisioning {

using PlanId = Id<struct PlanIdTag>;

enum class AccessKind { OnlyTheseAddresses, Nobody, Everybody };

/// What the user chose in the wizard. A value; the wizard edits it, PlanBuilder checks it.
struct PlanChoices
{
    azure::Machine machine {};
    Route route = Route::CustomScript;
    quint16 port = 2376;
    EngineOptions options {}; ///< for the routes that run our script
    ComposeFile compose {};
    QString authorityId {}; ///< an existing authority; empty: make a new one
    QString newAuthorityName {};
    /// Of set-ups of several machines, which share a new authority: its id. The first that comes to it makes
    /// it. Empty: an authority for this machine alone.
    QString sharedAuthorityId {};
    /// The DNS names of all machines that share it, to limit it to; empty when one of them has none.
    QStringList sharedNames {};
    QString identityName {};
    /// The stricter choice: the server's key is made on the machine and only its request travels. Not by
    /// DockerExtension, which takes a key and makes none.
    bool keyOnMachine = false;
    AccessKind access = AccessKind::OnlyTheseAddresses;
    QStringList addresses {}; ///< IPv4/IPv6 addresses or CIDR
    QString everybodyConfirmation {}; ///< must be the machine's name for Everybody
    /// Who reaches the engine by ssh and not through its port, which is opened to nobody then: the user
    /// there. Empty: by TLS.
    QString sshUser {};
    QString sshJump {}; ///< with sshUser: the host in between, see docker::Endpoint::jump; may be empty
    QDateTime accessUntil {}; ///< UTC: when somebody wants to be reminded to close the port; invalid: never
};

/// Another server certificate and other authorities for an engine that a set-up made. Where an authority
/// takes the place of another, both are trusted for a while.
struct Replacement
{
    docker::Host before {}; ///< as it is until then; its id is that of the server's certificate, too
    /// Authorities whose clients the engine lets in. The first one signs the server's certificate.
    QStringList trusted {};
    QString identityId {}; ///< the client certificate that the host uses afterwards
    Route route = Route::CustomScript; ///< or ManagedRunCommand: what brings the script there
    QString address {}; ///< how the engine is reached afterwards; empty: as before
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// Which page of the wizard a problem belongs to.
enum class PlanPart { Machine, Docker, Certificates, Access };

/// What is wrong with the choices; words in ui/models/text.
enum class PlanProblem {
    MachineCannotGetDocker,
    RouteNotOpen,
    PortOutOfRange,
    PortIsSsh,
    MirrorInvalid,
    InsecureRegistryInvalid,
    DataRootInvalid,
    AddressPoolInvalid,
    LabelInvalid,
    OptionsNeedScript, ///< DockerExtension takes none
    ComposeInvalid,
    ComposeNeedsAccess, ///< who cannot reach the engine cannot start anything there
    AuthorityNameMissing,
    IdentityNameMissing,
    AuthorityUnknown,
    KeyNeedsScript, ///< DockerExtension makes no key on the machine
    AddressMissing,
    AddressInvalid,
    AddressIsEverybody,
    EverybodyNotConfirmed,
    NoSecurityGroup,
    SshUserInvalid,
    SshJumpInvalid,
};

struct PlanProblemFound
{
    PlanPart part = PlanPart::Machine;
    PlanProblem problem = PlanProblem::MachineCannotGetDocker;
    QString detail {};
    friend bool operator==(const PlanProblemFound &, const PlanProblemFound &) = default;
};

enum class StepKind {
    Certificates,
    NetworkRule,
    Install,
    Verify,
    RememberHost,
    ReplaceCertificates, ///< on the machine; of a replacement, in the place of Install
    UpdateHost, ///< of a replacement, in the place of RememberHost
    ChangeOptions, ///< of the engine, by the script
    UpgradeEngine, ///< by the script
    CloseRule, ///< takes our rule out of the security groups
    RemoveEngine, ///< by the script
    ForgetHost, ///< with its server certificate
    StartProject, ///< of a compose file, through the engine's API
    MakeKey, ///< of the server on the machine, by the script; before Install and ReplaceCertificates
};

/// What a plan is for.
enum class PlanKind { SetUp, ReplaceCertificates, ChangeOptions, UpgradeEngine, RemoveEngine };

/// English names for journals and logs, e.g. "network-rule", "custom-script".
QString nameOf(StepKind kind);
QString nameOf(Route route);
QString nameOf(AccessKind access);
std::optional<StepKind> stepKindFrom(QStringView name);
std::optional<Route> routeFrom(QStringView name);
/// Nobody, and a failure of the document, where the name of none stands.
AccessKind accessKindFrom(const JsonReader &json);

/// One change that the plan makes, readable before it is made.
struct Change
{
    StepKind step = StepKind::Certificates;
    QString target {}; ///< machine, security group, authority: what is changed
    /// Values for the words, by step:
    /// Certificates: authority's name or id, "new", "existing" or "replaced", identity's name, then the
    /// server's DNS names and addresses. NetworkRule: rule's name, priority, port, then the sources ("*" for
    /// everybody). Install and ReplaceCertificates: extension's name, port, nameOf(route); Install then the
    /// keys of daemon.json with their values ("a: b"). Verify: address, port. RememberHost: host's name,
    /// endpoint. UpdateHost: the same, and "moved" when that one is new. ChangeOptions: extension's name,
    /// then keys of daemon.json with their values ("a: b"; of those that go "a"). UpgradeEngine: extension's
    /// name. RemoveEngine: extension's name, and "data" when that goes, too. CloseRule: rule's name.
    /// ForgetHost: host's name. MakeKey: extension's name. StartProject: project's name, then servicesOf()
    /// it.
    QStringList facts {};
    QByteArray armMethod {}; ///< empty for local changes
    QString armPath {}; ///< with api-version
    QByteArray armBody {}; ///< pretty JSON, secrets masked as "********"
    QString azCommand {}; ///< the az command that does the same, secrets masked; empty for local changes
    QDateTime until {}; ///< of NetworkRule: PlanChoices::accessUntil; it stands nowhere in Azure
};

/// The exact list of changes a set-up makes, or what is done to an engine after one. Pure: no I/O, no clock,
/// no random; printable.
class Plan final
{
public:
    PlanId id {};
    PlanChoices choices {};
    std::optional<Replacement> replacement {}; ///< of certificates, on an engine that stands
    std::optional<EngineWork> work {}; ///< on an engine that stands; with neither, this is a set-up
    int rulePriority = 0; ///< 0: no rule is made
    azure::ArmId ruleGroup {}; ///< of the interface, or else of the subnet
    /// The subnet's, when the interface has one of its own, too: Azure lets through only what both allow.
    azure::ArmId secondRuleGroup {};
    azure::ArmId extension {}; ///< what installs: an extension, or a run command
    QString extensionVersion {}; ///< of DockerExtension, "1.2"; else empty
    QString ruleName {};
    QString secondRuleName {}; ///< in secondRuleGroup, where it is another
    QString endMarker {}; ///< random, must come back in the script's output
    QDateTime created {}; ///< UTC

    PlanKind kind() const;
    /// Whether what was done can be taken back.
    bool canBeUndone() const;
    /// Whether the server's key is made on the machine: as chosen; for a replacement as it was before.
    bool keyOnMachine() const;
    /// The engine that stands already; nullptr for a set-up.
    const docker::Host *standing() const;
    StepKind scriptStep() const; ///< the step that runs the script

    // Names that follow from the id, so that doing a step twice does it once.
    QString authorityId() const; ///< the chosen one, or that of the new one
    bool makesAuthority() const { return choices.authorityId.isEmpty(); }
    QString identityId() const;
    QString serverId() const;
    QString hostId() const;

    /// How the engine will be reached: DNS name if there is one, else public, else private address; through a
    /// jump host the private one first. For a
    /// replacement: as it says, else as the host is reached now.
    QString address() const;
    docker::Endpoint endpoint() const; ///< at address(), or by ssh as the choices say
    QStringList dnsNames() const; ///< of the server certificate
    QStringList ipAddresses() const;
    QList<azure::ArmId> ruleGroups() const; ///< those that get the rule; empty when none is made
    QString ruleNameIn(const azure::ArmId &group) const; ///< one of ruleGroups()
    QStringList sources() const; ///< of the rule: CIDR, or "*"
    /// The install is run again only when this differs. \param attempt counted from 1
    qint64 timestamp(int attempt) const;

    QList<Change> changes() const;
    QList<StepKind> steps() const;
    /// Contains no key and no token; journal/<id>.json starts with it.
    QJsonObject toJson() const;
    static Result<Plan> fromJson(const QByteArray &json);
};

PlanProblemFound asPlanProblem(const OptionProblemFound &found);

/// The best route that is open and runs our script.
Route scriptRoute(const Verdict &verdict);

/// The route that work on the engine of this host takes: that of its set-up where it is open and runs our
/// script, else scriptRoute().
Route replacementRoute(const Verdict &verdict, const docker::Host &host);

/// A plan that puts other certificates on a machine where a set-up has put some, by running the install
/// script; the plan's id and end marker are random. \return Invalid, code "plan.not-replaceable": the host is
/// no machine's, is not reached by TLS, or nothing would be trusted
Result<Plan> planReplacement(const azure::Machine &machine, const Replacement &replacement,
                             const QDateTime &now);

/// A plan for work on an engine that a set-up has made, by running the install script; the plan's id and end
/// marker are random. \param rules of Remove: ids of our rules, one for each security group that has one
/// \return Invalid, code "plan.no-engine": the host is no machine's, or is not reached by TLS;
/// "plan.nothing-to-do": no option would be another
Result<Plan> planEngineWork(const azure::Machine &machine, const EngineWork &work,
                            const QList<azure::ArmId> &rules, const QDateTime &now);

/// Where the machine is reached today when the host's address is none of its own any more; empty when that is
/// still right, or a name that Azure did not give.
QString movedTo(const azure::Machine &machine, const docker::Host &host);

/// \return Invalid, code "plan.day-over", when a reminder is wanted for a time that is over at `now`
Result<> checkReminder(const QDateTime &until, const QDateTime &now);

/// Checks choices and makes plans.
/// \param rules inbound ones of the machine's security groups (of both, when there are two)
class PlanBuilder final
{
public:
    static QList<PlanProblemFound> problems(const PlanChoices &choices, const Verdict &verdict,
                                            const QStringList &knownAuthorityIds);
    /// The plan's id and end marker are random.
    /// \return Invalid (code "plan.problem") when problems() is not empty, (codes of rulePriority()) when the
    /// rule would find no place, (code "plan.day-over") as checkReminder() does
    static Result<Plan> build(const PlanChoices &choices, const Verdict &verdict,
                              const QStringList &knownAuthorityIds, const QList<azure::SecurityRule> &rules,
                              const QDateTime &now);
};

} // namespace slipway::provisioning
