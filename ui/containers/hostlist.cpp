// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/hostlist.h"

#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/hostmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountWidth = 44;

} // namespace

HostList::HostList(HostModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"hostList"_s);
    setModel(&model);
    setItemDelegate(new StateDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(kCountWidth);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kCompactRow);
    verticalHeader()->setDefaultSectionSize(metrics::kRow);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &HostList::selectionWasChanged);
}

/// "All Hosts" together with others is all of them when it was chosen last, else the others.
void HostList::selectionWasChanged()
{
    if (m_selecting)
        return;
    QList<docker::HostId> hosts = chosen();
    if (currentIndex().isValid() && m_model.rowAt(currentIndex().row()).all)
        hosts.clear();
    const bool isMixed = selectionModel()->isRowSelected(0) && !hosts.isEmpty();
    if (isMixed || hosts.isEmpty())
        select(hosts);
    emit hostsChosen(hosts);
}

void HostList::select(const QList<docker::HostId> &hosts)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const HostRow &line = m_model.rowAt(row);
        if (line.all ? !hosts.isEmpty() : !hosts.contains(line.host.id))
            continue;
        const QModelIndex index = m_model.index(row, HostModel::NameColumn);
        selection.select(index, m_model.index(row, HostModel::ColumnCount - 1));
        if (!first.isValid())
            first = index;
    }
    if (selection == selectionModel()->selection())
        return;
    m_selecting = true;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = currentIndex();
    if (first.isValid() && !(current.isValid() && selection.contains(current)))
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_selecting = false;
}

QList<docker::HostId> HostList::chosen() const
{
    QList<docker::HostId> hosts;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (!m_model.rowAt(row.row()).all)
            hosts.append(m_model.rowAt(row.row()).host.id);
    }
    return hosts;
}

void HostList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid() || m_model.rowAt(at.row()).all)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const docker::Host known = m_model.rowAt(at.row()).host;
    const docker::HostId host = known.id;
    if (known.endpoint.kind == docker::Endpoint::Kind::Tls) {
        //: Menu: looks at a host's certificate and connection and says what is wrong
        menu->addAction(tr("Check Connection…"), this, [this, known] { emit checkRequested(known); });
        //: Menu: chooses which identity the engine of a host is shown
        menu->addAction(tr("Use Another Identity…"), this, [this, known] { emit identityRequested(known); });
        menu->addSeparator();
    }
    //: Menu: takes a host out of Slipway's list; nothing changes on the machine
    menu->addAction(tr("Forget Host…"), this, [this, host] { emit forgetRequested(host); });
    menu->popup(event->globalPos());
}

void HostList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnWidth(HostModel::CountColumn, kCountWidth);
    setColumnWidth(HostModel::NameColumn, viewport()->width() - kCountWidth);
}

} // namespace slipway::ui
