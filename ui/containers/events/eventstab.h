// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/loadedtab.h"
#include "ui/models/texttablemodel.h"

class QCheckBox;
class QStackedWidget;

namespace slipway::ui {

class EmptyState;
class TableView;

/// What has happened to the container, newest first: what its engine remembers, and live what it tells. Where
/// something may be missing, a row says so. Commands that were run in it are left out until they are wanted:
/// health checks are such.
class EventsTab final : public LoadedTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit EventsTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void load() override;
    void forget() override;
    void activeChanged(bool active) override;

private:
    void arrived(const docker::HostId &host, const docker::EngineEvent &event);
    void connectionChanged(const docker::HostId &host);
    QList<docker::EngineEvent> allEvents() const;
    QList<TextRow> rowsOf(const QList<docker::EngineEvent> &events) const;
    void showEvents();

    TextTableModel m_model;
    docker::PastEvents m_past;
    bool m_isStale = false; ///< something may have happened of which nobody told
    QCheckBox *m_commands;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace slipway::ui
