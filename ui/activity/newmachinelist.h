// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/services.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace slipway::provisioning {
struct InterruptedNewMachine;
}

namespace slipway::ui {

class Banner;
class NewMachineCard;
class NewMachineRun;

/// The new machines of this session and those that an earlier one did not finish, as cards.
class NewMachineList final : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("ui/services/newmachineservice.h")

public:
    // outlives: what `services` refers to is owned by app
    explicit NewMachineList(Services &services, QWidget *parent = nullptr);

    bool isEmpty() const { return m_cards.isEmpty(); }
    void showTimes(const QDateTime &now);
    void retranslateUi();

signals:
    void showRequested(slipway::ui::NewMachineRun *run);
    void emptyChanged();

private:
    void showAll();
    void goOn(NewMachineRun *run);

    Services &m_services;
    Banner *m_banner;
    QVBoxLayout *m_layout;
    QHash<QString, NewMachineCard *> m_cards; ///< by what they show
};

} // namespace slipway::ui
