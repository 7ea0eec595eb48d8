// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/models/accessanswer.h"
#include "ui/services/services.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace slipway::ui {

class Button;
class ReminderDay;
class TextLabel;

/// Who may reach an engine: this computer, whose address can be asked for, some addresses, nobody yet, or
/// everybody; and on which day to be reminded to close it again.
class AccessPicker final : public QWidget
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    AccessPicker(Services &services, QWidget *parent);

    /// What has to be typed to let everybody in.
    void setMachineName(const QString &name);
    void setEverybodyOffered(bool on);
    /// A machine that is reached privately sees another address of this computer than the Internet does.
    void setTowards(const QString &privateAddress);
    /// Asks for the address of this computer, where it is needed and a service for it was chosen.
    void enter();
    void retranslateUi();
    QWidget *firstFocus() const;
    QList<QWidget *> fields() const; ///< those that somebody writes in
    /// Below the choices: for what is wrong with a field.
    QVBoxLayout *notes() const { return m_notes; }

signals:
    void changed(const slipway::ui::AccessAnswer &answer);

private:
    void addChoice(AccessChoice choice, QRadioButton *radio, const QString &objectName,
                   const QList<QWidget *> &below);
    void build();
    void choose();
    void tell();
    bool isTowardsPrivate() const;
    void findAddress();
    void findPrivateAddress();
    void showNotice(const QString &text);

    Services &m_services;
    QButtonGroup *m_choices;
    QLineEdit *m_address;
    Button *m_find;
    QLineEdit *m_addresses;
    QLineEdit *m_confirmation;
    QRadioButton *m_thisComputer;
    QRadioButton *m_theseAddresses;
    QRadioButton *m_nobody;
    QRadioButton *m_everybody;
    ReminderDay *m_reminder;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_notes;
    TextLabel *m_notice;
    QString m_towards; ///< empty: over the Internet
    TaskScope m_tasks;
};

} // namespace slipway::ui
