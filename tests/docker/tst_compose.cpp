// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composeproject.h"
#include "docker/compose/composeup.h"
#include "docker/composelabels.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::docker;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kShop = R"(
name: shop
x-common: &common
  restart: unless-stopped
  logging:
    driver: local
    options: { max-size: 10m }
services:
  web:
    <<: *common
    image: nginx:${TAG:-1.27}
    command: ["nginx", "-g", "daemon off;"]
    ports: ["8080:80", { target: 443, published: 8443, host_ip: 127.0.0.1 }]
    depends_on: { db: { condition: service_healthy }, cache: { condition: service_started }, migrate: { condition: service_completed_successfully } }
    environment: { MODE: prod, COST: "$$5" }
    volumes: ["static:/srv:ro", "/etc/ssl:/ssl:ro"]
    networks: { front: { aliases: [www] }, default: null }
    cap_drop: [ALL]
    read_only: true
    tmpfs: /run
    deploy: { resources: { limits: { memory: 256m, cpus: "0.5" } } }
  db:
    image: postgres:16
    environment: ["POSTGRES_PASSWORD=secret"]
    volumes: [{ type: volume, source: data, target: /var/lib/postgresql/data }]
    healthcheck: { test: pg_isready, interval: 5s, retries: 3 }
    stop_grace_period: 1m30s
  cache:
    image: redis
    container_name: shop-cache
    user: "999"
    ulimits: { nofile: { soft: 1024, hard: 2048 } }
  migrate: { image: shop/migrate }
networks:
  front: { driver: bridge, internal: true }
volumes:
  static: { external: true }
  data:
)";

Result<ComposeProject> parsed(const QByteArray &text)
{
    return parseCompose(text, u"My Shop"_s);
}

const ComposeService *service(const ComposeProject &project, const QString &name)
{
    for (const ComposeService &each : project.services) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

QByteArray withService(const QByteArray &lines)
{
    return "services:\n  a:\n    image: busybox\n" + lines;
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void project_full_isRead();
    void project_service_becomesASpec();
    void project_name_isOfTheFileOrTheFolder_data();
    void project_name_isOfTheFileOrTheFolder();
    void project_order_followsDependencies();
    void project_value_asExpected_data();
    void project_value_asExpected();
    void project_refused_namesThePlace_data();
    void project_refused_namesThePlace();
    void project_refused_tellsNoSecret_data();
    void project_refused_tellsNoSecret();
    void project_aliasBomb_isRefused();
    void project_largeTextManyTimes_isRefused();
    void project_defaultNetworkBesideOthers_isMade();
    void parts_areWhatIsMade();
};

void TestCompose::project_full_isRead()
{
    const Result<ComposeProject> project = parsed(kShop);
    QVERIFY2(project, qPrintable(project ? QString() : project.error().subject + project.error().detail));
    QCOMPARE(project->name, u"shop"_s);
    QStringList services;
    for (const ComposeService &each : project->services)
        services.append(each.name);
    QCOMPARE(services, (QStringList { u"db"_s, u"cache"_s, u"migrate"_s, u"web"_s }));
    QStringList networks;
    for (const ComposeResource &network : project->networks)
        networks.append(network.name);
    QCOMPARE(networks, (QStringList { u"shop_front"_s, u"shop_default"_s }));
    QVERIFY(project->networks.first().isInternal);
    QCOMPARE(project->volumes.size(), 2);
    QCOMPARE(project->volumes.at(0).name, u"static"_s);
    QVERIFY(project->volumes.at(0).isExternal);
    QCOMPARE(project->volumes.at(1).name, u"shop_data"_s);
    QCOMPARE(project->volumes.at(1).labels.value(u"com.docker.compose.project"_s), u"shop"_s);
}

void TestCompose::project_service_becomesASpec()
{
    const Result<ComposeProject> project = parsed(kShop);
    QVERIFY(project);
    const ComposeService *web = service(*project, u"web"_s);
    QVERIFY(web);
    const ContainerSpec &spec = web->spec;
    QCOMPARE(spec.name, u"shop-web-1"_s);
    QCOMPARE(spec.image, u"nginx:1.27"_s);
    QCOMPARE(spec.command, (QStringList { u"nginx"_s, u"-g"_s, u"daemon off;"_s }));
    QCOMPARE(spec.environment, (QStringList { u"MODE=prod"_s, u"COST=$5"_s }));
    QCOMPARE(spec.ports.size(), 2);
    QCOMPARE(spec.ports.at(0).hostPort, u"8080"_s);
    QCOMPARE(spec.ports.at(1).hostAddress, u"127.0.0.1"_s);
    QCOMPARE(spec.ports.at(1).containerPort, quint16(443));
    QCOMPARE(spec.restart.toString(), u"unless-stopped"_s); // by the merge key
    QCOMPARE(spec.logDriver, u"local"_s);
    QCOMPARE(spec.logOptions.value(u"max-size"_s), u"10m"_s);
    QCOMPARE(spec.networkMode, u"shop_front"_s);
    QCOMPARE(spec.networks.size(), 2);
    QCOMPARE(spec.networks.at(0).aliases, (QStringList { u"web"_s, u"www"_s }));
    QCOMPARE(spec.memory.count, 256LL * 1024 * 1024);
    QCOMPARE(spec.nanoCpus, 500'000'000);
    QVERIFY(spec.readOnlyRoot);
    QCOMPARE(spec.capDrop, QStringList { u"ALL"_s });
    QCOMPARE(spec.labels.value(u"com.docker.compose.service"_s), u"web"_s);
    QCOMPARE(web->dependsOn,
             (QList<ServiceDependency> { { u"db"_s, DependencyCondition::Healthy },
                                         { u"cache"_s, DependencyCondition::Started },
                                         { u"migrate"_s, DependencyCondition::Completed } }));
    QCOMPARE(dependenciesFrom(spec.labels.value(kDependsOnLabel)), web->dependsOn);
    QStringList mounts;
    for (const MountSpec &mount : spec.mounts)
        mounts.append(mount.source + u':' + mount.target + (mount.readOnly ? u":ro"_s : QString()));
    QVERIFY(mounts.contains(u"static:/srv:ro"_s) && mounts.contains(u"/etc/ssl:/ssl:ro"_s));

    const ComposeService *db = service(*project, u"db"_s);
    QVERIFY(db);
    QCOMPARE(db->spec.mounts.first().source, u"shop_data"_s);
    QCOMPARE(db->spec.healthCheck->test, (QStringList { u"CMD-SHELL"_s, u"pg_isready"_s }));
    QCOMPARE(db->spec.stopTimeout, 90);
    QCOMPARE(service(*project, u"cache"_s)->spec.name, u"shop-cache"_s);
    QCOMPARE(service(*project, u"cache"_s)->spec.ulimits, QStringList { u"nofile=1024:2048"_s });
}

void TestCompose::project_name_isOfTheFileOrTheFolder_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << ""_ba << u"myshop"_s;
    QTest::newRow("file") << "name: other-1\n"_ba << u"other-1"_s;
    QTest::newRow("document with its mark") << "---\nname: other-1\n"_ba << u"other-1"_s;
}

void TestCompose::project_name_isOfTheFileOrTheFolder()
{
    QFETCH(const QByteArray, line);
    const Result<ComposeProject> project = parsed(line + withService(""));
    QVERIFY(project);
    QTEST(project->name, "name");
}

void TestCompose::project_order_followsDependencies()
{
    const Result<ComposeProject> project = parsed("services:\n  a: { image: i, depends_on: [b] }\n"
                                                  "  b: { image: i, depends_on: [c] }\n  c: { image: i }\n");
    QVERIFY(project);
    QCOMPARE(project->services.first().name, u"c"_s);
    QCOMPARE(project->services.last().name, u"a"_s);
}

/// Each row is one line of a service, and the body of POST /containers/create that it has to change.
void TestCompose::project_value_asExpected_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("command as text") << "command: sh -c 'echo a  b'"_ba
                                     << R"("Cmd":["sh","-c","echo a  b"])"_ba;
    QTest::newRow("entrypoint") << "entrypoint: /run.sh"_ba
                                << R"("Entrypoint":["/run.sh"])"_ba;
    QTest::newRow("extra hosts as list") << "extra_hosts: ['db:10.0.0.1']"_ba
                                         << R"("ExtraHosts":["db:10.0.0.1"])"_ba;
    QTest::newRow("extra hosts as map") << "extra_hosts: {db: 10.0.0.1}"_ba
                                        << R"("ExtraHosts":["db:10.0.0.1"])"_ba;
    QTest::newRow("udp") << "ports: ['53:53/udp']"_ba
                         << R"("53/udp":[{)"_ba;
    QTest::newRow("port without host") << "ports: [80]"_ba
                                       << R"("80/tcp":[{)"_ba;
    QTest::newRow("host network") << "network_mode: host"_ba
                                  << R"("NetworkMode":"host")"_ba;
    QTest::newRow("init") << "init: true"_ba
                          << R"("Init":true)"_ba;
    QTest::newRow("sysctls") << "sysctls: {net.core.somaxconn: 1024}"_ba
                             << R"("net.core.somaxconn":"1024")"_ba;
    QTest::newRow("health off") << "healthcheck: {disable: true}"_ba
                                << R"("Test":["NONE"])"_ba;
    QTest::newRow("hostile text stays text") << R"(environment: {A: "'; rm -rf / #"})"_ba
                                             << R"("Env":["A='; rm -rf / #"])"_ba;
    QTest::newRow("the container's variable") << R"(command: sh -c "echo $$HOME")"_ba
                                              << R"("Cmd":["sh","-c","echo $HOME"])"_ba;
    QTest::newRow("variable within another's value") << "user: '${A:-${B:-me}}'"_ba
                                                     << R"("User":"me")"_ba;
    QTest::newRow("a dollar within a variable's value") << "user: '${A:-a$$b}'"_ba
                                                        << R"("User":"a$b")"_ba;
    QTest::newRow("port by its target alone") << "ports: [{target: 80}]"_ba
                                              << R"("80/tcp":[{)"_ba;
    QTest::newRow("health off before its test") << "healthcheck: {disable: true, test: x}"_ba
                                                << R"("Test":["NONE"])"_ba;
    QTest::newRow("volume without name") << "volumes: [/cache]"_ba
                                         << R"("/cache":{})"_ba;
}

void TestCompose::project_value_asExpected()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, contains);
    const Result<ComposeProject> project = parsed(withService("    " + line + '\n'));
    QVERIFY2(project, qPrintable(project ? QString() : project.error().subject + project.error().detail));
    const QByteArray body = createBody(project->services.first().spec);
    QVERIFY2(body.contains(contains), body.constData());
}

void TestCompose::project_refused_namesThePlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &line, const QString &code, const QString &place) {
        QTest::newRow(name) << withService("    " + line + '\n') << u"compose."_s + code
                            << u"services.a"_s + place;
    };
    row("build", "build: .", u"unsupported"_s, u".build"_s);
    row("secrets", "secrets: [x]", u"unsupported"_s, u".secrets"_s);
    row("env_file", "env_file: .env", u"unsupported"_s, u".env_file"_s);
    row("profiles", "profiles: [dev]", u"unsupported"_s, u".profiles"_s);
    row("replicas", "deploy: {replicas: 3}", u"unsupported"_s, u".deploy.replicas"_s);
    row("one replica is fine, modes are not", "deploy: {mode: global}", u"unsupported"_s, u".deploy.mode"_s);
    row("variable", "command: run $HOME", u"variable"_s, u".command"_s);
    row("variable that has to be there", "command: '${A?say it}'", u"variable"_s, u".command"_s);
    row("environment of the shell", "environment: [TOKEN]", u"variable"_s, u".environment[0]"_s);
    row("relative folder", "volumes: ['./conf:/etc/conf']", u"relative-path"_s, u".volumes[0]"_s);
    row("home folder", "volumes: ['~/conf:/etc/conf']", u"relative-path"_s, u".volumes[0]"_s);
    row("volume nobody knows", "volumes: ['data:/data']", u"unknown-name"_s, u".volumes[0]"_s);
    row("network nobody knows", "networks: [back]", u"unknown-name"_s, u".networks[0]"_s);
    row("condition nobody knows", "depends_on: {b: {condition: service_dreaming}}", u"unsupported"_s,
        u".depends_on.b.condition"_s);
    row("dependency nobody knows", "depends_on: [b]", u"unknown-name"_s, u".depends_on"_s);
    row("itself", "depends_on: [a]", u"cycle"_s, u".depends_on"_s);
    row("port", "ports: ['99999:1']", u"value"_s, QString());
    row("duration", "stop_grace_period: soon", u"value"_s, u".stop_grace_period"_s);
    row("boolean", "privileged: perhaps", u"value"_s, u".privileged"_s);
    row("list for a text", "user: [a]", u"value"_s, u".user"_s);
    row("variable that does not end", "command: '${A:-${B}'", u"variable"_s, u".command"_s);
    row("dollar at the end", "command: a$", u"variable"_s, u".command"_s);
    row("twice the same", "user: a\n    user: b", u"value"_s, u".user"_s);
    row("tag", "user: !reset a", u"unsupported"_s, u".user"_s);
    row("retries", "healthcheck: {test: x, retries: many}", u"value"_s, u".healthcheck.retries"_s);
    row("read-only in words", "volumes: [{type: bind, source: /a, target: /b, read_only: yes}]", u"value"_s,
        u".volumes[0].read_only"_s);
    row("source of memory", "volumes: [{type: tmpfs, source: /a, target: /b}]", u"unsupported"_s,
        u".volumes[0].source"_s);
    row("comma in a mount", "volumes: [{type: bind, source: '/a,readonly', target: /b}]", u"value"_s,
        u".volumes[0].source"_s);
    row("unknown kind of mount", "volumes: [{type: npipe, source: /a, target: /b}]", u"value"_s, QString());
    row("limit by another name", "ulimits: {nofile: {soft: 1, hard: 2, firm: 3}}", u"unsupported"_s,
        u".ulimits.nofile.firm"_s);
    row("mode beside networks", "networks: [default]\n    network_mode: none", u"value"_s,
        u".network_mode"_s);
    QTest::newRow("one name for two")
        << "services: {a: {image: i, container_name: xx}, b: {image: i, container_name: xx}}"_ba
        << u"compose.value"_s << u"services.b.container_name"_s;
    QTest::newRow("two files in one") << withService("") + "---\nservices: {b: {image: i}}\n"
                                      << u"compose.unsupported"_s << u"---"_s;
    QTest::newRow("a parser that stops")
        << ",services:\n  a:\n    image: i }\n    b: c\n"_ba << u"compose.syntax"_s << u"My Shop"_s;
    QTest::newRow("something behind")
        << "services: {a: {image: i}}\n}\n"_ba << u"compose.syntax"_s << u"My Shop"_s;
    QTest::newRow("name that is none")
        << "name: My Shop\n" + withService("") << u"compose.value"_s << u"name"_s;
    QTest::newRow("name of a service")
        << "services: {my web: {image: i}}"_ba << u"compose.value"_s << u"services.my web"_s;
    QTest::newRow("name that is no text of UTF-8")
        << "services: {\xEA"_ba + "a: {image: i}}" << u"compose.value"_s << u"services.\uFFFDa"_s;
    QTest::newRow("name of a volume") << withService("") + "volumes: {my data: }\n"
                                      << u"compose.value"_s << u"volumes.my data"_s;
    QTest::newRow("the engine's name for a network") << withService("") + "networks: {back: {name: '-x'}}\n"
                                                     << u"compose.value"_s << u"networks.back.name"_s;
    QTest::newRow("no image") << "services: {a: {command: x}}"_ba << u"compose.value"_s << u"services.a"_s;
    QTest::newRow("no services") << "version: '3'\n"_ba << u"compose.empty"_s << u"services"_s;
    QTest::newRow("nothing") << ""_ba << u"compose.empty"_s << u"services"_s;
    QTest::newRow("secrets of the file")
        << "secrets: {}\n" + withService("") << u"compose.unsupported"_s << u"secrets"_s;
    QTest::newRow("no YAML") << "services: [\n"_ba << u"compose.syntax"_s << u"My Shop"_s;
    QTest::newRow("a list") << "- a\n"_ba << u"compose.value"_s << QString();
    QTest::newRow("large") << QByteArray(kComposeLimit + 1, '#') << u"compose.too-large"_s << u"My Shop"_s;
}

void TestCompose::project_refused_namesThePlace()
{
    QFETCH(const QByteArray, text);
    const Result<ComposeProject> project = parsed(text);
    QVERIFY(!project);
    QCOMPARE(project.error().kind, ErrorKind::Invalid);
    QTEST(project.error().code, "code");
    QTEST(project.error().subject, "place");
}

/// Values of the environment are not for logs.
void TestCompose::project_refused_tellsNoSecret_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("dollar in a password") << "environment: {PASSWORD: 'hush$hush'}"_ba;
    QTest::newRow("dollar in a list") << "environment: ['PASSWORD=hush$hush']"_ba;
    QTest::newRow("no name") << "environment: ['=hush']"_ba;
    QTest::newRow("label without a name") << "labels: ['=hush']"_ba;
    QTest::newRow("command") << "command: sh -c 'hush"_ba;
    QTest::newRow("health") << "healthcheck: {test: [hush], retries: -1}"_ba;
}

void TestCompose::project_refused_tellsNoSecret()
{
    QFETCH(const QByteArray, line);
    const Result<ComposeProject> project = parsed(withService("    " + line + '\n'));
    QVERIFY(!project);
    QVERIFY2(!project.error().detail.contains(u"hush"_s), qPrintable(project.error().detail));
}

/// A few lines that stand for a thousand million words.
void TestCompose::project_aliasBomb_isRefused()
{
    QByteArray text = "x-0: &x0 [a, a, a, a, a, a, a, a, a, a]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray before = '*' + ("x" + QByteArray::number(i - 1));
        text += "x-" + QByteArray::number(i) + ": &x" + QByteArray::number(i) + " {"
            + QByteArrayList { "a: " + before, "b: " + before, "c: " + before, "d: " + before }.join(", ")
            + "}\n";
    }
    text += "services:\n  a:\n    image: i\n    labels:\n      <<: [*x8, *x8, *x8, *x8]\n";
    QVERIFY(!parsed(text));
    QVERIFY(!parsed(QByteArray(100'000, '[')));
    QVERIFY2(!parsed("services:\n  a: &a\n    image: i\n    <<: *a\n"), "merged into itself");
}

/// Short aliases of one long text.
void TestCompose::project_largeTextManyTimes_isRefused()
{
    const QByteArray text = "x-a: &a " + QByteArray(150'000, 'a') + "\n"
        + withService("    command: [" + QByteArray("*a ,").repeated(15'000) + "]\n");
    const Result<ComposeProject> project = parsed(text);
    QVERIFY(!project);
    QCOMPARE(project.error().code, u"compose.too-large"_s);
}

void TestCompose::project_defaultNetworkBesideOthers_isMade()
{
    const Result<ComposeProject> project =
        parsed(withService("    networks: [front, default]\n") + "networks: { front: }\n");
    QVERIFY(project);
    QStringList networks;
    for (const ComposeResource &network : project->networks)
        networks.append(network.name);
    QCOMPARE(networks, (QStringList { u"myshop_front"_s, u"myshop_default"_s }));
}

void TestCompose::parts_areWhatIsMade()
{
    const Result<ComposeProject> project = parsed(kShop);
    QVERIFY(project);
    const ComposeParts parts = partsOf(*project);
    QCOMPARE(parts.containers,
             (QStringList { u"shop-db-1"_s, u"shop-cache"_s, u"shop-migrate-1"_s, u"shop-web-1"_s }));
    QCOMPARE(parts.volumes, QStringList { u"shop_data"_s }); // "static" is somebody else's
    const ComposeParts left =
        parts.without({ .containers = { u"shop-cache"_s }, .volumes = { u"shop_data"_s } });
    QCOMPARE(left.containers, (QStringList { u"shop-db-1"_s, u"shop-migrate-1"_s, u"shop-web-1"_s }));
    QVERIFY(left.volumes.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
