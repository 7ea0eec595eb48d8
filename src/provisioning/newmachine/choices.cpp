// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/choices.h"

#include "provisioning/addressplan.h"
#include "provisioning/newmachine/sshkey.h"
#include "provisioning/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

using Problem = NewMachineProblem;
using Found = QList<NewMachineProblemFound>;

constexpr quint16 kSshPort = 22;
constexpr quint16 kPlainPort = 2375;

/// Names that Azure refuses for an administrator, and those that Linux or Docker has a use of its own for.
/// Source: Microsoft's frequently asked questions about Linux virtual machines.
constexpr std::array kReservedUsers = {
    "1"_L1,
    "123"_L1,
    "a"_L1,
    "actuser"_L1,
    "adm"_L1,
    "admin"_L1,
    "admin1"_L1,
    "admin2"_L1,
    "administrator"_L1,
    "aspnet"_L1,
    "backup"_L1,
    "bin"_L1,
    "console"_L1,
    "daemon"_L1,
    "david"_L1,
    "docker"_L1,
    "games"_L1,
    "guest"_L1,
    "john"_L1,
    "lp"_L1,
    "mail"_L1,
    "man"_L1,
    "news"_L1,
    "nobody"_L1,
    "owner"_L1,
    "root"_L1,
    "server"_L1,
    "sql"_L1,
    "sshd"_L1,
    "support"_L1,
    "support_388945a0"_L1,
    "sync"_L1,
    "sys"_L1,
    "test"_L1,
    "test1"_L1,
    "test2"_L1,
    "test3"_L1,
    "user"_L1,
    "user1"_L1,
    "user2"_L1,
    "user3"_L1,
    "user4"_L1,
    "user5"_L1,
    "uucp"_L1,
    "video"_L1,
    "www-data"_L1,
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

void checkPlace(const NewMachineChoices &choices, Found &found)
{
    // Also the machine's host name, whose rules are the stricter ones.
    if (choices.name.isEmpty())
        found.append({ Problem::NameMissing });
    else if (!matches(choices.name, u"(?!\\d+$)[A-Za-z0-9]([A-Za-z0-9-]{0,62}[A-Za-z0-9])?"_s))
        found.append({ Problem::NameInvalid });
    if (choices.subscription.isEmpty())
        found.append({ Problem::SubscriptionMissing });
    if (choices.group.isEmpty())
        found.append({ Problem::GroupMissing });
    else if (!matches(choices.group, u"[\\p{L}\\p{N}._()-]{0,89}[\\p{L}\\p{N}_()-]"_s))
        found.append({ Problem::GroupInvalid });
    if (!matches(choices.location, u"[a-z0-9]+"_s))
        found.append({ Problem::LocationMissing });
}

void checkMachine(const NewMachineChoices &choices, Found &found)
{
    if (!matches(choices.size, u"[A-Za-z0-9_-]+"_s))
        found.append({ Problem::SizeMissing });
    const NewMachineImage *image = findNewMachineImage(choices.imageId);
    if (!image)
        found.append({ Problem::ImageUnknown });
    else if (image->skuFor(choices.isArm64).isEmpty())
        found.append({ Problem::ImageNotForSize });
    const int smallest = image ? image->smallestDiskGiB : kSmallestDiskGiB;
    if (choices.diskGiB != 0 && (choices.diskGiB < smallest || choices.diskGiB > kLargestDiskGiB))
        found.append({ Problem::DiskSizeOutOfRange, QString::number(smallest) });
    if (choices.disk == DiskKind::PremiumSsd && !choices.takesPremiumDisks)
        found.append({ Problem::DiskNotForSize });
}

void checkKey(const QString &key, Found &found)
{
    switch (judgeSshKey(key)) {
    case SshKeyVerdict::Good:
        break;
    case SshKeyVerdict::Missing:
        found.append({ Problem::KeyMissing });
        break;
    case SshKeyVerdict::Private:
        found.append({ Problem::KeyIsPrivate });
        break;
    case SshKeyVerdict::Invalid:
        found.append({ Problem::KeyInvalid });
        break;
    case SshKeyVerdict::UnsupportedKind:
        found.append({ Problem::KeyKindUnsupported });
        break;
    case SshKeyVerdict::TooShort:
        found.append({ Problem::KeyTooShort });
        break;
    }
}

void checkPerson(const NewMachineChoices &choices, Found &found)
{
    if (choices.user.isEmpty())
        found.append({ Problem::UserMissing });
    else if (std::any_of(kReservedUsers.begin(), kReservedUsers.end(),
                         [&choices](QLatin1StringView name) { return choices.user == name; }))
        found.append({ Problem::UserReserved });
    else if (!matches(choices.user, u"[a-z_][a-z0-9_-]{0,31}"_s))
        found.append({ Problem::UserInvalid });
    checkKey(choices.sshKey, found);
}

void checkAddresses(const QStringList &addresses, Found &found)
{
    if (addresses.isEmpty())
        found.append({ Problem::AddressMissing });
    for (const QString &address : addresses) {
        if (isEverybody(address))
            found.append({ Problem::AddressIsEverybody, address });
        else if (!canonicalSource(address))
            found.append({ Problem::AddressInvalid, address });
    }
}

void checkReach(const NewMachineChoices &choices, Found &found)
{
    if (!choices.dnsLabel.isEmpty() && !isDnsLabel(choices.dnsLabel))
        found.append({ Problem::DnsLabelInvalid });
    if (choices.access == AccessKind::OnlyTheseAddresses)
        checkAddresses(choices.addresses, found);
    const bool isConfirmed = !choices.name.isEmpty() && choices.everybodyConfirmation == choices.name;
    if (choices.access == AccessKind::Everybody && !isConfirmed)
        found.append({ Problem::EverybodyNotConfirmed });
    if (choices.access == AccessKind::Nobody && !choices.compose.isEmpty())
        found.append({ Problem::ComposeNeedsAccess, choices.compose.project });
}

Problem problemOf(OptionProblem problem)
{
    switch (problem) {
    case OptionProblem::Mirror:
        return Problem::MirrorInvalid;
    case OptionProblem::InsecureRegistry:
        return Problem::InsecureRegistryInvalid;
    case OptionProblem::DataRoot:
        return Problem::DataRootInvalid;
    case OptionProblem::AddressPool:
        return Problem::AddressPoolInvalid;
    case OptionProblem::Label:
        break;
    }
    return Problem::LabelInvalid;
}

void checkDocker(const NewMachineChoices &choices, Found &found)
{
    if (choices.route == Route::CloudInit && choices.dnsLabel.isEmpty())
        found.append({ Problem::RouteNeedsDnsLabel });
    if (choices.port == 0 || choices.port == kPlainPort)
        found.append({ Problem::PortOutOfRange, QString::number(choices.port) });
    if (choices.port == kSshPort)
        found.append({ Problem::PortIsSsh });
    const QList<OptionProblemFound> wrong = problemsOf(choices.options);
    for (const OptionProblemFound &one : wrong)
        found.append({ problemOf(one.problem), one.detail });
    if (const std::optional<QString> place = refusedPlace(choices.compose))
        found.append({ Problem::ComposeInvalid, *place });
    if (choices.authorityId.isEmpty() && choices.newAuthorityName.trimmed().isEmpty())
        found.append({ Problem::AuthorityNameMissing });
    if (choices.identityName.trimmed().isEmpty())
        found.append({ Problem::IdentityNameMissing });
    if (choices.keyOnMachine && choices.route == Route::CloudInit)
        found.append({ Problem::KeyNotByCloudInit });
}

struct ProblemField
{
    Problem last = Problem::NameMissing; ///< of those that are about the field
    NewMachineField field = NewMachineField::Name;
};

/// In the order of NewMachineProblem.
constexpr std::array kFields = {
    ProblemField { Problem::NameInvalid, NewMachineField::Name },
    ProblemField { Problem::SubscriptionMissing, NewMachineField::Subscription },
    ProblemField { Problem::GroupInvalid, NewMachineField::Group },
    ProblemField { Problem::LocationMissing, NewMachineField::Location },
    ProblemField { Problem::SizeMissing, NewMachineField::Size },
    ProblemField { Problem::ImageNotForSize, NewMachineField::Image },
    ProblemField { Problem::UserReserved, NewMachineField::User },
    ProblemField { Problem::KeyTooShort, NewMachineField::Key },
    ProblemField { Problem::DiskNotForSize, NewMachineField::Disk },
    ProblemField { Problem::DnsLabelInvalid, NewMachineField::DnsLabel },
    ProblemField { Problem::ComposeNeedsAccess, NewMachineField::Access },
    ProblemField { Problem::RouteNeedsDnsLabel, NewMachineField::Route },
    ProblemField { Problem::PortIsSsh, NewMachineField::Port },
    ProblemField { Problem::LabelInvalid, NewMachineField::Options },
    ProblemField { Problem::ComposeInvalid, NewMachineField::Compose },
    ProblemField { Problem::AuthorityNameMissing, NewMachineField::Authority },
    ProblemField { Problem::IdentityNameMissing, NewMachineField::Identity },
    ProblemField { Problem::KeyNotByCloudInit, NewMachineField::KeyPlace },
};

} // namespace

NewMachineField fieldOf(NewMachineProblem problem)
{
    const auto *const found = std::find_if(
        kFields.begin(), kFields.end(), [problem](const ProblemField &one) { return problem <= one.last; });
    return found == kFields.end() ? NewMachineField::KeyPlace : found->field;
}

QString nameOf(DiskKind kind)
{
    switch (kind) {
    case DiskKind::StandardHdd:
        return u"Standard_LRS"_s;
    case DiskKind::StandardSsd:
        return u"StandardSSD_LRS"_s;
    case DiskKind::PremiumSsd:
        break;
    }
    return u"Premium_LRS"_s;
}

QList<NewMachineProblemFound> problemsOf(const NewMachineChoices &choices)
{
    Found found;
    checkPlace(choices, found);
    checkMachine(choices, found);
    checkPerson(choices, found);
    checkReach(choices, found);
    checkDocker(choices, found);
    return found;
}

QString foretoldName(const NewMachineChoices &choices)
{
    if (choices.dnsLabel.isEmpty() || choices.dnsSuffix.isEmpty())
        return {};
    return u"%1.%2.%3"_s.arg(choices.dnsLabel, choices.location, choices.dnsSuffix);
}

bool isOneDeployment(const NewMachineChoices &choices)
{
    return !foretoldName(choices).isEmpty() && !choices.keyOnMachine;
}

QStringList sourcesOf(const NewMachineChoices &choices)
{
    if (choices.access == AccessKind::Nobody)
        return {};
    if (choices.access == AccessKind::Everybody)
        return { u"*"_s };
    QStringList sources;
    for (const QString &address : choices.addresses) {
        const std::optional<QString> source = canonicalSource(address);
        if (source && !sources.contains(*source))
            sources.append(*source); // clazy:exclude=reserve-candidates
    }
    return sources;
}

} // namespace slipway::provisioning
