// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui {

class AccountService;
class ActivityService;
class CertificateService;
class CheckService;
class ContentService;
class ExtensionService;
class HostService;
class LogService;
class MachineService;
class NetworkService;
class NewMachineService;
class NoticeService;
class OperationService;
class Settings;
class SetupService;
class StatsService;
class TerminalService;

/// Everything the windows work with; owned by app, longer-lived than any window.
struct Services
{
    AccountService &account;
    MachineService &machines;
    SetupService &setup;
    HostService &hosts;
    CertificateService &certificates;
    Settings &settings;
    LogService &logs;
    TerminalService &terminals;
    StatsService &stats;
    OperationService &operations;
    ContentService &content;
    NoticeService &notices;
    ActivityService &activity;
    ExtensionService &extensions;
    CheckService &checks;
    NetworkService &network;
    NewMachineService &newMachines;
};

} // namespace slipway::ui
