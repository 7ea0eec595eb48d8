// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stepline.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QGridLayout>

namespace slipway::ui {

namespace {

constexpr int kStateWidth = 120;
/// No step takes longer; times below each other end in one place.
constexpr std::chrono::seconds kLongest(3599);

} // namespace

StateShape shapeOf(provisioning::StepState state)
{
    using provisioning::StepState;
    switch (state) {
    case StepState::Running:
    case StepState::Undoing:
        return StateShape::Changing;
    case StepState::Done:
        return StateShape::Running;
    case StepState::Failed:
        return StateShape::Failed;
    case StepState::Undone:
        return StateShape::Stopped;
    case StepState::Pending:
        break;
    }
    return StateShape::Unknown;
}

QString saidBy(const provisioning::StepProgress &step)
{
    QString line = step.said.section(u'\n', -1);
    if (step.kind != provisioning::StepKind::Verify || line.isEmpty())
        return line;
    //: What answers when a set-up is checked; %1 is the version of the engine
    return StepLine::tr("Docker %1").arg(line);
}

StepLine::StepLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new StateLabel(this))
    , m_name(new TextLabel(this))
    , m_time(new TextLabel(this))
    , m_said(new ElidedLabel(this))
{
    m_state->setFixedWidth(kStateWidth);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_said->setMuted(true);
    m_said->setElideMode(Qt::ElideRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kSpaceM);
    grid->setVerticalSpacing(metrics::kSpaceXs);
    grid->addWidget(m_state, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_time, 0, 2);
    grid->addWidget(m_said, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &StepLine::showTime);
}

void StepLine::setStep(const provisioning::StepProgress &step)
{
    const bool runs =
        step.state == provisioning::StepState::Running || step.state == provisioning::StepState::Undoing;
    const bool ran = m_tick.isActive();
    m_step = step;
    if (runs && !ran) {
        m_since.start();
        m_tick.start();
    } else if (!runs) {
        m_tick.stop();
    }
    m_state->setState(shapeOf(step.state), words::stepState(step.state));
    m_time->setFixedWidth(fontMetrics().horizontalAdvance(words::duration(kLongest)));
    m_name->setText(words::step(step.kind));
    m_said->setText(saidBy(step));
    m_said->setVisible(!step.said.isEmpty());
    setAccessibleName(m_name->text() + u' ' + words::stepState(step.state));
    showTime();
}

void StepLine::showTime()
{
    const auto took = m_tick.isActive() ? std::chrono::milliseconds(m_since.elapsed()) : m_step.took;
    m_time->setText(took.count() == 0 ? QString() : words::duration(took));
}

void StepLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setStep(provisioning::StepProgress(m_step));
}

} // namespace slipway::ui
