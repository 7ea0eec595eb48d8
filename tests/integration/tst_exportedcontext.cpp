// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/export/exporting.h"
#include "realengine.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::pki;
using slipway::test::RealEngine;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

struct Output
{
    int status = -1;
    QByteArray words {};
};

/// The docker program with a configuration of the test's own and nothing from outside.
Output docker(const QString &configuration, const QStringList &arguments,
              const QProcessEnvironment &further = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"DOCKER_HOST"_s, u"DOCKER_CONTEXT"_s, u"DOCKER_CERT_PATH"_s, u"DOCKER_TLS_VERIFY"_s })
        environment.remove(name);
    environment.insert(further);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"docker"_s, QStringList { u"--config"_s, configuration } + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { .status = process.exitCode(), .words = process.readAll() };
}

} // namespace

/// The docker program reads what an export writes, and its Go accepts authorities with name constraints by
/// address, by localhost and by DNS name.
class TestExportedContext : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase() { m_engine.reset(); }
    void context_docker_listsContainers();
    void folder_environment_dockerListsContainers();
    void serverBeyondItsConstraints_isRefusedByGo();

private:
    void writeFiles(const std::vector<ExportFile> &files, const QString &folder) const;
    QString endpoint() const { return u"tcp://%1:%2"_s.arg(m_engine->address()).arg(m_engine->port()); }

    KeyedCertificate m_authority;
    KeyedCertificate m_client;
    QByteArray m_serverPem;
    std::unique_ptr<RealEngine> m_engine;
    QTemporaryDir m_folder;
};

void TestExportedContext::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<KeyedCertificate> authority =
        makeAuthority({ .commonName = u"Exported CA"_s, .now = now, .domains = { u"example.com"_s } });
    QVERIFY(authority);
    m_authority = *std::move(authority);
    const Result<KeyedCertificate> server = issue(m_authority,
                                                  { .purpose = CertificatePurpose::Server,
                                                    .commonName = u"Docker on vm1"_s,
                                                    .dnsNames = { u"vm1.example.com"_s, u"localhost"_s },
                                                    .ipAddresses = { test::RealEngineOptions {}.address },
                                                    .now = now });
    QVERIFY(server);
    Result<KeyedCertificate> client =
        issue(m_authority, { .purpose = CertificatePurpose::Client, .commonName = u"ann"_s, .now = now });
    QVERIFY(client);
    m_client = *std::move(client);
    m_engine = std::make_unique<RealEngine>();
    const Result<> started =
        m_engine->start({ .tls = test::EngineTlsFiles { .authority = m_authority.certificate.toPem(),
                                                        .certificate = server->certificate.toPem(),
                                                        .privateKey = bytesOf(server->privateKey) } });
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestExportedContext::writeFiles(const std::vector<ExportFile> &files, const QString &folder) const
{
    for (const ExportFile &exported : files) {
        const QString path = folder + u'/' + exported.path;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(exported.content));
    }
}

void TestExportedContext::context_docker_listsContainers()
{
    const Result<std::vector<ExportFile>> files =
        contextExport({ .name = u"azure-vm1"_s, .description = u"Engine on vm1"_s, .endpoint = endpoint() },
                      m_client, m_authority.certificate.toPem());
    QVERIFY(files);
    writeFiles(*files, m_folder.path());
    const Output listed = docker(m_folder.path(), { u"context"_s, u"ls"_s });
    QVERIFY2(listed.status == 0 && listed.words.contains("azure-vm1")
                 && listed.words.contains("Engine on vm1"),
             listed.words.constData());
    const Output shown = docker(m_folder.path(), { u"--context"_s, u"azure-vm1"_s, u"ps"_s });
    QVERIFY2(shown.status == 0 && shown.words.contains("CONTAINER ID"), shown.words.constData());
}

void TestExportedContext::folder_environment_dockerListsContainers()
{
    const QString folder = m_folder.filePath(u"it's a folder"_s);
    writeFiles(folderExport(m_client, m_authority.certificate.toPem()), folder);
    const Result<QString> lines = environmentLines(Shell::Posix, endpoint(), folder);
    QVERIFY(lines);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s, { u"-c"_s, *lines + u"docker ps"_s });
    QVERIFY(shell.waitForFinished(60'000));
    const QByteArray words = shell.readAll();
    QVERIFY2(shell.exitCode() == 0 && words.contains("CONTAINER ID"), words.constData());
}

/// Signed by a stolen authority for a name that it may not vouch for: Go sees it, too.
void TestExportedContext::serverBeyondItsConstraints_isRefusedByGo()
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"ca.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(bytesOf(m_authority.privateKey));
    key.close();
    QFile own(folder.filePath(u"ca.pem"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(m_authority.certificate.toPem());
    own.close();
    const QString script =
        u"cd %1 && printf 'basicConstraints=critical,CA:FALSE\\nextendedKeyUsage=serverAuth\\n"
        "subjectAltName=DNS:login.example.net,IP:%2\\n' > ext && "
        "openssl req -new -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 -keyout s.key -subj /CN=stolen "
        "-out s.csr "
        "2>/dev/null && openssl x509 -req -in s.csr -CA ca.pem -CAkey ca.key -set_serial 5 -extfile ext -out "
        "s.pem "
        "2>/dev/null"_s.arg(folder.path(), m_engine->address());
    QCOMPARE(QProcess::execute(u"sh"_s, { u"-c"_s, script }), 0);
    QProcess server;
    server.setWorkingDirectory(folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    const QString address = m_engine->address() + u":0"_s;
    server.start(u"openssl"_s,
                 { u"s_server"_s, u"-accept"_s, address, u"-cert"_s, u"s.pem"_s, u"-key"_s, u"s.key"_s });
    QByteArray said;
    while (!said.contains("ACCEPT") && server.waitForReadyRead(10'000))
        said += server.readAll();
    const qsizetype colon = said.lastIndexOf(':');
    const QByteArray port = said.mid(colon + 1).simplified();
    QVERIFY2(port.toInt() > 0, said.constData());
    writeFiles(folderExport(m_client, m_authority.certificate.toPem()), folder.path());
    QProcessEnvironment environment;
    environment.insert(u"DOCKER_HOST"_s, u"tcp://%1:%2"_s.arg(m_engine->address(), QLatin1StringView(port)));
    environment.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
    environment.insert(u"DOCKER_CERT_PATH"_s, folder.path());
    const Output refused = docker(folder.path(), { u"ps"_s }, environment);
    server.kill();
    server.waitForFinished();
    QVERIFY2(refused.status != 0 && refused.words.contains("is not permitted by any constraint"),
             refused.words.constData());
}

QTEST_GUILESS_MAIN(TestExportedContext)
#include "tst_exportedcontext.moc"
