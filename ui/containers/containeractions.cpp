// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containeractions.h"

#include "docker/conflict.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/pageheader.h"
#include "ui/containers/actionwords.h"
#include "ui/containers/create/createdialog.h"
#include "ui/containers/operationdialogs.h"
#include "ui/containers/operationorder.h"
#include "ui/containers/prunedialog.h"
#include "ui/containers/runbanners.h"
#include "ui/models/text/operationwords.h"
#include "ui/models/text/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkDelay = 30; // milliseconds: changes of many rows go into the model together

struct ActionPlace
{
    ContainerAction action;
    const char *objectName;
    const char *shortcut;
};

/// In the order of the menu.
constexpr std::array kActions {
    ActionPlace { ContainerAction::Start, "startAction", "F9" },
    ActionPlace { ContainerAction::Stop, "stopAction", "Shift+F9" },
    ActionPlace { ContainerAction::Restart, "restartAction", "Ctrl+F9" },
    ActionPlace { ContainerAction::Pause, "pauseAction", "" },
    ActionPlace { ContainerAction::Unpause, "unpauseAction", "" },
    ActionPlace { ContainerAction::Kill, "killAction", "Ctrl+Shift+K" },
    ActionPlace { ContainerAction::Rename, "renameAction", "F2" },
    ActionPlace { ContainerAction::Update, "updateAction", "" },
    ActionPlace { ContainerAction::Recreate, "recreateAction", "" },
    ActionPlace { ContainerAction::Remove, "removeAction", "Del" },
};

bool isForOne(ContainerAction action)
{
    return action == ContainerAction::Rename || action == ContainerAction::Recreate;
}

ContainerKey keyOf(const OperationTarget &target)
{
    return { target.host.text(), target.container.text() };
}

/// Whether two addresses of a host stand in each other's way: equal, or one of them is every address.
bool overlap(const QString &a, const QString &b)
{
    const auto isEvery = [](const QString &address) {
        return address.isEmpty() || address == "0.0.0.0"_L1 || address == "::"_L1;
    };
    return a == b || isEvery(a) || isEvery(b);
}

} // namespace

ContainerActions::ContainerActions(Services &services, Place place)
    : QObject(&place.page)
    , m_services(services)
    , m_place(std::move(place))
    , m_start(m_place.header.addButton(u"start"_s, ButtonKind::Plain, "start"_L1))
    , m_stop(m_place.header.addButton(u"stop"_s, ButtonKind::Plain, "stop"_L1))
    , m_restart(m_place.header.addButton(u"restart"_s, ButtonKind::Plain, "restart"_L1))
    , m_more(m_place.header.addButton(u"more"_s, ButtonKind::Plain))
    , m_run(m_place.header.addButton(u"run"_s, ButtonKind::Accent, "add"_L1))
{
    connect(m_start, &Button::clicked, this, [this] { request(ContainerAction::Start); });
    connect(m_stop, &Button::clicked, this, [this] { request(ContainerAction::Stop); });
    connect(m_restart, &Button::clicked, this, [this] { request(ContainerAction::Restart); });
    connect(m_run, &Button::clicked, this, &ContainerActions::runNew);
    makeActions();
    m_more->setMenu(makeMenu(true));
    m_marking.setSingleShot(true);
    m_marking.setInterval(kMarkDelay);
    connect(&m_marking, &QTimer::timeout, this, &ContainerActions::markRows);
}

ContainerActions::~ContainerActions() = default;

QAction *ContainerActions::addAction(const QString &objectName, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_place.table.addAction(action);
    return action;
}

void ContainerActions::makeActions()
{
    for (const ActionPlace &place : kActions) {
        QAction *action =
            addAction(QLatin1StringView(place.objectName), QKeySequence(QLatin1StringView(place.shortcut)));
        connect(action, &QAction::triggered, this, [this, which = place.action] { request(which); });
        m_actions.insert(place.action, action);
    }
    m_commands[ShowLogs] = addAction(u"showLogsAction"_s, QKeySequence(u"Ctrl+L"_s));
    m_commands[RunAgain] = addAction(u"runAgainAction"_s, {});
    m_commands[CopyRunLine] = addAction(u"copyRunLineAction"_s, {});
    m_commands[Prune] = addAction(u"pruneAction"_s, {});
    connect(m_commands[ShowLogs], &QAction::triggered, this, [this] { m_place.showLogs(); });
    connect(m_commands[RunAgain], &QAction::triggered, this, &ContainerActions::runAgain);
    connect(m_commands[CopyRunLine], &QAction::triggered, this, &ContainerActions::copyRunLine);
    connect(m_commands[Prune], &QAction::triggered, this, &ContainerActions::prune);
}

QMenu *ContainerActions::makeMenu(bool withPrune)
{
    auto *menu = new QMenu(&m_place.page);
    menu->setObjectName(u"containerMenu"_s);
    menu->addAction(m_commands[ShowLogs]);
    menu->addSeparator();
    for (const ActionPlace &place : kActions) {
        if (place.action == ContainerAction::Rename || place.action == ContainerAction::Remove)
            menu->addSeparator();
        if (place.action == ContainerAction::Remove) {
            menu->addAction(m_commands[RunAgain]);
            menu->addAction(m_commands[CopyRunLine]);
            menu->addSeparator();
        }
        menu->addAction(m_actions.value(place.action));
    }
    if (withPrune)
        menu->addAction(m_commands[Prune]);
    return menu;
}

void ContainerActions::retranslateUi()
{
    m_start->setLabel(actionLabel(ContainerAction::Start));
    m_stop->setLabel(actionLabel(ContainerAction::Stop));
    m_restart->setLabel(actionLabel(ContainerAction::Restart));
    //: Button: opens a menu with more that can be done to containers
    m_more->setLabel(tr("More"));
    //: Button: makes and starts a new container
    m_run->setLabel(tr("Run Container"));
    for (const ActionPlace &place : kActions)
        m_actions.value(place.action)->setText(actionLabel(place.action));
    //: Menu entry: shows the logs of containers, those of several merged by time
    m_commands[ShowLogs]->setText(tr("Show Logs"));
    //: Menu entry: makes another container with the settings of this one
    m_commands[RunAgain]->setText(tr("Run Again Like This…"));
    //: Menu entry: shows the command line that makes such a container
    m_commands[CopyRunLine]->setText(tr("Copy as docker run…"));
    //: Menu entry: removes containers, images and volumes that nobody uses
    m_commands[Prune]->setText(tr("Clean Up…"));
}

QList<ContainerRow> ContainerActions::rowsFor(ContainerAction action) const
{
    QList<ContainerRow> rows = m_place.selected();
    rows.removeIf([action](const ContainerRow &row) { return row.busy || !canDo(action, row.container); });
    return rows;
}

void ContainerActions::selectionChanged()
{
    const qsizetype selected = m_place.selected().size();
    for (const ActionPlace &place : kActions) {
        const bool fits = !isForOne(place.action) || selected == 1;
        m_actions.value(place.action)->setEnabled(fits && !rowsFor(place.action).isEmpty());
    }
    m_commands[ShowLogs]->setEnabled(selected > 0);
    m_commands[RunAgain]->setEnabled(selected == 1);
    m_commands[CopyRunLine]->setEnabled(selected == 1);
    m_commands[Prune]->setEnabled(!m_services.hosts.hosts().isEmpty());
    m_run->setEnabled(!m_services.hosts.hosts().isEmpty());
    m_start->setEnabled(m_actions.value(ContainerAction::Start)->isEnabled());
    m_stop->setEnabled(m_actions.value(ContainerAction::Stop)->isEnabled());
    m_restart->setEnabled(m_actions.value(ContainerAction::Restart)->isEnabled());
}

void ContainerActions::showMenu(const QPoint &globalPosition)
{
    QMenu *menu = makeMenu(false);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

void ContainerActions::request(ContainerAction action)
{
    const QList<ContainerRow> rows = rowsFor(action);
    if (rows.isEmpty() || (isForOne(action) && rows.size() > 1))
        return;
    const bool needsToKnow = action == ContainerAction::Rename || action == ContainerAction::Update;
    if (needsToKnow || needsConfirmation(action, rows.size()))
        ask(action, rows);
    else
        perform({ .kind = action }, rows);
}

void ContainerActions::ask(ContainerAction action, const QList<ContainerRow> &rows)
{
    QWidget *page = &m_place.page;
    switch (action) {
    case ContainerAction::Remove:
        return dialogs::askToRemove(rows, page, [this, rows](const docker::RemoveOptions &options) {
            perform({ .kind = ContainerAction::Remove, .remove = options }, rows);
        });
    case ContainerAction::Kill:
        return dialogs::askToKill(rows, page, [this, rows](const QString &signal) {
            perform({ .kind = ContainerAction::Kill, .signal = signal }, rows);
        });
    case ContainerAction::Rename:
        return dialogs::askToRename(rows.constFirst(), page, [this, rows](const QString &name) {
            perform({ .kind = ContainerAction::Rename, .newName = name }, rows);
        });
    case ContainerAction::Update:
        return askToUpdate(rows);
    case ContainerAction::Recreate:
        return askToRecreate(rows.constFirst());
    case ContainerAction::Start:
    case ContainerAction::Stop:
    case ContainerAction::Restart:
    case ContainerAction::Pause:
    case ContainerAction::Unpause:
        break;
    }
    auto *dialog = new Confirm(confirmTexts(action, rows), page);
    connect(dialog, &QDialog::accepted, this, [this, action, rows] { perform({ .kind = action }, rows); });
    dialog->open();
}

void ContainerActions::askToUpdate(const QList<ContainerRow> &rows)
{
    const auto confirmed = [this, rows](const docker::ContainerUpdate &changes) {
        perform({ .kind = ContainerAction::Update, .update = changes }, rows);
    };
    if (rows.size() > 1)
        return dialogs::askToUpdate(rows, nullptr, &m_place.page, confirmed);
    withSpec(rows.constFirst(), [this, rows, confirmed](const docker::ContainerSpec &spec) {
        dialogs::askToUpdate(rows, &spec, &m_place.page, confirmed);
    });
}

void ContainerActions::askToRecreate(const ContainerRow &row)
{
    m_place.banner.dismiss();
    m_tasks.run(m_services.operations.planRecreation(row.host, row.container.id, m_tasks.token()),
                [this, row](const Result<docker::RecreatePlan> &plan) {
                    if (!plan)
                        return m_place.banner.showError(plan.error());
                    dialogs::askToRecreate(row, *plan, &m_place.page, [this, row](bool evenIfSame) {
                        perform({ .kind = ContainerAction::Recreate, .evenIfSame = evenIfSame }, { row });
                    });
                });
}

void ContainerActions::perform(const docker::Operation &operation, const QList<ContainerRow> &rows)
{
    m_place.banner.dismiss();
    QList<OperationTarget> targets;
    targets.reserve(rows.size());
    for (const ContainerRow &row : rows) {
        targets.append({ row.host, row.hostName, row.container.id, row.container.name });
        m_marks.waits(containerKey(row), operation.kind);
    }
    putInOrder(targets, operation.kind, m_services.hosts);
    auto *run = new OperationRun(m_services.operations, operation, targets, this);
    m_place.progress.follow(*run);
    connect(run, &OperationRun::itemChanged, this, [this, run](int index) { itemChanged(run, index); });
    connect(run, &OperationRun::finished, this, [this, run] { finished(run); });
    run->start();
    markRows();
}

void ContainerActions::itemChanged(OperationRun *run, int index)
{
    const OperationItem &item = run->items().at(index);
    const ContainerKey key = keyOf(item.target);
    switch (item.phase) {
    case OperationPhase::Waiting:
        break; // as it was marked
    case OperationPhase::Running:
        m_marks.begins(key, run->operation().kind);
        break;
    case OperationPhase::Done:
        m_marks.succeeded(key);
        break;
    case OperationPhase::Failed:
        m_marks.failed(key, failureOf(*run, item));
        break;
    case OperationPhase::Cancelled:
        m_marks.cancelled(key);
        break;
    }
    m_marking.start();
}

void ContainerActions::finished(OperationRun *run)
{
    markRows();
    run->deleteLater();
    showFailures(*run);
}

void ContainerActions::showFailures(const OperationRun &run)
{
    QStringList lines;
    QStringList warnings;
    QString reason;
    const OperationItem *failed = nullptr;
    bool changedNothing = false;
    for (const OperationItem &item : run.items()) {
        changedNothing = changedNothing || item.outcome.changedNothing;
        for (const QString &warning : item.outcome.warnings)
            warnings.append(plain(item.target.name) + u": "_s + plain(warning));
        if (item.phase != OperationPhase::Failed)
            continue;
        failed = &item;
        const ActionFailure failure = failureOf(run, item);
        reason = words::failure(failure.error, failure.inTheWay);
        //: One of several containers for which something failed: %1 its name, %2 its host, %3 why
        lines.append(tr("%1 on %2: %3").arg(plain(item.target.name), plain(item.target.hostName), reason));
    }
    if (failed && lines.size() == 1 && run.items().size() == 1) {
        m_place.banner.showMessage(Banner::Kind::Failure, reason, words::details(*failed->error));
    } else if (!lines.isEmpty()) {
        m_place.banner.showMessage(Banner::Kind::Failure,
                                   words::someFailed(run.operation().kind, static_cast<int>(lines.size()),
                                                     static_cast<int>(run.items().size())),
                                   lines.join(u'\n'));
    } else if (!warnings.isEmpty()) {
        m_place.banner.showMessage(Banner::Kind::Warning,
                                   tr("It was done, and the engine warns. The details tell what of."),
                                   warnings.join(u'\n'));
    } else if (changedNothing) {
        m_place.banner.showMessage(Banner::Kind::Information,
                                   tr("There is no newer image. The container was left as it is."));
    }
}

ActionFailure ContainerActions::failureOf(const OperationRun &run, const OperationItem &item) const
{
    ActionFailure failure { .kind = run.operation().kind, .error = *item.error };
    Error &error = failure.error;
    if (error.subject.isEmpty() || error.subject == item.target.container.text())
        error.subject = item.target.name;
    const QStringList ids = docker::inTheWay(error);
    for (const QString &id : ids) {
        const QString name = nameOf(item.target.host, id);
        if (name != item.target.name)
            failure.inTheWay.append(name);
    }
    return failure;
}

/// A container by its id or the beginning of it, or whoever has published a port of the host.
QString ContainerActions::nameOf(const docker::HostId &host, const QString &id) const
{
    const QList<docker::ContainerSummary> known = m_services.hosts.containers(host);
    const qsizetype colon = id.lastIndexOf(u':');
    const quint16 port = colon < 0 ? quint16 { 0 } : id.sliced(colon + 1).toUShort();
    const QString address = id.first(std::max<qsizetype>(colon, 0)).remove(u'[').remove(u']');
    for (const docker::ContainerSummary &container : known) {
        const bool holdsPort = port != 0
            && std::any_of(container.ports.begin(), container.ports.end(),
                           [port, &address](const docker::PortMapping &p) {
                               return p.publicPort == port && overlap(p.ip, address);
                           });
        if (holdsPort)
            //: %1 is a container, %2 an address and port of the host
            return tr("%1 (%2)").arg(container.name, id);
        if (colon < 0 && container.id.text().startsWith(id))
            return container.name;
    }
    return id;
}

void ContainerActions::markRows()
{
    m_marking.stop();
    QList<ContainerRow> rows = m_place.model.rows();
    if (m_marks.applyTo(rows))
        m_place.model.setRows(std::move(rows));
    selectionChanged();
}

void ContainerActions::withSpec(const ContainerRow &row,
                                const std::function<void(const docker::ContainerSpec &)> &then)
{
    m_place.banner.dismiss();
    m_tasks.run(m_services.operations.spec(row.host, row.container.id, m_tasks.token()),
                [this, row, then](const Result<docker::ContainerSpec> &spec) {
                    if (spec)
                        return then(*spec);
                    Error error = spec.error();
                    error.subject = row.container.name;
                    m_place.banner.showError(error);
                });
}

void ContainerActions::openCreateDialog(const docker::HostId &host, const docker::ContainerSpec &spec)
{
    auto *dialog = new CreateDialog(m_services, host, spec, &m_place.page);
    connect(dialog, &CreateDialog::created, this, [this](const QString &name, const QStringList &warnings) {
        m_place.banner.dismiss();
        if (!warnings.isEmpty())
            //: %1 is a container
            m_place.banner.showMessage(
                Banner::Kind::Warning,
                tr("\"%1\" was made, and the engine warns. The details tell what of.").arg(plain(name)),
                warnings.join(u'\n'));
    });
    dialog->open();
}

void ContainerActions::runNew()
{
    openCreateDialog(m_place.shownHost(), {});
}

void ContainerActions::runAgain()
{
    const QList<ContainerRow> rows = m_place.selected();
    if (rows.size() != 1)
        return;
    withSpec(rows.constFirst(), [this, host = rows.constFirst().host](const docker::ContainerSpec &spec) {
        openCreateDialog(host, docker::forAnotherContainer(spec));
    });
}

void ContainerActions::copyRunLine()
{
    const QList<ContainerRow> rows = m_place.selected();
    if (rows.size() != 1)
        return;
    withSpec(rows.constFirst(), [this, row = rows.constFirst()](const docker::ContainerSpec &spec) {
        dialogs::showRunLine(row, spec, &m_place.page);
    });
}

void ContainerActions::prune()
{
    auto *dialog = new PruneDialog(m_services, m_place.shownHost(), &m_place.page);
    dialog->open();
}

} // namespace slipway::ui
