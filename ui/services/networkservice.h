// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "base/secret.h"
#include "ui/models/networkchoices.h"

#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// The way to Azure, as the windows need it: a proxy, and authorities of a company that inspects TLS. What is
/// chosen holds for the next request. Never for Docker hosts. Implemented by app.
class NetworkService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual NetworkChoices choices() const = 0;
    virtual bool hasPassword() const = 0; ///< for the proxy
    /// \param choices  without a problem (problemOf())
    /// \param password absent: the one that is there stays; without a user there is none
    virtual void setChoices(const NetworkChoices &choices, std::optional<Secret> password) = 0;
    /// Why the password is not in the keychain although it should be.
    virtual std::optional<Error> keychainError() const = 0;

    virtual QList<AzureAuthorityRow> authorities() const = 0;
    /// Why authorities() is not what was kept, as the file cannot be read; changed() tells when that is over.
    virtual std::optional<Error> authorityTrouble() const = 0;
    /// Adds the authorities of a PEM file, or the one of a DER file. Private keys in it are not taken.
    /// \return how many of them are new. Invalid "certificate.malformed", "authority.not-one" for a
    /// certificate of somebody else, "certificate.expired"; authorityTrouble() where it is not known
    /// which ones are there; or what reading and writing files says.
    /// Done to its end also when nobody waits for it any more.
    [[nodiscard]] virtual Task<Result<int>> importAuthorities(QString path, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<>> removeAuthority(QString id, std::stop_token stop) = 0;

    /// Asks Azure, and where people sign in to it, for something that needs no sign-in.
    [[nodiscard]] virtual Task<Result<>> tryOut(std::stop_token stop) = 0;

signals:
    void changed();
};

} // namespace slipway::ui
