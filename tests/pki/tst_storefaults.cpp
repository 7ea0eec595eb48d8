// SPDX-License-Identifier: GPL-3.0-or-later
// The store when it is killed, or out of room, at each of its system calls: the old state or the new one.
#include "pki/store/certificatestore.h"
#include "subjectfaults.h"
#include "subjectpower.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using slipway::test::armFault;
using slipway::test::disarmFault;
using slipway::test::Fault;
using slipway::test::PowerWatch;
using slipway::test::refuseExchange;

namespace slipway::pki {

namespace {

const QDateTime kNow = QDateTime::currentDateTimeUtc();

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

struct Pair
{
    KeyedCertificate before {};
    KeyedCertificate after {};
};

const Pair &pair()
{
    static const Pair made { .before = *makeAuthority({ .commonName = u"Before"_s, .now = kNow }),
                             .after = *makeAuthority({ .commonName = u"After"_s, .now = kNow }) };
    return made;
}

const Secret &storeKey()
{
    static const Secret key(QByteArray(64, 'k'));
    return key;
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

/// "none", "Before", "After": what is there, whole. Anything else is a failure in words.
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

/// Everything below a folder that others could read or write.
QStringList looseIn(const QString &folder)
{
    QStringList loose;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        struct stat status = {};
        const QString path = it.next();
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 0077U) != 0)
            loose += path;
    }
    return loose;
}

struct Operation
{
    std::function<void(CertificateStore &)> prepare;
    std::function<Result<>(CertificateStore &)> run;
    QStringList states; ///< the one before, and the one after
    QString folder = u"authorities"_s;
    std::function<QString(const CertificateStore &)> stateOf = &pki::stateOf;
    /// Another change, which takes away what was left.
    std::function<Result<>(CertificateStore &)> next = [](CertificateStore &store) {
        return put(store, pair().after);
    };
};

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
    return { .prepare =
                 [](CertificateStore &store) {
                     CertificateStore plain(store.folder(), KeysAtRest::Plain);
                     static_cast<void>(put(plain, pair().before));
                 },
             .run = [](CertificateStore &store) { return store.encryptPlainKeys(); },
             .states = { u"Before"_s, u"Before"_s } };
}

/// Runs in a child process that dies of the fault. \return whether it did
bool diesOf(Fault fault, int at, CertificateStore &store, const Operation &operation)
{
    const pid_t child = ::fork();
    if (child == 0) {
        armFault(fault, at);
        static_cast<void>(operation.run(store));
        disarmFault();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

void addOperations()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("exchanges");
    for (const QString &name :
         { u"add"_s, u"replace"_s, u"remove"_s, u"encrypt"_s, u"confirm"_s, u"former"_s })
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : { u"replace"_s, u"encrypt"_s, u"confirm"_s, u"former"_s })
        QTest::newRow(qPrintable(name + u", without exchange"_s)) << name << false;
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void cleanup() { refuseExchange(false); }

    void kill_atEachCall_leavesOldOrNew_data() { addOperations(); }
    void kill_atEachCall_leavesOldOrNew();
    void kill_withoutExchange_doesNotBringBackWhatIsRemoved();
    void kill_thenAnotherChange_keepsWhatWasThere_data();
    void kill_thenAnotherChange_keepsWhatWasThere();
    void kill_whileTheVaultIsMade_leavesNoneOrAWholeOne();
    void powerCut_inAnyChange_leavesOldOrNew_data() { addOperations(); }
    void powerCut_inAnyChange_leavesOldOrNew();
    void powerCut_whileTheVaultChanges_leavesOldOrNew();
    void powerCut_whileTheStoreIsSetAside_losesNothing();
    void powerCut_afterAKill_losesNothing();
    void noSpace_atEachCall_leavesOldOrNew_data() { addOperations(); }
    void noSpace_atEachCall_leavesOldOrNew();
    void noSpace_onARealFullDisk_leavesTheOldState();
    void readOnlyFolder_refusesAndKeeps();
};

void TestStoreFaults::kill_atEachCall_leavesOldOrNew()
{
    QFETCH(const QString, name);
    QFETCH(const bool, exchanges);
    refuseExchange(!exchanges);
    const Operation operation = operationOf(name);
    QStringList seen;
    for (const Fault fault : { Fault::KillBefore, Fault::KillAfter, Fault::ShortWrite }) {
        int at = 1;
        for (bool died = true; died || fault == Fault::ShortWrite; ++at) {
            const QTemporaryDir folder;
            CertificateStore store = storeIn(folder.path());
            operation.prepare(store);
            died = diesOf(fault, at, store, operation);
            const QString state = operation.stateOf(storeIn(folder.path()));
            QVERIFY2(operation.states.contains(state), qPrintable(u"call %1: %2"_s.arg(at).arg(state)));
            QCOMPARE(looseIn(folder.path()), QStringList());
            seen += state;
            // What comes next works, and takes away what was left.
            QVERIFY(operation.run(store));
            QCOMPARE(operation.stateOf(store), operation.states.constLast());
            if (died) {
                QVERIFY(operation.next(store));
                const QStringList entries =
                    QDir(folder.filePath(operation.folder))
                        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
                QCOMPARE(entries, QStringList { u"a1"_s });
            }
            if (fault == Fault::ShortWrite && at > 60)
                break;
        }
        QVERIFY2(at > 3, "the faults are not reached");
    }
    for (const QString &state : operation.states)
        QVERIFY(seen.contains(state));
}

void TestStoreFaults::kill_withoutExchange_doesNotBringBackWhatIsRemoved()
{
    refuseExchange(true);
    const Operation replace = operationOf(u"replace"_s);
    bool died = true;
    for (int at = 1; died; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        replace.prepare(store);
        died = diesOf(Fault::KillAfter, at, store, replace);
        QVERIFY(store.removeAuthority(AuthorityId(u"a1"_s)));
        QCOMPARE(stateOf(store), u"none"_s);
        // The next change sweeps.
        QVERIFY(store.putAuthority(
            { .id = AuthorityId(u"a2"_s), .name = u"Another"_s, .certificate = pair().after.certificate },
            pair().after.privateKey));
        const QStringList entries = QDir(folder.filePath(u"authorities"_s))
                                        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(entries, QStringList { u"a2"_s });
    }
}

void TestStoreFaults::kill_thenAnotherChange_keepsWhatWasThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("exchanges");
    QTest::newRow("replace") << u"replace"_s << true;
    QTest::newRow("replace, without exchange") << u"replace"_s << false;
    QTest::newRow("remove") << u"remove"_s << true;
}

/// A change of another entry takes away what was left, and nothing else.
void TestStoreFaults::kill_thenAnotherChange_keepsWhatWasThere()
{
    QFETCH(const QString, name);
    QFETCH(const bool, exchanges);
    refuseExchange(!exchanges);
    const Operation operation = operationOf(name);
    bool died = true;
    for (int at = 1; died; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        operation.prepare(store);
        died = diesOf(Fault::KillAfter, at, store, operation);
        const QString before = stateOf(store);
        QVERIFY(store.putAuthority(
            { .id = AuthorityId(u"a2"_s), .name = u"Zero"_s, .certificate = pair().after.certificate },
            pair().after.privateKey));
        const bool isThere = store.authority(AuthorityId(u"a1"_s)).has_value();
        QVERIFY2(isThere == (before != u"none"), qPrintable(u"call %1: %2"_s.arg(at).arg(before)));
        const QStringList entries = QDir(folder.filePath(u"authorities"_s))
                                        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(entries, isThere ? QStringList({ u"a1"_s, u"a2"_s }) : QStringList { u"a2"_s });
    }
}

void TestStoreFaults::powerCut_inAnyChange_leavesOldOrNew()
{
    QFETCH(const QString, name);
    QFETCH(const bool, exchanges);
    refuseExchange(!exchanges);
    const Operation operation = operationOf(name);
    const QTemporaryDir folder;
    CertificateStore store = storeIn(folder.path());
    operation.prepare(store);
    PowerWatch watch;
    QVERIFY(operation.run(store));
    QCOMPARE(watch.finish(), QStringList());
    QVERIFY(watch.renames() > 0);
}

void TestStoreFaults::powerCut_whileTheVaultChanges_leavesOldOrNew()
{
    const QTemporaryDir folder;
    const KeyVault vault(folder.filePath(u"data"_s));
    PowerWatch watch;
    const Result<Secret> key = vault.create(u"one"_s, Secret("correct horse"));
    QVERIFY(key);
    QCOMPARE(watch.finish(), QStringList());
    PowerWatch again;
    QVERIFY(vault.changePassphrase(*key, Secret("battery staple")));
    QCOMPARE(again.finish(), QStringList());
    QCOMPARE(again.renames(), 1);
}

void TestStoreFaults::powerCut_whileTheStoreIsSetAside_losesNothing()
{
    const QTemporaryDir folder;
    CertificateStore store = storeIn(folder.path());
    QVERIFY(store.vault().create(u"one"_s, Secret("correct horse")));
    QVERIFY(put(store, pair().before));
    QVERIFY(putServer(store, pair().before));
    PowerWatch watch;
    QVERIFY(store.setAside(kNow));
    QCOMPARE(watch.finish(), QStringList());
    QCOMPARE(watch.renames(), 3); // the vault's copy, and two folders
}

void TestStoreFaults::powerCut_afterAKill_losesNothing()
{
    refuseExchange(true);
    const Operation replace = operationOf(u"replace"_s);
    bool died = true;
    for (int at = 1; died; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        replace.prepare(store);
        died = diesOf(Fault::KillAfter, at, store, replace);
        PowerWatch watch;
        QVERIFY(replace.next(store));
        QCOMPARE(watch.finish(), QStringList());
    }
}

void TestStoreFaults::kill_whileTheVaultIsMade_leavesNoneOrAWholeOne()
{
    const Secret phrase("correct horse");
    bool died = true;
    int whole = 0;
    int at = 1;
    for (; died; ++at) {
        const QTemporaryDir folder;
        const KeyVault vault(folder.path());
        const pid_t child = ::fork();
        if (child == 0) {
            armFault(Fault::KillAfter, at);
            static_cast<void>(vault.create(u"one"_s, phrase));
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        died = WIFSIGNALED(status);
        QCOMPARE(looseIn(folder.path()), QStringList());
        if (vault.exists()) {
            ++whole;
            QVERIFY(vault.open(phrase));
        } else {
            QVERIFY(vault.create(u"one"_s, phrase));
        }
    }
    QVERIFY(at > 3);
    QVERIFY(whole > 0);
}

void TestStoreFaults::noSpace_atEachCall_leavesOldOrNew()
{
    QFETCH(const QString, name);
    QFETCH(const bool, exchanges);
    refuseExchange(!exchanges);
    const Operation operation = operationOf(name);
    int failures = 0;
    bool more = true;
    for (int at = 1; more; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        operation.prepare(store);
        armFault(Fault::NoSpace, at);
        const Result<> done = operation.run(store);
        more = disarmFault() >= at;
        const QString state = operation.stateOf(store);
        QVERIFY2(operation.states.contains(state), qPrintable(u"call %1: %2"_s.arg(at).arg(state)));
        if (done) {
            QCOMPARE(state, operation.states.constLast());
        } else {
            ++failures;
            QCOMPARE(done.error().kind, ErrorKind::Local);
            const QStringList left = QDir(folder.filePath(operation.folder))
                                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QVERIFY2(left.isEmpty() || left == QStringList { u"a1"_s }, qPrintable(left.join(u' ')));
        }
        QCOMPARE(looseIn(folder.path()), QStringList());
    }
    if (name != u"remove") // which takes no room
        QVERIFY(failures > 3);
}

void TestStoreFaults::noSpace_onARealFullDisk_leavesTheOldState()
{
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    if (::mount("none", place.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=64k,mode=0700") != 0)
        QSKIP("a small file system can only be mounted by root");
    const auto unmount = qScopeGuard([&place] { ::umount2(place.constData(), MNT_DETACH); });
    CertificateStore store = storeIn(folder.path());
    QVERIFY(put(store, pair().before));
    QFile filler(folder.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(1024, 'x')) == 1024) { }
    filler.close();
    const Result<> full = put(store, pair().after);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Local);
    QCOMPARE(full.error().code, u"file.no-space"_s);
    QCOMPARE(stateOf(store), u"Before"_s);
    QVERIFY(QFile::remove(folder.filePath(u"filler"_s)));
    QVERIFY(put(store, pair().after));
    QCOMPARE(stateOf(store), u"After"_s);
}

void TestStoreFaults::readOnlyFolder_refusesAndKeeps()
{
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    CertificateStore store = storeIn(folder.path());
    QVERIFY(put(store, pair().before));
    const bool root = ::geteuid() == 0;
    if (root) { // whom no mode stops
        QVERIFY(::mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr) == 0);
        QVERIFY(::mount(nullptr, place.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    } else {
        QVERIFY(::chmod((place + "/authorities").constData(), 0500) == 0);
    }
    const Result<> refused = put(store, pair().after);
    const Result<> kept = store.removeAuthority(AuthorityId(u"a1"_s));
    const QString state = stateOf(store);
    if (root)
        ::umount2(place.constData(), MNT_DETACH);
    else
        ::chmod((place + "/authorities").constData(), 0700);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Local);
    QVERIFY(!kept);
    QCOMPARE(state, u"Before"_s);
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestStoreFaults)
#include "tst_storefaults.moc"
