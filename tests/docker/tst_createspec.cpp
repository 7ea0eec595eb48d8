// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/createspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;

namespace {

/// As dockerd 20.10 answers, without what says nothing here.
const QByteArray kInspected = R"({
 "Id": "86d52961b87df72b07c5e9bff1d5b58267ac003324081c5f171b4eec2d0f7f93",
 "Name": "/one",
 "Image": "sha256:3b70dcbb262e29c279144667c2759bac0033d14afe4c1cbdccb0e90280d0d00e",
 "HostConfig": {
  "Binds": ["/srv:/srv:ro,z", "named:/data"],
  "ContainerIDFile": "", "LogConfig": {"Type": "json-file", "Config": {}}, "NetworkMode": "net1",
  "PortBindings": {"80/tcp": [{"HostIp": "", "HostPort": "8080"}, {"HostIp": "::1", "HostPort": "8081"}],
                   "53/udp": [{"HostIp": "127.0.0.1", "HostPort": ""}]},
  "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 3},
  "AutoRemove": false, "CapAdd": ["NET_ADMIN"], "CapDrop": null, "Dns": [], "IpcMode": "private",
  "Privileged": false, "ReadonlyRootfs": true, "Tmpfs": {"/tt": "size=64k"}, "ShmSize": 67108864,
  "Runtime": "runc", "ConsoleSize": [0, 0], "Memory": 20971520, "MemorySwap": 41943040,
  "NanoCpus": 1500000000, "PidsLimit": 50, "CpuQuota": 7,
  "Ulimits": [{"Name": "nofile", "Hard": 2048, "Soft": 1024}],
  "Devices": [{"PathOnHost": "/dev/a", "PathInContainer": "/dev/b", "CgroupPermissions": "rwm"}],
  "Mounts": [{"Type": "tmpfs", "Target": "/t", "TmpfsOptions": {"SizeBytes": 1000000}},
             {"Type": "image", "Source": "x", "Target": "/i"}],
  "MaskedPaths": ["/proc/asound"]
 },
 "Config": {
  "Hostname": "86d52961b87d", "User": "app", "AttachStdin": false, "Tty": true,
  "ExposedPorts": {"80/tcp": {}, "53/udp": {}, "9000/tcp": {}},
  "Env": ["S=a b", "PATH=/bin", "A=b"], "Cmd": ["serve", "--all"],
  "Healthcheck": {"Test": ["CMD-SHELL", "echo hi"], "Interval": 2000000000, "Retries": 4},
  "Image": "localhost/bb:1", "Volumes": {"/vol": {}, "/data": {}}, "WorkingDir": "/w",
  "Entrypoint": ["/entry"], "OnBuild": null, "Labels": {"l": "m", "x": "y", "com.docker.compose.project": "p"},
  "StopTimeout": 7, "Shell": ["/bin/sh"]
 },
 "NetworkSettings": {"Networks": {
  "net1": {"IPAMConfig": {"IPv4Address": "10.1.0.9"}, "Aliases": ["web", "86d52961b87d"], "NetworkID": "n1",
           "MacAddress": "02:42:0a:01:00:09", "Gateway": "10.1.0.1", "IPAddress": "10.1.0.9", "DriverOpts": null},
  "bridge": {"Aliases": null, "NetworkID": "b"},
  "a2": {"IPAMConfig": {}, "Links": null, "Aliases": [], "NetworkID": "n2"}
 }}
})"_ba;

const QByteArray kImage = R"({"Id": "sha256:1", "Config": {
  "Env": ["PATH=/bin", "A=c"], "Cmd": ["serve", "--all"], "Entrypoint": ["/entry"], "Labels": {"x": "y", "l": "n"},
  "ExposedPorts": {"9000/tcp": {}}, "Volumes": {"/vol": {}}, "WorkingDir": "/w", "User": "root"}})"_ba;

ContainerSpec read(const QByteArray &text)
{
    const Result<ContainerSpec> spec = specFromInspect(text);
    return spec ? *spec : ContainerSpec { .name = spec.error().detail };
}

QJsonObject bodyOf(const ContainerSpec &spec)
{
    return QJsonDocument::fromJson(createBody(spec)).object();
}

/// What an engine would answer to an inspection of a container made from `spec`.
QByteArray inspectOf(const ContainerSpec &spec)
{
    QJsonObject config = bodyOf(spec);
    const QJsonObject host = config.take("HostConfig"_L1).toObject();
    QJsonObject networks = config.take("NetworkingConfig"_L1)["EndpointsConfig"_L1].toObject();
    const QList<NetworkSpec> later = networksToJoin(spec);
    for (const NetworkSpec &network : later)
        networks.insert(network.name, endpointJson(network));
    return QJsonDocument(
               QJsonObject { { "Id"_L1, QString(64, u'a') },
                             { "Name"_L1, QString(u'/' + spec.name) },
                             { "Config"_L1, config },
                             { "HostConfig"_L1, host },
                             { "NetworkSettings"_L1, QJsonObject { { "Networks"_L1, networks } } } })
        .toJson();
}

} // namespace

class TestCreateSpec final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void inspect_everything_isUnderstood();
    void inspect_backToJson_isTheSame();
    void inspect_wrongTypes_areNamed_data();
    void inspect_wrongTypes_areNamed();
    void inspect_borrowedHostname_isLeftOut_data();
    void inspect_borrowedHostname_isLeftOut();
    void body_unknownFields_areKept();
    void body_secondNetwork_isForLater();
    void body_takenEntrypoint_isOneEmptyWord();
    void defaults_ofImage_areTakenAway();
    void defaults_commandAndEntrypoint_meanTheSame_data();
    void defaults_commandAndEntrypoint_meanTheSame();
    void another_container_isNotComposesAndHasNoFixedAddress();
    void problems_each_isFound_data();
    void problems_each_isFound();
    void problems_ofGoodSpec_areNone();
    void restartPolicy_text_roundTrips_data();
    void restartPolicy_text_roundTrips();
};

void TestCreateSpec::inspect_everything_isUnderstood()
{
    const ContainerSpec spec = read(kInspected);
    QCOMPARE(spec.name, u"one"_s);
    QCOMPARE(spec.image, u"localhost/bb:1"_s);
    QCOMPARE(spec.command, QStringList({ u"serve"_s, u"--all"_s }));
    QCOMPARE(spec.entrypoint, QStringList({ u"/entry"_s }));
    QCOMPARE(spec.environment, QStringList({ u"S=a b"_s, u"PATH=/bin"_s, u"A=b"_s }));
    QCOMPARE(spec.labels.value(u"l"_s), u"m"_s);
    QVERIFY(spec.hostname.isEmpty()); // the engine made it
    QCOMPARE(spec.user, u"app"_s);
    QVERIFY(spec.tty && spec.readOnlyRoot && !spec.privileged && !spec.autoRemove);
    QCOMPARE(spec.stopTimeout, 7);
    QCOMPARE(spec.restart, (RestartPolicy { RestartPolicy::Kind::OnFailure, 3 }));
    QCOMPARE(spec.memory.count, 20'971'520);
    QCOMPARE(spec.memorySwap, 0); // twice the memory is what nobody said
    QCOMPARE(spec.nanoCpus, 1'500'000'000);
    QCOMPARE(spec.pidsLimit, 50);
    QCOMPARE(spec.sharedMemory.count, 0);
    QVERIFY(spec.ipcMode.isEmpty() && spec.runtime.isEmpty() && spec.logDriver.isEmpty());
    QCOMPARE(spec.ulimits, QStringList { u"nofile=1024:2048"_s });
    QCOMPARE(spec.devices, QStringList { u"/dev/a:/dev/b:rwm"_s });
    QCOMPARE(spec.capAdd, QStringList { u"NET_ADMIN"_s });
    QCOMPARE(spec.exposedPorts, QStringList { u"9000/tcp"_s });
    QCOMPARE(spec.ports,
             QList<PublishedPort>({ { 53, u"udp"_s, u"127.0.0.1"_s, {} },
                                    { 80, u"tcp"_s, {}, u"8080"_s },
                                    { 80, u"tcp"_s, u"::1"_s, u"8081"_s } }));
    QCOMPARE(spec.healthCheck->test, QStringList({ u"CMD-SHELL"_s, u"echo hi"_s }));
    QCOMPARE(spec.healthCheck->interval, 2s);
    QCOMPARE(spec.healthCheck->retries, 4);
    QCOMPARE(spec.mounts.size(), 5); // two binds, one of --mount, one tmpfs, one without a name
    QCOMPARE(spec.mounts.at(0),
             (MountSpec { .kind = MountSpec::Kind::Bind,
                          .source = u"/srv"_s,
                          .target = u"/srv"_s,
                          .readOnly = true,
                          .options = u"z"_s }));
    QCOMPARE(spec.mounts.at(4), (MountSpec { .kind = MountSpec::Kind::Volume, .target = u"/vol"_s }));
    QCOMPARE(spec.networkMode, u"net1"_s);
    QCOMPARE(spec.networks.size(), 2);
    QCOMPARE(spec.networks.at(0).aliases, QStringList { u"web"_s }); // its id is the engine's alias
    QVERIFY(!spec.networks.at(0).details.contains("MacAddress"_L1));
    QCOMPARE(spec.networks.at(0).details["IPAMConfig"_L1]["IPv4Address"_L1].toString(), u"10.1.0.9"_s);
    QCOMPARE(spec.otherHostConfig["CpuQuota"_L1].toInt(), 7);
    QCOMPARE(spec.otherConfig["Shell"_L1].toArray().size(), 1);
}

void TestCreateSpec::inspect_backToJson_isTheSame()
{
    ContainerSpec spec = read(kInspected);
    spec.networks.removeIf([](const NetworkSpec &network) { return network.name == "bridge"_L1; });
    const ContainerSpec again = read(inspectOf(spec));
    QCOMPARE(again.mounts, spec.mounts);
    QCOMPARE(again.networks, spec.networks);
    QCOMPARE(createBody(again), createBody(spec));
    QVERIFY(again == spec);
}

void TestCreateSpec::inspect_wrongTypes_areNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("no object") << "[]"_ba << u"$"_s;
    QTest::newRow("no image") << R"({"Config":{},"HostConfig":{}})"_ba << u"$.Config.Image"_s;
    QTest::newRow("environment") << R"({"Config":{"Image":"x","Env":[1]}})"_ba << u"$.Config.Env"_s;
    QTest::newRow("memory") << R"({"Config":{"Image":"x"},"HostConfig":{"Memory":"1"}})"_ba
                            << u"$.HostConfig.Memory"_s;
    QTest::newRow("port") << R"({"Config":{"Image":"x"},"HostConfig":{"PortBindings":{"x/tcp":[{}]}}})"_ba
                          << u"$.HostConfig.PortBindings"_s;
    QTest::newRow("policy") << R"({"Config":{"Image":"x"},"HostConfig":{"RestartPolicy":[]}})"_ba
                            << u"$.HostConfig.RestartPolicy"_s;
    QTest::newRow("labels") << R"({"Config":{"Image":"x","Labels":{"a":1}}})"_ba << u"$.Config.Labels"_s;
}

void TestCreateSpec::inspect_wrongTypes_areNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const Result<ContainerSpec> spec = specFromInspect(json);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::Protocol);
    QVERIFY2(spec.error().detail.contains(words), qPrintable(spec.error().detail));
}

void TestCreateSpec::inspect_borrowedHostname_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("hostname");
    QTest::newRow("own") << "bridge"_ba << u"mine"_s;
    QTest::newRow("of the host") << "host"_ba << QString();
    QTest::newRow("of another container") << "container:abc"_ba << QString();
}

void TestCreateSpec::inspect_borrowedHostname_isLeftOut()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, hostname);
    const ContainerSpec spec = read(R"({"Id":"a","Config":{"Image":"x","Hostname":"mine","Domainname":"d"},)"
                                    R"("HostConfig":{"NetworkMode":")"
                                    + mode + R"("}})");
    QCOMPARE(spec.hostname, hostname);
    QCOMPARE(spec.domainname.isEmpty(), hostname.isEmpty());
}

void TestCreateSpec::body_unknownFields_areKept()
{
    const QJsonObject body = bodyOf(read(kInspected));
    QCOMPARE(body["Shell"_L1].toArray().size(), 1);
    QCOMPARE(body["HostConfig"_L1]["MaskedPaths"_L1].toArray().size(), 1);
    const QJsonArray mounts = body["HostConfig"_L1]["Mounts"_L1].toArray();
    QCOMPARE(mounts.size(), 2);
    QCOMPARE(mounts.at(0)["Type"_L1].toString(), u"image"_s); // nobody here knows this kind
    QVERIFY(!body.contains("AttachStdin"_L1));
    QVERIFY(!body["HostConfig"_L1].toObject().contains("ConsoleSize"_L1));
}

void TestCreateSpec::body_secondNetwork_isForLater()
{
    const ContainerSpec spec = read(kInspected);
    const QJsonObject endpoints = bodyOf(spec)["NetworkingConfig"_L1]["EndpointsConfig"_L1].toObject();
    QCOMPARE(endpoints.keys(), QStringList { u"net1"_s });
    QCOMPARE(endpoints["net1"_L1]["Aliases"_L1].toArray().size(), 1);
    QVERIFY(!endpoints["net1"_L1].toObject().contains("IPAddress"_L1));
    QCOMPARE(networksToJoin(spec).size(), 1);
    QCOMPARE(networksToJoin(spec).at(0).name, u"a2"_s);
}

void TestCreateSpec::body_takenEntrypoint_isOneEmptyWord()
{
    ContainerSpec spec { .image = u"x"_s };
    QVERIFY(!bodyOf(spec).contains("Entrypoint"_L1));
    spec.entrypoint = QStringList();
    QCOMPARE(bodyOf(spec)["Entrypoint"_L1].toArray(), QJsonArray { QString() });
}

void TestCreateSpec::defaults_ofImage_areTakenAway()
{
    const Result<ImageDefaults> defaults = defaultsFromInspect(kImage);
    QVERIFY(defaults);
    const ContainerSpec spec = withoutDefaults(read(kInspected), *defaults);
    QCOMPARE(spec.environment, QStringList({ u"S=a b"_s, u"A=b"_s })); // A was given another value
    QVERIFY(!spec.command && !spec.entrypoint);
    QVERIFY(!spec.labels.contains(u"x"_s) && spec.labels.contains(u"l"_s));
    QVERIFY(spec.exposedPorts.isEmpty() && spec.workingDir.isEmpty());
    QCOMPARE(spec.user, u"app"_s);
    QCOMPARE(spec.mounts.size(), 4); // the volume at /vol is the image's
}

void TestCreateSpec::defaults_commandAndEntrypoint_meanTheSame_data()
{
    using Words = std::optional<QStringList>;
    QTest::addColumn<Words>("entrypoint");
    QTest::addColumn<Words>("command");
    QTest::addColumn<Words>("keptEntrypoint");
    QTest::addColumn<Words>("keptCommand");
    const Words image = QStringList { u"/entry"_s };
    const Words own = QStringList { u"/own"_s };
    const Words usual = QStringList { u"serve"_s, u"--all"_s };
    const Words other = QStringList { u"x"_s };
    QTest::newRow("both the image's") << image << usual << Words() << Words();
    QTest::newRow("other command") << image << other << Words() << other;
    QTest::newRow("other entrypoint") << own << usual << own << usual;
    QTest::newRow("command taken away") << image << Words() << image << Words();
    QTest::newRow("entrypoint taken away") << Words() << other << Words(QStringList()) << other;
}

void TestCreateSpec::defaults_commandAndEntrypoint_meanTheSame()
{
    using Words = std::optional<QStringList>;
    QFETCH(Words, entrypoint);
    QFETCH(Words, command);
    QFETCH(Words, keptEntrypoint);
    QFETCH(Words, keptCommand);
    const ContainerSpec spec =
        withoutDefaults({ .command = command, .entrypoint = entrypoint }, *defaultsFromInspect(kImage));
    QVERIFY(spec.entrypoint == keptEntrypoint);
    QVERIFY(spec.command == keptCommand);
}

void TestCreateSpec::another_container_isNotComposesAndHasNoFixedAddress()
{
    const ContainerSpec spec = forAnotherContainer(read(kInspected));
    QVERIFY(spec.name.isEmpty());
    QCOMPARE(spec.labels.keys(), QStringList({ u"l"_s, u"x"_s }));
    QVERIFY(spec.networks.at(0).aliases.isEmpty() && spec.networks.at(0).details.isEmpty());
    QCOMPARE(spec.ports.size(), 3);
}

using Kind = SpecProblem::Kind;

void TestCreateSpec::problems_each_isFound_data()
{
    QTest::addColumn<ContainerSpec>("spec");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, ContainerSpec spec, Kind kind) {
        if (spec.image.isEmpty() && kind != Kind::NoImage)
            spec.image = u"nginx"_s;
        QTest::newRow(name) << spec << static_cast<int>(kind);
    };
    const auto mount = [](MountSpec::Kind kind, const QString &source, const QString &target) {
        return ContainerSpec { .mounts = { MountSpec { .kind = kind, .source = source, .target = target } } };
    };
    row("no image", {}, Kind::NoImage);
    row("upper case image", { .image = u"Nginx"_s }, Kind::Image);
    row("image with a blank", { .image = u"a b"_s }, Kind::Image);
    row("image and option", { .image = u"-x"_s }, Kind::Image);
    row("name with a slash", { .name = u"a/b"_s }, Kind::Name);
    row("name of one letter", { .name = u"a"_s }, Kind::Name);
    row("variable without a name", { .environment = { u"=x"_s } }, Kind::Environment);
    row("port 0", { .ports = { { 0, u"tcp"_s, {}, {} } } }, Kind::Port);
    row("protocol", { .ports = { { 1, u"icmp"_s, {}, {} } } }, Kind::Port);
    row("host port", { .ports = { { 1, u"tcp"_s, {}, u"70000"_s } } }, Kind::Port);
    row("host range backwards", { .ports = { { 1, u"tcp"_s, {}, u"9-8"_s } } }, Kind::Port);
    row("address", { .ports = { { 1, u"tcp"_s, u"web"_s, {} } } }, Kind::HostAddress);
    row("twice", { .ports = { { 1, u"tcp"_s, {}, u"80"_s }, { 2, u"tcp"_s, {}, u"80"_s } } },
        Kind::PortTwice);
    row("host network", { .ports = { { 1, u"tcp"_s, {}, u"80"_s } }, .networkMode = u"host"_s },
        Kind::PortsWithoutNetwork);
    row("target", mount(MountSpec::Kind::Volume, u"vol"_s, u"data"_s), Kind::MountTarget);
    row("root", mount(MountSpec::Kind::Volume, u"vol"_s, u"/"_s), Kind::MountTarget);
    row("bind without a path", mount(MountSpec::Kind::Bind, u"srv"_s, u"/x"_s), Kind::MountSource);
    row("colon in a path", mount(MountSpec::Kind::Bind, u"/a:b"_s, u"/x"_s), Kind::MountSource);
    row("same target", { .mounts = { MountSpec { .target = u"/x"_s }, MountSpec { .target = u"/x"_s } } },
        Kind::MountTwice);
    row("little memory", { .memory = { 1024 } }, Kind::Memory);
    row("swap below memory", { .memory = { 64 << 20 }, .memorySwap = 1 }, Kind::MemorySwap);
    row("negative CPUs", { .nanoCpus = -1 }, Kind::Cpus);
    row("restarts and removes itself", { .restart = { RestartPolicy::Kind::Always }, .autoRemove = true },
        Kind::RestartWithAutoRemove);
    row("host name", { .hostname = u"-a"_s }, Kind::Hostname);
    row("capability", { .capAdd = { u"NET ADMIN"_s } }, Kind::Capability);
    row("health check", { .healthCheck = HealthCheckSpec { .interval = 1ns } }, Kind::HealthCheck);
    row("relative working directory", { .workingDir = u"x"_s }, Kind::WorkingDir);
    row("label without a name", { .labels = { { QString(), u"x"_s } } }, Kind::Label);
}

void TestCreateSpec::problems_each_isFound()
{
    QFETCH(ContainerSpec, spec);
    QFETCH(int, kind);
    const QList<SpecProblem> problems = problemsOf(spec);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(static_cast<int>(problems.at(0).kind), kind);
}

void TestCreateSpec::problems_ofGoodSpec_areNone()
{
    ContainerSpec spec = read(kInspected);
    QCOMPARE(problemsOf(spec), QList<SpecProblem>());
    for (const QString &image :
         { u"nginx"_s, u"localhost:5000/a/b_c:1.2-x"_s, u"Registry.example:5000/a"_s, u"[::1]:5000/a"_s,
           u"a@sha256:"_s + QString(64, u'f'), u"sha256:"_s + QString(64, u'f'), QString(12, u'0') }) {
        spec.image = image;
        QVERIFY2(problemsOf(spec).isEmpty(), qPrintable(image));
    }
}

void TestCreateSpec::restartPolicy_text_roundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : { "no", "always", "unless-stopped", "on-failure", "on-failure:3" })
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : { "never", "always:2", "on-failure:x", "on-failure:-1", ":" })
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void TestCreateSpec::restartPolicy_text_roundTrips()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const std::optional<RestartPolicy> policy = RestartPolicy::parse(text);
    QCOMPARE(policy.has_value(), good);
    if (policy)
        QCOMPARE(policy->toString(), text);
}

QTEST_GUILESS_MAIN(TestCreateSpec)
#include "tst_createspec.moc"
