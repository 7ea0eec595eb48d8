// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/operationdialog.h"

#include "ui/services/activityservice.h"

#include <QCloseEvent>

#include <utility>

namespace slipway::ui {

OperationDialog::OperationDialog(Services &services, const QString &objectName, int width, QWidget *parent)
    : CertificateDialog(objectName, width, parent)
    , m_services(services)
{
    connect(&services.activity, &ActivityService::changed, this, &OperationDialog::look);
}

void OperationDialog::follow(qint64 number)
{
    setBusy(true);
    m_number = number;
    look(); // it may have ended at once
}

void OperationDialog::look()
{
    const std::optional<ActivityRow> row = m_number == 0 ? std::nullopt : m_services.activity.find(m_number);
    if (!row || row->isUnderWay())
        return;
    const qint64 number = std::exchange(m_number, 0);
    if (row->state == ActivityState::Succeeded)
        finish(number);
    else
        fail(row->error.value_or(Error { .kind = ErrorKind::Cancelled }));
}

/// Where nobody looks any more the list of operations tells it.
void OperationDialog::fail(const Error &error)
{
    if (isVisible())
        showFailure(error);
    else
        deleteLater();
}

void OperationDialog::reject()
{
    if (isBusy())
        hide();
    else
        CertificateDialog::reject();
}

void OperationDialog::closeEvent(QCloseEvent *event)
{
    if (!isBusy()) {
        CertificateDialog::closeEvent(event);
        return;
    }
    hide();
    event->ignore();
}

} // namespace slipway::ui
