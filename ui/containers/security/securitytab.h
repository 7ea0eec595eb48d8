// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/detailtab.h"
#include "ui/services/services.h"

namespace slipway::ui {

class SecurityTab final : public DetailTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit SecurityTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const ContainerRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;

private:
    Services &m_services;
};

} // namespace slipway::ui
