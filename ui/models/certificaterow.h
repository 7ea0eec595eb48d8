// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"

#include <QString>
#include <QStringList>

#include <optional>

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
    QString authorityId {}; ///< empty: it is not kept here, or this is an authority
    bool hasKey = false; ///< the private key is here, too
    QStringList usedBy {}; ///< hosts that need it; of an authority also the certificates that it signed
    QStringList hostNames {}; ///< only the hosts among them
    QString machineId {}; ///< of a server that was made by hand for a machine: its ARM id
    QString hostId {}; ///< of a server: the host that shows it; empty: none, or several
    /// Of a server: what its machine is reached by today and the certificate does not say.
    QStringList missingNames {};
    QStringList namesOfToday {}; ///< with which it should be renewed then
    /// Of a server: its host is a machine of Azure's, so a new one can be put there.
    bool isOnMachine = false;
    bool keyMadeThere = false; ///< of a server: its key was made on that machine and never left
    /// Of a server that hosts are reached by: what its engine shows until the renewed one is put there.
    std::optional<pki::Certificate> shown {};
    /// Nothing needs it any more, and nobody is warned of its end. Of a server: its engine shows another.
    bool former = false; ///< Of an authority, or what it has signed: no host trusts it since its replacement
    QString formerHost {}; ///< of a former server: the host whose engine that is; empty: not known any more

    /// The one whose end matters now.
    const pki::Certificate &inUse() const { return shown ? *shown : certificate; }
    friend bool operator==(const CertificateRow &, const CertificateRow &) = default;
};

} // namespace slipway::ui
