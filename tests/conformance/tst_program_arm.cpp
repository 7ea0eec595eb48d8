// SPDX-License-Identifier: GPL-3.0-or-later
// The subject arm, from outside: the program against a server that plays Azure Resource Manager.
#include "support/scriptedserver.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::test::ScriptedServer;

namespace {

struct Output
{
    int status = -1;
    QJsonObject json {};
};

/// Runs the program while the server of this very thread answers it.
Output conform(const QString &base, const QByteArray &input)
{
    QProcess program;
    program.start(QStringLiteral(SLIPWAY_BINARY_DIR "/tests/conformance/slipway-conformance"),
                  { u"arm"_s, u"--base"_s, base, u"--token"_s, u"secret-1"_s });
    program.write(input);
    program.closeWriteChannel();
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000);
    return { .status = program.exitCode(),
             .json = QJsonDocument::fromJson(program.readAllStandardOutput()).object() };
}

QByteArray putTask()
{
    return R"({"operation":{"method":"PUT","path":"/things/t?api-version=1","body":{"a":1}}})";
}

} // namespace

class TestProgramArm : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void operation_put_isFollowedToItsEnd()
    {
        ScriptedServer server;
        server.reply(201, R"({"properties":{"provisioningState":"Creating"}})",
                     "Azure-AsyncOperation: " + server.url(u"/op"_s).toEncoded() + "\r\nRetry-After: 0\r\n");
        server.reply(200, R"({"status":"InProgress"})", "Retry-After: 0\r\n");
        server.reply(200, R"({"status":"Succeeded"})");
        server.reply(200, R"({"name":"t"})");
        const Output output = conform(server.url().toString(), putTask());
        QCOMPARE(output.status, 0);
        QCOMPARE(output.json.value("verdict"_L1).toString(), u"succeeded"_s);
        QCOMPARE(output.json.value("final"_L1).toObject().value("name"_L1).toString(), u"t"_s);
        QCOMPARE(output.json.value("requests"_L1).toInt(), 4);
        QCOMPARE(server.requests().size(), 4);
        QVERIFY(server.requests().constFirst().startsWith("PUT /things/t?api-version=1 HTTP/1.1\r\n"));
        QVERIFY(server.requests().constFirst().endsWith("{\"a\":1}"));
        for (const QByteArray &request : server.requests())
            QVERIFY(request.toLower().contains("authorization: bearer secret-1"));
    }

    void operation_failedAndCanceled_areTold_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("code");
        QTest::newRow("failed") << QByteArray(R"({"status":"Failed","error":{"code":"Quota","message":"m"}})")
                                << u"failed"_s << u"Quota"_s;
        QTest::newRow("canceled") << QByteArray(R"({"status":"Canceled"})") << u"canceled"_s
                                  << u"operation.canceled"_s;
    }

    void operation_failedAndCanceled_areTold()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const QString, verdict);
        QFETCH(const QString, code);
        ScriptedServer server;
        server.reply(202, {}, "Azure-AsyncOperation: /op\r\nRetry-After: 0\r\n");
        server.reply(200, state);
        const Output output = conform(server.url().toString(), putTask());
        QCOMPARE(output.status, 0);
        QCOMPARE(output.json.value("verdict"_L1).toString(), verdict);
        QCOMPARE(output.json.value("error"_L1).toObject().value("code"_L1).toString(), code);
    }

    void operation_foreignHost_isNeverSentTheToken()
    {
        ScriptedServer server;
        ScriptedServer foreign;
        server.reply(202, {}, "Location: " + foreign.url(u"/op"_s).toEncoded() + "\r\n");
        const Output output = conform(server.url().toString(), putTask());
        QCOMPARE(output.json.value("verdict"_L1).toString(), u"error"_s);
        QCOMPARE(output.json.value("error"_L1).toObject().value("code"_L1).toString(), u"url.foreign-host"_s);
        QCOMPARE(foreign.connections(), 0);
    }

    void list_pages_areAllThere()
    {
        ScriptedServer server;
        server.reply(200,
                     "{\"value\":[{\"n\":1}],\"nextLink\":\"" + server.url(u"/more"_s).toEncoded() + "\"}");
        server.reply(200, R"({"value":[{"n":2},{"n":9007199254740993}]})");
        const Output output =
            conform(server.url().toString(), R"({"list":{"path":"/things?api-version=1"}})");
        QCOMPARE(output.status, 0);
        QCOMPARE(output.json.value("verdict"_L1).toString(), u"succeeded"_s);
        const QJsonArray items = output.json.value("items"_L1).toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.at(2).toObject().value("n"_L1).toInteger(), 9007199254740993);
    }

    void usage_wrong_endsWithTwo_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("no base") << u"nowhere"_s << putTask();
        QTest::newRow("no task") << u"http://127.0.0.1:1/"_s << QByteArray("{}");
        QTest::newRow("no json") << u"http://127.0.0.1:1/"_s << QByteArray("PUT");
    }

    void usage_wrong_endsWithTwo()
    {
        QFETCH(const QString, base);
        QFETCH(const QByteArray, input);
        QCOMPARE(conform(base, input).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestProgramArm)
#include "tst_program_arm.moc"
