// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/newmachinecard.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Phase = NewMachineRun::Phase;

namespace {

StateShape shapeOf(Phase phase)
{
    switch (phase) {
    case Phase::Running:
    case Phase::Undoing:
        return StateShape::Changing;
    case Phase::Succeeded:
        return StateShape::Running;
    case Phase::Failed:
        return StateShape::Failed;
    case Phase::Cancelled:
        return StateShape::Warning;
    case Phase::Undone:
        break;
    }
    return StateShape::Stopped;
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Running:
        //: State of a new machine
        return NewMachineCard::tr("Being made");
    case Phase::Succeeded:
        //: State of a new machine
        return NewMachineCard::tr("Made");
    case Phase::Failed:
        //: State of a new machine
        return NewMachineCard::tr("Failed");
    case Phase::Cancelled:
        //: State of a new machine: somebody stopped it
        return NewMachineCard::tr("Cancelled");
    case Phase::Undoing:
        //: State of a new machine: what was made is being deleted
        return NewMachineCard::tr("Being taken back");
    case Phase::Undone:
        break;
    }
    //: State of a new machine: what was made was deleted
    return NewMachineCard::tr("Taken back");
}

} // namespace

NewMachineCard::NewMachineCard(NewMachineRun *run,
                               std::optional<provisioning::InterruptedNewMachine> interrupted,
                               QWidget *parent)
    : Pane(parent)
    , m_run(run)
    , m_interrupted(std::move(interrupted))
    , m_title(new ElidedLabel(this))
    , m_phase(new StateLabel(this))
    , m_time(new TextLabel(this))
    , m_takeBack(new Button(u"takeBackNewMachine"_s, this, ButtonKind::Plain, "undo"_L1))
    , m_open(new Button(u"openNewMachine"_s, this))
{
    m_title->setStyle(TextStyle::Section);
    m_title->setElideMode(Qt::ElideRight);
    m_time->setMuted(true);
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::kSpaceM);
    state->addWidget(m_phase);
    state->addWidget(m_time, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::kSpaceXs);
    words->addWidget(m_title);
    words->addLayout(state);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(words, 1);
    all->addWidget(m_takeBack, 0, Qt::AlignTop);
    all->addWidget(m_open, 0, Qt::AlignTop);
}

NewMachineCard::NewMachineCard(NewMachineRun *run, QWidget *parent)
    : NewMachineCard(run, std::nullopt, parent)
{
    m_takeBack->hide();
    connect(run, &NewMachineRun::changed, this, &NewMachineCard::showState);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_run)
            emit showRequested(m_run);
    });
    retranslateUi();
}

NewMachineCard::NewMachineCard(const provisioning::InterruptedNewMachine &interrupted, QWidget *parent)
    : NewMachineCard(nullptr, interrupted, parent)
{
    connect(m_open, &Button::clicked, this, [this] { emit continueRequested(m_interrupted->id); });
    connect(m_takeBack, &Button::clicked, this, [this] { emit takeBackRequested(m_interrupted->id); });
    retranslateUi();
}

void NewMachineCard::showState()
{
    if (m_run)
        m_phase->setState(shapeOf(m_run->phase()), phaseText(m_run->phase()));
    else if (m_interrupted)
        //: State of a new machine: the program ended before it was done
        m_phase->setState(StateShape::Warning, tr("Interrupted"));
}

void NewMachineCard::showTimes(const QDateTime &now)
{
    const QDateTime started = m_run ? m_run->plan().created
        : m_interrupted             ? m_interrupted->started
                                    : QDateTime();
    //: %1 is "3 min ago"
    m_time->setText(started.isValid() ? tr("Started %1").arg(words::age(started, now)) : QString());
}

void NewMachineCard::retranslateUi()
{
    const QString name = m_run ? m_run->plan().choices.name : m_interrupted ? m_interrupted->name : QString();
    //: Title of a card: a machine that is being made; %1 is its name
    m_title->setText(tr("New machine %1").arg(plain(name)));
    //: Button: takes back what was made of a new machine
    m_takeBack->setLabel(tr("Take Back"));
    m_takeBack->setAccessibleDescription(m_title->text());
    m_open->setLabel(m_interrupted
                         //: Button: goes on with making a machine
                         ? tr("Continue")
                         //: Button: shows the steps of a new machine
                         : tr("Show Steps"));
    m_open->setAccessibleDescription(m_title->text());
    showState();
    showTimes(QDateTime::currentDateTimeUtc());
}

} // namespace slipway::ui
