// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "ui/common/banner.h"
#include "ui/common/labels.h"
#include "ui/common/margin.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/home/attentionlist.h"
#include "ui/home/card.h"
#include "ui/home/hoststrip.h"
#include "ui/services/accountservice.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/newmachineservice.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgeInterval = 60'000; // milliseconds

} // namespace

HomePage::HomePage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_newMachine(m_header->addButton(u"newMachine"_s, ButtonKind::Plain, "add"_L1))
    , m_banner(new Banner(this))
    , m_signIn(new Button(u"signIn"_s, this, ButtonKind::Accent, "signin"_L1))
    , m_sandbox(new Button(u"openSandbox"_s, this, ButtonKind::Plain, "sandbox"_L1))
    , m_connect(new Button(u"connectHost"_s, this, ButtonKind::Plain, "connect"_L1))
    , m_signInCard(new Card("cloud"_L1, m_signIn, this))
    , m_sandboxCard(new Card("sandbox"_L1, m_sandbox, this))
    , m_connectCard(new Card("connect"_L1, m_connect, this))
    , m_attentionTitle(new TextLabel(TextStyle::Section, this))
    , m_attention(new AttentionList(this))
    , m_hostsTitle(new TextLabel(TextStyle::Section, this))
    , m_strip(new HostStrip(this))
{
    setObjectName(u"homePage"_s);
    buildLayout();
    connectServices();
    retranslateUi();
}

HomePage::~HomePage() = default;

void HomePage::buildLayout()
{
    auto *content = new QWidget;
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::kGroupSpacing);
    for (Card *card : { m_signInCard, m_sandboxCard, m_connectCard })
        cards->addWidget(card, 1);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, metrics::kPageMargin, metrics::kPageMargin);
    inside->setSpacing(metrics::kSpaceM);
    inside->addLayout(cards);
    inside->addSpacing(metrics::kSpaceM);
    inside->addWidget(m_attentionTitle);
    inside->addWidget(m_attention);
    inside->addSpacing(metrics::kSpaceM);
    inside->addWidget(m_hostsTitle);
    inside->addWidget(m_strip);
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"homeScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, 0,
                            0); // the scroll bar is in the margin
    all->setSpacing(metrics::kSpaceM);
    all->addLayout(inMargin(m_header));
    all->addLayout(inMargin(m_banner));
    all->addWidget(scroll, 1);
}

void HomePage::connectServices()
{
    connect(m_signIn, &Button::clicked, this, [this] {
        if (m_services.account.state() == AccountState::SignedIn && !m_services.account.isSandbox())
            emit machinesRequested();
        else
            emit signInRequested();
    });
    connect(m_sandbox, &Button::clicked, this, [this] {
        if (m_services.account.state() == AccountState::SignedIn && m_services.account.isSandbox())
            emit machinesRequested();
        else
            openSandbox();
    });
    connect(m_connect, &Button::clicked, this, &HomePage::connectRequested);
    connect(m_newMachine, &Button::clicked, this, &HomePage::newMachineRequested);
    connect(m_attention, &AttentionList::continueRequested, this,
            [this](const provisioning::PlanId &plan) { continueSetup(plan, false); });
    connect(m_attention, &AttentionList::undoRequested, this,
            [this](const provisioning::PlanId &plan) { continueSetup(plan, true); });
    connect(m_attention, &AttentionList::tryRequested, this,
            [this](const docker::HostId &host) { m_services.hosts.refresh(host); });
    connect(m_attention, &AttentionList::certificateRequested, this, &HomePage::certificateRequested);
    connect(m_attention, &AttentionList::machineRequested, this, &HomePage::machineRequested);
    connect(m_attention, &AttentionList::activityRequested, this, &HomePage::activityRequested);
    connect(m_attention, &AttentionList::signInAgainRequested, this, &HomePage::signInAgainRequested);
    connect(m_attention, &AttentionList::accountsRequested, this, &HomePage::accountsRequested);
    connect(m_attention, &AttentionList::troubleDismissed, this, &HomePage::closeTrouble);
    connect(m_strip, &HostStrip::hostRequested, this, &HomePage::hostRequested);

    connect(&m_services.account, &AccountService::stateChanged, this, &HomePage::showAccount);
    connect(&m_services.account, &AccountService::accountsChanged, this, &HomePage::showAttention);
    connect(&m_services.account, &AccountService::troublesClosed, this, &HomePage::showAttention);
    connect(&m_services.hosts, &HostService::hostsChanged, this, [this] {
        watch();
        showAttention();
    });
    connect(&m_services.hosts, &HostService::connectionChanged, this, &HomePage::showAttention);
    connect(&m_services.hosts, &HostService::containersChanged, this, &HomePage::showAttention);
    connect(&m_services.setup, &SetupService::runsChanged, this, &HomePage::showAttention);
    connect(&m_services.newMachines, &NewMachineService::runsChanged, this, &HomePage::showAttention);
    connect(&m_services.certificates, &CertificateService::changed, this, &HomePage::showAttention);
    connect(&m_services.machines, &MachineService::changed, this, [this] {
        if (m_active) // it comes with every page of machines; activated() shows it all
            showAttention();
    });
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &HomePage::showAttention);
}

void HomePage::activated()
{
    m_active = true;
    m_ageTimer.start();
    watch();
    showAttention();
}

void HomePage::deactivated()
{
    m_active = false;
    m_ageTimer.stop();
}

QWidget *HomePage::firstFocus() const
{
    return m_signIn;
}

void HomePage::watch()
{
    if (!m_active)
        return;
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    QList<docker::HostId> ids;
    ids.reserve(hosts.size());
    for (const docker::Host &host : hosts)
        ids.append(host.id);
    m_services.hosts.setWatched(ids);
}

void HomePage::showError(const Error &error)
{
    m_banner->showError(error);
}

void HomePage::openSandbox()
{
    if (m_services.account.state() == AccountState::SigningIn)
        return;
    m_banner->dismiss();
    m_tasks.run(m_services.account.openSandbox(m_tasks.token()), [this](const Result<> &result) {
        if (result)
            emit machinesRequested();
        else
            m_banner->showError(result.error());
    });
}

void HomePage::continueSetup(const provisioning::PlanId &plan, bool undo)
{
    m_banner->dismiss();
    if (m_services.account.state() != AccountState::SignedIn) {
        emit signInRequested();
        return;
    }
    const SetupRun *run = undo ? m_services.setup.undoInterrupted(plan) : m_services.setup.resume(plan);
    if (run)
        emit activityRequested();
    else
        m_banner->showMessage(
            Banner::Kind::Failure,
            tr("The record of this set-up cannot be read, so it can neither go on nor be undone."));
    showAttention();
}

void HomePage::closeTrouble(const QString &account, const QString &tenant)
{
    QList<AccountTrouble> troubles = m_services.account.openTroubles();
    troubles.removeIf(
        [&](const AccountTrouble &one) { return one.account != account || one.tenant != tenant; });
    m_services.account.closeTroubles(troubles);
}

void HomePage::showAccount()
{
    const AccountService &account = m_services.account;
    const bool signedIn = account.state() == AccountState::SignedIn;
    const bool busy = account.state() == AccountState::SigningIn;
    m_header->setLoading(busy);
    m_signIn->setEnabled(!busy);
    m_newMachine->setVisible(signedIn);
    m_sandbox->setEnabled(!busy);
    //: Button: opens the page Machines
    const QString open = tr("Open Machines");
    const bool azure = signedIn && !account.isSandbox();
    const bool sandbox = signedIn && account.isSandbox();
    m_signInCard->setTexts(
        tr("Your Azure Machines"),
        tr("See every Linux machine of your subscriptions, and put Docker on the ones you choose."),
        //: Button: opens the window for signing in to Azure
        azure ? open : tr("Sign In to Azure"));
    m_sandboxCard->setTexts(tr("The Sandbox"),
                            tr("Practise on an Azure and a Docker Engine inside this program. No account, no "
                               "cost, nothing real."),
                            //: Button: opens the embedded sandbox
                            sandbox ? open : tr("Try the Sandbox"));
    m_connectCard->setTexts(tr("A Host You Already Have"),
                            tr("Watch the containers of a Docker Engine over TLS, SSH or a local socket."),
                            //: Button: opens the window for adding a host by hand
                            tr("Connect to a Host"));
    if (signedIn)
        //: Under the title. %1 is an account, %2 is a cloud: "Azure" or "Sandbox"
        m_header->setStatus(
            tr("Signed in as %1 · %2").arg(plain(account.accountName()), account.cloudName()));
    else
        m_header->setStatus(tr("Docker on your Azure Linux machines, by pointing and clicking."));
}

void HomePage::showAttention()
{
    HostService &hosts = m_services.hosts;
    QList<std::pair<docker::Host, docker::ConnectionState>> connections;
    QList<HostRow> rows;
    const QList<docker::Host> known = hosts.hosts();
    for (const docker::Host &host : known) {
        const QList<docker::ContainerSummary> containers = hosts.containers(host.id);
        const auto running =
            std::count_if(containers.begin(), containers.end(), [](const docker::ContainerSummary &c) {
                return c.state.known() == docker::ContainerState::Running;
            });
        connections.append({ host, hosts.connection(host.id) });
        rows.append({ .host = host,
                      .connection = hosts.connection(host.id),
                      .containers = static_cast<int>(containers.size()),
                      .running = static_cast<int>(running),
                      .known = hosts.asOf(host.id).isValid() });
    }
    std::sort(rows.begin(), rows.end(),
              [](const HostRow &a, const HostRow &b) { return hostKey(a) < hostKey(b); });
    const QDateTime now = m_services.certificates.now();
    const QList<AttentionItem> items = attention(m_services.newMachines.interrupted(), now)
        + attention(m_services.setup.interrupted(), connections, m_services.certificates.rows(), now)
        + attention(m_services.account.openTroubles()) + openPorts(m_services.machines.rows());
    m_attention->setItems(items);
    m_attention->setVisible(!items.isEmpty());
    m_attentionTitle->setVisible(!items.isEmpty());
    m_strip->setHosts(rows);
    m_strip->setVisible(!rows.isEmpty());
    m_hostsTitle->setVisible(!rows.isEmpty());
}

void HomePage::retranslateUi()
{
    //: Title of a page: where the program begins
    const QString title = tr("Home");
    setAccessibleName(title);
    m_header->setTitle(title);
    //: Button: opens the window in which a machine is made
    m_newMachine->setLabel(tr("New Machine…"));
    //: Title above the list of what needs somebody's attention
    m_attentionTitle->setText(tr("Needs Attention"));
    //: Title above the hosts
    m_hostsTitle->setText(tr("Hosts"));
    showAccount();
    showAttention();
}

} // namespace slipway::ui
