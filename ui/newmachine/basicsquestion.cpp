// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/basicsquestion.h"

#include "provisioning/addressplan.h"
#include "ui/common/banner.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/models/text/safetext.h"
#include "ui/newmachine/everythingelse.h"
#include "ui/services/accountservice.h"
#include "ui/services/machineservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTypingPause = std::chrono::milliseconds(500);
constexpr int kLongestName = 64;
constexpr int kLongestGroup = 90;
constexpr int kLongestLabel = 63;

} // namespace

BasicsQuestion::BasicsQuestion(NewMachineFlow &flow, Services &services, NewMachineHabits habits,
                               QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Machine, u"newMachineBasics"_s, parent)
    , m_services(services)
    , m_habits(std::move(habits))
    , m_loading(new LoadingBar(this))
    , m_banner(new Banner(this))
    , m_name(new QLineEdit(this))
    , m_subscription(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_groupName(new QLineEdit(this))
    , m_location(new QComboBox(this))
    , m_dnsLabel(new QLineEdit(this))
    , m_else(new EverythingElse(flow, this))
{
    m_banner->setObjectName(u"placesBanner"_s);
    m_banner->setClosable(false);
    m_name->setObjectName(u"machineName"_s);
    m_name->setMaxLength(kLongestName);
    m_subscription->setObjectName(u"subscription"_s);
    m_group->setObjectName(u"resourceGroup"_s);
    m_groupName->setObjectName(u"newGroupName"_s);
    m_groupName->setMaxLength(kLongestGroup);
    m_location->setObjectName(u"location"_s);
    m_dnsLabel->setObjectName(u"dnsLabel"_s);
    m_dnsLabel->setMaxLength(kLongestLabel);
    for (QComboBox *box : { m_subscription, m_group, m_location })
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    buildForm();
    connectFields();
    m_labelTimer.setSingleShot(true);
    m_labelTimer.setInterval(kTypingPause);
    connect(&m_labelTimer, &QTimer::timeout, this, &BasicsQuestion::askForLabel);
    showGroups();
}

void BasicsQuestion::buildForm()
{
    body()->addWidget(m_loading);
    body()->addWidget(m_banner);
    QVBoxLayout *layout = addScrollingBody();
    auto *form = new Form;
    layout->addLayout(form);
    layout->addWidget(m_else);
    layout->addStretch(1);
    m_nameLabel = form->addField(m_name);
    addNote(form, Field::Name, m_name);
    m_subscriptionLabel = form->addField(m_subscription);
    addNote(form, Field::Subscription, m_subscription);
    m_groupLabel = form->addField(m_group);
    m_groupNameLabel = form->addField(m_groupName);
    addNote(form, Field::Group, m_groupName);
    m_locationLabel = form->addField(m_location);
    addNote(form, Field::Location, m_location);
    m_dnsLabelLabel = form->addField(m_dnsLabel);
    addNote(form, Field::DnsLabel, m_dnsLabel);
}

void BasicsQuestion::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, &BasicsQuestion::nameChanged);
    connect(m_subscription, &QComboBox::currentIndexChanged, this, &BasicsQuestion::subscriptionChosen);
    connect(m_group, &QComboBox::currentIndexChanged, this, &BasicsQuestion::groupChosen);
    connect(m_groupName, &QLineEdit::textChanged, this, [this](const QString &text) {
        flow().edit(Field::Group, [&text](auto &choices) { choices.group = text.trimmed(); });
    });
    connect(m_location, &QComboBox::currentIndexChanged, this, &BasicsQuestion::locationChosen);
    connect(m_dnsLabel, &QLineEdit::textChanged, this, [this](const QString &text) {
        flow().edit(Field::DnsLabel, [&text](auto &choices) { choices.dnsLabel = text.trimmed(); });
        labelChanged();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_hasSubscriptions)
            askForPlaces();
        else
            askForSubscriptions();
    });
    const auto takeMachines = [this] {
        QList<azure::ArmId> ids;
        ids.reserve(m_services.machines.rows().size());
        for (const MachineRow &row : m_services.machines.rows())
            ids.append(row.machine->id);
        flow().setMachines(ids);
    };
    connect(&m_services.machines, &MachineService::changed, this, takeMachines);
    takeMachines();
}

QWidget *BasicsQuestion::firstFocus() const
{
    return m_name;
}

void BasicsQuestion::enter()
{
    if (!m_hasSubscriptions && !m_loading->isActive())
        askForSubscriptions();
}

void BasicsQuestion::nameChanged(const QString &name)
{
    const QString trimmed = name.trimmed();
    flow().edit(Field::Name, [&trimmed](auto &choices) { choices.name = trimmed; });
    // Nobody has said otherwise: these are named after it.
    if (!flow().isEdited(Field::Group) && flow().choices().makesGroup) {
        const QSignalBlocker quiet(m_groupName);
        m_groupName->setText(trimmed.isEmpty() ? QString() : trimmed + u"-group"_s);
        flow().suggest([this](auto &choices) { choices.group = m_groupName->text(); });
    }
    // A name of the sandbox is of little use: other programs do not know it.
    if (!m_services.account.isSandbox() && !flow().isEdited(Field::DnsLabel)) {
        const QSignalBlocker quiet(m_dnsLabel);
        m_dnsLabel->setText(provisioning::dnsLabelFor(trimmed));
        flow().suggest([this](auto &choices) { choices.dnsLabel = m_dnsLabel->text(); });
        labelChanged();
    }
}

void BasicsQuestion::askForSubscriptions()
{
    m_banner->dismiss();
    m_loading->setActive(true);
    m_tasks.run(m_services.newMachines.subscriptions(m_tasks.token()),
                [this](const Result<QList<azure::Subscription>> &found) {
                    m_loading->setActive(false);
                    if (found)
                        showSubscriptions(*found);
                    else
                        m_banner->showError(found.error());
                });
}

void BasicsQuestion::showSubscriptions(const QList<azure::Subscription> &subscriptions)
{
    {
        const QSignalBlocker quiet(m_subscription);
        m_subscription->clear();
        for (const azure::Subscription &each : subscriptions) {
            if (each.enabled)
                m_subscription->addItem(plain(each.name), each.id);
        }
        m_subscription->setCurrentIndex(std::max(0, m_subscription->findData(m_habits.subscription)));
    }
    m_hasSubscriptions = m_subscription->count() > 0;
    if (m_hasSubscriptions)
        subscriptionChosen();
    else
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("There is no subscription in which this account could make a machine."));
}

void BasicsQuestion::subscriptionChosen()
{
    const QString id = m_subscription->currentData().toString();
    flow().suggest([&id](auto &choices) {
        choices.subscription = id;
        choices.size.clear();
    });
    askForPlaces();
}

void BasicsQuestion::askForPlaces()
{
    m_placeTasks.requestStop(); // of another subscription
    m_hasPlaces = false;
    m_banner->dismiss();
    m_loading->setActive(true);
    m_placeTasks.run(
        m_services.newMachines.places(flow().choices().subscription, m_placeTasks.token()),
        [this, subscription = flow().choices().subscription](const Result<NewMachinePlaces> &places) {
            const bool isOld = subscription != flow().choices().subscription
                || (!places && places.error().kind == ErrorKind::Cancelled);
            if (isOld)
                return;
            m_loading->setActive(false);
            if (places)
                showPlaces(*places);
            else
                m_banner->showError(places.error());
        });
}

void BasicsQuestion::showPlaces(const NewMachinePlaces &places)
{
    NewMachinePlaces sorted = places;
    std::sort(sorted.groups.begin(), sorted.groups.end(), // clazy:exclude=detaching-member
              [](const auto &a, const auto &b) { return compareNatural(a.name, b.name) < 0; });
    std::sort(sorted.locations.begin(), sorted.locations.end(), // clazy:exclude=detaching-member
              [](const auto &a, const auto &b) { return compareNatural(a.displayName, b.displayName) < 0; });
    m_places = std::move(sorted);
    m_hasPlaces = true;
    showGroups();
    showLocations();
    QStringList names;
    names.reserve(m_places.groups.size());
    for (const azure::ResourceGroup &group : std::as_const(m_places.groups))
        names.append(group.name);
    flow().setGroups(names);
    if (m_places.locations.isEmpty())
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("Azure offers this subscription no location for machines."));
}

void BasicsQuestion::showGroups()
{
    const QSignalBlocker quiet(m_group);
    const QString chosen = flow().choices().makesGroup ? QString() : flow().choices().group;
    m_group->clear();
    //: Entry of a list of resource groups
    m_group->addItem(tr("A new resource group"), QString());
    for (const azure::ResourceGroup &group : std::as_const(m_places.groups))
        m_group->addItem(plain(group.name), group.name);
    const int place = chosen.isEmpty() ? 0 : m_group->findData(chosen);
    m_group->setCurrentIndex(std::max(0, place));
    if (place < 0) // it belongs to another subscription
        groupChosen();
}

void BasicsQuestion::groupChosen()
{
    const QString existing = m_group->currentData().toString();
    const bool isNew = existing.isEmpty();
    m_groupName->setVisible(isNew);
    m_groupName->setEnabled(isNew);
    m_groupNameLabel->setVisible(isNew);
    flow().suggest([&](auto &choices) {
        choices.makesGroup = isNew;
        choices.group = isNew ? m_groupName->text().trimmed() : existing;
    });
    suggestLocation();
}

void BasicsQuestion::showLocations()
{
    const QString chosen = flow().choices().location;
    {
        const QSignalBlocker quiet(m_location);
        m_location->clear();
        for (const azure::Location &each : std::as_const(m_places.locations))
            m_location->addItem(plain(each.displayName.isEmpty() ? each.name : each.displayName), each.name);
        m_location->setCurrentIndex(m_location->findData(chosen));
    }
    suggestLocation();
    locationChosen();
}

/// Of the chosen group, of the last new machine, or where most of the machines are. Not once somebody has
/// chosen one.
void BasicsQuestion::suggestLocation()
{
    if (!m_hasPlaces || (flow().isEdited(Field::Location) && m_location->currentIndex() >= 0))
        return;
    QString location = usualLocation();
    for (const azure::ResourceGroup &group : std::as_const(m_places.groups)) {
        if (!flow().choices().makesGroup && group.name == flow().choices().group)
            location = group.location;
    }
    const int place = m_location->findData(location);
    if (place < 0 || place == m_location->currentIndex())
        return;
    m_location->setCurrentIndex(place); // and so locationChosen()
}

bool BasicsQuestion::isOffered(const QString &location) const
{
    return std::any_of(m_places.locations.cbegin(), m_places.locations.cend(),
                       [&location](const azure::Location &each) { return each.name == location; });
}

QString BasicsQuestion::usualLocation() const
{
    if (m_habits.subscription == flow().choices().subscription && isOffered(m_habits.location))
        return m_habits.location;
    QHash<QString, int> counts;
    QString usual;
    for (const MachineRow &row : m_services.machines.rows()) {
        if (row.machine->subscriptionId != flow().choices().subscription)
            continue;
        const int count = ++counts[row.machine->location];
        if (usual.isEmpty() || count > counts.value(usual))
            usual = row.machine->location;
    }
    if (!usual.isEmpty())
        return usual;
    const auto good = std::find_if(m_places.locations.cbegin(), m_places.locations.cend(),
                                   [](const azure::Location &each) { return each.isRecommended; });
    return good == m_places.locations.cend() ? QString() : good->name;
}

void BasicsQuestion::locationChosen()
{
    const QString location = m_location->currentData().toString();
    flow().setLocationName(m_location->currentText());
    if (location == flow().choices().location)
        return;
    const auto change = [&location](auto &choices) {
        choices.location = location;
        choices.size.clear();
    };
    if (m_location->hasFocus())
        flow().edit(Field::Location, change);
    else
        flow().suggest(change);
    labelChanged();
}

void BasicsQuestion::labelChanged()
{
    m_labelTasks.requestStop();
    m_labelTimer.start();
}

/// Whoever types is told before the review is. What cannot be asked now is asked by Azure there.
void BasicsQuestion::askForLabel()
{
    const provisioning::NewMachineChoices &choices = flow().choices();
    if (choices.dnsLabel.isEmpty() || choices.location.isEmpty() || flow().problem(Field::DnsLabel))
        return;
    m_labelTasks.run(
        m_services.newMachines.isDnsLabelFree(choices.subscription, choices.location, choices.dnsLabel,
                                              m_labelTasks.token()),
        [this, location = choices.location, label = choices.dnsLabel](const Result<bool> &isFree) {
            if (isFree)
                flow().setDnsLabelTaken(location, label, !*isFree);
        });
}

void BasicsQuestion::retranslateUi()
{
    setTexts(tr("Where should the new machine be?"),
             tr("Slipway makes one Linux machine with a network of its own, and puts Docker on it. A name "
                "is enough: everything else is suggested, and changed under \"More Options\"."));
    setFieldLabel(m_nameLabel, tr("&Name:"));
    m_name->setPlaceholderText(u"web-03"_s);
    setFieldLabel(m_subscriptionLabel, tr("&Subscription:"));
    setFieldLabel(m_groupLabel, tr("Resource &group:"));
    //: Field: what a new resource group is called
    setFieldLabel(m_groupNameLabel, tr("Name of the g&roup:"));
    m_groupName->setPlaceholderText(u"web-03-group"_s);
    setFieldLabel(m_locationLabel, tr("&Location:"));
    setFieldLabel(m_dnsLabelLabel, tr("&DNS label:"));
    m_dnsLabel->setPlaceholderText(u"web-03"_s);
    setHint(m_dnsLabel,
            m_services.account.isSandbox()
                ? tr("It may stay empty. Names of the sandbox are known to Slipway only.")
                : tr("With it the machine keeps its name when its address changes. It may stay empty."));
    m_group->setItemText(0, tr("A new resource group"));
    m_else->retranslateUi();
    m_banner->setAction(tr("Try Again"));
}

} // namespace slipway::ui
