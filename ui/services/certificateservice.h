// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"

#include <QList>
#include <QObject>

namespace slipway::ui {

/// One line of the Certificates page.
struct CertificateRow
{
    enum class Kind { Authority, Server, Identity };
    Kind kind = Kind::Authority;
    QString id{};
    QString name{};
    QString authorityName{};   ///< who signed it
    pki::Certificate certificate{};
    friend bool operator==(const CertificateRow &, const CertificateRow &) = default;
};

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
