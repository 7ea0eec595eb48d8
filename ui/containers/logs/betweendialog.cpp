// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/betweendialog.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime utcOf(const QCheckBox *box, const QDateTimeEdit *edit)
{
    return box->isChecked() ? edit->dateTime().toUTC() : QDateTime();
}

void fill(QCheckBox *box, QDateTimeEdit *edit, const QDateTime &utc, const QDateTime &otherwise)
{
    box->setChecked(utc.isValid());
    edit->setEnabled(utc.isValid());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setDateTime((utc.isValid() ? utc : otherwise).toLocalTime());
    edit->setAccessibleName(box->text());
    QObject::connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
}

} // namespace

BetweenDialog::BetweenDialog(const QDateTime &since, const QDateTime &until, QWidget *parent)
    : QDialog(parent)
    //: Check box in front of a date and time
    , m_hasSince(new QCheckBox(tr("From"), this))
    , m_since(new QDateTimeEdit(this))
    //: Check box in front of a date and time
    , m_hasUntil(new QCheckBox(tr("Until"), this))
    , m_until(new QDateTimeEdit(this))
{
    setObjectName(u"betweenDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog: which part of the logs is shown
    setWindowTitle(tr("Lines From a Time"));
    m_hasSince->setObjectName(u"hasSince"_s);
    m_since->setObjectName(u"since"_s);
    m_hasUntil->setObjectName(u"hasUntil"_s);
    m_until->setObjectName(u"until"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    fill(m_hasSince, m_since, since, now.addSecs(-3600));
    fill(m_hasUntil, m_until, until, now);
    if (!since.isValid() && !until.isValid())
        m_hasSince->setChecked(true);

    auto *show = new Button(u"betweenShow"_s, this, ButtonKind::Accent);
    //: Button of a dialog
    show->setLabel(tr("Show"));
    show->setDefault(true);
    auto *cancel = new Button(u"betweenCancel"_s, this);
    cancel->setLabel(tr("Cancel"));
    connect(show, &Button::clicked, this, &QDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    grid->setSpacing(metrics::kSpaceM);
    grid->addWidget(m_hasSince, 0, 0);
    grid->addWidget(m_since, 0, 1);
    grid->addWidget(m_hasUntil, 1, 0);
    grid->addWidget(m_until, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(show);
    grid->addLayout(buttons, 2, 0, 1, 2);
}

QDateTime BetweenDialog::since() const
{
    return utcOf(m_hasSince, m_since);
}

QDateTime BetweenDialog::until() const
{
    return utcOf(m_hasUntil, m_until);
}

} // namespace slipway::ui
