// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/status/machinestatustab.h"

#include "ui/common/labels.h"
#include "ui/common/tableview.h"
#include "ui/models/text/machinewords.h"
#include "ui/services/machineservice.h"

#include <QHeaderView>
#include <QLocale>

namespace slipway::ui {

using namespace Qt::StringLiterals;

MachineStatusTab::MachineStatusTab(Services &services, QWidget *parent)
    : LoadedMachineTab(services, u"machineStatusTab"_s, parent)
    , m_system(new TextLabel(this))
    , m_table(new TableView(this))
{
    m_system->setObjectName(u"machineSystem"_s);
    m_system->setMuted(true);
    m_table->setObjectName(u"machineStatuses"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_model.setTitles({ QString(), QString(), QString(), QString() });
    m_table->setColumnChars({ 26, 26, 20, 40 });
    body()->addWidget(m_system);
    body()->addWidget(m_table, 1);
    MachineStatusTab::retranslateUi();
}

QString MachineStatusTab::title() const
{
    //: Title of a tab: what a virtual machine reports of itself
    return tr("Status");
}

QWidget *MachineStatusTab::firstFocus() const
{
    return m_table;
}

void MachineStatusTab::retranslateUi()
{
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    m_model.setTitles({ //: Title of a column: what a status is about: the machine, its agent, a disk
                        tr("Part"),
                        //: Title of a column
                        tr("State"),
                        //: Title of a column: when it was reported
                        tr("Time"),
                        //: Title of a column: what Azure or the agent says, in English
                        tr("Message") });
    showView();
}

void MachineStatusTab::load()
{
    ask(services().machines.view(row()->machine->id, stopToken()), [this](const azure::InstanceView &view) {
        m_view = view;
        showView();
    });
}

void MachineStatusTab::forget()
{
    m_view.reset();
    showView();
}

void MachineStatusTab::showView()
{
    QList<TextRow> rows;
    if (!m_view) {
        m_system->setText({});
        m_model.setRows(rows);
        return;
    }
    QStringList system { m_view->computerName, (m_view->osName + u' ' + m_view->osVersion).trimmed() };
    if (!m_view->generation.isEmpty())
        //: %1 is "V2": which kind of virtual hardware a machine has
        system.append(tr("generation %1").arg(m_view->generation));
    if (!m_view->agentVersion.isEmpty())
        //: %1 is a version
        system.append(tr("agent %1").arg(m_view->agentVersion));
    system.removeAll(QString());
    m_system->setText(system.join(u" · "_s));
    int number = 0;
    for (const azure::ReportedStatus &status : std::as_const(m_view->statuses)) {
        const QString time = status.time.isValid()
            ? QLocale().toString(status.time.toLocalTime(), QLocale::ShortFormat)
            : QString();
        rows.append({ .key = QString::number(number++) + status.code + status.name,
                      .cells = { words::statusPart(status), words::status(status), time,
                                 status.message.simplified() },
                      .state = words::statusShape(status) });
    }
    m_model.setRows(rows);
}

} // namespace slipway::ui
