// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/machineproxy.h"

#include "ui/models/text/words.h"

#include <QLocale>

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<MachineGrouping, QLatin1StringView>, 4> kGroupings { {
    { MachineGrouping::Subscription, "subscription"_L1 },
    { MachineGrouping::ResourceGroup, "group"_L1 },
    { MachineGrouping::Location, "location"_L1 },
    { MachineGrouping::Verdict, "verdict"_L1 },
} };

constexpr QChar kKeySeparator = u'\n'; ///< in no name

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
        return u"deallocated"_s;
    case azure::PowerState::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// A machine that gives its hardware back is also stopped for whoever asks for those that do not run.
QStringList stateTexts(const MachineRow &row)
{
    QStringList texts { words::power(row.machine->power), powerName(row.machine->power) };
    if (row.machine->power == azure::PowerState::Deallocated)
        texts.append(powerName(azure::PowerState::Stopped));
    return texts;
}

QStringList verdictTexts(const MachineRow &row)
{
    QStringList texts { words::verdict(row.verdict) };
    switch (row.verdict.kind) {
    case provisioning::VerdictKind::HasDocker:
        texts.append(u"docker"_s);
        break;
    case provisioning::VerdictKind::CanGetDocker:
        texts.append(u"can"_s);
        break;
    case provisioning::VerdictKind::NotYet:
        texts.append(u"not-yet"_s);
        break;
    case provisioning::VerdictKind::Cannot:
        texts.append(u"cannot"_s);
        break;
    }
    return texts;
}

/// "env=prod", and "env" alone for whoever asks only whether it is there.
QStringList tagTexts(const MachineRow &row)
{
    return tagsOf(row.machine) + row.machine->tags.keys();
}

QStringList addressTexts(const MachineRow &row)
{
    return { row.machine->publicAddress, row.machine->privateAddress, row.machine->dnsName };
}

QStringList subscriptionTexts(const MachineRow &row)
{
    return { row.machine->subscriptionName, row.machine->subscriptionId };
}

using Field = MachineProxy::Field;

constexpr std::array<Field, 11> kFields { {
    { "name"_L1, FilterMatch::Part, [](const MachineRow &row) { return QStringList { row.machine->name }; } },
    { "address"_L1, FilterMatch::Part, &addressTexts },
    { "tag"_L1, FilterMatch::Start, &tagTexts },
    { "os"_L1, FilterMatch::Part, [](const MachineRow &row) { return QStringList { systemOf(row) }; } },
    { "location"_L1, FilterMatch::Part,
      [](const MachineRow &row) { return QStringList { row.machine->location }; } },
    { "state"_L1, FilterMatch::Start, &stateTexts },
    { "verdict"_L1, FilterMatch::Start, &verdictTexts },
    { "docker"_L1, FilterMatch::Start, &verdictTexts },
    { "sub"_L1, FilterMatch::Part, &subscriptionTexts },
    { "group"_L1, FilterMatch::Part,
      [](const MachineRow &row) { return QStringList { row.machine->resourceGroup }; } },
    { "size"_L1, FilterMatch::Part, [](const MachineRow &row) { return QStringList { row.machine->size }; } },
} };

void wordTexts(const MachineRow &row, const MachineProxy::TakeText &take)
{
    const azure::Machine &m = row.machine;
    take(m.name);
    take(m.publicAddress);
    take(m.privateAddress);
    take(m.dnsName);
    take(systemOf(row));
    take(m.size);
    take(m.location);
    take(m.resourceGroup);
    take(m.subscriptionName);
    QString pair; // one for all
    for (auto tag = m.tags.cbegin(); tag != m.tags.cend(); ++tag) {
        pair.resize(0);
        take(pair.append(tag.key()).append(u'=').append(tag.value()));
    }
}

/// All that words::power() and words::verdict() look at.
std::pair<int, QString> stateOf(const MachineRow &row)
{
    constexpr int kMost = 64; // of each
    const int known = static_cast<int>(row.machine->power) * kMost + static_cast<int>(row.verdict.kind);
    if (row.verdict.obstacles.isEmpty())
        return { known, QString() };
    const provisioning::ObstacleFound &first = row.verdict.obstacles.constFirst();
    return { (1 + static_cast<int>(first.obstacle)) * kMost * kMost + known, first.detail };
}

/// What people know a group by. Subscriptions may share a name.
QString groupTitle(MachineGrouping grouping, const MachineRow &row)
{
    switch (grouping) {
    case MachineGrouping::None:
        break;
    case MachineGrouping::Subscription:
        return row.machine->subscriptionName.isEmpty() ? row.machine->subscriptionId
                                                       : row.machine->subscriptionName;
    case MachineGrouping::ResourceGroup:
        // ARM spells it as it likes, and every subscription may have one of that name
        return row.machine->resourceGroup.toLower() + u" · "_s + row.machine->subscriptionName;
    case MachineGrouping::Location:
        return row.machine->location;
    case MachineGrouping::Verdict:
        return words::verdict(row.verdict);
    }
    return {};
}

/// What tells groups apart, in the order of their titles: `title` and, where that is not enough, the id of
/// the subscription.
QString groupKey(MachineGrouping grouping, const MachineRow &row, const QString &title)
{
    const bool isOfSubscription =
        grouping == MachineGrouping::Subscription || grouping == MachineGrouping::ResourceGroup;
    return isOfSubscription ? title + kKeySeparator + row.machine->subscriptionId.toLower() : title;
}

} // namespace

QString groupingId(MachineGrouping grouping)
{
    for (const auto &[which, id] : kGroupings) {
        if (which == grouping)
            return id;
    }
    return {};
}

MachineGrouping groupingFromId(const QString &id)
{
    for (const auto &[which, known] : kGroupings) {
        if (id == known)
            return which;
    }
    return MachineGrouping::None;
}

MachineProxy::MachineProxy(MachineModel &model, QObject *parent)
    : RowProxy(model, { .nameColumn = MachineModel::NameColumn, .fields = kFields, .words = &wordTexts },
               parent)
{
    connect(&model, &QAbstractItemModel::headerDataChanged, this,
            [this] { m_stateWords.clear(); }); // the language is another one
    start();
}

void MachineProxy::eachWordText(int source, const TakeText &take) const
{
    RowProxy::eachWordText(source, take);
    take(stateWords(rowAt(source)));
}

const QString &MachineProxy::stateWords(const MachineRow &row) const
{
    QString &text = m_stateWords[stateOf(row)]; // clazy:exclude=detaching-member
    if (text.isNull())
        text = words::power(row.machine->power) + u'\n' + words::verdict(row.verdict);
    return text;
}

void MachineProxy::setGrouping(MachineGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    regroup();
}

LineProxy::Membership MachineProxy::membership(int source) const
{
    const MachineRow &row = rowAt(source);
    const QString title = groupTitle(m_grouping, row);
    return { .key = groupKey(m_grouping, row, title),
             .title = title,
             .rank = m_grouping == MachineGrouping::Verdict ? static_cast<int>(row.verdict.kind) : 0,
             .running = row.machine->power == azure::PowerState::Running };
}

QString MachineProxy::titleText(const Group &group)
{
    if (!group.isAmbiguous)
        return plain(group.title);
    //: Heading of a group. %1 is the name of a subscription that another one has, too, %2 its id
    return QCoreApplication::translate("slipway::ui::MachineModel", "%1 (%2)")
        .arg(plain(group.title), group.key.section(kKeySeparator, -1));
}

QString MachineProxy::groupText(const Group &group) const
{
    //: Heading of a group. %n machines
    const QString count =
        QCoreApplication::translate("slipway::ui::MachineModel", "%n machine(s)", nullptr, group.total);
    //: Heading of a group. %1 is its name, %2 is "12 machines", %3 how many of them run
    return QCoreApplication::translate("slipway::ui::MachineModel", "%1 · %2, %3 running")
        .arg(titleText(group), count, QLocale().toString(group.running));
}

} // namespace slipway::ui
