// SPDX-License-Identifier: GPL-3.0-or-later
// What a renewed certificate is for and who can sign it: the names that its hosts go by today, and an
// authority that has not ended.
#include "app/certificatecontroller.h"
#include "app/certificateuses.h"
#include "app/settingsstore.h"
#include "fakekeychain.h"
#include "pki/verification.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"
#include "ui/models/text/words.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using ui::CertificateKey;
using ui::CertificateRow;
using Kind = CertificateRow::Kind;
using EndpointKind = docker::Endpoint::Kind;

namespace {

constexpr std::chrono::hours kDay { 24 };

/// The certificates of a data folder as Application puts them together.
struct Program
{
    explicit Program(const QString &folder)
        : clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC))
        , settings(folder, {})
        , world(folder)
        , keeper(world, keychain)
        , certificates(world, keeper, settings, clock, [this](const QString &) { return machineNames; })
    {
    }

    Result<CertificateKey> make(const ui::NewCertificate &request)
    {
        return awaited(certificates.make(request, {})).value_or(Error { .code = u"test.timeout"_s });
    }
    ui::RenewalOutcome renew(const ui::Renewal &request)
    {
        const auto renewed = awaited(certificates.renew(request, {}));
        return renewed && *renewed ? **renewed : ui::RenewalOutcome {};
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
    QStringList machineNames {};
    TestClock clock;
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::CertificateController certificates;
};

docker::Host hostAt(EndpointKind kind, const QString &address, const QString &id = u"h"_s)
{
    return { .id = docker::HostId(id),
             .name = id,
             .endpoint = { .kind = kind, .address = address, .port = quint16(2376) } };
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class TestRenewal final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }

    void namesOfToday_table_data();
    void namesOfToday_table();
    void namesOfToday_severalHosts_areThoseOfAll();
    void names_machineMoved_areExactlyThoseOfToday();
    void names_nothingMissing_stayAsTheyAre();
    void names_twoHostsShowIt_bothAreReachedAfterwards();
    void names_hostByItsOwnSsh_fitsAndCanBeRenewed();
    void authority_nearItsEnd_signsWhileItHasADay_data();
    void authority_nearItsEnd_signsWhileItHasADay();
    void authority_endedAndRenewedFirst_signsTheRest();

private:
    bool put(const docker::Host &host) { return m_program->world.workspace().hosts.put(host).has_value(); }
    bool verifies(const CertificateKey &server, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    CertificateKey m_authority {};
};

void TestRenewal::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    const Result<CertificateKey> made =
        m_program->make({ .kind = Kind::Authority, .name = u"Work"_s, .days = 1000 });
    QVERIFY(made);
    m_authority = *made;
}

bool TestRenewal::verifies(const CertificateKey &server, const QString &name) const
{
    return pki::verify({ .roots = { m_program->row(m_authority).certificate },
                         .leaf = m_program->row(server).certificate,
                         .host = name,
                         .time = m_program->clock.now() })
        .has_value();
}

void TestRenewal::namesOfToday_table_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("ofMachine");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("today");
    constexpr auto kTls = int(EndpointKind::Tls);
    const QStringList loopback { u"localhost"_s, u"127.0.0.1"_s };
    // The certificate is for web.example, 10.0.0.4 and 2001:db8::1, and says "10.0.0.5" as a DNS name.
    QTest::newRow("fits") << kTls << u"web.example"_s << QStringList { u"web.example"_s, u"10.0.0.4"_s }
                          << QStringList() << QStringList { u"web.example"_s, u"10.0.0.4"_s } + loopback;
    QTest::newRow("its machine is not known") << kTls << u"10.0.0.4"_s << QStringList() << QStringList()
                                              << QStringList { u"10.0.0.4"_s } + loopback;
    QTest::newRow("another address") << kTls << u"web.example"_s
                                     << QStringList { u"web.example"_s, u"10.0.0.9"_s }
                                     << QStringList { u"10.0.0.9"_s }
                                     << QStringList { u"web.example"_s, u"10.0.0.9"_s } + loopback;
    QTest::newRow("connected under a name that the machine does not have")
        << kTls << u"web.internal"_s << QStringList { u"web.example"_s } << QStringList { u"web.internal"_s }
        << QStringList { u"web.example"_s, u"web.internal"_s } + loopback;
    QTest::newRow("through a tunnel")
        << kTls << u"127.0.0.1"_s << QStringList { u"web.example"_s } << QStringList { u"127.0.0.1"_s }
        << QStringList { u"web.example"_s, u"127.0.0.1"_s, u"localhost"_s };
    QTest::newRow("names in capitals") << kTls << u"Web.Example"_s << QStringList() << QStringList()
                                       << QStringList { u"Web.Example"_s } + loopback;
    QTest::newRow("an address spelt otherwise")
        << kTls << u"2001:DB8:0::1"_s << QStringList() << QStringList()
        << QStringList { u"2001:DB8:0::1"_s } + loopback;
    QTest::newRow("an address that stands there as a name")
        << kTls << u"10.0.0.5"_s << QStringList() << QStringList { u"10.0.0.5"_s }
        << QStringList { u"10.0.0.5"_s } + loopback;
    QTest::newRow("by ssh") << int(EndpointKind::Ssh) << u"azureuser@web.example"_s
                            << QStringList { u"10.0.0.9"_s } << QStringList() << QStringList();
    QTest::newRow("on this computer") << int(EndpointKind::Unix) << u"/run/docker.sock"_s << QStringList()
                                      << QStringList() << QStringList();
}

void TestRenewal::namesOfToday_table()
{
    QFETCH(const int, kind);
    QFETCH(const QString, address);
    QFETCH(const QStringList, ofMachine);
    CertificateRow row { .kind = Kind::Server };
    row.certificate.dnsNames = QStringList { u"web.example"_s, u"10.0.0.5"_s };
    row.certificate.ipAddresses = QStringList { u"10.0.0.4"_s, u"2001:db8::1"_s };
    app::addNamesOfToday(row, hostAt(static_cast<EndpointKind>(kind), address), ofMachine);
    QTEST(row.missingNames, "missing");
    QTEST(row.namesOfToday, "today");
}

void TestRenewal::namesOfToday_severalHosts_areThoseOfAll()
{
    CertificateRow row { .kind = Kind::Server };
    row.certificate.dnsNames = QStringList { u"a.example"_s };
    app::addNamesOfToday(row, hostAt(EndpointKind::Tls, u"a.example"_s), { u"10.0.0.9"_s });
    app::addNamesOfToday(row, hostAt(EndpointKind::Tls, u"b.example"_s), { u"10.0.0.9"_s });
    QCOMPARE(sorted(row.missingNames), QStringList({ u"10.0.0.9"_s, u"b.example"_s }));
    QCOMPARE(sorted(row.namesOfToday),
             QStringList({ u"10.0.0.9"_s, u"127.0.0.1"_s, u"a.example"_s, u"b.example"_s, u"localhost"_s }));
}

void TestRenewal::names_machineMoved_areExactlyThoseOfToday()
{
    const Result<CertificateKey> server = m_program->make({ .kind = Kind::Server,
                                                            .name = u"web"_s,
                                                            .names = { u"web.example"_s, u"203.0.113.20"_s },
                                                            .authority = m_authority.id });
    QVERIFY(server);
    QVERIFY(put(hostAt(EndpointKind::Tls, u"web.example"_s, server->id)));
    m_program->machineNames = QStringList { u"web.example"_s, u"203.0.113.99"_s, u"10.0.0.4"_s };
    m_program->certificates.reload();
    QCOMPARE(m_program->renew({ .which = { *server } }).renewed.size(), 1);
    const pki::Certificate renewed = m_program->row(*server).certificate;
    QCOMPARE(sorted(renewed.dnsNames), QStringList({ u"localhost"_s, u"web.example"_s }));
    QCOMPARE(sorted(renewed.ipAddresses), QStringList({ u"10.0.0.4"_s, u"127.0.0.1"_s, u"203.0.113.99"_s }));
    QVERIFY(m_program->row(*server).missingNames.isEmpty());
}

void TestRenewal::names_nothingMissing_stayAsTheyAre()
{
    const QStringList names { u"web.example"_s, u"old.example"_s, u"203.0.113.20"_s };
    const Result<CertificateKey> server = m_program->make(
        { .kind = Kind::Server, .name = u"web"_s, .names = names, .authority = m_authority.id });
    QVERIFY(server);
    QVERIFY(put(hostAt(EndpointKind::Tls, u"WEB.example"_s, server->id)));
    m_program->certificates.reload();
    QVERIFY(m_program->row(*server).missingNames.isEmpty());
    QCOMPARE(m_program->renew({ .which = { *server } }).renewed.size(), 1);
    const pki::Certificate renewed = m_program->row(*server).certificate;
    QCOMPARE(renewed.dnsNames + renewed.ipAddresses, names);
}

void TestRenewal::names_twoHostsShowIt_bothAreReachedAfterwards()
{
    const Result<CertificateKey> server = m_program->make({ .kind = Kind::Server,
                                                            .name = u"both"_s,
                                                            .names = { u"a.example"_s, u"b.example"_s },
                                                            .authority = m_authority.id });
    QVERIFY(server);
    for (const QString &address : { u"a.example"_s, u"b.example"_s }) {
        docker::Host host = hostAt(EndpointKind::Tls, address, address);
        host.authorityId = m_authority.id;
        QVERIFY(put(host));
    }
    m_program->machineNames = QStringList { u"203.0.113.99"_s };
    m_program->certificates.reload();
    QCOMPARE(m_program->row(*server).hostNames.size(), 2);
    QCOMPARE(m_program->row(*server).missingNames, QStringList { u"203.0.113.99"_s });
    QCOMPARE(m_program->renew({ .which = { *server } }).renewed.size(), 1);
    QVERIFY(verifies(*server, u"203.0.113.99"_s));
    QVERIFY(verifies(*server, u"a.example"_s));
    QVERIFY(verifies(*server, u"b.example"_s));
}

/// As a set-up leaves it whose engine is reached by ssh only.
void TestRenewal::names_hostByItsOwnSsh_fitsAndCanBeRenewed()
{
    const Result<CertificateKey> server = m_program->make({ .kind = Kind::Server,
                                                            .name = u"inner"_s,
                                                            .names = { u"10.0.0.4"_s },
                                                            .authority = m_authority.id });
    QVERIFY(server);
    QVERIFY(put(hostAt(EndpointKind::Ssh, u"azureuser@10.0.0.4"_s, server->id)));
    m_program->machineNames = QStringList { u"10.0.0.4"_s };
    m_program->certificates.reload();
    QCOMPARE(m_program->row(*server).hostNames.size(), 1);
    QVERIFY2(m_program->row(*server).missingNames.isEmpty(), "a user is no name of a machine");
    const ui::RenewalOutcome outcome = m_program->renew({ .which = { *server } });
    QVERIFY2(outcome.failures.isEmpty(), qPrintable(outcome.failures.value(0).error.code));
    QCOMPARE(m_program->row(*server).certificate.ipAddresses, QStringList { u"10.0.0.4"_s });
}

void TestRenewal::authority_nearItsEnd_signsWhileItHasADay_data()
{
    QTest::addColumn<int>("hours"); // until the authority ends
    QTest::addColumn<bool>("signs");
    QTest::newRow("in two days") << 48 << true;
    QTest::newRow("in a day and an hour") << 25 << true;
    QTest::newRow("in a day") << 24 << false;
    QTest::newRow("in an hour") << 1 << false;
    QTest::newRow("an hour ago") << -1 << false;
    QTest::newRow("a year ago") << -24 * 365 << false;
}

/// Whether it is asked for again or for the first time; and what is not renewed stays.
void TestRenewal::authority_nearItsEnd_signsWhileItHasADay()
{
    QFETCH(const int, hours);
    QFETCH(const bool, signs);
    const Result<CertificateKey> server = m_program->make({ .kind = Kind::Server,
                                                            .name = u"web"_s,
                                                            .names = { u"web.example"_s },
                                                            .authority = m_authority.id });
    const Result<CertificateKey> identity =
        m_program->make({ .kind = Kind::Identity, .name = u"ci"_s, .authority = m_authority.id });
    QVERIFY(server && identity);
    const QDateTime end = m_program->row(m_authority).certificate.notAfter;
    m_program->clock.advance(std::chrono::seconds(m_program->clock.now().secsTo(end))
                             - std::chrono::hours(hours));
    for (const CertificateKey &key : { *server, *identity }) {
        for (const bool newKey : { false, true }) {
            const QByteArray before = m_program->row(key).certificate.der;
            const ui::RenewalOutcome outcome = m_program->renew({ .which = { key }, .newKey = newKey });
            QCOMPARE(outcome.renewed.size(), signs ? 1 : 0);
            QCOMPARE(m_program->row(key).certificate.der != before, signs);
            if (signs) {
                QVERIFY(m_program->row(key).certificate.notAfter <= end);
                continue;
            }
            QCOMPARE(outcome.failures.size(), 1);
            QCOMPARE(outcome.failures.constFirst().which, key);
            QCOMPARE(outcome.failures.constFirst().error.code, u"renew.authority-ended"_s);
            QCOMPARE(outcome.failures.constFirst().error.subject, u"Work"_s);
        }
    }
    const Result<CertificateKey> another = m_program->make(
        { .kind = Kind::Identity, .name = u"another"_s, .days = 1, .authority = m_authority.id });
    QCOMPARE(another.has_value(), signs);
    if (!signs)
        QCOMPARE(ui::words::describe(another.error()),
                 u"The authority \"Work\" has ended or ends today. Renew it first."_s);
}

/// As the window asks for them: authorities come first.
void TestRenewal::authority_endedAndRenewedFirst_signsTheRest()
{
    const Result<CertificateKey> identity =
        m_program->make({ .kind = Kind::Identity, .name = u"ci"_s, .authority = m_authority.id });
    QVERIFY(identity);
    m_program->clock.advance(kDay * 1100);
    QCOMPARE(m_program->renew({ .which = { *identity } }).failures.size(), 1);
    const ui::RenewalOutcome outcome = m_program->renew({ .which = { m_authority, *identity } });
    QCOMPARE(outcome.renewed.size(), 2);
    QVERIFY(outcome.failures.isEmpty());
    const QDateTime now = m_program->clock.now();
    QCOMPARE(now.daysTo(m_program->row(m_authority).certificate.notAfter), 1000);
    QCOMPARE(now.daysTo(m_program->row(*identity).certificate.notAfter), ui::kLeafDays);
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
