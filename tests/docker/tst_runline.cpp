// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/runline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;

namespace {

/// Texts that a careless shell line, or a careless reader of one, would break on.
const QStringList kHostile {
    u"plain"_s,        u"two words"_s,    u"it's"_s,        u"\"quoted\""_s,
    u"back\\slash"_s,  u"$HOME"_s,        u"`id`"_s,        u"$(touch /tmp/x)"_s,
    u"a;b"_s,          u"a && b"_s,       u"a|b>c<d"_s,     u"*?[x]"_s,
    u"~root"_s,        u"#comment"_s,     u"line\nbreak"_s, u"tab\there"_s,
    u"--privileged"_s, u"-x"_s,           u"!history"_s,    u"{a,b}"_s,
    u"ünïcödé ☃"_s,    u"a,b=\"c\",d"_s,  u"'"_s,           u"''"_s,
    u"\\"_s,           u"ends with \\"_s, u" leading"_s,    u"x\r\ny"_s,
    u"%s%n"_s,         u"a=b=c"_s,
};

ContainerSpec hostileSpec(const QString &text)
{
    ContainerSpec spec;
    spec.name = u"web-1"_s;
    spec.image = u"localhost:5000/a/b:1"_s;
    spec.command = QStringList { text, u"--flag"_s, text };
    spec.entrypoint = QStringList { text };
    spec.environment = { u"A="_s + text, u"EMPTY="_s };
    spec.labels = { { u"com.example.text"_s, text } };
    spec.user = text;
    spec.healthCheck = HealthCheckSpec { .test = { u"CMD-SHELL"_s, text }, .interval = 90s, .retries = 2 };
    spec.mounts = { MountSpec { .kind = MountSpec::Kind::Bind,
                                .source = u"/"_s + text,
                                .target = u"/x"_s,
                                .readOnly = true,
                                .strict = true } };
    return spec;
}

} // namespace

class TestRunLine final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void line_plainSpec_isWhatPeopleWrite();
    void line_everyOption_isPrinted();
    void line_hostileTexts_roundTrip_data();
    void line_hostileTexts_roundTrip();
    void line_hostileTexts_surviveTheShell_data() { line_hostileTexts_roundTrip_data(); }
    void line_hostileTexts_surviveTheShell();
    void line_secrets_areHiddenUnlessAsked();
    void line_longEntrypoint_movesIntoTheCommand();
    void line_whatHasNoOption_isNamed();
    void parse_pastedLines_areUnderstood_data();
    void parse_pastedLines_areUnderstood();
    void parse_badLines_sayWhy_data();
    void parse_badLines_sayWhy();
    void sizes_text_isAsDockerReadsIt_data();
    void sizes_text_isAsDockerReadsIt();
    void cpus_text_isExact();
    void durations_text_isAsGoReadsIt();
};

void TestRunLine::line_plainSpec_isWhatPeopleWrite()
{
    ContainerSpec spec { .name = u"web"_s, .image = u"nginx:1.27"_s };
    spec.environment = { u"TZ=Europe/Berlin"_s };
    spec.ports = { { 80, u"tcp"_s, {}, u"8080"_s },
                   { 53, u"udp"_s, u"::1"_s, u"53"_s },
                   { 99, u"tcp"_s, {}, {} } };
    spec.mounts = { MountSpec { .source = u"data"_s, .target = u"/data"_s, .readOnly = true } };
    spec.restart = { RestartPolicy::Kind::UnlessStopped };
    spec.memory = { 512 << 20 };
    spec.nanoCpus = 1'500'000'000;
    QCOMPARE(runLine(spec).text,
             u"docker run -d --name web --restart unless-stopped -p 8080:80 -p '[::1]:53:53/udp' -p 99 "
             "-v data:/data:ro -e TZ=Europe/Berlin --memory 512m --cpus 1.5 nginx:1.27"_s);
    QCOMPARE(runLine(spec, { .severalLines = true }).text.count(u" \\\n  "_s), 10);
}

void TestRunLine::line_everyOption_isPrinted()
{
    ContainerSpec spec { .image = u"x"_s, .platform = u"linux/arm64"_s };
    spec.hostname = u"h"_s;
    spec.dns = { u"1.1.1.1"_s };
    spec.extraHosts = { u"a:1.2.3.4"_s };
    spec.capAdd = { u"NET_ADMIN"_s };
    spec.capDrop = { u"ALL"_s };
    spec.tty = spec.openStdin = spec.privileged = spec.readOnlyRoot = spec.init = spec.publishAll = true;
    spec.stopTimeout = 3;
    spec.stopSignal = u"SIGINT"_s;
    spec.sysctls = { { u"net.core.somaxconn"_s, u"1024"_s } };
    spec.ulimits = { u"nofile=1:2"_s };
    spec.devices = { u"/dev/a:/dev/a:rwm"_s };
    spec.networkMode = u"net1"_s;
    spec.networks = { { u"net1"_s,
                        { u"web"_s },
                        { { "IPAMConfig"_L1, QJsonObject { { "IPv4Address"_L1, u"10.0.0.9"_s } } } } },
                      { u"net2"_s, {}, {} } };
    spec.logDriver = u"local"_s;
    spec.logOptions = { { u"max-size"_s, u"10m"_s } };
    spec.memorySwap = -1;
    spec.memory = { 1 << 30 };
    spec.pidsLimit = 100;
    spec.healthCheck = HealthCheckSpec { .test = { u"NONE"_s } };
    spec.otherHostConfig = { { "CpuQuota"_L1, 5 }, { "DnsOptions"_L1, QJsonArray { u"ndots:1"_s } } };
    MountSpec mount { .source = u"vol"_s, .target = u"/v"_s, .strict = true };
    mount.details = {
        { "VolumeOptions"_L1,
          QJsonObject { { "NoCopy"_L1, true },
                        { "Labels"_L1, QJsonObject { { "a"_L1, u"b,c"_s } } },
                        { "DriverConfig"_L1,
                          QJsonObject { { "Name"_L1, u"local"_s },
                                        { "Options"_L1, QJsonObject { { "o"_L1, u"addr=1,rw"_s } } } } } } }
    };
    spec.mounts = {
        mount, MountSpec { .kind = MountSpec::Kind::Tmpfs, .target = u"/t"_s, .options = u"size=64k"_s }
    };
    const RunLine line = runLine(spec);
    QVERIFY2(line.leftOut.isEmpty(), qPrintable(line.leftOut.join(u' ')));
    const ParsedRunLine parsed = parseRunLine(line.text);
    QCOMPARE(parsed.problems, QList<SpecProblem>());
    QCOMPARE(createBody(parsed.spec), createBody(spec));
    QVERIFY(parsed.spec == spec);
}

void TestRunLine::line_hostileTexts_roundTrip_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : kHostile)
        QTest::newRow(QByteArray::number(kHostile.indexOf(text)).constData()) << text;
}

void TestRunLine::line_hostileTexts_roundTrip()
{
    QFETCH(QString, text);
    const ContainerSpec spec = hostileSpec(text);
    for (const bool several : { false, true }) {
        const ParsedRunLine parsed =
            parseRunLine(runLine(spec, { .showSecrets = true, .severalLines = several }).text);
        QList<SpecProblem> problems = parsed.problems;
        problems.removeIf([](const SpecProblem &p) { return p.kind == SpecProblem::Kind::MountSource; });
        QCOMPARE(problems, QList<SpecProblem>());
        QCOMPARE(createBody(parsed.spec), createBody(spec));
        QCOMPARE(parsed.spec.name, spec.name);
    }
}

/// The shell itself splits the line: its words are ours.
void TestRunLine::line_hostileTexts_surviveTheShell()
{
    QFETCH(QString, text);
    const QString line = runLine(hostileSpec(text), { .showSecrets = true, .severalLines = true }).text;
    QProcess shell;
    shell.start(u"/bin/sh"_s, { u"-c"_s, u"docker() { printf '%s\\0' docker \"$@\"; }\n"_s + line });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    QVERIFY(words.takeLast().isEmpty());
    QList<SpecProblem> problems;
    QCOMPARE(words, shellWords(line, problems));
    QVERIFY(problems.isEmpty());
}

void TestRunLine::line_secrets_areHiddenUnlessAsked()
{
    ContainerSpec spec { .image = u"x"_s };
    spec.environment = { u"DB_PASSWORD=geheim"_s, u"TZ=UTC"_s, u"DATABASE_URL=postgres://me:geheim@db/x"_s,
                         u"API_TOKEN="_s };
    spec.labels = { { u"com.example.api-key"_s, u"geheim"_s } };
    const RunLine line = runLine(spec);
    QVERIFY2(!line.text.contains(u"geheim"_s), qPrintable(line.text));
    QCOMPARE(line.hidden, QStringList({ u"DB_PASSWORD"_s, u"DATABASE_URL"_s, u"com.example.api-key"_s }));
    QVERIFY(line.text.contains(u"TZ=UTC"_s));
    const RunLine open = runLine(spec, { .showSecrets = true });
    QCOMPARE(open.text.count(u"geheim"_s), 3);
    QVERIFY(open.hidden.isEmpty());
}

void TestRunLine::line_longEntrypoint_movesIntoTheCommand()
{
    const ContainerSpec spec { .image = u"x"_s,
                               .command = QStringList { u"c"_s },
                               .entrypoint = QStringList { u"/a"_s, u"b b"_s } };
    QCOMPARE(runLine(spec).text, u"docker run -d --entrypoint /a x 'b b' c"_s);
    const ContainerSpec taken { .image = u"x"_s,
                                .command = QStringList { u"c"_s },
                                .entrypoint = QStringList() };
    QCOMPARE(runLine(taken).text, u"docker run -d --entrypoint '' x c"_s);
    QVERIFY(parseRunLine(runLine(taken).text).spec == taken);
}

void TestRunLine::line_whatHasNoOption_isNamed()
{
    ContainerSpec spec { .image = u"x"_s };
    spec.otherHostConfig = { { "DeviceRequests"_L1, QJsonArray { QJsonObject { { "Count"_L1, -1 } } } },
                             { "Cgroup"_L1, QString() },
                             { "MaskedPaths"_L1, QJsonArray { u"/proc/x"_s } } };
    spec.otherConfig = { { "Shell"_L1, QJsonArray { u"/bin/sh"_s } } };
    QCOMPARE(runLine(spec).leftOut, QStringList({ u"Shell"_s, u"HostConfig.DeviceRequests"_s }));
}

void TestRunLine::parse_pastedLines_areUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ContainerSpec>("spec");
    const auto row = [](const QString &line, const ContainerSpec &spec) {
        QTest::newRow(qPrintable(line)) << line << spec;
    };
    row(u"docker run nginx"_s, { .image = u"nginx"_s });
    row(u"sudo docker container run --rm -it alpine sh -c 'echo hi'"_s,
        { .image = u"alpine"_s,
          .command = QStringList { u"sh"_s, u"-c"_s, u"echo hi"_s },
          .tty = true,
          .openStdin = true,
          .autoRemove = true });
    row(u"docker run -dp 8080:80 --name=web \\\n  --restart=always nginx"_s,
        { .name = u"web"_s,
          .image = u"nginx"_s,
          .ports = { { 80, u"tcp"_s, {}, u"8080"_s } },
          .restart = { RestartPolicy::Kind::Always } });
    row(u"docker run -p8000-8002:80-82/udp -p 127.0.0.1::90 x"_s,
        { .image = u"x"_s,
          .ports = { { 80, u"udp"_s, {}, u"8000"_s },
                     { 81, u"udp"_s, {}, u"8001"_s },
                     { 82, u"udp"_s, {}, u"8002"_s },
                     { 90, u"tcp"_s, u"127.0.0.1"_s, {} } } });
    row(u"docker run -p 8000-8010:80 x"_s,
        { .image = u"x"_s, .ports = { { 80, u"tcp"_s, {}, u"8000-8010"_s } } });
    row(u"docker run -e A=1 --env \"B=2 3\" -eC=4 --read-only=false --pull always x"_s,
        { .image = u"x"_s, .environment = { u"A=1"_s, u"B=2 3"_s, u"C=4"_s } });
    row(u"docker create -v /srv/a:/a:ro,z -v data:/d -v /anon --tmpfs /t x"_s,
        { .image = u"x"_s,
          .mounts = { MountSpec { .kind = MountSpec::Kind::Bind,
                                  .source = u"/srv/a"_s,
                                  .target = u"/a"_s,
                                  .readOnly = true,
                                  .options = u"z"_s },
                      MountSpec { .source = u"data"_s, .target = u"/d"_s },
                      MountSpec { .target = u"/anon"_s },
                      MountSpec { .kind = MountSpec::Kind::Tmpfs, .target = u"/t"_s } } });
    row(u"docker run --network-alias web --network back --ip 10.0.0.5 x"_s,
        { .image = u"x"_s,
          .networkMode = u"back"_s,
          .networks = { { u"back"_s,
                          { u"web"_s },
                          { { "IPAMConfig"_L1, QJsonObject { { "IPv4Address"_L1, u"10.0.0.5"_s } } } } } } });
    row(u"docker run --memory=1.5g -c 512 --health-cmd 'curl -f http://localhost' --health-interval 1m30s x"_s,
        { .image = u"x"_s,
          .healthCheck =
              HealthCheckSpec { .test = { u"CMD-SHELL"_s, u"curl -f http://localhost"_s }, .interval = 90s },
          .memory = { 1'610'612'736 },
          .cpuShares = 512 });
    row(u"docker run --net host -- x -a -b"_s,
        { .image = u"x"_s, .command = QStringList { u"-a"_s, u"-b"_s }, .networkMode = u"host"_s });
}

void TestRunLine::parse_pastedLines_areUnderstood()
{
    QFETCH(QString, line);
    QFETCH(ContainerSpec, spec);
    const ParsedRunLine parsed = parseRunLine(line);
    QCOMPARE(parsed.problems, QList<SpecProblem>());
    QCOMPARE(createBody(parsed.spec), createBody(spec));
    QVERIFY(parsed.spec == spec);
}

using Kind = SpecProblem::Kind;

void TestRunLine::parse_badLines_sayWhy_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const QString &line, Kind kind, const QString &subject) {
        QTest::newRow(qPrintable(line)) << line << static_cast<int>(kind) << subject;
    };
    row({}, Kind::NotACommand, {});
    row(u"ls -l"_s, Kind::NotACommand, u"ls"_s);
    row(u"docker ps -a"_s, Kind::NotACommand, u"docker"_s);
    row(u"docker run"_s, Kind::NoImage, {});
    row(u"docker run 'x"_s, Kind::OpenQuote, u"'"_s);
    row(u"docker run -e A=$HOME x"_s, Kind::ShellSyntax, u"$"_s);
    row(u"docker run -e \"A=$(id)\" x"_s, Kind::ShellSyntax, u"$"_s);
    row(u"docker run x; rm -rf /"_s, Kind::ShellSyntax, u";"_s);
    row(u"docker run x | cat"_s, Kind::ShellSyntax, u"|"_s);
    row(u"docker run --gpus all x"_s, Kind::UnknownOption, u"--gpus"_s);
    row(u"docker run --env-file a x"_s, Kind::UnknownOption, u"--env-file"_s);
    row(u"docker run -e HOME x"_s, Kind::EnvironmentOfShell, u"HOME"_s);
    row(u"docker run -m lots x"_s, Kind::OptionValue, u"-m lots"_s);
    row(u"docker run -p 80:x x"_s, Kind::OptionValue, u"-p 80:x"_s);
    row(u"docker run -p 1-3:1-2 x"_s, Kind::OptionValue, u"-p 1-3:1-2"_s);
    row(u"docker run -v ./a:/a x"_s, Kind::OptionValue, u"-v ./a:/a"_s);
    row(u"docker run --mount type=bind,foo=1,target=/x x"_s, Kind::OptionValue,
        u"--mount type=bind,foo=1,target=/x"_s);
    row(u"docker run --ip 1.2.3.4 x"_s, Kind::OptionValue, u"--ip 1.2.3.4"_s);
    row(u"docker run --name"_s, Kind::OptionValue, u"--name"_s);
    row(u"docker run --rm --restart always x"_s, Kind::RestartWithAutoRemove, {});
}

void TestRunLine::parse_badLines_sayWhy()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    QFETCH(QString, subject);
    const ParsedRunLine parsed = parseRunLine(line);
    QVERIFY(!parsed.problems.isEmpty());
    QCOMPARE(static_cast<int>(parsed.problems.at(0).kind), kind);
    QCOMPARE(parsed.problems.at(0).subject, subject);
}

void TestRunLine::sizes_text_isAsDockerReadsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << u"1048577"_s << qint64 { 1'048'577 };
    QTest::newRow("k") << u"2k"_s << qint64 { 2048 };
    QTest::newRow("KiB") << u"2KiB"_s << qint64 { 2048 };
    QTest::newRow("m") << u"512m"_s << qint64 { 536'870'912 };
    QTest::newRow("MB") << u"512 MB"_s << qint64 { 536'870'912 };
    QTest::newRow("half") << u"0.5g"_s << qint64 { 536'870'912 };
    QTest::newRow("tebi") << u"3t"_s << qint64 { 3'298'534'883'328 };
    QTest::newRow("nothing") << QString() << qint64 { -1 };
    QTest::newRow("negative") << u"-1"_s << qint64 { -1 };
    QTest::newRow("word") << u"lots"_s << qint64 { -1 };
    QTest::newRow("too large") << u"99999999p"_s << qint64 { -1 };
}

void TestRunLine::sizes_text_isAsDockerReadsIt()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const std::optional<Bytes> size = parseSize(text);
    QCOMPARE(size.value_or(Bytes { -1 }).count, bytes);
    if (size)
        QCOMPARE(parseSize(formatSize(*size))->count, bytes);
}

void TestRunLine::cpus_text_isExact()
{
    for (const auto &[text, nano] : { std::pair { u"1"_s, qint64 { 1'000'000'000 } },
                                      { u"0.5"_s, 500'000'000 },
                                      { u"0.000000001"_s, 1 },
                                      { u"128.25"_s, 128'250'000'000 } }) {
        QCOMPARE(parseCpus(text), nano);
        QCOMPARE(formatCpus(nano), text);
    }
    for (const QString &text : { QString(), u"x"_s, u"-1"_s, u"1.0000000001"_s, u"1e3"_s })
        QVERIFY2(!parseCpus(text), qPrintable(text));
}

void TestRunLine::durations_text_isAsGoReadsIt()
{
    QCOMPARE(parseGoDuration(u"1h2m3.5s"_s), 3'723'500ms);
    QCOMPARE(parseGoDuration(u"250us"_s), 250us);
    QCOMPARE(parseGoDuration(u"0"_s), 0ns);
    for (const QString &text : { QString(), u"5"_s, u"s"_s, u"5x"_s, u"-5s"_s, u"5s "_s })
        QVERIFY2(!parseGoDuration(text), qPrintable(text));
    for (const std::chrono::nanoseconds length : { 1ns, 1'500'000ns, 90'000'000'000ns, 7'200'000'000'000ns })
        QCOMPARE(parseGoDuration(formatGoDuration(length)), length);
    QCOMPARE(formatGoDuration(90s), u"90s"_s);
}

QTEST_GUILESS_MAIN(TestRunLine)
#include "tst_runline.moc"
