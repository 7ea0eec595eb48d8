// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/reach.h"
#include "ui/machines/loadedmachinetab.h"

#include <array>

class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace slipway::ui {

class Banner;
class Button;
class StateLabel;
class TextLabel;
class WrappingText;

/// The addresses of a machine, the security groups that guard it, and whether an address gets through to a
/// port. Asks Azure for the rules once; the answer is worked out here while somebody types.
class MachineNetworkTab final : public LoadedMachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachineNetworkTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void load() override;
    void forget() override;

private:
    enum Field { Public, Private, Dns, Interface, InterfaceGroup, Subnet, SubnetGroup, FieldCount };

    void showAccess();
    void showAnswer();
    QStringList reasons(const azure::MachineReach &found, const azure::ReachQuestion &question) const;
    bool isPrivate() const;
    void findMine();
    void openAddress();
    QString warningText() const;

    std::optional<azure::MachineAccess> m_access;
    TextLabel *m_fromLabel;
    QLineEdit *m_from;
    Button *m_findMine;
    Button *m_address;
    TextLabel *m_portLabel;
    QSpinBox *m_port;
    StateLabel *m_answer;
    TextLabel *m_reasons;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    QScrollArea *m_scroll;
    Banner *m_warning;
};

} // namespace slipway::ui
