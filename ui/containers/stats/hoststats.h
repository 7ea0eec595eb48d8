// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/common/pane.h"
#include "ui/services/services.h"

#include <QList>

class QComboBox;

namespace slipway::ui {

class StatsView;
class TextLabel;

/// What all containers of one host used together in the last hour. Measures all that runs there, but only
/// while it can be seen.
class HostStats final : public Pane
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit HostStats(Services &services, QWidget *parent = nullptr);

    /// Which hosts can be chosen; the first is, unless one of them was already.
    void setHosts(const QList<docker::Host> &hosts);
    /// Whether the page can be seen and the pane is wanted.
    void setActive(bool active);
    void retranslateUi();

private:
    docker::HostId chosen() const;
    void watch();
    void refresh();

    Services &m_services;
    TextLabel *m_title;
    QComboBox *m_choice;
    StatsView *m_view;
    docker::HostId m_watched;
    bool m_active = false;
};

} // namespace slipway::ui
