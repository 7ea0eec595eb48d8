// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storekeeper.h"

#include "base/async/inthreadpool.h"
#include "pki/store/storework.h"

#include <QLoggingCategory>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStore, "slipway.app.store", QtInfoMsg)

using SharedSecret = std::shared_ptr<const Secret>;

QString entryOf(const QString &vaultId)
{
    return u"certificate-store/"_s + vaultId;
}

// Stretching a passphrase takes a quarter of a second. What writes goes through the queue of the disk.

Task<Result<Secret>> openInPool(pki::KeyVault vault, SharedSecret passphrase)
{
    auto work = [vault, passphrase] { return vault.open(*passphrase); };
    Result<Secret> key = co_await inThreadPool(std::move(work));
    co_return std::move(key);
}

Task<Result<Secret>> createInPool(pki::KeyVault vault, QString id, SharedSecret passphrase, bool isTyped)
{
    auto work = [vault, id, passphrase, isTyped] { return vault.create(id, *passphrase, isTyped); };
    Result<Secret> key = co_await onDisk(std::move(work));
    co_return std::move(key);
}

Task<Result<>> changeInPool(pki::KeyVault vault, SharedSecret storeKey, SharedSecret passphrase,
                            bool isRecovery)
{
    auto work = [vault, storeKey, passphrase, isRecovery] {
        return isRecovery ? vault.changeRecovery(*storeKey, *passphrase)
                          : vault.changePassphrase(*storeKey, *passphrase);
    };
    Result<> done = co_await onDisk(std::move(work));
    co_return done;
}

Task<Result<>> encryptInPool(QString folder, SharedSecret storeKey)
{
    auto work = [folder, storeKey] {
        pki::CertificateStore store(folder, pki::KeysAtRest::Encrypted);
        store.useKey(storeKey);
        return store.encryptPlainKeys();
    };
    Result<> done = co_await onDisk(std::move(work));
    co_return done;
}

} // namespace

StoreKeeper::StoreKeeper(World &world, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_keychain(keychain)
{
    connect(&world, &World::workspaceChanged, this, [this] {
        emit changed();
        openIfUsed();
    });
}

ui::StoreState StoreKeeper::state() const
{
    return m_world.workspace().certificates.isLocked() ? m_wanted : ui::StoreState::Open;
}

void StoreKeeper::openIfUsed()
{
    const pki::CertificateStore &store = m_world.workspace().certificates;
    if (!store.isLocked() || m_wanted != ui::StoreState::Closed || !store.hasKeys())
        return;
    m_tasks.run(open(m_tasks.token()), [](const Result<> &opened) {
        if (!opened && opened.error().code != "store.locked"_L1)
            qCWarning(lcStore) << "the certificate store stays closed:" << opened.error().detail;
    });
}

Error StoreKeeper::want(ui::StoreState what)
{
    m_wanted = what;
    emit changed();
    emit passphraseWanted();
    return Error { .kind = ErrorKind::Local,
                   .code = u"store.locked"_s,
                   .detail = u"No keychain has the passphrase of the certificate store"_s };
}

Task<Result<>> StoreKeeper::open(std::stop_token stop)
{
    const pki::CertificateStore &store = m_world.workspace().certificates;
    if (!store.isLocked())
        co_return Result<>();
    const pki::KeyVault vault = store.vault();
    if (!vault.exists()) {
        const Result<> made = co_await makeVault(vault, stop);
        if (made || made.error().kind != ErrorKind::Conflict)
            co_return made;
    }
    const Result<QString> id = vault.id();
    if (!id)
        co_return id.error();
    Result<Secret> kept = co_await m_keychain.read(entryOf(*id));
    if (!kept)
        co_return want(ui::StoreState::WantsPassphrase);
    auto passphrase = std::make_shared<const Secret>(std::move(*kept));
    Result<Secret> key = co_await openInPool(vault, std::move(passphrase));
    if (!key && key.error().code == "store.passphrase"_L1)
        co_return want(ui::StoreState::WantsPassphrase);
    if (!key)
        co_return key.error();
    m_openedByKeychain = true;
    const Result<> adopted = co_await adopt(std::move(*key));
    co_return adopted;
}

/// The keychain first: a passphrase for a vault that was never made does no harm, the other way round would.
Task<Result<>> StoreKeeper::makeVault(pki::KeyVault vault, std::stop_token stop)
{
    Q_UNUSED(stop)
    Result<Secret> random = pki::KeyVault::randomPassphrase();
    if (!random)
        co_return random.error();
    const QString id = pki::KeyVault::newId();
    const Result<> kept = co_await m_keychain.write(entryOf(id), random->clone());
    if (!kept)
        co_return want(ui::StoreState::WantsNewPassphrase);
    auto passphrase = std::make_shared<const Secret>(std::move(*random));
    Result<Secret> key = co_await createInPool(vault, id, std::move(passphrase), false);
    if (!key)
        co_return key.error();
    m_openedByKeychain = true;
    const Result<> adopted = co_await adopt(std::move(*key));
    co_return adopted;
}

Task<Result<>> StoreKeeper::openWith(Secret passphrase, std::stop_token stop)
{
    const pki::CertificateStore &store = m_world.workspace().certificates;
    if (!store.isLocked())
        co_return Result<>();
    const pki::KeyVault vault = store.vault();
    const bool isNew = !vault.exists();
    Secret forKeychain = passphrase.clone();
    auto shared = std::make_shared<const Secret>(std::move(passphrase));
    const QString newId = pki::KeyVault::newId();
    Task<Result<Secret>> work = isNew ? createInPool(vault, newId, shared, true) : openInPool(vault, shared);
    Result<Secret> key = co_await std::move(work);
    if (!key)
        co_return key.error();
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    m_openedByKeychain = false;
    const Result<QString> id = vault.id();
    if (id)
        co_await tellKeychain(*id, std::move(forKeychain));
    const Result<> adopted = co_await adopt(std::move(*key));
    co_return adopted;
}

Task<> StoreKeeper::tellKeychain(QString vaultId, Secret passphrase)
{
    const Result<> kept = co_await m_keychain.write(entryOf(vaultId), std::move(passphrase));
    if (!kept)
        qCInfo(lcStore) << "no keychain keeps the passphrase; it will be asked for in the next run";
}

bool StoreKeeper::dependsOnKeychain() const
{
    const pki::CertificateStore &store = m_world.workspace().certificates;
    return m_openedByKeychain && !m_world.isSandbox() && !store.isLocked() && store.vault().exists()
        && !store.vault().isKnownToPeople();
}

Task<Result<Secret>> StoreKeeper::makeRecovery(std::stop_token stop)
{
    const Result<> opened = co_await open(stop);
    if (!opened)
        co_return opened.error();
    const pki::CertificateStore &store = m_world.workspace().certificates;
    Result<Secret> made = pki::KeyVault::recoveryPassphrase();
    if (!made)
        co_return made.error();
    if (!store.key()) // the sandbox's
        co_return Error { .kind = ErrorKind::Conflict, .code = u"store.unprotected"_s };
    const auto passphrase = std::make_shared<const Secret>(made->clone());
    const Result<> kept = co_await changeInPool(store.vault(), store.key(), passphrase, true);
    if (!kept)
        co_return kept.error();
    emit changed();
    co_return std::move(made);
}

Task<Result<>> StoreKeeper::changePassphrase(Secret passphrase, std::stop_token stop)
{
    const Result<> opened = co_await open(stop);
    if (!opened)
        co_return opened.error();
    const pki::CertificateStore &store = m_world.workspace().certificates;
    if (!store.key())
        co_return Error { .kind = ErrorKind::Conflict, .code = u"store.unprotected"_s };
    Secret forKeychain = passphrase.clone();
    auto shared = std::make_shared<const Secret>(std::move(passphrase));
    const pki::KeyVault vault = store.vault();
    const Result<> kept = co_await changeInPool(vault, store.key(), std::move(shared), false);
    if (!kept)
        co_return kept.error();
    m_openedByKeychain = false; // somebody knows it
    const Result<QString> id = vault.id();
    if (id)
        co_await tellKeychain(*id, std::move(forKeychain));
    emit changed();
    co_return Result<>();
}

Task<Result<QString>> StoreKeeper::startAnew(std::stop_token stop)
{
    const pki::CertificateStore &locked = m_world.workspace().certificates;
    if (!locked.isLocked())
        co_return Error { .kind = ErrorKind::Conflict, .code = u"store.open"_s };
    auto work = [now = m_world.clock().now()](pki::CertificateStore &store) { return store.setAside(now); };
    const Result<QString> aside = co_await pki::inStore(locked, std::move(work));
    if (!aside)
        co_return aside.error();
    m_wanted = ui::StoreState::Closed;
    emit changed();
    const Result<> opened = co_await open(std::move(stop));
    if (!opened && opened.error().code != "store.locked"_L1)
        co_return opened.error();
    co_return *aside;
}

/// A full disk must not keep anybody from the keys: what is still in the clear is tried again the next time.
Task<Result<>> StoreKeeper::adopt(Secret storeKey)
{
    const auto shared = std::make_shared<const Secret>(std::move(storeKey));
    const Result<> encrypted = co_await encryptInPool(m_world.lifeFolder(), shared);
    m_leftPlain = encrypted ? std::nullopt : std::optional(encrypted.error());
    m_wanted = ui::StoreState::Closed;
    m_world.openStore(shared);
    emit changed();
    co_return Result<>();
}

} // namespace slipway::app
