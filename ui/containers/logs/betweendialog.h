// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QCheckBox;
class QDateTimeEdit;

namespace slipway::ui {

/// Asks from when to when a log is shown, in local time.
class BetweenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both in UTC; invalid: open.
    BetweenDialog(const QDateTime &since, const QDateTime &until, QWidget *parent);

    QDateTime since() const; ///< UTC; invalid: from the beginning
    QDateTime until() const; ///< UTC; invalid: goes on

private:
    QCheckBox *m_hasSince;
    QDateTimeEdit *m_since;
    QCheckBox *m_hasUntil;
    QDateTimeEdit *m_until;
};

} // namespace slipway::ui
