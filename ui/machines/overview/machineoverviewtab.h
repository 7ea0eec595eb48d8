// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/machines/machinetab.h"

#include <array>
#include <optional>

class QScrollArea;

namespace slipway::ui {

class Button;
class StateLabel;
class TextLabel;
class WrappingText;

/// One machine as the list knows it: the verdict, the way to Docker, and facts. No request of its own.
class MachineOverviewTab final : public MachineTab
{
    Q_OBJECT

public:
    explicit MachineOverviewTab(QWidget *parent = nullptr);

    QString title() const override;
    void show(const MachineRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

    /// Something that was asked for here is going on.
    void setBusy(bool busy);

signals:
    void addDockerRequested();
    void startRequested();
    void restartRequested();
    void newMachineRequested();
    void openContainersRequested();
    void extensionsRequested();
    void portalRequested();

private:
    enum Field { Size, Location, Group, Subscription, Image, Agent, Public, Private, Dns, Tags, FieldCount };

    void act();
    void showRow();
    void showVerdict();
    void showAction();

    std::optional<MachineRow> m_row;
    bool m_busy = false;
    StateLabel *m_verdict;
    TextLabel *m_reasons;
    Button *m_action;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    QScrollArea *m_scroll;
};

} // namespace slipway::ui
