// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the main window on stand-ins and saves a picture of every page in both themes. Not a test: for
// looking at.
//   slipway-gallery FOLDER [FILE.qm]
#include "fakeservices.h"
#include "galleryaccounts.h"
#include "gallerynewmachine.h"
#include "ui/certificates/checkdialog.h"
#include "ui/certificates/exportdialog.h"
#include "ui/certificates/identitydialog.h"
#include "ui/certificates/importdialog.h"
#include "ui/certificates/newcertificatedialog.h"
#include "ui/certificates/passphrasedialog.h"
#include "ui/certificates/recoverydialog.h"
#include "ui/certificates/renewdialog.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/certificates/unlockdialog.h"
#include "ui/common/confirm.h"
#include "ui/containers/containerdetail.h"
#include "ui/home/connectdialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

void save(QWidget &widget, const QString &folder, const QString &name)
{
    QTest::qWait(150);
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

void showPages(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    for (const ui::PageId page : ui::kPages) {
        window.openPage(page);
        for (const QString &name : { u"containers"_s, u"certificates"_s }) {
            if (auto *table = window.findChild<QTableView *>(name); table && table->isVisible())
                table->selectRow(0);
        }
        save(window, folder, theme + u'-' + ui::pageName(page));
    }
}

/// Every tab of the pane below the containers.
void showTabs(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    window.openPage(ui::PageId::Containers);
    window.findChild<QTableView *>(u"containers"_s)->selectRow(1);
    const QSize usual = window.size();
    window.resize(1360, 960);
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(window, folder, theme + u"-tab-"_s + tabs->widget(i)->objectName());
    }
    tabs->setCurrentIndex(0);
    window.resize(usual);
}

/// An hour of figures for everything that runs.
void fillFigures(test::FakeServices &fakes)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const docker::Host &host : std::as_const(fakes.hosts.list)) {
        const QList<docker::ContainerSummary> containers = fakes.hosts.containers(host.id);
        int phase = 0;
        for (const docker::ContainerSummary &container : containers) {
            if (container.state.known() != docker::ContainerState::Running)
                continue;
            ++phase;
            for (int second = -3600; second <= 0; second += 5) {
                const double wave = std::sin((second + 300 * phase) / 97.0) + std::sin(second / 23.0) / 3;
                fakes.stats.put(
                    host.id, container.id,
                    { .at = now.addSecs(second),
                      .cpu = std::max(0.2, 40.0 * phase * (1.1 + wave)),
                      .cpus = 4,
                      .memory = (180.0 + 30 * wave) * 1024 * 1024 * phase,
                      .memoryLimit = 512.0 * 1024 * 1024 * phase,
                      .hasNetwork = phase != 2,
                      .network = docker::ByteRates { 90'000 * (1.5 + wave), 22'000 * (1.5 - wave) },
                      .block = docker::ByteRates { 4'000 * (1.5 + wave), 250'000 * (1.4 + wave) },
                      .pids = 14.0 + phase });
                if (const docker::Usage *usage = fakes.stats.usage(host.id, container.id))
                    fakes.stats.histories[host.id.text()].append(*usage);
            }
            fakes.stats.allFacts[container.id.text()] = { .startedAt = now.addSecs(-7400 * phase) };
        }
    }
}

void showFigures(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder,
                 const QString &theme)
{
    window.openPage(ui::PageId::Containers);
    auto *table = window.findChild<QTableView *>(u"containers"_s);
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    tabs->setCurrentWidget(window.findChild<QWidget *>(u"statsTab"_s));
    table->selectRow(0);
    QTest::qWait(200);
    fillFigures(fakes);
    save(window, folder, theme + u"-containers-stats"_s);
    window.findChild<QAbstractButton *>(u"statsAsTable"_s)->toggle();
    save(window, folder, theme + u"-containers-stats-table"_s);
    window.findChild<QAbstractButton *>(u"statsAsTable"_s)->toggle();
    const QList<QAction *> groups = [&window] {
        auto *menu = window.findChild<QPushButton *>(u"groupBy"_s)->menu();
        menu->popup(QPoint(0, 0));
        menu->hide();
        return menu->actions();
    }();
    groups.at(2)->trigger();
    table->clearSelection();
    table->setCurrentIndex({});
    window.findChild<QAbstractButton *>(u"showHostStats"_s)->setChecked(true);
    save(window, folder, theme + u"-containers-grouped"_s);
    window.findChild<QAbstractButton *>(u"showHostStats"_s)->setChecked(false);
}

/// A server whose certificate has ended, as seen from a computer whose clock is ahead.
void showCheck(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder, const QString &theme)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const pki::Certificate server { .subject = u"CN=Docker on web-01"_s,
                                    .issuer = u"CN=Slipway Example"_s,
                                    .serial = u"2F9A41C07D"_s,
                                    .dnsNames = { u"web-01.example.com"_s },
                                    .alternativeNames = { u"DNS:web-01.example.com"_s,
                                                          u"IP Address:10.0.0.4"_s },
                                    .notBefore = now.addDays(-400),
                                    .notAfter = now.addDays(-3),
                                    .sha256 = QString(32, u'A') + QString(32, u'7'),
                                    .keyDescription = u"EC P-256"_s };
    fakes.checks.answer = pki::Diagnosis { .kind = pki::DiagnosisKind::Expired,
                                           .host = u"web-01.example.com"_s,
                                           .port = 2376,
                                           .chain = { server },
                                           .protocol = u"TLSv1.3"_s,
                                           .cipher = u"TLS_AES_128_GCM_SHA256"_s,
                                           .asksForClientCertificate = true,
                                           .clientAuthorities = { u"CN=Slipway Example"_s },
                                           .ownTime = now,
                                           .peerTime = now.addSecs(-4000),
                                           .detail = u"certificate has expired (CN=Docker on web-01)"_s };
    auto *dialog = new ui::CheckDialog(fakes.services, fakes.hosts.list.constFirst(), &window);
    dialog->open();
    save(*dialog, folder, theme + u"-check"_s);
    dialog->close();
    QTest::qWait(50);
}

/// The windows of the page Certificates.
/// After "Save Files…" for the last host.
QDialog *withFilesWritten(ui::RotationDialog *dialog)
{
    dialog->open();
    auto *hosts = dialog->findChild<QTreeWidget *>(u"rotationHosts"_s);
    hosts->setCurrentItem(hosts->topLevelItem(hosts->topLevelItemCount() - 1));
    dialog->findChild<QPushButton *>(u"saveFiles"_s)->click();
    if (auto *chooser = dialog->findChild<QFileDialog *>()) {
        emit chooser->fileSelected(u"/media/stick"_s);
        chooser->close();
    }
    return dialog;
}

void showCertificateDialogs(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder,
                            const QString &theme)
{
    const auto shoot = [&folder, &theme](QDialog *dialog, const QString &name) {
        dialog->open();
        save(*dialog, folder, theme + u"-certificates-"_s + name);
        dialog->close();
        QTest::qWait(50);
    };
    using Kind = ui::CertificateRow::Kind;
    const QList<ui::CertificateRow> rows = fakes.certificates.list;
    shoot(new ui::NewCertificateDialog(fakes.services, Kind::Server, &window), u"new"_s);
    shoot(new ui::RenewDialog(fakes.certificates, rows, &window), u"renew"_s);
    shoot(new ui::ExportDialog(fakes.certificates, rows.last(), { u"tcp://web-01.example:2376"_s }, &window),
          u"export"_s);
    ui::ImportOffers offers { .number = 1, .wantsPassphrase = true };
    for (const ui::CertificateRow &row : rows)
        offers.offers.append({ .row = row, .files = { u"cert.pem"_s, u"key.pem"_s }, .isTakeable = true });
    offers.offers.last().endpoints = { { .name = u"nas"_s, .endpoint = u"tcp://nas.example:2376"_s } };
    offers.offers[1].findings = { { .problem = pki::ImportProblem::ChainIncomplete, .file = u"cert.pem"_s } };
    offers.offers[2].isTakeable = false;
    offers.offers[2].findings = { { .problem = pki::ImportProblem::KeyMismatch, .file = u"key.pem"_s } };
    offers.offers[3].isKnown = true;
    offers.findings = { { .problem = pki::ImportProblem::NeedsPassphrase, .file = u"old.p12"_s } };
    fakes.certificates.offers = offers;
    auto *import = new ui::ImportDialog(fakes.certificates, fakes.hosts, &window);
    import->add({ u"/somewhere"_s });
    shoot(import, u"import"_s);
    docker::Host host = fakes.hosts.list.constFirst();
    host.authorityId = rows.constFirst().id;
    azure::Machine machine;
    machine.id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/rg-web/providers/Microsoft.Compute/"
                                     "virtualMachines/web-01"_s)
                     .value_or(azure::ArmId());
    machine.name = u"web-01"_s;
    const provisioning::Replacement what { .before = host,
                                           .trusted = { host.authorityId },
                                           .identityId = u"identity"_s };
    const Result<provisioning::Plan> plan =
        provisioning::planReplacement(machine, what, QDateTime::currentDateTimeUtc());
    fakes.setup.now = ui::EngineNow { .options = { .logDriver = u"json-file"_s }, .running = 12 };
    fakes.setup.offers = { { .host = host,
                             .plan = plan ? std::optional(*plan) : std::nullopt,
                             .containers = ui::ContainersThen::Stop,
                             .running = 12 } };
    shoot(new ui::ReplaceDialog(fakes.setup, { host.id }, &window), u"replace"_s);
    fakes.setup.turning = {
        { .id = u"next"_s,
          .oldAuthority = host.authorityId,
          .hosts = { { .id = host.id, .name = host.name, .state = provisioning::RotationState::BothTrusted },
                     { .id = docker::HostId(u"db"_s),
                       .name = u"db-01"_s,
                       .error = Error { .kind = ErrorKind::Conflict,
                                        .code = u"rotation.machine-off"_s,
                                        .subject = u"db-01"_s } },
                     { .id = docker::HostId(u"nas"_s),
                       .name = u"nas"_s,
                       .error = Error { .kind = ErrorKind::Conflict,
                                        .code = u"rotation.by-hand"_s,
                                        .subject = u"nas"_s } } } }
    };
    shoot(new ui::RotationDialog(fakes.services, host.authorityId, ui::RotationDialog::Reason::LeakedKey,
                                 &window),
          u"rotation"_s);
    fakes.setup.filesOutcome = QStringList { u"/media/stick/ca.pem"_s, u"/media/stick/server-cert.pem"_s,
                                             u"/media/stick/server-key.pem"_s };
    shoot(withFilesWritten(new ui::RotationDialog(fakes.services, host.authorityId,
                                                  ui::RotationDialog::Reason::Rotation, &window)),
          u"rotation-files"_s);
    fakes.setup.turning.clear();
    fakes.certificates.store = ui::StoreState::WantsNewPassphrase;
    shoot(new ui::UnlockDialog(fakes.certificates, &window), u"unlock"_s);
    shoot(new ui::PassphraseDialog(fakes.certificates, &window), u"passphrase"_s);
    shoot(new ui::ConnectDialog(fakes.hosts, fakes.certificates, &window), u"connect"_s);
    shoot(new ui::IdentityDialog(fakes.services, fakes.hosts.list.constFirst(), {}, &window), u"identity"_s);
    auto *recovery = new ui::RecoveryDialog(fakes.certificates, &window);
    recovery->findChild<QPushButton *>(u"action"_s)->click();
    shoot(recovery, u"recovery"_s);
    fakes.certificates.store = ui::StoreState::Open;
}

void showDialogs(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    const auto shoot = [&window, &folder, &theme](const QString &name) {
        QTest::qWait(100);
        auto *dialog = window.findChild<QDialog *>();
        if (!dialog)
            return;
        save(*dialog, folder, theme + u'-' + name);
        dialog->close();
        QTest::qWait(50);
    };
    window.openSignIn();
    shoot(u"signin"_s);
    window.openConnect();
    shoot(u"connect"_s);
    window.openPalette();
    shoot(u"palette"_s);
    auto *confirm = new ui::Confirm(
        { .title = u"Remove 2 Containers"_s,
          .question = u"Remove these 2 containers? What they wrote outside of volumes is lost."_s,
          .button = u"Remove"_s,
          .details = u"blog-web-1 on web-01\nblog-db-1 on web-01"_s },
        &window);
    confirm->open();
    shoot(u"confirm"_s);
}

/// A shell with colours, wide characters and a marked line.
void showTerminal(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder,
                  const QString &theme)
{
    window.openPage(ui::PageId::Containers);
    if (auto *table = window.findChild<QTableView *>(u"containers"_s))
        table->selectRow(1);
    window.findChild<ui::ContainerDetail *>()->openTab(u"terminalTab"_s);
    save(window, folder, theme + u"-terminal-new"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"openTerminal"_s), Qt::LeftButton);
    QTest::qWait(100);
    test::FakeChannel *channel = fakes.terminals.latest();
    channel->start(u"bash"_s);
    channel->say("\x1b]0;root@web: /srv\x07\x1b[1;32mroot@web\x1b[m:\x1b[1;34m/srv\x1b[m# ls --color\r\n"
                 "\x1b[34mconf\x1b[m  \x1b[32mrun.sh\x1b[m  \x1b[31marchive.tar\x1b[m  日本語.txt  \x1b[7m "
                 "inverse \x1b[m "
                 "\x1b[4munderlined\x1b[m \x1b[2mfaint\x1b[m\r\n");
    for (int i = 0; i < 16; ++i)
        channel->say("\x1b[48;5;" + QByteArray::number(i) + "m  \x1b[m\x1b[38;5;" + QByteArray::number(i)
                     + "mA\x1b[m");
    channel->say(
        "\r\n\x1b(0lqqqwqqqk\x1b(B \x1b[38;2;255;120;0mtrue colour\x1b[m\r\n\x1b(0x   x   x\x1b(B\r\n# ");
    save(window, folder, theme + u"-terminal"_s);
    channel->end(130);
    save(window, folder, theme + u"-terminal-ended"_s);
}

/// An engine on a machine whose rule lets in the address of yesterday, and a port that is open to everybody.
void fillDocker(test::FakeServices &fakes, azure::Machine &machine)
{
    machine.interfaceSecurityGroup = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/rg-web/providers/Microsoft.Network/networkSecurityGroups/web-nsg"_s);
    fakes.settings.addressServiceUrl = u"https://ip.example"_s;
    fakes.setup.addressOutcome = u"198.51.100.9"_s;
    const azure::SecurityRule own { .name = u"slipway-docker-2376"_s,
                                    .priority = 310,
                                    .protocol = u"Tcp"_s,
                                    .sources = { u"203.0.113.7/32"_s },
                                    .destinationPorts = { u"2376"_s } };
    const azure::SecurityRule open { .name = u"docker-test"_s,
                                     .priority = 400,
                                     .protocol = u"Tcp"_s,
                                     .sources = { u"*"_s },
                                     .destinationPorts = { u"2375"_s } };
    fakes.machines.accessOutcome =
        azure::MachineAccess { .machine = machine, .interfaceRules = QList { own, open } };
    for (docker::Host &host : fakes.hosts.list) {
        if (host.name != machine.name)
            continue;
        host.machineId = machine.id.text();
        host.endpoint.address = machine.publicAddress;
        host.accessUntil = QDateTime::currentDateTimeUtc().addDays(20);
    }
    fakes.checks.answer = pki::Diagnosis { .kind = pki::DiagnosisKind::Unreachable,
                                           .reach = pki::Reach::TimedOut,
                                           .host = machine.publicAddress,
                                           .port = 2376 };
}

/// A machine with extensions, one of which has failed, and what was done to it.
void fillMachine(test::FakeServices &fakes)
{
    fakes.account.become(ui::AccountState::SignedIn, false, u"someone"_s);
    ui::MachineRow row;
    azure::Machine &vm = row.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-01"_s);
    vm.name = u"web-01"_s;
    vm.os = azure::OsType::Linux;
    vm.power = azure::PowerState::Running;
    vm.publicAddress = u"203.0.113.20"_s;
    vm.extensions = { { .name = u"slipway-docker"_s } };
    fillDocker(fakes, row.machine.edit());
    fakes.machines.list = { row };
    azure::InstalledExtension good;
    good.extension = { .name = u"AzureMonitorLinuxAgent"_s,
                       .publisher = u"Microsoft.Azure.Monitor"_s,
                       .type = u"AzureMonitorLinuxAgent"_s,
                       .typeHandlerVersion = u"1.33"_s,
                       .provisioningState = u"Succeeded"_s };
    azure::InstalledExtension bad;
    bad.extension = { .name = u"CustomScript"_s,
                      .publisher = u"Microsoft.Azure.Extensions"_s,
                      .type = u"CustomScript"_s,
                      .typeHandlerVersion = u"2.1"_s,
                      .provisioningState = u"Failed"_s };
    bad.statuses = { { .code = u"ProvisioningState/failed/1"_s,
                       .level = u"Error"_s,
                       .text = u"Provisioning failed"_s,
                       .message = u"Enable failed: exit status=1\n[stdout]\n\n[stderr]\nno such file"_s } };
    fakes.extensions.list = QList { bad, good };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    fakes.activity.list = {
        { .number = 3,
          .kind = ui::ActivityKind::RestartMachine,
          .machine = row.machine->id,
          .target = u"web-01"_s,
          .percent = 40,
          .started = now.addSecs(-20) },
        { .number = 2,
          .kind = ui::ActivityKind::PutExtension,
          .machine = row.machine->id,
          .target = u"web-01"_s,
          .item = u"CustomScript"_s,
          .state = ui::ActivityState::Failed,
          .started = now.addSecs(-300),
          .ended = now.addSecs(-200),
          .error =
              Error { .kind = ErrorKind::Service,
                      .code = u"VMExtensionProvisioningError"_s,
                      .subject = u"web-01"_s,
                      .detail = u"VM has reported a failure when processing extension 'CustomScript'."_s },
          .correlationId = u"3c1b0a6e-7d0f-4e55-9f0a-1f6f4f0a7c11"_s },
        { .number = 1,
          .kind = ui::ActivityKind::StartMachine,
          .machine = row.machine->id,
          .target = u"web-01"_s,
          .state = ui::ActivityState::Succeeded,
          .started = now.addSecs(-4000),
          .ended = now.addSecs(-3950) },
    };
}

/// The wizard's page about Docker: a route with a warning, why others are not open, and the engine's options.
void showWizard(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder,
                const QString &theme)
{
    using provisioning::Route;
    using provisioning::RouteObstacle;
    ui::MachineRow row;
    row.machine.edit().name = u"web-02"_s;
    row.verdict = { .kind = provisioning::VerdictKind::CanGetDocker,
                    .routes = { Route::DockerExtension, Route::ManagedRunCommand },
                    .closed = { { Route::CustomScript, RouteObstacle::HandlerInUse, u"bootstrap"_s } },
                    .distribution = u"Ubuntu 24.04"_s };
    fakes.setup.verdictOutcome = row.verdict;
    ui::SetupWizard wizard(fakes.services, row, &window);
    wizard.show();
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    save(wizard, folder, theme + u"-wizard-docker"_s);
    wizard.findChild<QPushButton *>(u"advanced"_s)->click();
    save(wizard, folder, theme + u"-wizard-options"_s);
    wizard.close();
}

/// The wizard for several machines: who is left out, a plan for each, one that failed beside the others.
void showSeveral(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder,
                 const QString &theme)
{
    using Phase = ui::SetupRun::Phase;
    QList<ui::MachineRow> rows;
    for (const QString &name : { u"web-01"_s, u"web-02"_s, u"db-01"_s, u"win-01"_s }) {
        ui::MachineRow row;
        row.machine.edit().id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/"
                                                    "Microsoft.Compute/virtualMachines/"_s
                                                    + name)
                                    .value_or(azure::ArmId());
        row.machine.edit().name = name;
        row.verdict = { .kind = provisioning::VerdictKind::CanGetDocker,
                        .routes = { provisioning::Route::CustomScript },
                        .distribution = u"Ubuntu 24.04"_s };
        rows.append(row);
    }
    rows[3].verdict = { .obstacles = { { provisioning::Obstacle::NotLinux, {} } } };
    fakes.setup.verdictOutcome = rows.constFirst().verdict;
    fakes.setup.plansFollowChoices = true;
    fakes.setup.refused = { { u"db-01"_s, Error { .kind = ErrorKind::Forbidden, .subject = u"db-01"_s } } };
    ui::SetupWizard wizard(fakes.services, rows, &window);
    wizard.show();
    save(wizard, folder, theme + u"-several-machines"_s);
    const auto next = [&wizard] { wizard.findChild<QPushButton *>(u"next"_s)->click(); };
    for (int page = 0; page < 3; ++page)
        next();
    wizard.findChild<QRadioButton *>(u"nobody"_s)->click();
    next();
    save(wizard, folder, theme + u"-several-review"_s);
    const std::size_t before = fakes.setup.all.size();
    next();
    if (fakes.setup.all.size() == before + 2) {
        test::FakeRun &failed = *fakes.setup.all.at(before);
        failed.thePhase = Phase::Failed;
        failed.theError = Error { .kind = ErrorKind::Timeout, .subject = u"web-01"_s };
        failed.theTime = std::chrono::seconds(134);
        failed.theSteps = { { .kind = provisioning::StepKind::Certificates,
                              .state = provisioning::StepState::Done,
                              .took = std::chrono::milliseconds(410) },
                            { .kind = provisioning::StepKind::Install,
                              .state = provisioning::StepState::Failed,
                              .took = std::chrono::seconds(133) } };
        emit failed.changed();
        test::FakeRun &going = *fakes.setup.all.at(before + 1);
        going.thePhase = Phase::Running;
        going.theTime = std::chrono::seconds(48);
        going.theSteps = { { .kind = provisioning::StepKind::Install,
                             .state = provisioning::StepState::Running } };
        emit going.changed();
    }
    save(wizard, folder, theme + u"-several-progress"_s);
    wizard.hide();
    fakes.setup.refused.clear();
    fakes.setup.plansFollowChoices = false;
}

/// What is further down in the settings.
void showNetwork(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    window.openPage(ui::PageId::Settings);
    for (const QString &pane : { u"networkPane"_s, u"azureAuthoritiesPane"_s }) {
        if (auto *found = window.findChild<QWidget *>(pane))
            save(*found, folder, theme + u'-' + pane);
    }
}

/// What is done to an engine from its machine's tab.
void showEngineDialogs(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    QMenu *menu = window.findChild<QPushButton *>(u"moreDocker"_s)->menu();
    emit menu->aboutToShow();
    for (const auto &name : { u"engineOptionsLater"_s, u"upgradeDocker"_s, u"removeDocker"_s }) {
        menu->findChild<QAction *>(name)->trigger();
        auto *dialog = window.findChild<QDialog *>(u"engineDialog"_s);
        if (auto *mirrors = dialog->findChild<QLineEdit *>(u"registryMirrors"_s))
            mirrors->setText(u"https://mirror.example"_s);
        if (auto *data = dialog->findChild<QCheckBox *>(u"deleteData"_s))
            data->setChecked(true);
        save(*dialog, folder, theme + u'-' + name);
        delete dialog;
    }
}

/// Every tab of the pane below the machines, the form of an extension, and the list of operations.
void showMachine(ui::MainWindow &window, const QString &folder, const QString &theme)
{
    window.openPage(ui::PageId::Machines);
    auto *machines = window.findChild<QTableView *>(u"machines"_s);
    machines->selectRow(machines->model()->rowCount() - 1); // below the heading, where there is one
    const QSize usual = window.size();
    window.resize(1360, 960);
    auto *tabs = window.findChild<QTabWidget *>(u"machineTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(window, folder, theme + u"-machine-"_s + tabs->widget(i)->objectName());
    }
    if (auto *change = window.findChild<QPushButton *>(u"changeRule"_s)) {
        tabs->setCurrentIndex(1);
        window.findChild<QPushButton *>(u"checkNow"_s)->click();
        save(window, folder, theme + u"-machine-checked"_s);
        change->click();
        if (auto *dialog = window.findChild<QDialog *>(u"ruleDialog"_s)) {
            save(*dialog, folder, theme + u"-rule"_s);
            dialog->close();
        }
        showEngineDialogs(window, folder, theme);
        tabs->setCurrentIndex(2);
    }
    window.findChild<QPushButton *>(u"addExtension"_s)->click();
    if (auto *dialog = window.findChild<QDialog *>(u"extensionDialog"_s)) {
        save(*dialog, folder, theme + u"-extension"_s);
        auto *known = dialog->findChild<QComboBox *>(u"knownExtension"_s);
        for (const QString &type : { u"ApplicationHealthLinux"_s, u"KeyVaultForLinux"_s }) {
            known->setCurrentText(type);
            emit known->activated(known->currentIndex());
            save(*dialog, folder, theme + u"-extension-"_s + type);
        }
        dialog->close();
    }
    tabs->setCurrentIndex(0);
    window.resize(usual);
    window.openPage(ui::PageId::Activity);
    window.findChild<QTableView *>(u"operations"_s)->selectRow(1);
    save(window, folder, theme + u"-operations"_s);
}

void tellNotices(test::FakeNotices &notices)
{
    const docker::HostId host(u"web-02"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    notices.tell({ .kind = docker::NoticeKind::HostLost,
                   .host = docker::HostId(u"db-01"_s),
                   .hostName = u"db-01"_s,
                   .when = now.addSecs(-5000),
                   .reason = Error { .kind = ErrorKind::Timeout, .subject = u"203.0.113.30:2376"_s } });
    for (const docker::NoticeKind kind : { docker::NoticeKind::Exited, docker::NoticeKind::Unhealthy,
                                           docker::NoticeKind::HostBack, docker::NoticeKind::RestartLoop }) {
        notices.tell({ .kind = kind,
                       .host = host,
                       .hostName = u"web-02"_s,
                       .containerName = u"shop-worker-1"_s,
                       .exitCode = 137,
                       .deaths = 4,
                       .when = now.addSecs(-200) });
    }
}

void showAll(ui::MainWindow &window, test::FakeServices &fakes, const QString &folder, const QString &theme)
{
    showPages(window, folder, theme);
    test::showAccountTroubles(window, fakes, [&](QWidget &widget, const QString &name) {
        save(widget, folder, theme + u'-' + name);
    });
    showNetwork(window, folder, theme);
    showMachine(window, folder, theme);
    showTabs(window, folder, theme);
    showFigures(window, fakes, folder, theme);
    showDialogs(window, folder, theme);
    showCheck(window, fakes, folder, theme);
    showCertificateDialogs(window, fakes, folder, theme);
    showWizard(window, fakes, folder, theme);
    showSeveral(window, fakes, folder, theme);
    test::showNewMachine(window, fakes, [&folder, &theme](QWidget &widget, const QString &name) {
        save(widget, folder, theme + u'-' + name);
    });
    showTerminal(window, fakes, folder, theme);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    QTranslator words;
    if (words.load(QApplication::arguments().value(2)))
        QApplication::installTranslator(&words);
    test::FakeServices fakes;
    {
        ui::MainWindow empty(fakes.services);
        empty.resize(1200, 740);
        empty.show();
        for (const ui::PageId page : ui::kPages) {
            empty.openPage(page);
            save(empty, folder, u"empty-"_s + ui::pageName(page));
        }
    }
    fakes.fillWithExamples();
    fakes.content.fillWithExamples();
    fakes.network.chosen = { .proxy = ui::ProxyChoice::Manual,
                             .host = u"proxy.contoso.example"_s,
                             .direct = { u"stack.contoso.example"_s, u"10.0.0.0/8"_s },
                             .user = u"someone"_s };
    fakes.network.password = "secret";
    fakes.network.rows = { { .id = u"1"_s,
                             .name = u"Contoso Inspection Root"_s,
                             .ends = QDateTime::currentDateTimeUtc().addDays(900) } };
    const QString database = u"a2"_s.leftJustified(64, u'f');
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    for (int i = 0; i < 6; ++i)
        fakes.content.happened.append({ .type = u"container"_s,
                                        .action = i % 2 == 0 ? u"start"_s : u"die"_s,
                                        .actorId = database,
                                        .attributes = { { u"exitCode"_s, u"137"_s } },
                                        .timeNanos = now - qint64 { 6 - i } * 60'000'000'000 });
    ui::MainWindow window(fakes.services);
    window.resize(1200, 740);
    window.show();
    tellNotices(fakes.notices);
    fillMachine(fakes);
    showAll(window, fakes, folder, u"light"_s);
    fakes.settings.setTheme(ui::Theme::Dark);
    tellNotices(fakes.notices);
    showAll(window, fakes, folder, u"dark"_s);
    return 0;
}
