// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui {

class AccountService;
class CertificateService;
class HostService;
class MachineService;
class Settings;
class SetupService;

/// Everything the windows work with; owned by app, longer-lived than any window.
struct Services
{
    AccountService &account;
    MachineService &machines;
    SetupService &setup;
    HostService &hosts;
    CertificateService &certificates;
    Settings &settings;
};

} // namespace slipway::ui
