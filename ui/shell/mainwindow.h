// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/host.h"
#include "ui/common/theme.h"
#include "ui/services/services.h"
#include "ui/shell/pageid.h"

#include <QHash>
#include <QMainWindow>
#include <QUrl>

#include <functional>

class QMenu;
class QStackedWidget;

namespace slipway::ui {

struct CertificateKey;
class CommandPalette;
class HomePage;
class NewMachineRun;
class NoticeToast;
class Page;
class Rail;
struct Command;

/// The window: the rail at the left, one page at a time, the menus and the command palette. Pages are made
/// when they are first opened, and told when they can be seen.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(PageId id);
    /// By its stable name ("machines"); unknown names are ignored.
    void showPage(const QString &name);
    PageId currentPage() const { return m_current; }
    /// Opens the page Containers on the host with this id or name; on all hosts when there is none.
    void selectHost(const QString &idOrName);
    void openHost(const docker::HostId &host);
    void openMachine(const QString &armId);
    void openCertificate(const CertificateKey &certificate);
    /// Opens the page Activity on the notifications.
    void openNotices();
    /// Tells on the page Home what went wrong.
    void showError(const Error &error);

    void openSignIn();
    void signInAgain(const QString &account, const QString &tenant);
    void showAccounts();
    Page *makeSettings();
    void openConnect();
    /// \param run nullptr: asks for a new one
    void openNewMachine(NewMachineRun *run);
    void openUnlock();
    void openPalette();
    /// How a URL reaches the browser; a test puts something else here.
    void setUrlOpener(std::function<void(const QUrl &)> open) { m_openUrl = std::move(open); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct MenuEntry
    {
        QAction *action = nullptr;
        std::function<QString()> text;
    };

    void buildLayout();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void comeToFront();
    QMenu *addMenu(std::function<QString()> title);
    QAction *addEntry(QMenu *menu, const QString &objectName, std::function<QString()> text,
                      const QKeySequence &shortcut, std::function<void()> run);
    void retranslateUi();
    void showAccount();
    void showAccountMenu(QWidget *button);
    Page *pageFor(PageId id);
    Page *makePage(PageId id);
    HomePage *home();
    void updateActivation();
    void restoreWindow();
    QList<Command> commands();

    Services m_services;
    ThemeController m_theme;
    std::function<void(const QUrl &)> m_openUrl;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeToast *m_toast = nullptr;
    QHash<PageId, Page *> m_pages;
    QList<std::pair<QMenu *, std::function<QString()>>> m_menus;
    QList<MenuEntry> m_entries;
    QAction *m_newMachine = nullptr;
    QAction *m_signOut = nullptr;
    PageId m_current = PageId::Home;
    Page *m_active = nullptr; ///< the page that was told that it can be seen
    bool m_shown = false;
};

} // namespace slipway::ui
