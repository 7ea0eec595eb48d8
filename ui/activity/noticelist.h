// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/noticemodel.h"
#include "ui/services/services.h"

#include <QWidget>

namespace slipway::ui {

class Button;
class TableView;
class TextLabel;

/// The history of notices, the newest first. Those that can be seen count as read.
class NoticeList final : public QWidget
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    NoticeList(Services &services, QWidget *parent);

    /// Can somebody see it?
    void setActive(bool active);
    void setNow(const QDateTime &now) { m_model.setNow(now); }
    bool isEmpty() const { return m_model.rows().isEmpty(); }
    TableView *table() const { return m_table; }
    void retranslateUi();

signals:
    void hostRequested(const slipway::docker::HostId &host);
    void emptyChanged();

private:
    void show();
    void open(const QModelIndex &index);

    Services &m_services;
    NoticeModel m_model;
    bool m_active = false;
    TextLabel *m_title;
    Button *m_clear;
    TableView *m_table;
};

} // namespace slipway::ui
