// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containeractions.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/pageheader.h"
#include "ui/containers/actionwords.h"

#include <QMenu>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

ContainerActions::ContainerActions(Services &services, Place place)
    : QObject(&place.page)
    , m_services(services)
    , m_place(std::move(place))
    , m_start(m_place.header.addButton(u"start"_s, ButtonKind::Plain, "start"_L1))
    , m_stop(m_place.header.addButton(u"stop"_s, ButtonKind::Plain, "stop"_L1))
    , m_restart(m_place.header.addButton(u"restart"_s, ButtonKind::Plain, "restart"_L1))
    , m_remove(m_place.header.addButton(u"remove"_s, ButtonKind::Plain, "remove"_L1))
{
    connect(m_start, &Button::clicked, this, [this] { request(ContainerAction::Start); });
    connect(m_stop, &Button::clicked, this, [this] { request(ContainerAction::Stop); });
    connect(m_restart, &Button::clicked, this, [this] { request(ContainerAction::Restart); });
    connect(m_remove, &Button::clicked, this, [this] { request(ContainerAction::Remove); });
}

ContainerActions::~ContainerActions() = default;

void ContainerActions::retranslateUi()
{
    m_start->setLabel(actionLabel(ContainerAction::Start));
    m_stop->setLabel(actionLabel(ContainerAction::Stop));
    m_restart->setLabel(actionLabel(ContainerAction::Restart));
    m_remove->setLabel(actionLabel(ContainerAction::Remove));
}

void ContainerActions::selectionChanged()
{
    const QList<ContainerRow> rows = m_place.selected();
    const auto possible = [&rows](ContainerAction action) {
        return std::any_of(rows.begin(), rows.end(),
                           [action](const ContainerRow &r) { return !r.busy && canDo(action, r.container); });
    };
    m_start->setEnabled(possible(ContainerAction::Start));
    m_stop->setEnabled(possible(ContainerAction::Stop));
    m_restart->setEnabled(possible(ContainerAction::Restart));
    m_remove->setEnabled(possible(ContainerAction::Remove));
}

void ContainerActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_place.page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<ContainerAction, Button *> entries[] = { { ContainerAction::Start, m_start },
                                                             { ContainerAction::Stop, m_stop },
                                                             { ContainerAction::Restart, m_restart },
                                                             { ContainerAction::Remove, m_remove } };
    for (const auto &[action, button] : entries) {
        QAction *entry = menu->addAction(button->icon(), actionLabel(action), this,
                                         [this, which = action] { request(which); });
        entry->setEnabled(button->isEnabled());
    }
    menu->popup(globalPosition);
}

void ContainerActions::request(ContainerAction action)
{
    QList<ContainerRow> rows = m_place.selected();
    rows.removeIf([action](const ContainerRow &row) { return row.busy || !canDo(action, row.container); });
    if (rows.isEmpty())
        return;
    if (needsConfirmation(action, rows.size()))
        confirmThen(action, rows);
    else
        perform(action, rows);
}

void ContainerActions::confirmThen(ContainerAction action, const QList<ContainerRow> &rows)
{
    auto *dialog = new Confirm(confirmTexts(action, rows), &m_place.page);
    connect(dialog, &QDialog::accepted, this, [this, action, rows] { perform(action, rows); });
    dialog->open();
}

void ContainerActions::perform(ContainerAction action, const QList<ContainerRow> &rows)
{
    m_place.banner.dismiss();
    for (const ContainerRow &row : rows)
        setBusy(row, true);
    for (const ContainerRow &row : rows) {
        m_tasks.run(m_services.hosts.act(row.host, row.container.id, action, m_tasks.token()),
                    [this, row](const Result<> &result) { performed(row, result); });
    }
}

void ContainerActions::performed(const ContainerRow &row, const Result<> &result)
{
    setBusy(row, false);
    if (result)
        return;
    Error error = result.error();
    if (error.subject.isEmpty() || error.subject == row.container.id.text())
        error.subject = row.container.name;
    m_place.banner.showError(error);
}

void ContainerActions::setBusy(const ContainerRow &row, bool busy)
{
    const int at = m_place.model.rowOf(containerKey(row));
    if (at < 0)
        return; // it has gone in the meantime
    QList<ContainerRow> rows = m_place.model.rows();
    rows[at].busy = busy;
    m_place.model.setRows(std::move(rows));
    selectionChanged();
}

} // namespace slipway::ui
