// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/machinemodel.h"

#include "ui/models/text/accesswords.h"
#include "ui/models/text/machinewords.h"
#include "ui/models/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "slipway::ui::MachineModel";

QString idToolTip(const MachineRow &row)
{
    return row.machine->id.text();
}

QString dockerToolTip(const MachineRow &row)
{
    if (!row.exposures.isEmpty())
        return words::exposures(row.exposures);
    return row.verdict.obstacles.isEmpty() ? QString() : words::obstacle(row.verdict.obstacles.constFirst());
}

/// A port of Docker's that everybody reaches matters more than what the machine can get.
StateShape dockerShape(const MachineRow &row)
{
    return row.exposures.isEmpty() ? verdictShape(row.verdict) : StateShape::Warning;
}

QVariant powerRank(const MachineRow &row)
{
    return static_cast<int>(row.machine->power);
}

QVariant verdictRank(const MachineRow &row)
{
    return static_cast<int>(row.verdict.kind);
}

/// With its age where it could not be read just now.
QString withAge(const QString &state, const MachineRow &row, const QDateTime &now)
{
    if (!row.stateAsOf.isValid())
        return state;
    //: State of a machine that could not be read just now: %1 is "Running", %2 is "5 min ago"
    return QCoreApplication::translate("slipway::ui::MachineModel", "%1 (%2)")
        .arg(state, words::age(row.stateAsOf, now));
}

QString agentText(const MachineRow &row, const QDateTime &now)
{
    const QString text = words::agent(row.machine);
    return row.machine->agent == azure::AgentState::Unknown ? text : withAge(text, row, now);
}

/// A column that says what `Part` gives of a machine.
template <auto Part>
QString partText(const MachineRow &row, const QDateTime & /*now*/)
{
    return (*row.machine).*Part;
}

using Column = TableColumn<MachineRow>;
using azure::Machine;

const std::array<Column, MachineModel::ColumnCount> kColumns { {
    { .id = "state",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "State"),
      .text = &machineStateText,
      .sortKey = &powerRank,
      .state = &machineStateShape },
    { .id = "name",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Name"),
      .text = &partText<&Machine::name>,
      .toolTip = &idToolTip },
    { .id = "docker",
      .title = "Docker",
      .text = [](const MachineRow &row, const QDateTime &) { return words::verdict(row.verdict); },
      .sortKey = &verdictRank,
      .state = &dockerShape,
      .toolTip = &dockerToolTip },
    { .id = "os",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "OS"),
      .text = [](const MachineRow &row, const QDateTime &) { return systemOf(row); } },
    { .id = "size",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Size"),
      .text = &partText<&Machine::size> },
    { .id = "location",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Location"),
      .text = &partText<&Machine::location> },
    { .id = "address",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Address"),
      .text = [](const MachineRow &row, const QDateTime &) { return addressOf(row.machine); },
      .monospace = true },
    { .id = "private",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Private Address"),
      .text = &partText<&Machine::privateAddress>,
      .monospace = true },
    { .id = "dns",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "DNS Name"),
      .text = &partText<&Machine::dnsName>,
      .monospace = true },
    { .id = "group",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Resource Group"),
      .text = &partText<&Machine::resourceGroup> },
    { .id = "subscription",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Subscription"),
      .text = &partText<&Machine::subscriptionName> },
    { .id = "tags",
      .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Tags"),
      .text = [](const MachineRow &row, const QDateTime &) { return tagsOf(row.machine).join(u", "_s); } },
    { .id = "agent", .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Agent"), .text = &agentText },
} };

} // namespace

MachineModel::MachineModel(QObject *parent)
    : KeyedTableModel(kColumns, kContext, parent)
{
}

QString addressOf(const azure::Machine &machine)
{
    return machine.publicAddress.isEmpty() ? machine.privateAddress : machine.publicAddress;
}

QString systemOf(const MachineRow &row)
{
    if (!row.verdict.distribution.isEmpty())
        return row.verdict.distribution;
    if (row.machine->os == azure::OsType::Windows)
        return u"Windows"_s;
    if (!row.machine->osName.isEmpty())
        return row.machine->osName + u' ' + row.machine->osVersion;
    return row.machine->image ? row.machine->image->offer + u' ' + row.machine->image->sku : QString();
}

QStringList tagsOf(const azure::Machine &machine)
{
    QStringList texts;
    texts.reserve(machine.tags.size());
    for (auto tag = machine.tags.cbegin(); tag != machine.tags.cend(); ++tag)
        texts.append(tag.key() + u'=' + tag.value());
    std::sort(texts.begin(), texts.end());
    return texts;
}

QString sshCommand(const azure::Machine &machine)
{
    // What a shell could take for more than a name is not offered for pasting into one.
    static const QRegularExpression harmless(u"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"_s);
    static const QRegularExpression address(u"^[0-9A-Fa-f.:]+$"_s);
    const QString to = addressOf(machine);
    if (!harmless.match(machine.adminUser).hasMatch() || !address.match(to).hasMatch())
        return {};
    return u"ssh %1@%2"_s.arg(machine.adminUser, to);
}

QString machineStateText(const MachineRow &row, const QDateTime &now)
{
    if (row.action)
        return words::powerActionUnderWay(*row.action);
    const QString text = words::power(row.machine->power);
    return row.machine->power == azure::PowerState::Unknown ? text : withAge(text, row, now);
}

StateShape machineStateShape(const MachineRow &row)
{
    return row.action ? StateShape::Changing : powerShape(row.machine->power);
}

StateShape powerShape(azure::PowerState power)
{
    switch (power) {
    case azure::PowerState::Running:
        return StateShape::Running;
    case azure::PowerState::Stopped:
    case azure::PowerState::Deallocated:
        return StateShape::Stopped;
    case azure::PowerState::Starting:
    case azure::PowerState::Stopping:
    case azure::PowerState::Deallocating:
        return StateShape::Changing;
    case azure::PowerState::Unknown:
        break;
    }
    return StateShape::Unknown;
}

StateShape verdictShape(const provisioning::Verdict &verdict)
{
    switch (verdict.kind) {
    case provisioning::VerdictKind::HasDocker:
        return StateShape::Running;
    case provisioning::VerdictKind::CanGetDocker:
        return StateShape::Stopped;
    case provisioning::VerdictKind::NotYet:
        return StateShape::Warning;
    case provisioning::VerdictKind::Cannot:
        break;
    }
    return StateShape::Unknown;
}

} // namespace slipway::ui
