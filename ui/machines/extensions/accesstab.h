// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/vmaccess.h"
#include "ui/machines/machinetab.h"
#include "ui/models/activityrow.h"
#include "ui/services/services.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class Banner;
class Button;
class TextLabel;

/// The way into a machine by form: passwords, keys and users, through Azure's agent on it. What was typed is
/// forgotten as soon as it is sent, or when another machine is chosen.
class AccessTab final : public MachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit AccessTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const MachineRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void buildForm();
    void fillActions();
    void forget();
    void showFields();
    azure::AccessAction action() const;
    azure::AccessRequest request() const;
    void ask();
    void send();
    void finished(const ActivityRow &row);

    Services &m_services;
    std::optional<azure::Machine> m_machine;
    qint64 m_number = 0; ///< of the operation that was asked for here last; 0: none
    Banner *m_banner;
    QComboBox *m_action;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPlainTextEdit *m_key;
    QCheckBox *m_removeOthers;
    QCheckBox *m_expires;
    QDateEdit *m_expiry;
    TextLabel *m_actionLabel = nullptr;
    TextLabel *m_explanation = nullptr;
    TextLabel *m_userLabel = nullptr;
    TextLabel *m_passwordLabel = nullptr;
    TextLabel *m_keyLabel = nullptr;
    TextLabel *m_removeOthersLabel = nullptr;
    TextLabel *m_expiresLabel = nullptr;
    TextLabel *m_expiryLabel = nullptr;
    TextLabel *m_problem = nullptr;
    Button *m_send;
};

} // namespace slipway::ui
