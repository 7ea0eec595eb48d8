// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/names.h"
#include "provisioning/names.h"
#include "provisioning/plan.h"
#include "provisioning/rulechange.h"
#include "provisioning/sources.h"

#include <QRandomGenerator>
#include <QUuid>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kSshPort = 22;
constexpr quint16 kPlainPort = 2375;
constexpr int kMarkerWords = 4; ///< of 32 bits

using Problems = QList<PlanProblemFound>;

Problems machineProblems(const PlanChoices &choices, const Verdict &verdict)
{
    if (!verdict.canBeSetUp())
        return { { PlanPart::Machine, PlanProblem::MachineCannotGetDocker, choices.machine.name } };
    if (!verdict.routes.contains(choices.route))
        return { { PlanPart::Docker, PlanProblem::RouteNotOpen, nameOf(choices.route) } };
    return {};
}

Problems portProblems(quint16 port)
{
    // 2375 is known as the port without TLS; endpoints refuse it, lest somebody opens it.
    if (port == 0 || port == kPlainPort)
        return { { PlanPart::Docker, PlanProblem::PortOutOfRange, QString::number(port) } };
    if (port == kSshPort)
        return { { PlanPart::Docker, PlanProblem::PortIsSsh, QString::number(port) } };
    return {};
}

PlanProblem problemOf(OptionProblem problem)
{
    switch (problem) {
    case OptionProblem::Mirror:
        return PlanProblem::MirrorInvalid;
    case OptionProblem::InsecureRegistry:
        return PlanProblem::InsecureRegistryInvalid;
    case OptionProblem::DataRoot:
        return PlanProblem::DataRootInvalid;
    case OptionProblem::AddressPool:
        return PlanProblem::AddressPoolInvalid;
    case OptionProblem::Label:
        break;
    }
    return PlanProblem::LabelInvalid;
}

Problems optionProblems(const PlanChoices &choices)
{
    if (choices.route == Route::DockerExtension && !choices.options.isEmpty())
        return { { PlanPart::Docker, PlanProblem::OptionsNeedScript, {} } };
    Problems found;
    const QList<OptionProblemFound> wrong = problemsOf(choices.options);
    found.reserve(wrong.size());
    for (const OptionProblemFound &problem : wrong)
        found.append(asPlanProblem(problem));
    return found;
}

Problems composeProblems(const PlanChoices &choices)
{
    if (choices.compose.isEmpty())
        return {};
    Problems found;
    if (const std::optional<QString> place = refusedPlace(choices.compose))
        found.append({ PlanPart::Docker, PlanProblem::ComposeInvalid, *place });
    if (choices.access == AccessKind::Nobody && choices.sshUser.isEmpty())
        found.append({ PlanPart::Access, PlanProblem::ComposeNeedsAccess, choices.compose.project });
    return found;
}

Problems certificateProblems(const PlanChoices &choices, const QStringList &knownAuthorityIds)
{
    Problems found;
    if (choices.authorityId.isEmpty()) {
        if (choices.newAuthorityName.trimmed().isEmpty())
            found.append({ PlanPart::Certificates, PlanProblem::AuthorityNameMissing, {} });
    } else if (!knownAuthorityIds.contains(choices.authorityId)) {
        found.append({ PlanPart::Certificates, PlanProblem::AuthorityUnknown, choices.authorityId });
    }
    if (choices.keyOnMachine
        && (choices.route == Route::DockerExtension || choices.route == Route::CloudInit))
        found.append({ PlanPart::Certificates, PlanProblem::KeyNeedsScript, {} });
    if (choices.identityName.trimmed().isEmpty())
        found.append({ PlanPart::Certificates, PlanProblem::IdentityNameMissing, {} });
    return found;
}

Problems addressProblems(const QStringList &addresses)
{
    if (addresses.isEmpty())
        return { { PlanPart::Access, PlanProblem::AddressMissing, {} } };
    Problems found;
    for (const QString &address : addresses) {
        if (isEverybody(address))
            found.append({ PlanPart::Access, PlanProblem::AddressIsEverybody, address });
        else if (!canonicalSource(address))
            found.append({ PlanPart::Access, PlanProblem::AddressInvalid, address });
    }
    return found;
}

/// Both go to ssh, which would take what starts with "-" for an option.
Problems sshProblems(const PlanChoices &choices)
{
    Problems found;
    if (choices.sshUser.isEmpty())
        return found;
    if (!docker::Endpoint::parse(u"ssh://"_s + choices.sshUser + u"@host"_s))
        found.append({ PlanPart::Access, PlanProblem::SshUserInvalid, choices.sshUser });
    if (!choices.sshJump.isEmpty() && !docker::Endpoint::isJump(choices.sshJump))
        found.append({ PlanPart::Access, PlanProblem::SshJumpInvalid, choices.sshJump });
    return found;
}

Problems accessProblems(const PlanChoices &choices)
{
    Problems found = sshProblems(choices);
    if (choices.access == AccessKind::OnlyTheseAddresses)
        found += addressProblems(choices.addresses);
    if (choices.access == AccessKind::Everybody && choices.everybodyConfirmation != choices.machine.name)
        found.append({ PlanPart::Access, PlanProblem::EverybodyNotConfirmed, choices.machine.name });
    const bool hasGroup =
        !choices.machine.interfaceSecurityGroup.isEmpty() || !choices.machine.subnetSecurityGroup.isEmpty();
    if (choices.access != AccessKind::Nobody && !hasGroup)
        found.append({ PlanPart::Access, PlanProblem::NoSecurityGroup, choices.machine.name });
    return found;
}

/// Where our rule stands already it stays, unless it is without effect there.
Result<int> priorityFor(const Plan &plan, const QList<azure::SecurityRule> &rules)
{
    int planned = kFirstRulePriority;
    for (const azure::SecurityRule &rule : rules) {
        if (rule.name.compare(plan.ruleName, Qt::CaseInsensitive) == 0)
            planned = rule.priority;
    }
    const RuleNeed need { plan.choices.port, plan.sources(), plan.choices.machine.privateAddress };
    Result<int> priority = rulePriority(withoutRule(rules, plan.ruleName), need, planned);
    if (!priority)
        return inGroup(priority.error(), plan.ruleGroup);
    return priority;
}

QString randomMarker()
{
    QString marker = u"slipway-done-"_s;
    for (int i = 0; i < kMarkerWords; ++i)
        marker += u"%1"_s.arg(uint(QRandomGenerator::system()->generate()), 8, 16, QLatin1Char('0'));
    return marker;
}

void chooseGroups(Plan &plan)
{
    const azure::Machine &machine = plan.choices.machine;
    const bool hasOwn = !machine.interfaceSecurityGroup.isEmpty();
    plan.ruleGroup = hasOwn ? machine.interfaceSecurityGroup : machine.subnetSecurityGroup;
    if (hasOwn && machine.subnetSecurityGroup != machine.interfaceSecurityGroup)
        plan.secondRuleGroup = machine.subnetSecurityGroup;
}

azure::ArmId installerOf(const PlanChoices &choices)
{
    const azure::ArmId &machine = choices.machine.id;
    switch (choices.route) {
    case Route::CustomScript:
        return machine.child(names::kExtensionsType, names::kExtensionName);
    case Route::ManagedRunCommand:
    case Route::CloudInit: // what runs the script once more, when it failed
        return machine.child(names::kRunCommandsType, names::kRunCommandName);
    case Route::DockerExtension:
        return machine.child(names::kExtensionsType, names::kDockerExtensionName);
    }
    return {};
}

/// What all plans begin with.
Plan startedPlan(const PlanChoices &choices, const QDateTime &now)
{
    Plan plan;
    plan.id = PlanId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    plan.choices = choices;
    plan.extension = installerOf(choices);
    plan.endMarker = randomMarker();
    plan.created = now.toUTC();
    return plan;
}

/// Of an engine that stands.
PlanChoices choicesFor(const azure::Machine &machine, const docker::Host &host, Route route)
{
    return { .machine = machine,
             .route = route,
             .port = host.endpoint.port.value_or(docker::Endpoint::kDefaultTlsPort),
             .authorityId = host.authorityId };
}

/// Whether the script can do something to it.
bool isWithinReach(const azure::Machine &machine, const docker::Host &host, Route route)
{
    return host.endpoint.kind == docker::Endpoint::Kind::Tls && !machine.id.isEmpty()
        && route != Route::DockerExtension && !host.id.isEmpty();
}

} // namespace

PlanProblemFound asPlanProblem(const OptionProblemFound &found)
{
    return { PlanPart::Docker, problemOf(found.problem), found.detail };
}

QList<PlanProblemFound> PlanBuilder::problems(const PlanChoices &choices, const Verdict &verdict,
                                              const QStringList &knownAuthorityIds)
{
    return machineProblems(choices, verdict) + portProblems(choices.port) + optionProblems(choices)
        + composeProblems(choices) + certificateProblems(choices, knownAuthorityIds)
        + accessProblems(choices);
}

Result<> checkReminder(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid() || until > now)
        return {};
    return Error { .kind = ErrorKind::Invalid, .code = u"plan.day-over"_s };
}

Result<Plan> PlanBuilder::build(const PlanChoices &choices, const Verdict &verdict,
                                const QStringList &knownAuthorityIds, const QList<azure::SecurityRule> &rules,
                                const QDateTime &now)
{
    const Problems found = problems(choices, verdict, knownAuthorityIds);
    if (!found.isEmpty()) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"plan.problem"_s,
                       .subject = choices.machine.name,
                       .detail = u"%1 problem(s) in the choices"_s.arg(found.size()) };
    }
    Plan plan = startedPlan(choices, now);
    if (choices.route == Route::DockerExtension)
        plan.extensionVersion = verdict.dockerExtensionVersion;
    if (choices.access == AccessKind::Nobody) {
        plan.choices.accessUntil = {}; // there is nothing to close
        return plan;
    }
    if (const Result<> ahead = checkReminder(choices.accessUntil, now); !ahead)
        return ahead.error();
    chooseGroups(plan);
    plan.ruleName = ruleNameFor(choices.port, choices.machine.name);
    const Result<int> priority = priorityFor(plan, rules);
    if (!priority)
        return priority.error();
    plan.rulePriority = *priority;
    return plan;
}

Route scriptRoute(const Verdict &verdict)
{
    for (const Route route : verdict.routes) {
        if (route != Route::DockerExtension)
            return route;
    }
    return Route::CustomScript;
}

Route replacementRoute(const Verdict &verdict, const docker::Host &host)
{
    const std::optional<Route> inUse = routeFrom(host.setUpBy);
    const bool canStay = inUse && *inUse != Route::DockerExtension && verdict.routes.contains(*inUse);
    return canStay ? *inUse : scriptRoute(verdict);
}

QString movedTo(const azure::Machine &machine, const docker::Host &host)
{
    const QString &now = host.endpoint.address;
    const bool isName = pki::addressBytes(now).isEmpty();
    const bool isStillRight = now == machine.publicAddress || now == machine.privateAddress;
    if (host.endpoint.kind != docker::Endpoint::Kind::Tls || isName || isStillRight)
        return {};
    for (const QString &address : { machine.dnsName, machine.publicAddress, machine.privateAddress }) {
        if (!address.isEmpty())
            return address;
    }
    return {};
}

Result<Plan> planReplacement(const azure::Machine &machine, const Replacement &replacement,
                             const QDateTime &now)
{
    const docker::Host &host = replacement.before;
    const bool isFit = isWithinReach(machine, host, replacement.route)
        && !replacement.trusted.value(0).isEmpty() && !replacement.identityId.isEmpty();
    if (!isFit) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"plan.not-replaceable"_s,
                       .subject = host.name,
                       .detail = u"not an engine that a set-up made"_s };
    }
    PlanChoices choices = choicesFor(machine, host, replacement.route);
    choices.authorityId = replacement.trusted.first();
    Plan plan = startedPlan(choices, now);
    plan.replacement = replacement;
    return plan;
}

Result<Plan> planEngineWork(const azure::Machine &machine, const EngineWork &work,
                            const QList<azure::ArmId> &rules, const QDateTime &now)
{
    if (!isWithinReach(machine, work.host, work.route)) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"plan.no-engine"_s,
                       .subject = work.host.name,
                       .detail = u"not an engine that a set-up made"_s };
    }
    if (work.kind == EngineWorkKind::Options && work.optionKeys.isEmpty()) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"plan.nothing-to-do"_s,
                       .subject = work.host.name };
    }
    Plan plan = startedPlan(choicesFor(machine, work.host, work.route), now);
    plan.work = work;
    if (work.kind == EngineWorkKind::Remove && !rules.isEmpty()) {
        plan.ruleGroup = rules.first().parent();
        plan.ruleName = rules.first().name();
        if (rules.size() > 1) {
            plan.secondRuleGroup = rules.at(1).parent();
            plan.secondRuleName = rules.at(1).name();
        }
        plan.rulePriority = kFirstRulePriority; // that there is a rule; its own number is of no use any more
    }
    return plan;
}

} // namespace slipway::provisioning
