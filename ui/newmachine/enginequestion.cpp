// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/enginequestion.h"

#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/setup/composerow.h"
#include "ui/setup/engineoptionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::Route;

namespace {

constexpr int kHighestPort = 65'535;

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"slipway"_s : name;
}

} // namespace

EngineQuestion::EngineQuestion(NewMachineFlow &flow, const NewMachineHabits &habits, QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Docker, u"newMachineEngine"_s, parent)
    , m_newAuthority(new QRadioButton(this))
    , m_authorityName(new QLineEdit(this))
    , m_existingAuthority(new QRadioButton(this))
    , m_authority(new QComboBox(this))
    , m_identityName(new QLineEdit(this))
    , m_keyOnMachine(new QCheckBox(this))
    , m_route(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_advanced(new Button(u"advanced"_s, this, ButtonKind::Quiet))
    , m_options(new EngineOptionsPanel(this))
    , m_compose(new ComposeRow(this))
{
    m_newAuthority->setObjectName(u"newAuthority"_s);
    m_authorityName->setObjectName(u"authorityName"_s);
    m_existingAuthority->setObjectName(u"existingAuthority"_s);
    m_authority->setObjectName(u"authority"_s);
    m_identityName->setObjectName(u"identityName"_s);
    m_keyOnMachine->setObjectName(u"keyOnMachine"_s);
    m_route->setObjectName(u"route"_s);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, kHighestPort);
    m_port->setGroupSeparatorShown(false);
    buildForm();
    for (const auto &[id, name] : flow.authorities())
        m_authority->addItem(plain(name), id);
    m_existingAuthority->setEnabled(m_authority->count() > 0);
    const int last = habits.authorityId.isEmpty() ? -1 : m_authority->findData(habits.authorityId);
    if (last >= 0)
        m_authority->setCurrentIndex(last);
    (last < 0 ? m_newAuthority : m_existingAuthority)->setChecked(true);
    m_identityName->setText(loginName());
    m_port->setValue(flow.choices().port);
    flow.suggest([this](auto &choices) { choices.identityName = m_identityName->text(); });
    chooseAuthority();
    showOptions(false);
    connectFields();
}

void EngineQuestion::buildForm()
{
    QVBoxLayout *layout = addScrollingBody();
    layout->addWidget(m_newAuthority);
    auto *authority = new Form;
    authority->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    m_authorityNameLabel = authority->addField(m_authorityName);
    addNote(authority, Field::Authority, m_authorityName);
    layout->addLayout(authority);
    layout->addWidget(m_existingAuthority);
    auto *existing = new QVBoxLayout;
    existing->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    existing->addWidget(m_authority);
    layout->addLayout(existing);
    layout->addSpacing(metrics::kSpaceS);
    auto *form = new Form;
    m_identityNameLabel = form->addField(m_identityName);
    addNote(form, Field::Identity, m_identityName);
    form->addBelow(m_keyOnMachine);
    addNote(form, Field::KeyPlace, m_keyOnMachine);
    m_routeLabel = form->addField(m_route);
    addNote(form, Field::Route, m_route);
    m_portLabel = form->addField(m_port);
    addNote(form, Field::Port, m_port);
    layout->addLayout(form);
    layout->addWidget(m_advanced, 0, Qt::AlignLeft);
    layout->addWidget(m_options);
    addNote(layout, Field::Options, m_options);
    auto *below = new Form;
    below->setLabels(Form::Labels::Above); // the field has several lines
    m_composeLabel = below->addField(m_compose);
    layout->addLayout(below);
    addNote(layout, Field::Compose, m_compose);
    layout->addStretch(1);
}

void EngineQuestion::connectFields()
{
    connect(m_newAuthority, &QRadioButton::toggled, this, &EngineQuestion::chooseAuthority);
    connect(m_authority, &QComboBox::currentIndexChanged, this, &EngineQuestion::chooseAuthority);
    connect(m_authorityName, &QLineEdit::textChanged, this, [this](const QString &name) {
        flow().edit(Field::Authority, [&name](auto &choices) { choices.newAuthorityName = name.trimmed(); });
    });
    connect(m_identityName, &QLineEdit::textChanged, this, [this](const QString &name) {
        flow().edit(Field::Identity, [&name](auto &choices) { choices.identityName = name.trimmed(); });
    });
    connect(m_keyOnMachine, &QCheckBox::clicked, this, [this](bool stays) {
        flow().edit(Field::KeyPlace, [stays](auto &choices) { choices.keyOnMachine = stays; });
    });
    connect(m_route, &QComboBox::activated, this, &EngineQuestion::chooseRoute);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        flow().edit(Field::Port, [port](auto &choices) { choices.port = static_cast<quint16>(port); });
    });
    connect(m_advanced, &Button::clicked, this, [this] { showOptions(m_options->isHidden()); });
    connect(m_options, &EngineOptionsPanel::edited, this, [this] {
        flow().edit(Field::Options, [this](auto &choices) { choices.options = m_options->options(); });
    });
    connect(m_compose, &ComposeRow::changed, this, [this] {
        flow().edit(Field::Compose, [this](auto &choices) { choices.compose = m_compose->file(); });
    });
}

QWidget *EngineQuestion::firstFocus() const
{
    return m_newAuthority->isChecked() ? static_cast<QWidget *>(m_authorityName) : m_authority;
}

void EngineQuestion::enter()
{
    suggest();
}

/// The authority is named after the machine until somebody names it otherwise.
void EngineQuestion::suggest()
{
    if (flow().choices().name.isEmpty())
        return;
    //: Name of a new certificate authority; %1 is the name of a machine
    const QString suggested = tr("%1 authority").arg(flow().choices().name);
    if (m_authorityName->text() == m_suggestedName)
        m_authorityName->setText(suggested);
    m_suggestedName = suggested;
}

void EngineQuestion::chooseAuthority()
{
    const bool makeNew = m_newAuthority->isChecked();
    m_authorityName->setEnabled(makeNew);
    m_authority->setEnabled(!makeNew);
    flow().suggest([this, makeNew](auto &choices) {
        choices.authorityId = makeNew ? QString() : m_authority->currentData().toString();
        choices.newAuthorityName = m_authorityName->text().trimmed();
    });
}

/// cloud-init has to be given a key.
void EngineQuestion::chooseRoute()
{
    const auto route = static_cast<Route>(m_route->currentData().toInt());
    const bool takesKey = route == Route::CloudInit;
    if (takesKey)
        m_keyOnMachine->setChecked(false);
    m_keyOnMachine->setEnabled(!takesKey);
    showRouteHints();
    flow().edit(Field::Route, [route, takesKey](auto &choices) {
        choices.route = route;
        choices.keyOnMachine = choices.keyOnMachine && !takesKey;
    });
}

void EngineQuestion::showRoutes()
{
    const QSignalBlocker quiet(m_route);
    m_route->clear();
    for (const Route route : { Route::CustomScript, Route::CloudInit })
        m_route->addItem(words::route(route), static_cast<int>(route));
    m_route->setCurrentIndex(m_route->findData(static_cast<int>(flow().choices().route)));
    showRouteHints();
}

void EngineQuestion::showRouteHints()
{
    const bool isCloudInit = m_route->currentData().toInt() == static_cast<int>(Route::CloudInit);
    setHint(m_route,
            isCloudInit ? tr(
                "The machine sets itself up at its first start, without an extension. Its custom data holds "
                "the private key of its Docker, and root on the machine can read it there.")
                        : tr("The Azure agent on the machine runs one script, once."));
    setHint(m_keyOnMachine,
            isCloudInit
                ? tr("Not possible with cloud-init, which has to be given a key.")
                : tr("Stricter: the key never leaves the machine, and only a certificate request comes "
                     "from there. Docker then follows in a second step, when the machine is there."));
}

void EngineQuestion::showOptions(bool shown)
{
    m_options->setVisible(shown);
    m_advanced->setLabel(shown ? tr("Hide Engine Options") : tr("Engine Options…"));
}

void EngineQuestion::retranslateUi()
{
    setTexts(
        tr("How is the engine protected?"),
        tr("The engine will answer only to identities that this authority has signed. Whoever holds such an "
           "identity is root on the machine."));
    m_newAuthority->setText(tr("Make a &new authority"));
    m_existingAuthority->setText(tr("Use an &existing authority"));
    m_authority->setAccessibleName(tr("Existing authority"));
    setFieldLabel(m_authorityNameLabel, tr("Na&me:"));
    setFieldLabel(m_identityNameLabel, tr("&Identity:"));
    setHint(m_identityName, tr("The name on the certificate that this computer shows to the engine."));
    //: Stricter than making the key on this computer and sending it there
    m_keyOnMachine->setText(tr("Make the server's &key on the machine"));
    setFieldLabel(m_routeLabel, tr("&Route:"));
    showRoutes();
    setFieldLabel(m_portLabel, tr("&Port:"));
    setHint(m_port, tr("Docker's usual port with TLS is 2376."));
    m_options->retranslateUi();
    //: Field: a file of docker compose
    setFieldLabel(m_composeLabel, tr("Compose project:"));
    m_compose->retranslateUi();
    showOptions(!m_options->isHidden());
}

} // namespace slipway::ui
