// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/loadedtab.h"
#include "ui/models/naturalsort.h"
#include "ui/models/texttablemodel.h"

#include <QTimer>

class QStackedWidget;

namespace slipway::ui {

class EmptyState;
class ColumnFitter;
class TableView;

/// What runs in the container, asked for again every few seconds while it can be seen. The columns are the
/// engine's own.
class ProcessesTab final : public LoadedTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit ProcessesTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void load() override;
    void forget() override;
    void rowChanged(const ContainerRow &before) override;
    void activeChanged(bool active) override;
    void failed(const Error &error) override;

private:
    void makeTable();
    void showTable(const docker::ProcessTable &table);
    void rankColumns(const QStringList &titles);
    void showState();
    void refresh();

    TextTableModel m_model;
    NaturalSortProxy m_proxy;
    QStackedWidget *m_stack;
    TableView *m_table;
    ColumnFitter *m_fitter = nullptr;
    EmptyState *m_empty;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace slipway::ui
