// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of slipway-conformance: command line, standard input and output, status.
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
