// SPDX-License-Identifier: GPL-3.0-or-later
// Writing into the certificate store waits for the disk, which may take tenths of a second: never in the
// thread that draws the windows, and always in the order in which it was begun.
#include "../provisioning/flushwatch.h"
#include "app/certificatecontroller.h"
#include "app/hostcontroller.h"
#include "app/settingsstore.h"
#include "app/shownfile.h"
#include "fakekeychain.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using ui::CertificateKey;
using ui::CertificateRow;
using Kind = CertificateRow::Kind;

namespace {

/// The certificates of a data folder as Application puts them together.
struct Program
{
    explicit Program(const QString &folder)
        : clock(QDateTime::currentDateTimeUtc().addDays(-10))
        , settings(folder, {})
        , world(folder)
        , keeper(world, keychain)
        , hosts(world, keeper)
        , certificates(world, keeper, settings, clock, {})
    {
    }

    CertificateKey make(const ui::NewCertificate &request)
    {
        const auto made = awaited(certificates.make(request, {}));
        return made && *made ? **made : CertificateKey {};
    }
    bool remove(const QList<CertificateKey> &keys)
    {
        return awaited(certificates.remove(keys, {})).value_or(Error()).has_value();
    }
    CertificateRow row(const CertificateKey &key) const
    {
        const QList<CertificateRow> rows = certificates.rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [&key](const CertificateRow &each) {
            return ui::certificateKey(each) == key;
        });
        return found == rows.end() ? CertificateRow() : *found;
    }

    FakeKeychain keychain;
    TestClock clock;
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::HostController hosts;
    app::CertificateController certificates;
};

} // namespace

class TestStoreThread final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void make_eachKind();
    void renew_withTheSameAndAnotherKey();
    void import_aFolder();
    void remove_several();
    void remove_onASlowDisk_holdsNobodyUp();
    void files_ofPeople();
    void hosts_comeChangeAndGo();
    void engines_whatTheyShow_isNoted();

private:
    /// An authority, a server certificate, an identity.
    QList<CertificateKey> fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestStoreThread::init()
{
    failOnAnyWarning();
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->filePath(u"data"_s));
    takeFlushes();
}

QList<CertificateKey> TestStoreThread::fill()
{
    const CertificateKey authority =
        m_program->make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const CertificateKey server = m_program->make(
        { .kind = Kind::Server, .name = u"vm"_s, .names = { u"vm.example"_s }, .authority = authority.id });
    const CertificateKey identity =
        m_program->make({ .kind = Kind::Identity, .name = u"ci"_s, .authority = authority.id });
    return { authority, server, identity };
}

void TestStoreThread::make_eachKind()
{
    const QList<CertificateKey> keys = fill();
    QCOMPARE(m_program->certificates.rows().size(), keys.size());
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY2(flushes.elsewhere > keys.size(), "they are counted");
}

void TestStoreThread::renew_withTheSameAndAnotherKey()
{
    const QList<CertificateKey> keys = fill();
    takeFlushes();
    for (const bool newKey : { false, true }) {
        const auto renewed = awaited(m_program->certificates.renew({ .which = keys, .newKey = newKey }, {}));
        QVERIFY(renewed && *renewed && (*renewed)->failures.isEmpty());
    }
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY(flushes.elsewhere > 2 * keys.size());
}

void TestStoreThread::import_aFolder()
{
    const QList<CertificateKey> keys = fill();
    const QString folder = m_folder->filePath(u"mine"_s);
    const auto written =
        awaited(m_program->certificates.exportTo({ .which = keys.at(2), .target = folder }, Secret(), {}));
    QVERIFY(written && *written);
    QVERIFY(m_program->remove({ keys.at(2) }));
    const auto found = awaited(m_program->certificates.lookAt({ folder }, Secret(), {}));
    QVERIFY(found && *found && (*found)->offers.size() == 1);
    takeFlushes();
    const auto taken = awaited(m_program->certificates.take((*found)->number, { 0 }, {}));
    QVERIFY(taken && *taken);
    QCOMPARE(m_program->certificates.rows().size(), 3);
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY(flushes.elsewhere > 1);
}

void TestStoreThread::remove_several()
{
    const QList<CertificateKey> keys = fill();
    takeFlushes();
    QVERIFY(m_program->remove(keys));
    QVERIFY(m_program->certificates.rows().isEmpty());
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY(flushes.elsewhere >= keys.size());
}

void TestStoreThread::remove_onASlowDisk_holdsNobodyUp()
{
    const QList<CertificateKey> keys = fill();
    bool isRemoved = false;
    TaskScope tasks;
    auto slow = std::make_unique<SlowDisk>();
    tasks.run(m_program->certificates.remove({ keys.last() }, {}),
              [&isRemoved](const Result<> &removed) { isRemoved = removed.has_value(); });
    QTRY_COMPARE(slow->waiting(), 1);
    bool hasTurned = false;
    QTimer::singleShot(0, this, [&hasTurned] { hasTurned = true; });
    QTRY_VERIFY2(hasTurned, "windows go on");
    QVERIFY(!isRemoved);
    QCOMPARE(m_program->certificates.rows().size(), keys.size());
    slow.reset();
    QTRY_VERIFY(isRemoved);
    QCOMPARE(m_program->certificates.rows().size(), keys.size() - 1);
}

void TestStoreThread::files_ofPeople()
{
    const QList<CertificateKey> keys = fill();
    takeFlushes();
    const QString calendar = m_folder->filePath(u"ends.ics"_s);
    const QList<ui::CalendarEntry> entries {
        { .uid = u"one"_s, .summary = u"Ends"_s, .description = u"Soon"_s, .end = m_program->clock.now() }
    };
    QVERIFY(awaited(m_program->certificates.saveCalendar(calendar, entries, false, {})).value_or(Error()));
    const QString recovery = m_folder->filePath(u"recovery"_s);
    QVERIFY(awaited(m_program->certificates.saveRecovery(recovery, Secret("K7QM2"), {})).value_or(Error()));
    for (const QString &path : { calendar, recovery })
        QVERIFY(QFileInfo(path).size() > 0);
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside.size(), flushes.elsewhere); // a slow stick holds up no data folder
    QVERIFY(flushes.elsewhere >= 2);
}

void TestStoreThread::hosts_comeChangeAndGo()
{
    app::HostController &hosts = m_program->hosts;
    const docker::HostId id(u"vm"_s);
    const docker::Endpoint tls { .kind = docker::Endpoint::Kind::Tls,
                                 .address = u"vm.example"_s,
                                 .port = 2376 };
    QVERIFY(m_program->world.workspace().hosts.put({ .id = id, .name = u"vm"_s, .endpoint = tls }));
    hosts.reload();
    takeFlushes();
    const QDateTime until(m_program->clock.now().date().addDays(3), QTime(0, 0), Qt::UTC);
    QVERIFY(awaited(hosts.setAccessUntil(id, until, {})).value_or(Error()));
    QCOMPARE(hosts.hosts().constFirst().accessUntil, until);
    QVERIFY(awaited(hosts.removeHost(id, {})).value_or(Error()));
    QVERIFY(hosts.hosts().isEmpty());
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY(flushes.elsewhere >= 2);
}

/// What is seen of engines is written down while people work.
void TestStoreThread::engines_whatTheyShow_isNoted()
{
    const QList<CertificateKey> keys = fill();
    const CertificateKey &authority = keys.at(0);
    QVERIFY(m_program->world.workspace().hosts.put(
        { .id = docker::HostId(u"vm"_s),
          .name = u"vm"_s,
          .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = u"vm.example"_s, .port = 2376 },
          .authorityId = authority.id }));
    m_program->certificates.reload();
    m_program->clock.advance(std::chrono::hours(24));
    const CertificateKey next = m_program->make(
        { .kind = Kind::Server, .name = u"vm"_s, .names = { u"vm.example"_s }, .authority = authority.id });
    takeFlushes();
    const auto show = [&](const CertificateKey &which) {
        return m_program->world.verifier()
            .of(u"vm"_s)
            .verifyServer({ m_program->row(which).certificate.der },
                          { m_program->row(authority).certificate.der }, u"vm.example"_s)
            .has_value();
    };
    const auto isFormer = [this](const CertificateKey &key) {
        const auto servers =
            m_program->world.workspace().certificates.servers().value_or(QList<pki::StoredServer>());
        return std::any_of(servers.cbegin(), servers.cend(), [&key](const pki::StoredServer &each) {
            return each.id == key.id && each.former;
        });
    };
    QVERIFY(show(keys.at(1)));
    QVERIFY(show(next));
    QTRY_VERIFY(isFormer(keys.at(1)));
    QTRY_COMPARE(app::shownIn(m_folder->filePath(u"data"_s)).value(u"vm"_s).sha256,
                 m_program->row(next).certificate.sha256);
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY(flushes.elsewhere > 1);
}

QTEST_MAIN(TestStoreThread)
#include "tst_storethread.moc"
