// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/container.h"

#include <QCryptographicHash>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1'048'576;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

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
        addBlog();
        addOthers();
        m_content.volumes = { u"blog_db-data"_s, u"blog_wp-content"_s, u"registry-data"_s };
        m_content.networks = { u"bridge"_s, u"host"_s, u"none"_s, u"blog_default"_s };
        return std::move(m_content);
    }

private:
    void addImages()
    {
        const QList<std::pair<QString, qint64>> list = {
            { u"nginx:1.27"_s, 192 * kMiB },   { u"wordpress:6.7-apache"_s, 701 * kMiB },
            { u"mariadb:11.4"_s, 405 * kMiB }, { u"redis:7-alpine"_s, 41 * kMiB },
            { u"registry:2"_s, 26 * kMiB },    { u"grafana/grafana:11.4.0"_s, 486 * kMiB },
            { u"alpine:3.21"_s, 8 * kMiB },    { u"ghcr.io/example/report:4.2"_s, 143 * kMiB }
        };
        for (const auto &[tag, size] : list) {
            const QString repository = tag.left(tag.lastIndexOf(u':'));
            m_content.images.append(
                { .id = u"sha256:"_s + simId(m_seed, tag),
                  .tags = { tag },
                  .digest = repository + u"@sha256:"_s + simId(m_seed, tag + u"/digest"_s),
                  .created = m_now.addSecs(-40 * kDay),
                  .size = size });
        }
    }

    SimContainer &add(const QString &name, const QString &image, qint64 ageSeconds)
    {
        SimContainer container { .id = simId(m_seed, m_machine + u'/' + name),
                                 .name = name,
                                 .image = image,
                                 .imageId = u"sha256:"_s + simId(m_seed, image),
                                 .created = m_now.addSecs(-ageSeconds),
                                 .state = RunState::Running,
                                 .started = m_now.addSecs(-ageSeconds + 2),
                                 .restartPolicy = u"unless-stopped"_s,
                                 .network = u"bridge"_s };
        container.pid = 2000 + static_cast<int>(m_content.containers.size()) * 137;
        container.address = u"172.17.0.%1"_s.arg(m_content.containers.size() + 2);
        container.environment = { u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s };
        m_content.containers.append(container);
        return m_content.containers.last();
    }

    void compose(SimContainer &container, const QString &service)
    {
        container.network = u"blog_default"_s;
        container.address.replace(u"172.17."_s, u"172.18."_s);
        container.labels = { { u"com.docker.compose.project"_s, u"blog"_s },
                             { u"com.docker.compose.service"_s, service },
                             { u"com.docker.compose.container-number"_s, u"1"_s },
                             { u"com.docker.compose.oneoff"_s, u"False"_s },
                             { u"com.docker.compose.project.working_dir"_s, u"/srv/blog"_s },
                             { u"com.docker.compose.project.config_files"_s, u"/srv/blog/compose.yaml"_s },
                             { u"com.docker.compose.version"_s, u"2.32.1"_s } };
    }

    void addBlog()
    {
        SimContainer &proxy = add(u"blog-proxy-1"_s, u"nginx:1.27"_s, 5 * kDay);
        compose(proxy, u"proxy"_s);
        proxy.command = { u"/docker-entrypoint.sh"_s, u"nginx"_s, u"-g"_s, u"daemon off;"_s };
        proxy.ports = { { 80, 80, u"tcp"_s, u"0.0.0.0"_s }, { 443, 443, u"tcp"_s, u"0.0.0.0"_s } };
        proxy.memory = 14 * kMiB;
        proxy.load = 0.004;
        proxy.chatter = { "198.51.100.23 - - \"GET / HTTP/1.1\" 200 5316",
                          "198.51.100.23 - - \"GET /wp-includes/style.css HTTP/1.1\" 200 812",
                          "203.0.113.80 - - \"GET /feed/ HTTP/1.1\" 304 0" };

        SimContainer &app = add(u"blog-wordpress-1"_s, u"wordpress:6.7-apache"_s, 5 * kDay);
        compose(app, u"wordpress"_s);
        app.command = { u"docker-entrypoint.sh"_s, u"apache2-foreground"_s };
        app.ports = { { 80, 0, u"tcp"_s, {} } };
        app.mounts = { { u"blog_wp-content"_s, {}, u"/var/www/html/wp-content"_s, true } };
        app.environment << u"WORDPRESS_DB_HOST=db"_s << u"WORDPRESS_DB_NAME=blog"_s;
        app.memory = 96 * kMiB;
        app.load = 0.031;
        app.chatter = { "172.18.0.2 - - \"GET /index.php HTTP/1.1\" 200 5204",
                        "172.18.0.2 - - \"POST /wp-cron.php HTTP/1.1\" 200 0" };

        SimContainer &database = add(u"blog-db-1"_s, u"mariadb:11.4"_s, 5 * kDay);
        compose(database, u"db"_s);
        database.command = { u"docker-entrypoint.sh"_s, u"mariadbd"_s };
        database.ports = { { 3306, 0, u"tcp"_s, {} } };
        database.mounts = { { u"blog_db-data"_s, {}, u"/var/lib/mysql"_s, true } };
        database.health = HealthState::Healthy;
        database.memory = 212 * kMiB;
        database.load = 0.012;
        database.chatter = { "[Note] InnoDB: Buffer pool(s) load completed", "[Note] Checkpoint done" };

        SimContainer &cache = add(u"blog-redis-1"_s, u"redis:7-alpine"_s, 5 * kDay);
        compose(cache, u"redis"_s);
        cache.command = { u"docker-entrypoint.sh"_s, u"redis-server"_s };
        cache.ports = { { 6379, 0, u"tcp"_s, {} } };
        cache.memory = 9 * kMiB;
        cache.load = 0.002;
        cache.chatter = { "100 changes in 300 seconds. Saving...",
                          "Background saving terminated with success" };
    }

    void addOthers()
    {
        SimContainer &registry = add(u"registry"_s, u"registry:2"_s, 21 * kDay);
        registry.command = { u"/entrypoint.sh"_s, u"/etc/docker/registry/config.yml"_s };
        registry.ports = { { 5000, 5000, u"tcp"_s, u"127.0.0.1"_s } };
        registry.mounts = { { u"registry-data"_s, {}, u"/var/lib/registry"_s, true } };
        registry.restartPolicy = u"always"_s;
        registry.memory = 21 * kMiB;
        registry.load = 0.001;

        SimContainer &dashboards = add(u"grafana"_s, u"grafana/grafana:11.4.0"_s, 9 * kDay);
        dashboards.command = { u"/run.sh"_s };
        dashboards.ports = { { 3000, 3000, u"tcp"_s, u"0.0.0.0"_s } };
        dashboards.memory = 118 * kMiB;
        dashboards.load = 0.008;
        dashboards.chatter = {
            "level=info msg=\"Request Completed\" method=GET path=/api/health status=200"
        };

        SimContainer &job = add(u"monthly-report"_s, u"ghcr.io/example/report:4.2"_s, 2 * kDay);
        job.command = { u"/usr/local/bin/report"_s, u"--all"_s };
        job.state = RunState::Exited;
        job.finished = job.started.addSecs(611);
        job.exitCode = 137;
        job.isOomKilled = true;
        job.pid = 0;
        job.restartPolicy = u"no"_s;
        job.log = { { job.started, false, "reading 41210 rows" },
                    { job.started.addSecs(590), true, "warning: memory is short" } };

        SimContainer &worker = add(u"thumbnailer"_s, u"alpine:3.21"_s, 3 * kDay);
        worker.command = { u"/bin/sh"_s, u"-c"_s, u"while true; do ./work; done"_s };
        worker.state = RunState::Paused;
        worker.memory = 5 * kMiB;
        worker.mounts = { { {}, u"/srv/pictures"_s, u"/pictures"_s, true } };

        SimContainer &backup = add(u"nightly-backup"_s, u"alpine:3.21"_s, 8 * kHour);
        backup.command = { u"/bin/sh"_s, u"/backup.sh"_s };
        backup.state = RunState::Exited;
        backup.finished = backup.started.addSecs(94);
        backup.exitCode = 0;
        backup.pid = 0;
        backup.restartPolicy = u"no"_s;
        backup.log = { { backup.started, false, "backup started" },
                       { backup.finished, false, "backup complete: 1.4 GB" } };
    }

    quint32 m_seed;
    QString m_machine;
    QDateTime m_now;
    EngineContent m_content;
};

} // namespace

EngineContent makeEngineContent(quint32 seed, const QString &machineName, const QDateTime &now)
{
    return ContentBuilder(seed, machineName, now).make();
}

QString simId(quint32 seed, const QString &text)
{
    const QByteArray source = QByteArray::number(seed) + '/' + text.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex());
}

} // namespace slipway::sandbox
