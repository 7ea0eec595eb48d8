// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/machinerow.h"

#include <QScrollArea>

#include <optional>

class QFormLayout;
class QVBoxLayout;

namespace slipway::ui {

class Button;
class Form;
class StateLabel;
class TextLabel;

/// What is known of the selected machine, and what to do next. Shows, and forwards intents.
class MachineDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MachineDetail(QWidget *parent = nullptr);

    /// nullptr: nothing is selected.
    void showMachine(const MachineRow *row);
    /// Something that was asked for here is going on.
    void setBusy(bool busy);

signals:
    void addDockerRequested();
    void startRequested();
    void openContainersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        TextLabel *label;
        TextLabel *value;
    };
    Fact addFact(Form *form, const QString &objectName);
    void buildFacts(QVBoxLayout *layout);
    void retranslateUi();
    void showFacts(const azure::Machine &machine);
    void showVerdict(const MachineRow &row);
    void setFact(const Fact &fact, const QString &value);

    std::optional<MachineRow> m_row;
    bool m_busy = false;
    QWidget *m_content;
    TextLabel *m_name;
    StateLabel *m_power;
    StateLabel *m_verdict;
    TextLabel *m_reasons;
    Button *m_action;
    TextLabel *m_overviewTitle;
    TextLabel *m_networkTitle;
    TextLabel *m_extensionsTitle;
    TextLabel *m_extensions;
    Fact m_size {}, m_location {}, m_group {}, m_subscription {}, m_agent {}, m_image {};
    Fact m_public {}, m_private {}, m_dns {};
};

} // namespace slipway::ui
