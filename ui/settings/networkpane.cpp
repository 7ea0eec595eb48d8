// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpane.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastPort = 65535;

} // namespace

NetworkPane::NetworkPane(NetworkService &network, QWidget *parent)
    : Pane(parent)
    , m_network(network)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_introduction(new TextLabel(this))
    , m_form(new Form)
    , m_proxy(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_direct(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_problem(new TextLabel(this))
    , m_try(new Button(u"tryNetwork"_s, this, ButtonKind::Plain, "network"_L1))
    , m_banner(new Banner(this))
{
    setObjectName(u"networkPane"_s);
    build();
    connectFields();
    retranslateUi();
}

/// A field that loses the focus because it is destroyed has finished nothing.
NetworkPane::~NetworkPane()
{
    for (QWidget *field : std::initializer_list<QWidget *> { m_host, m_port, m_direct, m_user, m_password })
        field->disconnect(this);
}

void NetworkPane::build()
{
    m_introduction->setMultiLine(true);
    m_introduction->setMuted(true);
    m_problem->setMultiLine(true);
    m_problem->setObjectName(u"networkProblem"_s);
    m_proxy->setObjectName(u"proxy"_s);
    for (const ProxyChoice choice : { ProxyChoice::System, ProxyChoice::None, ProxyChoice::Manual })
        m_proxy->addItem({}, static_cast<int>(choice));
    m_host->setObjectName(u"proxyHost"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, kLastPort);
    m_direct->setObjectName(u"proxyExceptions"_s);
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"keepProxyPassword"_s);
    m_proxyLabel = m_form->addField(m_proxy);
    m_hostLabel = m_form->addField(m_host);
    m_portLabel = m_form->addField(m_port);
    m_directLabel = m_form->addField(m_direct);
    m_directHint = m_form->addHint();
    m_userLabel = m_form->addField(m_user);
    m_passwordLabel = m_form->addField(m_password);
    m_form->addBelow(m_keep);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_try);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_banner);
    layout->addLayout(buttons);
}

void NetworkPane::connectFields()
{
    // activated, editingFinished: only what a person chose is stored
    connect(m_proxy, &QComboBox::activated, this, &NetworkPane::store);
    for (QLineEdit *field : { m_host, m_direct, m_user, m_password })
        connect(field, &QLineEdit::editingFinished, this, &NetworkPane::store);
    connect(m_port, &QSpinBox::editingFinished, this, &NetworkPane::store);
    connect(m_keep, &QCheckBox::toggled, this, &NetworkPane::store);
    connect(m_try, &Button::clicked, this, &NetworkPane::tryOut);
    connect(&m_network, &NetworkService::changed, this, &NetworkPane::showChoices);
}

NetworkChoices NetworkPane::entered() const
{
    return { .proxy = static_cast<ProxyChoice>(m_proxy->currentData().toInt()),
             .host = m_host->text().trimmed(),
             .port = m_port->value(),
             .direct = splitNames(m_direct->text()),
             .user = m_user->text().trimmed(),
             .keepsPassword = m_keep->isChecked() };
}

void NetworkPane::store()
{
    if (m_isShowing)
        return;
    const NetworkChoices choices = entered();
    showState();
    const bool isOtherPassword = m_password->isModified();
    if (problemOf(choices) || (choices == m_network.choices() && !isOtherPassword))
        return;
    std::optional<Secret> password;
    if (isOtherPassword) {
        QByteArray bytes = m_password->text().toUtf8();
        password.emplace(bytes);
        bytes.fill('\0');
        m_password->clear();
        m_password->setModified(false);
    }
    m_banner->dismiss();
    m_network.setChoices(choices, std::move(password));
}

/// What is being entered stays, where it is not stored because it cannot be right yet.
void NetworkPane::showChoices()
{
    m_isShowing = true;
    const NetworkChoices choices = m_network.choices();
    if (!problemOf(entered())) {
        m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(choices.proxy)));
        m_host->setText(choices.host);
        m_port->setValue(choices.port);
        m_direct->setText(choices.direct.join(u", "_s));
        m_user->setText(choices.user);
        m_keep->setChecked(choices.keepsPassword);
    }
    m_isShowing = false;
    showState();
}

void NetworkPane::showState()
{
    const auto proxy = static_cast<ProxyChoice>(m_proxy->currentData().toInt());
    for (QWidget *field : std::initializer_list<QWidget *> { m_host, m_port, m_direct })
        field->setEnabled(proxy == ProxyChoice::Manual);
    m_user->setEnabled(proxy != ProxyChoice::None);
    const bool hasUser = m_user->isEnabled() && !m_user->text().trimmed().isEmpty();
    m_password->setEnabled(hasUser);
    m_keep->setEnabled(hasUser);
    //: In an empty field: a password was entered before and is still used
    m_password->setPlaceholderText(m_network.hasPassword() ? tr("Unchanged") : QString());
    const QString problem = problemText();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_try->setEnabled(!problemOf(entered()));
}

QString NetworkPane::problemText() const
{
    const std::optional<NetworkProblem> problem = problemOf(entered());
    if (problem == NetworkProblem::HostMissing)
        return tr("Enter the name or address of the proxy. Until then the choice before it holds.");
    if (problem == NetworkProblem::HostNotAName)
        return tr("The server is a name or an address alone, without \"http://\", port or path.");
    if (problem == NetworkProblem::ExceptionNotAName)
        return tr("One of the exceptions is neither a name, an address nor a network such as 10.0.0.0/8.");
    if (m_network.keychainError() && m_network.choices().keepsPassword)
        return tr("The keychain of this computer cannot be used. The password is good until you quit "
                  "Slipway.");
    return {};
}

void NetworkPane::tryOut()
{
    m_banner->showMessage(Banner::Kind::Information, tr("Asking Azure…"));
    m_try->setEnabled(false);
    m_tasks.run(m_network.tryOut(m_tasks.token()), [this](const Result<> &result) { showTrial(result); });
}

void NetworkPane::showTrial(const Result<> &result)
{
    m_try->setEnabled(true);
    if (result)
        m_banner->showMessage(Banner::Kind::Information, tr("Azure and its sign-in answer."));
    else
        m_banner->showError(result.error());
}

void NetworkPane::retranslateUi()
{
    //: Title of a group of settings: how Azure is reached
    m_title->setText(tr("Network"));
    m_introduction->setText(tr("How Slipway reaches Azure. Docker hosts are always reached directly."));
    setFieldLabel(m_proxyLabel, tr("Proxy:"));
    //: Choice of proxy: that of the computer
    m_proxy->setItemText(0, tr("As on This Computer"));
    //: Choice of proxy: no proxy
    m_proxy->setItemText(1, tr("None"));
    //: Choice of proxy: the one whose server and port are entered below
    m_proxy->setItemText(2, tr("This HTTP Proxy"));
    //: Field: name or address of the proxy
    setFieldLabel(m_hostLabel, tr("Server:"));
    setFieldLabel(m_portLabel, tr("Port:"));
    //: Field: hosts that are reached without the proxy
    setFieldLabel(m_directLabel, tr("Not For:"));
    m_directHint->setText(tr("Names, addresses and networks, separated by commas. This computer itself is "
                             "always reached directly."));
    setFieldLabel(m_userLabel, tr("User Name:"));
    setFieldLabel(m_passwordLabel, tr("Password:"));
    m_keep->setText(tr("Keep the password in the keychain of this computer"));
    //: Button: asks Azure for something that needs no sign-in
    m_try->setLabel(tr("Try Connection"));
    m_banner->retranslateUi();
    showChoices();
}

} // namespace slipway::ui
