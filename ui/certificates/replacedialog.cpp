// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/replacedialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/readingtext.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kTextHeight = 180;

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

QString wordsOf(const ReplacementOffer &offer)
{
    QStringList lines;
    const QList<provisioning::Change> changes = offer.plan->changes();
    lines.reserve(changes.size());
    for (const provisioning::Change &change : changes)
        lines += plain(words::change(change));
    return lines.join(u'\n');
}

QString requestsOf(const ReplacementOffer &offer)
{
    QStringList requests;
    const QList<provisioning::Change> changes = offer.plan->changes();
    for (const provisioning::Change &change : changes) {
        if (!change.armMethod.isEmpty())
            requests += QString::fromUtf8(change.armMethod) + u' ' + change.armPath + u'\n'
                + QString::fromUtf8(change.armBody);
    }
    return plain(requests.join(u'\n'), true);
}

} // namespace

ReplaceDialog::ReplaceDialog(SetupService &setup, const QList<docker::HostId> &hosts, QWidget *parent)
    : CertificateDialog(u"replaceDialog"_s, kWidth, parent)
    , m_setup(setup)
    , m_impact(new TextLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_words(makeReadingText(u"replaceChanges"_s, this))
    , m_arm(makeReadingText(u"replaceRequests"_s, this))
{
    m_impact->setObjectName(u"impact"_s);
    m_impact->setMultiLine(true);
    m_tabs->setObjectName(u"replaceTabs"_s);
    m_arm->setFont(fontOf(TextStyle::Mono));
    m_arm->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (QPlainTextEdit *text : { m_words, m_arm }) {
        text->setMinimumHeight(kTextHeight);
        m_tabs->addTab(text, QString());
    }
    addContent(m_impact);
    addContent(m_tabs, 1);
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
    QStringList changes;
    QStringList requests;
    for (const ReplacementOffer &offer : std::as_const(m_offers)) {
        impacts += impactOf(offer);
        if (!offer.plan)
            continue;
        changes += wordsOf(offer);
        requests += requestsOf(offer);
    }
    m_impact->setText(impacts.join(u'\n'));
    m_words->setPlainText(changes.join(u"\n\n"_s));
    m_arm->setPlainText(requests.join(u"\n\n"_s));
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
    m_tabs->setTabText(0, tr("Words"));
    m_tabs->setTabText(1, u"ARM"_s);
    m_tabs->setAccessibleName(tr("Review"));
    m_words->setAccessibleName(tr("Changes"));
    m_arm->setAccessibleName(tr("ARM Requests"));
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
