// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/host.h"
#include "ui/common/page.h"
#include "ui/models/certificatemodel.h"
#include "ui/services/certificateservice.h"
#include "ui/services/services.h"

#include <QTimer>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace slipway::ui {

class Banner;
class Button;
class CertificateDetail;
class EmptyState;
class FilterField;
class PageHeader;
class TableView;

/// Authorities, server certificates and identities: which there are, who signed them, who uses them, when
/// they end; to make, import, export, renew and remove them.
class CertificatesPage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit CertificatesPage(Services &services, QWidget *parent = nullptr);
    ~CertificatesPage() override;

    void activated() override;
    void deactivated() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;
    /// Shows it among the others with its details; the page stays as it is where there is no such.
    void select(const CertificateKey &key);

signals:
    void machinesRequested();
    void unlockRequested();
    void activityRequested();

private:
    enum class Trouble { None, OpenToOthers, Locked, Problems, OnlyKeychain };

    void build();
    void buildActions();
    void connectAll();
    void showRows();
    void showStatus();
    void showSelection();
    void checkStore();
    QModelIndex indexOf(const CertificateKey &key) const;
    Trouble troubleOfStore() const;
    void showTrouble();
    void mend();
    void showRecoveryWanted();
    void openRecovery();
    void openNew(CertificateRow::Kind kind);
    void openImport();
    void openRenew();
    void openReplace(const QList<docker::HostId> &hosts);
    void openRotation(const CertificateRow &row);
    void addRotation(QMenu *menu);
    void openExport();
    void askToRemove(const QList<CertificateRow> &rows);
    void remove(const QList<CertificateKey> &keys);
    QList<CertificateRow> formerRows() const;
    void saveCalendar(const QString &path, bool overwrite);
    void chooseCalendar();
    void showMenu(const QPoint &position);
    QList<CertificateRow> selected() const;

    Services &m_services;
    PageHeader *m_header;
    Button *m_check;
    Button *m_calendar;
    Button *m_keys;
    QMenu *m_keysMenu;
    QAction *m_recovery;
    QAction *m_passphrase;
    Button *m_import;
    Button *m_new;
    QMenu *m_newMenu;
    QAction *m_newAuthority;
    QAction *m_newServer;
    QAction *m_newIdentity;
    Banner *m_banner;
    FilterField *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    TableView *m_table;
    CertificateDetail *m_detail;
    CertificateModel m_model;
    CertificateProxy m_proxy { m_model };
    QTimer m_ageTimer;
    StoreHealth m_health;
    Trouble m_trouble = Trouble::None;
    bool m_isActive = false;
    TaskScope m_tasks;
};

} // namespace slipway::ui
