// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/detailtab.h"
#include "ui/services/services.h"

#include <optional>

namespace slipway::ui {

class StatsView;

/// What a container used in the last hour. Measured every second while it can be seen.
class StatsTab final : public DetailTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit StatsTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const ContainerRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void follow();
    void unfollow();
    void refresh();

    Services &m_services;
    StatsView *m_view;
    std::optional<ContainerRow> m_row;
    docker::HostId m_followed; ///< the host that was asked to follow one of its containers
    bool m_active = false;
};

} // namespace slipway::ui
