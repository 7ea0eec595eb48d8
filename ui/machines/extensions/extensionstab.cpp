// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/extensions/extensionstab.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/detailsbox.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/delegates/statedelegate.h"
#include "ui/machines/extensions/extensiondialog.h"
#include "ui/models/text/extensionwords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/activityservice.h"
#include "ui/services/extensionservice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using azure::InstalledExtension;

namespace {

constexpr auto kAgain = std::chrono::seconds(5);
constexpr int kReportLines = 5;

StateShape shapeOf(const InstalledExtension &extension)
{
    if (extension.hasFailed())
        return StateShape::Failed;
    return extension.isChanging() ? StateShape::Changing : StateShape::Running;
}

} // namespace

ExtensionsTab::ExtensionsTab(Services &services, QWidget *parent)
    : MachineTab(parent)
    , m_services(services)
    , m_add(new Button(u"addExtension"_s, this))
    , m_update(new Button(u"updateExtension"_s, this))
    , m_remove(new Button(u"removeExtension"_s, this, ButtonKind::Destructive))
    , m_refresh(new Button(u"refreshExtensions"_s, this, ButtonKind::Quiet))
    , m_bar(new LoadingBar(this))
    , m_banner(new Banner(this))
    , m_table(new TableView(this))
    , m_none(new TextLabel(this))
    , m_report(new DetailsBox(this))
{
    setObjectName(u"extensionsTab"_s);
    m_table->setObjectName(u"extensions"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_none->setObjectName(u"noExtensions"_s);
    m_none->setWordWrap(true);
    m_report->setObjectName(u"extensionReport"_s);
    m_report->setVisibleLines(kReportLines);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    for (Button *button : { m_add, m_update, m_remove })
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_refresh);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addWidget(m_bar);
    all->addWidget(m_banner);
    all->addLayout(buttons);
    all->addWidget(m_none);
    all->addWidget(m_table, 1);
    all->addWidget(m_report);

    connect(m_add, &Button::clicked, this, [this] { openDialog(nullptr); });
    connect(m_update, &Button::clicked, this, [this] { openDialog(selected()); });
    connect(m_remove, &Button::clicked, this, &ExtensionsTab::askToRemove);
    connect(m_refresh, &Button::clicked, this, &ExtensionsTab::load);
    connect(m_banner, &Banner::actionTriggered, this, &ExtensionsTab::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExtensionsTab::showSelected);
    connect(&services.activity, &ActivityService::changed, this, &ExtensionsTab::lookAgainSoon);
    connect(&services.activity, &ActivityService::finished, this, [this](const ActivityRow &row) {
        if (m_row && row.machine == m_row->machine->id)
            load();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &ExtensionsTab::load);
    retranslateUi();
}

QString ExtensionsTab::title() const
{
    //: Tab: the extensions of a machine
    return tr("Extensions");
}

void ExtensionsTab::show(const MachineRow &row, const QDateTime & /*now*/)
{
    const bool isOther = !m_row || m_row->machine->id != row.machine->id;
    m_row = row;
    if (!isOther)
        return;
    ++m_round;
    m_isLoaded = false;
    m_list.clear();
    m_banner->dismiss();
    m_again.stop();
    showList();
    load();
}

void ExtensionsTab::clear()
{
    m_row.reset();
    ++m_round;
    m_isLoaded = false;
    m_list.clear();
    m_again.stop();
    showList();
}

void ExtensionsTab::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_again.stop();
    else if (!m_isLoaded || isSomethingGoingOn())
        load();
}

void ExtensionsTab::load()
{
    if (!m_active || !m_row)
        return;
    m_again.stop();
    m_bar->setActive(true);
    m_tasks.run(m_services.extensions.installed(m_row->machine->id, m_tasks.token()),
                [this, round = m_round](const Result<QList<InstalledExtension>> &found) {
                    if (round == m_round)
                        loaded(found);
                });
}

void ExtensionsTab::loaded(const Result<QList<InstalledExtension>> &found)
{
    m_bar->setActive(false);
    if (found) {
        m_isLoaded = true;
        m_list = *found;
        m_banner->dismiss();
    } else {
        m_banner->showError(found.error());
    }
    showList();
    lookAgainSoon();
}

bool ExtensionsTab::isSomethingGoingOn() const
{
    const bool isChanging = std::any_of(m_list.cbegin(), m_list.cend(),
                                        [](const InstalledExtension &one) { return one.isChanging(); });
    const QList<ActivityRow> &rows = m_services.activity.rows();
    return isChanging || std::any_of(rows.cbegin(), rows.cend(), [this](const ActivityRow &row) {
               return m_row && row.machine == m_row->machine->id && row.state == ActivityState::Running;
           });
}

void ExtensionsTab::lookAgainSoon()
{
    if (m_active && m_row && !m_again.isActive() && isSomethingGoingOn())
        m_again.start();
}

const InstalledExtension *ExtensionsTab::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const QString key = rows.constFirst().data(TextTableModel::KeyRole).toString();
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&key](const InstalledExtension &one) {
        return one.extension.name == key;
    });
    return found == m_list.cend() ? nullptr : &*found;
}

void ExtensionsTab::showList()
{
    QList<TextRow> rows;
    rows.reserve(m_list.size());
    for (const InstalledExtension &one : std::as_const(m_list)) {
        const azure::Extension &extension = one.extension;
        const QString &version =
            one.runningVersion.isEmpty() ? extension.typeHandlerVersion : one.runningVersion;
        rows.append({ .key = extension.name,
                      .cells = { extension.name, words::extensionState(one), version,
                                 extension.publisher + u'.' + extension.type },
                      .state = shapeOf(one) });
    }
    m_model.setRows(rows);
    m_none->setVisible(m_isLoaded && m_list.isEmpty());
    m_table->setVisible(!m_none->isVisibleTo(this));
    if (!rows.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showSelected();
}

void ExtensionsTab::showSelected()
{
    const InstalledExtension *extension = selected();
    m_add->setEnabled(m_row.has_value());
    m_update->setEnabled(extension != nullptr);
    m_remove->setEnabled(extension != nullptr);
    const QString report = extension ? words::extensionReport(*extension) : QString();
    m_report->setVisible(!report.isEmpty());
    if (report != m_report->text())
        m_report->setText(report);
}

void ExtensionsTab::openDialog(const InstalledExtension *extension)
{
    if (!m_row)
        return;
    auto *dialog = new ExtensionDialog(m_services, m_row->machine, m_list, this);
    if (extension)
        dialog->update(*extension);
    dialog->open();
}

void ExtensionsTab::askToRemove()
{
    const InstalledExtension *extension = selected();
    if (!extension || !m_row)
        return;
    const QString name = extension->extension.name;
    const azure::Machine machine = m_row->machine;
    auto *confirm = new Confirm(
        { //: Title of a window
          .title = tr("Remove Extension"),
          //: %1 is an extension, %2 a machine
          .question = tr(R"("%1" is removed from "%2". What it has installed or changed there may stay.)")
                          .arg(plain(name), plain(machine.name)),
          //: Button
          .button = tr("Remove") },
        this);
    connect(confirm, &QDialog::accepted, this, [this, machine, name] {
        m_services.activity.run({ .kind = azure::MachineChangeKind::RemoveExtension,
                                  .machine = machine.id,
                                  .location = machine.location,
                                  .name = name },
                                machine.name);
    });
    confirm->open();
}

void ExtensionsTab::retranslateUi()
{
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    m_model.setTitles({
        //: Column: the name of an extension
        tr("Name"),
        //: Column: how an extension is
        tr("State"),
        //: Column: the version of an extension
        tr("Version"),
        //: Column: publisher and type of an extension
        tr("Type"),
    });
    m_table->setColumnChars({ 24, 14, 12, 40 });
    //: Button: opens a window for adding an extension to a machine
    m_add->setLabel(tr("Add…"));
    //: Button: opens a window for changing an extension's settings or version
    m_update->setLabel(tr("Update…"));
    //: Button: asks whether to remove an extension
    m_remove->setLabel(tr("Remove…"));
    //: Button: looks again
    m_refresh->setLabel(tr("Refresh"));
    //: Button: asks Azure once more
    m_banner->setAction(tr("Try Again"));
    m_none->setText(tr("This machine has no extensions."));
    showList();
}

QWidget *ExtensionsTab::firstFocus() const
{
    return m_table;
}

} // namespace slipway::ui
