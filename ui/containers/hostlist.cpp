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
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(kCountWidth);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kCompactRow);
    verticalHeader()->setDefaultSectionSize(metrics::kRow);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_selecting)
            emit hostChosen(chosen());
    });
}

void HostList::select(const docker::HostId &host)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const HostRow &line = m_model.rowAt(row);
        if (line.host.id != host || line.all != host.isEmpty())
            continue;
        m_selecting = true;
        setCurrentIndex(m_model.index(row, HostModel::NameColumn));
        m_selecting = false;
        return;
    }
}

docker::HostId HostList::chosen() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.rowAt(current.row()).host.id : docker::HostId();
}

void HostList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid() || m_model.rowAt(at.row()).all)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const docker::HostId host = m_model.rowAt(at.row()).host.id;
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
