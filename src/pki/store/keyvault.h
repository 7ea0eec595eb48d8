// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace slipway::pki {

/// keys.json of a data folder: the random key that all private keys of the store are encrypted with, itself
/// encrypted (AES-256-GCM) with what scrypt makes of a passphrase (N = 32768, r = 8, p = 3: about a quarter
/// of a second and 32 MiB). So a passphrase is stretched once a run, not once a key, and another one is one
/// small file. A second passphrase can be let in beside the first: one that is written down for the day on
/// which the keychain has lost its own (docs/adr/0045).
///
/// A value that reads and writes files at once; whatever takes a passphrase belongs into the thread pool.
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
    /// 125 random bits to be written down: "K7QM2-9XW4T-...", of letters and digits that are not taken for
    /// one another.
    static Result<Secret> recoveryPassphrase();
    /// Whether people know what opens the vault: a recovery passphrase, or a passphrase that somebody typed.
    bool isKnownToPeople() const;

    /// Makes the store key and writes it down; from here on the store is encrypted.
    /// \return the store key. Invalid, code "store.passphrase-empty"; Local (code "file.no-space", ...).
    /// Conflict, code "store.protected", when there is a vault already: it is never replaced.
    /// \param isTyped somebody has thought of the passphrase; else only a keychain has it
    Result<Secret> create(const QString &id, const Secret &passphrase, bool isTyped = false) const;

    /// With the passphrase or the recovery passphrase; of this, case, blanks and hyphens do not matter.
    /// \return the store key. NotFound: there is none. Invalid, code "store.passphrase": it is another
    /// passphrase (or the file was tampered with); "store.format": written by a later version; Protocol or
    /// Invalid: damaged
    Result<Secret> open(const Secret &passphrase) const;

    /// Another passphrase, which somebody has typed, opens the vault from now on; a recovery passphrase stays
    /// good, and so does every key that is encrypted. \param storeKey as open() gives it \return Invalid,
    /// code "store.passphrase-empty"; as open() and create()
    Result<> changePassphrase(const Secret &storeKey, const Secret &passphrase) const;
    /// The recovery passphrase; a former one opens the vault no more. Errors as of changePassphrase().
    Result<> changeRecovery(const Secret &storeKey, const Secret &passphrase) const;

private:
    QString m_path;
};

} // namespace slipway::pki
