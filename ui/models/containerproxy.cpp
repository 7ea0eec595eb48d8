// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containerproxy.h"

#include "docker/imageref.h"
#include "ui/models/text/words.h"

#include <QLocale>

#include <array>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::ContainerState;

namespace {

constexpr qsizetype kShortId = 12; ///< digits that people copy from docker ps
/// Between what a group is called and what tells it from another of that name; sorts before all text.
constexpr QChar kKeyPart { u'\x1f' };
constexpr auto kLabelPrefix = "label:"_L1;

constexpr std::array<std::pair<Grouping::By, QLatin1StringView>, 4> kGroupWords { {
    { Grouping::By::Host, "host"_L1 },
    { Grouping::By::Project, "project"_L1 },
    { Grouping::By::State, "state"_L1 },
    { Grouping::By::Image, "image"_L1 },
} };

using Field = ContainerProxy::Field;

QLatin1StringView healthWord(docker::ContainerHealth health)
{
    switch (health) {
    case docker::ContainerHealth::Starting:
        return "starting"_L1;
    case docker::ContainerHealth::Healthy:
        return "healthy"_L1;
    case docker::ContainerHealth::Unhealthy:
        return "unhealthy"_L1;
    case docker::ContainerHealth::None:
        break;
    }
    return "none"_L1;
}

QStringList portNumbers(const ContainerRow &row)
{
    QStringList numbers;
    numbers.reserve(3 * row.container.ports.size());
    for (const docker::PortMapping &port : row.container.ports) {
        numbers.append(QString::number(port.privatePort));
        numbers.append(QString::number(port.privatePort) + u'/' + port.protocol);
        if (port.publicPort != 0)
            numbers.append(QString::number(port.publicPort));
    }
    return numbers;
}

/// "tier=db", and "tier" alone for whoever asks only whether it is there.
QStringList labelTexts(const ContainerRow &row)
{
    QStringList texts;
    texts.reserve(2 * row.container.labels.size());
    for (auto label = row.container.labels.cbegin(); label != row.container.labels.cend(); ++label) {
        texts.append(label.key());
        texts.append(label.key() + u'=' + label.value());
    }
    return texts;
}

QStringList stateTexts(const ContainerRow &row)
{
    return { row.container.state.wire(), words::containerState(row.container.state) };
}

/// The last three are called as in `docker ps --filter`.
constexpr std::array<Field, 13> kFilterFields { {
    { "state"_L1, FilterMatch::Start, &stateTexts },
    { "name"_L1, FilterMatch::Part, [](const ContainerRow &r) { return QStringList { r.container.name }; } },
    { "image"_L1, FilterMatch::Part,
      [](const ContainerRow &r) {
          return QStringList { r.container.image, docker::ImageRef::parse(r.container.image).shortName(),
                               docker::ImageRef::parse(r.container.image).repository };
      } },
    { "command"_L1, FilterMatch::Part,
      [](const ContainerRow &r) { return QStringList { r.container.command }; } },
    { "host"_L1, FilterMatch::Part, [](const ContainerRow &r) { return QStringList { r.hostName }; } },
    { "project"_L1, FilterMatch::Part,
      [](const ContainerRow &r) { return QStringList { r.container.project }; } },
    { "port"_L1, FilterMatch::Whole, &portNumbers },
    { "label"_L1, FilterMatch::Pair, &labelTexts },
    { "id"_L1, FilterMatch::Start,
      [](const ContainerRow &r) { return QStringList { r.container.id.text() }; } },
    { "health"_L1, FilterMatch::Start,
      [](const ContainerRow &r) {
          return QStringList { healthWord(r.container.health), words::health(r.container.health) };
      } },
    { "status"_L1, FilterMatch::Start, &stateTexts },
    { "network"_L1, FilterMatch::Part, [](const ContainerRow &r) { return r.container.networks; } },
    { "volume"_L1, FilterMatch::Part, [](const ContainerRow &r) { return r.container.volumes; } },
} };

/// The parts that a bare word looks at.
void wordTexts(const ContainerRow &row, const ContainerProxy::TakeText &take)
{
    const docker::ContainerSummary &c = row.container;
    take(c.name);
    take(c.image);
    take(c.project);
    take(row.hostName);
    take(QStringView(c.id.text()).left(kShortId));
    take(docker::formatPorts(c.ports));
    take(c.command);
}

} // namespace

QString Grouping::toString() const
{
    if (by == By::Label)
        return kLabelPrefix + label;
    for (const auto &[which, word] : kGroupWords) {
        if (which == by)
            return word;
    }
    return {};
}

Grouping Grouping::parse(const QString &text)
{
    if (text.startsWith(kLabelPrefix) && text.size() > kLabelPrefix.size())
        return { By::Label, text.sliced(kLabelPrefix.size()) };
    for (const auto &[which, word] : kGroupWords) {
        if (text == word)
            return { which, {} };
    }
    return {};
}

ContainerProxy::ContainerProxy(ContainerModel &model, QObject *parent)
    : RowProxy(model,
               { .nameColumn = ContainerModel::NameColumn, .fields = kFilterFields, .words = &wordTexts },
               parent)
{
    start();
}

void ContainerProxy::setGrouping(const Grouping &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    regroup();
}

/// States as they matter, what has no group last.
LineProxy::Membership ContainerProxy::membership(int source) const
{
    const ContainerRow &row = rowAt(source);
    const QString key = groupKey(row);
    return { .key = key,
             .rank = m_grouping.by == Grouping::By::State ? stateRank(row) : int(key.isEmpty()),
             .running = row.container.state.known() == ContainerState::Running,
             .apart = m_grouping.by == Grouping::By::Project && row.container.isOneOff };
}

QList<ContainerRow> ContainerProxy::meantBy(const QModelIndex &group) const
{
    QList<ContainerRow> rows = rowsBelow(group);
    if (m_grouping.by == Grouping::By::Project)
        rows.removeIf([](const ContainerRow &row) { return row.container.isOneOff; });
    return rows;
}

QString ContainerProxy::groupKey(const ContainerRow &row) const
{
    switch (m_grouping.by) {
    case Grouping::By::None:
        break;
    case Grouping::By::Host:
        return row.hostName + kKeyPart + row.host.text(); // two hosts may have one name
    case Grouping::By::Project:
        return row.container.project;
    case Grouping::By::State:
        return row.container.state.wire();
    case Grouping::By::Image:
        return imageText(row.container);
    case Grouping::By::Label:
        return row.container.labels.value(m_grouping.label);
    }
    return {};
}

QString ContainerProxy::groupTitle(const Group &group) const
{
    if (m_grouping.by == Grouping::By::State)
        return words::containerState(ContainerState::parse(group.key));
    if (m_grouping.by == Grouping::By::Host)
        return plain(group.key.section(kKeyPart, 0, 0));
    if (!group.key.isEmpty())
        return plain(group.key);
    if (m_grouping.by == Grouping::By::Project)
        //: Heading of a group of containers
        return QCoreApplication::translate("slipway::ui::ContainerModel", "Without a project");
    //: Heading of a group of containers; %1 is the name of a label
    return QCoreApplication::translate("slipway::ui::ContainerModel", "Without %1")
        .arg(plain(m_grouping.label));
}

QString ContainerProxy::noMatchText() const
{
    const QString field = filterQuery().unknownField();
    if (field.isEmpty())
        //: In place of a list
        return QCoreApplication::translate("slipway::ui::ContainerModel", "No container matches the filter.");
    //: Of "colour:red" in a filter, %1 is "colour"; %2 is a list of words such as "state, name and image"
    return QCoreApplication::translate(
               "slipway::ui::ContainerModel",
               "No container matches the filter, which has no field \"%1\". Its fields are %2.")
        .arg(plain(field), words::list(filterFields()));
}

QString ContainerProxy::groupText(const Group &group) const
{
    //: Heading of a group. %n containers
    const QString count =
        QCoreApplication::translate("slipway::ui::ContainerModel", "%n container(s)", nullptr, group.total);
    //: Heading of a group. %1 is its name, %2 is "12 containers", %3 how many of them run
    QString text = QCoreApplication::translate("slipway::ui::ContainerModel", "%1 · %2, %3 running")
                       .arg(groupTitle(group), count, QLocale().toString(group.running));
    if (group.apart == 0)
        return text;
    //: Heading of a group. %1 is "blog · 3 containers, 2 running"; %n containers that were run once, by hand
    //: or as a hook, and are none of the project's services
    return QCoreApplication::translate("slipway::ui::ContainerModel", "%1, %n one-off run(s)", nullptr,
                                       group.apart)
        .arg(text);
}

} // namespace slipway::ui
