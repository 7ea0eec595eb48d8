// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "base/files/privatefile.h"
#include "base/log/trace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageid.h"

#include <QDir>
#include <QStandardPaths>
#include <QTimer>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

/// Ours, compiled in and tested; damage to it would be a broken build.
provisioning::Catalogue builtInCatalogue()
{
    Result<provisioning::Catalogue> catalogue = provisioning::Catalogue::builtIn();
    if (!catalogue)
        qFatal("The catalogue in the program is damaged: %s", qUtf8Printable(catalogue.error().detail));
    return std::move(*catalogue);
}

} // namespace

Result<QString> prepareDataFolder(const QString &asked)
{
    const QString folder = asked.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : QDir(asked).absolutePath();
    if (const Result<> made = makePrivateFolder(folder); !made)
        return made.error();
    return folder;
}

Application::Application(const CommandLine &options, const QString &dataFolder)
    : m_options(options)
    , m_settings(dataFolder, options.language)
    , m_languages(m_settings)
    , m_catalogue(builtInCatalogue())
    , m_sandbox(options)
    , m_world(dataFolder)
    , m_network(m_world, m_settings, m_keychain)
    , m_account(m_world, m_settings, m_sandbox, m_keychain)
    , m_storeKeeper(m_world, m_keychain)
    , m_hosts(m_world, m_storeKeeper)
    , m_machines(m_world, m_hosts, m_catalogue)
    , m_certificates(m_world, m_storeKeeper, m_settings, m_world.clock(),
                     [this](const QString &machineId) { return namesOfMachine(machineId); })
    , m_setup(m_world, m_storeKeeper, m_catalogue, m_settings)
    , m_newMachines(m_world, m_storeKeeper, m_catalogue, m_setup)
    , m_logs(m_hosts)
    , m_terminals(m_hosts, m_world.clock())
    , m_stats(m_hosts, m_world.clock())
    , m_activity(m_world)
    , m_extensions(m_world)
    , m_operations(m_hosts, m_activity)
    , m_content(m_hosts, m_world.clock())
    , m_notices(m_hosts, m_settings, m_world.clock())
    , m_clocks(m_hosts, m_settings, m_world.clock())
    , m_checks(m_world, m_storeKeeper, [this](const docker::HostId &host) { return m_clocks.of(host); })
    , m_services { m_account,  m_machines,   m_setup,  m_hosts,      m_certificates, m_settings,
                   m_logs,     m_terminals,  m_stats,  m_operations, m_content,      m_notices,
                   m_activity, m_extensions, m_checks, m_network,    m_newMachines }
{
    watchAhead();
    m_activity.followSetUps(m_setup);
    QObject::connect(&m_network, &NetworkController::changed, &m_machines, [this] {
        if (m_machines.lastError()) // it may have been the network's fault
            m_machines.refresh();
    });
    QObject::connect(&m_machines, &ui::MachineService::changed, &m_certificates,
                     &CertificateController::machinesChanged);
    QObject::connect(&m_hosts, &ui::HostService::hostsChanged, &m_certificates,
                     &CertificateController::reload);
    QObject::connect(&m_certificates, &CertificateController::hostsLinked, &m_hosts, &HostController::reload);
    QObject::connect(&m_certificates, &CertificateController::identityChanged, &m_hosts,
                     &HostController::identityChanged);
    QObject::connect(&m_setup, &SetupController::worldTouched, &m_hosts, &HostController::reload);
    QObject::connect(&m_setup, &SetupController::worldTouched, &m_certificates,
                     &CertificateController::reload);
    QObject::connect(&m_newMachines, &NewMachineController::worldTouched, &m_hosts, &HostController::reload);
    QObject::connect(&m_newMachines, &NewMachineController::worldTouched, &m_certificates,
                     &CertificateController::reload);
    QObject::connect(&m_newMachines, &NewMachineController::worldTouched, &m_machines,
                     &ui::MachineService::refresh);
    trace::stamp("app-ready"_L1);
}

Application::~Application()
{
    m_window.reset();
}

void Application::start()
{
    m_window = std::make_unique<ui::MainWindow>(m_services);
    turnTo(m_options.page, m_options.host);
    m_window->show();
    m_certificates.startWatch();
    QTimer::singleShot(0, m_window.get(), [this] { m_hosts.followSystemNetwork(); }); // it loads a plugin
    if (m_options.sandbox) {
        openSandbox();
        return;
    }
    m_storeKeeper.openIfUsed();
    m_tasks.run(m_network.restore(), [this] { m_account.restore(); });
}

/// What the first page will watch is asked while the window is still being built; the page then says what it
/// wants itself.
void Application::watchAhead()
{
    const ui::PageId first = ui::pageFromName(m_options.page).value_or(ui::PageId::Home);
    if (m_options.sandbox || (first != ui::PageId::Home && first != ui::PageId::Containers))
        return;
    QList<docker::HostId> all;
    const QList<docker::Host> hosts = m_hosts.hosts();
    all.reserve(hosts.size());
    for (const docker::Host &host : hosts)
        all.append(host.id);
    m_hosts.setWatched(all);
}

QStringList Application::namesOfMachine(const QString &machineId) const
{
    for (const ui::MachineRow &row : m_machines.rows()) {
        if (row.machine->id.text().compare(machineId, Qt::CaseInsensitive) != 0)
            continue;
        QStringList names { row.machine->dnsName, row.machine->publicAddress, row.machine->privateAddress };
        names.removeAll(QString());
        return names;
    }
    return {};
}

void Application::show(const QString &page, const QString &host)
{
    turnTo(page, host);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::turnTo(const QString &page, const QString &host)
{
    if (!page.isEmpty())
        m_window->showPage(page);
    if (!host.isEmpty())
        m_window->selectHost(host);
}

void Application::openSandbox()
{
    m_tasks.run(m_account.openSandbox(m_tasks.token()), [this](const Result<> &opened) {
        if (!opened)
            m_window->showError(opened.error());
    });
}

} // namespace slipway::app
