// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/importdialog.h"

#include "ui/certificates/passphrase.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/roles.h"
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/certificateservice.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 970;
constexpr int kHeight = 560;
constexpr int kLeastColumn = 90;
constexpr int kMostFiles = 150;
constexpr int kIndexRole = Qt::UserRole + 100;
constexpr int kEndpointRole = kIndexRole + 1;
enum Column { NameColumn, StateColumn, KindColumn, EndsColumn, FilesColumn, ColumnCount };

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportDialog::ImportDialog(CertificateService &certificates, HostService &hosts, QWidget *parent)
    : CertificateDialog(u"importDialog"_s, kWidth, parent)
    , m_certificates(certificates)
    , m_hosts(hosts)
    , m_list(new QTreeWidget(this))
    , m_summary(new TextLabel(this))
    , m_files(new Button(u"chooseFiles"_s, this, ButtonKind::Plain, "folder"_L1))
    , m_folder(new Button(u"chooseFolder"_s, this, ButtonKind::Plain, "folder"_L1))
    , m_docker(new Button(u"searchDocker"_s, this, ButtonKind::Plain, "search"_L1))
    , m_passphraseRow(new QWidget(this))
    , m_passphraseLabel(new TextLabel(m_passphraseRow))
    , m_passphrase(makePassphraseField(u"passphrase"_s, m_passphraseRow))
    , m_again(new Button(u"lookAgain"_s, m_passphraseRow))
{
    resize(kWidth, kHeight);
    setAcceptDrops(true);
    build();
    connect(m_files, &Button::clicked, this, [this] { choose(false); });
    connect(m_folder, &Button::clicked, this, [this] { choose(true); });
    connect(m_docker, &Button::clicked, this, [this] { add({ m_certificates.dockerFolder() }); });
    connect(m_again, &Button::clicked, this, &ImportDialog::look);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportDialog::look);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] { showFields(); });
    retranslateUi();
    showOffers();
    m_files->setFocus();
}

ImportDialog::~ImportDialog()
{
    if (m_looked)
        m_certificates.drop(m_offers.number);
}

void ImportDialog::build()
{
    auto *sources = new QWidget(this);
    auto *row = new QHBoxLayout(sources);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpaceS);
    for (Button *button : { m_files, m_folder, m_docker }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_again->setAutoDefault(false);
    m_passphraseLabel->setBuddy(m_passphrase);
    auto *phrase = new QHBoxLayout(m_passphraseRow);
    phrase->setContentsMargins(0, 0, 0, 0);
    phrase->setSpacing(metrics::kSpaceS);
    phrase->addWidget(m_passphraseLabel);
    phrase->addWidget(m_passphrase, 1);
    phrase->addWidget(m_again);
    m_list->setObjectName(u"offers"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegateForColumn(StateColumn, new StateDelegate(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(kLeastColumn);
    m_list->header()->setStretchLastSection(false);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setMultiLine(true);
    addContent(sources);
    addContent(m_passphraseRow);
    addContent(m_list, 1);
    addContent(m_summary);
}

void ImportDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(tr("Import Certificates"));
    introduction()->setText(
        tr("Choose or drop files: PEM, DER, PKCS#12, in any order and mix. You see what is in them before "
           "anything is kept. The files are not changed."));
    //: Button: opens a window for choosing files
    m_files->setLabel(tr("Choose Files…"));
    //: Button: opens a window for choosing a folder
    m_folder->setLabel(tr("Choose Folder…"));
    //: Button: looks for what docker and its tools keep in their folder. %1 is a folder
    m_docker->setLabel(tr("Search %1").arg(u"~/.docker"_s));
    m_docker->setToolTip(toolTipText(m_certificates.dockerFolder()));
    //: Field: of encrypted files
    m_passphraseLabel->setText(tr("Passphrase of the files:"));
    m_passphrase->setAccessibleName(m_passphraseLabel->text());
    //: Button: reads the chosen files once more
    m_again->setLabel(tr("Look Again"));
    //: Accessible name of the list of what was found in files
    m_list->setAccessibleName(tr("What Is in the Files"));
    m_list->setHeaderLabels({
        //: Column: a certificate's name
        tr("Name"),
        //: Column: whether something can be imported
        tr("State"),
        //: Column: authority, server or identity
        tr("Kind"),
        //: Column: when a certificate ends
        tr("Ends"),
        //: Column: the files that something was found in
        tr("Files"),
    });
    cancel()->setLabel(tr("Cancel"));
    //: Button: keeps what is marked
    action()->setLabel(tr("Import"));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(localPaths(event->mimeData()));
}

void ImportDialog::choose(bool folder)
{
    auto *chooser = new QFileDialog(this, windowTitle());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    chooser->setOption(QFileDialog::ShowDirsOnly, folder);
    connect(chooser, &QFileDialog::filesSelected, this, &ImportDialog::add);
    chooser->open();
}

void ImportDialog::add(const QStringList &paths)
{
    m_paths += paths;
    m_paths.removeDuplicates();
    if (!m_paths.isEmpty())
        look();
}

void ImportDialog::look()
{
    if (isBusy() || m_paths.isEmpty())
        return;
    banner()->dismiss();
    setBusy(true);
    tasks().run(m_certificates.lookAt(m_paths, passphraseOf(*m_passphrase), tasks().token()),
                [this](const Result<ImportOffers> &result) { ended(result); });
}

void ImportDialog::ended(const Result<ImportOffers> &result)
{
    if (!result) {
        showFailure(result.error());
        return;
    }
    if (m_looked)
        m_certificates.drop(m_offers.number);
    m_offers = *result;
    m_looked = true;
    setBusy(false);
    showOffers();
    QWidget *next = m_offers.wantsPassphrase ? static_cast<QWidget *>(m_passphrase) : m_list;
    next->setFocus();
    if (!m_failures.isEmpty())
        banner()->showMessage(
            Banner::Kind::Failure,
            //: %n is how many engines could not be reached
            tr("%n host(s) could not be connected: %1", nullptr, static_cast<int>(m_failures.size()))
                .arg(m_failures.constFirst()),
            m_failures.join(u'\n'));
    m_failures.clear();
}

void ImportDialog::addLine(QTreeWidgetItem *parent, bool isProblem, const QString &text, const QString &file,
                           const QString &detail)
{
    //: Before what is wrong with something in a file: it can be imported nevertheless
    const QString warning = tr("Warning");
    //: Before what is wrong with something in a file: it cannot be imported
    const QString problem = tr("Problem");
    auto *item = new QTreeWidgetItem(parent);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    //: A line below a certificate. %1 is "Warning" or "Problem", %2 is a sentence, %3 is a file
    const QString line = tr("%1: %2 (%3)").arg(isProblem ? problem : warning, text, plain(file));
    item->setText(NameColumn, line);
    item->setData(NameColumn, Qt::ToolTipRole, toolTipText(detail.isEmpty() ? line : line + u'\n' + detail));
    item->setFirstColumnSpanned(true);
}

/// In red: whoever made such a context may think of it as protected.
void ImportDialog::addUnverified(const QString &context)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    //: A line about a docker context. %1 is its name; SkipTLSVerify is docker's name of the setting
    const QString line =
        tr("The context \"%1\" does not check who its engine is (SkipTLSVerify): with docker, "
           "anybody on the way can read and change everything. Slipway always checks.")
            .arg(plain(context));
    item->setText(NameColumn, line);
    item->setData(NameColumn, Qt::ToolTipRole, toolTipText(line));
    item->setForeground(NameColumn, palette().brightText()); // the theme's colour for what is bad
    item->setFirstColumnSpanned(true);
}

void ImportDialog::addFindings(QTreeWidgetItem *parent, const QList<pki::ImportFinding> &findings)
{
    for (const pki::ImportFinding &finding : findings)
        addLine(parent, pki::preventsImport(finding.problem), words::importProblem(finding.problem),
                finding.file, finding.detail);
}

void ImportDialog::addOffer(int index, const ImportOffer &offer)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setData(NameColumn, kIndexRole, index);
    const bool canTake = offer.isTakeable && !offer.isKnown;
    item->setFlags(canTake ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (canTake)
        item->setCheckState(NameColumn, Qt::Checked);
    const StateShape shape = offer.isKnown ? StateShape::Stopped
        : !offer.isTakeable                ? StateShape::Failed
        : offer.findings.isEmpty()         ? StateShape::Running
                                           : StateShape::Warning;
    //: State of something in a file
    const QString ready = tr("Can be imported");
    //: State of something in a file
    const QString known = tr("Here already");
    //: State of something in a file
    const QString refused = tr("Cannot be imported");
    //: State of something in a file: there are warnings
    const QString doubtful = tr("With warnings");
    item->setData(StateColumn, StateRole, QVariant::fromValue(shape));
    item->setText(StateColumn,
                  offer.isKnown                  ? known
                      : !offer.isTakeable        ? refused
                      : offer.findings.isEmpty() ? ready
                                                 : doubtful);
    item->setText(NameColumn, plain(offer.row.name));
    item->setData(NameColumn, Qt::ToolTipRole, toolTipText(offer.row.certificate.subject));
    item->setText(KindColumn, kindText(offer.row.kind));
    item->setText(EndsColumn, words::until(offer.row.certificate.notAfter, m_certificates.now()));
    item->setText(FilesColumn, plain(offer.files.join(u", "_s)));
    item->setData(FilesColumn, Qt::ToolTipRole, toolTipText(offer.files.join(u'\n')));
    addFindings(item, offer.findings);
    addEndpoints(item, offer);
    item->setExpanded(true);
}

bool ImportDialog::isConnected(const QString &endpoint) const
{
    const QList<docker::Host> hosts = m_hosts.hosts();
    return std::any_of(hosts.begin(), hosts.end(), [&endpoint](const docker::Host &host) {
        return host.endpoint.toString() == endpoint;
    });
}

/// Not marked at first: to connect means to send something to another computer.
void ImportDialog::addEndpoints(QTreeWidgetItem *parent, const ImportOffer &offer)
{
    if (!offer.isTakeable && !offer.isKnown)
        return;
    for (qsizetype i = 0; i < offer.endpoints.size(); ++i) {
        const ImportEndpoint &each = offer.endpoints.at(i);
        if (isConnected(each.endpoint))
            continue;
        auto *item = new QTreeWidgetItem(parent);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(NameColumn, Qt::Unchecked);
        item->setData(NameColumn, kEndpointRole, static_cast<int>(i));
        //: A choice below an identity. %1 is what a host is called, %2 where its engine listens
        item->setText(NameColumn,
                      tr("Connect to \"%1\" at %2, too").arg(plain(each.name), plain(each.endpoint)));
        item->setFirstColumnSpanned(true);
    }
}

/// States, kinds and ends are short, and longer in some languages than in others: they are shown whole. Names
/// take what is left.
void ImportDialog::fitColumns()
{
    for (const Column column : { StateColumn, KindColumn, EndsColumn, FilesColumn })
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(FilesColumn, std::min(m_list->columnWidth(FilesColumn), kMostFiles));
}

void ImportDialog::showOffers()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_offers.offers.size(); ++i)
        addOffer(static_cast<int>(i), m_offers.offers.at(i));
    addFindings(m_list->invisibleRootItem(), m_offers.findings);
    for (const Error &error : std::as_const(m_offers.unread))
        addLine(m_list->invisibleRootItem(), true, words::describe(error), error.subject);
    for (const QString &context : std::as_const(m_offers.unverified))
        addUnverified(context);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    fitColumns();
    m_passphraseRow->setVisible(m_offers.wantsPassphrase);
    if (!m_looked)
        m_summary->setText(tr("No files are chosen yet."));
    else if (m_offers.offers.isEmpty())
        m_summary->setText(tr("There is nothing in these files that could be imported."));
    else
        //: %n certificates
        m_summary->setText(tr("%n certificate(s) found", nullptr, static_cast<int>(m_offers.offers.size())));
    showFields();
}

QList<int> ImportDialog::chosen() const
{
    QList<int> indexes;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState(NameColumn) == Qt::Checked)
            indexes += item->data(NameColumn, kIndexRole).toInt(); // clazy:exclude=reserve-candidates
    }
    return indexes;
}

/// Those below identities that are here now. \param taken indexes of offers, which have become `keys`
QList<NewHost> ImportDialog::chosenHosts(const QList<int> &taken, const QList<CertificateKey> &keys) const
{
    QList<NewHost> hosts;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        const int index = item->data(NameColumn, kIndexRole).toInt();
        for (int j = 0; j < item->childCount(); ++j) {
            const QVariant endpoint = item->child(j)->data(NameColumn, kEndpointRole);
            if (!endpoint.isValid() || item->child(j)->checkState(NameColumn) != Qt::Checked)
                continue;
            const ImportOffer &offer = m_offers.offers.at(index);
            const ImportEndpoint &chosen = offer.endpoints.at(endpoint.toInt());
            const QString id = offer.isKnown ? offer.row.id : keys.value(taken.indexOf(index)).id;
            if (!id.isEmpty())
                hosts.append({ .name = chosen.name, .endpoint = chosen.endpoint, .identity = id });
        }
    }
    return hosts;
}

bool ImportDialog::isComplete() const
{
    const QList<int> taken = chosen();
    return !taken.isEmpty() || !chosenHosts({}, {}).isEmpty();
}

void ImportDialog::begin()
{
    setBusy(true);
    const QList<int> which = chosen();
    if (which.isEmpty()) {
        m_toConnect = chosenHosts({}, {});
        connectNext();
        return;
    }
    tasks().run(m_certificates.take(m_offers.number, which, tasks().token()),
                [this, which](const Result<QList<CertificateKey>> &result) {
                    if (!result) {
                        showFailure(result.error());
                        return;
                    }
                    m_toConnect = chosenHosts(which, *result);
                    emit taken(static_cast<int>(result->size()));
                    connectNext();
                });
}

/// One that cannot be reached does not stop the others.
void ImportDialog::connectNext()
{
    if (m_toConnect.isEmpty()) {
        finish();
        return;
    }
    const NewHost host = m_toConnect.takeFirst();
    tasks().run(m_hosts.addHost(host, tasks().token()), [this, host](const Result<docker::HostId> &result) {
        if (!result)
            m_failures += host.name + u": "_s + words::describe(result.error());
        connectNext();
    });
}

/// Stays open while there is something to be told: what could not be connected can be tried again.
void ImportDialog::finish()
{
    setBusy(false);
    if (m_failures.isEmpty())
        accept();
    else
        look();
}

} // namespace slipway::ui
