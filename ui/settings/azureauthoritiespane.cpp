// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/azureauthoritiespane.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListHeight = 96;
constexpr int kIdRole = Qt::UserRole;

} // namespace

AzureAuthoritiesPane::AzureAuthoritiesPane(NetworkService &network, QWidget *parent)
    : Pane(parent)
    , m_network(network)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_introduction(new TextLabel(this))
    , m_banner(new Banner(this))
    , m_list(new QTreeWidget(this))
    , m_import(new Button(u"importAuthority"_s, this, ButtonKind::Plain, "add"_L1))
    , m_remove(new Button(u"removeAuthority"_s, this))
{
    setObjectName(u"azureAuthoritiesPane"_s);
    m_introduction->setMultiLine(true);
    m_introduction->setMuted(true);
    m_list->setObjectName(u"azureAuthorities"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setFixedHeight(kListHeight);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_import);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addWidget(m_banner);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(&network, &NetworkService::changed, this, &AzureAuthoritiesPane::showRows);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *current) { m_remove->setEnabled(current != nullptr); });
    connect(m_import, &Button::clicked, this, &AzureAuthoritiesPane::chooseFile);
    connect(m_remove, &Button::clicked, this, &AzureAuthoritiesPane::removeCurrent);
    retranslateUi();
}

void AzureAuthoritiesPane::showRows()
{
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const AzureAuthorityRow &row : m_network.authorities()) {
        auto *item = new QTreeWidgetItem(m_list, { plain(row.name), words::until(row.ends, now) });
        item->setData(0, kIdRole, row.id);
        item->setData(0, Qt::ToolTipRole, toolTipText(row.name));
    }
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_remove->setVisible(m_list->topLevelItemCount() > 0);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    tellTrouble();
}

/// Once: what is done here next has the line for itself.
void AzureAuthoritiesPane::tellTrouble()
{
    const std::optional<Error> trouble = m_network.authorityTrouble();
    if (trouble && trouble != m_toldTrouble)
        m_banner->showError(*trouble);
    m_toldTrouble = trouble;
}

void AzureAuthoritiesPane::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Authority of Your Company"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &AzureAuthoritiesPane::import);
    chooser->open();
}

void AzureAuthoritiesPane::import(const QString &path)
{
    m_tasks.run(m_network.importAuthorities(path, m_tasks.token()),
                [this](const Result<int> &added) { tellImported(added); });
}

void AzureAuthoritiesPane::tellImported(const Result<int> &added)
{
    if (!added) {
        m_banner->showError(added.error());
        return;
    }
    m_banner->showMessage(
        Banner::Kind::Information,
        *added > 0 ? tr("%n authority(ies) added and trusted for Azure from now on.", nullptr, *added)
                   : tr("It was trusted already."));
}

void AzureAuthoritiesPane::removeCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_tasks.run(m_network.removeAuthority(item->data(0, kIdRole).toString(), m_tasks.token()),
                [this](const Result<> &removed) { tellRemoved(removed); });
}

void AzureAuthoritiesPane::tellRemoved(const Result<> &removed)
{
    if (!removed)
        m_banner->showError(removed.error());
    else
        m_banner->dismiss();
    if (m_list->topLevelItemCount() == 0)
        m_import->setFocus(Qt::OtherFocusReason);
}

void AzureAuthoritiesPane::retranslateUi()
{
    //: Title of a group: certificates of authorities that are trusted for Azure
    m_title->setText(tr("Authorities for Azure"));
    m_introduction->setText(
        tr("Azure is trusted as this computer trusts it. If your company inspects TLS, or "
           "has a cloud of its own, add its authority here; administrators give it out "
           "as a file. It is never trusted for Docker hosts."));
    m_list->setAccessibleName(tr("Authorities for Azure"));
    //: Column: name of an authority; column: when its certificate ends
    m_list->setHeaderLabels({ tr("Name"), tr("Ends") });
    //: Button: chooses a file with certificates
    m_import->setLabel(tr("Add Authority…"));
    //: Button: the chosen authority is trusted no more
    m_remove->setLabel(tr("Remove"));
    m_banner->retranslateUi();
    showRows();
}

} // namespace slipway::ui
