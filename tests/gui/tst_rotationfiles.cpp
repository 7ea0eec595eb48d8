// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate.h"
#include "sandboxprogram.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The files for a host that Slipway cannot change itself, as somebody gets them who replaces an authority.
class TestRotationFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void files_areWrittenForTheHostAlone_andNotOverwrittenUnasked();
    void files_whileTheRotationRuns_areRefused();

private:
    bool hasSetUp();
    bool hasTurned(const QString &rotation);

    std::unique_ptr<SandboxProgram> m_program;
    docker::Host m_host {};
};

/// An engine that a set-up made, of which Azure knows nothing any more.
void TestRotationFiles::init()
{
    failOnAnyWarning();
    m_program = std::make_unique<SandboxProgram>(QString());
    QVERIFY(m_program->isReady());
    QVERIFY(hasSetUp());
    m_host.machineId.clear();
    QVERIFY(m_program->workspace().hosts.put(m_host));
}

bool TestRotationFiles::hasSetUp()
{
    const std::optional<ui::MachineRow> row = m_program->machine(u"web-01"_s);
    if (!row)
        return false;
    const auto plan = awaited(m_program->setup().plan({ .machine = row->machine,
                                                        .newAuthorityName = u"Work"_s,
                                                        .identityName = u"me"_s,
                                                        .addresses = { u"203.0.113.7"_s } },
                                                      {}));
    if (!plan || !*plan)
        return false;
    const ui::SetupRun *run = m_program->setup().start(**plan);
    if (!QTest::qWaitFor([run] { return run->phase() == ui::SetupRun::Phase::Succeeded; },
                         SandboxProgram::kPatience))
        return false;
    const QList<docker::Host> hosts = m_program->hosts().hosts();
    const auto found = std::find_if(hosts.cbegin(), hosts.cend(),
                                    [run](const docker::Host &host) { return host.id == run->host(); });
    m_host = found == hosts.cend() ? docker::Host() : *found;
    return found != hosts.cend();
}

bool TestRotationFiles::hasTurned(const QString &rotation)
{
    return m_program->setup().continueRotation(rotation, false)
        && QTest::qWaitFor([&] { return !m_program->setup().isRotating(rotation); },
                           SandboxProgram::kPatience);
}

void TestRotationFiles::files_areWrittenForTheHostAlone_andNotOverwrittenUnasked()
{
    ui::SetupService &setup = m_program->setup();
    const Result<QString> rotation = awaited(setup.beginRotation(m_host.authorityId, {})).value_or(Error());
    QVERIFY(rotation);
    QVERIFY(hasTurned(*rotation));
    QCOMPARE(setup.rotations().constFirst().hosts.constFirst().error.value_or(Error()).code,
             u"rotation.by-hand"_s);

    const QTemporaryDir folder;
    const auto written = awaited(setup.filesByHand(*rotation, m_host.id, folder.path(), false, {}));
    QVERIFY(written && *written);
    QCOMPARE((*written)->size(), 3);
    for (const QString &path : **written)
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray certificate = contentOf(folder.filePath(u"server-cert.pem"_s));
    const Result<pki::Certificate> parsed = pki::Certificate::parse(certificate);
    QVERIFY(parsed);
    QVERIFY(parsed->ipAddresses.contains(m_host.endpoint.address));
    const Result<QList<pki::Certificate>> trusted =
        pki::Certificate::parseAll(contentOf(folder.filePath(u"ca.pem"_s)));
    QVERIFY(trusted);
    QCOMPARE(trusted->size(), 2);
    QVERIFY(contentOf(folder.filePath(u"server-key.pem"_s)).startsWith("-----BEGIN PRIVATE KEY-----"));

    const auto again = awaited(setup.filesByHand(*rotation, m_host.id, folder.path(), false, {}));
    QVERIFY(again && !*again);
    QCOMPARE(again->error().code, u"export.exists"_s);
    const auto replaced = awaited(setup.filesByHand(*rotation, m_host.id, folder.path(), true, {}));
    QVERIFY(replaced && *replaced);
    QCOMPARE(contentOf(folder.filePath(u"server-cert.pem"_s)), certificate);
}

void TestRotationFiles::files_whileTheRotationRuns_areRefused()
{
    ui::SetupService &setup = m_program->setup();
    const Result<QString> rotation = awaited(setup.beginRotation(m_host.authorityId, {})).value_or(Error());
    QVERIFY(rotation);
    QVERIFY(setup.continueRotation(*rotation, false));
    QVERIFY(setup.isRotating(*rotation));
    const QTemporaryDir folder;
    const auto written = awaited(setup.filesByHand(*rotation, m_host.id, folder.path(), false, {}));
    QVERIFY(written && !*written);
    QCOMPARE(written->error().code, u"rotation.running"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!setup.isRotating(*rotation), SandboxProgram::kPatience);
}

QTEST_MAIN(TestRotationFiles)
#include "tst_rotationfiles.moc"
