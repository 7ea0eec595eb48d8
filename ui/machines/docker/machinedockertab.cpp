// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/docker/machinedockertab.h"

#include "provisioning/names.h"
#include "provisioning/ownaddress.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/facts.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/common/uprightscroll.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/machines/docker/enginedialog.h"
#include "ui/machines/network/addressdialog.h"
#include "ui/models/text/accesswords.h"
#include "ui/models/text/diagnosiswords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/activityservice.h"
#include "ui/services/certificateservice.h"
#include "ui/services/checkservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/settings.h"
#include "ui/services/setupservice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

MachineDockerTab::MachineDockerTab(Services &services, QWidget *parent)
    : LoadedMachineTab(services, u"machineDockerTab"_s, parent)
    , m_news(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("containers"_L1, this))
    , m_check(new Button(u"checkNow"_s, this))
    , m_rule(new Button(u"changeRule"_s, this))
    , m_repair(new Button(u"repair"_s, this))
    , m_more(new Button(u"moreDocker"_s, this))
    , m_checking(new LoadingBar(this))
    , m_verdict(new TextLabel(this))
{
    m_news->setObjectName(u"dockerNews"_s);
    m_empty->setObjectName(u"noDocker"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    auto *all = new QWidget(this); // with a warning it may be more than a low pane has room for
    auto *lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::kSpaceS);
    lines->addWidget(m_news);
    lines->addWidget(m_stack, 1);
    body()->addWidget(new UprightScroll(all, this), 1);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &MachineDockerTab::fillMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, &MachineDockerTab::addDockerRequested);
    connect(m_check, &Button::clicked, this, &MachineDockerTab::check);
    connect(m_rule, &Button::clicked, this, [this] { openRule(RuleDialog::Mode::Change); });
    connect(m_repair, &Button::clicked, this, &MachineDockerTab::repair);
    connect(m_news, &Banner::dismissed, this, [this] {
        m_changed = 0;
        showNews();
    });
    connect(m_news, &Banner::actionTriggered, this, &MachineDockerTab::newsAction);
    connect(&services.hosts, &HostService::hostsChanged, this, &MachineDockerTab::showAll);
    connect(&services.hosts, &HostService::connectionChanged, this, &MachineDockerTab::showAll);
    connect(&services.certificates, &CertificateService::changed, this, &MachineDockerTab::showAll);
    connect(&services.activity, &ActivityService::finished, this, &MachineDockerTab::operationEnded);
    connect(&services.activity, &ActivityService::changed, this, [this] {
        if (m_changed != 0)
            showNews();
    });
    MachineDockerTab::retranslateUi();
}

QWidget *MachineDockerTab::buildContent()
{
    auto *content = new QWidget(m_stack);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    for (Button *button : { m_check, m_rule, m_repair, m_more })
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_facts = makeFacts(
        m_labels, m_values, [](int field) { return field == EndpointField; }, nullptr, content);
    m_facts->setObjectName(u"dockerFacts"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::kSpaceL);
    sides->addWidget(m_facts, 1);
    sides->addWidget(buildCheck(), 1);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(buttons);
    all->addWidget(m_checking);
    all->addLayout(sides, 1);
    return content;
}

QWidget *MachineDockerTab::buildCheck()
{
    auto *result = new QWidget;
    auto *lines = new QVBoxLayout(result);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::kSpaceXs);
    m_verdict->setObjectName(u"checkVerdict"_s);
    m_verdict->setMultiLine(true);
    m_verdict->setWordWrap(true);
    m_verdict->setSelectable(true);
    lines->addWidget(m_verdict);
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        m_stages[i] = new StateLabel(result);
        m_stages[i]->setObjectName(u"checkStage%1"_s.arg(i));
        lines->addWidget(m_stages[i]);
    }
    lines->addStretch(1);
    m_result = new QScrollArea;
    m_result->setObjectName(u"checkResult"_s);
    m_result->setFrameShape(QFrame::NoFrame);
    m_result->setWidgetResizable(true);
    m_result->setWidget(result);
    m_result->viewport()->setAutoFillBackground(false);
    result->setAutoFillBackground(false);
    return m_result;
}

QString MachineDockerTab::title() const
{
    //: Title of a tab: Docker on a machine
    return tr("Docker");
}

QWidget *MachineDockerTab::firstFocus() const
{
    return host() ? m_check : m_empty->action();
}

void MachineDockerTab::retranslateUi()
{
    setAccessibleName(title());
    m_facts->setAccessibleName(title());
    //: Accessible name: what a look at an engine has found
    m_result->setAccessibleName(tr("Result of the Check"));
    //: Button: changes who may reach the engine over the network
    m_rule->setLabel(tr("Change Rule…"));
    //: Button: puts a new certificate for today's addresses on a machine
    m_repair->setLabel(tr("Repair…"));
    //: Button: opens a menu
    m_more->setLabel(tr("More"));
    //: What installed Docker on a machine
    m_labels[Route]->setText(tr("Set up by"));
    //: Version of Docker
    m_labels[Engine]->setText(tr("Engine"));
    //: Where an engine listens
    m_labels[EndpointField]->setText(tr("Endpoint"));
    //: The engine's certificate
    m_labels[Certificate]->setText(tr("Certificate"));
    //: Slipway's rule in the security group of a machine
    m_labels[Rule]->setText(tr("Network rule"));
    //: When somebody wants to be reminded to close the network rule
    m_labels[Reminder]->setText(tr("Reminder"));
    showAll();
}

std::optional<docker::Host> MachineDockerTab::host() const
{
    if (!row())
        return std::nullopt;
    const QString machine = row()->machine->id.text();
    const QList<docker::Host> all = services().hosts.hosts();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&machine](const docker::Host &host) {
        return host.machineId.compare(machine, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

int MachineDockerTab::port() const
{
    const std::optional<docker::Host> known = host();
    return known ? known->endpoint.port.value_or(docker::Endpoint::kDefaultTlsPort)
                 : docker::Endpoint::kDefaultTlsPort;
}

std::optional<CertificateRow> MachineDockerTab::certificate() const
{
    const std::optional<docker::Host> known = host();
    const QList<CertificateRow> rows = services().certificates.rows();
    for (const CertificateRow &each : rows) {
        if (known && each.kind == CertificateRow::Kind::Server && each.id == known->id.text())
            return each;
    }
    return std::nullopt;
}

void MachineDockerTab::load()
{
    if (host()) {
        findMine();
        ask(services().machines.access(row()->machine->id, stopToken()),
            [this](const azure::MachineAccess &access) {
                m_access = access;
                showAll();
            });
    }
    showAll();
}

void MachineDockerTab::forget()
{
    ++m_look;
    m_looks.requestStop();
    m_access.reset();
    m_own.clear(); // another machine may see another one
    m_changed = 0;
    m_undoing = 0;
    m_found.reset();
    m_checking->setActive(false);
    showAll();
}

/// Only where it is known without telling anybody, or somebody has agreed to that once. Without it less is
/// said, and nothing fails.
void MachineDockerTab::findMine()
{
    if (row() && !services().account.isSandbox() && provisioning::isReachedPrivately(*row()->machine)) {
        m_own = provisioning::addressTowards(row()->machine->privateAddress).value_or(QString());
        showAll();
        return;
    }
    if (!services().account.isSandbox() && services().settings.addressService().isEmpty())
        return;
    m_looks.run(services().setup.findMyAddress(stopToken()), [this](const Result<QString> &found) {
        m_own = found.value_or(QString());
        showAll();
    });
}

void MachineDockerTab::showAll()
{
    const std::optional<docker::Host> known = host();
    m_stack->setCurrentIndex(known ? 1 : 0);
    showEmpty();
    if (known)
        showFacts(*known);
    showNews();
    showCheck();
}

void MachineDockerTab::showEmpty()
{
    const bool again = row() && row()->verdict.isKnownNoMore();
    m_empty->setText(again ? tr("Slipway has set up Docker on this machine, but has no host for it any more. "
                                "Connecting again keeps the engine and gives it new certificates.")
                           : tr("Slipway has not set up Docker on this machine, and knows no engine there."));
    const bool canAdd = row() && row()->verdict.canBeSetUp();
    //: Button: opens the wizard that sets up Docker again, for a new way to an engine that is there
    const QString connectText = tr("Connect Again…");
    //: Button: opens the wizard that sets up Docker
    const QString addText = tr("Add Docker…");
    m_empty->setAction(!canAdd ? QString() : again ? connectText : addText);
}

/// What the set-up wrote down; of one before it wrote that down, what its extension tells.
QString MachineDockerTab::routeText(const docker::Host &host) const
{
    if (const std::optional<provisioning::Route> route = provisioning::routeFrom(host.setUpBy))
        return words::route(*route);
    for (const azure::Extension &extension : row()->machine->extensions) {
        if (extension.name.compare(provisioning::names::kExtensionName, Qt::CaseInsensitive) == 0)
            return words::route(provisioning::Route::CustomScript);
        if (extension.name.compare(provisioning::names::kDockerExtensionName, Qt::CaseInsensitive) == 0)
            return words::route(provisioning::Route::DockerExtension);
    }
    return {};
}

QString MachineDockerTab::certificateText() const
{
    const std::optional<CertificateRow> own = certificate();
    if (!own)
        return {};
    const QDateTime end = own->certificate.notAfter;
    //: %1 is a date, %2 is "in 12 days" or "ended 3 days ago"
    QString text = tr("Valid until %1 (%2)")
                       .arg(QLocale().toString(end.toLocalTime().date(), QLocale::ShortFormat),
                            words::until(end, services().certificates.now()));
    if (!own->missingNames.isEmpty())
        //: %1 is a list of names and addresses
        text += u'\n' + tr("It does not name %1.").arg(plain(words::list(own->missingNames)));
    return text;
}

void MachineDockerTab::showFacts(const docker::Host &host)
{
    QString engine = services().hosts.connection(host.id).engineVersion;
    if (engine.isEmpty() && m_found && *m_found)
        engine = engineVersionOf(**m_found);
    QString rule;
    if (m_access)
        rule = words::ruleStanding(ruleFacts(*m_access, port(), m_own), m_own, port());
    QString reminder;
    if (host.accessUntil.isValid())
        reminder = QLocale().toString(host.accessUntil.toLocalTime().date(), QLocale::ShortFormat);
    const QString texts[FieldCount] = { routeText(host),   plain(engine), plain(host.endpoint.toString()),
                                        certificateText(), rule,          reminder };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
    m_rule->setEnabled(m_access && (m_access->interfaceRules || m_access->subnetRules));
    m_repair->setEnabled(host.endpoint.kind == docker::Endpoint::Kind::Tls);
}

QString MachineDockerTab::movedText(const docker::Host &host) const
{
    const azure::Machine &machine = m_access ? m_access->machine : *row()->machine;
    const QString now = provisioning::movedTo(machine, host);
    if (!now.isEmpty())
        //: %1 is an address
        return tr("The machine's address has changed to %1. Repairing gives it a certificate for that "
                  "address, and leads the host there.")
            .arg(plain(now));
    const std::optional<CertificateRow> own = certificate();
    if (own && !own->missingNames.isEmpty())
        //: %1 is a list of names and addresses
        return tr("The machine is reached by %1 today, which its certificate does not name. Repairing gives "
                  "it one that does.")
            .arg(plain(words::list(own->missingNames)));
    return {};
}

MachineDockerTab::News MachineDockerTab::news() const
{
    if (canUndo())
        return News::Done;
    const std::optional<docker::Host> known = host();
    if (!known)
        return News::None;
    if (!movedText(*known).isEmpty())
        return News::Moved;
    if (m_access && ruleFacts(*m_access, port(), m_own).standing == RuleStanding::KeepsOut)
        return News::OtherAddress;
    if (m_access && !provisioning::exposures(*m_access, port()).isEmpty())
        return News::Open;
    const bool isOver = known->accessUntil.isValid() && known->accessUntil <= services().certificates.now();
    if (isOver)
        return News::Over;
    return m_access && provisioning::addressMayChange(m_access->machine) ? News::MayMove : News::None;
}

void MachineDockerTab::showNews()
{
    QString action;
    const QString open = m_access ? words::exposures(provisioning::exposures(*m_access, port())) : QString();
    switch (news()) {
    case News::None:
        m_news->dismiss();
        return;
    case News::Done:
        m_news->showMessage(Banner::Kind::Information, tr("The network rule has been changed."));
        //: Button: takes back what was just done
        action = tr("Undo");
        break;
    case News::Moved:
        m_news->showMessage(Banner::Kind::Warning, movedText(*host()));
        action = tr("Repair…");
        break;
    case News::OtherAddress: {
        //: %1 is an address
        const QString text = tr("The network rule does not let you in: your address is %1 now.").arg(m_own);
        m_news->showMessage(Banner::Kind::Warning, open.isEmpty() ? text : text + u'\n' + open);
        //: Button: changes the network rule to another address
        action = tr("Update Rule…");
        break;
    }
    case News::Open:
        m_news->showMessage(Banner::Kind::Warning, open);
        // Rules of others are left to them.
        if (ruleFacts(*m_access, port(), m_own).standing == RuleStanding::Everybody)
            action = tr("Change Rule…");
        break;
    case News::Over:
        m_news->showMessage(Banner::Kind::Warning,
                            tr("The day on which you wanted to close the network rule has come."));
        action = tr("Remove Rule…");
        break;
    case News::MayMove:
        m_news->showMessage(Banner::Kind::Warning,
                            words::caution({ .caution = provisioning::Caution::AddressMayChange }));
        //: Button: opens a window that gives the public address of a machine a DNS name, or makes it stay
        action = tr("Keep the Address…");
        break;
    }
    m_news->setAction(action);
    m_news->setClosable(news() == News::Done); // the others go when what they are about is mended
}

void MachineDockerTab::newsAction()
{
    switch (news()) {
    case News::None:
        break;
    case News::Done:
        undo();
        break;
    case News::Moved:
        repair();
        break;
    case News::OtherAddress:
    case News::Open:
        openRule(RuleDialog::Mode::Change);
        break;
    case News::Over:
        openRule(RuleDialog::Mode::Remove);
        break;
    case News::MayMove:
        openAddress();
        break;
    }
}

void MachineDockerTab::undo()
{
    m_undoing = services().activity.undo(std::exchange(m_changed, 0));
    showNews();
    if (const std::optional<ActivityRow> row = services().activity.find(m_undoing); row && !row->isUnderWay())
        operationEnded(*row);
}

bool MachineDockerTab::canUndo() const
{
    const std::optional<ActivityRow> row =
        m_changed == 0 ? std::nullopt : services().activity.find(m_changed);
    return row && row->canUndo;
}

/// Also one that was begun from the list of operations.
void MachineDockerTab::operationEnded(const ActivityRow &ended)
{
    const bool isOfAddress =
        ended.kind == ActivityKind::ChangeAddress || ended.kind == ActivityKind::UndoAddressChange;
    if (!isActive() || !row() || ended.machine != row()->machine->id
        || (ended.rules.isEmpty() && !isOfAddress))
        return;
    if (ended.number == m_undoing && ended.error)
        showOutcome(ended.error);
    else
        load();
}

void MachineDockerTab::openRule(RuleDialog::Mode mode)
{
    const std::optional<docker::Host> known = host();
    if (!known || !m_access)
        return;
    auto *dialog =
        new RuleDialog(services(), { .access = *m_access, .host = *known, .own = m_own }, mode, this);
    connect(dialog, &RuleDialog::ruleChanged, this, [this](qint64 number) {
        m_changed = number;
        showAll();
    });
    dialog->open();
}

void MachineDockerTab::repair()
{
    const std::optional<docker::Host> known = host();
    if (!known)
        return;
    auto *dialog = new ReplaceDialog(services().setup, { known->id }, this);
    connect(dialog, &ReplaceDialog::started, this, &MachineDockerTab::activityRequested);
    dialog->open();
}

void MachineDockerTab::openAddress()
{
    if (row())
        (new AddressDialog(services(), *row(), this))->open();
}

void MachineDockerTab::rotate()
{
    if (const std::optional<docker::Host> known = host())
        (new RotationDialog(services(), known->authorityId, RotationDialog::Reason::Rotation, this))->open();
}

void MachineDockerTab::openEngine(provisioning::EngineWorkKind kind)
{
    const std::optional<docker::Host> known = host();
    if (!known || !m_access)
        return;
    auto *dialog = new EngineDialog(services(), { .kind = kind, .host = *known, .access = *m_access }, this);
    connect(dialog, &EngineDialog::started, this, &MachineDockerTab::activityRequested);
    dialog->open();
}

void MachineDockerTab::addEngineActions(QMenu *menu, bool canDo)
{
    using provisioning::EngineWorkKind;
    menu->addSeparator();
    const auto add = [this, menu, canDo](const QString &name, const QString &text, EngineWorkKind kind) {
        QAction *action = menu->addAction(text, this, [this, kind] { openEngine(kind); });
        action->setObjectName(name);
        action->setEnabled(canDo);
    };
    //: Menu: changes settings of an engine
    add(u"engineOptionsLater"_s, tr("Engine Options…"), EngineWorkKind::Options);
    //: Menu: updates the packages of Docker on a machine
    add(u"upgradeDocker"_s, tr("Upgrade Docker…"), EngineWorkKind::Upgrade);
    //: Menu: takes Docker away from a machine
    add(u"removeDocker"_s, tr("Remove Docker…"), EngineWorkKind::Remove);
}

void MachineDockerTab::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const std::optional<docker::Host> known = host();
    if (!known)
        return;
    //: Menu: another authority takes the place of an engine's, on all its hosts
    QAction *turn = menu->addAction(tr("Replace the Authority…"), this, &MachineDockerTab::rotate);
    turn->setObjectName(u"rotateAuthority"_s);
    turn->setEnabled(!known->authorityId.isEmpty());
    addEngineActions(menu, known->endpoint.kind == docker::Endpoint::Kind::Tls && m_access.has_value());
    menu->addSeparator();
    //: Menu: removes Slipway's rule from the security groups of a machine
    QAction *rule = menu->addAction(tr("Remove Rule…"), this, [this] { openRule(RuleDialog::Mode::Remove); });
    rule->setObjectName(u"removeRule"_s);
    rule->setEnabled(m_access && !provisioning::ownRules(*m_access, static_cast<quint16>(port())).isEmpty());
    //: Menu: closes the way to an engine and forgets the host; Docker stays
    QAction *access = menu->addAction(tr("Remove Slipway's Access…"), this,
                                      [this] { openRule(RuleDialog::Mode::RemoveAccess); });
    access->setObjectName(u"removeAccess"_s);
    access->setEnabled(m_access.has_value());
}

void MachineDockerTab::check()
{
    const int look = ++m_look;
    if (m_checking->isActive()) {
        m_looks.requestStop();
        m_checking->setActive(false);
        showCheck();
        return;
    }
    const std::optional<docker::Host> known = host();
    if (!known)
        return;
    m_found.reset();
    m_checking->setActive(true);
    showCheck();
    m_looks.run(services().checks.checkHost(known->id, m_looks.token()),
                [this, look](const Result<pki::Diagnosis> &found) {
                    if (look != m_look)
                        return;
                    m_checking->setActive(false);
                    m_found = found;
                    showAll();
                });
}

void MachineDockerTab::showCheck()
{
    //: Button: stops looking at an engine
    const QString stopText = tr("Stop");
    //: Button: looks how far a connection to an engine comes
    const QString checkText = tr("Check Now");
    m_check->setLabel(m_checking->isActive() ? stopText : checkText);
    const bool isSeen = m_found && *m_found;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        m_stages[i]->setVisible(isSeen);
        if (!isSeen)
            continue;
        const StageOutcome outcome = outcomeOf(kCheckStages[i], **m_found);
        m_stages[i]->setState(shapeOf(outcome), words::checkStage(kCheckStages[i], outcome));
    }
    QStringList lines;
    if (isSeen) {
        lines = { words::diagnosis(**m_found), words::diagnosisRemedy(**m_found),
                  words::checkSide(sideOf(**m_found)), words::clockSkew(**m_found) };
        lines.removeAll(QString());
    } else if (m_found) {
        lines = { words::describe(m_found->error()) };
    } else if (m_checking->isActive()) {
        lines = { tr("Looking…") };
    }
    m_verdict->setText(lines.join(u'\n'));
    m_verdict->setVisible(!lines.isEmpty());
}

} // namespace slipway::ui
