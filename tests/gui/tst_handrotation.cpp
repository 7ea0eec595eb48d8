// SPDX-License-Identifier: GPL-3.0-or-later
// An authority is replaced, or a key has leaked, for a host that somebody has connected by hand: with a
// folder of certificates, to an engine that Slipway cannot change. The engine here does what people do with
// theirs.
#include "handhosts.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using Kind = ui::CertificateRow::Kind;
using provisioning::RotationState;

namespace {

constexpr int kPatience = 60'000; // milliseconds

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHandRotation final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rotation_ofAHostConnectedByHand_endsWithoutTheLeakedKey();

private:
    QString make(const ui::NewCertificate &request);
    bool hasEngine();
    Result<docker::HostId> connectBy(const QString &folder);
    bool continues(bool dropsOld);
    /// What Save Files gives is put on the engine, as its window asks for.
    bool putFilesOnTheEngine();
    QString acceptByHand();
    QSet<QString> formerIds() const;
    docker::Host host() const { return m_program->hosts.hosts().value(0); }
    provisioning::Rotation rotation() const { return m_program->setup.rotations().value(0); }

    std::unique_ptr<HandProgram> m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_engine;
    QString m_authority {};
    QString m_rotation {};
};

void TestHandRotation::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<HandProgram>(m_folder->filePath(u"data"_s));
    m_authority = make({ .kind = Kind::Authority, .name = u"Work"_s, .days = ui::kAuthorityDays });
    QVERIFY(hasEngine());
    // Somebody has the identity in a folder only, as another tool would have made it.
    const QString identity = make({ .kind = Kind::Identity, .name = u"me"_s, .authority = m_authority });
    const ui::CertificateKey key { static_cast<int>(Kind::Identity), identity };
    const auto written = awaited(m_program->certificates.exportTo(
        { .which = key, .target = m_folder->filePath(u"mine"_s) }, Secret(), {}));
    QVERIFY(written && *written);
    QVERIFY(awaited(m_program->certificates.remove({ key }, {})).value_or(Error()));
}

void TestHandRotation::cleanup()
{
    m_program.reset();
    m_engine.reset();
}

QString TestHandRotation::make(const ui::NewCertificate &request)
{
    const auto made = awaited(m_program->certificates.make(request, {}));
    return made && *made ? (*made)->id : QString();
}

bool TestHandRotation::hasEngine()
{
    const QString id = make(
        { .kind = Kind::Server, .name = u"nas"_s, .names = { u"127.0.0.1"_s }, .authority = m_authority });
    pki::CertificateStore &store = m_program->world.workspace().certificates;
    const Result<pki::KeyedCertificate> server = store.server(id);
    const Result<QByteArray> authority = store.authoritiesPem({ m_authority });
    if (!server || !authority)
        return false;
    m_engine = std::make_unique<ScriptedServer>(
        engineTls(*authority, server->certificate.toPem(), pemOf(server->privateKey)));
    becomeEngine(*m_engine);
    return store.removeServer(id).has_value(); // it is on its machine only
}

Result<docker::HostId> TestHandRotation::connectBy(const QString &folder)
{
    return awaited(m_program->hosts.addHost({ .name = u"nas"_s,
                                              .endpoint = u"tcp://127.0.0.1:%1"_s.arg(m_engine->port()),
                                              .certificateFolder = m_folder->filePath(folder) },
                                            {}))
        .value_or(Error { .code = u"test.timeout"_s });
}

bool TestHandRotation::continues(bool dropsOld)
{
    return m_program->setup.continueRotation(m_rotation, dropsOld)
        && QTest::qWaitFor([this] { return !m_program->setup.isRotating(m_rotation); }, kPatience);
}

bool TestHandRotation::putFilesOnTheEngine()
{
    const QTemporaryDir files;
    const auto written =
        awaited(m_program->setup.filesByHand(m_rotation, host().id, files.path(), false, {}));
    if (!written || !*written)
        return false;
    m_engine->setTls(engineTls(contentOf(files.filePath(u"ca.pem"_s)),
                               contentOf(files.filePath(u"server-cert.pem"_s)),
                               contentOf(files.filePath(u"server-key.pem"_s))));
    return true;
}

QString TestHandRotation::acceptByHand()
{
    const auto accepted = awaited(m_program->setup.acceptByHand(m_rotation, host().id, {}));
    return !accepted ? u"test.timeout"_s : *accepted ? QString() : accepted->error().code;
}

QSet<QString> TestHandRotation::formerIds() const
{
    QSet<QString> ids;
    for (const ui::CertificateRow &row : m_program->certificates.rows()) {
        if (row.former)
            ids += row.id;
    }
    return ids;
}

void TestHandRotation::rotation_ofAHostConnectedByHand_endsWithoutTheLeakedKey()
{
    const Result<docker::HostId> connected = connectBy(u"mine"_s);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().code + connected.error().detail));
    QCOMPARE(host().authorityId, m_authority); // tied to what is kept here
    const QString leaked = host().identityId;

    const Result<QString> begun = awaited(m_program->setup.beginRotation(m_authority, {})).value_or(Error());
    QVERIFY(begun);
    m_rotation = *begun;
    QVERIFY(continues(false));
    QCOMPARE(rotation().hosts.size(), 1);
    QCOMPARE(rotation().hosts.constFirst().error.value_or(Error()).code, u"rotation.by-hand"_s);
    QVERIFY2(!acceptByHand().isEmpty(), "nobody has changed the engine yet");
    QVERIFY(putFilesOnTheEngine());
    QCOMPARE(acceptByHand(), QString());
    QCOMPARE(rotation().hosts.constFirst().state, RotationState::BothTrusted);
    QCOMPARE(host().authorityId, m_rotation);
    QVERIFY(host().identityId != leaked);

    QVERIFY(continues(true));
    QCOMPARE(rotation().hosts.constFirst().error.value_or(Error()).code, u"rotation.by-hand-drop"_s);
    QCOMPARE(acceptByHand(), u"rotation.old-trusted"_s);
    QVERIFY(putFilesOnTheEngine());
    QCOMPARE(acceptByHand(), QString());
    QVERIFY(rotation().isFinished());
    m_program->certificates.reload(); // as Application does when a rotation has come further
    QCOMPARE(formerIds(), (QSet<QString> { m_authority, leaked }));
    const QList<std::pair<QString, QString>> offered = m_program->setup.authorities();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.constFirst().first, m_rotation);

    // Whoever has the leaked key is let in no more, and Slipway goes on.
    const Result<docker::HostId> thief = connectBy(u"mine"_s);
    QVERIFY(!thief);
    QCOMPARE(thief.error().kind, ErrorKind::Tls);
    const auto reached = awaited(m_program->hosts.useIdentity(*connected, host().identityId, {}));
    QVERIFY(reached && *reached);
}

QTEST_MAIN(TestHandRotation)
#include "tst_handrotation.moc"
