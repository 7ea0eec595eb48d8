// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"

#include <QTableView>

namespace slipway::ui {

class HostModel;

/// The hosts at the left of the page: state, name, number of containers; "All Hosts" first. One is always
/// chosen, and several can be, with Ctrl and Shift.
class HostList final : public QTableView
{
    Q_OBJECT

public:
    // outlives: `model` is owned by the page that owns this
    explicit HostList(HostModel &model, QWidget *parent = nullptr);

    /// Empty: all. Nothing is emitted.
    void select(const QList<docker::HostId> &hosts);
    /// In the order of the list; empty: all.
    QList<docker::HostId> chosen() const;

signals:
    /// Empty: all.
    void hostsChosen(const QList<slipway::docker::HostId> &hosts);
    void forgetRequested(const slipway::docker::HostId &host);
    void checkRequested(const slipway::docker::Host &host);
    void identityRequested(const slipway::docker::Host &host);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void selectionWasChanged();

    HostModel &m_model;
    bool m_selecting = false;
};

} // namespace slipway::ui
