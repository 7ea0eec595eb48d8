// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reminderday.h"

#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 30;

} // namespace

ReminderDay::ReminderDay(QWidget *parent)
    : QWidget(parent)
    , m_remind(new QCheckBox(this))
    , m_day(new QDateEdit(this))
{
    m_remind->setObjectName(u"remind"_s);
    m_day->setObjectName(u"remindOn"_s);
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_remind);
    layout->addWidget(m_day);
    layout->addStretch(1);
    connect(m_remind, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_remind, &QCheckBox::toggled, this, &ReminderDay::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &ReminderDay::changed);
}

void ReminderDay::start(const QDate &today, const QDateTime &until)
{
    m_day->setMinimumDate(today);
    m_day->setDate(until.isValid() ? until.toLocalTime().date() : today.addDays(kUsualDays));
    m_remind->setChecked(until.isValid());
}

QDateTime ReminderDay::until() const
{
    if (!m_remind->isChecked())
        return {};
    const QDateTime end = m_day->date().endOfDay(Qt::LocalTime);
    return QDateTime::fromSecsSinceEpoch(end.toSecsSinceEpoch(), Qt::UTC); // as hosts.json keeps it
}

void ReminderDay::retranslateUi()
{
    //: Check box before a date
    m_remind->setText(tr("&Remind me to close it on"));
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_day->setAccessibleName(tr("Day of the reminder"));
}

} // namespace slipway::ui
