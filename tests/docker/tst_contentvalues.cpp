// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/archive.h"
#include "docker/containerdetails.h"
#include "docker/folderlisting.h"
#include "docker/secretvalues.h"
#include "docker/top.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

ContainerDetails detailsOf(const QByteArray &fields)
{
    const Result<ContainerDetails> details = parseContainerDetails(R"({"Id":"1",)" + fields + '}', u"test"_s);
    if (!details)
        qWarning("%s", qPrintable(details.error().detail));
    return details.value_or(ContainerDetails());
}

} // namespace

/// The values below the detail pane, by what engines of different ages say.
class TestContentValues final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void details_minimal_isEnough();
    void details_environment_isSplitAtTheFirstEquals();
    void details_entrypointAsText_isOneWord();
    void details_zeroTime_isNever();
    void details_oldEngine_hasStateFromRunning();
    void details_ports_fromBindingsBeforeItRuns();
    void details_badPort_isNamed();
    void details_notAnObject_isRefused();
    void top_shortRow_isFilled();
    void pathStat_isRead_data();
    void pathStat_isRead();
    void pathStat_nonsense_isRefused();
    void listOutput_isRead();
    void listOutput_nameWithLineEnd_cannotForgeAnEntry();
    void listOutput_somethingElse_isRefused_data();
    void listOutput_somethingElse_isRefused();
    void listCommand_isWithoutShell();
    void secret_isKnown_data();
    void secret_isKnown();
};

void TestContentValues::details_minimal_isEnough()
{
    const ContainerDetails details = detailsOf(R"("Name":"/web")");
    QCOMPARE(details.name, u"web"_s);
    QVERIFY(!details.startedAt.isValid());
    QVERIFY(!parseContainerDetails("{}", u"test"_s));
}

void TestContentValues::details_environment_isSplitAtTheFirstEquals()
{
    const ContainerDetails details = detailsOf(R"("Config":{"Env":["A=1=2","B=","C",null]})");
    const QList<EnvironmentVariable> expected { { u"A"_s, u"1=2"_s, true },
                                                { u"B"_s, QString(), true },
                                                { u"C"_s, QString(), false } };
    QCOMPARE(details.config.environment, expected);
}

void TestContentValues::details_entrypointAsText_isOneWord()
{
    QCOMPARE(detailsOf(R"("Config":{"Entrypoint":"/start"})").config.entrypoint, QStringList { u"/start"_s });
    QCOMPARE(detailsOf(R"("Config":{"Entrypoint":null})").config.entrypoint, QStringList());
}

void TestContentValues::details_zeroTime_isNever()
{
    const ContainerDetails details = detailsOf(
        R"("State":{"Status":"running","StartedAt":"2024-01-02T03:04:05.678901234Z","FinishedAt":"0001-01-01T00:00:00Z"})");
    QCOMPARE(details.startedAt, QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 678), Qt::UTC));
    QVERIFY(!details.finishedAt.isValid());
}

void TestContentValues::details_oldEngine_hasStateFromRunning()
{
    QCOMPARE(detailsOf(R"("State":{"Running":true})").state.known(), ContainerState::Running);
    QCOMPARE(detailsOf(R"("State":{"Running":false})").state.known(), ContainerState::Exited);
}

void TestContentValues::details_ports_fromBindingsBeforeItRuns()
{
    const QByteArray bindings =
        R"("HostConfig":{"PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"8080"}]}})";
    const QList<PortMapping> asked { { u"0.0.0.0"_s, 80, 8080, u"tcp"_s } };
    QCOMPARE(detailsOf(bindings).ports, asked);
    const QList<PortMapping> now { { u"127.0.0.1"_s, 80, 49153, u"tcp"_s }, { QString(), 443, 0, u"tcp"_s } };
    QCOMPARE(
        detailsOf(
            bindings
            + R"(,"NetworkSettings":{"Ports":{"443/tcp":null,"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"49153"}]}})")
            .ports,
        now);
}

void TestContentValues::details_badPort_isNamed()
{
    for (const char *ports : { R"({"x/tcp":null})", R"({"80/tcp":[{"HostPort":"99999"}]})" }) {
        const Result<ContainerDetails> details =
            parseContainerDetails(R"({"Id":"1","NetworkSettings":{"Ports":)"_ba + ports + "}}", u"test"_s);
        QVERIFY(!details);
        QVERIFY(details.error().detail.contains(u"$.NetworkSettings.Ports"));
    }
}

void TestContentValues::details_notAnObject_isRefused()
{
    for (const char *text : { "[]", "null", "1", "\"x\"", "", "{" })
        QVERIFY(!parseContainerDetails(text, u"test"_s));
}

void TestContentValues::top_shortRow_isFilled()
{
    const Result<JsonDocument> document =
        JsonDocument::parse(R"({"Titles":["A","B"],"Processes":[["1"],["1","2","3"]]})", u"test"_s);
    const Result<ProcessTable> table = ProcessTable::fromJson(document->root());
    QVERIFY(table);
    QCOMPARE(table->processes.at(0), (QStringList { u"1"_s, QString() }));
    QCOMPARE(table->processes.at(1), (QStringList { u"1"_s, u"2"_s }));
    QCOMPARE(table->pidColumn(), -1);
}

void TestContentValues::pathStat_isRead_data()
{
    QTest::addColumn<qint64>("mode");
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<int>("permissions");
    QTest::newRow("file") << qint64 { 420 } << FileKind::File << 0644;
    QTest::newRow("folder") << qint64 { 2147484141 } << FileKind::Folder << 0755;
    QTest::newRow("link") << qint64 { 134218239 } << FileKind::SymbolicLink << 0777;
    QTest::newRow("setuid") << qint64 { 8388608 + 493 } << FileKind::File << 04755;
    QTest::newRow("sticky folder") << qint64 { 2147483648LL + 1048576 + 511 } << FileKind::Folder << 01777;
    QTest::newRow("device") << qint64 { 67108864 + 2097152 + 438 } << FileKind::Special << 0666;
    QTest::newRow("socket") << qint64 { 16777216 + 438 } << FileKind::Special << 0666;
}

void TestContentValues::pathStat_isRead()
{
    QFETCH(qint64, mode);
    const QByteArray json = R"({"name":"x","size":12,"mode":)" + QByteArray::number(mode)
        + R"(,"mtime":"2024-01-02T03:04:05Z","linkTarget":"/y"})";
    const Result<FileEntry> entry = parsePathStat(json.toBase64());
    QVERIFY(entry);
    QTEST(entry->kind, "kind");
    QTEST(entry->mode, "permissions");
    QCOMPARE(entry->name, u"x"_s);
    QCOMPARE(entry->size, 12);
    QCOMPARE(entry->linkTarget, u"/y"_s);
}

void TestContentValues::pathStat_nonsense_isRefused()
{
    for (const QByteArray &header : { QByteArray(), "%%%"_ba, "{}"_ba.toBase64(), "x"_ba.toBase64() }) {
        const Result<FileEntry> entry = parsePathStat(header);
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, ErrorKind::Protocol);
    }
}

void TestContentValues::listOutput_isRead()
{
    const Result<QList<FileEntry>> entries =
        parseListOutput("41ed 4096 1795633994 0 0 /etc/./apt\n81a4 12 1795633993 1000 33 /etc/./a b\n"
                        "a1ff 5 1795633993 0 0 /etc/./mtab\n89ed 1 0 0 0 /etc/./su\n");
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4);
    QCOMPARE(entries->at(0).kind, FileKind::Folder);
    QCOMPARE(entries->at(0).mode, 0755);
    QCOMPARE(entries->at(1).name, u"a b"_s);
    QCOMPARE(entries->at(1).size, 12);
    QCOMPARE(entries->at(1).userId, 1000);
    QCOMPARE(entries->at(1).modified.toSecsSinceEpoch(), 1795633993);
    QCOMPARE(entries->at(2).kind, FileKind::SymbolicLink);
    QCOMPARE(entries->at(3).mode, 04755);
    QVERIFY(parseListOutput({}));
}

void TestContentValues::listOutput_nameWithLineEnd_cannotForgeAnEntry()
{
    const Result<QList<FileEntry>> entries =
        parseListOutput("81a4 12 1 0 0 /x/./evil\n81a4 0 0 0 0 .\n81a4 3 1 0 0 /x/./next\n");
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).name, u"evil\n81a4 0 0 0 0 ."_s);
    QCOMPARE(entries->at(1).name, u"next"_s);
    const Result<QList<FileEntry>> odd = parseListOutput("81a4 12 1 0 0 /x/./\xff\n");
    QVERIFY(odd);
    QVERIFY(!odd->constFirst().isNameExact);
}

void TestContentValues::listOutput_somethingElse_isRefused_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("usage") << "Usage: find [PATH]...\n"_ba;
    QTest::newRow("cut") << "81a4 12 1 0 0 /x/./a"_ba;
    QTest::newRow("a path in between") << "81a4 12 1 0 0 /x/./a\n/etc/passwd\n"_ba;
    QTest::newRow("no numbers") << "a b c d e /x/./a\n"_ba;
}

void TestContentValues::listOutput_somethingElse_isRefused()
{
    QFETCH(QByteArray, output);
    QVERIFY(!parseListOutput(output));
}

void TestContentValues::listCommand_isWithoutShell()
{
    const QStringList command = listCommand(u"/a; rm -rf /"_s, QString());
    QCOMPARE(command.value(0), u"find"_s);
    QCOMPARE(command.value(1), u"/a; rm -rf /."_s); // one word, whatever it holds
    QCOMPARE(listCommand(u"/"_s, u"busybox"_s).first(3), (QStringList { u"busybox"_s, u"find"_s, u"/."_s }));
}

void TestContentValues::secret_isKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char *name, const char *value, bool secret) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(value) << secret;
    };
    row("PATH", "/usr/bin:/bin", false);
    row("DB_PASSWORD", "x", true);
    row("DB_PASSWORD_EMPTY_PASSWORD", "", false);
    row("API_KEY", "abc", true);
    row("KEY", "abc", true);
    row("MYSQL_ROOT_PASSWORD", "hunter2", true);
    row("AWS_SECRET_ACCESS_KEY", "x", true);
    row("GITHUB", "ghp_0123456789abcdef", true);
    row("DATABASE_URL", "postgres://me:pw@db/x", true);
    row("DATABASE_HOST_URL", "postgres://db/x", false);
    row("STORAGE", "DefaultEndpointsProtocol=https;AccountKey=abc==", true);
    row("CERT", "-----BEGIN RSA PRIVATE KEY-----\nMII", true);
    row("PUBLIC", "-----BEGIN CERTIFICATE-----\nMII", false);
    row("JWT_LIKE", "eyJhbGciOiJIUzI1NiJ9.e30.x", true);
    row("NODE_ENV", "production", false);
    row("LANG", "C.UTF-8", false);
    row("NGINX_VERSION", "1.25.3", false);
}

void TestContentValues::secret_isKnown()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, secret);
    QCOMPARE(looksSecret(name, value), secret);
    QCOMPARE(secretPartOfLine(name + u'=' + value), secret ? name.size() + 1 : -1);
}

QTEST_GUILESS_MAIN(TestContentValues)
#include "tst_contentvalues.moc"
