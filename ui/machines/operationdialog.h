// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"
#include "ui/services/services.h"

namespace slipway::ui {

/// A window that begins an operation of Activity and waits for its end. When it is closed while that goes on,
/// it is only hidden, and still does what follows from a good end; how the operation itself ends is told in
/// the list of operations then.
class OperationDialog : public CertificateDialog
{
    Q_OBJECT

public:
    /// Closes the window; what goes on is not stopped by it.
    void reject() override;

protected:
    // outlives: what `services` refers to is owned by app
    OperationDialog(Services &services, const QString &objectName, int width, QWidget *parent);

    Services &services() const { return m_services; }
    /// Waits for the end of one that has just begun.
    void follow(qint64 number);
    virtual void finish(qint64 number) = 0; ///< it ended well
    void fail(const Error &error);
    void closeEvent(QCloseEvent *event) override;

private:
    void look();

    Services &m_services;
    qint64 m_number = 0; ///< of the operation that goes on
};

} // namespace slipway::ui
