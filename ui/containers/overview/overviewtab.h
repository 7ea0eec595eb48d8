// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/detailtab.h"

#include <array>
#include <optional>

class QScrollArea;

namespace slipway::ui {

class TextLabel;
class WrappingText;

/// One container as the list knows it: no request of its own.
class OverviewTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    QString title() const override;
    void show(const ContainerRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;

private:
    enum Field { Id, Image, Command, Created, Ports, Project, Host, Labels, FieldCount };

    void showRow();

    std::optional<ContainerRow> m_row;
    QDateTime m_now;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    QScrollArea *m_scroll;
};

} // namespace slipway::ui
