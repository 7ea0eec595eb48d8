// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/systemquestion.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::DiskKind;

namespace {

constexpr int kLongestUser = 32;
constexpr int kLongestKey = 16'384;
constexpr std::array kDisks { DiskKind::StandardSsd, DiskKind::PremiumSsd, DiskKind::StandardHdd };

} // namespace

SystemQuestion::SystemQuestion(NewMachineFlow &flow, Services &services, NewMachineHabits habits,
                               QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::System, u"newMachineSystem"_s, parent)
    , m_services(services)
    , m_habits(std::move(habits))
    , m_image(new QComboBox(this))
    , m_disk(new QComboBox(this))
    , m_diskSize(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_keyTitle(new TextLabel(TextStyle::Section, this))
    , m_sources(new QButtonGroup(this))
    , m_keyFile(new QComboBox(this))
    , m_keyLine(new QLineEdit(this))
    , m_newKeyPath(new QLineEdit(this))
    , m_makeKey(new Button(u"makeKey"_s, this))
    , m_loading(new LoadingBar(this))
    , m_banner(new Banner(this))
{
    m_image->setObjectName(u"image"_s);
    m_disk->setObjectName(u"disk"_s);
    m_diskSize->setObjectName(u"diskSize"_s);
    // 0 stands below what Azure takes: the image's own size. What lies between is said to be wrong.
    m_diskSize->setRange(0, provisioning::kLargestDiskGiB);
    m_diskSize->setGroupSeparatorShown(false);
    m_user->setObjectName(u"user"_s);
    m_user->setMaxLength(kLongestUser);
    m_keyFile->setObjectName(u"keyFile"_s);
    m_keyFile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keyLine->setObjectName(u"keyLine"_s);
    m_keyLine->setMaxLength(kLongestKey);
    m_newKeyPath->setObjectName(u"newKeyPath"_s);
    m_banner->setObjectName(u"keyBanner"_s);
    buildForm();
    for (const provisioning::NewMachineImage &image : provisioning::newMachineImages())
        m_image->addItem(plain(image.name), image.id);
    for (const DiskKind kind : kDisks)
        m_disk->addItem(QString(), static_cast<int>(kind));
    if (!m_habits.user.isEmpty())
        flow.suggest([this](auto &choices) { choices.user = m_habits.user; });
    flow.suggest([this](auto &choices) { choices.diskGiB = m_habits.diskGiB; });
    m_image->setCurrentIndex(m_image->findData(flow.choices().imageId));
    m_disk->setCurrentIndex(m_disk->findData(static_cast<int>(flow.choices().disk)));
    m_diskSize->setValue(flow.choices().diskGiB);
    m_user->setText(flow.choices().user);
    connectFields();
    m_keys = m_services.newMachines.sshKeys();
    (m_keys.isEmpty() ? m_makeNew : m_fromFile)->setChecked(true);
    showKeys(lastKeyFile());
}

void SystemQuestion::buildForm()
{
    QVBoxLayout *layout = addScrollingBody();
    auto *form = new Form;
    layout->addLayout(form);
    m_imageLabel = form->addField(m_image);
    addNote(form, Field::Image, m_image);
    auto *disk = new QWidget(this);
    auto *diskRow = new QHBoxLayout(disk);
    diskRow->setContentsMargins(0, 0, 0, 0);
    diskRow->setSpacing(metrics::kSpaceS);
    m_diskSizeLabel = new TextLabel(disk);
    m_diskSizeLabel->setBuddy(m_diskSize);
    diskRow->addWidget(m_disk, 1);
    diskRow->addWidget(m_diskSizeLabel);
    diskRow->addWidget(m_diskSize);
    m_diskLabel = form->addField(disk);
    m_diskLabel->setBuddy(m_disk);
    addNote(form, Field::Disk, m_diskSize);
    m_userLabel = form->addField(m_user);
    addNote(form, Field::User, m_user);
    layout->addSpacing(metrics::kSpaceS);
    buildKeys(layout);
    layout->addStretch(1);
}

void SystemQuestion::buildKeys(QVBoxLayout *layout)
{
    layout->addWidget(m_keyTitle);
    m_fromFile = addKeySource(layout, KeySource::File, u"keyFromFile"_s, { m_keyFile });
    m_typed = addKeySource(layout, KeySource::Typed, u"keyTyped"_s, { m_keyLine });
    addNote(layout, Field::Key, m_keyLine);
    m_makeNew = addKeySource(layout, KeySource::New, u"keyNew"_s, { m_newKeyPath, m_makeKey });
    layout->addWidget(m_loading);
    layout->addWidget(m_banner);
}

QRadioButton *SystemQuestion::addKeySource(QVBoxLayout *layout, KeySource source, const QString &objectName,
                                           const QList<QWidget *> &below)
{
    auto *radio = new QRadioButton(this);
    radio->setObjectName(objectName);
    m_sources->addButton(radio, static_cast<int>(source));
    layout->addWidget(radio);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    row->setSpacing(metrics::kSpaceS);
    for (QWidget *widget : below)
        row->addWidget(widget, widget == m_makeKey ? 0 : 1);
    layout->addLayout(row);
    return radio;
}

void SystemQuestion::connectFields()
{
    connect(m_image, &QComboBox::currentIndexChanged, this, [this] {
        showPriceHint();
        fitDiskSize();
        flow().edit(Field::Image,
                    [this](auto &choices) { choices.imageId = m_image->currentData().toString(); });
    });
    connect(m_disk, &QComboBox::currentIndexChanged, this, [this] {
        flow().edit(Field::Disk, [this](auto &choices) {
            choices.disk = static_cast<DiskKind>(m_disk->currentData().toInt());
        });
    });
    connect(m_diskSize, &QSpinBox::valueChanged, this,
            [this](int gib) { flow().edit(Field::Disk, [gib](auto &choices) { choices.diskGiB = gib; }); });
    connect(m_user, &QLineEdit::textChanged, this, [this](const QString &name) {
        flow().edit(Field::User, [&name](auto &choices) { choices.user = name.trimmed(); });
    });
    connect(m_sources, &QButtonGroup::idToggled, this, &SystemQuestion::keyChosen);
    connect(m_keyFile, &QComboBox::currentIndexChanged, this, &SystemQuestion::keyChosen);
    connect(m_keyLine, &QLineEdit::textChanged, this, [this](const QString &line) {
        flow().edit(Field::Key, [&line](auto &choices) { choices.sshKey = line.trimmed(); });
    });
    connect(m_makeKey, &Button::clicked, this, &SystemQuestion::makeKey);
    connect(m_newKeyPath, &QLineEdit::textChanged, this, &SystemQuestion::keyChosen);
}

/// Prices of sizes are without what the system costs.
void SystemQuestion::showPriceHint()
{
    const auto *image = provisioning::findNewMachineImage(m_image->currentData().toString());
    setHint(m_image,
            image && image->isCharged
                ? tr("Azure charges for this system too, on top of the price of the machine.")
                : QString());
}

/// What only the last machine had gives way to an image that needs more.
void SystemQuestion::fitDiskSize()
{
    const auto *image = provisioning::findNewMachineImage(m_image->currentData().toString());
    const int chosen = m_diskSize->value();
    if (!image || flow().isEdited(Field::Disk) || chosen == 0 || chosen >= image->smallestDiskGiB)
        return;
    const QSignalBlocker quiet(m_diskSize);
    m_diskSize->setValue(0);
    flow().suggest([](auto &choices) { choices.diskGiB = 0; });
}

QWidget *SystemQuestion::firstFocus() const
{
    return m_image;
}

/// As for the last machine, where the chosen size takes that.
void SystemQuestion::suggest()
{
    if (!flow().isEdited(Field::Image))
        suggestImage();
    if (!flow().isEdited(Field::Disk))
        suggestDisk();
}

void SystemQuestion::suggestImage()
{
    const provisioning::NewMachineImage *last = provisioning::findNewMachineImage(m_habits.imageId);
    const bool fits = last && !last->skuFor(flow().choices().isArm64).isEmpty();
    const QString id = fits ? last->id : provisioning::NewMachineChoices().imageId;
    if (id == flow().choices().imageId)
        return;
    const QSignalBlocker quiet(m_image);
    m_image->setCurrentIndex(m_image->findData(id));
    showPriceHint();
    flow().suggest([&id](auto &choices) { choices.imageId = id; });
    fitDiskSize();
}

void SystemQuestion::suggestDisk()
{
    const bool fits = m_habits.disk != DiskKind::PremiumSsd || flow().choices().takesPremiumDisks;
    const DiskKind kind = fits ? m_habits.disk : DiskKind::StandardSsd;
    if (kind == flow().choices().disk)
        return;
    const QSignalBlocker quiet(m_disk);
    m_disk->setCurrentIndex(m_disk->findData(static_cast<int>(kind)));
    flow().suggest([kind](auto &choices) { choices.disk = kind; });
}

/// Empty when this computer does not have the last one any more.
QString SystemQuestion::lastKeyFile() const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                    [this](const PublicKeyFile &key) { return key.line == m_habits.sshKey; });
    return found == m_keys.cend() ? QString() : found->path;
}

void SystemQuestion::enter()
{
    suggest();
    const QString suggested = m_services.newMachines.suggestedKeyPath(flow().choices().name);
    if (m_newKeyPath->text() == m_suggestedPath)
        m_newKeyPath->setText(suggested);
    m_suggestedPath = suggested;
}

SystemQuestion::KeySource SystemQuestion::keySource() const
{
    return static_cast<KeySource>(m_sources->checkedId());
}

void SystemQuestion::showKeys(const QString &chosenPath)
{
    {
        const QSignalBlocker quiet(m_keyFile);
        m_keyFile->clear();
        for (const PublicKeyFile &key : std::as_const(m_keys))
            m_keyFile->addItem(plain(key.path), key.path);
        m_keyFile->setCurrentIndex(
            qMax(chosenPath.isEmpty() ? 0 : m_keyFile->findData(chosenPath), m_keys.isEmpty() ? -1 : 0));
    }
    m_fromFile->setEnabled(!m_keys.isEmpty());
    keyChosen();
}

void SystemQuestion::keyChosen()
{
    const KeySource source = keySource();
    m_keyFile->setEnabled(source == KeySource::File);
    m_keyLine->setEnabled(source == KeySource::Typed);
    m_newKeyPath->setEnabled(source == KeySource::New);
    m_makeKey->setEnabled(source == KeySource::New && !m_newKeyPath->text().trimmed().isEmpty()
                          && !m_loading->isActive());
    QString line; // of a new one as soon as it is made
    if (source == KeySource::File)
        line = m_keys.value(m_keyFile->currentIndex()).line;
    else if (source == KeySource::Typed)
        line = m_keyLine->text().trimmed();
    if (line != flow().choices().sshKey)
        flow().suggest([&line](auto &choices) { choices.sshKey = line; });
}

void SystemQuestion::makeKey()
{
    m_banner->dismiss();
    m_loading->setActive(true);
    m_makeKey->setEnabled(false);
    m_tasks.run(
        m_services.newMachines.makeSshKey(m_newKeyPath->text().trimmed(), m_tasks.token()),
        [this](const Result<PublicKeyFile> &made) {
            m_loading->setActive(false);
            if (!made) {
                m_banner->showError(made.error());
                keyChosen();
                return;
            }
            m_keys.append(*made);
            showKeys(made->path);
            m_fromFile->setChecked(true);
            m_keyFile->setFocus(Qt::OtherFocusReason);
            m_banner->showMessage(
                Banner::Kind::Information,
                //: %1 is a file with a public key, ending in .pub
                tr("The key was made: the public half is %1. Keep the other half, beside it, to yourself.")
                    .arg(plain(made->path)));
        });
}

void SystemQuestion::retranslateUi()
{
    setTexts(tr("What should run on it?"),
             tr("These images can have Docker, and come without terms to agree to. You sign in to the "
                "machine with "
                "an SSH key; it has no password."));
    setFieldLabel(m_imageLabel, tr("&Image:", "of a machine"));
    showPriceHint();
    setFieldLabel(m_diskLabel, tr("&Disk:"));
    //: Entries of the list of disks
    const QHash<int, QString> disks {
        { static_cast<int>(DiskKind::StandardSsd), tr("Standard SSD") },
        { static_cast<int>(DiskKind::PremiumSsd), tr("Premium SSD") },
        { static_cast<int>(DiskKind::StandardHdd), tr("Standard HDD") },
    };
    for (int i = 0; i < m_disk->count(); ++i)
        m_disk->setItemText(i, disks.value(m_disk->itemData(i).toInt()));
    //: Field: how large a disk is
    setFieldLabel(m_diskSizeLabel, tr("Si&ze:"));
    m_diskSize->setAccessibleName(tr("Size of the disk"));
    m_diskSize->setSpecialValueText(tr("as the image"));
    m_diskSize->setSuffix(u"\u00A0GiB"_s);
    setFieldLabel(m_userLabel, tr("&User:"));
    m_keyTitle->setText(tr("SSH Key"));
    m_fromFile->setText(tr("A &key of this computer"));
    m_keyFile->setAccessibleName(tr("Public key file"));
    m_keyFile->setPlaceholderText(tr("There is none in your .ssh folder"));
    m_typed->setText(tr("This &public key"));
    m_keyLine->setAccessibleName(tr("Public key"));
    m_keyLine->setPlaceholderText(u"ssh-ed25519 AAAA… me@laptop"_s);
    m_makeNew->setText(tr("Make a ne&w pair of keys"));
    m_newKeyPath->setAccessibleName(tr("File of the new key"));
    //: Button: makes a pair of SSH keys
    m_makeKey->setLabel(tr("Make Key"));
}

} // namespace slipway::ui
