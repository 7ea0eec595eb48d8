// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/id.h"
#include "base/result.h"
#include "provisioning/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace slipway::provisioning {

using PlanId = Id<struct PlanIdTag>;

enum class AccessKind { OnlyTheseAddresses, Nobody, Everybody };

/// What the user chose in the wizard. A value; the wizard edits it, PlanBuilder checks it.
struct PlanChoices
{
    azure::Machine machine{};
    Route route = Route::CustomScript;
    quint16 port = 2376;
    QString authorityId{};         ///< an existing authority; empty: make a new one
    QString newAuthorityName{};
    QString identityName{};
    AccessKind access = AccessKind::OnlyTheseAddresses;
    QStringList addresses{};       ///< IPv4/IPv6 addresses or CIDR
    QString everybodyConfirmation{};  ///< must be the machine's name for Everybody
};

/// Which page of the wizard a problem belongs to.
enum class PlanPart { Machine, Docker, Certificates, Access };

/// What is wrong with the choices; words in ui/models/text.
enum class PlanProblem {
    MachineCannotGetDocker, RouteNotOpen, PortOutOfRange, PortIsSsh, AuthorityNameMissing, IdentityNameMissing, AuthorityUnknown,
    AddressMissing, AddressInvalid, AddressIsEverybody, EverybodyNotConfirmed, NoSecurityGroup,
};

struct PlanProblemFound
{
    PlanPart part = PlanPart::Machine;
    PlanProblem problem = PlanProblem::MachineCannotGetDocker;
    QString detail{};
    friend bool operator==(const PlanProblemFound &, const PlanProblemFound &) = default;
};

enum class StepKind { Certificates, NetworkRule, Install, Verify, RememberHost };

/// One change that the plan makes, readable before it is made.
struct Change
{
    StepKind step = StepKind::Certificates;
    QString target{};           ///< machine, security group, file: what is changed
    QStringList facts{};        ///< values for the words: names, addresses, port, priority
    QByteArray armMethod{};     ///< empty for local changes
    QString armPath{};          ///< with api-version
    QByteArray armBody{};       ///< pretty JSON, secrets masked as "********"
    QString azCommand{};        ///< the az command that does the same, secrets masked; empty for local changes
};

/// The exact list of changes a set-up makes. Pure: no I/O, no clock, no random; printable.
class Plan final
{
public:
    PlanId id{};
    PlanChoices choices{};
    int rulePriority = 0;                 ///< 0: no rule is made
    azure::ArmId ruleGroup{};
    azure::ArmId extension{};
    QString ruleName{};
    QString endMarker{};                  ///< random, must come back in the script's output
    QDateTime created{};

    QList<Change> changes() const;
    QList<StepKind> steps() const;
    /// Contains no key and no token; journal/<id>.json starts with it.
    QJsonObject toJson() const;
    static Result<Plan> fromJson(const QByteArray &json);
};

/// Checks choices and makes plans.
/// \param usedPriorities of the inbound rules of the machine's security group
class PlanBuilder final
{
public:
    static QList<PlanProblemFound> problems(const PlanChoices &choices, const Verdict &verdict,
                                            const QStringList &knownAuthorityIds);
    /// Invalid when problems() is not empty.
    static Result<Plan> build(const PlanChoices &choices, const Verdict &verdict, const QStringList &knownAuthorityIds,
                              const QList<int> &usedPriorities, const QDateTime &now);
};

} // namespace slipway::provisioning
