// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/models/containermodel.h"

#include <array>
#include <optional>

class QScrollArea;

namespace slipway::ui {

class ElidedLabel;
class StateLabel;
class TextLabel;
class WrappingText;

/// One container as the list knows it: no request of its own.
class ContainerDetail final : public Pane
{
    Q_OBJECT

public:
    explicit ContainerDetail(QWidget *parent = nullptr);
    void show(const ContainerRow &row, const QDateTime &now);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Id, Image, Command, Created, Ports, Project, Host, Labels, FieldCount };

    void retranslateUi();
    void showRow();

    std::optional<ContainerRow> m_row;
    QDateTime m_now;
    ElidedLabel *m_name;
    StateLabel *m_state;
    TextLabel *m_status;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    TextLabel *m_later;
    QScrollArea *m_scroll;
};

} // namespace slipway::ui
