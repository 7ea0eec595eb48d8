// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/processes/processestab.h"

#include "ui/common/banner.h"
#include "ui/common/columnfitter.h"
#include "ui/common/emptystate.h"
#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInterval = 3000; // milliseconds; each asks the host to run ps
constexpr int kLeastCommandChars = 24;

/// Columns of ps that hold words instead of numbers.
bool isWide(const QString &title)
{
    return title == u"CMD" || title == u"COMMAND";
}

/// What of ps is left out first where there is little room. Who runs which command as which number stays.
int rankOf(const QString &title)
{
    const QStringList byRank { u"C"_s, u"TTY"_s, u"STIME"_s, u"START"_s, u"PPID"_s, u"STAT"_s, u"TIME"_s };
    return static_cast<int>(byRank.indexOf(title)) + 1;
}

} // namespace

ProcessesTab::ProcessesTab(Services &services, QWidget *parent)
    : LoadedTab(services, u"processesTab"_s, parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState("containers"_L1, this))
{
    makeTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProcessesTab::refresh);
    retranslateUi();
    showState();
}

void ProcessesTab::makeTable()
{
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"processes"_s);
    m_table->setModel(&m_proxy);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kCompactRow);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_fitter = new ColumnFitter(*m_table); // which asks for the model
}

QString ProcessesTab::title() const
{
    //: Title of a tab: the processes that run in a container
    return tr("Processes");
}

void ProcessesTab::retranslateUi()
{
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    showState();
}

QWidget *ProcessesTab::firstFocus() const
{
    return m_table;
}

void ProcessesTab::load()
{
    refresh();
}

void ProcessesTab::forget()
{
    m_isAsking = false;
    m_model.setRows({});
    showState();
}

void ProcessesTab::rowChanged(const ContainerRow & /*before*/)
{
    showState();
    if (isShown() && isRunning() && m_model.rowCount() == 0)
        refresh();
}

void ProcessesTab::activeChanged(bool active)
{
    if (active) {
        m_timer.start();
        if (m_model.rowCount() > 0) // else load() has asked
            refresh();
    } else {
        m_timer.stop();
    }
}

void ProcessesTab::refresh()
{
    if (!isShown() || !isRunning() || m_isAsking) {
        showState();
        return;
    }
    m_isAsking = true;
    ask(services().content.processes(ref(), stopToken()), [this](const docker::ProcessTable &table) {
        m_isAsking = false;
        banner()->dismiss();
        showTable(table);
    });
}

void ProcessesTab::failed(const Error &error)
{
    m_isAsking = false;
    if (!isRunning()) // it ended while it was asked
        showState();
    else
        LoadedTab::failed(error);
}

void ProcessesTab::showTable(const docker::ProcessTable &table)
{
    const bool isFirst = m_model.columnCount() != table.titles.size();
    m_model.setTitles(table.titles);
    if (isFirst)
        rankColumns(table.titles);
    const qsizetype pid = table.pidColumn();
    QList<TextRow> rows;
    rows.reserve(table.processes.size());
    QList<int> mono;
    for (qsizetype i = 0; i < table.titles.size(); ++i) {
        if (isWide(table.titles.at(i)))
            mono.append(static_cast<int>(i));
    }
    m_model.setMonospace(mono);
    for (qsizetype i = 0; i < table.processes.size(); ++i) {
        const QStringList &cells = table.processes.at(i);
        rows.append({ .key = pid < 0 ? QString::number(i) : cells.value(pid), .cells = cells });
    }
    m_model.setRows(rows);
    showState();
}

void ProcessesTab::rankColumns(const QStringList &titles)
{
    for (int column = 0; column < titles.size(); ++column) {
        const QString &title = titles.at(column);
        if (isWide(title))
            m_fitter->setLeast(column, kLeastCommandChars * letterWidth(fontMetrics()));
        m_fitter->setRank(column, rankOf(title));
    }
}

void ProcessesTab::showState()
{
    if (!isRunning()) {
        m_model.setRows({});
        m_empty->setText(tr("Nothing runs in this container now. Start it to see its processes."));
    } else {
        m_empty->setText(tr("Asking for the processes…"));
    }
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace slipway::ui
