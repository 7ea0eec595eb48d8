// SPDX-License-Identifier: GPL-3.0-or-later
// The trees that images bring.
#include "sandbox/engine/container.h"
#include "sandbox/engine/files/simfiles.h"

#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFolders = { "/",          "/app",           "/bin",      "/dev",       "/etc",
                                  "/home",      "/lib",           "/media",    "/mnt",       "/opt",
                                  "/proc",      "/root",          "/run",      "/sbin",      "/srv",
                                  "/sys",       "/tmp",           "/usr",      "/usr/bin",   "/usr/lib",
                                  "/usr/local", "/usr/local/bin", "/usr/sbin", "/usr/share", "/var",
                                  "/var/lib",   "/var/log",       "/var/tmp" };
constexpr std::array kPrograms = { "cat",   "chmod", "clear",  "cp",    "date",     "df",   "echo",  "env",
                                   "false", "free",  "grep",   "head",  "hostname", "id",   "kill",  "ls",
                                   "mkdir", "mv",    "ps",     "pwd",   "rm",       "seq",  "sh",    "sleep",
                                   "stty",  "tail",  "top",    "touch", "true",     "tty",  "uname", "uptime",
                                   "wc",    "which", "whoami", "yes",   "printf",   "find", "stat",  "test" };

SimFile folder(quint32 mode = 0755)
{
    return { .kind = FileKind::Folder, .mode = mode };
}

SimFile text(const QByteArray &content, quint32 mode = 0644)
{
    return { .mode = mode, .content = content };
}

SimFile link(const QString &target)
{
    return { .kind = FileKind::Link, .mode = 0777, .target = target };
}

QByteArray osRelease(const SimImage &image)
{
    if (image.hasBash)
        return "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian "
               "GNU/Linux\"\nVERSION_ID=\"12\"\n"
               "VERSION=\"12 (bookworm)\"\nVERSION_CODENAME=bookworm\nID=debian\n";
    return "NAME=\"Alpine Linux\"\nID=alpine\nVERSION_ID=3.21.0\nPRETTY_NAME=\"Alpine Linux v3.21\"\n";
}

} // namespace

void SimFiles::addSystem(const SimContainer &container, const SimImage &image)
{
    for (const char *name : kFolders)
        base(QString::fromLatin1(name), folder());
    base(u"/tmp"_s, folder(01777));
    base(u"/root"_s, folder(0700));
    base(u"/dev/null"_s, text({}, 0666));
    const QString hostname = container.config.value(u"Hostname"_s).toString(container.id.left(12));
    base(u"/etc/hostname"_s, text(hostname.toUtf8() + '\n'));
    base(u"/etc/hosts"_s,
         text("127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n"
              + container.address.toLatin1() + '\t' + hostname.toUtf8() + '\n'));
    base(u"/etc/resolv.conf"_s, text("nameserver 127.0.0.11\noptions ndots:0\n"));
    base(u"/etc/os-release"_s, text(osRelease(image)));
    base(u"/etc/passwd"_s,
         text("root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n"
              "www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin\n"
              "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n"));
    base(u"/etc/group"_s, text("root:x:0:\ndaemon:x:1:\nwww-data:x:33:\nnogroup:x:65534:\n"));
    base(u"/etc/localtime"_s, link(u"/usr/share/zoneinfo/Etc/UTC"_s));
    base(u"/var/run"_s, link(u"/run"_s));
    base(u"/var/lock"_s, link(u"/run/lock"_s));
    base(u"/.dockerenv"_s, text({}));
}

void SimFiles::addPrograms(const SimImage &image)
{
    static const QByteArray kBinary = QByteArray("\x7f"
                                                 "ELF\x02\x01\x01",
                                                 7)
        + QByteArray(9, '\0');
    if (!image.hasShell)
        return;
    if (image.hasBash)
        base(u"/bin/bash"_s, text(kBinary + QByteArray(4096, '\0'), 0755));
    else
        base(u"/bin/busybox"_s, text(kBinary + QByteArray(8192, '\0'), 0755));
    for (const char *name : kPrograms) {
        const QString path = u"/bin/"_s + QString::fromLatin1(name);
        base(path, image.hasBash ? text(kBinary + QByteArray(2048, '\0'), 0755) : link(u"/bin/busybox"_s));
    }
    base(u"/usr/local/bin/colours"_s, text("# Shows what a terminal can do.\n", 0755));
}

void SimFiles::addPurpose(const SimContainer &container, const SimImage &image)
{
    // What its image starts by itself is there, and what a container of the believable set has run.
    QStringList programs { image.entrypoint.value(0), image.command.value(0) };
    if (container.started.isValid())
        programs.append(container.wholeCommand().value(0));
    for (const QString &program : std::as_const(programs)) {
        const QString path = program.startsWith(u'/') ? program : u"/usr/local/bin/"_s + program;
        if (!program.isEmpty() && !m_files.contains(path) && !m_files.contains(u"/bin/"_s + program))
            base(path, text("#!/bin/sh\nexec \"$@\"\n", 0755));
    }
    if (container.image.startsWith(u"nginx")) {
        base(u"/etc/nginx"_s, folder());
        base(u"/etc/nginx/conf.d"_s, folder());
        base(
            u"/etc/nginx/nginx.conf"_s,
            text("user  nginx;\nworker_processes  auto;\nevents {\n    worker_connections  1024;\n}\nhttp {\n"
                 "    include /etc/nginx/conf.d/*.conf;\n}\n"));
        base(u"/etc/nginx/conf.d/default.conf"_s,
             text("server {\n    listen 80;\n    location / {\n        proxy_pass http://wordpress;\n    "
                  "}\n}\n"));
        base(u"/var/log/nginx"_s, folder());
        base(u"/var/log/nginx/access.log"_s, link(u"/dev/stdout"_s));
        base(u"/var/log/nginx/error.log"_s, link(u"/dev/stderr"_s));
    }
    if (container.name == u"chat-bot") {
        base(u"/app/grüße.txt"_s, text("Grüße aus Köln\nこんにちは\n"));
        base(u"/app/日本語"_s, folder());
        base(u"/app/日本語/メモ.txt"_s, text("メモ\n"));
        base(u"/app/with blank & $sign.txt"_s, text("a name to be careful with\n"));
    }
    if (container.name == u"console") {
        base(u"/root/notes.txt"_s, text("Nothing here is real.\n"));
        base(u"/root/run.sh"_s, text("#!/bin/sh\necho running\n", 0755));
    }
}

std::shared_ptr<SimFiles> SimFiles::make(const SimContainer &container, const SimImage &image)
{
    auto files = std::make_shared<SimFiles>();
    files->addSystem(container, image);
    files->addPrograms(image);
    files->addPurpose(container, image);
    for (auto &[path, file] : files->m_files)
        file.modified = image.created;
    for (const SimMount &mount : container.mounts)
        files->put(mount.target, folder());
    if (container.started.isValid()) {
        SimFile written = text(QByteArray::number(container.pid) + '\n');
        written.modified = container.started;
        files->put(u"/run/main.pid"_s, written);
        SimFile history = text("ls\n", 0600);
        history.modified = container.started.addSecs(90);
        files->put(u"/root/.sh_history"_s, history);
    }
    return files;
}

} // namespace slipway::sandbox
