// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/securitychecks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

using Change = void (*)(ContainerDetails &container, SecuritySurroundings &surroundings);
using EngineChange = void (*)(SystemInfo &info, EngineSurroundings &surroundings);

/// As `docker run` makes it without any option, on a usual host.
ContainerDetails ordinary()
{
    ContainerDetails container;
    container.id = ContainerId(u"1"_s);
    container.running = true;
    container.host.networkMode = u"bridge"_s;
    container.host.ipcMode = u"private"_s;
    container.appArmorProfile = u"docker-default"_s;
    return container;
}

SystemInfo usualEngine()
{
    SystemInfo info;
    info.serverVersion = u"27.1.1"_s;
    info.storageDriver = u"overlay2"_s;
    info.loggingDriver = u"json-file"_s;
    info.securityOptions = { u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s };
    return info;
}

/// With a bridge as the engine makes it.
EngineSurroundings usualSurroundings()
{
    NetworkSummary bridge;
    bridge.name = kDefaultBridge;
    bridge.options = { { kBridgeTrafficOption, u"true"_s } };
    return { .bridge = bridge };
}

SecuritySurroundings usual()
{
    const QDateTime now(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
    return { .engine = usualEngine(), .imageCreated = now.addDays(-10), .now = now };
}

CheckResult resultOf(const SecurityReport &report, const QString &id)
{
    for (const CheckResult &result : report.results) {
        if (checkId(result.check) == id)
            return result;
    }
    return { .evidence = { u"no such check"_s } };
}

void mount(ContainerDetails &container, const QString &source, bool writable = true)
{
    container.mounts.append(
        { .type = u"bind"_s, .source = source, .destination = u"/mnt"_s, .writable = writable });
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(EngineChange)
Q_DECLARE_METATYPE(CheckVerdict)
Q_DECLARE_METATYPE(CheckSeverity)

class TestSecurityChecks final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void container_eachCheck_data();
    void container_eachCheck();
    void engine_eachCheck_data();
    void engine_eachCheck();
    void openEngine_onlyFromTheHost_isMilder();
    void privilegedPorts_ofTheWeb_areMilder();
    void ids_areStableAndUnique();
    void score_ordinaryContainer_isFair();
    void score_hardenedContainer_isFull();
    void score_worstContainer_isZero();
    void results_failedHeaviestFirst();
};

void TestSecurityChecks::container_eachCheck_data()
{
    using enum CheckVerdict;
    using enum CheckSeverity;
    QTest::addColumn<QString>("id");
    QTest::addColumn<Change>("change");
    QTest::addColumn<CheckVerdict>("verdict");
    QTest::addColumn<QStringList>("evidence");
    const auto row = [](const char *name, const char *id, CheckVerdict verdict, Change change,
                        const QStringList &evidence = {}) {
        QTest::newRow(name) << QString::fromLatin1(id) << change << verdict << evidence;
    };
    row("ordinary", "container.privileged", Passed, [](auto &, auto &) {});
    row("privileged", "container.privileged", Failed, [](auto &c, auto &) { c.host.privileged = true; });
    row("privileged is without seccomp", "container.seccomp", Failed,
        [](auto &c, auto &) { c.host.privileged = true; }, { u"privileged"_s });
    row("no socket", "container.docker-socket", Passed, [](auto &c, auto &) { mount(c, u"/srv/data"_s); });
    row("socket", "container.docker-socket", Failed,
        [](auto &c, auto &) { mount(c, u"/var/run/docker.sock"_s, false); }, { u"/var/run/docker.sock"_s });
    row("socket's folder", "container.docker-socket", Failed, [](auto &c, auto &) { mount(c, u"/run"_s); },
        { u"/run"_s });
    row("containerd's socket", "container.docker-socket", Failed,
        [](auto &c, auto &) { mount(c, u"/run/containerd/containerd.sock"_s); },
        { u"/run/containerd/containerd.sock"_s });
    row("host's processes", "container.host-processes", Failed,
        [](auto &c, auto &) { c.host.pidMode = u"host"_s; });
    row("another's processes", "container.host-processes", Passed,
        [](auto &c, auto &) { c.host.pidMode = u"container:abc"_s; });
    row("capability", "container.added-capabilities", Failed,
        [](auto &c, auto &) {
            c.host.addedCapabilities = { u"cap_sys_admin"_s, u"NET_ADMIN"_s, u"SYS_ADMIN"_s };
        },
        { u"NET_ADMIN"_s, u"SYS_ADMIN"_s });
    row("capability it has anyway", "container.added-capabilities", Passed,
        [](auto &c, auto &) { c.host.addedCapabilities = { u"CAP_CHOWN"_s }; });
    row("folder of its own", "container.sensitive-mounts", Passed,
        [](auto &c, auto &) { mount(c, u"/srv/etc"_s); });
    row("root", "container.sensitive-mounts", Failed, [](auto &c, auto &) { mount(c, u"/"_s, false); },
        { u"/"_s });
    row("below /etc", "container.sensitive-mounts", Failed,
        [](auto &c, auto &) { mount(c, u"/etc/kubernetes"_s); }, { u"/etc/kubernetes"_s });
    row("keys", "container.sensitive-mounts", Failed, [](auto &c, auto &) { mount(c, u"/home/me/.ssh"_s); },
        { u"/home/me/.ssh"_s });
    row("time zone", "container.sensitive-mounts", Passed,
        [](auto &c, auto &) { mount(c, u"/etc/localtime"_s, false); });
    row("volume", "container.sensitive-mounts", Passed, [](auto &c, auto &) {
        c.mounts.append(
            { .type = u"volume"_s, .name = u"v"_s, .source = u"/var/lib/docker/volumes/v/_data"_s });
    });
    row("host's network", "container.host-network", Failed,
        [](auto &c, auto &) { c.host.networkMode = u"host"_s; });
    row("seccomp off", "container.seccomp", Failed,
        [](auto &c, auto &) { c.host.securityOptions = { u"seccomp=unconfined"_s }; }, { u"unconfined"_s });
    row("seccomp off, written with a colon", "container.seccomp", Failed,
        [](auto &c, auto &) { c.host.securityOptions = { u"seccomp:unconfined"_s }; }, { u"unconfined"_s });
    row("seccomp of the engine", "container.seccomp", Passed, [](auto &, auto &) {});
    row("seccomp not known", "container.seccomp", Unknown, [](auto &, auto &s) { s.engine.reset(); });
    row("seccomp off in the engine", "container.seccomp", Failed,
        [](auto &, auto &s) { s.engine->securityOptions = { u"name=seccomp,profile=unconfined"_s }; });
    row("AppArmor", "container.mandatory-access", Passed, [](auto &, auto &) {}, { u"docker-default"_s });
    row("AppArmor off", "container.mandatory-access", Failed,
        [](auto &c, auto &) { c.appArmorProfile = u"unconfined"_s; });
    row("SELinux", "container.mandatory-access", Passed,
        [](auto &c, auto &) {
            c.appArmorProfile.clear();
            c.processLabel = u"system_u:system_r:container_t:s0"_s;
        },
        { u"system_u:system_r:container_t:s0"_s });
    row("SELinux off", "container.mandatory-access", Failed, [](auto &c, auto &) {
        c.appArmorProfile.clear();
        c.host.securityOptions = { u"label=disable"_s };
    });
    row("host without either", "container.mandatory-access", NotApplicable, [](auto &c, auto &s) {
        c.appArmorProfile.clear();
        s.engine->securityOptions = { u"name=seccomp,profile=default"_s };
    });
    row("root by default", "container.root-user", Failed, [](auto &, auto &) {}, { QString() });
    row("root by number", "container.root-user", Failed, [](auto &c, auto &) { c.config.user = u"0:1000"_s; },
        { u"0"_s });
    row("user", "container.root-user", Passed, [](auto &c, auto &) { c.config.user = u"app"_s; },
        { u"app"_s });
    row("host's IPC", "container.host-ipc", Failed, [](auto &c, auto &) { c.host.ipcMode = u"host"_s; });
    row("host's users", "container.host-users", Failed,
        [](auto &c, auto &) { c.host.userNamespaceMode = u"host"_s; });
    row("mapped users", "container.host-users", Passed,
        [](auto &, auto &s) { s.engine->securityOptions.append(u"name=userns"_s); });
    row("users not mapped", "container.host-users", NotApplicable, [](auto &, auto &) {});
    row("device", "container.host-devices", Failed,
        [](auto &c, auto &) { c.host.devices = { u"/dev/kvm"_s }; }, { u"/dev/kvm"_s });
    row("host's name", "container.host-name", Failed, [](auto &c, auto &) { c.host.utsMode = u"host"_s; });
    row("published", "container.published-everywhere", Failed,
        [](auto &c, auto &) {
            c.ports = { { u"0.0.0.0"_s, 80, 8080, u"tcp"_s }, { u"::"_s, 80, 8080, u"tcp"_s } };
        },
        { u"0.0.0.0:8080->80/tcp"_s });
    row("published here", "container.published-everywhere", Passed, [](auto &c, auto &) {
        c.ports = { { u"127.0.0.1"_s, 80, 8080, u"tcp"_s } };
    });
    row("exposed", "container.published-everywhere", Passed, [](auto &c, auto &) {
        c.ports = { { QString(), 80, 0, u"tcp"_s } };
    });
    row("privileged port", "container.privileged-ports", Failed,
        [](auto &c, auto &) {
            c.ports = { { u"10.0.0.4"_s, 22, 1023, u"tcp"_s }, { u"10.0.0.4"_s, 80, 1024, u"tcp"_s } };
        },
        { u"10.0.0.4:1023->22/tcp"_s });
    row("web ports", "container.privileged-ports", Failed,
        [](auto &c, auto &) {
            c.ports = { { u"10.0.0.4"_s, 8080, 443, u"tcp"_s } };
        },
        { u"10.0.0.4:443->8080/tcp"_s });
    row("port of everybody", "container.privileged-ports", Passed, [](auto &c, auto &) {
        c.ports = { { u"10.0.0.4"_s, 80, 1024, u"tcp"_s } };
    });
    row("privileged port exposed only", "container.privileged-ports", Passed, [](auto &c, auto &) {
        c.ports = { { QString(), 80, 0, u"tcp"_s } };
    });
    row("mounts shared", "container.shared-mounts", Failed,
        [](auto &c, auto &) {
            mount(c, u"/srv/a"_s);
            mount(c, u"/srv/b"_s);
            mount(c, u"/srv/c"_s);
            c.mounts[0].propagation = u"rshared"_s;
            c.mounts[1].propagation = u"shared"_s;
            c.mounts[2].propagation = u"rslave"_s;
        },
        { u"/srv/a"_s, u"/srv/b"_s });
    row("mounts private", "container.shared-mounts", Passed, [](auto &c, auto &) {
        mount(c, u"/srv/a"_s);
        c.mounts[0].propagation = u"rprivate"_s;
    });
    row("default bridge", "container.default-bridge", Failed, [](auto &, auto &) {});
    row("default bridge, not said", "container.default-bridge", Failed,
        [](auto &c, auto &) { c.host.networkMode = u"default"_s; });
    row("default bridge beside its own", "container.default-bridge", Failed, [](auto &c, auto &) {
        c.host.networkMode = u"shop_default"_s;
        c.networks = { { .name = u"bridge"_s }, { .name = u"shop_default"_s } };
    });
    row("default of Windows", "container.default-bridge", NotApplicable, [](auto &c, auto &) {
        c.platform = u"windows"_s;
        c.host.networkMode = u"default"_s;
    });
    row("network of its own", "container.default-bridge", Passed, [](auto &c, auto &) {
        c.host.networkMode = u"shop_default"_s;
        c.networks = { { .name = u"shop_default"_s } };
    });
    row("no network", "container.default-bridge", Passed,
        [](auto &c, auto &) { c.host.networkMode = u"none"_s; });
    row("SSH server", "container.ssh-server", Failed,
        [](auto &c, auto &) {
            c.path = u"/usr/sbin/sshd"_s;
            c.arguments = { u"-D"_s };
        },
        { u"/usr/sbin/sshd"_s });
    row("SSH server in a script", "container.ssh-server", Failed,
        [](auto &c, auto &) {
            c.path = u"sh"_s;
            c.arguments = { u"-c"_s, u"setup;sshd -D"_s };
        },
        { u"setup;sshd -D"_s });
    row("something like it", "container.ssh-server", Passed, [](auto &c, auto &) {
        c.path = u"/bin/sshd-exporter"_s;
        c.arguments = { u"/etc/sshd_config"_s, u"mysshd"_s };
    });
    row("no version", "container.floating-image", Failed,
        [](auto &c, auto &) { c.config.image = u"localhost:5000/shop/web"_s; },
        { u"localhost:5000/shop/web"_s });
    row("latest", "container.floating-image", Failed,
        [](auto &c, auto &) { c.config.image = u"nginx:latest"_s; }, { u"nginx:latest"_s });
    row("version", "container.floating-image", Passed,
        [](auto &c, auto &) { c.config.image = u"nginx:1.27"_s; }, { u"nginx:1.27"_s });
    row("digest", "container.floating-image", Passed,
        [](auto &c, auto &) { c.config.image = u"nginx:latest@sha256:ab"_s; },
        { u"nginx:latest@sha256:ab"_s });
    row("image without a name", "container.floating-image", Unknown, [](auto &, auto &) {});
    row("always started again", "container.restart-limit", Failed,
        [](auto &c, auto &) { c.host.restartPolicy = u"always"_s; }, { u"always"_s });
    row("started again unless stopped", "container.restart-limit", Failed,
        [](auto &c, auto &) { c.host.restartPolicy = u"unless-stopped"_s; }, { u"unless-stopped"_s });
    row("after failures without end", "container.restart-limit", Failed,
        [](auto &c, auto &) { c.host.restartPolicy = u"on-failure"_s; }, { u"on-failure"_s });
    row("after six failures", "container.restart-limit", Failed,
        [](auto &c, auto &) {
            c.host.restartPolicy = u"on-failure"_s;
            c.host.restartRetries = 6;
        },
        { u"on-failure:6"_s });
    row("after five failures", "container.restart-limit", Passed,
        [](auto &c, auto &) {
            c.host.restartPolicy = u"on-failure"_s;
            c.host.restartRetries = 5;
        },
        { u"on-failure:5"_s });
    row("never started again", "container.restart-limit", Passed,
        [](auto &c, auto &) { c.host.restartPolicy = u"no"_s; }, { u"no"_s });
    row("control group", "container.control-group", Failed,
        [](auto &c, auto &) { c.host.cgroupParent = u"/other"_s; }, { u"/other"_s });
    row("engine's control group", "container.control-group", Passed, [](auto &, auto &) {}, { QString() });
    row("old image", "container.image-age", Failed,
        [](auto &, auto &s) { s.imageCreated = s.now.addDays(-181); }, { u"181"_s });
    row("young image", "container.image-age", Passed,
        [](auto &, auto &s) { s.imageCreated = s.now.addDays(-180); }, { u"180"_s });
    row("image without a date", "container.image-age", Unknown,
        [](auto &, auto &s) { s.imageCreated = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); });
    row("capabilities kept", "container.kept-capabilities", Failed, [](auto &, auto &) {});
    row("capabilities dropped", "container.kept-capabilities", Passed,
        [](auto &c, auto &) { c.host.droppedCapabilities = { u"all"_s }; }, { u"all"_s });
    row("new privileges", "container.new-privileges", Failed, [](auto &, auto &) {});
    row("no new privileges", "container.new-privileges", Passed,
        [](auto &c, auto &) { c.host.securityOptions = { u"no-new-privileges"_s }; });
    row("no new privileges: true", "container.new-privileges", Passed,
        [](auto &c, auto &) { c.host.securityOptions = { u"no-new-privileges:true"_s }; });
    row("no new privileges by the engine", "container.new-privileges", Passed,
        [](auto &, auto &s) { s.engine->securityOptions.append(u"name=no-new-privileges"_s); });
    row("new privileges against the engine", "container.new-privileges", Failed, [](auto &c, auto &s) {
        c.host.securityOptions = { u"no-new-privileges=false"_s };
        s.engine->securityOptions.append(u"name=no-new-privileges"_s);
    });
    row("written root", "container.read-only-root", Failed, [](auto &, auto &) {});
    row("read-only root", "container.read-only-root", Passed,
        [](auto &c, auto &) { c.host.readOnlyRoot = true; });
    row("memory", "container.memory-limit", Failed, [](auto &, auto &) {});
    row("memory limit", "container.memory-limit", Passed, [](auto &c, auto &) { c.host.memory = 1; });
    row("unlimited processes", "container.process-limit", Failed,
        [](auto &c, auto &) { c.host.pidsLimit = -1; });
    row("process limit", "container.process-limit", Passed, [](auto &c, auto &) { c.host.pidsLimit = 100; });
    row("processor limit", "container.processor-limit", Passed, [](auto &c, auto &) { c.host.cpuQuota = 1; });
    row("no health check", "container.health-check", Failed, [](auto &, auto &) {});
    row("health check switched off", "container.health-check", Failed,
        [](auto &c, auto &) { c.config.healthTest = { u"NONE"_s }; });
    row("health check of the image", "container.health-check", Passed,
        [](auto &c, auto &) { c.health.state = ContainerHealth::Starting; });
}

void TestSecurityChecks::container_eachCheck()
{
    QFETCH(QString, id);
    QFETCH(Change, change);
    QFETCH(CheckVerdict, verdict);
    ContainerDetails container = ordinary();
    SecuritySurroundings surroundings = usual();
    change(container, surroundings);
    const CheckResult result = resultOf(checkContainer(container, surroundings), id);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.weight > 0, verdict == CheckVerdict::Failed);
    QTEST(result.evidence, "evidence");
}

void TestSecurityChecks::engine_eachCheck_data()
{
    using enum CheckVerdict;
    QTest::addColumn<QString>("id");
    QTest::addColumn<EngineChange>("change");
    QTest::addColumn<CheckVerdict>("verdict");
    QTest::addColumn<QStringList>("evidence"); // empty: not looked at
    const auto row = [](const char *name, const char *id, CheckVerdict verdict, EngineChange change,
                        const QStringList &evidence = {}) {
        QTest::newRow(name) << QString::fromLatin1(id) << change << verdict << evidence;
    };
    row("seccomp", "host.seccomp", Passed, [](auto &, auto &) {});
    row("no seccomp", "host.seccomp", Failed, [](auto &i, auto &) { i.securityOptions.clear(); });
    row("no AppArmor", "host.mandatory-access", Failed, [](auto &i, auto &) { i.securityOptions.clear(); });
    row("SELinux", "host.mandatory-access", Passed,
        [](auto &i, auto &) { i.securityOptions = { u"name=selinux"_s }; });
    row("shared users", "host.user-namespaces", Failed, [](auto &, auto &) {});
    row("rootless", "host.user-namespaces", Passed,
        [](auto &i, auto &) { i.securityOptions.append(u"name=rootless"_s); });
    row("registry", "host.insecure-registries", Failed,
        [](auto &i, auto &) { i.insecureRegistries = { u"10.0.0.1:5000"_s }; });
    row("aufs", "host.storage-driver", Failed, [](auto &i, auto &) { i.storageDriver = u"aufs"_s; });
    row("overlay2", "host.storage-driver", Passed, [](auto &, auto &) {});
    row("old engine", "host.engine-version", Failed,
        [](auto &i, auto &) { i.serverVersion = u"20.10.24"_s; });
    row("new engine", "host.engine-version", Passed, [](auto &i, auto &) { i.serverVersion = u"29.0.0"_s; });
    row("odd engine", "host.engine-version", Unknown, [](auto &i, auto &) { i.serverVersion = u"dev"_s; });
    row("live restore", "host.live-restore", Passed, [](auto &i, auto &) { i.liveRestore = true; });
    row("no live restore", "host.live-restore", Failed, [](auto &, auto &) {});
    row("live restore and swarm", "host.live-restore", NotApplicable,
        [](auto &i, auto &) { i.swarmActive = true; });
    row("experimental", "host.experimental", Failed, [](auto &i, auto &) { i.experimental = true; });
    row("debug", "host.debug", Failed, [](auto &i, auto &) { i.debug = true; });
    row("local log", "host.remote-logging", Failed, [](auto &, auto &) {});
    row("remote log", "host.remote-logging", Passed, [](auto &i, auto &) { i.loggingDriver = u"syslog"_s; });
    row("authorization", "host.authorization", Passed,
        [](auto &i, auto &) { i.authorizationPlugins = { u"opa"_s }; });
    row("swarm", "host.swarm", Failed, [](auto &i, auto &) { i.swarmActive = true; });
    row("warning", "host.warnings", Failed, [](auto &i, auto &) { i.warnings = { u"WARNING: x"_s }; });
    row("new privileges", "host.new-privileges", Failed, [](auto &, auto &) {});
    row("unix socket", "host.open-engine", Passed, [](auto &, auto &) {});
    row("without TLS", "host.open-engine", Failed,
        [](auto &i, auto &) {
            i.warnings = {
                u"WARNING: API is accessible on http://0.0.0.0:2375 without encryption.\n  Access"_s
            };
        },
        { u"http://0.0.0.0:2375"_s });
    row("without TLS, as newer engines say it", "host.open-engine", Failed,
        [](auto &i, auto &) {
            i.warnings = {
                u"[DEPRECATION NOTICE]: API is accessible on http://10.0.0.4:80 without encryption."_s
            };
        },
        { u"http://10.0.0.4:80"_s });
    row("without client certificates", "host.open-engine", Failed,
        [](auto &i, auto &) {
            i.warnings = {
                u"WARNING: API is accessible on https://[::]:2376 without TLS client verification."_s
            };
        },
        { u"https://[::]:2376"_s });
    row("open, old engine", "host.open-engine", Failed,
        [](auto &i, auto &) {
            i.serverVersion = u"18.09.1"_s;
            i.warnings = { u"WARNING: API is accessible on http://x:1 without encryption."_s };
        },
        { u"http://x:1"_s });
    row("old engine does not say", "host.open-engine", Unknown,
        [](auto &i, auto &) { i.serverVersion = u"18.06.3-ce"_s; });
    row("podman does not say", "host.open-engine", Unknown,
        [](auto &i, auto &) { i.operatingSystem = u"podman"_s; });
    row("what has its own check is no warning", "host.warnings", Passed, [](auto &i, auto &) {
        i.warnings = { u"WARNING: API is accessible on http://0.0.0.0:2375 without encryption."_s };
    });
    row("bridge open", "host.bridge-traffic", Failed, [](auto &, auto &) {});
    row("bridge closed", "host.bridge-traffic", Passed,
        [](auto &, auto &s) { s.bridge->options.insert(kBridgeTrafficOption, u"false"_s); });
    row("bridge does not say", "host.bridge-traffic", Unknown,
        [](auto &, auto &s) { s.bridge->options.clear(); });
    row("no bridge", "host.bridge-traffic", NotApplicable,
        [](auto &, auto &s) { s.bridge = Error { .kind = ErrorKind::NotFound }; });
    row("bridge not to be had", "host.bridge-traffic", Unknown,
        [](auto &, auto &s) { s.bridge = Error { .kind = ErrorKind::Timeout }; });
}

void TestSecurityChecks::engine_eachCheck()
{
    QFETCH(QString, id);
    QFETCH(EngineChange, change);
    QFETCH(CheckVerdict, verdict);
    QFETCH(QStringList, evidence);
    SystemInfo info = usualEngine();
    EngineSurroundings surroundings = usualSurroundings();
    change(info, surroundings);
    const CheckResult result = resultOf(checkEngine(info, surroundings), id);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.weight > 0, verdict == CheckVerdict::Failed);
    if (!evidence.isEmpty())
        QCOMPARE(result.evidence, evidence);
}

void TestSecurityChecks::openEngine_onlyFromTheHost_isMilder()
{
    const auto severityAt = [](const QString &address) {
        SystemInfo info = usualEngine();
        info.warnings = { u"WARNING: API is accessible on %1 without encryption."_s.arg(address) };
        return resultOf(checkEngine(info, usualSurroundings()), u"host.open-engine"_s).severity;
    };
    QCOMPARE(severityAt(u"http://127.0.0.1:2375"_s), CheckSeverity::High);
    QCOMPARE(severityAt(u"http://[::1]:2375"_s), CheckSeverity::High);
    QCOMPARE(severityAt(u"http://localhost:2375"_s), CheckSeverity::High);
    QCOMPARE(severityAt(u"http://10.0.0.4:2375"_s), CheckSeverity::Critical);
    QCOMPARE(severityAt(u"http://127.evil.example:2375"_s), CheckSeverity::Critical);
}

void TestSecurityChecks::privilegedPorts_ofTheWeb_areMilder()
{
    const auto weightOf = [](const QList<quint16> &ports) {
        ContainerDetails container = ordinary();
        for (const quint16 port : ports)
            container.ports.append({ u"10.0.0.4"_s, 8080, port, u"tcp"_s });
        return resultOf(checkContainer(container, usual()), u"container.privileged-ports"_s).weight;
    };
    QVERIFY(weightOf({ 80, 443 }) < weightOf({ 22 }));
    QCOMPARE(weightOf({ 22 }), weightOf({ 22, 443 }));
    QCOMPARE(benchmarkNumber(SecurityCheck::PrivilegedPorts), "5.8"_L1);
    QCOMPARE(benchmarkNumber(SecurityCheck::SharedMounts), "5.20"_L1);
    QCOMPARE(benchmarkNumber(SecurityCheck::DefaultBridge), "5.30"_L1);
}

void TestSecurityChecks::ids_areStableAndUnique()
{
    QSet<QString> ids;
    const QList<CheckResult> all =
        checkContainer(ordinary(), usual()).results + checkEngine(usualEngine(), usualSurroundings()).results;
    for (const CheckResult &result : all) {
        const QString id = checkId(result.check);
        QVERIFY(id.startsWith(u"container.") || id.startsWith(u"host."));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), all.size());
    QCOMPARE(ids.size(), 45);
}

void TestSecurityChecks::score_ordinaryContainer_isFair()
{
    const SecurityReport report = checkContainer(ordinary(), usual());
    QVERIFY(report.score >= 50);
    QVERIFY(report.score < 80);
    QVERIFY(checkEngine(usualEngine(), usualSurroundings()).score >= 70);
}

void TestSecurityChecks::score_hardenedContainer_isFull()
{
    ContainerDetails container = ordinary();
    container.config.user = u"app"_s;
    container.config.healthTest = { u"CMD"_s, u"true"_s };
    container.host.droppedCapabilities = { u"ALL"_s };
    container.host.securityOptions = { u"no-new-privileges"_s };
    container.host.readOnlyRoot = true;
    container.host.memory = 1 << 20;
    container.host.pidsLimit = 10;
    container.host.nanoCpus = 1;
    container.host.networkMode = u"shop_default"_s;
    const SecurityReport report = checkContainer(container, usual());
    QCOMPARE(report.score, 100);
    QCOMPARE(report.failedCount(), 0);
}

void TestSecurityChecks::score_worstContainer_isZero()
{
    ContainerDetails container = ordinary();
    container.host.privileged = true;
    container.host.pidMode = u"host"_s;
    mount(container, u"/"_s);
    QCOMPARE(checkContainer(container, usual()).score, 0);
}

void TestSecurityChecks::results_failedHeaviestFirst()
{
    ContainerDetails container = ordinary();
    container.host.networkMode = u"host"_s;
    const QList<CheckResult> results = checkContainer(container, usual()).results;
    QCOMPARE(results.constFirst().check, SecurityCheck::HostNetwork);
    const auto isFailed = [](const CheckResult &r) { return r.verdict == CheckVerdict::Failed; };
    QVERIFY(std::is_partitioned(results.begin(), results.end(), isFailed));
    const auto heavier = [](const CheckResult &a, const CheckResult &b) { return a.weight > b.weight; };
    QVERIFY(
        std::is_sorted(results.begin(), std::find_if_not(results.begin(), results.end(), isFailed), heavier));
}

QTEST_GUILESS_MAIN(TestSecurityChecks)
#include "tst_securitychecks.moc"
