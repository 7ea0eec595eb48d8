// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/hostmodel.h"

#include <QWidget>

class QAbstractButton;
class QGridLayout;

namespace slipway::ui {

/// The hosts as a strip: state, name, engine, how many containers run. A press opens the host.
class HostStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit HostStrip(QWidget *parent = nullptr);
    void setHosts(const QList<HostRow> &hosts);

signals:
    void hostRequested(const slipway::docker::HostId &host);

private:
    void makeTiles(const QList<HostRow> &hosts);

    QList<HostRow> m_hosts;
    QList<QAbstractButton *> m_tiles;
    QGridLayout *m_layout;
};

} // namespace slipway::ui
