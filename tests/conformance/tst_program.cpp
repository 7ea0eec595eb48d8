// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of slipway-conformance: command line, standard input and output, status.
#include "pki/authority.h"
#include "pki/bundle/pkcs12.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void program_anyUse_hasItsStatusAndVerdict_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        const QString none;
        QTest::newRow("no subject") << QStringList() << QByteArray() << 2 << none;
        QTest::newRow("unknown subject") << QStringList { u"poem"_s } << QByteArray() << 2 << none;
        QTest::newRow("unknown option")
            << QStringList { u"json"_s, u"--feed"_s, u"3"_s } << QByteArray("1") << 2 << none;
        QTest::newRow("json") << QStringList { u"json"_s } << QByteArray("{\"a\":1}") << 0 << u"accept"_s;
        QTest::newRow("no json") << QStringList { u"json"_s } << QByteArray("{\"a\":1}{}") << 0
                                 << u"reject"_s;
        QTest::newRow("empty") << QStringList { u"json"_s } << QByteArray() << 0 << u"reject"_s;
        QTest::newRow("lines") << QStringList { u"json"_s, u"--lines"_s } << QByteArray("1\n[2]\n") << 0
                               << u"accept"_s;
        QTest::newRow("no lines") << QStringList { u"json"_s, u"--lines"_s } << QByteArray("1\n[2\n") << 0
                                  << u"reject"_s;
        QTest::newRow("empty, lines")
            << QStringList { u"json"_s, u"--lines"_s } << QByteArray("\n") << 0 << u"reject"_s;
        QTest::newRow("no PKCS#12") << QStringList { u"pkcs12"_s, u"--password"_s, u"x"_s }
                                    << QByteArray("0\x82") << 0 << u"reject"_s;
        QTest::newRow("PKCS#12 without its password's value")
            << QStringList { u"pkcs12"_s, u"--password"_s } << QByteArray() << 2 << none;
    }

    void program_anyUse_hasItsStatusAndVerdict()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, status);
        QFETCH(const QString, verdict);
        QProcess program;
        program.start(QStringLiteral(SLIPWAY_BINARY_DIR "/tests/conformance/slipway-conformance"), arguments);
        QVERIFY(program.waitForStarted());
        program.write(input);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), status);
        const QByteArray output = program.readAllStandardOutput();
        QCOMPARE(output.isEmpty(), status != 0);
        QCOMPARE(QJsonDocument::fromJson(output).object().value(u"verdict").toString(), verdict);
        QCOMPARE(program.readAllStandardError().contains("usage: "), status != 0);
    }

    void pkcs12_goodFile_isToldOf_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("with its key") << true;
        QTest::newRow("certificate alone") << false;
    }

    void pkcs12_goodFile_isToldOf()
    {
        QFETCH(const bool, hasKey);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto authority = pki::makeAuthority({ .commonName = u"Practice"_s, .now = now });
        QVERIFY(authority);
        auto client = pki::issue(
            *authority,
            { .purpose = pki::CertificatePurpose::Client, .commonName = u"Ann at work"_s, .now = now });
        QVERIFY(client);
        const QJsonArray certificates { QString::fromLatin1(client->certificate.toPem()),
                                        QString::fromLatin1(authority->certificate.toPem()) };
        if (!hasKey)
            client->privateKey = Secret();
        std::vector<pki::Pkcs12Entry> entries;
        entries.push_back({ .label = { .name = u"ann"_s }, .keyed = *std::move(client) });
        entries.push_back({ .keyed = { .certificate = authority->certificate } });
        const Result<QByteArray> file = pki::writePkcs12(entries, Secret("correct horse"));
        QVERIFY(file);
        QProcess program;
        program.start(QStringLiteral(SLIPWAY_BINARY_DIR "/tests/conformance/slipway-conformance"),
                      { u"pkcs12"_s, u"--password"_s, u"correct horse"_s });
        program.write(*file);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QJsonObject told = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(told[u"verdict"].toString(), u"accept"_s);
        QCOMPARE(told[u"certificates"].toArray(), certificates);
        QCOMPARE(told[u"key_matches"], QJsonValue(hasKey));
        QCOMPARE(told[u"friendly_name"].toString(), u"ann"_s);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
