// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatespage.h"

#include "ui/certificates/certificatedetail.h"
#include "ui/certificates/checkdialog.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/services/certificateservice.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSplitterKey = "certificates.splitter"_L1;
constexpr auto kHeaderKey = "certificates.header"_L1;
constexpr int kAgeInterval = 60'000; // milliseconds

} // namespace

CertificatesPage::CertificatesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_check(m_header->addButton(u"checkServer"_s))
    , m_filter(new FilterField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("certificates"_L1, this))
    , m_splitter(new QSplitter(this))
    , m_table(new TableView(this))
    , m_detail(new CertificateDetail(this))
{
    setObjectName(u"certificatesPage"_s);
    m_table->setObjectName(u"certificates"_s);
    m_table->setModel(&m_proxy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnChars({ 13, 17, 11, 17, 12 });
    m_table->sortByColumn(CertificateModel::EndsColumn, Qt::AscendingOrder);
    m_table->rememberHeader(services.settings, kHeaderKey);
    m_filter->setTable(m_table);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(metrics::kSpaceS);
    m_splitter->setSizes({ 600, 400 });
    m_splitter->restoreState(services.settings.state(kSplitterKey));
    m_detail->setMinimumWidth(280);
    m_detail->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                            metrics::kPageMargin);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_header);
    all->addWidget(m_filter);
    all->addWidget(m_stack, 1);

    connect(&services.certificates, &CertificateService::changed, this, &CertificatesPage::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        showRows();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CertificatesPage::showSelection);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_services.settings.setState(kSplitterKey, m_splitter->saveState()); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.rowCount() == 0)
            emit machinesRequested();
        else
            m_filter->clear();
    });
    connect(m_check, &Button::clicked, this, [this] { (new CheckDialog(m_services, {}, this))->open(); });
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &CertificatesPage::showRows);
    retranslateUi();
}

void CertificatesPage::activated()
{
    m_ageTimer.start();
    showRows();
}

void CertificatesPage::deactivated()
{
    m_ageTimer.stop();
}

QWidget *CertificatesPage::firstFocus() const
{
    return m_stack->currentWidget() == m_splitter ? static_cast<QWidget *>(m_table) : m_filter;
}

void CertificatesPage::showRows()
{
    m_model.setCertificates(m_services.certificates.rows(), QDateTime::currentDateTimeUtc());
    const bool none = m_model.rowCount() == 0;
    const bool noMatch = !none && m_proxy.rowCount() == 0;
    if (none) {
        m_empty->setText(
            tr("There are no certificates yet. Setting up Docker on a machine makes an authority, "
               "a certificate for the machine and an identity for this computer."));
        //: Button: opens the page Machines
        m_empty->setAction(tr("Open Machines"));
    } else if (noMatch) {
        m_empty->setText(tr("No certificate matches the filter."));
        //: Button: empties the filter field
        m_empty->setAction(tr("Clear Filter"));
    }
    m_stack->setCurrentWidget(none || noMatch ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_filter->setVisible(!none);
    showStatus();
    showSelection();
}

void CertificatesPage::showStatus()
{
    const QList<DatedCertificate> &rows = m_model.rows();
    const auto bad = std::count_if(rows.begin(), rows.end(), [](const DatedCertificate &dated) {
        return dated.life == CertificateLife::Ended || dated.life == CertificateLife::EndsSoon;
    });
    if (rows.isEmpty())
        m_header->setStatus(tr("Who may talk to your engines, and how your engines prove who they are."));
    else if (bad == 0)
        m_header->setStatus(tr("%n certificate(s), all valid", nullptr, static_cast<int>(rows.size())));
    else
        //: %1 is how many of them need attention
        m_header->setStatus(
            tr("%n certificate(s), %L1 ended or ending soon", nullptr, static_cast<int>(rows.size()))
                .arg(bad));
}

void CertificatesPage::showSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_detail->show(m_proxy.row(current), m_model.now());
    m_detail->setVisible(current.isValid());
}

void CertificatesPage::retranslateUi()
{
    //: Title of a page
    const QString title = tr("Certificates");
    setAccessibleName(title);
    m_header->setTitle(title);
    //: Button: looks at a server by its address and says what is wrong with it
    m_check->setLabel(tr("Check a Server…"));
    //: Accessible name of a filter field
    m_filter->setTexts(tr("Filter Certificates"), tr("Filter: name, kind:server, authority:slipway  (/)"));
    m_table->setAccessibleName(title);
    m_model.retranslate();
    showRows();
}

} // namespace slipway::ui
