// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/loadedtab.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/texttablemodel.h"

#include <QSet>

class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace slipway::ui {

class Button;
class DetailsBox;
class TableView;

/// Everything that the engine knows about the container: as a tree to search in, as JSON, and its
/// environment, mounts, networks and health checks as tables. Values that look secret are masked until
/// somebody reveals them, one by one; what is copied is what is shown.
class InspectTab final : public LoadedTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit InspectTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void load() override;
    void forget() override;
    void rowChanged(const ContainerRow &before) override;

private:
    enum View { Tree, Json, Environment, Mounts, Networks, Health, ViewCount };

    void buildSearch();
    void buildTree();
    QWidget *buildJson();
    QWidget *buildTable(TextTableModel &model, TableView *&table, const QString &name);
    QWidget *buildHealth();
    QWidget *buildActions();

    void showAll();
    void showEnvironment();
    void showMounts();
    void showNetworks();
    void showHealth();
    void showProbe();
    void showActions();
    void reveal();
    void copy();
    void search(const QString &text);
    QString currentText() const;

    docker::InspectedContainer m_inspected;
    QSet<QString> m_revealedNames; ///< of the environment
    JsonTreeModel m_treeModel;
    JsonTreeFilter m_treeFilter { m_treeModel };
    TextTableModel m_environmentModel;
    TextTableModel m_mountModel;
    TextTableModel m_networkModel;
    TextTableModel m_probeModel;
    QTabWidget *m_views;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QPlainTextEdit *m_json = nullptr;
    TableView *m_environment = nullptr;
    TableView *m_mounts = nullptr;
    TableView *m_networks = nullptr;
    TableView *m_probes = nullptr;
    DetailsBox *m_output = nullptr;
    Button *m_reveal;
    Button *m_copy;
    Button *m_refresh;
};

} // namespace slipway::ui
