// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "base/secret.h"
#include "ui/models/certificaterow.h"

#include <QList>
#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// Whether private keys can be read and written.
enum class StoreState {
    Open,
    Closed, ///< nobody has needed a key yet
    WantsPassphrase, ///< the keychain does not have it: somebody has to type it
    WantsNewPassphrase, ///< there is no keychain: somebody has to think of one
};

/// What the certificate store holds, as the windows need it. Implemented by app.
class CertificateService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QList<CertificateRow> rows() const = 0;

    virtual StoreState storeState() const = 0;
    /// With what somebody typed. Invalid, code "store.passphrase", when it is another passphrase.
    [[nodiscard]] virtual Task<Result<>> unlock(Secret passphrase, std::stop_token stop) = 0;

signals:
    void changed();
    void storeStateChanged();
    /// Something needs a key now, and only a person can open the store.
    void passphraseWanted();
};

} // namespace slipway::ui
