// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace slipway::ui {

/// A check box and a day: when somebody wants to be reminded to close an engine's port.
class ReminderDay final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderDay(QWidget *parent);

    /// \param today here; no day before it can be chosen
    /// \param until what was chosen before; invalid: no reminder, and a month from today is suggested
    void start(const QDate &today, const QDateTime &until);
    /// The end of the chosen day here, in UTC and whole seconds; invalid: no reminder.
    QDateTime until() const;
    void retranslateUi();

signals:
    void changed();

private:
    QCheckBox *m_remind;
    QDateEdit *m_day;
};

} // namespace slipway::ui
