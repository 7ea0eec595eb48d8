// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/linetable.h"
#include "ui/models/containerproxy.h"

#include <QTimer>

namespace slipway::ui {

/// The table of containers, which knows which of them can be seen.
class ContainerTable final : public LineTable
{
    Q_OBJECT

public:
    // outlives: `proxy` is owned by the page that owns this
    explicit ContainerTable(ContainerProxy &proxy, QWidget *parent = nullptr);

    /// Of one host only, the column Host says nothing.
    void setHostShown(bool shown);

    /// From top to bottom, what is in the viewport now.
    QList<const ContainerRow *> visibleRows() const;

signals:
    /// visibleRows() may be others; not more often than people can see.
    void visibleChanged();

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ContainerProxy &m_proxy;
    QTimer m_visibleTimer;
};

} // namespace slipway::ui
