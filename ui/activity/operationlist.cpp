// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operationlist.h"

#include "ui/common/buttons.h"
#include "ui/common/detailsbox.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/models/text/activitywords.h"
#include "ui/models/text/words.h"
#include "ui/services/activityservice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 6;
constexpr int kDetailLines = 6;

} // namespace

OperationList::OperationList(ActivityService &activity, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_retry(new Button(u"retryOperation"_s, this))
    , m_cancel(new Button(u"cancelOperation"_s, this))
    , m_undo(new Button(u"undoOperation"_s, this))
    , m_clear(new Button(u"clearOperations"_s, this, ButtonKind::Quiet))
    , m_table(new TableView(this))
    , m_error(new TextLabel(this))
    , m_details(new DetailsBox(this))
{
    setObjectName(u"operationList"_s);
    m_table->setObjectName(u"operations"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnChars({ 32, 26, 18, 14, 16 });
    m_table->setColumnRanks({ 0, 0, 0, 1, 2 });
    m_table->setMinimumHeight((kRowsShown + 1) * metrics::kRow);
    m_error->setObjectName(u"operationError"_s);
    m_error->setWordWrap(true);
    m_error->setMultiLine(true);
    m_error->setSelectable(true);
    m_details->setObjectName(u"operationDetails"_s);
    m_details->setVisibleLines(kDetailLines);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_retry);
    top->addWidget(m_cancel);
    top->addWidget(m_undo);
    top->addWidget(m_clear);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(top);
    all->addWidget(m_table, 1);
    all->addWidget(m_error);
    all->addWidget(m_details);

    const auto withSelected = [this](void (ActivityService::*act)(qint64)) {
        if (const ActivityRow *row = selected())
            (m_activity.*act)(row->number);
    };
    connect(m_retry, &Button::clicked, this, [withSelected] { withSelected(&ActivityService::retry); });
    connect(m_cancel, &Button::clicked, this, [withSelected] { withSelected(&ActivityService::cancel); });
    connect(m_undo, &Button::clicked, this, [this] {
        if (const ActivityRow *row = selected())
            m_activity.undo(row->number);
    });
    connect(m_clear, &Button::clicked, this, [this] { m_activity.clearFinished(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OperationList::showSelected);
    connect(&activity, &ActivityService::changed, this, [this] {
        if (m_active)
            showRows();
    });
    retranslateUi();
    showRows();
}

void OperationList::setMachine(const azure::ArmId &machine)
{
    m_machine = machine;
    m_clear->setVisible(machine.isEmpty());
    showRows();
}

void OperationList::setActive(bool active)
{
    m_active = active;
    if (active)
        showRows();
}

const ActivityRow *OperationList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.rowAt(rows.constFirst().row());
}

void OperationList::showRows()
{
    const bool wasEmpty = isEmpty();
    QList<ActivityRow> rows = m_activity.rows();
    if (!m_machine.isEmpty())
        rows.removeIf([this](const ActivityRow &row) { return row.machine != m_machine; });
    m_clear->setEnabled(
        std::any_of(rows.cbegin(), rows.cend(), [](const ActivityRow &row) { return !row.isUnderWay(); }));
    m_model.setRows(std::move(rows));
    showSelected();
    if (wasEmpty != isEmpty())
        emit emptyChanged();
}

QString OperationList::errorText(const ActivityRow &row)
{
    QString why = words::describe(*row.error);
    if (row.state != ActivityState::Running)
        return why;
    //: Of an operation that goes on. %1 says why, in sentences
    return tr("It could not be cancelled. %1").arg(why);
}

void OperationList::showSelected()
{
    const ActivityRow *row = selected();
    m_retry->setEnabled(row && row->canRetry);
    m_cancel->setEnabled(row && row->canCancel);
    m_undo->setEnabled(row && row->canUndo);
    m_error->setVisible(row && row->error);
    m_error->setText(row && row->error ? errorText(*row) : QString());
    m_details->setVisible(row != nullptr);
    const QString details = row ? words::activityDetails(*row) : QString();
    if (details != m_details->text()) // what is marked there stays marked
        m_details->setText(details);
}

void OperationList::retranslateUi()
{
    //: Title of a list: what Slipway was asked to do with machines and containers
    const QString title = tr("Operations");
    m_title->setText(title);
    m_table->setAccessibleName(title);
    //: Button: does a failed operation once more, or looks again how it goes
    m_retry->setLabel(tr("Retry"));
    //: Button: ends an operation
    m_cancel->setLabel(tr("Cancel"));
    //: Button: takes back what an operation has done
    m_undo->setLabel(tr("Undo"));
    //: Button: takes operations that have ended out of the list
    m_clear->setLabel(tr("Clear Finished"));
    m_model.retranslate();
    showSelected();
}

} // namespace slipway::ui
