// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountcontroller.h"
#include "app/activitycontroller.h"
#include "app/certificatecontroller.h"
#include "app/checkcontroller.h"
#include "app/commandline.h"
#include "app/contentcontroller.h"
#include "app/extensioncontroller.h"
#include "app/hostcontroller.h"
#include "app/languages.h"
#include "app/logcontroller.h"
#include "app/machinecontroller.h"
#include "app/networkcontroller.h"
#include "app/newmachinecontroller.h"
#include "app/noticecontroller.h"
#include "app/operationcontroller.h"
#include "app/sandboxlauncher.h"
#include "app/settingsstore.h"
#include "app/setupcontroller.h"
#include "app/statscontroller.h"
#include "app/storekeeper.h"
#include "app/terminalcontroller.h"
#include "app/world.h"
#include "base/async/taskscope.h"
#include "provisioning/catalogue.h"
#include "ui/services/services.h"

#include <memory>

namespace slipway::ui {
class MainWindow;
}

namespace slipway::app {

/// The composition root: makes every service once, in the order they need each other, and the main window on
/// them. Members are destroyed in the reverse order, so tasks end before what they stand on.
class Application final
{
public:
    /// \param options already checked; the data folder must exist
    Application(const CommandLine &options, const QString &dataFolder);
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

    /// Shows the window on the page that was asked for, and opens the sandbox if that was asked for.
    void start();

    /// Brings the window to the front, on the page and host that were asked for, if any.
    void show(const QString &page, const QString &host);

    ui::MainWindow &window() { return *m_window; }
    ui::Services &services() { return m_services; }
    SandboxLauncher &sandbox() { return m_sandbox; }
    World &world() { return m_world; }

private:
    void watchAhead();
    void turnTo(const QString &page, const QString &host);
    void openSandbox();
    QStringList namesOfMachine(const QString &machineId) const;

    CommandLine m_options;
    SettingsStore m_settings;
    Languages m_languages;
    provisioning::Catalogue m_catalogue;
    SandboxLauncher m_sandbox;
    World m_world;
    SystemKeychain m_keychain;
    NetworkController m_network;
    AccountController m_account;
    StoreKeeper m_storeKeeper;
    HostController m_hosts;
    MachineController m_machines;
    CertificateController m_certificates;
    SetupController m_setup;
    NewMachineController m_newMachines;
    LogController m_logs;
    TerminalController m_terminals;
    StatsController m_stats;
    ActivityController m_activity;
    ExtensionController m_extensions;
    OperationController m_operations;
    ContentController m_content;
    NoticeController m_notices;
    HostClocks m_clocks;
    CheckController m_checks;
    ui::Services m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    TaskScope m_tasks;
};

/// The folder for everything that Slipway keeps, made 0700: `asked`, or the platform's.
Result<QString> prepareDataFolder(const QString &asked);

} // namespace slipway::app
