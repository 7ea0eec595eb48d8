// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "base/log/trace.h"
#include "ui/activity/activitypage.h"
#include "ui/certificates/certificatespage.h"
#include "ui/certificates/unlockdialog.h"
#include "ui/common/page.h"
#include "ui/common/scrollaccess.h"
#include "ui/containers/containerspage.h"
#include "ui/home/connectdialog.h"
#include "ui/home/homepage.h"
#include "ui/home/signinagaindialog.h"
#include "ui/home/signindialog.h"
#include "ui/learn/learnpage.h"
#include "ui/machines/machinespage.h"
#include "ui/newmachine/newmachinewizard.h"
#include "ui/services/accountservice.h"
#include "ui/services/activityservice.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/accessreminder.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/newmachineends.h"
#include "ui/shell/noticetoast.h"
#include "ui/shell/rail.h"
#include "ui/shell/traynotices.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kGeometryKey = "window.geometry"_L1;
constexpr auto kRailKey = "window.rail"_L1;
constexpr auto kNarrow = "narrow";
constexpr QSize kFirstSize(1200, 760);
constexpr QSize kSmallest(860, 560);

/// Tells once that something was painted. Goes away with its window.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *watched, std::function<void()> painted)
        : QObject(watched)
        , m_painted(std::move(painted))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // through the event loop: by then the whole window is on the screen
            QTimer::singleShot(0, this, [this] {
                m_painted();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_painted;
};

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_theme(services.settings)
    , m_openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    installScrollAreaAccess();
    m_theme.apply();
    setObjectName(u"mainWindow"_s);
    setMinimumSize(kSmallest);
    buildLayout();
    buildMenus();
    restoreWindow();
    connect(&services.account, &AccountService::stateChanged, this, &MainWindow::showAccount);
    retranslateUi();
    openPage(PageId::Home);
}

MainWindow::~MainWindow()
{
    // Pages refer to m_services and tell us things; they go while we are whole.
    qDeleteAll(std::exchange(m_pages, {}));
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    m_rail = new Rail(m_services.account, m_services.notices, central);
    m_stack = new QStackedWidget(central);
    m_stack->setObjectName(u"pages"_s);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    connect(m_rail, &Rail::pageRequested, this, &MainWindow::openPage);
    connect(m_rail, &Rail::noticesRequested, this, &MainWindow::openNotices);
    m_toast = new NoticeToast(m_services.notices, central);
    connect(m_toast, &NoticeToast::hostRequested, this, &MainWindow::openHost);
    connect(m_toast, &NoticeToast::activityRequested, this, [this] {
        openPage(PageId::Activity);
        static_cast<ActivityPage *>(pageFor(PageId::Activity))->focusOperations();
    });
    connect(&m_services.activity, &ActivityService::finished, this, [this](const ActivityRow &row) {
        if (m_current != PageId::Activity || !isActiveWindow())
            m_toast->tellEnded(row);
    });
    auto *made = new NewMachineEnds(m_services.newMachines, this);
    connect(made, &NewMachineEnds::ended, this, [this](const QString &text, StateShape shape) {
        if (m_current != PageId::Activity || !isActiveWindow())
            m_toast->tellNewMachine(text, shape);
    });
    connect(m_toast, &NoticeToast::certificatesRequested, this, [this] { openPage(PageId::Certificates); });
    auto *ends = new EndNotices(m_services.certificates, this);
    connect(ends, &EndNotices::told, m_toast, &NoticeToast::tellCertificate);
    auto *reminder = new AccessReminder(m_services, this);
    connect(reminder, &AccessReminder::over, m_toast, &NoticeToast::tellAccess);
    connect(m_toast, &NoticeToast::machineRequested, this, &MainWindow::openMachine);
    auto *tray = new TrayNotices(m_services.notices, this);
    connect(ends, &EndNotices::told, tray, &TrayNotices::tellCertificates);
    connect(tray, &TrayNotices::openRequested, this, [this] {
        comeToFront();
        openNotices();
    });
    connect(tray, &TrayNotices::certificatesRequested, this, [this] {
        comeToFront();
        openPage(PageId::Certificates);
    });
    connect(m_rail, &Rail::accountMenuRequested, this, &MainWindow::showAccountMenu);
    connect(m_rail, &Rail::narrowChanged, this, [this](bool narrow) {
        m_services.settings.setState(kRailKey, narrow ? QByteArray(kNarrow) : QByteArray());
    });
    connect(&m_services.certificates, &CertificateService::passphraseWanted, this, &MainWindow::openUnlock,
            Qt::QueuedConnection); // never from inside of what wants a key
    new FirstPaint(m_stack, [] { trace::stamp("first-paint"_L1); });
}

void MainWindow::comeToFront()
{
    showNormal();
    raise();
    activateWindow();
}

QMenu *MainWindow::addMenu(std::function<QString()> title)
{
    QMenu *menu = menuBar()->addMenu(QString());
    m_menus.append({ menu, std::move(title) });
    return menu;
}

QAction *MainWindow::addEntry(QMenu *menu, const QString &objectName, std::function<QString()> text,
                              const QKeySequence &shortcut, std::function<void()> run)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_entries.append({ action, std::move(text) });
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    //: Menu
    QMenu *file = addMenu([] { return tr("&File"); });
    //: Menu: opens the window for signing in
    addEntry(
        file, u"signInAction"_s, [] { return tr("&Sign In to Azure…"); }, {}, [this] { openSignIn(); });
    //: Menu: opens the embedded sandbox
    addEntry(
        file, u"sandboxAction"_s, [] { return tr("&Open the Sandbox"); }, {},
        [this] {
            openPage(PageId::Home);
            home()->openSandbox();
        });
    //: Menu: opens the window for adding a host by hand
    addEntry(
        file, u"connectAction"_s, [] { return tr("&Connect to a Host…"); }, {}, [this] { openConnect(); });
    //: Menu: opens the window in which a machine is made
    m_newMachine = addEntry(
        file, u"newMachineAction"_s, [] { return tr("&New Machine with Docker…"); }, QKeySequence::New,
        [this] { openNewMachine(nullptr); });
    m_signOut = addEntry(
        file, u"signOutAction"_s, [] { return tr("Sign O&ut"); }, {},
        [this] { m_services.account.signOut(); });
    file->addSeparator();
    addEntry(
        file, u"quitAction"_s, [] { return tr("&Quit"); }, QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { close(); });
}

void MainWindow::buildViewMenu()
{
    //: Menu
    QMenu *view = addMenu([] { return tr("&View"); });
    int number = 0;
    for (const PageId page : kPages) {
        const QKeySequence keys(
            QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + number++)));
        addEntry(
            view, QString(pageName(page)) + u"Action"_s, [page] { return pageTitle(page); }, keys,
            [this, page] {
                openPage(page);
                if (QWidget *first = pageFor(page)->firstFocus())
                    first->setFocus(Qt::ShortcutFocusReason);
            });
    }
    view->addSeparator();
    //: Menu: makes the list of pages at the left narrow or wide
    addEntry(
        view, u"railAction"_s, [] { return tr("&Narrow Rail"); }, QKeySequence(Qt::CTRL | Qt::Key_B),
        [this] {
            m_rail->setNarrow(!m_rail->isNarrow());
            emit m_rail->narrowChanged(m_rail->isNarrow());
        });
    //: Menu: opens the window in which commands are found by typing
    addEntry(
        view, u"paletteAction"_s, [] { return tr("Command &Palette…"); }, QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { openPalette(); });
}

void MainWindow::buildHelpMenu()
{
    //: Menu
    QMenu *help = addMenu([] { return tr("&Help"); });
    //: Menu: opens the page Learn
    addEntry(
        help, u"helpAction"_s, [] { return tr("&Learn"); }, QKeySequence::HelpContents,
        [this] { openPage(PageId::Learn); });
    //: Menu: opens the page Settings, which tells the version
    addEntry(
        help, u"aboutAction"_s, [] { return tr("&About Slipway"); }, {},
        [this] { openPage(PageId::Settings); });
}

void MainWindow::retranslateUi()
{
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(title());
    for (const MenuEntry &entry : std::as_const(m_entries))
        entry.action->setText(entry.text());
    m_toast->retranslateUi();
    showAccount();
}

void MainWindow::showAccount()
{
    const bool signedIn = m_services.account.state() == AccountState::SignedIn;
    m_signOut->setEnabled(signedIn);
    m_newMachine->setEnabled(signedIn);
    const bool sandbox = signedIn && m_services.account.isSandbox();
    //: Title of the window while the sandbox is open
    setWindowTitle(sandbox ? tr("Slipway (Sandbox)") : u"Slipway"_s);
}

void MainWindow::showAccountMenu(QWidget *button)
{
    if (m_services.account.state() == AccountState::SignedOut) {
        openSignIn();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu: opens the list of accounts in the settings
    menu->addAction(tr("Accounts…"), this, &MainWindow::showAccounts);
    //: Menu: ends the session
    menu->addAction(tr("Sign Out"), this, [this] { m_services.account.signOut(); });
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

HomePage *MainWindow::home()
{
    return static_cast<HomePage *>(pageFor(PageId::Home));
}

Page *MainWindow::pageFor(PageId id)
{
    Page *page = m_pages.value(id);
    if (!page) {
        page = makePage(id);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
    }
    return page;
}

Page *MainWindow::makePage(PageId id)
{
    const auto machines = [this] { openPage(PageId::Machines); };
    switch (id) {
    case PageId::Home: {
        auto *page = new HomePage(m_services, m_stack);
        connect(page, &HomePage::signInRequested, this, &MainWindow::openSignIn);
        connect(page, &HomePage::connectRequested, this, &MainWindow::openConnect);
        connect(page, &HomePage::machinesRequested, this, machines);
        connect(page, &HomePage::newMachineRequested, this, [this] { openNewMachine(nullptr); });
        connect(page, &HomePage::certificateRequested, this, &MainWindow::openCertificate);
        connect(page, &HomePage::hostRequested, this, &MainWindow::openHost);
        connect(page, &HomePage::machineRequested, this, &MainWindow::openMachine);
        connect(page, &HomePage::activityRequested, this, [this] { openPage(PageId::Activity); });
        connect(page, &HomePage::signInAgainRequested, this, &MainWindow::signInAgain);
        connect(page, &HomePage::accountsRequested, this, &MainWindow::showAccounts);
        return page;
    }
    case PageId::Machines: {
        auto *page = new MachinesPage(m_services, m_stack);
        connect(page, &MachinesPage::openContainersRequested, this, &MainWindow::openHost);
        connect(page, &MachinesPage::newMachineRequested, this, [this] { openNewMachine(nullptr); });
        connect(page, &MachinesPage::signInRequested, this, [this] { openPage(PageId::Home); });
        connect(page, &MachinesPage::activityRequested, this, [this] { openPage(PageId::Activity); });
        connect(page, &MachinesPage::signInAgainRequested, this, &MainWindow::signInAgain);
        connect(page, &MachinesPage::accountsRequested, this, &MainWindow::showAccounts);
        return page;
    }
    case PageId::Containers: {
        auto *page = new ContainersPage(m_services, m_stack);
        connect(page, &ContainersPage::machinesRequested, this, machines);
        connect(page, &ContainersPage::connectRequested, this, &MainWindow::openConnect);
        return page;
    }
    case PageId::Certificates: {
        auto *page = new CertificatesPage(m_services, m_stack);
        connect(page, &CertificatesPage::machinesRequested, this, machines);
        connect(page, &CertificatesPage::activityRequested, this, [this] { openPage(PageId::Activity); });
        connect(page, &CertificatesPage::unlockRequested, this, &MainWindow::openUnlock);
        return page;
    }
    case PageId::Activity: {
        auto *page = new ActivityPage(m_services, m_stack);
        connect(page, &ActivityPage::openContainersRequested, this, &MainWindow::openHost);
        connect(page, &ActivityPage::machinesRequested, this, machines);
        connect(page, &ActivityPage::newMachineRequested, this, &MainWindow::openNewMachine);
        return page;
    }
    case PageId::Learn:
        return new LearnPage(m_stack);
    case PageId::Settings:
        return makeSettings();
    }
    Q_UNREACHABLE();
}

void MainWindow::openPage(PageId id)
{
    Page *page = pageFor(id);
    const bool changed = m_stack->currentWidget() != page;
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    updateActivation();
    const bool fromRail = m_rail->isAncestorOf(focusWidget());
    if (changed && !fromRail && page->firstFocus()) // arrow keys in the rail stay in the rail
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPage(const QString &name)
{
    if (const std::optional<PageId> page = pageFromName(name))
        openPage(*page);
}

void MainWindow::selectHost(const QString &idOrName)
{
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    for (const docker::Host &host : hosts) {
        if (host.id.text() == idOrName || host.name == idOrName) {
            openHost(host.id);
            return;
        }
    }
    openHost({});
}

void MainWindow::openHost(const docker::HostId &host)
{
    static_cast<ContainersPage *>(pageFor(PageId::Containers))->showHost(host);
    openPage(PageId::Containers);
}

void MainWindow::openMachine(const QString &armId)
{
    openPage(PageId::Machines);
    if (const Result<azure::ArmId> id = azure::ArmId::parse(armId))
        static_cast<MachinesPage *>(pageFor(PageId::Machines))->showDocker(*id);
}

void MainWindow::openCertificate(const CertificateKey &certificate)
{
    openPage(PageId::Certificates);
    static_cast<CertificatesPage *>(pageFor(PageId::Certificates))->select(certificate);
}

void MainWindow::openNotices()
{
    openPage(PageId::Activity);
    static_cast<ActivityPage *>(pageFor(PageId::Activity))->focusNotices();
}

void MainWindow::showError(const Error &error)
{
    openPage(PageId::Home);
    home()->showError(error);
}

Page *MainWindow::makeSettings()
{
    auto *page = new SettingsPage(
        m_services, [this](const QUrl &url) { m_openUrl(url); }, m_stack);
    connect(page, &SettingsPage::signInRequested, this, &MainWindow::openSignIn);
    return page;
}

void MainWindow::showAccounts()
{
    openPage(PageId::Settings);
    static_cast<SettingsPage *>(pageFor(PageId::Settings))->showAccounts();
}

void MainWindow::signInAgain(const QString &account, const QString &tenant)
{
    openSignInAgain(m_services.account, account, tenant, m_openUrl, this);
}

void MainWindow::openSignIn()
{
    auto *dialog = new SignInDialog(m_services.account, m_openUrl, this);
    connect(dialog, &QDialog::accepted, this, [this] { openPage(PageId::Machines); });
    dialog->open();
}

void MainWindow::openConnect()
{
    auto *dialog = new ConnectDialog(m_services.hosts, m_services.certificates, this);
    connect(dialog, &ConnectDialog::connected, this, &MainWindow::openHost);
    dialog->open();
}

void MainWindow::openNewMachine(NewMachineRun *run)
{
    auto *wizard = new NewMachineWizard(m_services, run, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &NewMachineWizard::openContainersRequested, this, &MainWindow::openHost);
    wizard->open();
}

void MainWindow::openUnlock()
{
    if (!findChild<UnlockDialog *>())
        (new UnlockDialog(m_services.certificates, this))->open();
}

QList<Command> MainWindow::commands()
{
    QList<Command> list;
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    list.reserve(m_entries.size() + hosts.size());
    for (const MenuEntry &entry : std::as_const(m_entries)) {
        if (!entry.action->isEnabled() || entry.action->objectName() == "paletteAction"_L1)
            continue;
        list.append({ .text = entry.action->text().remove(u'&'),
                      .shortcut = entry.action->shortcut().toString(QKeySequence::NativeText),
                      .run = [action = entry.action] { action->trigger(); } });
    }
    for (const docker::Host &host : hosts) {
        //: Command: %1 is a host
        list.append(
            { .text = tr("Containers on %1").arg(host.name), .run = [this, id = host.id] { openHost(id); } });
    }
    return list;
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(commands(), this);
    palette->open();
}

void MainWindow::updateActivation()
{
    const bool visible = isVisible() && !isMinimized();
    Page *wanted = visible ? m_pages.value(m_current) : nullptr;
    if (wanted == m_active)
        return;
    if (m_active)
        m_active->deactivated();
    m_active = wanted;
    if (m_active)
        m_active->activated();
    if (!m_active || !m_active->watchesHosts())
        m_services.hosts.setWatched({});
}

void MainWindow::restoreWindow()
{
    resize(kFirstSize);
    restoreGeometry(m_services.settings.state(kGeometryKey));
    m_rail->setNarrow(m_services.settings.state(kRailKey) == kNarrow);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::WindowStateChange)
        updateActivation();
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateActivation();
    if (!std::exchange(m_shown, true))
        trace::stamp("window-shown"_L1);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateActivation();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setState(kGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace slipway::ui
