// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/detailtab.h"
#include "ui/services/services.h"

#include <array>
#include <optional>

class QScrollArea;

namespace slipway::ui {

class PortButtons;
class TextLabel;
class WrappingText;

/// One container as the list knows it: no request of its own.
class OverviewTab final : public DetailTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit OverviewTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const ContainerRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    enum Field { Id, Image, Command, Created, Ports, Project, Host, Labels, FieldCount };

    void showRow();
    void showLinks();

    Services &m_services;
    std::optional<ContainerRow> m_row;
    QDateTime m_now;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    QScrollArea *m_scroll;
    PortButtons *m_links;
};

} // namespace slipway::ui
