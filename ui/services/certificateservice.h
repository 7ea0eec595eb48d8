// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/certificaterow.h"

#include <QList>
#include <QObject>

namespace slipway::ui {

/// What the certificate store holds, as the windows need it. Implemented by app.
class CertificateService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QList<CertificateRow> rows() const = 0;

signals:
    void changed();
};

} // namespace slipway::ui
