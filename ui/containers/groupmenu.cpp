// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/groupmenu.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/form.h"
#include "ui/models/text/safetext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QUrl>

#include <algorithm>
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
    fillLabels(byLabel, labels.keys());
}

void GroupMenu::fillLabels(QMenu *menu, const QStringList &labels)
{
    for (const QString &label : labels.first(std::min(labels.size(), kMostLabels)))
        addTo(menu, plain(label).replace(u'&', u"&&"_s), { Grouping::By::Label, label });
    menu->addSeparator();
    //: Menu entry: asks for the name of a label to group containers by
    menu->addAction(tr("Other Label…"), this, [this] { askForLabel(); })->setObjectName(u"otherLabel"_s);
}

/// There may be more labels than a menu can hold, and none on the containers that are there now.
void GroupMenu::askForLabel()
{
    Confirm::Texts texts;
    //: Title of a question
    texts.title = tr("Group by a Label");
    texts.question = tr("Put containers with the same value of this label together.");
    //: Button: puts containers together by a label
    texts.button = tr("Group");
    texts.destructive = false;
    auto *dialog = new Confirm(texts, &m_button);
    auto *fields = new QWidget(dialog);
    auto *form = new Form(fields);
    auto *name = new QLineEdit(fields);
    name->setObjectName(u"labelName"_s);
    QStringList known;
    for (const ContainerRow &row : m_model.rows())
        known += row.container.labels.keys();
    known.removeDuplicates();
    known.sort();
    name->setCompleter(new QCompleter(known, name));
    //: Field: the name of a Docker label
    setFieldLabel(form->addField(name), tr("Label:"));
    dialog->addContent(fields, true);
    dialog->confirmButton()->setEnabled(false);
    connect(name, &QLineEdit::textChanged, dialog, [dialog](const QString &text) {
        dialog->confirmButton()->setEnabled(!text.trimmed().isEmpty());
    });
    connect(dialog, &QDialog::accepted, this, [this, name] {
        choose({ Grouping::By::Label, name->text().trimmed() });
    });
    dialog->open();
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
