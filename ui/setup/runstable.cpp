// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/runstable.h"

#include "ui/activity/runcard.h"
#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/roles.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QHeaderView>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Phase = SetupRun::Phase;

namespace {

enum Column { NameColumn, StateColumn, StepColumn, TimeColumn, ColumnCount };

constexpr int kGap = 24; ///< around the widest entry of a column

/// What is being done, or what it stopped at.
QString stepText(const SetupRun &run)
{
    using provisioning::StepState;
    const QList<provisioning::StepProgress> steps = run.steps();
    const auto at = std::find_if(steps.cbegin(), steps.cend(), [](const provisioning::StepProgress &step) {
        return step.state == StepState::Running || step.state == StepState::Undoing
            || step.state == StepState::Failed;
    });
    return at == steps.cend() ? QString() : words::step(at->kind);
}

bool isMoving(const SetupRun *run)
{
    return run->phase() == Phase::Running || run->phase() == Phase::Undoing;
}

} // namespace

RunsTable::RunsTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"setupRuns"_s);
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setItemDelegate(new StateDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &RunsTable::showTimes);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (SetupRun *run = current())
            emit runChosen(run);
    });
}

void RunsTable::showRuns(const QList<SetupRun *> &runs)
{
    m_runs = runs;
    clear();
    for (qsizetype row = 0; row < runs.size(); ++row) {
        auto *item = new QTreeWidgetItem(this, { plain(runs.at(row)->plan().choices.machine.name) });
        item->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
        connect(runs.at(row), &SetupRun::changed, this, [this, row] { showRow(row); });
        showRow(row);
    }
    retranslateUi();
    setCurrentItem(topLevelItem(0));
}

SetupRun *RunsTable::current() const
{
    return m_runs.value(indexOfTopLevelItem(currentItem()));
}

void RunsTable::setCurrent(SetupRun *run)
{
    setCurrentItem(topLevelItem(static_cast<int>(m_runs.indexOf(run))));
}

void RunsTable::showRow(qsizetype row)
{
    const SetupRun *run = m_runs.at(row);
    QTreeWidgetItem *item = topLevelItem(static_cast<int>(row));
    item->setText(StateColumn, phaseText(run->phase()));
    item->setData(StateColumn, StateRole, QVariant::fromValue(shapeOf(run->phase())));
    const QString step = stepText(*run);
    item->setText(StepColumn, step);
    item->setData(StepColumn, Qt::ToolTipRole, toolTipText(step)); // long ones are cut in some languages
    const std::optional<Error> error = run->phase() == Phase::Failed ? run->error() : std::nullopt;
    const QString why = error ? plain(words::describe(*error)) : QString();
    item->setData(StateColumn, Qt::ToolTipRole, toolTipText(why));
    item->setData(StateColumn, Qt::AccessibleDescriptionRole, why);
    showTimes();
}

/// Of all: the step that begins in one of them may be told late.
void RunsTable::showTimes()
{
    for (qsizetype row = 0; row < m_runs.size(); ++row) {
        const auto took = std::chrono::floor<std::chrono::seconds>(m_runs.at(row)->took());
        if (QTreeWidgetItem *item = topLevelItem(static_cast<int>(row)))
            item->setText(TimeColumn, took.count() == 0 ? QString() : words::duration(took));
    }
    const bool moves = std::any_of(m_runs.cbegin(), m_runs.cend(), isMoving);
    if (moves && !m_tick.isActive())
        m_tick.start();
    else if (!moves)
        m_tick.stop();
}

void RunsTable::retranslateUi()
{
    setAccessibleName(tr("Machines"));
    //: Titles of columns: which machine, how its set-up stands, what is being done, how long it has taken
    setHeaderLabels({ tr("Machine"), tr("State"), tr("Step"), tr("Time") });
    for (qsizetype row = 0; row < m_runs.size(); ++row)
        showRow(row);
    headerItem()->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
    resizeColumnToContents(NameColumn);
    // Wide enough for every state and for an hour, lest they move while somebody looks.
    int state = fontMetrics().horizontalAdvance(headerItem()->text(StateColumn));
    for (const Phase phase : { Phase::Waiting, Phase::Running, Phase::Succeeded, Phase::Failed,
                               Phase::Cancelled, Phase::Undoing, Phase::Undone })
        state = std::max(state, fontMetrics().horizontalAdvance(phaseText(phase)));
    header()->resizeSection(StateColumn, metrics::kStateIcon + state + kGap);
    const int time = fontMetrics().horizontalAdvance(words::duration(std::chrono::seconds(3599)));
    header()->resizeSection(TimeColumn, time + kGap);
}

} // namespace slipway::ui
