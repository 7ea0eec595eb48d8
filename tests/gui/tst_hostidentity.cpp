// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that get identities which are kept here, over real TLS to an engine that lets in those of one
// authority.
#include "handhosts.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::currentDateTimeUtc();

std::optional<pki::KeyedCertificate> authority(const QString &name)
{
    Result<pki::KeyedCertificate> made = pki::makeAuthority({ .commonName = name, .now = kNow });
    return made ? std::optional(std::move(*made)) : std::nullopt;
}

std::optional<pki::KeyedCertificate> leaf(const pki::KeyedCertificate &authority, pki::LeafRequest request)
{
    request.now = kNow;
    Result<pki::KeyedCertificate> made = pki::issue(authority, request);
    return made ? std::optional(std::move(*made)) : std::nullopt;
}

} // namespace

class TestHostIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void connect_keptIdentity_isShown();
    void connect_wrongIdentity_isRefusedAndStays();
    void use_anotherIdentity_isKeptOnceLetIn();
    void use_oneThatIsNotLetIn_changesNothing();
    void use_unfitOnes_areRefusedBefore_data();
    void use_unfitOnes_areRefusedBefore();
    void renewed_isNotInUse_untilTheEngineShowsIt();

private:
    bool keepAuthority(const QString &id, const pki::KeyedCertificate &keyed);
    bool keepIdentity(const QString &id, const QString &authority, const pki::KeyedCertificate &keyed);
    QString endpoint() const { return u"tcp://127.0.0.1:%1"_s.arg(m_engine->port()); }
    Result<docker::HostId> connectWith(const QString &identity);
    Result<> use(const docker::HostId &host, const QString &identity);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HandProgram> m_here;
    std::unique_ptr<ScriptedServer> m_engine;
    pki::Certificate m_engineCertificate {};
    pki::Certificate m_formerCertificate {};
};

void TestHostIdentity::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<HandProgram>(m_folder->path());
    const std::optional<Result<>> open = awaited(m_here->keeper.open({}));
    QVERIFY(open && *open);
    const auto work = authority(u"Work"_s);
    const auto other = authority(u"Other"_s);
    QVERIFY(work && other);
    const auto own = leaf(*work, { .commonName = u"Docker on web"_s, .ipAddresses = { u"127.0.0.1"_s } });
    const pki::LeafRequest person { .purpose = pki::CertificatePurpose::Client, .commonName = u"somebody"_s };
    const auto mine = leaf(*work, person);
    const auto second = leaf(*work, person);
    const auto strange = leaf(*other, person);
    const auto former = leaf(*work, { .commonName = u"Docker on web"_s, .ipAddresses = { u"127.0.0.1"_s } });
    QVERIFY(own && mine && second && strange && former);
    m_engineCertificate = own->certificate;
    m_formerCertificate = former->certificate;
    QVERIFY(keepAuthority(u"work"_s, *work));
    QVERIFY(keepAuthority(u"other"_s, *other));
    QVERIFY(keepIdentity(u"mine"_s, u"work"_s, *mine));
    QVERIFY(keepIdentity(u"second"_s, u"work"_s, *second));
    QVERIFY(keepIdentity(u"strange"_s, u"other"_s, *strange));
    m_engine = std::make_unique<ScriptedServer>(
        engineTls(work->certificate.toPem(), own->certificate.toPem(), pemOf(own->privateKey)));
    becomeEngine(*m_engine);
}

void TestHostIdentity::cleanup()
{
    m_here.reset();
    m_engine.reset();
}

bool TestHostIdentity::keepAuthority(const QString &id, const pki::KeyedCertificate &keyed)
{
    return m_here->world.workspace()
        .certificates
        .putAuthority({ .id = pki::AuthorityId(id), .name = id, .certificate = keyed.certificate },
                      keyed.privateKey)
        .has_value();
}

bool TestHostIdentity::keepIdentity(const QString &id, const QString &authority,
                                    const pki::KeyedCertificate &keyed)
{
    return m_here->world.workspace()
        .certificates
        .putIdentity({ .id = pki::IdentityId(id),
                       .name = id,
                       .authority = pki::AuthorityId(authority),
                       .certificate = keyed.certificate },
                     keyed.privateKey)
        .has_value();
}

Result<docker::HostId> TestHostIdentity::connectWith(const QString &identity)
{
    const ui::NewHost request { .name = u"web"_s, .endpoint = endpoint(), .identity = identity };
    return awaited(m_here->hosts.addHost(request, {})).value_or(Error { .code = u"test.timeout"_s });
}

Result<> TestHostIdentity::use(const docker::HostId &host, const QString &identity)
{
    return awaited(m_here->hosts.useIdentity(host, identity, {}))
        .value_or(Error { .code = u"test.timeout"_s });
}

void TestHostIdentity::connect_keptIdentity_isShown()
{
    const Result<docker::HostId> host = connectWith(u"mine"_s);
    QVERIFY2(host, host ? "" : qPrintable(host.error().code + host.error().detail));
    QCOMPARE(m_here->hosts.hosts().size(), 1);
    QCOMPARE(m_here->hosts.hosts().constFirst().identityId, u"mine"_s);
    QCOMPARE(m_here->hosts.hosts().constFirst().authorityId, u"work"_s);
    const auto kept = m_here->world.workspace().certificates.identities();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 3); // none is made of one that is here
}

void TestHostIdentity::connect_wrongIdentity_isRefusedAndStays()
{
    const Result<docker::HostId> host = connectWith(u"strange"_s);
    QVERIFY(!host);
    QCOMPARE(host.error().kind, ErrorKind::Tls);
    QVERIFY(m_here->hosts.hosts().isEmpty());
    QVERIFY(m_here->world.workspace().certificates.identity(pki::IdentityId(u"strange"_s)));
}

void TestHostIdentity::use_anotherIdentity_isKeptOnceLetIn()
{
    const Result<docker::HostId> host = connectWith(u"mine"_s);
    QVERIFY(host);
    QSignalSpy changed(&m_here->hosts, &ui::HostService::hostsChanged);
    const Result<> used = use(*host, u"second"_s);
    QVERIFY2(used, used ? "" : qPrintable(used.error().code + used.error().detail));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_here->hosts.hosts().constFirst().identityId, u"second"_s);
    QCOMPARE(m_here->world.workspace().hosts.load().value_or(QList<docker::Host>()), m_here->hosts.hosts());
    QVERIFY(m_here->world.workspace().certificates.identity(pki::IdentityId(u"mine"_s)));
}

void TestHostIdentity::use_oneThatIsNotLetIn_changesNothing()
{
    const Result<docker::HostId> host = connectWith(u"mine"_s);
    QVERIFY(host);
    const QList<docker::Host> before = m_here->hosts.hosts();
    const Result<> used = use(*host, u"strange"_s);
    QVERIFY(!used);
    QCOMPARE(used.error().kind, ErrorKind::Tls);
    QCOMPARE(m_here->hosts.hosts(), before);
    QCOMPARE(m_here->world.workspace().hosts.load().value_or(QList<docker::Host>()), before);
}

void TestHostIdentity::use_unfitOnes_areRefusedBefore_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("code");
    const int client = static_cast<int>(pki::CertificatePurpose::Client);
    QTest::newRow("a server's") << static_cast<int>(pki::CertificatePurpose::Server) << 0
                                << u"identity.purpose"_s;
    QTest::newRow("ended") << client << -400 << u"identity.ended"_s;
    QTest::newRow("not begun") << client << 400 << u"identity.not-begun"_s;
}

void TestHostIdentity::use_unfitOnes_areRefusedBefore()
{
    QFETCH(const int, purpose);
    QFETCH(const int, days);
    QFETCH(const QString, code);
    const Result<docker::HostId> host = connectWith(u"mine"_s);
    QVERIFY(host);
    const qsizetype asked = m_engine->connections();
    const Result<pki::KeyedCertificate> always = pki::makeAuthority(
        { .commonName = u"Always"_s, .validity = std::chrono::days(3650), .now = kNow.addDays(-1000) });
    QVERIFY(always);
    const Result<pki::KeyedCertificate> unfit =
        pki::issue(*always,
                   { .purpose = static_cast<pki::CertificatePurpose>(purpose),
                     .commonName = u"unfit one"_s,
                     .ipAddresses = { u"127.0.0.1"_s },
                     .validity = std::chrono::days(90),
                     .now = kNow.addDays(days) });
    QVERIFY2(unfit, unfit ? "" : qPrintable(unfit.error().code));
    QVERIFY(keepIdentity(u"unfit"_s, u"work"_s, *unfit));
    const Result<> used = use(*host, u"unfit"_s);
    QVERIFY(!used);
    QCOMPARE(used.error().code, code);
    QCOMPARE(m_engine->connections(), asked);
    QCOMPARE(use(*host, u"nobody"_s).error().code, u"identity.missing"_s);
}

/// Renewed and put on the machine by hand: the first connection that sees the new one ends the warning.
void TestHostIdentity::renewed_isNotInUse_untilTheEngineShowsIt()
{
    app::Workspace &workspace = m_here->world.workspace();
    const Result<docker::Endpoint> parsed = docker::Endpoint::parse(endpoint());
    QVERIFY(parsed);
    const docker::Host host { .id = docker::HostId(u"web"_s),
                              .name = u"web"_s,
                              .endpoint = *parsed,
                              .identityId = u"mine"_s,
                              .authorityId = u"work"_s };
    QVERIFY(workspace.hosts.put(host));
    pki::StoredServer server { .id = u"web"_s,
                               .name = u"web"_s,
                               .authority = pki::AuthorityId(u"work"_s),
                               .certificate = m_formerCertificate };
    QVERIFY(workspace.certificates.putServer(server));
    server.certificate = m_engineCertificate;
    QVERIFY(workspace.certificates.putServer(server));
    m_here->hosts.reload();
    m_here->certificates.reload();
    const auto row = [this] {
        const QList<ui::CertificateRow> rows = m_here->certificates.rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [](const ui::CertificateRow &each) {
            return each.kind == ui::CertificateRow::Kind::Server;
        });
        return found == rows.end() ? ui::CertificateRow {} : *found;
    };
    QVERIFY(row().shown);
    QCOMPARE(row().inUse().der, m_formerCertificate.der);

    QVERIFY(use(host.id, u"second"_s));
    QTRY_VERIFY(!row().shown);
    QCOMPARE(row().inUse().der, m_engineCertificate.der);
    const auto servers = workspace.certificates.servers();
    QVERIFY(servers);
    QVERIFY(!servers->constFirst().shown);
}

QTEST_GUILESS_MAIN(TestHostIdentity)
#include "tst_hostidentity.moc"
