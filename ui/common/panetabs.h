// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/settings.h"

#include <QTabWidget>

namespace slipway::ui {

class PaneTab;

/// The tabs of a detail pane: remembers which one was open, opens them by Alt with their number, and tells
/// each whether it can be seen.
class PaneTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// \param key where the open tab is remembered
    // outlives: `settings` is owned by app
    PaneTabs(Settings &settings, QString key, QWidget *parent = nullptr);

    void add(PaneTab *tab);
    /// Opens the tab that was open the last time, and remembers from now on. Call after the last add().
    void restore();
    PaneTab *current() const;
    /// Opens a tab by its objectName.
    void openTab(const QString &name);
    /// Opens it and gives it the keyboard.
    void enterTab(const QString &name);
    /// Whether there is something to show, on a page that can be seen; only then the current tab is active.
    void setSeen(bool seen);
    void clearTabs();
    /// \param name accessible name of the pane
    void retranslateUi(const QString &name);

private:
    void addShortcut(int place);
    void activate();

    Settings &m_settings;
    QString m_key;
    QList<PaneTab *> m_tabs;
    bool m_seen = false;
};

} // namespace slipway::ui
