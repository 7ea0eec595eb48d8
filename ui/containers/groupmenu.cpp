// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/groupmenu.h"

#include "ui/common/buttons.h"
#include "ui/models/text/safetext.h"

#include <QMap>
#include <QMenu>
#include <QUrl>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "containers.grouping"_L1;
constexpr auto kClosedKey = "containers.closedGroups"_L1;
constexpr qsizetype kMostLabels = 40; ///< that can be chosen
constexpr char kKeyStart = '='; ///< the key of those without a group is empty
constexpr char kKeyEnd = ',';

/// "=blog,=my%20shop,": keys may hold any letters.
QByteArray closedText(QStringList keys)
{
    keys.sort();
    QByteArray text;
    for (const QString &key : std::as_const(keys))
        text += kKeyStart + QUrl::toPercentEncoding(key) + kKeyEnd;
    return text;
}

QStringList closedFrom(const QByteArray &text)
{
    QStringList keys;
    const QByteArrayList parts = text.split(kKeyEnd);
    keys.reserve(parts.size());
    for (const QByteArray &part : parts) {
        if (part.startsWith(kKeyStart))
            keys.append(QUrl::fromPercentEncoding(part.sliced(1)));
    }
    return keys;
}

} // namespace

GroupMenu::GroupMenu(Button &button, const ContainerModel &model, ContainerProxy &proxy, Settings &settings)
    : QObject(&button)
    , m_button(button)
    , m_model(model)
    , m_proxy(proxy)
    , m_settings(settings)
    , m_menu(new QMenu(&button))
{
    button.setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &GroupMenu::fillMenu);
    m_proxy.setGrouping(Grouping::parse(QString::fromUtf8(settings.state(kKey))));
    m_proxy.setClosedGroups(closedFrom(settings.state(kClosedKey)));
    connect(&m_proxy, &LineProxy::collapsedChanged, this, &GroupMenu::rememberClosed);
}

void GroupMenu::rememberClosed()
{
    m_settings.setState(kClosedKey, closedText(m_proxy.closedGroups()));
}

void GroupMenu::addTo(QMenu *menu, const QString &name, const Grouping &grouping)
{
    QAction *entry = menu->addAction(name, this, [this, grouping] { choose(grouping); });
    entry->setCheckable(true);
    entry->setChecked(grouping == m_proxy.grouping());
}

void GroupMenu::fillMenu()
{
    using By = Grouping::By;
    m_menu->clear();
    for (const By by : { By::None, By::Host, By::Project, By::State, By::Image })
        addTo(m_menu, nameOf({ by, {} }), { by, {} });
    QMap<QString, int> labels;
    for (const ContainerRow &row : m_model.rows()) {
        for (auto label = row.container.labels.keyBegin(); label != row.container.labels.keyEnd(); ++label)
            ++labels[*label];
    }
    if (labels.isEmpty())
        return;
    //: Menu: below it are the names of labels to group containers by
    QMenu *byLabel = m_menu->addMenu(tr("Label"));
    for (auto label = labels.keyBegin(); label != labels.keyEnd(); ++label) {
        if (byLabel->actions().size() < kMostLabels)
            addTo(byLabel, plain(*label).replace(u'&', u"&&"_s), { By::Label, *label });
    }
}

void GroupMenu::choose(const Grouping &grouping)
{
    m_proxy.setGrouping(grouping);
    m_settings.setState(kKey, grouping.toString().toUtf8());
    rememberClosed(); // all are open now
    retranslateUi();
}

QString GroupMenu::nameOf(const Grouping &grouping)
{
    switch (grouping.by) {
    case Grouping::By::None:
        break;
    case Grouping::By::Host:
        //: What containers are grouped by
        return tr("Host");
    case Grouping::By::Project:
        //: What containers are grouped by
        return tr("Project");
    case Grouping::By::State:
        //: What containers are grouped by
        return tr("State");
    case Grouping::By::Image:
        //: What containers are grouped by: the Docker image
        return tr("Image");
    case Grouping::By::Label:
        return plain(grouping.label);
    }
    //: Containers are not grouped
    return tr("None");
}

void GroupMenu::retranslateUi()
{
    //: Button with a menu. %1 is what containers are grouped by: "Project", "None"
    m_button.setLabel(tr("Group: %1").arg(nameOf(m_proxy.grouping())));
}

} // namespace slipway::ui
