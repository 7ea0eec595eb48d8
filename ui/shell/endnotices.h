// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/certificaterow.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace slipway::ui {

class CertificateService;

/// One message for all certificates whose ends have come near at the same time: of several messages people
/// would see the last only.
class EndNotices final : public QObject
{
    Q_OBJECT

public:
    // outlives: `certificates` is owned by app
    EndNotices(CertificateService &certificates, QObject *parent);

signals:
    /// \param hasEnded at least one of them has
    void told(const QString &text, bool hasEnded);

private:
    void tell();
    QString text(const QDateTime &now) const;

    CertificateService &m_certificates;
    QList<CertificateRow> m_rows;
    QTimer m_timer;
};

} // namespace slipway::ui
