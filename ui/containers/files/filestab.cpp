// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/files/filestab.h"

#include "docker/filenames.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"
#include "ui/common/roomforbuttons.h"
#include "ui/common/theme.h"
#include "ui/containers/files/filetable.h"
#include "ui/containers/files/fileview.h"
#include "ui/containers/files/transferstrip.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/transferwords.h"
#include "ui/services/settings.h"

#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::FileKind;

namespace {

constexpr auto kHeaderKey = "containers.files.header"_L1;
/// More is not brought here just because somebody drags.
constexpr qint64 kMostDragged = qint64 { 256 } << 20U;
constexpr qsizetype kMostNamed = 10;
constexpr int kPathChars = 16;

/// "a, b and 3 more" as lines.
QString named(const QStringList &names)
{
    QStringList lines = names.first(qMin(names.size(), kMostNamed));
    if (names.size() > kMostNamed)
        //: After a list of names
        lines.append(FilesTab::tr("and %n more", nullptr, static_cast<int>(names.size() - kMostNamed)));
    return lines.join(u'\n');
}

} // namespace

FilesTab::FilesTab(Services &services, QWidget *parent)
    : LoadedTab(services, u"filesTab"_s, parent)
    , m_up(new Button(u"folderUp"_s, this, ButtonKind::Plain, "up"_L1))
    , m_pathField(new QLineEdit(this))
    , m_view(new Button(u"viewFile"_s, this))
    , m_download(new Button(u"downloadFiles"_s, this, ButtonKind::Plain, "download"_L1))
    , m_upload(new Button(u"uploadFiles"_s, this, ButtonKind::Plain, "upload"_L1))
    , m_refresh(new Button(u"refreshFiles"_s, this, ButtonKind::Plain, "refresh"_L1))
    , m_strip(new TransferStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("folder"_L1, this))
    , m_splitter(new QSplitter(this))
    , m_table(new FileTable(this))
    , m_fileView(new FileView(this))
{
    body()->addWidget(buildHead());
    body()->addWidget(m_strip);
    buildBody();
    connectWidgets();
    retranslateUi();
    showActions();
}

FilesTab::~FilesTab() = default;

QWidget *FilesTab::buildHead()
{
    m_pathField->setObjectName(u"folderPath"_s);
    m_pathField->setFont(fontOf(TextStyle::Mono));
    m_pathField->setMinimumWidth(kPathChars * letterWidth(fontMetrics()));
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpaceS);
    line->addWidget(m_up);
    line->addWidget(m_pathField, 1);
    for (Button *button : { m_view, m_download, m_upload, m_refresh })
        line->addWidget(button);
    new RoomForButtons(*head);
    return head;
}

void FilesTab::buildBody()
{
    m_table->setObjectName(u"files"_s);
    m_table->setModel(&m_proxy);
    m_table->setColumnChars({ 30, 12, 18, 12, 10, 12 });
    m_table->setColumnRanks({ 0, 5, 4, 2, 1, 3 });
    m_table->sortByColumn(FileModel::NameColumn, Qt::AscendingOrder);
    m_table->rememberHeader(services().settings, kHeaderKey);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kCompactRow);
    m_splitter->setObjectName(u"filesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::kSpaceM);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_fileView);
    m_splitter->setSizes({ 500, 500 });
    m_fileView->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

void FilesTab::connectWidgets()
{
    connect(m_up, &Button::clicked, this, [this] { openFolder(parentPath(m_path)); });
    connect(m_table, &FileTable::upWanted, this, [this] { openFolder(parentPath(m_path)); });
    connect(m_pathField, &QLineEdit::returnPressed, this,
            [this] { openFolder(cleanedPath(m_pathField->text())); });
    connect(m_view, &Button::clicked, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_table, &TableView::activatedByKey, this, &FilesTab::openRow);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &FilesTab::openRow);
    connect(m_download, &Button::clicked, this, &FilesTab::askWhereToDownload);
    connect(m_upload, &Button::clicked, this, &FilesTab::askWhatToUpload);
    connect(m_refresh, &Button::clicked, this, &FilesTab::loadAgain);
    connect(m_table, &FileTable::filesDropped, this, &FilesTab::upload);
    connect(m_table, &FileTable::dragWanted, this, &FilesTab::dragOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesTab::showActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesTab::showActions);
    connect(m_strip, &TransferStrip::cancelled, this, &FilesTab::cancelTransfer);
    connect(m_fileView, &FileView::closed, this, [this] {
        m_fileView->hide();
        m_table->setFocus();
    });
}

QString FilesTab::title() const
{
    //: Title of a tab: the files inside a container
    return tr("Files");
}

void FilesTab::retranslateUi()
{
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    //: Button: opens the folder above
    m_up->setLabel(tr("Up"));
    //: Accessible name of a field with the path of a folder in a container
    m_pathField->setAccessibleName(tr("Folder"));
    //: Button: opens a folder, or shows a file
    m_view->setLabel(tr("Open"));
    //: Button: brings files from a container to this computer
    m_download->setLabel(tr("Download…"));
    //: Button: puts files of this computer into a container
    m_upload->setLabel(tr("Upload…"));
    m_refresh->setLabel(tr("Refresh"));
    m_strip->retranslateUi();
    m_fileView->retranslateUi();
    m_model.retranslate();
    showEmpty();
}

QWidget *FilesTab::firstFocus() const
{
    return m_table;
}

void FilesTab::load()
{
    m_changesKnown = false;
    openFolder(m_path);
}

void FilesTab::forget()
{
    m_path = u"/"_s;
    m_asked.clear();
    m_asking.request_stop();
    m_hasTools = true;
    m_listing = {};
    m_changes.clear();
    m_changesKnown = false;
    m_pathField->setText(m_path);
    m_fileView->clear();
    m_fileView->hide();
    m_waiting.clear();
    if (m_strip->isActive())
        cancelTransfer();
    m_model.setRows({});
    showEmpty();
    showActions();
}

void FilesTab::activeChanged(bool active)
{
    if (!active)
        m_asking.request_stop();
}

void FilesTab::failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // by another folder, or because nobody looks
    m_asked.clear();
    m_pathField->setText(m_path);
    showEmpty();
    LoadedTab::failed(error);
}

void FilesTab::openFolder(const QString &path)
{
    if (!isShown())
        return;
    m_asked = path;
    m_asking.request_stop();
    m_asking = std::stop_source();
    banner()->dismiss();
    showEmpty();
    ask(services().content.folder(ref(), path, isRunning() && m_hasTools, m_asking.get_token()),
        [this, path](const docker::FolderListing &listing) {
            if (m_asked != path)
                return; // somebody went elsewhere in the meantime
            m_asked.clear();
            const bool isOther = m_path != path;
            m_path = path;
            m_pathField->setText(path);
            m_listing = listing;
            m_hasTools = m_hasTools && listing.hasTools;
            showListing();
            if (isOther && m_proxy.rowCount() > 0)
                m_table->selectRow(0);
            if (!m_changesKnown)
                askForChanges();
        });
}

void FilesTab::askForChanges()
{
    m_changesKnown = true;
    ask(services().content.changes(ref(), stopToken()), [this](const QList<docker::FileChange> &changes) {
        m_changes = changes;
        showListing();
    });
}

void FilesTab::showListing()
{
    m_model.setRows(fileRows(m_path, m_listing, m_changes));
    if (!m_listing.complete)
        banner()->showMessage(
            Banner::Kind::Warning,
            tr("Not everything in this folder is shown: the container has no tools to list it "
               "with, and it is too large to be read through. Folders in it may be opened by "
               "their path."));
    showEmpty();
    showActions();
}

void FilesTab::showEmpty()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setText(m_asked.isEmpty() ? tr("This folder is empty.") : tr("Asking for the files…"));
    m_stack->setCurrentWidget(
        isEmpty && !m_fileView->isVisibleTo(m_splitter) ? static_cast<QWidget *>(m_empty) : m_splitter);
}

void FilesTab::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FileRow row = m_proxy.row(index);
    const QString path = joinedPath(m_path, row.entry.name);
    if (row.isGone || !row.entry.isNameExact)
        return;
    if (row.entry.kind == FileKind::Folder)
        openFolder(path);
    else if (row.entry.kind == FileKind::SymbolicLink)
        openLink(path);
    else if (row.entry.kind == FileKind::File)
        viewFile(path);
}

void FilesTab::openLink(const QString &path)
{
    ask(services().content.stat(ref(), path, stopToken()), [this, path](const docker::FileEntry &link) {
        const QString target = link.linkTarget.isEmpty() ? path : link.linkTarget;
        ask(services().content.stat(ref(), target, stopToken()),
            [this, target](const docker::FileEntry &entry) {
                if (entry.kind == FileKind::Folder)
                    openFolder(cleanedPath(target));
                else
                    viewFile(target);
            });
    });
}

void FilesTab::viewFile(const QString &path)
{
    ask(services().content.beginning(ref(), path, FileView::kMostBytes, stopToken()),
        [this, path](const docker::FileBeginning &file) {
            m_fileView->showFile(path, file);
            m_fileView->show();
        });
}

QList<FileRow> FilesTab::selectedRows() const
{
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    QList<FileRow> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        rows.append(m_proxy.row(index));
    return rows;
}

QList<FileRow> FilesTab::chosenFiles() const
{
    QList<FileRow> rows = selectedRows();
    rows.removeIf([](const FileRow &row) {
        return row.isGone || !row.entry.isNameExact || row.entry.kind == FileKind::Special;
    });
    return rows;
}

void FilesTab::showActions()
{
    const bool isBusy = m_strip->isActive();
    const QModelIndex current = m_table->currentIndex();
    m_up->setEnabled(m_path != u"/");
    m_view->setEnabled(current.isValid() && !m_proxy.row(current).isGone);
    m_download->setEnabled(!isBusy && !chosenFiles().isEmpty());
    m_upload->setEnabled(!isBusy && row().has_value());
}

void FilesTab::askWhatToUpload()
{
    //: Title of a dialog
    auto *dialog = new QFileDialog(this, tr("Upload Files"));
    dialog->setObjectName(u"uploadDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesTab::upload);
    dialog->open();
}

void FilesTab::upload(const QStringList &sources)
{
    if (!isShown() || m_strip->isActive() || sources.isEmpty())
        return;
    QStringList existing;
    existing.reserve(sources.size());
    for (const QString &source : sources) {
        const QString name = QFileInfo(source).fileName();
        const int at = m_model.rowOf(name);
        const bool exists = at >= 0 && !m_model.rowAt(at).isGone;
        if (exists || !m_listing.complete) // then nobody knows
            existing.append(plain(name));
    }
    if (existing.isEmpty()) {
        uploadNow(sources);
        return;
    }
    const Confirm::Texts texts {
        //: Title of a question
        .title = tr("Replace Files"),
        //: %1 is a folder, %2 the name of a container
        .question = tr("Replace what has the same name in %1 of \"%2\"? Its old contents are lost.")
                        .arg(plain(m_path), plain(row()->container.name)),
        //: Button
        .button = tr("Replace"),
        .details = named(existing),
    };
    auto *dialog = new Confirm(texts, this);
    connect(dialog, &QDialog::accepted, this, [this, sources] { uploadNow(sources); });
    dialog->open();
}

void FilesTab::uploadNow(const QStringList &sources)
{
    if (!isShown() || m_strip->isActive())
        return;
    m_report = {};
    //: %1 is a folder in a container
    m_strip->begin(tr("Uploading to %1").arg(plain(m_path)));
    showActions();
    const auto told = [this](const docker::TransferProgress &progress) { m_strip->setProgress(progress); };
    m_transfers.run(services().content.upload(ref(), sources, m_path, told, m_transfers.token()),
                    [this, round = m_transferRound](const Result<docker::TransferReport> &report) {
                        if (round != m_transferRound)
                            return;
                        if (report)
                            carried(*report);
                        else
                            LoadedTab::failed(report.error());
                        transferEnded();
                        m_changesKnown = false;
                        openFolder(m_path);
                    });
}

void FilesTab::askWhereToDownload()
{
    const QList<FileRow> files = chosenFiles();
    if (files.isEmpty())
        return;
    //: Title of a dialog
    auto *dialog = new QFileDialog(this, tr("Download to a Folder"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(u"downloadDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, files](const QString &folder) { download(files, folder); });
    dialog->open();
}

void FilesTab::download(const QList<FileRow> &files, const QString &folder)
{
    if (!isShown() || m_strip->isActive())
        return;
    m_waiting.clear();
    QStringList existing;
    existing.reserve(files.size());
    for (const FileRow &file : files) {
        const QString name = docker::offeredFileName(file.entry.name);
        m_waiting.append({ .path = joinedPath(m_path, file.entry.name), .folder = folder, .name = name });
        if (QFileInfo::exists(folder + u'/' + name))
            existing.append(name);
    }
    m_report = {};
    if (existing.isEmpty()) {
        downloadNext();
        return;
    }
    const QList<DownloadOrder> orders = std::exchange(m_waiting, {});
    const Confirm::Texts texts {
        .title = tr("Replace Files"),
        //: %1 is a folder on this computer
        .question = tr("Replace what has the same name in %1? Its old contents are lost.").arg(plain(folder)),
        .button = tr("Replace"),
        .details = named(existing),
    };
    auto *dialog = new Confirm(texts, this);
    connect(dialog, &QDialog::accepted, this, [this, orders] {
        if (!isShown() || m_strip->isActive())
            return;
        m_waiting = orders;
        for (DownloadOrder &order : m_waiting)
            order.overwrite = true;
        downloadNext();
    });
    dialog->open();
}

void FilesTab::downloadNext()
{
    if (m_waiting.isEmpty()) {
        transferEnded();
        return;
    }
    const DownloadOrder order = m_waiting.takeFirst();
    //: %1 is a path in a container
    m_strip->begin(tr("Downloading %1").arg(plain(order.path)));
    showActions();
    const int at = m_model.rowOf(order.path.section(u'/', -1));
    const bool isFile = at >= 0 && m_model.rowAt(at).entry.kind == FileKind::File;
    const qint64 total = isFile ? m_model.rowAt(at).entry.size : 0;
    const auto told = [this, total](docker::TransferProgress progress) {
        progress.total = total;
        m_strip->setProgress(progress);
    };
    m_transfers.run(services().content.download(ref(), order, told, m_transfers.token()),
                    [this, round = m_transferRound](const Result<docker::TransferReport> &report) {
                        if (round != m_transferRound)
                            return;
                        if (report) {
                            carried(*report);
                            downloadNext();
                            return;
                        }
                        LoadedTab::failed(report.error());
                        m_waiting.clear();
                        m_isDragging = false;
                        transferEnded();
                    });
}

void FilesTab::carried(const docker::TransferReport &report)
{
    m_report.files += report.files;
    m_report.folders += report.folders;
    m_report.links += report.links;
    m_report.bytes += report.bytes;
    for (const docker::LeftOut &left : report.leftOut)
        m_report.leaveOut(left.path, left.reason);
    m_report.leftOutCount += report.leftOutCount - report.leftOut.size();
}

void FilesTab::transferEnded()
{
    m_strip->end();
    tellReport();
    showActions();
    if (!std::exchange(m_isDragging, false) || !m_dragged)
        return;
    // The button may have been let go while the files were on their way; then there is nothing to drag.
    if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        return;
    const QFileInfoList files =
        QDir(m_dragged->path()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QList<QUrl> urls;
    urls.reserve(files.size());
    for (const QFileInfo &file : files)
        urls.append(QUrl::fromLocalFile(file.filePath()));
    auto *data = new QMimeData;
    data->setUrls(urls);
    auto *drag = new QDrag(m_table);
    drag->setMimeData(data);
    QMetaObject::invokeMethod(
        drag, [drag] { drag->exec(Qt::CopyAction); }, Qt::QueuedConnection);
}

void FilesTab::tellReport()
{
    const docker::TransferReport report = std::exchange(m_report, {});
    if (report == docker::TransferReport {})
        return;
    const bool isWhole = report.leftOutCount == 0;
    banner()->showMessage(isWhole ? Banner::Kind::Information : Banner::Kind::Warning,
                          words::transferResult(report), words::transferDetails(report));
}

void FilesTab::cancelTransfer()
{
    ++m_transferRound;
    m_waiting.clear();
    m_isDragging = false;
    m_transfers.requestStop();
    m_strip->end();
    showActions();
}

void FilesTab::dragOut()
{
    const QList<FileRow> files = chosenFiles();
    qint64 bytes = 0;
    for (const FileRow &file : files)
        bytes += file.entry.size;
    const bool hasFolder = std::any_of(
        files.begin(), files.end(), [](const FileRow &file) { return file.entry.kind == FileKind::Folder; });
    if (files.isEmpty() || m_strip->isActive())
        return;
    if (hasFolder || bytes > kMostDragged) {
        banner()->showMessage(Banner::Kind::Information,
                              tr("Folders and large files cannot be dragged out. Use Download instead."));
        return;
    }
    m_dragged = std::make_unique<QTemporaryDir>();
    if (!m_dragged->isValid())
        return;
    m_isDragging = true;
    download(files, m_dragged->path());
}

} // namespace slipway::ui
