// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/extensions/extensiondialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/uprightscroll.h"
#include "ui/machines/extensions/customscriptform.h"
#include "ui/machines/extensions/settingsform.h"
#include "ui/models/knownextensions.h"
#include "ui/models/text/extensionwords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/activityservice.h"
#include "ui/services/extensionservice.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using azure::InstalledExtension;

namespace {

constexpr int kWidth = 620;
constexpr QSize kFirstSize(680, 720);
constexpr int kSettingsHeight = 90;
constexpr int kByForm = 0;
constexpr int kOther = -1; ///< the data of the entry for everything that the location offers

void prepare(QPlainTextEdit *edit, const QString &name)
{
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFont(fontOf(TextStyle::Mono));
    edit->setMinimumHeight(kSettingsHeight);
}

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

ExtensionDialog::ExtensionDialog(Services &services, const azure::Machine &machine,
                                 const QList<InstalledExtension> &installed, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_machine(machine)
    , m_installed(installed)
    , m_banner(new Banner(this))
    , m_bar(new LoadingBar(this))
    , m_known(combo(u"knownExtension"_s, this))
    , m_publisher(combo(u"extensionPublisher"_s, this))
    , m_type(combo(u"extensionType"_s, this))
    , m_version(combo(u"extensionVersion"_s, this))
    , m_name(new QLineEdit(this))
    , m_how(combo(u"settingsHow"_s, this))
    , m_form(new CustomScriptForm(machine.os, this))
    , m_fields(new SettingsForm(this))
    , m_settings(new QPlainTextEdit(this))
    , m_protected(new QPlainTextEdit(this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_accept(new Button(u"acceptExtension"_s, this, ButtonKind::Accent))
{
    setObjectName(u"extensionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    resize(kFirstSize); // with room for the hints that come and go
    m_name->setObjectName(u"extensionName"_s);
    m_how->addItems({ QString(), QString() });
    prepare(m_settings, u"extensionSettings"_s);
    prepare(m_protected, u"extensionProtectedSettings"_s);
    m_publisher->setEditable(true); // thousands: found by typing
    m_publisher->setInsertPolicy(QComboBox::NoInsert);
    m_publisher->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_publisher->completer()->setFilterMode(Qt::MatchContains);
    m_version->setEditable(true); // where the list cannot be had, it can be typed
    m_cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    buildFields();
    connect(m_known, &QComboBox::activated, this, &ExtensionDialog::chooseKnown);
    connect(m_publisher, &QComboBox::currentIndexChanged, this, &ExtensionDialog::loadTypes);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ExtensionDialog::loadVersions);
    connect(m_version, &QComboBox::currentTextChanged, this, &ExtensionDialog::checkSystem);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ExtensionDialog::showAsJson);
    connect(m_fields, &SettingsForm::changed, this, &ExtensionDialog::showState);
    connect(m_form, &CustomScriptForm::changed, this, &ExtensionDialog::showState);
    connect(m_name, &QLineEdit::textChanged, this, &ExtensionDialog::showState);
    connect(m_settings, &QPlainTextEdit::textChanged, this, &ExtensionDialog::showState);
    connect(m_protected, &QPlainTextEdit::textChanged, this, &ExtensionDialog::showState);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, &ExtensionDialog::begin);
    retranslateUi();
    chooseKnown();
    m_known->setFocus();
}

ExtensionDialog::~ExtensionDialog() = default;

void ExtensionDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *form = new Form(fields);
    form->setContentsMargins(0, 0, metrics::kSpaceM, 0); // the scroll bar
    m_knownLabel = form->addField(m_known);
    m_purpose = form->addHint();
    m_purpose->setObjectName(u"extensionPurpose"_s);
    m_publisherLabel = form->addField(m_publisher);
    m_typeLabel = form->addField(m_type);
    m_versionLabel = form->addField(m_version);
    m_versionHint = form->addHint();
    m_versionHint->setObjectName(u"extensionVersionHint"_s);
    m_nameLabel = form->addField(m_name);
    m_nameHint = form->addHint();
    m_nameHint->setObjectName(u"extensionNameHint"_s);
    m_howLabel = form->addField(m_how);
    form->addAcross(m_form);
    form->addAcross(m_fields);
    m_settingsLabel = form->addField(m_settings);
    m_settingsHint = form->addHint();
    m_settingsHint->setObjectName(u"extensionSettingsHint"_s);
    m_protectedLabel = form->addField(m_protected);
    m_protectedHint = form->addHint();
    m_protectedHint->setObjectName(u"extensionProtectedHint"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(new UprightScroll(fields, this), 1); // more than a small screen is high
    all->addWidget(m_bar);
    all->addLayout(buttons);
}

void ExtensionDialog::update(const InstalledExtension &extension)
{
    m_updated = extension;
    for (QWidget *widget : QList<QWidget *> { m_knownLabel, m_known, m_purpose, m_publisherLabel, m_publisher,
                                              m_typeLabel, m_type })
        widget->hide();
    m_name->setText(extension.extension.name);
    m_name->setEnabled(false);
    m_settings->setPlainText(QString::fromUtf8(indentedJson(extension.settings)));
    m_protected->clear();
    m_version->setEditText(extension.extension.typeHandlerVersion);
    m_how->setCurrentIndex(kByForm + 1); // which shows what it has now
    retranslateUi();
    loadVersions();
    m_settings->setFocus();
}

bool ExtensionDialog::isCustomScript() const
{
    const QString chosen = publisher() + u'.' + type();
    return chosen.compare("Microsoft.Azure.Extensions.CustomScript"_L1, Qt::CaseInsensitive) == 0
        || chosen.compare("Microsoft.Compute.CustomScriptExtension"_L1, Qt::CaseInsensitive) == 0;
}

/// What is there already may have settings that no field knows: those are changed as JSON.
bool ExtensionDialog::hasForm() const
{
    return isCustomScript() || (!m_updated && !isOther() && m_fields->hasFields());
}

bool ExtensionDialog::isByForm() const
{
    return hasForm() && m_how->currentIndex() == kByForm;
}

/// Who goes over to JSON goes on from what the fields hold.
void ExtensionDialog::showAsJson()
{
    if (hasForm() && !isCustomScript() && !isByForm())
        m_settings->setPlainText(QString::fromUtf8(indentedJson(m_fields->settings())));
    showFields();
}

/// Those of the way in which settings are entered.
void ExtensionDialog::showFields()
{
    const bool byForm = isByForm();
    for (QWidget *widget : QList<QWidget *> { m_howLabel, m_how })
        widget->setVisible(hasForm());
    m_form->setVisible(byForm && isCustomScript());
    m_fields->setVisible(byForm && !isCustomScript());
    for (QWidget *widget : QList<QWidget *> { m_settingsLabel, m_settings, m_settingsHint, m_protectedLabel,
                                              m_protected, m_protectedHint })
        widget->setVisible(!byForm);
    showState();
}

bool ExtensionDialog::isOther() const
{
    return !m_updated && m_known->currentData().toInt() == kOther;
}

QString ExtensionDialog::publisher() const
{
    if (m_updated)
        return m_updated->extension.publisher;
    return isOther() ? m_publisher->currentText().trimmed()
                     : knownExtensions().value(m_known->currentData().toInt()).publisher;
}

QString ExtensionDialog::type() const
{
    if (m_updated)
        return m_updated->extension.type;
    return isOther() ? m_type->currentText() : knownExtensions().value(m_known->currentData().toInt()).type;
}

void ExtensionDialog::fillKnown()
{
    const int kept = qMax(0, m_known->currentIndex());
    m_known->clear();
    const QList<KnownExtension> &known = knownExtensions();
    for (int i = 0; i < known.size(); ++i) {
        if (known.at(i).system == m_machine.os || m_machine.os == azure::OsType::Unknown)
            m_known->addItem(known.at(i).type, i);
    }
    //: Last entry of a list of extensions
    m_known->addItem(tr("Another one that the location offers"), kOther);
    m_known->setCurrentIndex(kept);
}

void ExtensionDialog::chooseKnown()
{
    const bool other = isOther();
    for (QWidget *widget : QList<QWidget *> { m_publisherLabel, m_publisher, m_typeLabel, m_type })
        widget->setVisible(other);
    m_banner->dismiss();
    if (other) {
        m_purpose->setText(tr("Every extension that Azure offers in the location of the machine. Those of "
                              "other companies may cost money."));
        m_name->clear();
        m_settings->clear();
        m_protected->clear();
        m_version->clear();
        m_fields->setFields({});
        showFields();
        loadPublishers();
        return;
    }
    const KnownExtension known = knownExtensions().value(m_known->currentData().toInt());
    m_purpose->setText(words::extensionPurpose(known.id));
    m_name->setText(known.type);
    m_settings->setPlainText(QString::fromUtf8(known.settings));
    m_protected->setPlainText(QString::fromUtf8(known.protectedSettings));
    m_fields->setFields(known.fields);
    m_how->setCurrentIndex(kByForm);
    m_version->clear();
    m_version->setEditText(known.version);
    showFields();
    loadVersions();
}

void ExtensionDialog::failed(const Error &error)
{
    m_bar->setActive(false);
    m_banner->showError(error);
    showState();
}

void ExtensionDialog::loadPublishers()
{
    if (m_publisher->count() > 0)
        return showState();
    m_bar->setActive(true);
    m_tasks.run(m_services.extensions.publishers(m_machine.id, m_machine.location, m_tasks.token()),
                [this](const Result<QStringList> &found) {
                    if (!found)
                        return failed(found.error());
                    m_bar->setActive(false);
                    m_publisher->addItems(*found);
                    m_publisher->setCurrentIndex(-1);
                    showState();
                });
}

void ExtensionDialog::loadTypes()
{
    m_type->clear();
    const QString asked = publisher();
    if (!isOther() || asked.isEmpty())
        return;
    m_bar->setActive(true);
    m_tasks.run(m_services.extensions.types(m_machine.id, m_machine.location, asked, m_tasks.token()),
                [this, asked](const Result<QStringList> &found) {
                    if (asked != publisher())
                        return;
                    if (!found)
                        return failed(found.error());
                    m_bar->setActive(false);
                    m_type->addItems(*found);
                    showFields();
                });
}

void ExtensionDialog::loadVersions()
{
    const QString asked = type();
    if (asked.isEmpty())
        return showState();
    if (isOther())
        m_name->setText(asked);
    m_versionHint->setText({});
    m_bar->setActive(true);
    m_tasks.run(
        m_services.extensions.versions(m_machine.id, m_machine.location, publisher(), asked, m_tasks.token()),
        [this, round = ++m_round](const Result<QStringList> &found) {
            if (round != m_round)
                return;
            if (!found)
                return failed(found.error());
            m_bar->setActive(false);
            m_wholeVersions.clear();
            for (const QString &version : *found) // the newest of each stays
                m_wholeVersions.insert(majorMinor(version), version);
            showVersions(versionChoices(*found));
        });
    showState();
}

/// Keeps the version that was chosen, if it is offered; else takes the newest.
void ExtensionDialog::showVersions(const QStringList &versions)
{
    const QString wanted = m_version->currentText();
    m_version->clear();
    m_version->addItems(versions);
    if (!versions.isEmpty())
        m_version->setCurrentIndex(qMax(0, static_cast<int>(versions.indexOf(wanted))));
    else
        m_version->setEditText(wanted);
    m_versionHint->setText(
        versions.isEmpty() ? tr("The location of the machine does not offer this extension.") : QString());
    checkSystem();
}

/// Azure itself would take one for another system, which then fails on the machine. Our own list is right.
void ExtensionDialog::checkSystem()
{
    m_madeFor = azure::OsType::Unknown;
    const int round = ++m_systemRound;
    const QString version = m_version->currentText().trimmed();
    if (isOther() && !publisher().isEmpty() && !type().isEmpty() && m_wholeVersions.contains(version)) {
        m_tasks.run(m_services.extensions.systemOf(m_machine.id, m_machine.location, publisher(), type(),
                                                   m_wholeVersions.value(version), m_tasks.token()),
                    [this, round](const Result<azure::OsType> &system) {
                        if (round != m_systemRound)
                            return;
                        m_madeFor = system.value_or(azure::OsType::Unknown);
                        showState();
                    });
    }
    showState();
}

const InstalledExtension *ExtensionDialog::installedSame() const
{
    const auto known = std::find_if(m_installed.cbegin(), m_installed.cend(), [this](const auto &one) {
        return one.extension.publisher.compare(publisher(), Qt::CaseInsensitive) == 0
            && one.extension.type.compare(type(), Qt::CaseInsensitive) == 0;
    });
    return m_updated || known == m_installed.cend() ? nullptr : &*known;
}

QString ExtensionDialog::nameHint(const InstalledExtension *known) const
{
    if (known)
        //: %1 is an extension
        return tr("The machine has this extension already, as \"%1\". A machine takes only one of each: that "
                  "one is updated.")
            .arg(plain(known->extension.name));
    const QString name = m_name->text().trimmed();
    const bool isTaken = !m_updated
        && std::any_of(m_installed.cbegin(), m_installed.cend(), [&name](const InstalledExtension &one) {
               return one.extension.name.compare(name, Qt::CaseInsensitive) == 0;
           });
    //: %1 is a name
    return isTaken ? tr("Another extension of the machine is called \"%1\" already. Choose another name.")
                         .arg(plain(name))
                   : QString();
}

bool ExtensionDialog::settingsFit() const
{
    if (isByForm())
        return isCustomScript() ? m_form->isComplete() : m_fields->isComplete();
    return checkSettings(m_settings->toPlainText()).problem == SettingsProblem::None
        && checkSettings(m_protected->toPlainText()).problem == SettingsProblem::None;
}

void ExtensionDialog::showState()
{
    m_settingsHint->setText(words::settingsProblem(checkSettings(m_settings->toPlainText())));
    const QString secretProblem = words::settingsProblem(checkSettings(m_protected->toPlainText()));
    m_protectedHint->setText(
        secretProblem.isEmpty() ? tr("Encrypted for the machine. Neither Azure nor Slipway shows them again.")
                                : secretProblem);
    const InstalledExtension *known = installedSame();
    const QString hint = nameHint(known);
    m_name->setEnabled(!m_updated && !known);
    m_nameHint->setText(hint);
    const bool isForeign = m_madeFor != azure::OsType::Unknown && m_machine.os != azure::OsType::Unknown
        && m_madeFor != m_machine.os;
    if (isForeign)
        m_versionHint->setText(m_madeFor == azure::OsType::Windows
                                   ? tr("This extension is made for Windows; the machine has Linux.")
                                   : tr("This extension is made for Linux; the machine has Windows."));
    const bool hasName = known || (hint.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_accept->setEnabled(!isForeign && settingsFit() && !publisher().isEmpty() && !type().isEmpty()
                         && !m_version->currentText().trimmed().isEmpty() && hasName);
}

void ExtensionDialog::begin()
{
    const InstalledExtension *known = installedSame(); // what the disabled field says is not its name
    azure::MachineChange change { .kind = azure::MachineChangeKind::PutExtension,
                                  .machine = m_machine.id,
                                  .location = m_machine.location,
                                  .name = known ? known->extension.name : m_name->text().trimmed(),
                                  .publisher = publisher(),
                                  .type = type(),
                                  .version = majorMinor(m_version->currentText().trimmed()),
                                  .updateTag = QUuid::createUuid().toString(QUuid::WithoutBraces) };
    if (isByForm() && !isCustomScript()) {
        change.settings = m_fields->settings();
    } else if (isByForm()) {
        const azure::CustomScriptRequest request = m_form->request();
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        change.settings = azure::customScriptSettings(request, static_cast<int>(now));
        change.protectedSettings = azure::customScriptSecrets(request);
    } else {
        change.settings = m_settings->toPlainText().trimmed().toUtf8();
        QByteArray secret = m_protected->toPlainText().trimmed().toUtf8();
        if (!secret.isEmpty())
            change.protectedSettings = std::make_shared<const Secret>(secret);
        secret.fill('\0');
    }
    m_form->forget();
    m_protected->clear();
    m_services.activity.run(change, m_machine.name);
    accept();
}

void ExtensionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ExtensionDialog::retranslateUi()
{
    //: Title of a window; %1 is a machine
    setWindowTitle((m_updated ? tr("Update an Extension of %1") : tr("Add an Extension to %1"))
                       .arg(plain(m_machine.name)));
    //: Field: which extension
    setFieldLabel(m_knownLabel, tr("Extension:"));
    //: Field: who makes an extension
    setFieldLabel(m_publisherLabel, tr("Publisher:"));
    //: Field: an extension of a publisher
    setFieldLabel(m_typeLabel, tr("Type:"));
    //: Field: version of an extension
    setFieldLabel(m_versionLabel, tr("Version:"));
    //: Field: what the extension is called on the machine
    setFieldLabel(m_nameLabel, tr("Name:"));
    //: Field: how settings are entered
    setFieldLabel(m_howLabel, tr("Settings:"));
    //: Choice: settings are entered in fields
    m_how->setItemText(kByForm, tr("In fields"));
    //: Choice: settings are entered as JSON
    m_how->setItemText(kByForm + 1, tr("As JSON"));
    m_form->retranslateUi();
    m_fields->retranslateUi();
    //: Field: settings of an extension, as JSON
    setFieldLabel(m_settingsLabel, tr("Settings (JSON):"));
    //: Field: secret settings of an extension, as JSON
    setFieldLabel(m_protectedLabel, tr("Protected settings (JSON):"));
    m_cancel->setLabel(tr("Cancel"));
    //: Button: changes an extension of a machine, or adds it
    m_accept->setLabel(m_updated ? tr("Update") : tr("Add"));
    fillKnown();
    showFields();
}

} // namespace slipway::ui
