// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"
#include "app/world.h"
#include "base/async/taskscope.h"
#include "ui/services/certificateservice.h"

#include <QObject>

#include <optional>

namespace slipway::app {

/// Opens the certificate store of life, once a run: with a random passphrase that the keychain keeps, or with
/// one that people type where there is no keychain. Keys of earlier versions, which are in the clear, are
/// encrypted on that occasion. The sandbox's store has nothing to open.
class StoreKeeper final : public QObject
{
    Q_OBJECT

public:
    // outlives: both are owned by Application
    StoreKeeper(World &world, Keychain &keychain, QObject *parent = nullptr);

    ui::StoreState state() const;
    /// Why keys of an earlier version are still in the clear, if that is so.
    const std::optional<Error> &leftPlain() const { return m_leftPlain; }

    /// Opens the store if there is anything in it that needs opening: at the start, without anybody's doing.
    void openIfUsed();

    /// With what the keychain has; makes a store key for a store that has none.
    /// \return Local, code "store.locked": somebody has to type (state() tells what, passphraseWanted() is
    /// emitted); the vault's errors
    [[nodiscard]] Task<Result<>> open(std::stop_token stop);
    /// With what somebody typed: the passphrase, or a new one for a store that has none. A keychain that
    /// works gets it, too.
    /// \return Invalid, code "store.passphrase": it is another one
    [[nodiscard]] Task<Result<>> openWith(Secret passphrase, std::stop_token stop);

    /// Whether nobody but the keychain knows a passphrase of the store that is open.
    bool dependsOnKeychain() const;
    /// A passphrase that opens the store, too; one that was made before opens it no more.
    /// \return it, to be shown once; as open(), the vault's errors
    [[nodiscard]] Task<Result<Secret>> makeRecovery(std::stop_token stop);
    /// Another passphrase for the store; a keychain that works gets it. As open(), the vault's errors.
    [[nodiscard]] Task<Result<>> changePassphrase(Secret passphrase, std::stop_token stop);
    /// For a store that nobody can open: puts it aside, with all that is in it, and begins an empty one.
    /// \return the folder that the former one is in. Conflict, code "store.open": it is not locked
    [[nodiscard]] Task<Result<QString>> startAnew(std::stop_token stop);

signals:
    void changed();
    void passphraseWanted();

private:
    [[nodiscard]] Task<Result<>> makeVault(pki::KeyVault vault, std::stop_token stop);
    [[nodiscard]] Task<Result<>> adopt(Secret storeKey);
    Error want(ui::StoreState what);
    [[nodiscard]] Task<> tellKeychain(QString vaultId, Secret passphrase);

    World &m_world;
    Keychain &m_keychain;
    ui::StoreState m_wanted = ui::StoreState::Closed;
    std::optional<Error> m_leftPlain;
    bool m_openedByKeychain = false;
    TaskScope m_tasks;
};

} // namespace slipway::app
