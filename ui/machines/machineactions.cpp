// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/machineactions.h"

#include "ui/common/banner.h"
#include "ui/common/confirm.h"
#include "ui/common/tableview.h"
#include "ui/machines/powerwords.h"
#include "ui/models/machinemodel.h"
#include "ui/models/text/machinewords.h"
#include "ui/models/text/words.h"
#include "ui/services/activityservice.h"
#include "ui/services/machineservice.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using azure::MachineChangeKind;

namespace {

struct ActionPlace
{
    ActivityKind action = ActivityKind::StartMachine;
    MachineChangeKind change = MachineChangeKind::Start;
    const char *objectName = "";
    const char *shortcut = "";
};

/// In the order of the menu.
constexpr std::array kActions {
    ActionPlace { ActivityKind::StartMachine, MachineChangeKind::Start, "startMachine", "F9" },
    ActionPlace { ActivityKind::StopMachine, MachineChangeKind::Stop, "stopMachine", "Shift+F9" },
    ActionPlace { ActivityKind::RestartMachine, MachineChangeKind::Restart, "restartMachine", "Ctrl+F9" },
    ActionPlace { ActivityKind::RedeployMachine, MachineChangeKind::Redeploy, "redeployMachine", "" },
};

MachineChangeKind changeOf(ActivityKind action)
{
    const auto *const known = std::find_if(kActions.begin(), kActions.end(),
                                           [action](const ActionPlace &one) { return one.action == action; });
    return known == kActions.end() ? MachineChangeKind::Start : known->change;
}

} // namespace

MachineActions::MachineActions(Services &services, Place place)
    : QObject(&place.page)
    , m_services(services)
    , m_place(std::move(place))
    , m_powerMenu(new QMenu(&m_place.page))
{
    m_powerMenu->setObjectName(u"powerMenu"_s);
    for (const ActionPlace &known : kActions) {
        QAction *action =
            addAction(QString::fromLatin1(known.objectName), QString::fromLatin1(known.shortcut));
        connect(action, &QAction::triggered, this, [this, which = known.action] { request(which); });
        m_power.insert(known.action, action);
        m_powerMenu->addAction(action);
    }
    m_commands = { addAction(u"copyMachineName"_s), addAction(u"copyMachineAddress"_s),
                   addAction(u"copyMachineId"_s), addAction(u"copyMachineSsh"_s),
                   addAction(u"openInPortal"_s) };
    const auto copying = [this](Command command, QString (*part)(const MachineRow &)) {
        connect(m_commands[command], &QAction::triggered, this, [this, part] { copy(part); });
    };
    copying(CopyName, [](const MachineRow &row) { return row.machine->name; });
    copying(CopyAddress, [](const MachineRow &row) { return addressOf(row.machine); });
    copying(CopyId, [](const MachineRow &row) { return row.machine->id.text(); });
    copying(CopySsh, [](const MachineRow &row) { return sshCommand(row.machine); });
    connect(m_commands[OpenPortal], &QAction::triggered, this, &MachineActions::openInPortal);
    connect(&services.activity, &ActivityService::changed, this, &MachineActions::showProgress);
}

MachineActions::~MachineActions() = default;

QAction *MachineActions::addAction(const QString &objectName, const QString &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_place.table.addAction(action);
    return action;
}

void MachineActions::retranslateUi()
{
    for (const ActionPlace &known : kActions)
        m_power.value(known.action)->setText(words::powerAction(known.action));
    //: Menu entry
    m_commands[CopyName]->setText(tr("Copy Name"));
    //: Menu entry
    m_commands[CopyAddress]->setText(tr("Copy Address"));
    //: Menu entry
    m_commands[CopyId]->setText(tr("Copy Resource ID"));
    //: Menu entry: copies "ssh user@address"
    m_commands[CopySsh]->setText(tr("Copy ssh Command"));
    //: Menu entry: opens the web page of a machine
    m_commands[OpenPortal]->setText(tr("Open in the Azure Portal"));
}

void MachineActions::fillMenu(QMenu *menu)
{
    for (const ActionPlace &known : kActions)
        menu->addAction(m_power.value(known.action));
    menu->addSeparator();
    for (QAction *command : m_commands)
        menu->addAction(command);
}

QList<MachineRow> MachineActions::rowsFor(ActivityKind action) const
{
    QList<MachineRow> rows = m_place.selected();
    rows.removeIf([action](const MachineRow &row) { return !canDo(action, row); });
    return rows;
}

void MachineActions::selectionChanged()
{
    const QList<MachineRow> rows = m_place.selected();
    const auto some = [&rows](const auto &has) { return std::any_of(rows.begin(), rows.end(), has); };
    for (const ActionPlace &known : kActions)
        m_power.value(known.action)->setEnabled(some([&known](const MachineRow &row) {
            return canDo(known.action, row);
        }));
    m_commands[CopyName]->setEnabled(!rows.isEmpty());
    m_commands[CopyId]->setEnabled(!rows.isEmpty());
    m_commands[CopyAddress]->setEnabled(
        some([](const MachineRow &row) { return !addressOf(row.machine).isEmpty(); }));
    m_commands[CopySsh]->setEnabled(
        some([](const MachineRow &row) { return !sshCommand(row.machine).isEmpty(); }));
    m_commands[OpenPortal]->setEnabled(
        rows.size() == 1 && !m_services.machines.portalPage(rows.constFirst().machine->id).isEmpty());
}

/// One line for each machine that has it.
void MachineActions::copy(const std::function<QString(const MachineRow &)> &part) const
{
    QStringList lines;
    const QList<MachineRow> rows = m_place.selected();
    lines.reserve(rows.size());
    for (const MachineRow &row : rows)
        lines.append(part(row));
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void MachineActions::openInPortal() const
{
    const QList<MachineRow> rows = m_place.selected();
    if (rows.size() == 1)
        m_place.openUrl(m_services.machines.portalPage(rows.constFirst().machine->id));
}

void MachineActions::request(ActivityKind action)
{
    const QList<MachineRow> rows = rowsFor(action);
    if (rows.isEmpty())
        return;
    if (!needsConfirmation(action)) {
        perform(action, rows);
        return;
    }
    auto *dialog = new Confirm(confirmTexts(action, rows), &m_place.page);
    connect(dialog, &QDialog::accepted, this, [this, action, rows] { perform(action, rows); });
    dialog->open();
}

void MachineActions::perform(ActivityKind action, const QList<MachineRow> &rows)
{
    Run run { .action = action };
    for (const MachineRow &row : rows)
        run.numbers.insert(m_services.activity.run(
            { .kind = changeOf(action), .machine = row.machine->id, .location = row.machine->location },
            row.machine->name));
    m_run = run;
    showProgress();
}

/// One machine tells its state in its row; many are counted above them, and failures named at the end.
void MachineActions::showProgress()
{
    if (!m_run)
        return;
    QList<ActivityRow> failed;
    qsizetype left = 0;
    for (const ActivityRow &row : m_services.activity.rows()) {
        if (!m_run->numbers.contains(row.number))
            continue;
        if (row.isUnderWay())
            ++left;
        else if (row.state == ActivityState::Failed)
            failed.append(row);
    }
    const qsizetype all = m_run->numbers.size();
    if (left == 0) {
        m_run.reset();
        m_place.banner.dismiss();
        if (!failed.isEmpty())
            showFailures(failed);
        return;
    }
    if (all == 1)
        return;
    //: Above the list of machines: %1 is "Starting…", %2 of %3 machines are done
    QString text = tr("%1 %2 of %3 machines are done.")
                       .arg(words::powerActionUnderWay(m_run->action))
                       .arg(all - left)
                       .arg(all);
    if (!failed.isEmpty()) {
        //: Follows "12 of 20 machines are done."
        text += u' ' + tr("%n of them failed.", nullptr, static_cast<int>(failed.size()));
    }
    m_place.banner.showProgress(Banner::Kind::Information, text);
}

void MachineActions::showFailures(const QList<ActivityRow> &failed)
{
    QStringList details;
    details.reserve(failed.size());
    for (const ActivityRow &row : failed)
        details.append(row.target + u":\n"_s + words::details(row.error.value_or(Error())));
    //: %n machines could not be started, stopped or restarted; %1 is the first of them, %2 says why
    const QString text =
        tr("It failed for %n machine(s). \"%1\": %2", nullptr, static_cast<int>(failed.size()))
            .arg(plain(failed.constFirst().target),
                 words::describe(failed.constFirst().error.value_or(Error())));
    m_place.banner.showMessage(Banner::Kind::Failure, text, details.join(u'\n'));
}

} // namespace slipway::ui
