// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "sandbox/sandbox.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/newmachineservice.h"
#include "ui/services/setupservice.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace slipway::test {

using namespace Qt::StringLiterals;

inline QString errorText(const Error &error)
{
    return error.code + u": "_s + error.detail;
}

/// The program on its embedded sandbox, asked through its services as the wizard does.
class SandboxProgram final
{
public:
    static constexpr int kPatience = 60'000; ///< ms

    explicit SandboxProgram(const QString &engine)
        : m_application({ .sandbox = true, .sandboxEngine = engine, .language = u"en"_s }, m_data.path())
    {
        m_application.start();
    }

    bool isReady()
    {
        const bool ready = QTest::qWaitFor(
            [this] { return m_application.world().session() && !machines().rows().isEmpty(); }, kPatience);
        if (ready)
            m_application.sandbox().embedded()->setOperationDelay(std::chrono::milliseconds(50));
        return ready;
    }

    ui::MachineService &machines() { return m_application.services().machines; }
    ui::SetupService &setup() { return m_application.services().setup; }
    ui::NewMachineService &newMachines() { return m_application.services().newMachines; }
    app::Workspace &workspace() { return m_application.world().workspace(); }
    QString workspaceFolder() { return m_application.world().workspace().folder; }
    app::Session *session() { return m_application.world().session(); }
    sandbox::Sandbox *sandbox() { return m_application.sandbox().embedded(); }
    QWidget &window() { return m_application.window(); }
    ui::HostService &hosts() { return m_application.services().hosts; }

    std::optional<ui::MachineRow> machine(const QString &name)
    {
        const auto isIt = [&name](const ui::MachineRow &row) { return row.machine->name == name; };
        std::optional<ui::MachineRow> found;
        [[maybe_unused]] const bool listed = QTest::qWaitFor(
            [&] {
                const QList<ui::MachineRow> &rows = machines().rows();
                const auto at = std::find_if(rows.cbegin(), rows.cend(), isIt);
                if (at != rows.cend())
                    found = *at;
                return found.has_value();
            },
            kPatience);
        return found;
    }

private:
    QTemporaryDir m_data;
    app::Application m_application;
};

} // namespace slipway::test
