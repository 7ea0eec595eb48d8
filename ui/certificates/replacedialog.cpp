// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/replacedialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/changestabs.h"
#include "ui/common/labels.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;

QString impactOf(const ReplacementOffer &offer)
{
    const QString host = plain(offer.host.name);
    if (!offer.plan)
        //: %1 is a host, %2 says why
        return ReplaceDialog::tr("%1: %2").arg(host, words::describe(offer.error.value_or(Error())));
    switch (offer.containers) {
    case ContainersThen::KeepRunning:
        //: %1 is a host; live-restore is a setting of Docker
        return ReplaceDialog::tr("%1: containers keep running, as the engine has live-restore.").arg(host);
    case ContainersThen::Stop:
        //: %1 is a host, %n containers
        return ReplaceDialog::tr(
                   "%1: %n running container(s) will stop. Those with a restart policy start again.", nullptr,
                   static_cast<int>(offer.running))
            .arg(host);
    case ContainersThen::Unknown:
        break;
    }
    //: %1 is a host; live-restore is a setting of Docker
    return ReplaceDialog::tr(
               "%1: the engine does not answer now. Unless it has live-restore, its containers will stop.")
        .arg(host);
}

} // namespace

ReplaceDialog::ReplaceDialog(SetupService &setup, const QList<docker::HostId> &hosts, QWidget *parent)
    : CertificateDialog(u"replaceDialog"_s, kWidth, parent)
    , m_setup(setup)
    , m_impact(new TextLabel(this))
    , m_changes(new ChangesTabs(u"replace"_s, this))
{
    m_impact->setObjectName(u"impact"_s);
    m_impact->setMultiLine(true);
    addContent(m_impact);
    addContent(m_changes, 1);
    retranslateUi();
    setBusy(true);
    tasks().run(m_setup.offerReplacements(hosts, tasks().token()),
                [this](const QList<ReplacementOffer> &offers) {
                    m_offers = offers;
                    setBusy(false);
                    showOffers();
                });
}

bool ReplaceDialog::isComplete() const
{
    return std::any_of(m_offers.cbegin(), m_offers.cend(),
                       [](const ReplacementOffer &offer) { return offer.plan.has_value(); });
}

void ReplaceDialog::showOffers()
{
    QStringList impacts;
    impacts.reserve(m_offers.size());
    QList<provisioning::Change> changes;
    for (const ReplacementOffer &offer : std::as_const(m_offers)) {
        impacts += impactOf(offer);
        if (offer.plan)
            changes += offer.plan->changes();
    }
    m_impact->setText(impacts.join(u'\n'));
    m_changes->setChanges(changes);
    showFields();
}

void ReplaceDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(tr("Put New Certificates on Machines"));
    introduction()->setText(tr(
        "Docker reads its certificates only when it starts, so each engine is started anew; a reload is not "
        "enough. The former certificates stay on the machine until the next time, and come back at once when "
        "the engine does not work with the new ones. Keys and other secrets are shown as asterisks."));
    m_changes->retranslateUi();
    cancel()->setLabel(tr("Cancel"));
    //: Button: puts new certificates on machines
    action()->setLabel(tr("Put on Machines"));
    showOffers();
}

void ReplaceDialog::begin()
{
    for (const ReplacementOffer &offer : std::as_const(m_offers)) {
        if (offer.plan)
            m_setup.start(*offer.plan);
    }
    accept();
    emit started();
}

} // namespace slipway::ui
