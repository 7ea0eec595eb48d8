// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"

#include <QString>

namespace slipway::ui {

/// One line of the Certificates page.
struct CertificateRow
{
    enum class Kind { Authority, Server, Identity };
    Kind kind = Kind::Authority;
    QString id {};
    QString name {};
    QString authorityName {}; ///< who signed it
    pki::Certificate certificate {};
    friend bool operator==(const CertificateRow &, const CertificateRow &) = default;
};

} // namespace slipway::ui
