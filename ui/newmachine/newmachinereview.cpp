// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinereview.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/common/readingtext.h"
#include "ui/common/theme.h"
#include "ui/delegates/wrapdelegate.h"
#include "ui/models/text/newmachinewords.h"
#include "ui/models/text/safetext.h"
#include "ui/newmachine/resourcewords.h"
#include "ui/newmachine/sizemodel.h"
#include "ui/services/logservice.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStandardPaths>
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

QTreeWidget *makeTree(const QString &objectName, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(objectName);
    tree->setHeaderHidden(true);
    tree->setColumnCount(1);
    tree->setItemDelegate(new WrapDelegate(tree));
    tree->setTabKeyNavigation(false);
    tree->setUniformRowHeights(false);
    return tree;
}

} // namespace

NewMachineReview::NewMachineReview(NewMachineFlow &flow, Services &services, QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Review, u"newMachineReview"_s, parent)
    , m_services(services)
    , m_cost(new TextLabel(this))
    , m_loading(new LoadingBar(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_words(makeTree(u"newMachineChanges"_s, this))
    , m_preview(makeTree(u"foreseenChanges"_s, this))
    , m_arm(makeText(u"armTemplate"_s, this))
    , m_az(makeText(u"azScript"_s, this))
    , m_export(new Button(u"export"_s, this))
    , m_status(new TextLabel(this))
{
    m_cost->setObjectName(u"cost"_s);
    m_cost->setMultiLine(true);
    m_banner->setObjectName(u"reviewBanner"_s);
    m_status->setObjectName(u"reviewStatus"_s);
    m_status->setMuted(true);
    m_status->setMultiLine(true);
    buildTabs();
    buildExports();
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics::kSpaceM);
    below->addWidget(m_export);
    below->addWidget(m_status, 1);
    body()->addWidget(m_cost);
    body()->addWidget(m_loading);
    body()->addWidget(m_banner);
    body()->addWidget(m_tabs, 1);
    body()->addLayout(below);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (this->flow().plan())
            askAzure();
        else
            askForPlan();
    });
    connect(&flow, &NewMachineFlow::changed, this, &NewMachineReview::showCost);
}

void NewMachineReview::buildTabs()
{
    m_tabs->setObjectName(u"newMachineReviewTabs"_s);
    for (QWidget *page : QList<QWidget *> { m_words, m_preview, m_arm, m_az })
        m_tabs->addTab(page, QString());
}

void NewMachineReview::buildExports()
{
    auto *menu = new QMenu(m_export);
    m_export->setMenu(menu);
    const auto add = [this, menu](const QString &objectName, const std::function<void()> &run) {
        QAction *action = menu->addAction(QString(), this, run);
        action->setObjectName(objectName);
        m_exports.append(action);
    };
    add(u"exportTemplate"_s, [this] {
        exportFile(tr("Export ARM Template"), u"azuredeploy.json"_s,
                   [plan = *flow().plan()] { return plan.templateFile(); });
    });
    add(u"exportParameters"_s, [this] {
        exportFile(tr("Export Template Parameters"), u"azuredeploy.parameters.json"_s,
                   [plan = *flow().plan()] { return plan.parametersFile(); });
    });
    add(u"exportScript"_s, [this] { askForScript(); });
    add(u"exportCloudInit"_s, [this] { askForCloudInit(); });
}

QWidget *NewMachineReview::firstFocus() const
{
    return m_words;
}

void NewMachineReview::enter()
{
    showAll();
    if (!flow().plan())
        askForPlan();
    else if (!flow().preview())
        askAzure();
}

void NewMachineReview::showError(const Error &error)
{
    m_banner->showError(error);
}

void NewMachineReview::askForPlan()
{
    const int round = ++m_round;
    m_tasks.requestStop();
    m_banner->dismiss();
    m_loading->setActive(true);
    m_status->setText(tr("Looking whether the names are free…"));
    m_tasks.run(m_services.newMachines.plan(flow().choices(), m_tasks.token()),
                [this, round](const Result<provisioning::NewMachinePlan> &plan) {
                    if (round != m_round)
                        return;
                    if (!plan) {
                        m_loading->setActive(false);
                        m_status->setText({});
                        m_banner->showError(plan.error());
                        return;
                    }
                    flow().setPlan(*plan);
                    showAll();
                    askAzure();
                });
}

/// Nothing is made that Azure would not take.
void NewMachineReview::askAzure()
{
    const int round = ++m_round;
    m_tasks.requestStop();
    m_banner->dismiss();
    m_loading->setActive(true);
    m_status->setText(tr("Asking Azure what it would do. This can take a minute…"));
    m_tasks.run(
        m_services.newMachines.preview(*flow().plan(), m_tasks.token()),
        [this, round](const Result<NewMachinePreview> &preview) {
            if (round != m_round)
                return;
            m_loading->setActive(false);
            m_status->setText({});
            if (!preview) {
                m_banner->showError(preview.error());
                return;
            }
            flow().setPreview(*preview);
            m_status->setText(
                preview->isOfAzure
                    ? tr("Azure would take it. Nothing has been made yet.")
                    : tr("Nothing has been made yet. In a new resource group you may ask Azure only when "
                         "it is there, and it is asked before anything else is made."));
            showPreview();
        });
}

void NewMachineReview::showAll()
{
    showTitle();
    showCost();
    showWords();
    showPreview();
    const auto &plan = flow().plan();
    m_export->setEnabled(plan.has_value());
    m_arm->setPlainText(plan ? plain(QString::fromUtf8(plan->templateFile()), true) : QString());
    m_az->setPlainText(plan ? plain(plan->azScript(), true) : QString());
}

void NewMachineReview::showTitle()
{
    const auto &plan = flow().plan();
    const bool isLater = plan && !plan->isOneDeployment();
    setTexts(
        tr("What will be made"),
        isLater && plan->choices.keyOnMachine ? tr(
            "One deployment makes the machine. The key of its Docker is made there, so Docker follows in a "
            "second step. Keys and other secrets are shown as asterisks.")
            : isLater
            ? tr("One deployment makes the machine. Its address is known only then, so Docker follows in a "
                 "second step. With a DNS label, everything is in the one deployment. Keys and other "
                 "secrets are shown as asterisks.")
            : tr("One deployment makes all of this and ends with Docker running. After it Slipway only "
                 "checks that Docker answers, and adds the host. Nothing else is changed. Keys and other "
                 "secrets are shown as asterisks."));
}

void NewMachineReview::showCost()
{
    const std::optional<azure::RetailPrice> price = flow().price();
    //: %1 is a price such as "31.20 EUR"
    m_cost->setText(
        price ? tr("The machine costs about %1 a month while it runs. Its disk, its address and traffic "
                   "come on top.")
                    .arg(priceText(*price))
              : tr("What the machine costs is not known here: see the prices of Azure."));
}

void NewMachineReview::showWords()
{
    m_words->clear();
    if (!flow().plan())
        return;
    const QList<provisioning::NewMachineChange> changes = flow().plan()->changes();
    for (const provisioning::NewMachineChange &change : changes) {
        auto *item = new QTreeWidgetItem(m_words, { plain(words::changeTitle(change)) });
        const QStringList lines = words::changeText(change).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            auto *fact = new QTreeWidgetItem(item, { plain(line) });
            fact->setForeground(0, palette().placeholderText());
        }
        item->setExpanded(true);
    }
    if (m_words->topLevelItemCount() > 0)
        m_words->setCurrentItem(m_words->topLevelItem(0));
}

void NewMachineReview::showPreview()
{
    m_preview->clear();
    if (!flow().preview())
        return;
    for (const azure::ForeseenChange &change : flow().preview()->changes) {
        auto *item = new QTreeWidgetItem(m_preview, { words::foreseen(change) });
        if (!change.reason.isEmpty()) {
            auto *reason = new QTreeWidgetItem(item, { plain(change.reason) });
            reason->setForeground(0, palette().placeholderText());
            item->setExpanded(true);
        }
    }
    if (m_preview->topLevelItemCount() > 0)
        m_preview->setCurrentItem(m_preview->topLevelItem(0));
}

/// What is in a file is said before it is there.
void NewMachineReview::askForSecrets(const QString &title, const QString &question,
                                     const std::function<void()> &run)
{
    auto *confirm = new Confirm(
        { .title = title, .question = question, .button = tr("Export"), .destructive = false }, this);
    connect(confirm, &QDialog::accepted, this, run);
    confirm->open();
}

void NewMachineReview::askForScript()
{
    if (!flow().plan()->isOneDeployment()) {
        exportScript();
        return;
    }
    askForSecrets(tr("Export az Script"),
                  tr("The script holds the private key of the machine's Docker. It is written so that only "
                     "you can read it: give it to nobody, and delete it when it has run. Its certificates "
                     "are made now. When it has run, continue the set-up under Activity."),
                  [this] { exportScript(); });
}

void NewMachineReview::askForCloudInit()
{
    if (!flow().plan()->isByCloudInit()) {
        exportFile(tr("Export cloud-init File"), u"cloud-init.yaml"_s,
                   [plan = *flow().plan()] { return plan.cloudInitFile(); });
        return;
    }
    askForSecrets(tr("Export cloud-init File"),
                  tr("The file holds the private key of the machine's Docker. It is written so that only you "
                     "can read it: give it to nobody, and delete it when the machine is made. Make the "
                     "machine with it and with the exported ARM template, which has the names that its "
                     "certificates are for. Then continue the set-up under Activity."),
                  [this] { exportCloudInit(); });
}

void NewMachineReview::exportCloudInit()
{
    if (!flow().plan())
        return;
    choosePath(tr("Export cloud-init File"), u"cloud-init.yaml"_s,
               [this, plan = *flow().plan()](const QString &path) {
                   m_saveTasks.run(m_services.newMachines.saveCloudInit(plan, path, m_saveTasks.token()),
                                   [this, path](const Result<> &result) { showSaved(path, result); });
               });
}

void NewMachineReview::exportScript()
{
    if (!flow().plan())
        return;
    choosePath(tr("Export az Script"), u"create-%1.sh"_s.arg(flow().choices().name),
               [this, plan = *flow().plan()](const QString &path) {
                   m_saveTasks.run(m_services.newMachines.saveScript(plan, path, m_saveTasks.token()),
                                   [this, path](const Result<> &result) { showSaved(path, result); });
               });
}

void NewMachineReview::exportFile(const QString &title, const QString &fileName,
                                  std::function<QByteArray()> make)
{
    choosePath(title, fileName, [this, make = std::move(make)](const QString &path) {
        m_saveTasks.run(m_services.logs.save(path, make),
                        [this, path](const Result<> &result) { showSaved(path, result); });
    });
}

void NewMachineReview::showSaved(const QString &path, const Result<> &result)
{
    if (!result)
        m_banner->showError(result.error());
    else
        //: %1 is a file
        m_status->setText(tr("Saved to %1.").arg(plain(path)));
}

void NewMachineReview::choosePath(const QString &title, const QString &fileName,
                                  std::function<void(const QString &path)> save)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new QFileDialog(this, title, QDir(folder).filePath(fileName));
    chooser->setObjectName(u"exportNewMachine"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it takes a name that exists
    chooser->setFileMode(QFileDialog::AnyFile);
    connect(chooser, &QFileDialog::fileSelected, this, std::move(save));
    chooser->open();
}

void NewMachineReview::retranslateUi()
{
    m_tabs->setTabText(0, tr("Words"));
    //: Tab: what Azure foresees
    m_tabs->setTabText(1, tr("Azure's Answer"));
    m_tabs->setTabText(2, u"ARM"_s);
    m_tabs->setTabText(3, tr("az Script"));
    m_tabs->setAccessibleName(tr("Review"));
    m_words->setAccessibleName(tr("Changes"));
    m_preview->setAccessibleName(tr("Azure's Answer"));
    m_arm->setAccessibleName(tr("ARM Template"));
    m_az->setAccessibleName(tr("az Script"));
    //: Button with a menu: writes the plan to files
    m_export->setLabel(tr("Export"));
    const QStringList exports { tr("ARM Template…"), tr("Template Parameters…"), tr("az Script…"),
                                tr("cloud-init File…") };
    for (qsizetype i = 0; i < exports.size(); ++i)
        m_exports.at(i)->setText(exports.at(i));
    m_banner->setAction(tr("Try Again"));
    showAll();
}

} // namespace slipway::ui
