// SPDX-License-Identifier: GPL-3.0-or-later
// Microsoft's own JavaScript libraries against the program slipway-sandbox over https.
#include "sandboxprocess.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::test::SandboxProcess;

namespace {

constexpr int kLimit = 120'000; // milliseconds
constexpr auto kVariable = "SLIPWAY_AZURE_SDK";

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestAzureSdk final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void everyStep_isAsInAzure();
};

/// Needs node, and a folder ($SLIPWAY_AZURE_SDK, or build/azure-sdk, which ./dev test fills) whose
/// node_modules holds @azure/arm-compute and @azure/arm-network.
void TestAzureSdk::everyStep_isAsInAzure()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString packages =
        qEnvironmentVariable(kVariable, QStringLiteral(SLIPWAY_SOURCE_DIR "/build/azure-sdk"));
    if (node.isEmpty())
        QSKIP("node is not installed here");
    for (const auto &package : { u"arm-compute"_s, u"arm-network"_s }) {
        if (!QDir(packages + u"/node_modules/@azure/"_s + package).exists())
            QSKIP(qPrintable(u"@azure/%1 is not in %2: ./dev test fetches it where npm is installed"_s.arg(
                package, packages)));
    }
    QTemporaryDir folder;
    SandboxProcess sandbox;
    const QString problem =
        sandbox.start({ u"--tls-dir"_s, folder.filePath(u"tls"_s), u"--operation-delay"_s, u"200"_s });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(write(folder.filePath(u"ca.pem"_s), sandbox.fact(u"certificateAuthority"_s).toLatin1()));
    QVERIFY(write(folder.filePath(u"facts"_s), QJsonDocument(sandbox.facts()).toJson()));

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_EXTRA_CA_CERTS"_s, folder.filePath(u"ca.pem"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(packages);
    process.start(node,
                  { QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/integration/standins/azuresdk.mjs"),
                    folder.filePath(u"facts"_s) });
    const bool hasEnded = process.waitForFinished(kLimit);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    const QByteArray words = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(hasEnded, words.constData());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, words.constData());
}

QTEST_GUILESS_MAIN(TestAzureSdk)
#include "tst_azuresdk.moc"
