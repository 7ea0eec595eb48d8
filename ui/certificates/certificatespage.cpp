// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatespage.h"

#include "ui/certificates/certificatedetail.h"
#include "ui/certificates/checkdialog.h"
#include "ui/certificates/exportdialog.h"
#include "ui/certificates/importdialog.h"
#include "ui/certificates/lifedelegate.h"
#include "ui/certificates/newcertificatedialog.h"
#include "ui/certificates/passphrasedialog.h"
#include "ui/certificates/recoverydialog.h"
#include "ui/certificates/removalquestion.h"
#include "ui/certificates/renewdialog.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/hostservice.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = CertificateRow::Kind;

namespace {

constexpr auto kSplitterKey = "certificates.splitter"_L1;
constexpr auto kHeaderKey = "certificates.header2"_L1; // another column than the one before
constexpr auto kRecoveryKey = "certificates.recoveryAsked"_L1;
constexpr int kAgeInterval = 60'000; // milliseconds

} // namespace

CertificatesPage::CertificatesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_check(m_header->addButton(u"checkServer"_s))
    , m_calendar(m_header->addButton(u"calendar"_s))
    , m_keys(m_header->addButton(u"keys"_s))
    , m_keysMenu(new QMenu(this))
    , m_recovery(m_keysMenu->addAction(QString()))
    , m_passphrase(m_keysMenu->addAction(QString()))
    , m_import(m_header->addButton(u"import"_s))
    , m_new(m_header->addButton(u"newCertificate"_s, ButtonKind::Accent))
    , m_newMenu(new QMenu(this))
    , m_newAuthority(m_newMenu->addAction(QString()))
    , m_newServer(m_newMenu->addAction(QString()))
    , m_newIdentity(m_newMenu->addAction(QString()))
    , m_banner(new Banner(this))
    , m_filter(new FilterField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("certificates"_L1, this))
    , m_splitter(new QSplitter(this))
    , m_table(new TableView(this))
    , m_detail(new CertificateDetail(this))
{
    setObjectName(u"certificatesPage"_s);
    build();
    buildActions();
    connectAll();
    retranslateUi();
}

CertificatesPage::~CertificatesPage() = default;

void CertificatesPage::build()
{
    m_table->setObjectName(u"certificates"_s);
    m_table->setModel(&m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegateForColumn(CertificateModel::EndsColumn,
                                      new LifeDelegate(m_proxy, m_services.certificates, m_table));
    m_table->setColumnChars({ 18, 20, 19, 12, 16, 18 });
    m_table->setColumnRanks({ 0, 0, 0, 2, 3, 1 });
    m_table->sortByColumn(CertificateModel::EndsColumn, Qt::AscendingOrder);
    m_table->rememberHeader(m_services.settings, kHeaderKey);
    m_filter->setTable(m_table);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(metrics::kSpaceS);
    m_splitter->setSizes({ 600, 400 });
    m_splitter->restoreState(m_services.settings.state(kSplitterKey));
    m_detail->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                            metrics::kPageMargin);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_header);
    all->addWidget(m_banner);
    all->addWidget(m_filter);
    all->addWidget(m_stack, 1);
}

void CertificatesPage::buildActions()
{
    m_newMenu->setObjectName(u"newMenu"_s);
    m_newAuthority->setObjectName(u"newAuthority"_s);
    m_newServer->setObjectName(u"newServer"_s);
    m_newIdentity->setObjectName(u"newIdentity"_s);
    m_new->setMenu(m_newMenu);
    connect(m_newAuthority, &QAction::triggered, this, [this] { openNew(Kind::Authority); });
    connect(m_newServer, &QAction::triggered, this, [this] { openNew(Kind::Server); });
    connect(m_newIdentity, &QAction::triggered, this, [this] { openNew(Kind::Identity); });
    m_keysMenu->setObjectName(u"keysMenu"_s);
    m_recovery->setObjectName(u"recoveryPassphrase"_s);
    m_passphrase->setObjectName(u"changePassphrase"_s);
    m_keys->setMenu(m_keysMenu);
    connect(m_recovery, &QAction::triggered, this, &CertificatesPage::openRecovery);
    connect(m_passphrase, &QAction::triggered, this,
            [this] { (new PassphraseDialog(m_services.certificates, this))->open(); });
    connect(m_check, &Button::clicked, this, [this] { (new CheckDialog(m_services, {}, this))->open(); });
    connect(m_import, &Button::clicked, this, &CertificatesPage::openImport);
    connect(m_calendar, &Button::clicked, this, &CertificatesPage::chooseCalendar);
    connect(m_detail, &CertificateDetail::renewRequested, this, &CertificatesPage::openRenew);
    connect(m_detail, &CertificateDetail::rotationRequested, this, [this] {
        if (m_table->currentIndex().isValid()) // what the details are of, whatever else is selected
            openRotation(m_proxy.row(m_table->currentIndex()));
    });
    connect(m_detail, &CertificateDetail::exportRequested, this, &CertificatesPage::openExport);
    connect(m_detail, &CertificateDetail::removeRequested, this, [this] { askToRemove(selected()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CertificatesPage::showMenu);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_trouble == Trouble::OpenToOthers)
            mend();
        else if (m_trouble == Trouble::Locked)
            emit unlockRequested();
        else if (m_trouble == Trouble::OnlyKeychain)
            openRecovery();
    });
    connect(m_banner, &Banner::dismissed, this, [this] {
        if (m_trouble == Trouble::OnlyKeychain) // asked once
            m_services.settings.setState(kRecoveryKey, "1"_ba);
    });
}

void CertificatesPage::connectAll()
{
    connect(&m_services.certificates, &CertificateService::changed, this, [this] {
        showRows();
        checkStore();
    });
    connect(&m_services.certificates, &CertificateService::storeStateChanged, this,
            &CertificatesPage::checkStore);
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
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &CertificatesPage::showRows);
}

void CertificatesPage::activated()
{
    m_isActive = true;
    m_ageTimer.start();
    showRows();
    checkStore();
}

void CertificatesPage::deactivated()
{
    m_isActive = false;
    m_ageTimer.stop();
}

QWidget *CertificatesPage::firstFocus() const
{
    return m_stack->currentWidget() == m_splitter ? static_cast<QWidget *>(m_table) : m_filter;
}

void CertificatesPage::showRows()
{
    m_model.setCertificates(m_services.certificates.rows(), m_services.certificates.now());
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
    m_calendar->setEnabled(!none);
    showStatus();
    showSelection();
}

void CertificatesPage::showStatus()
{
    const QList<DatedCertificate> &rows = m_model.rows();
    const auto bad = std::count_if(rows.begin(), rows.end(), [](const DatedCertificate &dated) {
        const bool isNear = dated.life == CertificateLife::Ended || dated.life == CertificateLife::EndsSoon;
        return isNear && !dated.row.former;
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
        m_detail->show(m_proxy.row(current), m_services.certificates.rows(), m_model.now());
    m_detail->setVisible(current.isValid());
}

QList<CertificateRow> CertificatesPage::selected() const
{
    QList<CertificateRow> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    rows.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        rows.append(m_proxy.row(index));
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.append(m_proxy.row(m_table->currentIndex()));
    return rows;
}

void CertificatesPage::checkStore()
{
    if (!m_isActive)
        return;
    m_tasks.run(m_services.certificates.checkStore(m_tasks.token()), [this](const StoreHealth &health) {
        m_health = health;
        showTrouble();
    });
}

/// The worst of what is the matter with the store.
CertificatesPage::Trouble CertificatesPage::troubleOfStore() const
{
    const StoreState state = m_services.certificates.storeState();
    if (!m_health.openToOthers.isEmpty())
        return Trouble::OpenToOthers;
    if (state == StoreState::WantsPassphrase || state == StoreState::WantsNewPassphrase)
        return Trouble::Locked;
    if (!m_health.problems.isEmpty())
        return Trouble::Problems;
    const bool wantsRecovery =
        m_health.dependsOnKeychain && m_services.settings.state(kRecoveryKey).isEmpty();
    return wantsRecovery ? Trouble::OnlyKeychain : Trouble::None;
}

void CertificatesPage::showTrouble()
{
    const Trouble before = std::exchange(m_trouble, troubleOfStore());
    switch (m_trouble) {
    case Trouble::None:
        if (before != Trouble::None)
            m_banner->dismiss();
        return;
    case Trouble::OpenToOthers:
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("Others on this computer can read files of the certificate store. Take that "
                                 "from them, and renew "
                                 "what has its key there: it may have been copied."),
                              m_health.openToOthers.join(u'\n'));
        //: Button: makes files private again
        m_banner->setAction(tr("Make Private"));
        return;
    case Trouble::Locked:
        m_banner->showMessage(Banner::Kind::Information,
                              tr("Private keys are locked. Certificates can be looked at but not used."));
        //: Button: asks for the passphrase
        m_banner->setAction(tr("Unlock…"));
        return;
    case Trouble::OnlyKeychain:
        showRecoveryWanted();
        return;
    case Trouble::Problems: {
        QStringList details;
        for (const Error &error : std::as_const(m_health.problems))
            details += words::details(error); // clazy:exclude=reserve-candidates
        //: %n entries of the certificate store
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("%n certificate(s) cannot be used: %1", nullptr, static_cast<int>(m_health.problems.size()))
                .arg(words::describe(m_health.problems.constFirst())),
            details.join(u"\n\n"_s));
        m_banner->setAction({});
        return;
    }
    }
}

void CertificatesPage::showRecoveryWanted()
{
    m_banner->showMessage(Banner::Kind::Information,
                          tr("Only the keychain of this computer can open your private keys. If it loses "
                             "their passphrase, nobody can."));
    //: Button: opens a window that makes a second passphrase of the private keys
    m_banner->setAction(tr("Recovery Passphrase…"));
}

void CertificatesPage::openRecovery()
{
    auto *dialog = new RecoveryDialog(m_services.certificates, this);
    connect(dialog, &RecoveryDialog::made, this, &CertificatesPage::checkStore);
    dialog->open();
}

void CertificatesPage::mend()
{
    m_tasks.run(m_services.certificates.closeToOthers(m_tasks.token()), [this](const Result<> &mended) {
        if (!mended)
            m_banner->showError(mended.error());
        else
            checkStore();
    });
}

void CertificatesPage::openNew(Kind kind)
{
    auto *dialog = new NewCertificateDialog(m_services, kind, this);
    connect(dialog, &NewCertificateDialog::made, this, &CertificatesPage::select);
    dialog->open();
}

void CertificatesPage::select(const CertificateKey &key)
{
    showRows();
    if (!indexOf(key).isValid())
        m_filter->clear(); // it may hide what somebody asked for
    if (const QModelIndex index = indexOf(key); index.isValid())
        m_table->setCurrentIndex(index);
}

/// Among the rows that are shown; invalid where it is none of them.
QModelIndex CertificatesPage::indexOf(const CertificateKey &key) const
{
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, CertificateModel::NameColumn);
        if (certificateKey(m_proxy.row(index)) == key)
            return index;
    }
    return {};
}

void CertificatesPage::openImport()
{
    (new ImportDialog(m_services.certificates, m_services.hosts, this))->open();
}

void CertificatesPage::openRenew()
{
    QList<CertificateRow> rows = selected();
    rows.removeIf([](const CertificateRow &row) { return row.former; });
    if (rows.isEmpty())
        return;
    auto *dialog = new RenewDialog(m_services.certificates, rows, this);
    connect(dialog, &RenewDialog::putRequested, this, &CertificatesPage::openReplace);
    dialog->open();
}

void CertificatesPage::openReplace(const QList<docker::HostId> &hosts)
{
    auto *dialog = new ReplaceDialog(m_services.setup, hosts, this);
    connect(dialog, &ReplaceDialog::started, this, &CertificatesPage::activityRequested);
    dialog->open();
}

/// Of an authority, or of the one that has signed an identity whose key leaked.
void CertificatesPage::openRotation(const CertificateRow &row)
{
    const bool isLeak = row.kind == Kind::Identity;
    (new RotationDialog(m_services, isLeak ? row.authorityId : row.id,
                        isLeak ? RotationDialog::Reason::LeakedKey : RotationDialog::Reason::Rotation, this))
        ->open();
}

void CertificatesPage::addRotation(QMenu *menu)
{
    const QList<CertificateRow> rows = selected();
    if (rows.size() != 1)
        return;
    const CertificateRow &row = rows.first();
    if (row.former)
        return; // it has been replaced already
    if (row.kind == Kind::Authority)
        //: Menu: another authority takes the place of this one, host by host
        menu->addAction(tr("Replace on All Hosts…"), this, [this, row] { openRotation(row); });
    if (row.kind == Kind::Identity && !row.authorityId.isEmpty())
        //: Menu: somebody else may have the key of this identity
        menu->addAction(tr("Key Leaked…"), this, [this, row] { openRotation(row); });
}

void CertificatesPage::openExport()
{
    const QList<CertificateRow> rows = selected();
    if (rows.isEmpty())
        return;
    QStringList endpoints;
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    for (const docker::Host &host : hosts) {
        if (host.endpoint.kind == docker::Endpoint::Kind::Tls && host.identityId == rows.first().id)
            endpoints += host.endpoint.toString();
    }
    (new ExportDialog(m_services.certificates, rows.first(), endpoints, this))->open();
}

void CertificatesPage::askToRemove(const QList<CertificateRow> &rows)
{
    if (rows.isEmpty())
        return;
    QList<CertificateKey> keys;
    keys.reserve(rows.size());
    for (const CertificateRow &row : rows)
        keys.append(certificateKey(row));
    Confirm *ask = makeRemovalQuestion(rows, this);
    connect(ask, &QDialog::accepted, this, [this, keys] { remove(keys); });
    ask->open();
}

void CertificatesPage::remove(const QList<CertificateKey> &keys)
{
    m_tasks.run(m_services.certificates.remove(keys, m_tasks.token()), [this](const Result<> &removed) {
        if (!removed)
            m_banner->showError(removed.error());
    });
}

QList<CertificateRow> CertificatesPage::formerRows() const
{
    QList<CertificateRow> rows = m_services.certificates.rows();
    rows.removeIf([](const CertificateRow &row) { return !row.former; });
    return rows;
}

void CertificatesPage::chooseCalendar()
{
    auto *chooser = new QFileDialog(this, m_calendar->text(), u"slipway.ics"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"ics"_s);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveCalendar(path, true); }); // it has asked already
    chooser->open();
}

void CertificatesPage::saveCalendar(const QString &path, bool overwrite)
{
    QList<CalendarEntry> entries;
    const QList<CertificateRow> rows = m_services.certificates.rows();
    for (const CertificateRow &row : rows) {
        if (!row.former && row.inUse().notAfter > m_services.certificates.now())
            entries += words::calendarEntry(row);
    }
    m_tasks.run(m_services.certificates.saveCalendar(path, entries, overwrite, m_tasks.token()),
                [this, path](const Result<> &saved) {
                    if (!saved)
                        m_banner->showError(saved.error());
                    else
                        m_banner->showMessage(Banner::Kind::Information,
                                              //: %1 is a file
                                              tr("The calendar is in \"%1\".").arg(plain(path)));
                });
}

void CertificatesPage::showMenu(const QPoint &position)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<CertificateRow> rows = selected();
    if (std::any_of(rows.cbegin(), rows.cend(), [](const CertificateRow &row) { return !row.former; }))
        //: Menu: makes the chosen certificates anew
        menu->addAction(tr("Renew…"), this, &CertificatesPage::openRenew);
    addRotation(menu);
    //: Menu: writes a certificate into files
    menu->addAction(tr("Export…"), this, &CertificatesPage::openExport);
    menu->addSeparator();
    //: Menu: removes a certificate
    menu->addAction(tr("Remove…"), this, [this] { askToRemove(selected()); });
    if (const QList<CertificateRow> former = formerRows(); former.size() > 1)
        //: Menu: removes all certificates in whose place engines show another; %n of them
        menu->addAction(tr("Remove %n Former Certificate(s)…", nullptr, static_cast<int>(former.size())),
                        this, [this] { askToRemove(formerRows()); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void CertificatesPage::retranslateUi()
{
    //: Title of a page
    const QString title = tr("Certificates");
    setAccessibleName(title);
    m_header->setTitle(title);
    //: Button: looks at a server by its address and says what is wrong with it
    m_check->setLabel(tr("Check a Server…"));
    //: Button: writes the days on which certificates end into a calendar file
    m_calendar->setLabel(tr("Calendar…"));
    //: Button with a menu: what protects the private keys
    m_keys->setLabel(tr("Keys"));
    //: Menu: makes a second passphrase of the private keys, for emergencies
    m_recovery->setText(tr("Recovery Passphrase…"));
    //: Menu: gives private keys another passphrase
    m_passphrase->setText(tr("Change Passphrase…"));
    //: Button: takes certificates from files
    m_import->setLabel(tr("Import…"));
    //: Button with a menu: makes a certificate
    m_new->setLabel(tr("New"));
    //: Menu: makes one
    m_newAuthority->setText(tr("Authority…"));
    //: Menu: makes one
    m_newServer->setText(tr("Server Certificate…"));
    //: Menu: makes one
    m_newIdentity->setText(tr("Identity…"));
    //: Accessible name of a filter field
    m_filter->setTexts(tr("Filter Certificates"), tr("Filter: name, kind:server, authority:slipway  (/)"));
    m_table->setAccessibleName(title);
    m_model.retranslate();
    showRows();
    showTrouble();
}

} // namespace slipway::ui
