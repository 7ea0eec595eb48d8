// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/loadedtab.h"
#include "ui/models/texttablemodel.h"

class QStackedWidget;

namespace slipway::ui {

class EmptyState;
class TableView;

/// What has happened to the container while Slipway watched its host, newest first, live.
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
    void showEvents();

    TextTableModel m_model;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace slipway::ui
