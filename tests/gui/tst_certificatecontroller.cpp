// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that people do with certificates, in a real folder, with time that the test moves.
#include "app/certificatecontroller.h"
#include "app/hostimport.h"
#include "app/settingsstore.h"
#include "base/files/privatefile.h"
#include "fakekeychain.h"
#include "pki/bundle/pkcs12.h"
#include "pki/verification.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/stat.h>

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
    explicit Program(const QString &folder, const QDateTime &start = QDateTime::currentDateTimeUtc())
        : clock(start)
        , settings(folder, {})
        , world(folder)
        , keeper(world, keychain)
        , certificates(world, keeper, settings, clock, [this](const QString &) { return machineNames; })
    {
    }

    CertificateKey make(const ui::NewCertificate &request)
    {
        const auto made = awaited(certificates.make(request, {}));
        return made && *made ? **made : CertificateKey {};
    }
    bool renew(const ui::Renewal &request)
    {
        const auto renewed = awaited(certificates.renew(request, {}));
        return renewed && renewed->has_value() && (*renewed)->failures.isEmpty();
    }
    Result<QStringList> exportTo(const ui::ExportRequest &request, QByteArrayView phrase = {})
    {
        return awaited(certificates.exportTo(request, Secret(phrase), {}))
            .value_or(Error { .code = u"test.timeout"_s });
    }
    ui::ImportOffers lookAt(const QStringList &paths, QByteArrayView phrase = {})
    {
        const auto found = awaited(certificates.lookAt(paths, Secret(phrase), {}));
        return found && *found ? **found : ui::ImportOffers {};
    }
    int take(const ui::ImportOffers &offers, const QList<int> &chosen)
    {
        const auto taken = awaited(certificates.take(offers.number, chosen, {}));
        return taken && *taken ? static_cast<int>((*taken)->size()) : -1;
    }
    bool remove(const CertificateKey &key)
    {
        return awaited(certificates.remove({ key }, {})).value_or(Error()).has_value();
    }
    CertificateRow row(const CertificateKey &key) const
    {
        for (const CertificateRow &each : certificates.rows()) {
            if (ui::certificateKey(each) == key)
                return each;
        }
        return {};
    }
    /// An authority, a server certificate, an identity.
    QList<CertificateKey> fill()
    {
        const CertificateKey authority =
            make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
        const CertificateKey server = make({ .kind = Kind::Server,
                                             .name = u"web-01"_s,
                                             .names = { u"web-01.example"_s, u"203.0.113.20"_s },
                                             .authority = authority.id });
        const CertificateKey identity =
            make({ .kind = Kind::Identity, .name = u"ci"_s, .authority = authority.id });
        return { authority, server, identity };
    }

    FakeKeychain keychain;
    QStringList machineNames {};
    TestClock clock;
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::CertificateController certificates;
};

bool verifies(const CertificateRow &leaf, const CertificateRow &authority, const QString &host,
              const QDateTime &time)
{
    return pki::verify({ .roots = { authority.certificate },
                         .leaf = leaf.certificate,
                         .host = host,
                         .time = time,
                         .purpose = leaf.certificate.purpose })
        .has_value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777U) : -1;
}

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The system's own openssl, as the tools call it whose certificates people have.
bool openssl(const QString &folder, const QStringList &arguments)
{
    QProcess program;
    program.setWorkingDirectory(folder);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"openssl"_s, arguments);
    return program.waitForFinished() && program.exitCode() == 0;
}

/// NAME.pem and NAME-key.pem, signed by ca.pem.
bool signLeaf(const QString &folder, const QString &name, const QString &subject,
              const QByteArray &extensions, const QString &key = u"rsa:2048"_s)
{
    writeText(folder + u"/ext"_s, extensions);
    return openssl(folder,
                   { u"req"_s, u"-new"_s, u"-newkey"_s, key, u"-nodes"_s, u"-subj"_s, subject, u"-keyout"_s,
                     name + u"-key.pem"_s, u"-out"_s, u"csr"_s })
        && openssl(folder,
                   { u"x509"_s, u"-req"_s, u"-days"_s, u"365"_s, u"-in"_s, u"csr"_s, u"-CA"_s, u"ca.pem"_s,
                     u"-CAkey"_s, u"ca-key.pem"_s, u"-CAcreateserial"_s, u"-extfile"_s, u"ext"_s, u"-out"_s,
                     name + u".pem"_s });
}

/// ca.pem, server.pem and client.pem with their keys.
bool makeForeignSet(const QString &folder, const QString &authority, const QString &server,
                    const QString &client, const QByteArray &names)
{
    return QDir().mkpath(folder)
        && openssl(folder,
                   { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"1080"_s,
                     u"-subj"_s, authority, u"-keyout"_s, u"ca-key.pem"_s, u"-out"_s, u"ca.pem"_s })
        && signLeaf(folder, u"server"_s, server, "extendedKeyUsage=serverAuth\n" + names)
        && signLeaf(folder, u"client"_s, client, "extendedKeyUsage=clientAuth\n");
}

/// The machine "web" as docker-machine keeps it (libmachine/persist, libmachine/cert).
bool layOutDockerMachine(const QString &made, const QString &docker)
{
    const QString certs = docker + u"/machine/certs/"_s;
    const QString machine = docker + u"/machine/machines/web/"_s;
    const auto copy = [&made](const QString &from, const QString &to) {
        return QFile::copy(made + u'/' + from, to);
    };
    bool good = QDir().mkpath(certs) && QDir().mkpath(machine)
        && copy(u"ca-key.pem"_s, certs + u"ca-key.pem"_s) && copy(u"server.pem"_s, machine + u"server.pem"_s)
        && copy(u"server-key.pem"_s, machine + u"server-key.pem"_s);
    for (const QString &folder : { certs, machine })
        good = good && copy(u"ca.pem"_s, folder + u"ca.pem"_s)
            && copy(u"client.pem"_s, folder + u"cert.pem"_s)
            && copy(u"client-key.pem"_s, folder + u"key.pem"_s);
    return good
        && writePrivateFile(machine + u"config.json"_s,
                            R"({"ConfigVersion":3,"Driver":{"IPAddress":"203.0.113.9","MachineName":"web",)"
                            R"("SSHUser":"docker-user","SSHPort":22,"DockerPort":2376,"Location":"westus"},)"
                            R"("DriverName":"azure","HostOptions":{"Driver":"","Memory":0},"Name":"web"})");
}

} // namespace

class TestCertificateController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_out = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(m_folder->path());
    }
    void cleanup() { m_program.reset(); }

    void make_eachKind_isKeptAndVerifies();
    void make_limitedAuthority_signsNothingElse_data();
    void make_limitedAuthority_signsNothingElse();
    void make_everyKeyType_works_data();
    void make_everyKeyType_works();
    void make_withoutKeychain_wantsAPassphrase();
    void uses_hosts_areNamed();
    void misfit_machineWithOtherAddress_isFoundAndRenewed();
    void renew_sameAndNewKey_keepNamesAndLife();
    void renew_serverWithoutKey_keepsItsKey();
    void renew_keyMadeOnTheMachine_isNotMadeHere();
    void renew_authority_keepsWhatItSigned();
    void renew_foreignAuthority_saysSoAndGoesOn();
    void renew_foreignSet_works_data();
    void renew_foreignSet_works();
    void renew_authorityEndsTomorrow_isGoodUntilThen();
    void remove_each_isGone();
    void export_folder_isPrivateAndImportsAgain();
    void export_existing_isNotTouched();
    void export_severalExisting_allAreNamed();
    void export_oneCannotBeReplaced_noneIs();
    void export_backup_restoresTheAuthority();
    void export_backup_bringsBackWhatWasSigned();
    void import_missedAuthority_comesBackAsItself_data();
    void import_missedAuthority_comesBackAsItself();
    void export_pkcs12_isAsStrongAsItsForm_data();
    void export_pkcs12_isAsStrongAsItsForm();
    void export_dockerContext_isLaidOut();
    void import_knownAgain_changesNothing();
    void import_contexts_bringTheirEndpoints();
    void import_dockerMachine_bringsEverything();
    void import_contextThatVerifiesNothing_isNamed();
    void import_afterwards_identitiesFindTheirAuthority();
    void import_authorityAfterItsHost_tiesBoth();
    void connect_folderThatNoEngineTakes_isToldBefore_data();
    void connect_folderThatNoEngineTakes_isToldBefore();
    void server_madeByHand_isTiedToItsMachine();
    void watch_endsComeNear_areToldOnceEach();
    void watch_renewedButNotInUse_formerEndCounts();
    void calendar_saved_hasEveryEnd();
    void store_looseAndDamaged_isToldAndMended();
    void store_looseVault_isMendedWhileLocked();

private:
    QString out(const QString &name) const { return m_out->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<Program> m_program;
};

void TestCertificateController::make_eachKind_isKeptAndVerifies()
{
    const QList<CertificateKey> keys = m_program->fill();
    QCOMPARE(m_program->certificates.rows().size(), 3);
    const CertificateRow authority = m_program->row(keys[0]);
    const CertificateRow server = m_program->row(keys[1]);
    const CertificateRow identity = m_program->row(keys[2]);
    QVERIFY(authority.hasKey && server.hasKey && identity.hasKey);
    QCOMPARE(server.authorityName, u"Work"_s);
    QCOMPARE(authority.usedBy, QStringList({ u"web-01"_s, u"ci"_s }));
    QCOMPARE(server.certificate.usages, QStringList({ u"digitalSignature"_s, u"serverAuth"_s }));
    QCOMPARE(identity.certificate.usages, QStringList({ u"digitalSignature"_s, u"clientAuth"_s }));
    QCOMPARE(authority.certificate.sha1.size(), 40);
    const QDateTime now = m_program->clock.now();
    QVERIFY(verifies(server, authority, u"web-01.example"_s, now));
    QVERIFY(verifies(server, authority, u"203.0.113.20"_s, now));
    QVERIFY(!verifies(server, authority, u"other.example"_s, now));
    QVERIFY(verifies(identity, authority, {}, now));
    QCOMPARE(now.daysTo(server.certificate.notAfter), 397);
    QCOMPARE(now.daysTo(authority.certificate.notAfter), 3650);
}

void TestCertificateController::make_limitedAuthority_signsNothingElse_data()
{
    QTest::addColumn<QStringList>("limits");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isPermitted");
    const QStringList domain { u"example.com"_s };
    const QStringList network { u"10.0.0.0/8"_s };
    QTest::newRow("name below") << domain << QStringList { u"web.example.com"_s } << true;
    QTest::newRow("other name") << domain << QStringList { u"web.example.org"_s } << false;
    QTest::newRow("address, where names are listed alone")
        << domain << QStringList { u"10.0.0.4"_s } << false;
    QTest::newRow("this computer") << domain << QStringList { u"localhost"_s, u"127.0.0.1"_s, u"::1"_s }
                                   << true;
    QTest::newRow("address within") << network << QStringList { u"10.0.0.4"_s } << true;
    QTest::newRow("other address") << network << QStringList { u"192.0.2.4"_s } << false;
    QTest::newRow("name, where addresses are listed alone")
        << network << QStringList { u"web.example.com"_s } << false;
    QTest::newRow("both") << domain + network << QStringList { u"web.example.com"_s, u"10.0.0.4"_s } << true;
    QTest::newRow("no limits") << QStringList() << QStringList { u"web.example.org"_s, u"192.0.2.4"_s }
                               << true;
}

void TestCertificateController::make_limitedAuthority_signsNothingElse()
{
    QFETCH(const QStringList, limits);
    QFETCH(const QStringList, names);
    QFETCH(const bool, isPermitted);
    const CertificateKey authority =
        m_program->make({ .kind = Kind::Authority, .name = u"Work"_s, .days = 1000, .limits = limits });
    const auto server = awaited(m_program->certificates.make(
        { .kind = Kind::Server, .name = u"web"_s, .names = names, .authority = authority.id }, {}));
    QVERIFY(server);
    QCOMPARE(server->has_value(), isPermitted);
    if (!isPermitted) {
        QCOMPARE(server->error().code, u"name.not-permitted"_s);
        return;
    }
    for (const QString &name : names)
        QVERIFY(verifies(m_program->row(**server), m_program->row(authority), name, m_program->clock.now()));
}

void TestCertificateController::make_everyKeyType_works_data()
{
    using pki::KeyType;
    QTest::addColumn<pki::KeyType>("type");
    QTest::addColumn<QString>("description");
    QTest::newRow("P-384") << KeyType::EcP384 << u"EC P-384"_s;
    QTest::newRow("RSA 2048") << KeyType::Rsa2048 << u"RSA 2048"_s;
    QTest::newRow("Ed25519") << KeyType::Ed25519 << u"Ed25519"_s;
}

void TestCertificateController::make_everyKeyType_works()
{
    QFETCH(const pki::KeyType, type);
    QFETCH(const QString, description);
    const CertificateKey authority =
        m_program->make({ .kind = Kind::Authority, .name = u"Work"_s, .key = type, .days = 100 });
    const CertificateKey identity = m_program->make(
        { .kind = Kind::Identity, .name = u"ci"_s, .key = type, .days = 50, .authority = authority.id });
    QCOMPARE(m_program->row(authority).certificate.keyDescription, description);
    QVERIFY(verifies(m_program->row(identity), m_program->row(authority), {}, m_program->clock.now()));
    QVERIFY(m_program->renew({ .which = { authority, identity } }));
    QCOMPARE(m_program->row(identity).certificate.keyDescription, description);
    QVERIFY(verifies(m_program->row(identity), m_program->row(authority), {}, m_program->clock.now()));
}

void TestCertificateController::make_withoutKeychain_wantsAPassphrase()
{
    m_program->keychain.refuses = true;
    QSignalSpy wanted(&m_program->certificates, &ui::CertificateService::passphraseWanted);
    const ui::NewCertificate request { .kind = Kind::Authority, .name = u"Work"_s, .days = 100 };
    const auto refused = awaited(m_program->certificates.make(request, {}));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code, u"store.locked"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_program->certificates.storeState(), ui::StoreState::WantsNewPassphrase);
    const auto unlocked = awaited(m_program->certificates.unlock(Secret("correct horse battery"), {}));
    QVERIFY(unlocked && *unlocked);
    QVERIFY(!m_program->make(request).id.isEmpty());
}

void TestCertificateController::uses_hosts_areNamed()
{
    const QList<CertificateKey> keys = m_program->fill();
    const docker::Host host { .id = docker::HostId(keys[1].id),
                              .name = u"web"_s,
                              .endpoint = { .kind = docker::Endpoint::Kind::Tls,
                                            .address = u"web-01.example"_s,
                                            .port = quint16(2376) },
                              .identityId = keys[2].id,
                              .authorityId = keys[0].id };
    QVERIFY(m_program->world.workspace().hosts.put(host));
    m_program->certificates.reload();
    for (const CertificateKey &key : keys)
        QCOMPARE(m_program->row(key).hostNames, QStringList { u"web"_s });
    QVERIFY(m_program->row(keys[1]).missingNames.isEmpty());
}

void TestCertificateController::misfit_machineWithOtherAddress_isFoundAndRenewed()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->world.workspace().hosts.put({ .id = docker::HostId(keys[1].id),
                                                     .name = u"web"_s,
                                                     .endpoint = { .kind = docker::Endpoint::Kind::Tls,
                                                                   .address = u"web-01.example"_s,
                                                                   .port = quint16(2376) },
                                                     .machineId = u"/machine"_s }));
    m_program->machineNames = { u"web-01.example"_s, u"203.0.113.99"_s };
    m_program->certificates.machinesChanged();
    QTRY_COMPARE(m_program->row(keys[1]).missingNames, QStringList { u"203.0.113.99"_s });
    QVERIFY(m_program->renew({ .which = { keys[1] }, .correctNames = false }));
    QCOMPARE(m_program->row(keys[1]).missingNames, QStringList { u"203.0.113.99"_s });
    QVERIFY(m_program->renew({ .which = { keys[1] }, .correctNames = true }));
    const CertificateRow server = m_program->row(keys[1]);
    QVERIFY(server.missingNames.isEmpty());
    QVERIFY(verifies(server, m_program->row(keys[0]), u"203.0.113.99"_s, m_program->clock.now()));
    QVERIFY(verifies(server, m_program->row(keys[0]), u"localhost"_s, m_program->clock.now()));
    QVERIFY(!verifies(server, m_program->row(keys[0]), u"203.0.113.20"_s, m_program->clock.now()));
}

void TestCertificateController::renew_sameAndNewKey_keepNamesAndLife()
{
    const QList<CertificateKey> keys = m_program->fill();
    const auto keyOf = [this](const CertificateKey &key) {
        const pki::CertificateStore &store = m_program->world.workspace().certificates;
        const Result<pki::KeyedCertificate> keyed = key.kind == static_cast<int>(Kind::Server)
            ? store.server(key.id)
            : store.identity(pki::IdentityId(key.id));
        return keyed ? keyed->privateKey.reveal([](QByteArrayView pem) { return pem.toByteArray(); })
                     : QByteArray();
    };
    QSignalSpy changedIdentity(&m_program->certificates, &app::CertificateController::identityChanged);
    for (const CertificateKey &key : { keys[1], keys[2] }) {
        const CertificateRow before = m_program->row(key);
        const QByteArray keyBefore = keyOf(key);
        m_program->clock.advance(std::chrono::hours(24 * 100));
        QVERIFY(m_program->renew({ .which = { key }, .newKey = false }));
        const CertificateRow same = m_program->row(key);
        QCOMPARE(keyOf(key), keyBefore);
        QVERIFY(same.certificate.der != before.certificate.der);
        QCOMPARE(same.certificate.alternativeNames, before.certificate.alternativeNames);
        QCOMPARE(same.certificate.subject, before.certificate.subject);
        QCOMPARE(m_program->clock.now().daysTo(same.certificate.notAfter), 397);
        QVERIFY(m_program->renew({ .which = { key }, .newKey = true }));
        QVERIFY(keyOf(key) != keyBefore);
        QVERIFY(!keyOf(key).isEmpty());
        QVERIFY(verifies(m_program->row(key), m_program->row(keys[0]), {}, m_program->clock.now()));
    }
    QCOMPARE(changedIdentity.size(), 2);
}

void TestCertificateController::renew_serverWithoutKey_keepsItsKey()
{
    const QList<CertificateKey> keys = m_program->fill();
    const CertificateRow before = m_program->row(keys[1]);
    QVERIFY(m_program->world.workspace().certificates.putServer({ .id = keys[1].id,
                                                                  .name = before.name,
                                                                  .authority = pki::AuthorityId(keys[0].id),
                                                                  .certificate = before.certificate }));
    m_program->certificates.reload();
    QVERIFY(!m_program->row(keys[1]).hasKey); // as the set-up of a machine leaves it
    QVERIFY(m_program->renew({ .which = { keys[1] }, .newKey = false }));
    const CertificateRow after = m_program->row(keys[1]);
    QVERIFY(!after.hasKey);
    QVERIFY(after.certificate.serial != before.certificate.serial);
    QVERIFY(verifies(after, m_program->row(keys[0]), u"web-01.example"_s, m_program->clock.now()));
}

void TestCertificateController::renew_keyMadeOnTheMachine_isNotMadeHere()
{
    const QList<CertificateKey> keys = m_program->fill();
    const CertificateRow before = m_program->row(keys[1]);
    QVERIFY(m_program->world.workspace().certificates.putServer({ .id = keys[1].id,
                                                                  .name = before.name,
                                                                  .authority = pki::AuthorityId(keys[0].id),
                                                                  .certificate = before.certificate }));
    QVERIFY(m_program->world.workspace().hosts.put(
        { .id = docker::HostId(keys[1].id),
          .name = before.name,
          .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = u"web-01.example"_s, .port = 2376 },
          .identityId = keys[2].id,
          .authorityId = keys[0].id,
          .keyOnMachine = true }));
    m_program->certificates.reload();
    QVERIFY(m_program->row(keys[1]).keyMadeThere);
    QVERIFY(m_program->renew({ .which = { keys[1] }, .newKey = true }));
    const CertificateRow after = m_program->row(keys[1]);
    QVERIFY2(!after.hasKey, "a key was made here");
    QVERIFY(after.certificate.serial != before.certificate.serial);
}

void TestCertificateController::renew_authority_keepsWhatItSigned()
{
    const QList<CertificateKey> keys = m_program->fill();
    const CertificateRow old = m_program->row(keys[0]);
    m_program->clock.advance(std::chrono::hours(24 * 300));
    QVERIFY(m_program->renew({ .which = { keys[0] } }));
    const CertificateRow renewed = m_program->row(keys[0]);
    QVERIFY(renewed.certificate.notAfter > old.certificate.notAfter);
    const QDateTime now = m_program->clock.now();
    QVERIFY(verifies(m_program->row(keys[1]), renewed, u"web-01.example"_s, now));
    QVERIFY(m_program->renew({ .which = { keys[1] } }));
    QVERIFY(verifies(m_program->row(keys[1]), old, u"web-01.example"_s, now)); // who trusts the old one
}

void TestCertificateController::renew_foreignAuthority_saysSoAndGoesOn()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->remove(keys[0]));
    const CertificateKey other = m_program->make({ .kind = Kind::Authority, .name = u"Other"_s, .days = 90 });
    const auto outcome = awaited(m_program->certificates.renew({ .which = { keys[2], other } }, {}));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->failures.size(), 1);
    QCOMPARE((*outcome)->failures[0].which, keys[2]);
    QCOMPARE((*outcome)->failures[0].error.code, u"renew.no-authority"_s);
    QCOMPARE((*outcome)->renewed, QList { other }); // one that cannot be renewed does not stop the others
}

void TestCertificateController::renew_foreignSet_works_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("names");
    // docs.docker.com, "Protect the Docker daemon socket": both have the host's name
    QTest::newRow("Docker's recipe") << u"/CN=web.example"_s << u"/CN=web.example"_s << u"/CN=client"_s
                                     << "subjectAltName=DNS:web.example,IP:127.0.0.1"_ba;
    QTest::newRow("azure vm docker create") << u"/CN=*"_s << u"/CN=web.example"_s << u"/CN=*"_s << ""_ba;
    QTest::newRow("docker-machine") << u"/O=someone"_s << u"/O=someone.web"_s << u"/O=someone"_s
                                    << "subjectAltName=DNS:localhost,DNS:web.example"_ba;
    QTest::newRow("a host that is not named") << u"/CN=web.example"_s << u"/CN=old.example"_s
                                              << u"/CN=web.example"_s << "subjectAltName=DNS:web.example"_ba;
}

void TestCertificateController::renew_foreignSet_works()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the program openssl (Debian: openssl) is not there");
    QFETCH(const QString, authority);
    QFETCH(const QString, server);
    QFETCH(const QString, client);
    QFETCH(const QByteArray, names);
    const QString folder = out(u"foreign"_s);
    QVERIFY(makeForeignSet(folder, authority, server, client, names));
    const ui::ImportOffers offers = m_program->lookAt({ folder });
    QCOMPARE(offers.offers.size(), 3);
    QCOMPARE(m_program->take(offers, { 0, 1, 2 }), 3);
    const QList<CertificateRow> before = m_program->certificates.rows();
    for (const bool newKey : { true, false }) {
        for (const CertificateRow &row : before) {
            const CertificateKey key = ui::certificateKey(row);
            QVERIFY2(m_program->renew({ .which = { key }, .newKey = newKey }), qPrintable(row.name));
            const CertificateRow again = m_program->row(key);
            QVERIFY(again.certificate.serial != row.certificate.serial);
            if (row.kind == Kind::Authority)
                continue;
            const bool isServer = row.kind == Kind::Server;
            QVERIFY(verifies(again, m_program->row({ static_cast<int>(Kind::Authority), row.authorityId }),
                             isServer ? u"web.example"_s : QString(), m_program->clock.now()));
        }
    }
}

void TestCertificateController::renew_authorityEndsTomorrow_isGoodUntilThen()
{
    const CertificateKey authority =
        m_program->make({ .kind = Kind::Authority, .name = u"Short"_s, .days = 3 });
    const CertificateKey identity =
        m_program->make({ .kind = Kind::Identity, .name = u"ci"_s, .days = 1, .authority = authority.id });
    m_program->clock.advance(std::chrono::hours(47));
    QVERIFY(m_program->renew({ .which = { identity } }));
    const CertificateRow renewed = m_program->row(identity);
    QVERIFY(renewed.certificate.notAfter > m_program->clock.now().addSecs(23 * 3600));
    QVERIFY(renewed.certificate.notAfter <= m_program->row(authority).certificate.notAfter);
}

void TestCertificateController::remove_each_isGone()
{
    const QList<CertificateKey> keys = m_program->fill();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QVERIFY(m_program->remove(keys.at(i)));
        QCOMPARE(m_program->certificates.rows().size(), keys.size() - 1 - i);
    }
}

void TestCertificateController::export_folder_isPrivateAndImportsAgain()
{
    const QList<CertificateKey> keys = m_program->fill();
    const Result<QStringList> written =
        m_program->exportTo({ .which = keys[2], .form = ui::ExportForm::Folder, .target = out(u"certs"_s) });
    QVERIFY(written);
    QCOMPARE(modeOf(out(u"certs"_s)), 0700);
    for (const QString &name : { u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s })
        QCOMPARE(modeOf(out(u"certs/"_s + name)), 0600);
    QVERIFY(contentOf(out(u"certs/key.pem"_s)).contains("BEGIN PRIVATE KEY"));

    const QTemporaryDir elsewhere;
    Program other(elsewhere.path());
    const ui::ImportOffers offers = other.lookAt({ out(u"certs"_s) });
    QCOMPARE(offers.offers.size(), 1);
    QCOMPARE(offers.offers[0].row.kind, Kind::Identity);
    QVERIFY(offers.offers[0].isTakeable);
    QVERIFY(!offers.wantsPassphrase);
    QCOMPARE(other.take(offers, { 0 }), 1);
    QCOMPARE(other.certificates.rows().size(), 1);
    QCOMPARE(other.certificates.rows()[0].certificate.der, m_program->row(keys[2]).certificate.der);
    QCOMPARE(other.take(offers, { 0 }), -1); // taken is taken
}

void TestCertificateController::export_existing_isNotTouched()
{
    const QList<CertificateKey> keys = m_program->fill();
    QFile mine(out(u"web.pem"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    ui::ExportRequest request { .which = keys[1],
                                .form = ui::ExportForm::CertificateOnly,
                                .target = out(u"web.pem"_s) };
    const Result<QStringList> refused = m_program->exportTo(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"export.exists"_s);
    QCOMPARE(contentOf(out(u"web.pem"_s)), "mine"_ba);
    request.overwrite = true;
    QVERIFY(m_program->exportTo(request));
    QCOMPARE(contentOf(out(u"web.pem"_s)), m_program->row(keys[1]).certificate.toPem());
    QVERIFY(QFile::link(out(u"web.pem"_s), out(u"link.pem"_s)));
    request.target = out(u"link.pem"_s);
    const Result<QStringList> link = m_program->exportTo(request);
    QVERIFY(!link);
    QCOMPARE(link.error().code, u"file.not-regular"_s);
}

void TestCertificateController::export_severalExisting_allAreNamed()
{
    const QList<CertificateKey> keys = m_program->fill();
    for (const QString &name : { u"ca.pem"_s, u"key.pem"_s })
        QVERIFY(writePrivateFile(out(name), "mine"));
    const Result<QStringList> refused =
        m_program->exportTo({ .which = keys[2], .form = ui::ExportForm::Folder, .target = m_out->path() });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"export.exists"_s);
    QCOMPARE(refused.error().subject, out(u"ca.pem"_s) + u'\n' + out(u"key.pem"_s));
    QVERIFY(!QFileInfo::exists(out(u"cert.pem"_s)));
}

void TestCertificateController::export_oneCannotBeReplaced_noneIs()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(writePrivateFile(out(u"cert.pem"_s), "mine"));
    QVERIFY(QFile::link(out(u"cert.pem"_s), out(u"key.pem"_s)));
    const Result<QStringList> refused = m_program->exportTo(
        { .which = keys[2], .form = ui::ExportForm::Folder, .target = m_out->path(), .overwrite = true });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"file.not-regular"_s);
    QCOMPARE(contentOf(out(u"cert.pem"_s)), "mine"_ba);
    QVERIFY(!QFileInfo::exists(out(u"ca.pem"_s)));
}

void TestCertificateController::export_backup_restoresTheAuthority()
{
    const QList<CertificateKey> keys = m_program->fill();
    const Result<QStringList> written = m_program->exportTo(
        { .which = keys[0], .form = ui::ExportForm::AuthorityBackup, .target = out(u"work.p12"_s) },
        "correct horse battery");
    QVERIFY(written);
    QCOMPARE(modeOf(out(u"work.p12"_s)), 0600);
    const QTemporaryDir elsewhere;
    Program other(elsewhere.path());
    QVERIFY(other.lookAt({ out(u"work.p12"_s) }).wantsPassphrase);
    QVERIFY(other.lookAt({ out(u"work.p12"_s) }, "wrong").wantsPassphrase);
    const ui::ImportOffers offers = other.lookAt({ out(u"work.p12"_s) }, "correct horse battery");
    int authority = -1;
    for (int i = 0; i < offers.offers.size(); ++i) {
        if (offers.offers[i].row.kind == Kind::Authority)
            authority = i;
    }
    QVERIFY(authority >= 0);
    QVERIFY(offers.offers[authority].isTakeable);
    QCOMPARE(other.take(offers, { authority }), 1);
    const QString id = other.certificates.rows()[0].id;
    const CertificateKey made =
        other.make({ .kind = Kind::Identity, .name = u"again"_s, .authority = id }); // it signs again
    QVERIFY(verifies(other.row(made), m_program->row(keys[0]), {}, other.clock.now()));
}

void TestCertificateController::export_backup_bringsBackWhatWasSigned()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->exportTo(
        { .which = keys[0], .form = ui::ExportForm::AuthorityBackup, .target = out(u"work.p12"_s) },
        "correct horse battery"));
    const QTemporaryDir elsewhere;
    Program other(elsewhere.path());
    const ui::ImportOffers offers = other.lookAt({ out(u"work.p12"_s) }, "correct horse battery");
    QCOMPARE(other.take(offers, { 0, 1, 2 }), 3);
    // Hosts find their authority, certificate and identity by these ids.
    for (const CertificateKey &key : keys) {
        const CertificateRow row = other.row(key);
        QCOMPARE(row.certificate.der, m_program->row(key).certificate.der);
        QCOMPARE(row.name, m_program->row(key).name);
        QVERIFY(row.hasKey);
    }
    QCOMPARE(other.row(keys[1]).authorityId, keys[0].id);
    QCOMPARE(other.row(keys[2]).authorityId, keys[0].id);
}

void TestCertificateController::import_missedAuthority_comesBackAsItself_data()
{
    QTest::addColumn<bool>("isBackup");
    QTest::addRow("a backup of Slipway's") << true;
    QTest::addRow("another program's file") << false;
}

void TestCertificateController::import_missedAuthority_comesBackAsItself()
{
    QFETCH(const bool, isBackup);
    const QList<CertificateKey> keys = m_program->fill();
    pki::CertificateStore &store = m_program->world.workspace().certificates;
    if (isBackup) {
        QVERIFY(m_program->exportTo(
            { .which = keys[0], .form = ui::ExportForm::AuthorityBackup, .target = out(u"a.p12"_s) },
            "correct horse battery"));
    } else {
        const Result<pki::KeyedCertificate> keyed = store.authority(pki::AuthorityId(keys[0].id));
        QVERIFY(keyed);
        const Result<QByteArray> file =
            pki::writePkcs12(*keyed, {}, {}, Secret("correct horse battery"), pki::Pkcs12Strength::Modern);
        QVERIFY(file && writePrivateFile(out(u"a.p12"_s), *file));
    }
    QVERIFY(m_program->remove(keys[0]));
    QVERIFY(m_program->row(keys[2]).authorityId.isEmpty());
    const ui::ImportOffers offers = m_program->lookAt({ out(u"a.p12"_s) }, "correct horse battery");
    for (int i = 0; i < offers.offers.size(); ++i) {
        if (offers.offers[i].row.kind == Kind::Authority)
            QCOMPARE(m_program->take(offers, { i }), 1);
    }
    QVERIFY(m_program->row(keys[0]).hasKey);
    QCOMPARE(m_program->row(keys[1]).authorityId, keys[0].id);
    QCOMPARE(m_program->row(keys[2]).authorityId, keys[0].id);
}

void TestCertificateController::export_pkcs12_isAsStrongAsItsForm_data()
{
    QTest::addColumn<ui::ExportForm>("form");
    QTest::addColumn<QByteArrayList>("used");
    QTest::addColumn<QByteArrayList>("unused");
    // Object identifiers, which stand in the clear
    const QByteArrayList modern { QByteArray::fromHex("060960864801650304012a"), // aes256-CBC
                                  QByteArray::fromHex("0609608648016503040201") }; // SHA-256
    const QByteArrayList compatible { QByteArray::fromHex("060a2a864886f70d010c0103"), // 3DES under SHA-1
                                      QByteArray::fromHex("06052b0e03021a") }; // SHA-1
    QTest::newRow("modern") << ui::ExportForm::Pkcs12 << modern << compatible;
    QTest::newRow("compatible") << ui::ExportForm::Pkcs12Compatible << compatible << modern;
}

void TestCertificateController::export_pkcs12_isAsStrongAsItsForm()
{
    QFETCH(const ui::ExportForm, form);
    QFETCH(const QByteArrayList, used);
    QFETCH(const QByteArrayList, unused);
    const QList<CertificateKey> keys = m_program->fill();
    const QString path = out(u"ci.p12"_s);
    const Result<QStringList> written =
        m_program->exportTo({ .which = keys[2], .form = form, .target = path }, "correct horse battery");
    QVERIFY(written);
    QCOMPARE(*written, QStringList { path });
    QCOMPARE(modeOf(path), 0600);
    const QByteArray bytes = contentOf(path);
    QCOMPARE(bytes.count(used[0]), 2); // of the key and of the certificates
    QCOMPARE(bytes.count(used[1]), 1); // of the check of the whole
    for (const QByteArray &other : unused)
        QVERIFY(!bytes.contains(other));
    const Result<pki::Pkcs12> file = pki::readPkcs12(bytes, Secret("correct horse battery"));
    QVERIFY(file);
    QCOMPARE(file->certificates,
             QList({ m_program->row(keys[2]).certificate, m_program->row(keys[0]).certificate }));
    QCOMPARE(file->friendlyName, u"ci"_s);
    QCOMPARE(file->privateKeys.size(), 1U);
    QVERIFY(pki::checkKeyMatches(file->certificates[0], file->privateKeys[0]));
}

void TestCertificateController::export_dockerContext_isLaidOut()
{
    const QList<CertificateKey> keys = m_program->fill();
    const Result<QStringList> written = m_program->exportTo({ .which = keys[2],
                                                              .form = ui::ExportForm::DockerContext,
                                                              .target = out(u".docker"_s),
                                                              .contextName = u"web-01"_s,
                                                              .endpoint = u"tcp://web-01.example:2376"_s });
    QVERIFY2(written, written ? "" : qPrintable(written.error().code));
    QCOMPARE(written->size(), 4);
    QVERIFY(QFileInfo(out(u".docker/contexts/meta"_s)).isDir());
    Program &same = *m_program;
    QVERIFY(!same.lookAt({ out(u".docker"_s) }).offers.isEmpty());
    const Result<QString> lines =
        same.certificates.environment(ui::ShellKind::Posix, u"tcp://web-01.example:2376"_s, u"/out"_s);
    QVERIFY(lines && lines->contains(u"DOCKER_CERT_PATH"_s));
}

void TestCertificateController::import_knownAgain_changesNothing()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->exportTo({ .which = keys[2], .form = ui::ExportForm::Folder, .target = out(u"c"_s) }));
    const ui::ImportOffers offers = m_program->lookAt({ out(u"c"_s) });
    QCOMPARE(offers.offers.size(), 1);
    QVERIFY(offers.offers[0].isKnown);
    const QList<CertificateRow> before = m_program->certificates.rows();
    QCOMPARE(m_program->take(offers, { 0 }), 1);
    QCOMPARE(m_program->certificates.rows().size(), before.size());
}

void TestCertificateController::import_contexts_bringTheirEndpoints()
{
    const QList<CertificateKey> keys = m_program->fill();
    const QStringList names { u"web-01"_s, u"web-02"_s };
    for (const QString &name : names) {
        QVERIFY(m_program->exportTo({ .which = keys[2],
                                      .form = ui::ExportForm::DockerContext,
                                      .target = out(u".docker"_s),
                                      .contextName = name,
                                      .endpoint = u"tcp://%1.example:2376"_s.arg(name) }));
    }
    const ui::ImportOffers known = m_program->lookAt({ out(u".docker"_s) });
    QCOMPARE(known.offers.size(), 1);
    QCOMPARE(known.offers[0].row.id, keys[2].id);

    const QTemporaryDir elsewhere;
    Program other(elsewhere.path());
    const ui::ImportOffers offers = other.lookAt({ out(u".docker"_s) });
    QCOMPARE(offers.offers.size(), 1);
    QVERIFY(offers.offers[0].row.id.isEmpty());
    QStringList endpoints;
    for (const ui::ImportEndpoint &each : offers.offers[0].endpoints)
        endpoints += each.name + u' ' + each.endpoint;
    endpoints.sort();
    QCOMPARE(endpoints,
             QStringList({ u"web-01 tcp://web-01.example:2376"_s, u"web-02 tcp://web-02.example:2376"_s }));
    const auto taken = awaited(other.certificates.take(offers.number, { 0 }, {}));
    QVERIFY(taken && *taken);
    QCOMPARE((*taken)->size(), 1);
    QVERIFY(!other.row((*taken)->constFirst()).id.isEmpty());
}

void TestCertificateController::import_dockerMachine_bringsEverything()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the program openssl (Debian: openssl) is not there");
    const QString made = out(u"made"_s);
    QVERIFY(makeForeignSet(made, u"/O=someone"_s, u"/O=someone.web"_s, u"/O=someone"_s,
                           "subjectAltName=DNS:localhost,IP:203.0.113.9"));
    const QString docker = out(u".docker"_s);
    QVERIFY(layOutDockerMachine(made, docker));
    m_program->clock.advance(std::chrono::hours(1)); // they have begun by now

    const ui::ImportOffers offers = m_program->lookAt({ docker });
    QVERIFY(offers.unread.isEmpty());
    QStringList told;
    for (const pki::ImportFinding &finding : offers.findings) {
        QCOMPARE(finding.problem, pki::ImportProblem::Duplicate);
        told += finding.file;
    }
    QCOMPARE(told, QStringList({ u"certs/ca.pem"_s, u"certs/cert.pem"_s, u"certs/key.pem"_s }));
    QCOMPARE(offers.offers.size(), 3);
    QCOMPARE(offers.offers[0].row.kind, Kind::Identity);
    QCOMPARE(offers.offers[0].endpoints.size(), 1);
    QCOMPARE(offers.offers[0].endpoints[0].name, u"web"_s);
    QCOMPARE(offers.offers[0].endpoints[0].endpoint, u"tcp://203.0.113.9:2376"_s);
    QCOMPARE(offers.offers[1].row.kind, Kind::Server);
    QCOMPARE(offers.offers[2].row.kind, Kind::Authority);
    for (const ui::ImportOffer &offer : offers.offers) {
        QVERIFY(offer.isTakeable && offer.row.hasKey);
        QVERIFY(offer.findings.isEmpty());
    }

    QCOMPARE(m_program->take(offers, { 0, 1, 2 }), 3);
    const QList<CertificateRow> rows = m_program->certificates.rows();
    QCOMPARE(rows.size(), 3);
    const auto authority = std::find_if(
        rows.cbegin(), rows.cend(), [](const CertificateRow &row) { return row.kind == Kind::Authority; });
    QVERIFY(authority != rows.cend());
    for (const CertificateRow &row : rows) {
        QVERIFY(row.hasKey);
        if (row.kind != Kind::Authority)
            QCOMPARE(row.authorityId, authority->id);
    }
}

void TestCertificateController::import_contextThatVerifiesNothing_isNamed()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->exportTo({ .which = keys[2],
                                  .form = ui::ExportForm::DockerContext,
                                  .target = out(u".docker"_s),
                                  .contextName = u"web-01"_s,
                                  .endpoint = u"tcp://web-01.example:2376"_s }));
    QVERIFY(m_program->lookAt({ out(u".docker"_s) }).unverified.isEmpty());
    QDirIterator metas(out(u".docker"_s), { u"meta.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(metas.hasNext());
    const QString meta = metas.next();
    QByteArray text = contentOf(meta);
    text.replace("\"SkipTLSVerify\":false", "\"SkipTLSVerify\":true");
    QVERIFY(writePrivateFile(meta, text));
    QCOMPARE(m_program->lookAt({ out(u".docker"_s) }).unverified, QStringList { u"web-01"_s });
}

void TestCertificateController::import_afterwards_identitiesFindTheirAuthority()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->exportTo({ .which = keys[2], .form = ui::ExportForm::Folder, .target = out(u"c"_s) }));
    QVERIFY(m_program->exportTo(
        { .which = keys[0], .form = ui::ExportForm::AuthorityBackup, .target = out(u"a.p12"_s) },
        "correct horse battery"));
    const QTemporaryDir elsewhere;
    Program other(elsewhere.path());
    const ui::ImportOffers offers = other.lookAt({ out(u"c"_s), out(u"a.p12"_s) }, "correct horse battery");
    QList<int> all;
    for (int i = 0; i < offers.offers.size(); ++i) {
        if (offers.offers[i].isTakeable)
            all += i;
    }
    QVERIFY(other.take(offers, all) >= 2);
    for (const CertificateRow &row : other.certificates.rows()) {
        if (row.kind == Kind::Identity)
            QVERIFY(!row.authorityId.isEmpty());
    }
}

void TestCertificateController::import_authorityAfterItsHost_tiesBoth()
{
    const QList<CertificateKey> keys = m_program->fill();
    QVERIFY(m_program->exportTo({ .which = keys[2], .form = ui::ExportForm::Folder, .target = out(u"c"_s) }));
    QVERIFY(m_program->exportTo(
        { .which = keys[0], .form = ui::ExportForm::AuthorityBackup, .target = out(u"a.p12"_s) },
        "correct horse battery"));
    const QTemporaryDir elsewhere;
    Program other(elsewhere.path());
    QVERIFY(awaited(other.keeper.open({})).has_value());
    app::Workspace &workspace = other.world.workspace();
    const Result<docker::Host> host = app::importHost(
        { .name = u"web-01"_s, .endpoint = u"tcp://web-01.example:2376"_s, .certificateFolder = out(u"c"_s) },
        workspace.certificates, other.clock.now());
    QVERIFY(host);
    QVERIFY(workspace.hosts.put(*host));
    other.certificates.reload();
    const CertificateKey identity { static_cast<int>(Kind::Identity), host->identityId };
    QVERIFY(other.row(identity).authorityId.isEmpty());
    QSignalSpy linked(&other.certificates, &app::CertificateController::hostsLinked);

    const ui::ImportOffers offers = other.lookAt({ out(u"a.p12"_s) }, "correct horse battery");
    const auto backup =
        std::find_if(offers.offers.cbegin(), offers.offers.cend(),
                     [](const ui::ImportOffer &offer) { return offer.row.kind == Kind::Authority; });
    QVERIFY(backup != offers.offers.cend());
    QCOMPARE(other.take(offers, { static_cast<int>(backup - offers.offers.cbegin()) }), 1);

    QCOMPARE(linked.size(), 1);
    const QString authority = other.row(identity).authorityId;
    QVERIFY(!authority.isEmpty());
    QCOMPARE(workspace.hosts.load().value_or(QList<docker::Host>()).value(0).authorityId, authority);
    QCOMPARE(other.row({ static_cast<int>(Kind::Authority), authority }).hostNames,
             QStringList { u"web-01"_s });
    QVERIFY(other.renew({ .which = { identity } }));
}

void TestCertificateController::connect_folderThatNoEngineTakes_isToldBefore_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("passed");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << "extendedKeyUsage=clientAuth"_ba << u"rsa:2048"_s << 0 << QString();
    QTest::newRow("no usage") << "basicConstraints=CA:FALSE"_ba << u"rsa:2048"_s << 0 << QString();
    QTest::newRow("for both") << "extendedKeyUsage=serverAuth,clientAuth"_ba << u"rsa:2048"_s << 0
                              << QString();
    QTest::newRow("a server's") << "extendedKeyUsage=serverAuth"_ba << u"rsa:2048"_s << 0
                                << u"certificates.purpose"_s;
    QTest::newRow("ended") << "extendedKeyUsage=clientAuth"_ba << u"rsa:2048"_s << 400
                           << u"certificates.ended"_s;
    QTest::newRow("not begun") << "extendedKeyUsage=clientAuth"_ba << u"rsa:2048"_s << -2
                               << u"certificates.not-begun"_s;
    QTest::newRow("weak") << "extendedKeyUsage=clientAuth"_ba << u"rsa:1024"_s << 0 << u"certificates.weak"_s;
}

void TestCertificateController::connect_folderThatNoEngineTakes_isToldBefore()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the program openssl (Debian: openssl) is not there");
    QFETCH(const QByteArray, extensions);
    QFETCH(const QString, key);
    QFETCH(const int, passed);
    QFETCH(const QString, code);
    const QString folder = out(u"set"_s);
    QVERIFY(makeForeignSet(folder, u"/CN=ca"_s, u"/CN=server"_s, u"/CN=client"_s, {}));
    QVERIFY(signLeaf(folder, u"cert"_s, u"/CN=me"_s, extensions, key));
    QVERIFY(QFile::rename(folder + u"/cert-key.pem"_s, folder + u"/key.pem"_s));
    QVERIFY(awaited(m_program->keeper.open({})).has_value());
    const Result<docker::Host> host = app::importHost(
        { .name = u"web"_s, .endpoint = u"tcp://web.example:2376"_s, .certificateFolder = folder },
        m_program->world.workspace().certificates, QDateTime::currentDateTimeUtc().addDays(passed));
    QCOMPARE(host ? QString() : host.error().code, code);
    const auto kept = m_program->world.workspace().certificates.identities();
    QVERIFY(kept);
    QCOMPARE(kept->size(), code.isEmpty() ? 1 : 0);
}

void TestCertificateController::watch_endsComeNear_areToldOnceEach()
{
    const QList<CertificateKey> keys = m_program->fill();
    QSignalSpy told(&m_program->certificates, &ui::CertificateService::endIsNear);
    m_program->certificates.startWatch();
    QCOMPARE(told.size(), 0);
    const auto after = [this](int days) { m_program->clock.advance(std::chrono::hours(24 * days)); };
    after(300); // 97 days are left
    QTRY_COMPARE(m_program->clock.sleeping(), 1);
    QCOMPARE(told.size(), 0);
    after(10);
    QTRY_COMPARE(told.size(), 2); // server and identity, 90 days
    after(10);
    QTRY_COMPARE(m_program->clock.sleeping(), 1);
    QCOMPARE(told.size(), 2);
    after(50);
    QTRY_COMPARE(told.size(), 4); // 30 days
    after(22);
    QTRY_COMPARE(told.size(), 6); // 7 days
    after(10);
    QTRY_COMPARE(told.size(), 8); // over

    // The next run repeats nothing.
    Program next(m_folder->path(), m_program->clock.now());
    QSignalSpy again(&next.certificates, &ui::CertificateService::endIsNear);
    next.certificates.startWatch();
    QCOMPARE(next.certificates.rows().size(), 3);
    QCOMPARE(again.size(), 0);
    Q_UNUSED(keys)
}

void TestCertificateController::calendar_saved_hasEveryEnd()
{
    const QString path = out(u"ends.ics"_s);
    const QList<ui::CalendarEntry> entries {
        { .uid = u"one"_s, .summary = u"Ends"_s, .description = u"Soon"_s, .end = m_program->clock.now() }
    };
    QVERIFY(awaited(m_program->certificates.saveCalendar(path, entries, false, {})).value_or(Error()));
    QVERIFY(contentOf(path).contains("BEGIN:VEVENT"));
    QCOMPARE(contentOf(path).count("BEGIN:VALARM"), 3); // 90, 30 and 7 days before
    const Result<> again =
        awaited(m_program->certificates.saveCalendar(path, entries, false, {})).value_or(Error());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"export.exists"_s);
    QVERIFY(awaited(m_program->certificates.saveCalendar(path, entries, true, {})).value_or(Error()));
}

void TestCertificateController::store_looseAndDamaged_isToldAndMended()
{
    const QList<CertificateKey> keys = m_program->fill();
    const QString key = m_folder->filePath(u"identities/"_s + keys[2].id + u"/key.pem"_s);
    QCOMPARE(::chmod(QFile::encodeName(key).constData(), 0644), 0);
    auto health = awaited(m_program->certificates.checkStore({}));
    QVERIFY(health);
    QCOMPARE(health->openToOthers, QStringList { key });
    QCOMPARE(health->problems.size(), 1);
    QVERIFY(awaited(m_program->certificates.closeToOthers({})).value_or(Error()));
    health = awaited(m_program->certificates.checkStore({}));
    QVERIFY(health && health->openToOthers.isEmpty() && health->problems.isEmpty());
}

void TestCertificateController::store_looseVault_isMendedWhileLocked()
{
    m_program->fill();
    const QString vault = m_folder->filePath(u"keys.json"_s);
    QCOMPARE(::chmod(QFile::encodeName(vault).constData(), 0644), 0);
    Program later(m_folder->path());
    later.keychain.entries.swap(m_program->keychain.entries);
    const auto opened = awaited(later.keeper.open({}));
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().code, u"file.permissions"_s);
    const auto health = awaited(later.certificates.checkStore({}));
    QVERIFY(health);
    QCOMPARE(health->openToOthers, QStringList { vault });
    QVERIFY(awaited(later.certificates.closeToOthers({})).value_or(Error()));
    QCOMPARE(modeOf(vault), 0600);
    QTRY_COMPARE(later.certificates.storeState(), ui::StoreState::Open);
}

void TestCertificateController::watch_renewedButNotInUse_formerEndCounts()
{
    const QList<CertificateKey> keys = m_program->fill();
    const Result<docker::Endpoint> endpoint = docker::Endpoint::parse(u"tcp://web-01.example:2376"_s);
    QVERIFY(endpoint);
    QVERIFY(m_program->world.workspace().hosts.put({ .id = docker::HostId(keys[1].id),
                                                     .name = u"web-01"_s,
                                                     .endpoint = *endpoint,
                                                     .identityId = keys[2].id,
                                                     .authorityId = keys[0].id }));
    m_program->certificates.reload();
    const CertificateRow before = m_program->row(keys[1]);
    m_program->clock.advance(std::chrono::hours(24 * 380)); // 17 days are left
    QVERIFY(m_program->renew({ .which = { keys[1], keys[2] } }));
    QVERIFY(m_program->row(keys[1]).shown);
    QCOMPARE(m_program->row(keys[1]).inUse().der, before.certificate.der);
    QVERIFY(!m_program->row(keys[2]).shown); // an identity is used at once
    QSignalSpy told(&m_program->certificates, &ui::CertificateService::endIsNear);
    m_program->certificates.startWatch();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<CertificateRow>().id, keys[1].id);
    QVERIFY(m_program->renew({ .which = { keys[1] } })); // once more: it is still the first that is in use
    QCOMPARE(m_program->row(keys[1]).inUse().der, before.certificate.der);
    // Nobody is reached by it any more.
    QVERIFY(m_program->world.workspace().hosts.remove(docker::HostId(keys[1].id)));
    m_program->certificates.reload();
    QVERIFY(!m_program->row(keys[1]).shown);
}

void TestCertificateController::server_madeByHand_isTiedToItsMachine()
{
    const QString machine =
        u"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm"_s;
    const CertificateKey authority =
        m_program->make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    const CertificateKey tied = m_program->make({ .kind = Kind::Server,
                                                  .name = u"vm"_s,
                                                  .names = { u"vm.example"_s },
                                                  .authority = authority.id,
                                                  .machine = machine });
    const CertificateKey named = m_program->make({ .kind = Kind::Server,
                                                   .name = u"other"_s,
                                                   .names = { u"vm.example"_s, u"203.0.113.4"_s },
                                                   .authority = authority.id });
    QCOMPARE(m_program->row(tied).machineId, machine);
    const auto host = [&](const QString &id, const QString &machineId, const QString &address) {
        return docker::Host {
            .id = docker::HostId(id),
            .name = id,
            .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = address, .port = 2376 },
            .authorityId = authority.id,
            .machineId = machineId
        };
    };
    docker::HostStore &hosts = m_program->world.workspace().hosts;
    m_program->machineNames = { u"vm.example"_s, u"203.0.113.9"_s };
    QVERIFY(hosts.put(host(u"by-machine"_s, machine.toUpper(), u"203.0.113.9"_s)));
    QVERIFY(hosts.put(host(u"by-name"_s, {}, u"203.0.113.4"_s)));
    m_program->certificates.reload();
    const CertificateRow row = m_program->row(tied);
    QCOMPARE(row.hostNames, QStringList { u"by-machine"_s });
    QCOMPARE(row.hostId, u"by-machine"_s);
    QVERIFY(row.isOnMachine); // a new one can be put there
    QCOMPARE(row.missingNames, QStringList { u"203.0.113.9"_s });
    QCOMPARE(m_program->row(named).hostNames, QStringList { u"by-name"_s });
    QVERIFY(!m_program->row(named).isOnMachine);

    QVERIFY(m_program->renew({ .which = { tied } })); // stays tied, with the names of today
    QCOMPARE(m_program->row(tied).machineId, machine);
    QVERIFY(m_program->row(tied).certificate.ipAddresses.contains(u"203.0.113.9"_s));

    // What its own set-up made comes before.
    const Result<pki::KeyedCertificate> keyed = m_program->world.workspace().certificates.server(named.id);
    QVERIFY(keyed);
    QVERIFY(m_program->world.workspace().certificates.putServer({ .id = u"by-machine"_s,
                                                                  .name = u"vm"_s,
                                                                  .authority = pki::AuthorityId(authority.id),
                                                                  .certificate = keyed->certificate }));
    m_program->certificates.reload();
    QVERIFY(m_program->row(tied).hostNames.isEmpty());
}

QTEST_MAIN(TestCertificateController)
#include "tst_certificatecontroller.moc"
