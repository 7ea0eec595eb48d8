// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attention.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace slipway::ui {

/// What needs attention: a line each, with its actions.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);
    /// Lines are made anew only when something has changed, so that the focus stays.
    void setItems(const QList<AttentionItem> &items);

signals:
    void continueRequested(const slipway::provisioning::PlanId &plan);
    void undoRequested(const slipway::provisioning::PlanId &plan);
    void tryRequested(const slipway::docker::HostId &host);
    void certificatesRequested();
    void activityRequested();
    void machineRequested(const QString &armId);
    void signInAgainRequested(const QString &account, const QString &tenant);
    void accountsRequested();

private:
    QWidget *makeLine(const AttentionItem &item);
    void addActions(const AttentionItem &item, QWidget &line, QHBoxLayout &layout);

    QList<AttentionItem> m_items;
    QVBoxLayout *m_layout;
};

} // namespace slipway::ui
