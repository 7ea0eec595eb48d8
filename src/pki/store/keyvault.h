// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace slipway::pki {

/// keys.json of a data folder: the random key that all private keys of the store are encrypted with, itself
/// encrypted (AES-256-GCM) with what scrypt makes of a passphrase (N = 32768, r = 8, p = 3: about a quarter
/// of a second and 32 MiB). So a passphrase is stretched once a run, not once a key, and another one is one
/// small file.
///
/// A value that reads and writes files at once: create() and open() belong into the thread pool.
class KeyVault final
{
public:
    explicit KeyVault(const QString &dataFolder);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// Which vault this is: names its passphrase in a keychain. Errors as of open().
    Result<QString> id() const;

    /// 256 random bits as text: for passphrases that nobody types.
    static Result<Secret> randomPassphrase();
    static QString newId();

    /// Makes the store key and writes it down; from here on the store is encrypted.
    /// \return the store key. Invalid, code "store.passphrase-empty"; Local (code "file.no-space", ...).
    /// Conflict, code "store.protected", when there is a vault already: it is never replaced.
    Result<Secret> create(const QString &id, const Secret &passphrase) const;

    /// \return the store key. NotFound: there is none. Invalid, code "store.passphrase": it is another
    /// passphrase (or the file was tampered with); "store.format": written by a later version; Protocol or
    /// Invalid: damaged
    Result<Secret> open(const Secret &passphrase) const;

private:
    QString m_path;
};

} // namespace slipway::pki
