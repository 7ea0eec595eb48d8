// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/reviewstep.h"

#include "ui/common/banner.h"
#include "ui/common/loadingbar.h"
#include "ui/common/readingtext.h"
#include "ui/common/theme.h"
#include "ui/delegates/wrapdelegate.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/setupservice.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &objectName, QWidget *parent)
{
    QPlainTextEdit *text = makeReadingText(objectName, parent);
    text->setFont(fontOf(TextStyle::Mono));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    return text;
}

QString armText(const QList<provisioning::Change> &changes)
{
    QStringList requests;
    for (const provisioning::Change &change : changes) {
        if (change.armMethod.isEmpty())
            continue;
        requests.append(QString::fromUtf8(change.armMethod) + u' ' + change.armPath + u'\n'
                        + QString::fromUtf8(change.armBody));
    }
    return requests.join(u"\n\n"_s);
}

QString azText(const QList<provisioning::Change> &changes)
{
    QStringList commands;
    for (const provisioning::Change &change : changes) {
        if (!change.azCommand.isEmpty())
            commands.append(change.azCommand);
    }
    return commands.join(u"\n\n"_s);
}

} // namespace

ReviewStep::ReviewStep(SetupFlow &flow, Services &services, QWidget *parent)
    : SetupStep(flow, SetupPage::Review, u"reviewStep"_s, parent)
    , m_services(services)
    , m_loading(new LoadingBar(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_words(new QTreeWidget(this))
    , m_arm(makeText(u"armRequests"_s, this))
    , m_az(makeText(u"azCommands"_s, this))
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_words->setObjectName(u"changes"_s);
    m_words->setHeaderHidden(true);
    m_words->setColumnCount(1);
    m_words->setItemDelegate(new WrapDelegate(m_words));
    m_words->setTabKeyNavigation(false);
    m_words->setUniformRowHeights(false);
    m_tabs->addTab(m_words, QString());
    m_tabs->addTab(m_arm, QString());
    m_tabs->addTab(m_az, QString());
    body()->addWidget(m_loading);
    body()->addWidget(m_banner);
    body()->addWidget(m_tabs, 1);
    connect(m_banner, &Banner::actionTriggered, this, &ReviewStep::askForPlan);
}

QWidget *ReviewStep::firstFocus() const
{
    return m_words;
}

void ReviewStep::enter()
{
    if (this->flow().plan())
        showPlan();
    else
        askForPlan();
}

void ReviewStep::askForPlan()
{
    if (m_asking)
        return;
    m_asking = true;
    m_banner->dismiss();
    m_words->clear();
    m_arm->clear();
    m_az->clear();
    m_loading->setActive(true);
    m_tasks.run(m_services.setup.plan(flow().choices(), m_tasks.token()),
                [this](const Result<provisioning::Plan> &plan) {
                    m_asking = false;
                    m_loading->setActive(false);
                    if (!plan) {
                        m_banner->showError(plan.error());
                        return;
                    }
                    this->flow().setPlan(*plan);
                    showPlan();
                });
}

void ReviewStep::showPlan()
{
    const QList<provisioning::Change> changes = this->flow().plan()->changes();
    showWords(changes);
    m_arm->setPlainText(plain(armText(changes), true));
    m_az->setPlainText(plain(azText(changes), true));
}

void ReviewStep::showWords(const QList<provisioning::Change> &changes)
{
    m_words->clear();
    for (const provisioning::Change &change : changes) {
        auto *item = new QTreeWidgetItem(m_words, { plain(words::change(change)) });
        auto *target = new QTreeWidgetItem(item, { plain(change.target) });
        target->setForeground(0, palette().placeholderText());
        if (!change.armMethod.isEmpty()) {
            auto *request = new QTreeWidgetItem(
                item, { QString::fromUtf8(change.armMethod) + u' ' + plain(change.armPath) });
            request->setForeground(0, palette().placeholderText());
            request->setFont(0, fontOf(TextStyle::Mono));
        }
    }
    if (m_words->topLevelItemCount() > 0)
        m_words->setCurrentItem(m_words->topLevelItem(0));
}

void ReviewStep::retranslateUi()
{
    setTexts(tr("What will be changed"),
             tr("These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been "
                "changed yet."));
    m_tabs->setTabText(0, tr("Words"));
    m_tabs->setTabText(1, u"ARM"_s);
    m_tabs->setTabText(2, tr("az Commands"));
    m_tabs->setAccessibleName(tr("Review"));
    m_words->setAccessibleName(tr("Changes"));
    m_arm->setAccessibleName(tr("ARM Requests"));
    m_az->setAccessibleName(tr("az Commands"));
    m_banner->setAction(tr("Try Again"));
    if (flow().plan())
        showPlan();
}

} // namespace slipway::ui
