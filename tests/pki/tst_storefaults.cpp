// SPDX-License-Identifier: GPL-3.0-or-later
// The store when it is killed, or out of room, at each of its system calls: the old state or the new one.
#include "base/files/privatefile.h"
#include "pki/store/certificatestore.h"
#include "subjectfaults.h"
#include "subjectpower.h"
#include "subjectstore.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using slipway::test::armFault;
using slipway::test::disarmFault;
using slipway::test::Fault;
using slipway::test::Operation;
using slipway::test::operationOf;
using slipway::test::pair;
using slipway::test::PowerWatch;
using slipway::test::put;
using slipway::test::refuseExchange;
using slipway::test::stateOf;
using slipway::test::storeIn;

namespace slipway::pki {

namespace {

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

/// How many system calls it takes.
int callsOf(const Operation &operation)
{
    const QTemporaryDir folder;
    CertificateStore store = storeIn(folder.path());
    operation.prepare(store);
    armFault(Fault::None, 0);
    const Result<> done = operation.run(store);
    const int calls = disarmFault();
    return done ? calls : 0;
}

/// What there is below a folder, apart from temporary files, which the program takes away at its start.
QStringList entriesOf(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) { return name.endsWith(u".tmp"); });
    return names;
}

QStringList underWayIn(const QString &folder)
{
    return QDir(folder).entryList({ u".former-store-*"_s }, QDir::Dirs | QDir::Hidden);
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
    for (const QString &name : { u"add"_s, u"replace"_s, u"remove"_s, u"encrypt"_s, u"confirm"_s, u"former"_s,
                                 u"set aside"_s, u"create the vault"_s, u"passphrase"_s, u"recovery"_s })
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
    void powerCut_inAnyChange_leavesOldOrNew_data() { addOperations(); }
    void powerCut_inAnyChange_leavesOldOrNew();
    void powerCut_afterAKill_losesNothing();
    void setAside_killedAgainWhileItIsFinished_isAside();
    void setAside_refusedOnce_leavesOldOrNew();
    void setAside_refusedFromThenOn_isFinishedLater();
    void setAside_cutShort_isFinishedBeforeAnythingIsWritten();
    void setAside_cutShort_replacesNothing();
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
    const int calls = callsOf(operation);
    QVERIFY2(calls > 3, "the faults are not reached");
    QStringList seen;
    for (const Fault fault : { Fault::KillBefore, Fault::KillAfter, Fault::ShortWrite }) {
        for (int at = 1; at <= calls; ++at) {
            const QTemporaryDir folder;
            CertificateStore store = storeIn(folder.path());
            operation.prepare(store);
            const bool died = diesOf(fault, at, store, operation);
            QVERIFY(died || fault == Fault::ShortWrite); // not every call is a write
            if (!died)
                continue;
            const QString state = operation.stateOf(storeIn(folder.path()));
            QVERIFY2(operation.states.contains(state), qPrintable(u"call %1: %2"_s.arg(at).arg(state)));
            QCOMPARE(looseIn(folder.path()), QStringList());
            seen += state;
            // What comes next works, and takes away what was left.
            QVERIFY(operation.run(store));
            QCOMPARE(operation.stateOf(store), operation.states.constLast());
            QVERIFY(operation.next(store));
            QCOMPARE(entriesOf(folder.filePath(operation.folder)), operation.entries);
        }
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

/// Power that fails while the next run moves the rest loses nothing, either.
void TestStoreFaults::setAside_killedAgainWhileItIsFinished_isAside()
{
    const Operation setAside = operationOf(u"set aside"_s);
    const Operation finish { .run = [](CertificateStore &store) { return store.finishSettingAside(); } };
    const int calls = callsOf(setAside);
    int deaths = 0;
    for (int at = 1; at <= calls; ++at) {
        bool died = true;
        for (int again = 1; died; ++again) {
            const QTemporaryDir folder;
            CertificateStore store = storeIn(folder.path());
            setAside.prepare(store);
            QVERIFY(diesOf(Fault::KillAfter, at, store, setAside));
            died = diesOf(Fault::KillAfter, again, store, finish);
            deaths += died ? 1 : 0;
            PowerWatch watch;
            QVERIFY(store.finishSettingAside());
            QCOMPARE(watch.finish(), QStringList());
            QCOMPARE(setAside.stateOf(store), u"aside"_s);
        }
    }
    QVERIFY(deaths > calls);
}

void TestStoreFaults::setAside_refusedOnce_leavesOldOrNew()
{
    const Operation setAside = operationOf(u"set aside"_s);
    const int calls = callsOf(setAside);
    int failures = 0;
    for (int at = 1; at <= calls; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        setAside.prepare(store);
        armFault(Fault::RefusedOnce, at);
        const Result<> done = setAside.run(store);
        disarmFault();
        QCOMPARE(underWayIn(folder.path()), QStringList());
        QCOMPARE(setAside.stateOf(store), setAside.states.at(done ? 1 : 0));
        QCOMPARE(store.isLocked(), done.has_value());
        failures += done ? 0 : 1;
    }
    QCOMPARE(failures, 5); // the folder, three things in it, and its name
}

/// What was moved cannot come back, either.
void TestStoreFaults::setAside_refusedFromThenOn_isFinishedLater()
{
    const Operation setAside = operationOf(u"set aside"_s);
    const int calls = callsOf(setAside);
    QStringList seen;
    for (int at = 1; at <= calls; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        setAside.prepare(store);
        armFault(Fault::RefusedFromThenOn, at);
        const Result<> done = setAside.run(store);
        const bool isUnderWay = !underWayIn(folder.path()).isEmpty();
        const Result<> finished = store.finishSettingAside();
        disarmFault();
        QCOMPARE(finished.has_value(), !isUnderWay);
        const QString state = setAside.stateOf(store);
        QVERIFY2(setAside.states.contains(state), qPrintable(u"call %1: %2"_s.arg(at).arg(state)));
        QVERIFY(!done || state == u"aside");
        seen += state;
    }
    QVERIFY(seen.contains(u"in place"_s));
    QVERIFY(seen.contains(u"aside"_s));
}

/// A new vault, or a new entry, never gets among what is on its way.
void TestStoreFaults::setAside_cutShort_isFinishedBeforeAnythingIsWritten()
{
    const Operation setAside = operationOf(u"set aside"_s);
    const int calls = callsOf(setAside);
    for (int at = 1; at <= calls; ++at) {
        const QTemporaryDir folder;
        CertificateStore store = storeIn(folder.path());
        setAside.prepare(store);
        QVERIFY(diesOf(Fault::KillAfter, at, store, setAside));
        QVERIFY(put(store, pair().after));
        QCOMPARE(stateOf(store), u"After"_s);
        QCOMPARE(entriesOf(folder.filePath(u"authorities"_s)), QStringList { u"a1"_s });
        QVERIFY(!store.vault().exists());
        QVERIFY(QDir().rename(folder.filePath(u"authorities"_s), folder.filePath(u"new"_s)));
        QVERIFY(QDir(folder.filePath(u"new"_s)).removeRecursively());
        QCOMPARE(setAside.stateOf(store), u"aside"_s);
    }
}

/// An earlier version of the program has begun a store before the former one was out of the way.
void TestStoreFaults::setAside_cutShort_replacesNothing()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    CertificateStore store = storeIn(folder.path());
    QVERIFY(makePrivateFolder(folder.filePath(u".former-store-1"_s)));
    QVERIFY(writePrivateFile(folder.filePath(u".former-store-1/keys.json"_s), "the former"));
    QVERIFY(writePrivateFile(folder.filePath(u"keys.json"_s), "the new"));
    QVERIFY(QFile::link(elsewhere.path(), folder.filePath(u".former-store-0"_s))); // not ours
    QVERIFY(store.finishSettingAside());
    QCOMPARE(readPrivateFile(folder.filePath(u"keys.json"_s), 99).value_or(QByteArray()), "the new");
    QCOMPARE(readPrivateFile(folder.filePath(u"former-store-1/keys.json"_s), 99).value_or(QByteArray()),
             "the former");
    QVERIFY(QDir(elsewhere.path()).isEmpty());
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
            QVERIFY2(left.isEmpty() || left == operation.entries, qPrintable(left.join(u' ')));
        }
        QCOMPARE(looseIn(folder.path()), QStringList());
    }
    if (name == u"set aside")
        QCOMPARE(failures, 1); // only the folder takes room
    else if (name != u"remove") // which takes none
        QVERIFY(failures > 1);
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
