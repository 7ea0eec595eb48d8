// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/container.h"

#include <QCryptographicHash>

#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1'048'576;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qsizetype kLongHistory = 12'000;

struct ImageRow
{
    const char *tag;
    qint64 mebibytes;
    int ageDays;
    const char *entrypoint; ///< one word, or empty
    const char *command; ///< words with blanks between
    const char *exposed;
    bool hasBash;
    bool hasShell;
};

// clang-format off
constexpr std::array kImages = {
    ImageRow{"nginx:1.27", 192, 31, "/docker-entrypoint.sh", "nginx -g daemon\u00a0off;", "80/tcp", true, true},
    ImageRow{"wordpress:6.7-apache", 701, 20, "docker-entrypoint.sh", "apache2-foreground", "80/tcp", true, true},
    ImageRow{"mariadb:11.4", 405, 44, "docker-entrypoint.sh", "mariadbd", "3306/tcp", true, true},
    ImageRow{"redis:7-alpine", 41, 40, "docker-entrypoint.sh", "redis-server", "6379/tcp", false, true},
    ImageRow{"registry:2", 26, 420, "/entrypoint.sh", "/etc/docker/registry/config.yml", "5000/tcp", false, true},
    ImageRow{"grafana/grafana:11.4.0", 486, 12, "/run.sh", "", "3000/tcp", true, true},
    ImageRow{"alpine:3.21", 8, 18, "", "/bin/sh", "", false, true},
    ImageRow{"busybox:1.36", 4, 400, "", "sh", "", false, true},
    ImageRow{"ghcr.io/example/report:4.2", 143, 9, "/usr/local/bin/report", "", "", true, true},
    ImageRow{"ghcr.io/example/orders:2.14", 96, 3, "/app/orders", "", "8080/tcp", false, false},
    ImageRow{"ghcr.io/example/inventory:1.9", 310, 3, "java", "-jar /app/inventory.jar", "8080/tcp", true, true},
    ImageRow{"node:22-alpine", 160, 6, "docker-entrypoint.sh", "node", "", false, true},
    ImageRow{"ghcr.io/example/payment-retry:2.0.1", 61, 1, "/app/payment-retry", "", "", false, true},
    ImageRow{"ghcr.io/example/ci-runner:3.1", 890, 75, "/usr/local/bin/runner", "", "", true, true},
    ImageRow{"prom/node-exporter:v1.8.2", 25, 130, "/bin/node_exporter", "", "9100/tcp", false, false},
    ImageRow{"python:3.13-slim", 124, 15, "", "python3", "", true, true},
    ImageRow{"debian:12", 117, 30, "", "bash", "", true, true},
};
// clang-format on

QStringList words(const char *text)
{
    QStringList list = QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list)
        word.replace(QChar(0xa0), u' ');
    return list;
}

/// Builds the containers of one engine.
class ContentBuilder final
{
public:
    ContentBuilder(quint32 seed, QString machine, QDateTime now)
        : m_seed(seed)
        , m_machine(std::move(machine))
        , m_now(std::move(now))
    {
    }

    EngineContent make()
    {
        addImages();
        addNetworks();
        addVolumes();
        addBlog();
        addShop();
        addTools();
        addJobs();
        addSpecials();
        return std::move(m_content);
    }

    EngineContent makeMany(int count);

private:
    void addImages()
    {
        for (const ImageRow &row : kImages) {
            const QString tag = QString::fromLatin1(row.tag);
            SimImage image { .id = u"sha256:"_s + simId(m_seed, tag),
                             .tags = { tag },
                             .digest = tag.left(tag.lastIndexOf(u':')) + u"@sha256:"_s
                                 + simId(m_seed, tag + u"/digest"_s),
                             .created = m_now.addDays(-row.ageDays),
                             .size = row.mebibytes * kMiB,
                             .entrypoint = words(row.entrypoint),
                             .command = words(row.command),
                             .hasBash = row.hasBash,
                             .hasShell = row.hasShell };
            image.environment = { u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s };
            if (*row.exposed != '\0')
                image.exposed = { QString::fromLatin1(row.exposed) };
            m_content.images.append(image);
        }
        m_content.images.append({ .id = u"sha256:"_s + simId(m_seed, u"dangling"_s),
                                  .created = m_now.addDays(-52),
                                  .size = 131 * kMiB });
    }

    void addNetworks()
    {
        const auto network = [this](const QString &name, const QString &driver, const QString &prefix) {
            m_content.networks.append({ .name = name,
                                        .id = simId(m_seed, name),
                                        .created = m_now.addDays(-60),
                                        .driver = driver,
                                        .subnet = prefix.isEmpty() ? QString() : prefix + u".0/16"_s,
                                        .gateway = prefix.isEmpty() ? QString() : prefix + u".1"_s });
        };
        network(u"bridge"_s, u"bridge"_s, u"172.17.0"_s);
        network(u"host"_s, u"host"_s, {});
        network(u"none"_s, u"null"_s, {});
        network(u"blog_default"_s, u"bridge"_s, u"172.18.0"_s);
        network(u"shop_default"_s, u"bridge"_s, u"172.19.0"_s);
        network(u"old_experiment"_s, u"bridge"_s, u"172.20.0"_s);
        m_content.networks[3].labels = { { u"com.docker.compose.project"_s, u"blog"_s },
                                         { u"com.docker.compose.network"_s, u"default"_s } };
        m_content.networks[4].labels = { { u"com.docker.compose.project"_s, u"shop"_s },
                                         { u"com.docker.compose.network"_s, u"default"_s } };
    }

    void addVolumes()
    {
        const QList<std::pair<QString, qint64>> list = { { u"blog_db-data"_s, 812 * kMiB },
                                                         { u"blog_wp-content"_s, 164 * kMiB },
                                                         { u"registry-data"_s, 5230 * kMiB },
                                                         { u"model-cache"_s, 9120 * kMiB },
                                                         { simId(m_seed, u"anonymous"_s), 3 * kMiB } };
        for (const auto &[name, size] : list) {
            m_content.volumes.append(
                { .name = name, .created = m_now.addDays(-30), .driver = u"local"_s, .size = size });
            if (name.startsWith(u"blog_"))
                m_content.volumes.last().labels = { { u"com.docker.compose.project"_s, u"blog"_s } };
        }
        m_content.volumes.last().labels = { { u"com.docker.volume.anonymous"_s, QString() } };
    }

    SimContainer &add(const QString &name, const QString &image, qint64 ageSeconds)
    {
        const QDateTime begun = m_now.addSecs(-ageSeconds + 2);
        SimContainer container { .id = simId(m_seed, m_machine + u'/' + name),
                                 .name = name,
                                 .image = image,
                                 .imageId = u"sha256:"_s + simId(m_seed, image),
                                 .created = m_now.addSecs(-ageSeconds),
                                 .state = RunState::Running,
                                 .started = begun,
                                 .restartPolicy = u"unless-stopped"_s,
                                 .networks = { u"bridge"_s },
                                 .ranSince = begun };
        container.pid = 2000 + static_cast<int>(m_content.containers.size()) * 137;
        container.address = u"172.17.0.%1"_s.arg(m_content.containers.size() + 2);
        for (const SimImage &each : std::as_const(m_content.images)) {
            if (!each.tags.contains(image))
                continue;
            container.entrypoint = each.entrypoint;
            container.command = each.command;
            container.environment = each.environment;
        }
        return m_content.containers.emplaceBack(container);
    }

    /// A history of `count` lines from the start (but of two weeks at most) to now, or to the end.
    void tell(SimContainer &container, LogStory story, qsizetype count)
    {
        const QDateTime end = container.isAlive() ? m_now : container.finished;
        const QDateTime begin = std::max(container.started, end.addDays(-14));
        container.log = SimLog(story, mixed(m_seed, qHash(container.name, 7U)), count,
                               begin.toMSecsSinceEpoch() * 1'000'000, end.toMSecsSinceEpoch() * 1'000'000);
    }

    static void compose(SimContainer &container, const QString &project, const QString &service)
    {
        container.networks = { project + u"_default"_s };
        container.address.replace(u"172.17."_s, project == u"blog" ? u"172.18."_s : u"172.19."_s);
        const QString folder = u"/srv/"_s + project;
        container.labels = { { u"com.docker.compose.project"_s, project },
                             { u"com.docker.compose.service"_s, service },
                             { u"com.docker.compose.container-number"_s, u"1"_s },
                             { u"com.docker.compose.oneoff"_s, u"False"_s },
                             { u"com.docker.compose.project.working_dir"_s, folder },
                             { u"com.docker.compose.project.config_files"_s, folder + u"/compose.yaml"_s },
                             { u"com.docker.compose.version"_s, u"2.32.1"_s } };
    }

    static void check(SimContainer &container, const QStringList &test, HealthState state)
    {
        container.health = state;
        container.config.insert(u"Healthcheck"_s,
                                QJsonObject { { u"Test"_s, QJsonArray::fromStringList(test) },
                                              { u"Interval"_s, 30'000'000'000LL },
                                              { u"Timeout"_s, 5'000'000'000LL },
                                              { u"Retries"_s, 3 } });
    }

    void addBlog();
    void addShop();
    void addTools();
    void addJobs();
    void addSpecials();

    quint32 m_seed;
    QString m_machine;
    QDateTime m_now;
    EngineContent m_content;
};

void ContentBuilder::addBlog()
{
    SimContainer &proxy = add(u"blog-proxy-1"_s, u"nginx:1.27"_s, 5 * kDay);
    compose(proxy, u"blog"_s, u"proxy"_s);
    proxy.ports = { { 80, 80, u"tcp"_s, u"0.0.0.0"_s }, { 443, 443, u"tcp"_s, u"0.0.0.0"_s } };
    proxy.memory = 14 * kMiB;
    proxy.load = 0.014;
    proxy.children = { u"nginx: worker process"_s, u"nginx: worker process"_s };
    tell(proxy, stories::accessLog, kLongHistory);

    SimContainer &app = add(u"blog-wordpress-1"_s, u"wordpress:6.7-apache"_s, 5 * kDay);
    compose(app, u"blog"_s, u"wordpress"_s);
    app.labels.insert(u"com.docker.compose.depends_on"_s, u"db:service_healthy:false"_s);
    app.ports = { { 80, 0, u"tcp"_s, {} } };
    app.mounts = { { u"blog_wp-content"_s, {}, u"/var/www/html/wp-content"_s, true } };
    app.environment << u"WORDPRESS_DB_HOST=db"_s << u"WORDPRESS_DB_NAME=blog"_s
                    << u"WORDPRESS_DB_PASSWORD=practice-only"_s;
    app.memory = 96 * kMiB;
    app.load = 0.071;
    app.children = { u"apache2 -DFOREGROUND"_s, u"apache2 -DFOREGROUND"_s, u"apache2 -DFOREGROUND"_s };
    tell(app, stories::phpApplication, 4000);

    SimContainer &database = add(u"blog-db-1"_s, u"mariadb:11.4"_s, 5 * kDay);
    compose(database, u"blog"_s, u"db"_s);
    database.ports = { { 3306, 0, u"tcp"_s, {} } };
    database.mounts = { { u"blog_db-data"_s, {}, u"/var/lib/mysql"_s, true } };
    database.environment << u"MARIADB_DATABASE=blog"_s << u"MARIADB_ROOT_PASSWORD=practice-only"_s;
    check(database, { u"CMD"_s, u"healthcheck.sh"_s, u"--connect"_s }, HealthState::Healthy);
    database.memory = 212 * kMiB;
    database.load = 0.032;
    tell(database, stories::database, 900);

    SimContainer &cache = add(u"blog-redis-1"_s, u"redis:7-alpine"_s, 5 * kDay);
    compose(cache, u"blog"_s, u"redis"_s);
    cache.ports = { { 6379, 0, u"tcp"_s, {} } };
    cache.memory = 9 * kMiB;
    cache.load = 0.006;
    tell(cache, stories::cache, 700);
}

void ContentBuilder::addShop()
{
    SimContainer &orders = add(u"shop-orders-1"_s, u"ghcr.io/example/orders:2.14"_s, 3 * kDay);
    compose(orders, u"shop"_s, u"orders"_s);
    orders.ports = { { 8080, 8080, u"tcp"_s, u"127.0.0.1"_s } };
    orders.hostConfig = { { u"Memory"_s, 268'435'456 },
                          { u"NanoCpus"_s, 500'000'000 },
                          { u"ReadonlyRootfs"_s, true },
                          { u"CapDrop"_s, QJsonArray { u"ALL"_s } },
                          { u"SecurityOpt"_s, QJsonArray { u"no-new-privileges:true"_s } } };
    orders.config.insert(u"User"_s, u"10001:10001"_s);
    orders.memory = 121 * kMiB;
    orders.load = 0.19;
    tell(orders, stories::jsonService, kLongHistory);

    SimContainer &inventory = add(u"shop-inventory-1"_s, u"ghcr.io/example/inventory:1.9"_s, 3 * kDay);
    compose(inventory, u"shop"_s, u"inventory"_s);
    inventory.ports = { { 8080, 0, u"tcp"_s, {} } };
    check(inventory, { u"CMD-SHELL"_s, u"curl -fs http://localhost:8080/health || exit 1"_s },
          HealthState::Unhealthy);
    inventory.memory = 402 * kMiB;
    inventory.load = 0.27;
    tell(inventory, stories::stackTraces, 6000);

    SimContainer &web = add(u"shop-web-1"_s, u"node:22-alpine"_s, 3 * kDay);
    compose(web, u"shop"_s, u"web"_s);
    web.command = { u"npm"_s, u"run"_s, u"dev"_s };
    web.ports = { { 5173, 5173, u"tcp"_s, u"0.0.0.0"_s } };
    web.config.insert(u"WorkingDir"_s, u"/app"_s);
    web.mounts = { { {}, u"/srv/shop/web"_s, u"/app"_s, true } };
    web.memory = 88 * kMiB;
    web.load = 0.11;
    web.children = { u"node /app/node_modules/.bin/vite"_s };
    tell(web, stories::colourful, 2500);
}

void ContentBuilder::addTools()
{
    SimContainer &registry = add(u"registry"_s, u"registry:2"_s, 21 * kDay);
    registry.ports = { { 5000, 5000, u"tcp"_s, u"127.0.0.1"_s } };
    registry.mounts = { { u"registry-data"_s, {}, u"/var/lib/registry"_s, true } };
    registry.restartPolicy = u"always"_s;
    registry.memory = 21 * kMiB;
    registry.load = 0.003;
    tell(registry, stories::registry, 3000);

    SimContainer &dashboards = add(u"grafana"_s, u"grafana/grafana:11.4.0"_s, 9 * kDay);
    dashboards.ports = { { 3000, 3000, u"tcp"_s, u"0.0.0.0"_s } };
    dashboards.config.insert(u"User"_s, u"472"_s);
    dashboards.memory = 118 * kMiB;
    dashboards.load = 0.042;
    tell(dashboards, stories::dashboards, kLongHistory);

    SimContainer &exporter = add(u"node-exporter"_s, u"prom/node-exporter:v1.8.2"_s, 30 * kDay);
    exporter.networks = { u"host"_s };
    exporter.address.clear();
    exporter.command = { u"--path.rootfs=/host"_s };
    exporter.mounts = { { {}, u"/"_s, u"/host"_s, false } };
    exporter.hostConfig.insert(u"PidMode"_s, u"host"_s);
    exporter.memory = 17 * kMiB;
    exporter.load = 0.009;
    tell(exporter, stories::metrics, 400);

    SimContainer &runner = add(u"ci-runner"_s, u"ghcr.io/example/ci-runner:3.1"_s, 12 * kDay);
    runner.mounts = { { {}, u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s, true },
                      { {}, u"/etc"_s, u"/host/etc"_s, false } };
    runner.hostConfig = { { u"Privileged"_s, true },
                          { u"CapAdd"_s, QJsonArray { u"SYS_ADMIN"_s, u"NET_ADMIN"_s } },
                          { u"SecurityOpt"_s,
                            QJsonArray { u"apparmor=unconfined"_s, u"seccomp=unconfined"_s,
                                         u"label=disable"_s } },
                          { u"PidMode"_s, u"host"_s } };
    runner.environment << u"RUNNER_TOKEN=practice-only"_s;
    runner.memory = 64 * kMiB;
    runner.load = 0.38;
    tell(runner, stories::dashboards, 1500);
}

void ContentBuilder::addJobs()
{
    SimContainer &job = add(u"monthly-report"_s, u"ghcr.io/example/report:4.2"_s, 2 * kDay);
    job.command = { u"--all"_s };
    job.state = RunState::Exited;
    job.finished = job.started.addSecs(611);
    job.exitCode = 137;
    job.isOomKilled = true;
    job.fate = SimFate::RunsOutOfMemory;
    job.memory = 40 * kMiB;
    job.load = 0.9;
    job.hostConfig.insert(u"Memory"_s, 536'870'912);
    job.restartPolicy = u"no"_s;
    job.log.append({ .text = "reading 41210 rows" }, job.started.toMSecsSinceEpoch() * 1'000'000);
    job.log.append({ .isError = true, .text = "warning: memory is short" },
                   job.started.addSecs(590).toMSecsSinceEpoch() * 1'000'000);

    SimContainer &worker = add(u"thumbnailer"_s, u"alpine:3.21"_s, 3 * kDay);
    worker.command = { u"/bin/sh"_s, u"-c"_s, u"while true; do ./work; done"_s };
    worker.state = RunState::Paused;
    worker.ranMs = worker.started.msecsTo(m_now) - kHour * 1000;
    worker.memory = 5 * kMiB;
    worker.load = 0.3;
    worker.ignoresTerm = true;
    worker.mounts = { { {}, u"/srv/pictures"_s, u"/pictures"_s, true } };

    SimContainer &backup = add(u"nightly-backup"_s, u"alpine:3.21"_s, 8 * kHour);
    backup.command = { u"/bin/sh"_s, u"/backup.sh"_s };
    backup.state = RunState::Exited;
    backup.finished = backup.started.addSecs(94);
    backup.fate = SimFate::Job;
    backup.restartPolicy = u"no"_s;
    backup.log.append({ .text = "backup started" }, backup.started.toMSecsSinceEpoch() * 1'000'000);
    backup.log.append({ .text = "backup complete: 1.4 GB" }, backup.finished.toMSecsSinceEpoch() * 1'000'000);

    SimContainer &once = add(u"blog-wordpress-run-4f1a2c9d8e70"_s, u"wordpress:6.7-apache"_s, 4 * kDay);
    compose(once, u"blog"_s, u"wordpress"_s);
    once.labels.insert(u"com.docker.compose.oneoff"_s, u"True"_s);
    once.command = { u"wp"_s, u"core"_s, u"update"_s };
    once.state = RunState::Exited;
    once.finished = once.started.addSecs(17);
    once.restartPolicy = u"no"_s;
    once.log.append({ .text = "Success: WordPress is at the latest version." },
                    once.finished.toMSecsSinceEpoch() * 1'000'000);
    for (SimContainer &each : m_content.containers) {
        if (each.state != RunState::Running)
            each.ranSince = {};
        if (!each.isAlive())
            each.pid = 0;
    }
}

void ContentBuilder::addSpecials()
{
    SimContainer &loops = add(u"payment-retry"_s, u"ghcr.io/example/payment-retry:2.0.1"_s, 6 * kHour);
    loops.state = RunState::Restarting;
    loops.fate = SimFate::Loops;
    loops.restartCount = 214;
    loops.exitCode = 78;
    loops.restartPolicy = u"always"_s;
    loops.started = m_now.addSecs(-41);
    loops.finished = m_now.addSecs(-40);
    loops.ranSince = {};
    loops.pid = 0;
    loops.load = 0.2;
    loops.memory = 6 * kMiB;
    tell(loops, stories::failing, 642);

    SimContainer &chat = add(u"chat-bot"_s, u"python:3.13-slim"_s, 10 * kDay);
    chat.command = { u"python3"_s, u"-m"_s, u"bot"_s };
    chat.labels = { { u"team"_s, u"コミュニティ"_s }, { u"description"_s, u"Grüße in vielen Sprachen"_s } };
    chat.memory = 57 * kMiB;
    chat.load = 0.018;
    tell(chat, stories::languages, 1200);

    SimContainer &download = add(u"model-download"_s, u"python:3.13-slim"_s, 2 * kHour);
    download.command = { u"python3"_s, u"download.py"_s };
    download.mounts = { { u"model-cache"_s, {}, u"/root/.cache"_s, true } };
    download.restartPolicy = u"on-failure"_s;
    download.restartLimit = 5;
    download.memory = 340 * kMiB;
    download.load = 0.55;
    tell(download, stories::progressBar, 160);

    SimContainer &console = add(u"console"_s, u"debian:12"_s, 15 * kDay);
    console.isTty = true;
    console.hasStdin = true;
    console.config.insert(u"Hostname"_s, u"console"_s);
    console.restartPolicy = u"no"_s;
    console.memory = 4 * kMiB;
    tell(console, stories::terminal, 300);

    SimContainer &draft = add(u"draft"_s, u"debian:12"_s, kHour);
    draft.state = RunState::Created;
    draft.started = {};
    draft.ranSince = {};
    draft.pid = 0;
    draft.restartPolicy = u"no"_s;
}

EngineContent ContentBuilder::makeMany(int count)
{
    static constexpr std::array kServices = {
        "web", "api", "worker", "cache", "db", "proxy", "mail", "search"
    };
    static constexpr std::array kTags = { "nginx:1.27", "node:22-alpine", "python:3.13-slim",
                                          "redis:7-alpine", "mariadb:11.4" };
    addImages();
    addNetworks();
    for (int i = 0; i < count; ++i) {
        const quint32 number = mixed(m_seed, static_cast<quint64>(i));
        const QString service = QString::fromLatin1(kServices.at(number % kServices.size()));
        const QString project = u"project-%1"_s.arg(i / 12, 3, 10, QChar(u'0'));
        SimContainer &one =
            add(u"%1-%2-%3"_s.arg(project, service).arg(i % 12 + 1),
                QString::fromLatin1(kTags.at(number % kTags.size())), kHour + qint64(number % 900) * kHour);
        compose(one, project, service);
        one.networks = { u"bridge"_s };
        one.address = u"172.17.%1.%2"_s.arg(i / 250).arg(i % 250 + 2);
        one.memory = (4 + number % 300) * kMiB;
        one.load = double(number % 100) / 1000;
        if (number % 5 == 0)
            one.ports = { { 8080, 10'000 + i, u"tcp"_s, u"0.0.0.0"_s } };
        if (number % 7 == 0)
            check(one, { u"CMD"_s, u"check"_s }, HealthState::Healthy);
        if (number % 11 == 0) {
            one.state = RunState::Exited;
            one.finished = one.started.addSecs(number % 3000);
            one.ranSince = {};
            one.pid = 0;
        }
        tell(one, stories::dashboards, 2000);
    }
    return std::move(m_content);
}

} // namespace

EngineContent makeEngineContent(quint32 seed, const QString &machineName, const QDateTime &now,
                                int containers)
{
    ContentBuilder builder(seed, machineName, now);
    return containers > 0 ? builder.makeMany(containers) : builder.make();
}

QString simId(quint32 seed, const QString &text)
{
    const QByteArray source = QByteArray::number(seed) + '/' + text.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex());
}

} // namespace slipway::sandbox
