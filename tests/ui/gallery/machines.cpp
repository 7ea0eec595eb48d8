// SPDX-License-Identifier: GPL-3.0-or-later
#include "machines.h"

#include "ui/machines/network/addressdialog.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

/// An engine on a machine whose rule lets in the address of yesterday, and a port that is open to everybody.
void fillDocker(FakeServices &fakes, azure::Machine &machine)
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

/// What is done to an engine from its machine's tab.
void showEngineDialogs(ui::MainWindow &window, const SavePicture &save)
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
        save(*dialog, name);
        delete dialog;
    }
}

/// What a list says of both.
void fillFacts(azure::Machine &machine)
{
    machine.os = azure::OsType::Linux;
    machine.resourceGroup = machine.id.resourceGroup();
    machine.subscriptionName = u"Production"_s;
    machine.location = u"westeurope"_s;
    machine.size = u"Standard_B2s"_s;
}

/// One that cannot get Docker and does not run.
ui::MachineRow oldMachine()
{
    ui::MachineRow row;
    azure::Machine &vm = row.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/db-old"_s);
    vm.name = u"db-old"_s;
    fillFacts(vm);
    vm.osName = u"sles"_s;
    vm.osVersion = u"12"_s;
    vm.power = azure::PowerState::Deallocated;
    row.verdict.kind = provisioning::VerdictKind::Cannot;
    return row;
}

} // namespace

void fillMachine(FakeServices &fakes)
{
    fakes.account.become(ui::AccountState::SignedIn, false, u"someone"_s);
    ui::MachineRow row;
    azure::Machine &vm = row.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-01"_s);
    vm.name = u"web-01"_s;
    fillFacts(vm);
    vm.osName = u"ubuntu"_s;
    vm.osVersion = u"24.04"_s;
    vm.power = azure::PowerState::Running;
    vm.publicAddress = u"203.0.113.20"_s;
    vm.extensions = { { .name = u"slipway-docker"_s } };
    fillDocker(fakes, row.machine.edit());
    row.verdict.kind = provisioning::VerdictKind::HasDocker;
    fakes.machines.list = { row, oldMachine() };
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

void showMachine(ui::MainWindow &window, const SavePicture &save)
{
    window.openPage(ui::PageId::Machines);
    auto *machines = window.findChild<QTableView *>(u"machines"_s);
    machines->selectRow(machines->model()->rowCount() - 1); // below the heading, where there is one
    const QSize usual = window.size();
    window.resize(roomFor(usual));
    auto *tabs = window.findChild<QTabWidget *>(u"machineTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(window, u"machine-"_s + tabs->widget(i)->objectName());
    }
    if (auto *change = window.findChild<QPushButton *>(u"changeRule"_s)) {
        tabs->setCurrentIndex(1);
        window.findChild<QPushButton *>(u"checkNow"_s)->click();
        save(window, u"machine-checked"_s);
        change->click();
        if (auto *dialog = window.findChild<QDialog *>(u"ruleDialog"_s)) {
            save(*dialog, u"rule"_s);
            dialog->close();
        }
        showEngineDialogs(window, save);
        tabs->setCurrentIndex(2);
    }
    window.findChild<QPushButton *>(u"addExtension"_s)->click();
    if (auto *dialog = window.findChild<QDialog *>(u"extensionDialog"_s)) {
        save(*dialog, u"extension"_s);
        auto *known = dialog->findChild<QComboBox *>(u"knownExtension"_s);
        for (const QString &type : { u"ApplicationHealthLinux"_s, u"KeyVaultForLinux"_s }) {
            known->setCurrentText(type);
            emit known->activated(known->currentIndex());
            save(*dialog, u"extension-"_s + type);
        }
        dialog->close();
    }
    tabs->setCurrentIndex(0);
    window.resize(usual);
    window.openPage(ui::PageId::Activity);
    window.findChild<QTableView *>(u"operations"_s)->selectRow(1);
    save(window, u"operations"_s);
}

void showAddressDialog(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    fakes.machines.publicAddressOutcome =
        azure::PublicAddress { .id = *azure::ArmId::parse(u"/subscriptions/s/resourceGroups/rg-web/providers/"
                                                          "Microsoft.Network/publicIPAddresses/web-01-ip"_s),
                               .location = u"westeurope"_s,
                               .address = u"203.0.113.20"_s };
    ui::MachineRow row = fakes.machines.list.constFirst();
    row.host = docker::HostId(u"web-01"_s);
    auto *dialog = new ui::AddressDialog(fakes.services, row, &window);
    dialog->open();
    save(*dialog, u"address"_s);
    fakes.newMachines.labelOutcome = false;
    dialog->findChild<QLineEdit *>(u"dnsLabel"_s)->setText(u"web-01"_s);
    QTest::qWait(700); // until somebody has stopped to type
    save(*dialog, u"address-taken"_s);
    dialog->close();
    QTest::qWait(50);
}

} // namespace slipway::test
