// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::provisioning {

inline constexpr int kSmallestDiskGiB = 30; ///< of a system disk; some images need more
inline constexpr int kLargestDiskGiB = 4095; ///< of a system disk

/// An image that new machines are made from: one of those that the catalogue can set Docker up on, and for
/// which nobody has to agree to terms first. (AlmaLinux, Rocky and Flatcar's paid one ask for that.)
struct NewMachineImage
{
    QString id {}; ///< "ubuntu-26.04"
    QString name {}; ///< "Ubuntu 26.04 LTS"
    QString publisher {};
    QString offer {};
    QString sku {};
    QString arm64Sku {}; ///< of the same offer; empty: there is none
    bool isCharged = false; ///< Azure asks for money for the system, beside that for the machine
    int smallestDiskGiB = kSmallestDiskGiB; ///< as large as the image: Azure takes no smaller one
    QStringList enginePackages {}; ///< of its own archive, or of `repository`
    /// Where its engine comes from when its own archive has none: Docker's packages for dnf, without the
    /// architecture and what follows.
    QString repository {};
    QString skuFor(bool isArm64) const { return isArm64 ? arm64Sku : sku; }
};

/// Those of resources/newmachineimages.json.
const QList<NewMachineImage> &newMachineImages();
/// nullptr when there is none of that id.
const NewMachineImage *findNewMachineImage(const QString &id);

enum class DiskKind { StandardHdd, StandardSsd, PremiumSsd };
/// As Azure spells it, "StandardSSD_LRS".
QString nameOf(DiskKind kind);

/// What somebody chose for a new machine. A value; a page edits it, problemsOf() checks it.
struct NewMachineChoices
{
    QString name {};
    QString subscription {}; ///< its GUID
    QString group {};
    bool makesGroup = true; ///< else it is there already
    QString location {}; ///< "westeurope"
    QString size {}; ///< "Standard_B2s"
    bool isArm64 = false; ///< what the size has
    bool takesPremiumDisks = true; ///< the size does
    QString imageId = QStringLiteral("ubuntu-26.04"); ///< the latest Ubuntu that is supported long
    QString user = QStringLiteral("azureuser");
    QString sshKey {}; ///< the public one, as in a .pub file
    int diskGiB = 0; ///< 0: as large as the image's
    DiskKind disk = DiskKind::StandardSsd;
    QString dnsLabel {}; ///< empty: no DNS name
    /// What follows the label and the location, of the cloud: "cloudapp.azure.com". Empty: not known.
    QString dnsSuffix {};
    AccessKind access = AccessKind::OnlyTheseAddresses; ///< by SSH, and to Docker
    QStringList addresses {}; ///< IPv4/IPv6 addresses or CIDR
    QString everybodyConfirmation {}; ///< must be the machine's name for Everybody
    QDateTime accessUntil {}; ///< as in PlanChoices

    // Of the set-up that follows, as in PlanChoices.
    Route route = Route::CustomScript; ///< or CloudInit: the machine sets itself up at its first start
    quint16 port = 2376;
    EngineOptions options {};
    ComposeFile compose {};
    QString authorityId {}; ///< an existing authority; empty: make a new one
    QString newAuthorityName {};
    QString identityName {};
    bool keyOnMachine =
        false; ///< Docker follows when the machine is there then, as its request comes from it
};

/// What is wrong with the choices; words in ui/models/text.
enum class NewMachineProblem {
    NameMissing,
    NameInvalid, ///< 1 to 64 letters, digits and hyphens, not digits alone, no hyphen at either end
    SubscriptionMissing,
    GroupMissing,
    GroupInvalid, ///< up to 90 letters, digits, "-", "_", ".", "(", ")", no dot at the end
    LocationMissing,
    SizeMissing,
    ImageUnknown,
    ImageNotForSize, ///< none for the processor of the size
    UserMissing,
    UserInvalid, ///< up to 32: a small letter or "_", then those, digits and "-"
    UserReserved, ///< Azure or Linux keeps it
    KeyMissing,
    KeyIsPrivate,
    KeyInvalid,
    KeyKindUnsupported, ///< neither RSA nor Ed25519
    KeyTooShort, ///< RSA of less than 2048 bits
    DiskSizeOutOfRange,
    DiskNotForSize, ///< premium, and the size takes none
    DnsLabelInvalid, ///< 3 to 63: a small letter, then those, digits and hyphens, no hyphen at the end
    AddressMissing,
    AddressInvalid,
    AddressIsEverybody,
    EverybodyNotConfirmed,
    ComposeNeedsAccess,
    RouteNeedsDnsLabel, ///< cloud-init sends certificates along, for a name that is known beforehand
    PortOutOfRange,
    PortIsSsh,
    MirrorInvalid,
    InsecureRegistryInvalid,
    DataRootInvalid,
    AddressPoolInvalid,
    LabelInvalid,
    ComposeInvalid,
    AuthorityNameMissing,
    IdentityNameMissing,
    KeyNotByCloudInit, ///< which runs once, and a key that is made there takes two runs
};

/// What of the choices a problem is about.
enum class NewMachineField {
    Name,
    Subscription,
    Group,
    Location,
    Size,
    Image,
    Disk,
    User,
    Key,
    DnsLabel,
    Access,
    Route,
    Port,
    Options,
    Compose,
    Authority,
    Identity,
    KeyPlace,
};

NewMachineField fieldOf(NewMachineProblem problem);

struct NewMachineProblemFound
{
    NewMachineProblem problem = NewMachineProblem::NameMissing;
    QString detail {}; ///< what was entered, where there can be several; of a disk, the least it must have
    NewMachineField field() const { return fieldOf(problem); }
    friend bool operator==(const NewMachineProblemFound &, const NewMachineProblemFound &) = default;
};

/// Everything that is wrong, in the order of the page. Pure.
QList<NewMachineProblemFound> problemsOf(const NewMachineChoices &choices);

/// The name under which the machine will be reached, known before it is there; empty when it is not.
QString foretoldName(const NewMachineChoices &choices);

/// Whether the one deployment ends with Docker running: its certificates can be made beforehand.
bool isOneDeployment(const NewMachineChoices &choices);

/// Who the rules let in: canonical CIDR, "*" for everybody, none for nobody. Of choices without problems.
QStringList sourcesOf(const NewMachineChoices &choices);

} // namespace slipway::provisioning
