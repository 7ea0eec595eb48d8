// SPDX-License-Identifier: GPL-3.0-or-later
// Which certificates engines use, and which of those that are kept have become former ones.
#include "app/certificatecontroller.h"
#include "app/settingsstore.h"
#include "app/shownfile.h"
#include "fakekeychain.h"
#include "provisioning/rotation.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using app::ShownCertificate;
using app::ShownCertificates;
using ui::CertificateKey;
using ui::CertificateRow;
using Kind = CertificateRow::Kind;

namespace {

constexpr auto kMachine =
    "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm"_L1;

const QDateTime &day(int number)
{
    static QList<QDateTime> days;
    while (days.size() <= number)
        days += QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC).addDays(days.size());
    return days.at(number);
}

/// A server certificate that was made on that day; its id is its content, too.
CertificateRow server(const QString &id, int made, const QStringList &names, const QString &machine = {})
{
    CertificateRow row { .kind = Kind::Server, .id = id, .name = id, .authorityId = u"ca"_s };
    row.certificate.der = id.toLatin1();
    row.certificate.sha256 = id;
    row.certificate.dnsNames = names;
    row.certificate.notBefore = day(made);
    row.certificate.notAfter = day(made).addDays(397);
    row.machineId = machine;
    return row;
}

docker::Host host(const QString &id, const QString &address, const QString &machine = {})
{
    return { .id = docker::HostId(id),
             .name = id,
             .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = address, .port = 2376 },
             .authorityId = u"ca"_s,
             .machineId = machine };
}

/// As it stands in the folder once every host has gone over from the one to the other, on somebody's word.
bool hasReplaced(const QString &folder, const QString &oldAuthority, const QString &newAuthority)
{
    const provisioning::Rotation rotation { .id = newAuthority,
                                            .oldAuthority = oldAuthority,
                                            .name = u"Work"_s,
                                            .dropsOld = true,
                                            .hosts = { { .id = docker::HostId(u"vm"_s),
                                                         .state = provisioning::RotationState::Done } } };
    return provisioning::RotationStore(folder).put(rotation).has_value();
}

/// Controllers over a folder, as Application puts them together.
struct Program
{
    explicit Program(const QString &folder, const QDateTime &start)
        : clock(start)
        , settings(folder, {})
        , world(folder)
        , keeper(world, keychain)
        , certificates(world, keeper, settings, clock, {})
    {
    }

    CertificateKey make(const ui::NewCertificate &request)
    {
        const auto made = awaited(certificates.make(request, {}));
        return made && *made ? **made : CertificateKey {};
    }
    bool remove(const CertificateKey &key)
    {
        return awaited(certificates.remove({ key }, {})).value_or(Error()).has_value();
    }
    CertificateRow row(const CertificateKey &key) const
    {
        const QList<CertificateRow> rows = certificates.rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [&key](const CertificateRow &each) {
            return ui::certificateKey(each) == key;
        });
        return found == rows.end() ? CertificateRow() : *found;
    }
    /// In the store, for the next run.
    bool isNotedAsFormer(const CertificateKey &key)
    {
        const auto servers = world.workspace().certificates.servers().value_or(QList<pki::StoredServer>());
        return std::any_of(servers.cbegin(), servers.cend(), [&key](const pki::StoredServer &each) {
            return each.id == key.id && each.former;
        });
    }
    /// The engine of this host shows it, to a connection that was accepted.
    bool show(const QString &hostId, const CertificateKey &which, const CertificateKey &authority)
    {
        return world.verifier()
            .of(hostId)
            .verifyServer({ row(which).certificate.der }, { row(authority).certificate.der }, u"vm.example"_s)
            .has_value();
    }

    FakeKeychain keychain;
    TestClock clock;
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::CertificateController certificates;
};

} // namespace

class TestFormerCertificates final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void former_table_data();
    void former_table();
    void users_whatIsShown_decides();
    void replacedByHand_oldOneIsFormer_alsoAfterARestart();
    void watch_renewedAndPutThere_eachIsToldOfOnItsOwn();
    void verifier_host_isToldOfEachChange();
    void shown_isKnownInTheNextRun();
    void shown_inThisRun_countsMoreThanWhatWasKept();
    void shown_damagedFile_isLeftOut();
    void shown_otherFormat_isLeftOut();
    void needless_table_data();
    void needless_table();
    void replacedAuthority_isFormer_withItsIdentities();
    void replacedAuthority_whileAnEngineMayNeedIt_isNotFormer();
};

void TestFormerCertificates::former_table_data()
{
    QTest::addColumn<QList<CertificateRow>>("rows"); // is the first of them former?
    QTest::addColumn<QList<docker::Host>>("hosts");
    QTest::addColumn<ShownCertificates>("shown");
    QTest::addColumn<bool>("isFormer");
    const QString machine = kMachine;
    const CertificateRow old = server(u"old"_s, 1, { u"vm.example"_s });
    const CertificateRow tied = server(u"tied"_s, 1, { u"elsewhere.example"_s }, machine.toUpper());
    const CertificateRow next = server(u"next"_s, 5, { u"vm.example"_s });
    const docker::Host vm = host(u"vm"_s, u"vm.example"_s, machine);
    const auto shows = [](const CertificateRow &row) {
        return ShownCertificates { { u"vm"_s, ShownCertificate::of(row.certificate) } };
    };

    QTest::newRow("nothing is known") << QList { old, next } << QList { vm } << ShownCertificates() << false;
    QTest::newRow("no host") << QList { old, next } << QList<docker::Host>() << shows(next) << false;
    QTest::newRow("it is shown") << QList { old, next } << QList { vm } << shows(old) << false;
    QTest::newRow("a later one is shown") << QList { old, next } << QList { vm } << shows(next) << true;
    QTest::newRow("for its machine") << QList { tied, next } << QList { vm } << shows(next) << true;
    QTest::newRow("a later one that is not kept") << QList { old } << QList { vm } << shows(next) << true;
    QTest::newRow("an earlier one is shown") << QList { next, old } << QList { vm } << shows(old) << false;
    CertificateRow otherAuthority = old;
    otherAuthority.authorityId = u"former-ca"_s;
    QTest::newRow("of a former authority")
        << QList { otherAuthority, next } << QList { vm } << shows(next) << true;
    CertificateRow own = old;
    own.id = u"vm"_s;
    QTest::newRow("of a set-up, another is kept")
        << QList { own, next } << QList { vm } << shows(next) << true;
    QTest::newRow("of a set-up, the other is not kept")
        << QList { own } << QList { vm } << shows(next) << false;
    CertificateRow waiting = old;
    waiting.shown = server(u"before"_s, 0, { u"vm.example"_s }).certificate;
    QTest::newRow("renewed, not put there yet")
        << QList { waiting, next } << QList { vm } << shows(next) << false;
    QTest::newRow("renewed, the one before is shown")
        << QList { waiting } << QList { vm }
        << ShownCertificates { { u"vm"_s, ShownCertificate::of(*waiting.shown) } } << false;
    const docker::Host other = host(u"other"_s, u"VM.example"_s);
    QTest::newRow("another host is not known")
        << QList { old, next } << QList { vm, other } << shows(next) << false;
    ShownCertificates both = shows(next);
    both.insert(u"other"_s, ShownCertificate::of(old.certificate));
    QTest::newRow("another host shows it") << QList { old, next } << QList { vm, other } << both << false;
    both.insert(u"other"_s, ShownCertificate::of(next.certificate));
    QTest::newRow("both show another") << QList { old, next } << QList { vm, other } << both << true;
    const CertificateRow local = server(u"local"_s, 1, { u"localhost"_s });
    const docker::Host tunnel = host(u"vm"_s, u"localhost"_s);
    QTest::newRow("by a name that all have")
        << QList { local, next } << QList { tunnel } << shows(next) << false;
    CertificateRow marked = old;
    marked.former = true;
    QTest::newRow("stays, nothing is known")
        << QList { marked, next } << QList { vm } << ShownCertificates() << true;
    QTest::newRow("stays, its host has gone")
        << QList { marked } << QList<docker::Host>() << ShownCertificates() << true;
    QTest::newRow("comes back") << QList { marked, next } << QList { vm } << shows(old) << false;
    CertificateRow identity = old;
    identity.kind = Kind::Identity;
    QTest::newRow("an identity") << QList { identity, next } << QList { vm } << shows(next) << false;
}

void TestFormerCertificates::former_table()
{
    QFETCH(const QList<CertificateRow>, rows);
    QFETCH(const QList<docker::Host>, hosts);
    QFETCH(const ShownCertificates, shown);
    QTEST(app::isFormer(rows.constFirst(), rows, hosts, shown), "isFormer");
}

void TestFormerCertificates::users_whatIsShown_decides()
{
    const QString machine = kMachine;
    const CertificateRow own = server(u"vm"_s, 1, { u"vm.example"_s });
    const CertificateRow tied = server(u"tied"_s, 5, { u"vm.example"_s }, machine);
    CertificateRow former = server(u"former"_s, 0, { u"nas.example"_s });
    former.former = true;
    const QList<CertificateRow> rows { own, tied, former };
    const QList<docker::Host> hosts { host(u"vm"_s, u"vm.example"_s, machine),
                                      host(u"nas"_s, u"nas.example"_s) };
    using Users = std::vector<QList<qsizetype>>;
    QCOMPARE(app::usersOf(rows, hosts, {}), (Users { { 0 }, {}, {} }));
    QCOMPARE(app::usersOf(rows, hosts, { { u"vm"_s, ShownCertificate::of(tied.certificate) } }),
             (Users { {}, { 0 }, {} }));
    QCOMPARE(app::usersOf(rows, hosts, { { u"nas"_s, ShownCertificate::of(former.certificate) } }),
             (Users { { 0 }, {}, { 1 } }));
    const CertificateRow stranger = server(u"stranger"_s, 9, { u"vm.example"_s });
    QCOMPARE(app::usersOf(rows, hosts, { { u"vm"_s, ShownCertificate::of(stranger.certificate) } }),
             (Users { { 0 }, {}, {} }));
}

void TestFormerCertificates::replacedByHand_oldOneIsFormer_alsoAfterARestart()
{
    const QTemporaryDir folder;
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-380);
    auto program = std::make_unique<Program>(folder.path(), start);
    const CertificateKey authority =
        program->make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const ui::NewCertificate wanted { .kind = Kind::Server,
                                      .name = u"vm"_s,
                                      .names = { u"vm.example"_s },
                                      .authority = authority.id,
                                      .machine = kMachine };
    const CertificateKey first = program->make(wanted);
    docker::Host vm = host(u"vm"_s, u"vm.example"_s, kMachine);
    vm.authorityId = authority.id;
    QVERIFY(program->world.workspace().hosts.put(vm));
    program->certificates.reload();
    QVERIFY(program->show(u"vm"_s, first, authority));
    QTRY_COMPARE(program->row(first).hostNames, QStringList { u"vm"_s });

    program->clock.advance(std::chrono::hours(24 * 370)); // 27 days are left
    const CertificateKey second = program->make(wanted);
    QVERIFY(!program->row(first).former);
    QVERIFY2(program->row(second).hostNames.isEmpty(), "it is not on the machine yet");
    QSignalSpy changed(&program->certificates, &ui::CertificateService::changed);
    QVERIFY(program->show(u"vm"_s, second, authority));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(program->row(first).former);
    QCOMPARE(program->row(first).formerHost, u"vm"_s);
    QVERIFY(program->row(first).hostNames.isEmpty());
    QCOMPARE(program->row(second).hostNames, QStringList { u"vm"_s });
    QVERIFY(!program->row(second).former);

    // Nobody is told of its end, now or in the next run, which has not seen the engine yet.
    QSignalSpy told(&program->certificates, &ui::CertificateService::endIsNear);
    program->certificates.startWatch();
    QVERIFY(told.isEmpty());
    QTRY_VERIFY(program->isNotedAsFormer(first));
    QThreadPool::globalInstance()->waitForDone(); // what it writes is there before the next run reads
    auto next = std::make_unique<Program>(folder.path(), program->clock.now());
    next->keychain.entries.swap(program->keychain.entries);
    program = std::move(next);
    QVERIFY(program->row(first).former);
    QCOMPARE(program->row(second).hostNames, QStringList { u"vm"_s });

    // Whoever puts it back uses it again.
    QVERIFY(program->show(u"vm"_s, second, authority));
    QVERIFY(program->show(u"vm"_s, first, authority));
    QTRY_VERIFY(!program->row(first).former);
    QCOMPARE(program->row(first).hostNames, QStringList { u"vm"_s });
    QVERIFY(program->row(second).hostNames.isEmpty());
    QVERIFY2(!program->row(second).former, "the later one may be on its way there");

    QVERIFY(program->show(u"vm"_s, second, authority));
    QTRY_VERIFY(program->row(first).former);
    QVERIFY(program->remove(first));
    QCOMPARE(program->certificates.rows().size(), 2);
}

/// A renewal repeats nothing, and what was told of the one before holds nothing back of the one that follows.
void TestFormerCertificates::watch_renewedAndPutThere_eachIsToldOfOnItsOwn()
{
    const QTemporaryDir folder;
    Program program(folder.path(), QDateTime::currentDateTimeUtc().addDays(-380));
    const CertificateKey authority =
        program.make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const CertificateKey key = program.make({ .kind = Kind::Server,
                                              .name = u"vm"_s,
                                              .names = { u"vm.example"_s },
                                              .authority = authority.id,
                                              .machine = kMachine });
    docker::Host vm = host(u"vm"_s, u"vm.example"_s, kMachine);
    vm.authorityId = authority.id;
    QVERIFY(program.world.workspace().hosts.put(vm));
    program.certificates.reload();
    QVERIFY(program.show(u"vm"_s, key, authority));
    QTRY_COMPARE(program.row(key).hostNames, QStringList { u"vm"_s });
    program.clock.advance(std::chrono::hours(24 * 370)); // 27 days are left
    QSignalSpy told(&program.certificates, &ui::CertificateService::endIsNear);
    program.certificates.startWatch();
    QCOMPARE(told.size(), 1);

    const auto renewed = awaited(program.certificates.renew({ .which = { key } }, {}));
    QVERIFY(renewed && *renewed && (*renewed)->failures.isEmpty());
    QVERIFY(program.row(key).shown);
    QCOMPARE(told.size(), 1);
    QVERIFY(program.show(u"vm"_s, key, authority));
    QTRY_VERIFY(!program.row(key).shown);
    QTRY_COMPARE(program.clock.sleeping(), 1);
    program.clock.advance(std::chrono::hours(24 * 310)); // 87 days are left of the new one
    QTRY_COMPARE(told.size(), 2);
}

void TestFormerCertificates::verifier_host_isToldOfEachChange()
{
    const QTemporaryDir folder;
    Program program(folder.path(), QDateTime::currentDateTimeUtc());
    const CertificateKey authority =
        program.make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const ui::NewCertificate wanted {
        .kind = Kind::Server, .name = u"vm"_s, .names = { u"vm.example"_s }, .authority = authority.id
    };
    const CertificateKey one = program.make(wanted);
    const CertificateKey two = program.make(wanted);
    QStringList told;
    const app::EngineVerifier verifier(
        [&told](const QString &hostId, const QByteArray &) { told += hostId; });
    const auto show = [&](const QString &hostId, const CertificateKey &which, const QString &name) {
        return verifier.of(hostId)
            .verifyServer({ program.row(which).certificate.der }, { program.row(authority).certificate.der },
                          name)
            .has_value();
    };
    QVERIFY(show(u"a"_s, one, u"vm.example"_s));
    QVERIFY(show(u"a"_s, one, u"vm.example"_s));
    QVERIFY(show(u"b"_s, one, u"vm.example"_s));
    QVERIFY(!show(u"a"_s, two, u"other.example"_s)); // what is refused is shown to nobody
    QCOMPARE(told, (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(!verifier.hasSeen(program.row(two).certificate.der));
    QVERIFY(show(u"a"_s, two, u"vm.example"_s));
    QVERIFY(show(u"a"_s, one, u"vm.example"_s));
    QCOMPARE(told, (QStringList { u"a"_s, u"b"_s, u"a"_s, u"a"_s }));
    QVERIFY(verifier.hasSeen(program.row(two).certificate.der));
}

void TestFormerCertificates::shown_isKnownInTheNextRun()
{
    const QTemporaryDir folder;
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-100);
    auto program = std::make_unique<Program>(folder.path(), start);
    const CertificateKey authority =
        program->make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const ui::NewCertificate wanted {
        .kind = Kind::Server, .name = u"vm"_s, .names = { u"vm.example"_s }, .authority = authority.id
    };
    const CertificateKey first = program->make(wanted);
    for (const QString &id : { u"one"_s, u"two"_s }) {
        docker::Host vm = host(id, u"vm.example"_s);
        vm.authorityId = authority.id;
        QVERIFY(program->world.workspace().hosts.put(vm));
    }
    program->clock.advance(std::chrono::hours(24 * 50));
    const CertificateKey second = program->make(wanted);
    QVERIFY(program->show(u"one"_s, second, authority)); // the other is switched off
    const QString second256 = program->row(second).certificate.sha256;
    QTRY_COMPARE(app::shownIn(folder.path()).value(u"one"_s).sha256, second256);
    QVERIFY(!program->row(first).former);

    auto next = std::make_unique<Program>(folder.path(), program->clock.now());
    next->keychain.entries.swap(program->keychain.entries);
    program = std::move(next);
    QVERIFY(!program->row(first).former);
    QVERIFY2(!program->row(first).hostNames.contains(u"one"_s), "it is known what that one shows");
    QVERIFY(program->row(second).hostNames.contains(u"one"_s));
    QVERIFY(program->show(u"two"_s, second, authority)); // and now the first one is
    QTRY_VERIFY(program->row(first).former);
    QTRY_COMPARE(app::shownIn(folder.path()).size(), 2);
    QVERIFY(program->world.workspace().hosts.remove(docker::HostId(u"two"_s)));
    program->certificates.reload();
    QTRY_COMPARE(app::shownIn(folder.path()).keys(), QStringList { u"one"_s });
}

void TestFormerCertificates::shown_inThisRun_countsMoreThanWhatWasKept()
{
    const QTemporaryDir folder;
    Program program(folder.path(), QDateTime::currentDateTimeUtc());
    const CertificateKey authority =
        program.make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const ui::NewCertificate wanted {
        .kind = Kind::Server, .name = u"vm"_s, .names = { u"vm.example"_s }, .authority = authority.id
    };
    const CertificateKey first = program.make(wanted);
    const CertificateKey second = program.make(wanted);
    docker::Host vm = host(u"vm"_s, u"vm.example"_s);
    vm.authorityId = authority.id;
    QVERIFY(program.world.workspace().hosts.put(vm));
    program.certificates.reload();
    QVERIFY(program.show(u"vm"_s, second, authority));
    const ShownCertificate seen = ShownCertificate::of(program.row(second).certificate);
    QTRY_COMPARE(app::shownIn(folder.path()).value(u"vm"_s), seen);
    QCOMPARE(program.row(second).hostNames, QStringList { u"vm"_s });

    const ShownCertificate before = ShownCertificate::of(program.row(first).certificate);
    QVERIFY(app::writeShown(folder.path(), { { u"vm"_s, before } }));
    emit program.world.workspaceChanged(); // it is read again
    QCOMPARE(program.row(second).hostNames, QStringList { u"vm"_s });
    QVERIFY(program.row(first).hostNames.isEmpty());
    QTRY_COMPARE(app::shownIn(folder.path()).value(u"vm"_s), seen);
}

void TestFormerCertificates::shown_damagedFile_isLeftOut()
{
    const QTemporaryDir folder;
    QVERIFY(app::shownIn(folder.path()).isEmpty());
    const ShownCertificates shown { { u"vm"_s, { .sha256 = u"AB"_s, .notBefore = day(3) } } };
    QVERIFY(app::writeShown(folder.path(), shown));
    QCOMPARE(app::shownIn(folder.path()), shown);
    QFile file(folder.filePath(u"shown.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    for (const char *damage : { "\"sha256\"", "\"hosts\"", "\"format\": 1", "2026-01", "}" }) {
        QVERIFY(text.contains(damage));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(text).replace(damage, "x"));
        file.close();
        QVERIFY2(app::shownIn(folder.path()).isEmpty(), damage);
    }
}

void TestFormerCertificates::shown_otherFormat_isLeftOut()
{
    const QTemporaryDir folder;
    QVERIFY(app::writeShown(folder.path(), { { u"vm"_s, { .sha256 = u"AB"_s, .notBefore = day(3) } } }));
    QFile file(folder.filePath(u"shown.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(text.contains("\"format\": 1"));
    file.write(QByteArray(text).replace("\"format\": 1", "\"format\": 2"));
    file.close();
    QVERIFY(app::shownIn(folder.path()).isEmpty());
}

void TestFormerCertificates::needless_table_data()
{
    QTest::addColumn<QList<pki::StoredServer>>("servers");
    QTest::addColumn<bool>("isNeedless");
    pki::StoredServer server { .id = u"s"_s, .authority = pki::AuthorityId(u"old"_s) };
    server.certificate.notAfter = day(20);
    QTest::newRow("nothing is kept") << QList<pki::StoredServer>() << true;
    QTest::newRow("an engine may show it") << QList { server } << false;
    pki::StoredServer former = server;
    former.former = true;
    QTest::newRow("its engine shows another") << QList { former } << true;
    pki::StoredServer ended = server;
    ended.certificate.notAfter = day(10);
    QTest::newRow("it has ended") << QList { ended } << true;
    pki::StoredServer other = server;
    other.authority = pki::AuthorityId(u"new"_s);
    QTest::newRow("of another authority") << QList { other } << true;
    QTest::newRow("one of several") << QList { former, other, server } << false;
}

void TestFormerCertificates::needless_table()
{
    QFETCH(const QList<pki::StoredServer>, servers);
    QTEST(app::needlessAuthorities({ u"old"_s }, servers, day(10)).contains(u"old"_s), "isNeedless");
    QVERIFY(app::needlessAuthorities({}, servers, day(10)).isEmpty());
}

void TestFormerCertificates::replacedAuthority_isFormer_withItsIdentities()
{
    const QTemporaryDir folder;
    Program program(folder.path(), QDateTime::currentDateTimeUtc().addDays(-380));
    const auto make = [&program](Kind kind, const QString &name, const CertificateKey &authority) {
        return program.make(
            { .kind = kind, .name = name, .names = { u"vm.example"_s }, .authority = authority.id });
    };
    const CertificateKey old = make(Kind::Authority, u"Work"_s, {}); // for 397 days
    const CertificateKey mine = make(Kind::Identity, u"me"_s, old);
    const CertificateKey job = make(Kind::Identity, u"ci"_s, old);
    const CertificateKey server = make(Kind::Server, u"vm"_s, old);
    program.clock.advance(std::chrono::hours(24 * 370)); // 27 days are left
    const CertificateKey fresh = make(Kind::Authority, u"Work"_s, {});
    const CertificateKey next = make(Kind::Identity, u"me"_s, fresh);
    const CertificateKey shown = make(Kind::Server, u"vm"_s, fresh);
    docker::Host vm = host(u"vm"_s, u"vm.example"_s);
    vm.authorityId = fresh.id;
    vm.identityId = next.id;
    QVERIFY(program.world.workspace().hosts.put(vm));
    QVERIFY(hasReplaced(folder.path(), old.id, fresh.id));
    program.certificates.reload();
    QVERIFY2(!program.row(old).former, "nobody has seen yet what the engine shows");
    QVERIFY(program.show(u"vm"_s, shown, fresh));
    QTRY_VERIFY(program.row(server).former);
    for (const CertificateKey &key : { old, mine, job })
        QTRY_VERIFY2(program.row(key).former, qPrintable(program.row(key).name));
    for (const CertificateKey &key : { fresh, next, shown })
        QVERIFY2(!program.row(key).former, qPrintable(program.row(key).name));
    QSignalSpy told(&program.certificates, &ui::CertificateService::endIsNear);
    program.certificates.startWatch();
    QVERIFY(told.isEmpty());

    // What is still used is not, and what has lost its authority here is.
    vm.identityId = mine.id;
    QVERIFY(program.world.workspace().hosts.put(vm));
    program.certificates.reload();
    QVERIFY(!program.row(mine).former);
    QVERIFY(program.row(job).former);
    QVERIFY(program.remove(old));
    QVERIFY(program.row(job).former);
}

void TestFormerCertificates::replacedAuthority_whileAnEngineMayNeedIt_isNotFormer()
{
    const QTemporaryDir folder;
    Program program(folder.path(), QDateTime::currentDateTimeUtc());
    const CertificateKey old = program.make({ .kind = Kind::Authority, .name = u"Work"_s });
    const CertificateKey fresh = program.make({ .kind = Kind::Authority, .name = u"Next"_s });
    const CertificateKey identity =
        program.make({ .kind = Kind::Identity, .name = u"ci"_s, .authority = old.id });
    const CertificateKey elsewhere = program.make(
        { .kind = Kind::Server, .name = u"nas"_s, .names = { u"nas.example"_s }, .authority = old.id });
    QVERIFY(hasReplaced(folder.path(), old.id, fresh.id));
    program.certificates.reload();
    QVERIFY2(!program.row(old).former && !program.row(identity).former, "nobody knows what the NAS shows");
    QVERIFY(program.remove(elsewhere));
    QVERIFY(program.row(old).former && program.row(identity).former);
    docker::Host vm = host(u"vm"_s, u"vm.example"_s);
    vm.authorityId = fresh.id;
    vm.alsoTrusted = { old.id };
    QVERIFY(program.world.workspace().hosts.put(vm));
    program.certificates.reload();
    QVERIFY2(!program.row(old).former && !program.row(identity).former, "a host still trusts it");
}

QTEST_MAIN(TestFormerCertificates)
#include "tst_formercertificates.moc"
