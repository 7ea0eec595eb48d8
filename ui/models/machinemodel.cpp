// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/machinemodel.h"

#include "ui/models/text/words.h"

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "slipway::ui::MachineModel";

QString address(const azure::Machine &machine)
{
    return machine.publicAddress.isEmpty() ? machine.privateAddress : machine.publicAddress;
}

QString operatingSystem(const MachineRow &row)
{
    if (!row.verdict.distribution.isEmpty())
        return row.verdict.distribution;
    if (row.machine.os == azure::OsType::Windows)
        return u"Windows"_s;
    if (!row.machine.osName.isEmpty())
        return row.machine.osName + u' ' + row.machine.osVersion;
    return row.machine.image ? row.machine.image->offer + u' ' + row.machine.image->sku : QString();
}

/// English, so that `state:running` works in every language beside the translated word.
QString powerName(azure::PowerState power)
{
    switch (power) {
    case azure::PowerState::Running:
        return u"running"_s;
    case azure::PowerState::Starting:
        return u"starting"_s;
    case azure::PowerState::Stopping:
        return u"stopping"_s;
    case azure::PowerState::Stopped:
        return u"stopped"_s;
    case azure::PowerState::Deallocating:
        return u"deallocating"_s;
    case azure::PowerState::Deallocated:
        return u"deallocated stopped"_s;
    case azure::PowerState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString namesToolTip(const MachineRow &row)
{
    return row.machine.id.text();
}

const std::array kColumns {
    TableColumn<MachineRow> {
        .id = "state",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "State"),
        .text = [](const MachineRow &row, const QDateTime &) { return words::power(row.machine.power); },
        .sortKey = [](const MachineRow &row) { return QVariant(static_cast<int>(row.machine.power)); },
        .state = [](const MachineRow &row) { return powerShape(row.machine.power); } },
    TableColumn<MachineRow> {
        .id = "name",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Name"),
        .text = [](const MachineRow &row, const QDateTime &) { return row.machine.name; },
        .toolTip = namesToolTip },
    TableColumn<MachineRow> {
        .id = "docker",
        .title = "Docker",
        .text = [](const MachineRow &row, const QDateTime &) { return words::verdict(row.verdict); },
        .sortKey = [](const MachineRow &row) { return QVariant(static_cast<int>(row.verdict.kind)); },
        .state = [](const MachineRow &row) { return verdictShape(row.verdict); },
        .toolTip =
            [](const MachineRow &row) {
                return row.verdict.obstacles.isEmpty() ? QString()
                                                       : words::obstacle(row.verdict.obstacles.first());
            } },
    TableColumn<MachineRow> {
        .id = "os",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "OS"),
        .text = [](const MachineRow &row, const QDateTime &) { return operatingSystem(row); } },
    TableColumn<MachineRow> {
        .id = "size",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Size"),
        .text = [](const MachineRow &row, const QDateTime &) { return row.machine.size; } },
    TableColumn<MachineRow> {
        .id = "location",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Location"),
        .text = [](const MachineRow &row, const QDateTime &) { return row.machine.location; } },
    TableColumn<MachineRow> {
        .id = "address",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Address"),
        .text = [](const MachineRow &row, const QDateTime &) { return address(row.machine); },
        .monospace = true },
    TableColumn<MachineRow> {
        .id = "group",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Resource Group"),
        .text = [](const MachineRow &row, const QDateTime &) { return row.machine.resourceGroup; } },
    TableColumn<MachineRow> {
        .id = "subscription",
        .title = QT_TRANSLATE_NOOP("slipway::ui::MachineModel", "Subscription"),
        .text = [](const MachineRow &row, const QDateTime &) { return row.machine.subscriptionName; } },
};

QStringList tagTexts(const azure::Machine &machine)
{
    QStringList texts;
    for (auto tag = machine.tags.cbegin(); tag != machine.tags.cend(); ++tag)
        texts.append(tag.key() + u'=' + tag.value());
    return texts;
}

} // namespace

MachineModel::MachineModel(QObject *parent)
    : KeyedTableModel(kColumns, kContext, parent)
{
}

MachineProxy::MachineProxy(MachineModel &model, QObject *parent)
    : NaturalSortProxy(parent)
    , m_model(model)
{
    const auto forget = [this] { m_haystacks.clear(); };
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forget);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void MachineProxy::setFilterText(const QString &text)
{
    const FilterQuery query = FilterQuery::parse(
        text, { u"os"_s, u"state"_s, u"docker"_s, u"tag"_s, u"location"_s, u"group"_s, u"name"_s });
    if (query == m_query)
        return;
    m_query = query;
    invalidateRowsFilter();
}

QStringList MachineProxy::haystack(const MachineRow &row) const
{
    if (const auto known = m_haystacks.constFind(row.machine.id); known != m_haystacks.cend())
        return *known;
    QStringList texts { row.machine.name,
                        row.machine.publicAddress,
                        row.machine.privateAddress,
                        row.machine.dnsName,
                        operatingSystem(row),
                        row.machine.size,
                        row.machine.location,
                        row.machine.resourceGroup,
                        row.machine.subscriptionName,
                        words::power(row.machine.power),
                        words::verdict(row.verdict) };
    texts += tagTexts(row.machine);
    m_haystacks.insert(row.machine.id, texts);
    return texts;
}

QStringList MachineProxy::textsOf(const MachineRow &row, const QString &field) const
{
    if (field == "os"_L1)
        return { operatingSystem(row) };
    if (field == "state"_L1)
        return { words::power(row.machine.power), powerName(row.machine.power) };
    if (field == "docker"_L1)
        return { words::verdict(row.verdict) };
    if (field == "tag"_L1)
        return tagTexts(row.machine);
    if (field == "location"_L1)
        return { row.machine.location };
    if (field == "group"_L1)
        return { row.machine.resourceGroup };
    if (field == "name"_L1)
        return { row.machine.name };
    return haystack(row);
}

bool MachineProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_query.isEmpty() || sourceParent.isValid())
        return true;
    const MachineRow &row = m_model.rowAt(sourceRow);
    return m_query.matches([this, &row](const QString &field) { return textsOf(row, field); });
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
