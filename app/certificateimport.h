// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "pki/bundle/importing.h"
#include "pki/store/certificatestore.h"
#include "ui/models/certificaterequests.h"

#include <memory>

namespace slipway::app {

/// What was found in files: the sets with their private keys, which no window gets to see.
struct ImportLook
{
    pki::ImportResult found {};
    QList<Error> unread {};
    QStringList unverified {}; ///< docker contexts that have SkipTLSVerify
    /// An endpoint that a tool has written down, and the certificates (DER) beside which it stands.
    struct Endpoint
    {
        ui::ImportEndpoint endpoint {};
        QList<QByteArray> certificates {};
    };
    QList<Endpoint> endpoints {};
};

/// Reads files and folders (docker's own folder with all that tools have left in it) and sorts out what is in
/// them, in the thread pool.
[[nodiscard]] Task<std::shared_ptr<const ImportLook>> lookAtFiles(QStringList paths, Secret passphrase,
                                                                  QDateTime now);

/// The same for the windows. \param rows what there is already
ui::ImportOffers offersOf(const ImportLook &look, const QList<ui::CertificateRow> &rows);

/// Puts one set into the store. An identity or server is tied to its authority when that is kept here.
/// \return what it is there
Result<ui::CertificateKey> takeSet(const pki::ImportSet &set, const QList<ui::CertificateRow> &rows,
                                   pki::CertificateStore &store);

} // namespace slipway::app
