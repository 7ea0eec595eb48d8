// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/newmachinelist.h"

#include "ui/activity/newmachinecard.h"
#include "ui/common/banner.h"
#include "ui/common/metrics.h"
#include "ui/services/accountservice.h"
#include "ui/services/newmachineservice.h"

#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

NewMachineList::NewMachineList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_layout(new QVBoxLayout)
{
    setObjectName(u"newMachines"_s);
    m_layout->setSpacing(metrics::kSpaceM);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addLayout(m_layout);
    connect(&services.newMachines, &NewMachineService::runsChanged, this, &NewMachineList::showAll);
    showAll();
}

void NewMachineList::showAll()
{
    NewMachineService &service = m_services.newMachines;
    QHash<QString, NewMachineCard *> wanted;
    const auto place = [this, &wanted](const QString &key, const auto &make) {
        NewMachineCard *card = m_cards.take(key);
        if (!card)
            card = make();
        wanted.insert(key, card);
        m_layout->addWidget(card); // one that is there already moves to its place
    };
    QList<NewMachineRun *> runs = service.runs();
    std::reverse(runs.begin(), runs.end()); // the newest first
    for (NewMachineRun *run : std::as_const(runs)) {
        place(u"run/"_s + run->plan().id.text(), [this, run] {
            auto *card = new NewMachineCard(run, this);
            connect(card, &NewMachineCard::showRequested, this, &NewMachineList::showRequested);
            return card;
        });
    }
    const QList<provisioning::InterruptedNewMachine> interrupted = service.interrupted();
    for (const provisioning::InterruptedNewMachine &each : interrupted) {
        place(u"interrupted/"_s + each.id.text(), [this, &each] {
            auto *card = new NewMachineCard(each, this);
            connect(card, &NewMachineCard::continueRequested, this,
                    [this](const auto &id) { goOn(m_services.newMachines.resume(id)); });
            connect(card, &NewMachineCard::takeBackRequested, this,
                    [this](const auto &id) { goOn(m_services.newMachines.undoInterrupted(id)); });
            return card;
        });
    }
    for (NewMachineCard *old : std::as_const(m_cards)) {
        old->hide();
        m_layout->removeWidget(old);
        old->deleteLater(); // its own button may have brought us here
    }
    m_cards = wanted;
    emit emptyChanged();
}

void NewMachineList::goOn(NewMachineRun *run)
{
    m_banner->dismiss();
    if (run)
        emit showRequested(run);
    else if (m_services.account.state() != AccountState::SignedIn)
        m_banner->showError({ .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s });
    else
        m_banner->showMessage(
            Banner::Kind::Failure,
            tr("The record of this machine cannot be read, so it can neither go on nor be taken back."));
}

void NewMachineList::showTimes(const QDateTime &now)
{
    for (NewMachineCard *card : std::as_const(m_cards))
        card->showTimes(now);
}

void NewMachineList::retranslateUi()
{
    for (NewMachineCard *card : std::as_const(m_cards))
        card->retranslateUi();
}

} // namespace slipway::ui
