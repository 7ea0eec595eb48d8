// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectstore.h"

#include "base/files/privatefile.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace slipway::pki;

namespace slipway::test {

namespace {

const QDateTime kNow = QDateTime::currentDateTimeUtc();

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

const Secret &storeKey()
{
    static const Secret key(QByteArray(64, 'k'));
    return key;
}

} // namespace

const Pair &pair()
{
    static const Pair made { .before = *makeAuthority({ .commonName = u"Before"_s, .now = kNow }),
                             .after = *makeAuthority({ .commonName = u"After"_s, .now = kNow }) };
    return made;
}

Result<> put(CertificateStore &store, const KeyedCertificate &what)
{
    return store.putAuthority(
        { .id = AuthorityId(u"a1"_s), .name = what.certificate.commonName, .certificate = what.certificate },
        what.privateKey);
}

CertificateStore storeIn(const QString &folder)
{
    CertificateStore store(folder, KeysAtRest::Encrypted);
    store.useKey(std::make_shared<const Secret>(storeKey().clone()));
    return store;
}

QString stateOf(const CertificateStore &store)
{
    const QList<Error> problems = store.problems();
    if (!problems.isEmpty())
        return u"broken: "_s + problems.constFirst().subject + u' ' + problems.constFirst().detail;
    const Result<QList<StoredAuthority>> list = store.authorities();
    if (!list)
        return u"unreadable"_s;
    if (list->isEmpty())
        return u"none"_s;
    const Result<KeyedCertificate> keyed = store.authority(AuthorityId(u"a1"_s));
    if (!keyed)
        return u"no key: "_s + keyed.error().detail;
    const QString name = list->constFirst().name;
    const KeyedCertificate &expected = name == u"Before" ? pair().before : pair().after;
    const bool own = keyed->certificate == expected.certificate
        && bytesOf(keyed->privateKey) == bytesOf(expected.privateKey);
    return own ? name : u"mixed"_s;
}

namespace {

Result<> putServer(CertificateStore &store, const KeyedCertificate &what)
{
    return store.putServer({ .id = u"a1"_s, .name = u"web"_s, .certificate = what.certificate },
                           what.privateKey);
}

/// Of the one server: which certificate it has, with its key, and what is known of its use.
QString stateOfServer(const CertificateStore &store)
{
    const QList<Error> problems = store.problems();
    if (!problems.isEmpty())
        return u"broken: "_s + problems.constFirst().subject + u' ' + problems.constFirst().detail;
    const QList<StoredServer> list = store.servers().value_or(QList<StoredServer>());
    if (list.size() != 1)
        return u"%1 entries"_s.arg(list.size());
    const StoredServer &server = list.constFirst();
    const Result<KeyedCertificate> keyed = store.server(server.id);
    if (!keyed || bytesOf(keyed->privateKey) != bytesOf(pair().after.privateKey))
        return u"no key, or another one"_s;
    QString state = server.certificate.commonName;
    if (server.shown)
        state += u", shown: "_s + server.shown->commonName;
    if (server.former)
        state += u", former"_s;
    return state;
}

/// What is noted of a server, without the store's key: the one that is encrypted stays as it is.
Operation noteOf(QStringList states, std::function<Result<>(CertificateStore &)> note)
{
    return { .prepare =
                 [](CertificateStore &store) {
                     static_cast<void>(putServer(store, pair().before));
                     static_cast<void>(putServer(store, pair().after));
                 },
             .run =
                 [note = std::move(note)](CertificateStore &store) {
                     CertificateStore locked(store.folder(), KeysAtRest::Encrypted);
                     return note(locked);
                 },
             .states = std::move(states),
             .folder = u"servers"_s,
             .stateOf = &stateOfServer,
             .next = [](CertificateStore &store) { return putServer(store, pair().after); } };
}

const Secret &firstPhrase()
{
    static const Secret phrase("correct horse");
    return phrase;
}

const Secret &otherPhrase()
{
    static const Secret phrase("battery staple");
    return phrase;
}

/// Made once: stretching a passphrase takes a quarter of a second.
struct KnownVault
{
    QByteArray file {};
    Secret key {};
};

const KnownVault &knownVault()
{
    static const KnownVault known = [] {
        const QTemporaryDir folder;
        const KeyVault vault(folder.path());
        Secret key = *vault.create(u"one"_s, firstPhrase());
        return KnownVault { .file = *readPrivateFile(vault.path(), 16384), .key = std::move(key) };
    }();
    return known;
}

void putVault(CertificateStore &store)
{
    static_cast<void>(writePrivateFile(store.vault().path(), knownVault().file));
}

/// Which of the two passphrases opens it, and that the key in it is still the same.
QString stateOfVault(const CertificateStore &store)
{
    const KeyVault vault = store.vault();
    if (!vault.exists())
        return u"none"_s;
    if (readPrivateFile(vault.path(), 16384).value_or(QByteArray()) == knownVault().file)
        return u"first"_s;
    const bool isKnown = vault.id().value_or(QString()) == u"one";
    QStringList opened;
    for (const auto &[name, phrase] :
         { std::pair(u"first"_s, &firstPhrase()), { u"other"_s, &otherPhrase() } }) {
        const Result<Secret> key = vault.open(*phrase);
        if (key && isKnown && bytesOf(*key) != bytesOf(knownVault().key))
            return u"another key"_s;
        if (key)
            opened += name;
    }
    return opened.join(u'+');
}

Operation vaultOperation(QStringList states, std::function<Result<>(const KeyVault &)> change)
{
    const bool isNew = states.constFirst() == u"none";
    return { .prepare =
                 [isNew](CertificateStore &store) {
                     if (!isNew)
                         putVault(store);
                 },
             .run = [change = std::move(change)](CertificateStore &store) { return change(store.vault()); },
             .states = std::move(states),
             .folder = u"."_s,
             .stateOf = &stateOfVault,
             .next = [](CertificateStore &) { return Result<>(); },
             .entries = { u"keys.json"_s } };
}

/// Somebody else's is as good.
Result<> createVault(const KeyVault &vault)
{
    const Result<Secret> made = vault.create(u"two"_s, otherPhrase());
    return made || made.error().code == u"store.protected" ? Result<>() : made.error();
}

/// Whether a folder has all of the store that is to be set aside, and nothing else of a store.
bool hasWholeStore(const QString &folder)
{
    const CertificateStore store = storeIn(folder);
    const Result<KeyedCertificate> server = store.server(u"a1"_s);
    return stateOf(store) == u"Before" && server
        && bytesOf(server->privateKey) == bytesOf(pair().after.privateKey)
        && readPrivateFile(store.vault().path(), 16384).value_or(QByteArray()) == knownVault().file;
}

/// Where the store is when it has been opened: "in place" or "aside", as a whole.
QString placeOf(const CertificateStore &store)
{
    CertificateStore opened = storeIn(store.folder());
    if (const Result<> finished = opened.finishSettingAside(); !finished)
        return u"unfinished: "_s + finished.error().detail;
    const QStringList names =
        QDir(store.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (names == QStringList({ u"authorities"_s, u"keys.json"_s, u"servers"_s }))
        return hasWholeStore(store.folder()) ? u"in place"_s : u"torn"_s;
    QStringList aside;
    for (const QString &name : names) {
        if (!name.startsWith(u"former-store-"))
            return u"left behind: "_s + names.join(u' ');
        if (!QDir(store.folder() + u'/' + name).isEmpty())
            aside += name;
    }
    return aside.size() == 1 && hasWholeStore(store.folder() + u'/' + aside.constFirst())
        ? u"aside"_s
        : u"torn: "_s + aside.join(u' ');
}

Operation setAsideOperation()
{
    return { .prepare =
                 [](CertificateStore &store) {
                     putVault(store);
                     static_cast<void>(put(store, pair().before));
                     static_cast<void>(putServer(store, pair().after));
                 },
             .run =
                 [](CertificateStore &store) {
                     const Result<QString> aside = store.setAside(kNow);
                     return aside ? Result<>() : aside.error();
                 },
             .states = { u"in place"_s, u"aside"_s },
             .stateOf = &placeOf,
             .next =
                 [](CertificateStore &store) {
                     CertificateStore again = storeIn(store.folder());
                     return put(again, pair().after);
                 } };
}

} // namespace

Operation operationOf(const QString &name)
{
    const auto putBefore = [](CertificateStore &store) { static_cast<void>(put(store, pair().before)); };
    if (name == u"add")
        return { .prepare = [](CertificateStore &) {},
                 .run = [](CertificateStore &store) { return put(store, pair().after); },
                 .states = { u"none"_s, u"After"_s } };
    if (name == u"replace")
        return { .prepare = putBefore,
                 .run = [](CertificateStore &store) { return put(store, pair().after); },
                 .states = { u"Before"_s, u"After"_s } };
    if (name == u"remove")
        return { .prepare = putBefore,
                 .run = [](CertificateStore &store) { return store.removeAuthority(AuthorityId(u"a1"_s)); },
                 .states = { u"Before"_s, u"none"_s } };
    if (name == u"confirm")
        return noteOf({ u"After, shown: Before"_s, u"After"_s },
                      [](CertificateStore &store) { return store.confirmServer(u"a1"_s); });
    if (name == u"former")
        return noteOf({ u"After, shown: Before"_s, u"After, shown: Before, former"_s },
                      [](CertificateStore &store) { return store.setFormerServer(u"a1"_s, true); });
    if (name == u"set aside")
        return setAsideOperation();
    if (name == u"create the vault")
        return vaultOperation({ u"none"_s, u"other"_s }, &createVault);
    if (name == u"passphrase")
        return vaultOperation({ u"first"_s, u"other"_s }, [](const KeyVault &vault) {
            return vault.changePassphrase(knownVault().key, otherPhrase());
        });
    if (name == u"recovery")
        return vaultOperation({ u"first"_s, u"first+other"_s }, [](const KeyVault &vault) {
            return vault.changeRecovery(knownVault().key, otherPhrase());
        });
    return { .prepare =
                 [](CertificateStore &store) {
                     CertificateStore plain(store.folder(), KeysAtRest::Plain);
                     static_cast<void>(put(plain, pair().before));
                 },
             .run = [](CertificateStore &store) { return store.encryptPlainKeys(); },
             .states = { u"Before"_s, u"Before"_s } };
}

} // namespace slipway::test
