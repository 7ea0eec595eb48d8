// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/loadedtab.h"
#include "ui/models/filemodel.h"

#include <memory>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTemporaryDir;

namespace slipway::ui {

class Button;
class EmptyState;
class FileTable;
class FileView;
class TransferStrip;

/// The files of the container, also of a stopped one: folder by folder, with what has changed since the
/// image. Files can be looked at, brought here (button, or dragged out) and put there (button, or dropped);
/// nothing is replaced without asking.
class FilesTab final : public LoadedTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit FilesTab(Services &services, QWidget *parent = nullptr);
    ~FilesTab() override;

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

    /// What the buttons do after their dialogs.
    void upload(const QStringList &sources);
    void download(const QList<FileRow> &files, const QString &folder);

protected:
    void load() override;
    void forget() override;
    void activeChanged(bool active) override;
    void failed(const Error &error) override;

private:
    QWidget *buildHead();
    void buildBody();
    void connectWidgets();

    void openFolder(const QString &path);
    void openRow(const QModelIndex &index);
    void openLink(const QString &path);
    void viewFile(const QString &path);
    void askForChanges();
    void showListing();
    void showActions();
    void showEmpty();

    QList<FileRow> selectedRows() const;
    QList<FileRow> chosenFiles() const; ///< those that can be brought here
    void askWhatToUpload();
    void askWhereToDownload();
    void uploadNow(const QStringList &sources);
    void downloadNext();
    void carried(const docker::TransferReport &report);
    void transferEnded();
    void tellReport();
    void cancelTransfer();
    void dragOut();

    QString m_path = QStringLiteral("/");
    QString m_asked; ///< the folder that is being asked for; empty: none
    std::stop_source m_asking; ///< of that; another folder ends it
    docker::FolderListing m_listing;
    bool m_hasTools = true; ///< the container can list its folders itself
    QList<docker::FileChange> m_changes;
    bool m_changesKnown = false;
    FileModel m_model;
    FileProxy m_proxy { m_model };
    QList<DownloadOrder> m_waiting; ///< downloads that come after the one under way
    docker::TransferReport m_report; ///< of the transfers that were begun together
    std::unique_ptr<QTemporaryDir> m_dragged; ///< what was dragged out last
    bool m_isDragging = false;
    int m_transferRound = 0; ///< answers of a cancelled transfer are dropped
    Button *m_up;
    QLineEdit *m_pathField;
    Button *m_view;
    Button *m_download;
    Button *m_upload;
    Button *m_refresh;
    TransferStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    FileTable *m_table;
    FileView *m_fileView;
    TaskScope m_transfers;
};

} // namespace slipway::ui
