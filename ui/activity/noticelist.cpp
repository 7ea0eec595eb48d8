// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/noticelist.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/services/noticeservice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhenWidth = 130;
constexpr int kRowsShown = 6;

} // namespace

NoticeList::NoticeList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_clear(new Button(u"clearNotices"_s, this, ButtonKind::Quiet))
    , m_table(new TableView(this))
{
    setObjectName(u"noticeList"_s);
    m_table->setObjectName(u"notices"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(NoticeModel::TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(NoticeModel::WhenColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(NoticeModel::WhenColumn, kWhenWidth);
    m_table->setMinimumHeight((kRowsShown + 1) * metrics::kRow);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_clear);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(top);
    all->addWidget(m_table, 1);

    connect(m_clear, &Button::clicked, this, [this] { m_services.notices.clear(); });
    connect(m_table, &TableView::activatedByKey, this, &NoticeList::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NoticeList::open);
    connect(&services.notices, &NoticeService::changed, this, &NoticeList::show);
    retranslateUi();
    show();
}

void NoticeList::setActive(bool active)
{
    m_active = active;
    if (active)
        m_services.notices.markAllRead();
}

void NoticeList::show()
{
    const bool wasEmpty = isEmpty();
    m_model.setRows(m_services.notices.notices());
    m_clear->setEnabled(!isEmpty());
    if (m_active && m_services.notices.unread() > 0)
        m_services.notices.markAllRead();
    if (wasEmpty != isEmpty())
        emit emptyChanged();
}

void NoticeList::open(const QModelIndex &index)
{
    if (index.isValid())
        emit hostRequested(m_model.rowAt(index.row()).notice.host);
}

void NoticeList::retranslateUi()
{
    //: Title of a list on the page Activity: what happened to containers and hosts
    const QString title = tr("Notifications");
    m_title->setText(title);
    m_table->setAccessibleName(title);
    //: Button: empties the list of notifications
    m_clear->setLabel(tr("Clear"));
    m_model.retranslate();
}

} // namespace slipway::ui
