// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/gzip.h"
#include "provisioning/installscript.h"
#include "provisioning/steps/scriptoutput.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "-----BEGIN PRIVATE KEY-----\nTUFSS0VSLU9GLUEtS0VZ\n-----END PRIVATE KEY-----\n"_L1;

InstallPayload goodPayload()
{
    return { .port = 2376,
             .endMarker = u"slipway-done-0123456789abcdef"_s,
             .authority = "-----BEGIN CERTIFICATE-----\nQUFB\n-----END CERTIFICATE-----\n",
             .certificate = "-----BEGIN CERTIFICATE-----\nQkJC\n-----END CERTIFICATE-----\n",
             .key = Secret(QByteArrayView(kKey.data(), kKey.size())) };
}

QByteArray textOf(const Result<Secret> &secret)
{
    return secret ? secret->reveal([](QByteArrayView text) { return text.toByteArray(); }) : QByteArray();
}

QByteArray payloadLine(const QByteArray &script)
{
    for (const QByteArray &line : script.split('\n')) {
        if (line.startsWith("SLIPWAY_PAYLOAD='"))
            return line;
    }
    return {};
}

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError() + process.readAllStandardOutput();
    return process.readAllStandardOutput();
}

} // namespace

class TestInstallScript : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void script_payload_isTheOnlyDifference();
    void script_payload_isBase64OfTheAgreedJson();
    void script_hostileText_isNowhereInTheSource_data();
    void script_hostileText_isNowhereInTheSource();
    void script_incompletePayload_isRefused_data();
    void script_incompletePayload_isRefused();
    void script_source_isPlainAndStrict();
    void script_source_passesShellcheck();
    void packed_text_unpacksToTheScript();
    void packed_tooLarge_isRefused();
    void gzip_bytes_areReadByGzip_data();
    void gzip_bytes_areReadByGzip();
    void output_message_isTakenApart_data();
    void output_message_isTakenApart();
};

void TestInstallScript::init()
{
    test::failOnAnyWarning();
}

void TestInstallScript::script_payload_isTheOnlyDifference()
{
    QFile source(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/install/install-docker.sh"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray whole = source.readAll();
    for (const QByteArray &name :
         { QByteArray("docker-extension.sh"), QByteArray("engine-jobs.sh"), QByteArray("server-key.sh") }) {
        QFile part(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/install/") + QString::fromLatin1(name));
        QVERIFY(part.open(QIODevice::ReadOnly));
        whole.replace("# (" + name + ")\n", part.readAll());
    }
    QByteArray script = textOf(installScript(goodPayload()));
    QCOMPARE(script.replace(payloadLine(script), "SLIPWAY_PAYLOAD=''"), whole);
}

void TestInstallScript::script_payload_isBase64OfTheAgreedJson()
{
    const QByteArray line = payloadLine(textOf(installScript(goodPayload())));
    const QByteArray base64 = line.mid(qstrlen("SLIPWAY_PAYLOAD='")).chopped(1);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromBase64(base64)).object();
    QCOMPARE(json.keys(),
             (QStringList { u"ca"_s, u"cert"_s, u"format"_s, u"job"_s, u"key"_s, u"marker"_s, u"options"_s,
                            u"port"_s }));
    QCOMPARE(json.value(u"format"_s).toInt(), 1);
    QCOMPARE(json.value(u"port"_s).toInt(), 2376);
    QCOMPARE(json.value(u"marker"_s).toString(), u"slipway-done-0123456789abcdef"_s);
    QCOMPARE(json.value(u"key"_s).toString(), QString(kKey));
}

void TestInstallScript::script_hostileText_isNowhereInTheSource_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const char *text : { "$(touch /x)",
                              "`touch /x`",
                              "';touch /x;'",
                              "\";touch /x;\"",
                              "\ntouch /x\n",
                              "\r\ntouch /x",
                              "; touch /x",
                              "| touch /x",
                              "& touch /x",
                              "&& touch /x",
                              "|| touch /x",
                              "> /x",
                              ">> /x",
                              "< /etc/passwd",
                              "$PATH",
                              "${IFS}",
                              "$((1+1))",
                              "-o",
                              "--help",
                              "-rf /",
                              "*",
                              "?",
                              "[a-z]",
                              "~root",
                              "!!",
                              "#",
                              "\\",
                              "\\'",
                              "'\\''",
                              "\xE2\x80\x99",
                              "\xE2\x80\x9C\xE2\x80\x9D",
                              "\xF0\x9F\x90\xB3",
                              "\xE2\x80\xAE",
                              "%s%n",
                              "\x1b[31m",
                              "\t",
                              "EOF\ntouch /x",
                              "PYTHON\ntouch /x",
                              "UNIT\ntouch /x",
                              "SLIPWAY_PAYLOAD=''",
                              "a'b\"c`d$e",
                              "{\"hosts\":[]}" })
        QTest::addRow("%d", ++number) << QString::fromUtf8(text);
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("long") << QString(300, u'\'');
    QVERIFY(number >= 40);
}

void TestInstallScript::script_hostileText_isNowhereInTheSource()
{
    QFETCH(QString, text);
    InstallPayload payload = goodPayload();
    payload.options = { { u"label"_s, text }, { text, true } };

    QByteArray script = textOf(installScript(payload));

    const QByteArray line = payloadLine(script);
    static const QRegularExpression harmless(u"\\ASLIPWAY_PAYLOAD='[A-Za-z0-9+/=]+'\\z"_s);
    QVERIFY(harmless.match(QString::fromLatin1(line)).hasMatch());
    QCOMPARE(script.replace(line, payloadLine(textOf(installScript(goodPayload())))),
             textOf(installScript(goodPayload())));
    const QByteArray decoded = QByteArray::fromBase64(line.mid(qstrlen("SLIPWAY_PAYLOAD='")).chopped(1));
    QCOMPARE(QJsonDocument::fromJson(decoded).object().value(u"options"_s).toObject(), payload.options);
}

using PayloadEdit = void (*)(InstallPayload &);
Q_DECLARE_METATYPE(PayloadEdit)

void TestInstallScript::script_incompletePayload_isRefused_data()
{
    QTest::addColumn<PayloadEdit>("edit");
    const auto row = [](const char *name, PayloadEdit edit) { QTest::newRow(name) << edit; };
    row("port", [](InstallPayload &payload) { payload.port = 0; });
    row("marker", [](InstallPayload &payload) { payload.endMarker.clear(); });
    row("hostile marker", [](InstallPayload &payload) { payload.endMarker = u"$(touch /x) 12345"_s; });
    row("authority", [](InstallPayload &payload) { payload.authority.clear(); });
    row("certificate", [](InstallPayload &payload) { payload.certificate.clear(); });
    row("key", [](InstallPayload &payload) { payload.key = Secret(); });
}

void TestInstallScript::script_incompletePayload_isRefused()
{
    QFETCH(PayloadEdit, edit);
    InstallPayload payload = goodPayload();
    edit(payload);
    const Result<Secret> script = installScript(payload);
    QVERIFY(!script);
    QCOMPARE(script.error().code, u"script.payload"_s);
}

void TestInstallScript::script_source_isPlainAndStrict()
{
    const QByteArray script = textOf(installScript(goodPayload()));
    QVERIFY(std::all_of(script.cbegin(), script.cend(),
                        [](char c) { return c == '\n' || (c >= 32 && c < 127); }));
    QVERIFY(script.startsWith("#!/bin/sh\n"));
    QVERIFY(script.contains("\nset -eu\n"));
    QVERIFY(script.contains("\numask 077\n"));
    QVERIFY(!script.contains("set -x"));
    QVERIFY(!script.contains("eval"));
    // Docker's package key is all that is fetched, and it is believed by its fingerprint only.
    QCOMPARE(script.count("curl "), script.count("curl error") + 1);
    QCOMPARE(script.count("curl --proto '=https' --tlsv1.2 "), 1);
    QVERIFY(!script.contains("| sh"));
    QVERIFY(!script.contains("wget"));
    QVERIFY2(script.endsWith("\nmain\n"), "a script that was cut short must do nothing");
    QCOMPARE(run(u"/bin/sh"_s, { u"-n"_s }, script), QByteArray());
}

void TestInstallScript::script_source_passesShellcheck()
{
    if (QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QSKIP("shellcheck is not installed");
    QCOMPARE(run(u"shellcheck"_s, { u"--shell=sh"_s, u"-"_s }, textOf(installScript(goodPayload()))),
             QByteArray());
}

void TestInstallScript::packed_text_unpacksToTheScript()
{
    const Result<Secret> script = installScript(goodPayload());
    QVERIFY(script);
    const QByteArray packed = textOf(packedScript(*script));
    QVERIFY(packed.size() < 24'000);
    QCOMPARE(run(u"gzip"_s, { u"-dc"_s }, QByteArray::fromBase64(packed)), textOf(script));
}

void TestInstallScript::packed_tooLarge_isRefused()
{
    QByteArray noise(200'000, Qt::Uninitialized);
    for (char &byte : noise)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    const Result<Secret> packed = packedScript(Secret(noise));
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, u"script.too-large"_s);
}

void TestInstallScript::gzip_bytes_areReadByGzip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one") << QByteArray("x");
    QTest::newRow("text") << QByteArray("slipway\n").repeated(10'000);
}

void TestInstallScript::gzip_bytes_areReadByGzip()
{
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> packed = gzip(bytes);
    QVERIFY(packed);
    QCOMPARE(run(u"gzip"_s, { u"-dc"_s }, *packed), bytes);
}

void TestInstallScript::output_message_isTakenApart_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("lastWords");
    QTest::newRow("good") << u"Enable succeeded: \n[stdout]\nhello\nMARK-1234\n\n[stderr]\nnote\n"_s << true
                          << -1 << u"hello"_s;
    QTest::newRow("only in stderr") << u"Enable succeeded: \n[stdout]\nhello\n\n[stderr]\nMARK-1234\n"_s
                                    << false << -1 << u"hello"_s;
    QTest::newRow("not last") << u"[stdout]\nMARK-1234\nmore\n[stderr]\n"_s << false << -1 << u"more"_s;
    QTest::newRow("part of a line") << u"[stdout]\nx MARK-1234\n[stderr]\n"_s << false << -1
                                    << u"x MARK-1234"_s;
    QTest::newRow("nothing") << QString() << false << -1 << QString();
    QTest::newRow("no sections") << u"hello\nMARK-1234"_s << true << -1 << u"hello"_s;
    QTest::newRow("exit status")
        << u"Enable failed: command terminated with exit status=127\n[stdout]\n\n[stderr]\nno"_s << false
        << 127 << QString();
    QTest::newRow("exit code in words of the script")
        << u"Enable succeeded\n[stdout]\nexit status=3\n[stderr]\n"_s << false << -1 << u"exit status=3"_s;
}

void TestInstallScript::output_message_isTakenApart()
{
    QFETCH(QString, message);
    const ScriptOutput output = ScriptOutput::parse(message);
    QTEST(output.endsWith(u"MARK-1234"_s), "ends");
    QTEST(output.exitStatus.value_or(-1), "exitStatus");
    QTEST(output.lastWords(u"MARK-1234"_s), "lastWords");
}

QTEST_GUILESS_MAIN(TestInstallScript)
#include "tst_installscript.moc"
