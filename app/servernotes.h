// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/store/certificatestore.h"

#include <QList>

#include <optional>

namespace slipway::app {

/// What is to be noted of a server certificate in the store, since its engine has shown it, or another.
struct ServerNote
{
    QString id {};
    QString sha256 {}; ///< of the certificate that it is about: one that was renewed meanwhile is left alone
    bool isConfirmed = false; ///< CertificateStore::confirmServer()
    std::optional<bool> former {}; ///< CertificateStore::setFormerServer()
};

/// Writes: for pki::inStore(). What cannot be noted does not keep the rest from it.
/// \return the first error
Result<> writeNotes(pki::CertificateStore &store, const QList<ServerNote> &notes);

} // namespace slipway::app
