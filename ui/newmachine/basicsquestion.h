// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/newmachine/newmachinehabits.h"
#include "ui/newmachine/newmachinequestion.h"
#include "ui/services/services.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class Banner;
class EverythingElse;
class LoadingBar;

/// Name, subscription, resource group, location and DNS label. What follows from the name follows it until
/// somebody writes something else.
class BasicsQuestion final : public NewMachineQuestion
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    BasicsQuestion(NewMachineFlow &flow, Services &services, NewMachineHabits habits, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void buildForm();
    void connectFields();
    void askForSubscriptions();
    void askForPlaces();
    void askForLabel();
    void showSubscriptions(const QList<azure::Subscription> &subscriptions);
    void showPlaces(const NewMachinePlaces &places);
    void showGroups();
    void showLocations();
    void nameChanged(const QString &name);
    void subscriptionChosen();
    void groupChosen();
    void locationChosen();
    void labelChanged();
    void suggestLocation();
    QString usualLocation() const;
    bool isOffered(const QString &location) const;

    Services &m_services;
    NewMachineHabits m_habits;
    LoadingBar *m_loading;
    Banner *m_banner;
    QLineEdit *m_name;
    TextLabel *m_nameLabel = nullptr;
    QComboBox *m_subscription;
    TextLabel *m_subscriptionLabel = nullptr;
    QComboBox *m_group; ///< "a new one", then those that exist
    TextLabel *m_groupLabel = nullptr;
    QLineEdit *m_groupName; ///< of a new one
    TextLabel *m_groupNameLabel = nullptr;
    QComboBox *m_location;
    TextLabel *m_locationLabel = nullptr;
    QLineEdit *m_dnsLabel;
    TextLabel *m_dnsLabelLabel = nullptr;
    EverythingElse *m_else;
    NewMachinePlaces m_places;
    bool m_hasSubscriptions = false;
    bool m_hasPlaces = false;
    QTimer m_labelTimer; ///< asks when somebody has stopped typing
    TaskScope m_placeTasks;
    TaskScope m_labelTasks;
    TaskScope m_tasks;
};

} // namespace slipway::ui
