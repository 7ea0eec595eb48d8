// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activitymodel.h"

#include <QWidget>

namespace slipway::ui {

class ActivityService;
class Button;
class DetailsBox;
class TableView;
class TextLabel;

/// Operations, the newest first, and what is known of the one that is selected. All of them, or those of one
/// machine.
class OperationList final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `activity` is owned by app
    OperationList(ActivityService &activity, QWidget *parent);

    /// Only what is done to that machine; empty: everything.
    void setMachine(const azure::ArmId &machine);
    /// Looks at the service while somebody can see it.
    void setActive(bool active);
    void setNow(const QDateTime &now) { m_model.setNow(now); }
    bool isEmpty() const { return m_model.rows().isEmpty(); }
    TableView *table() const { return m_table; }
    void retranslateUi();

signals:
    void emptyChanged();

private:
    void showRows();
    static QString errorText(const ActivityRow &row);
    void showSelected();
    const ActivityRow *selected() const;

    ActivityService &m_activity;
    ActivityModel m_model;
    azure::ArmId m_machine;
    bool m_active = false;
    TextLabel *m_title;
    Button *m_retry;
    Button *m_cancel;
    Button *m_undo;
    Button *m_clear;
    TableView *m_table;
    TextLabel *m_error;
    DetailsBox *m_details;
};

} // namespace slipway::ui
