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
    /// Lines are made anew only when something has changed. The focus stays on its button, or goes to the
    /// same one of the line that has come in its place.
    void setItems(const QList<AttentionItem> &items);

signals:
    void continueRequested(const slipway::provisioning::PlanId &plan);
    void undoRequested(const slipway::provisioning::PlanId &plan);
    void tryRequested(const slipway::docker::HostId &host);
    void certificateRequested(const slipway::ui::CertificateKey &certificate);
    void activityRequested();
    void machineRequested(const QString &armId);
    void signInAgainRequested(const QString &account, const QString &tenant);
    void accountsRequested();
    /// Somebody knows what is wrong with an account, or with one of its tenants.
    void troubleDismissed(const QString &account, const QString &tenant);

private:
    QWidget *makeLine(const AttentionItem &item);
    void focusLine(int line, const QString &button);
    void addActions(const AttentionItem &item, QWidget &line, QHBoxLayout &layout);

    QList<AttentionItem> m_items;
    QVBoxLayout *m_layout;
};

} // namespace slipway::ui
