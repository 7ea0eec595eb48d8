// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/inspect/inspecttab.h"

#include "ui/common/buttons.h"
#include "ui/common/detailsbox.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 240;
constexpr int kOutputLines = 6;

QString yesNo(bool yes)
{
    return yes ? InspectTab::tr("Yes") : InspectTab::tr("No");
}

} // namespace

InspectTab::InspectTab(Services &services, QWidget *parent)
    : LoadedTab(services, u"inspectTab"_s, parent)
    , m_views(new QTabWidget(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_reveal(new Button(u"revealValue"_s, this))
    , m_copy(new Button(u"copyValue"_s, this, ButtonKind::Plain, "copy"_L1))
    , m_refresh(new Button(u"refreshInspect"_s, this, ButtonKind::Plain, "refresh"_L1))
{
    m_views->setObjectName(u"inspectViews"_s);
    m_views->setDocumentMode(true);
    buildSearch();
    buildTree();
    m_views->addTab(m_tree, QString());
    m_views->addTab(buildJson(), QString());
    m_views->addTab(buildTable(m_environmentModel, m_environment, u"environment"_s), QString());
    m_views->addTab(buildTable(m_mountModel, m_mounts, u"mounts"_s), QString());
    m_views->addTab(buildTable(m_networkModel, m_networks, u"networks"_s), QString());
    m_views->addTab(buildHealth(), QString());
    body()->addWidget(buildActions());
    body()->addWidget(m_views, 1);
    m_environmentModel.setMonospace({ 0, 1 });
    m_mountModel.setMonospace({ 1, 2 });

    connect(m_search, &QLineEdit::textChanged, this, &InspectTab::search);
    connect(m_views, &QTabWidget::currentChanged, this, &InspectTab::showActions);
    connect(m_reveal, &Button::clicked, this, &InspectTab::reveal);
    connect(m_copy, &Button::clicked, this, &InspectTab::copy);
    connect(m_refresh, &Button::clicked, this, &InspectTab::loadAgain);
    retranslateUi();
}

/// Ctrl+F leads there, Escape empties it, Down leads on to the tree.
void InspectTab::buildSearch()
{
    m_search->setObjectName(u"inspectSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon("search"_L1, IconTone::Muted), QLineEdit::LeadingPosition)
        ->setEnabled(false);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *empty = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    empty->setContext(Qt::WidgetShortcut);
    connect(empty, &QShortcut::activated, m_search, &QLineEdit::clear);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_tree, [this] { m_tree->setFocus(Qt::ShortcutFocusReason); });
}

void InspectTab::buildTree()
{
    m_tree->setObjectName(u"inspectTree"_s);
    m_tree->setModel(&m_treeFilter);
    m_tree->setItemDelegate(new StateDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->resizeSection(JsonTreeModel::NameColumn, kNameWidth);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectTab::showActions);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_tree);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &InspectTab::copy);
}

QWidget *InspectTab::buildJson()
{
    m_json = new QPlainTextEdit(this);
    m_json->setObjectName(u"inspectJson"_s);
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(fontOf(TextStyle::Mono));
    return m_json;
}

QWidget *InspectTab::buildTable(TextTableModel &model, TableView *&table, const QString &name)
{
    table = new TableView(this);
    table->setObjectName(name);
    table->setModel(&model);
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectTab::showActions);
    auto *copyKey = new QShortcut(QKeySequence::Copy, table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &InspectTab::copy);
    return table;
}

QWidget *InspectTab::buildHealth()
{
    auto *health = new QWidget(this);
    auto *column = new QVBoxLayout(health);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpaceS);
    column->addWidget(buildTable(m_probeModel, m_probes, u"healthProbes"_s), 1);
    m_output = new DetailsBox(health);
    m_output->setObjectName(u"probeOutput"_s);
    m_output->setVisibleLines(kOutputLines);
    column->addWidget(m_output);
    connect(m_probes->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectTab::showProbe);
    return health;
}

QWidget *InspectTab::buildActions()
{
    auto *actions = new QWidget(this);
    auto *line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpaceS);
    line->addWidget(m_search, 1);
    line->addWidget(m_reveal);
    line->addWidget(m_copy);
    line->addWidget(m_refresh);
    return actions;
}

QString InspectTab::title() const
{
    //: Title of a tab: the whole configuration of a container
    return tr("Inspect");
}

void InspectTab::retranslateUi()
{
    setAccessibleName(title());
    //: Accessible name of a search field
    m_search->setAccessibleName(tr("Search in the Configuration"));
    m_search->setPlaceholderText(tr("Search names and values"));
    m_views->setAccessibleName(title());
    //: One of several views of a container's configuration
    const QString names[ViewCount] = { tr("Everything"), tr("JSON"),
                                       //: Environment variables
                                       tr("Environment"), tr("Mounts"), tr("Networks"), tr("Health Checks") };
    for (int view = 0; view < ViewCount; ++view)
        m_views->setTabText(view, names[view]);
    m_tree->setAccessibleName(names[Tree]);
    m_json->setAccessibleName(names[Json]);
    m_environment->setAccessibleName(names[Environment]);
    m_mounts->setAccessibleName(names[Mounts]);
    m_networks->setAccessibleName(names[Networks]);
    m_probes->setAccessibleName(names[Health]);
    m_environmentModel.setTitles({ tr("Name"), tr("Value") });
    //: Columns of a table of a container's mounts
    m_mountModel.setTitles({ tr("Kind"), tr("On the Host"), tr("In the Container"),
                             //: Column: whether a mount can be written to
                             tr("Writable") });
    //: Columns of a table of a container's networks
    m_networkModel.setTitles({ tr("Name"), tr("Address"), tr("Gateway"), tr("IPv6 Address"),
                               tr("MAC Address"),
                               //: Column: further names of a container in a network
                               tr("Also Called") });
    //: Columns of a table of a container's health checks
    m_probeModel.setTitles({ tr("Result"), tr("Time"), tr("Took"),
                             //: Column: the beginning of what a health check printed
                             tr("Output") });
    m_treeModel.retranslate();
    //: Button: copies what is selected, masked as it is shown
    m_copy->setLabel(tr("Copy"));
    //: Button: asks for the data again
    m_refresh->setLabel(tr("Refresh"));
    showAll();
}

QWidget *InspectTab::firstFocus() const
{
    return m_tree;
}

void InspectTab::load()
{
    ask(services().content.inspect(ref(), stopToken()), [this](const docker::InspectedContainer &inspected) {
        const bool isSame = inspected.details.id == m_inspected.details.id;
        m_inspected = inspected;
        m_treeModel.setTree(inspected.tree, isSame);
        m_tree->expandToDepth(0);
        showAll();
    });
}

void InspectTab::forget()
{
    m_inspected = {};
    m_revealedNames.clear();
    m_treeModel.setTree({});
    showAll();
}

void InspectTab::rowChanged(const ContainerRow &before)
{
    const bool changed = before.container.state != row()->container.state
        || before.container.health != row()->container.health
        || before.container.name != row()->container.name;
    if (changed && isShown())
        loadAgain();
}

void InspectTab::search(const QString &text)
{
    m_views->setCurrentIndex(Tree);
    m_treeFilter.setText(text);
    if (m_treeFilter.isFiltered())
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
}

void InspectTab::showAll()
{
    m_json->setPlainText(m_inspected.tree.children.isEmpty() ? QString() : m_treeModel.text());
    showEnvironment();
    showMounts();
    showNetworks();
    showHealth();
    showActions();
}

void InspectTab::showEnvironment()
{
    QList<TextRow> rows;
    const QList<docker::EnvironmentVariable> &variables = m_inspected.details.config.environment;
    for (const docker::EnvironmentVariable &variable : variables) {
        const bool isMasked = !variable.value.isEmpty() && !m_revealedNames.contains(variable.name);
        rows.append(
            { .key = variable.name, .cells = { variable.name, isMasked ? maskText() : variable.value } });
    }
    m_environmentModel.setRows(rows);
    m_environment->resizeColumnToContents(0);
}

void InspectTab::showMounts()
{
    QList<TextRow> rows;
    rows.reserve(m_inspected.details.mounts.size());
    for (const docker::MountPoint &mount : m_inspected.details.mounts) {
        rows.append({ .key = mount.destination,
                      .cells = { mount.type, mount.name.isEmpty() ? mount.source : mount.name,
                                 mount.destination, yesNo(mount.writable) } });
    }
    m_mountModel.setRows(rows);
    m_mounts->resizeColumnsToContents();
}

void InspectTab::showNetworks()
{
    QList<TextRow> rows;
    rows.reserve(m_inspected.details.networks.size());
    for (const docker::NetworkAttachment &network : m_inspected.details.networks) {
        rows.append({ .key = network.name,
                      .cells = { network.name, network.address, network.gateway, network.address6,
                                 network.macAddress, words::list(network.aliases) } });
    }
    m_networkModel.setRows(rows);
    m_networks->resizeColumnsToContents();
}

void InspectTab::showHealth()
{
    QList<TextRow> rows;
    const QList<docker::HealthProbe> &probes = m_inspected.details.health.probes;
    for (const docker::HealthProbe &probe : probes) {
        const bool isGood = probe.exitCode == 0;
        //: Result of a health check; %1 is an exit code
        const QString result = isGood ? tr("Healthy") : tr("Failed with %1").arg(probe.exitCode);
        rows.prepend({ .key = probe.start.toString(Qt::ISODateWithMs),
                       .cells = { result, QLocale().toString(probe.start.toLocalTime(), QLocale::ShortFormat),
                                  words::duration(std::chrono::milliseconds(probe.start.msecsTo(probe.end))),
                                  probe.output.trimmed().section(u'\n', 0, 0) },
                       .state = isGood ? StateShape::Running : StateShape::Failed });
    }
    m_probeModel.setRows(rows);
    m_probes->resizeColumnsToContents();
    if (!rows.isEmpty() && !m_probes->currentIndex().isValid())
        m_probes->selectRow(0);
    showProbe();
}

void InspectTab::showProbe()
{
    const QList<docker::HealthProbe> &probes = m_inspected.details.health.probes;
    const qsizetype at = probes.size() - 1 - m_probes->currentIndex().row();
    m_output->setText(m_probes->currentIndex().isValid() && at >= 0 ? probes.at(at).output : QString());
}

void InspectTab::showActions()
{
    bool isSecret = false;
    bool isRevealed = false;
    if (m_views->currentIndex() == Tree) {
        isSecret = m_tree->currentIndex().data(JsonTreeModel::SecretRole).toBool();
        isRevealed = m_tree->currentIndex().data(JsonTreeModel::RevealedRole).toBool();
    } else if (m_views->currentIndex() == Environment && m_environment->currentIndex().isValid()) {
        const QString name = m_environment->currentIndex().data(TextTableModel::KeyRole).toString();
        const QList<docker::EnvironmentVariable> &variables = m_inspected.details.config.environment;
        isSecret = std::any_of(variables.begin(), variables.end(), [&name](const auto &variable) {
            return variable.name == name && !variable.value.isEmpty();
        });
        isRevealed = m_revealedNames.contains(name);
    }
    m_reveal->setEnabled(isSecret);
    //: Button: shows a masked value, or masks it again
    m_reveal->setLabel(isRevealed ? tr("Hide Value") : tr("Reveal Value"));
    m_copy->setEnabled(!currentText().isEmpty());
}

void InspectTab::reveal()
{
    if (m_views->currentIndex() == Tree) {
        const QModelIndex source = m_treeFilter.mapToSource(m_tree->currentIndex());
        m_treeModel.setRevealed(source, !source.data(JsonTreeModel::RevealedRole).toBool());
        m_json->setPlainText(m_treeModel.text());
    } else {
        const QString name = m_environment->currentIndex().data(TextTableModel::KeyRole).toString();
        if (!m_revealedNames.remove(name))
            m_revealedNames.insert(name);
        showEnvironment();
    }
    showActions();
}

QString InspectTab::currentText() const
{
    switch (m_views->currentIndex()) {
    case Tree:
        return m_tree->currentIndex().siblingAtColumn(JsonTreeModel::ValueColumn).data().toString();
    case Json:
        return m_json->textCursor().hasSelection() ? m_json->textCursor().selection().toPlainText()
                                                   : m_json->toPlainText();
    case Environment:
        return m_environment->currentIndex().isValid()
            ? m_environment->currentIndex().siblingAtColumn(0).data().toString() + u'='
                + m_environment->currentIndex().siblingAtColumn(1).data().toString()
            : QString();
    case Mounts:
        return m_mounts->currentIndex().data().toString();
    case Networks:
        return m_networks->currentIndex().data().toString();
    default:
        return m_output->text();
    }
}

void InspectTab::copy()
{
    const QString text = currentText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace slipway::ui
