// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hoststore.h"

#include "base/files/privatefile.h"
#include "base/files/setaside.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcHosts, "slipway.docker.hosts", QtInfoMsg)

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFileName = "hosts.json"_L1;
constexpr auto kFormatKey = "format"_L1;
constexpr auto kHostsKey = "hosts"_L1;
constexpr int kFormat = 1;
constexpr qint64 kLargestFile = 16LL * 1024 * 1024;
constexpr auto kNewerFormat = "hosts.newer-format"_L1;
constexpr auto kBusy = "hosts.busy"_L1;
constexpr auto kLockSuffix = ".lock"_L1;
constexpr int kLongestWait = 1000; // milliseconds; a change takes a few

void putInto(QList<Host> &hosts, Host host)
{
    const auto same =
        std::find_if(hosts.begin(), hosts.end(), [&host](const Host &h) { return h.id == host.id; });
    if (same == hosts.end())
        hosts.append(std::move(host));
    else
        *same = std::move(host);
}

Result<QList<Host>> hostsFrom(QByteArrayView text, const QString &path)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, path);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const qint64 format = root[kFormatKey].integer();
    if (format > kFormat) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = kNewerFormat,
                       .subject = path,
                       .detail = u"format %1 was written by a newer version"_s.arg(format) };
    }
    QList<Host> hosts;
    const QList<JsonReader> items = root[kHostsKey].items();
    for (const JsonReader &item : items) {
        Result<Host> host = Host::fromJson(item);
        if (!host)
            return host.error();
        putInto(hosts, *std::move(host));
    }
    return root.finish(std::move(hosts));
}

} // namespace

HostStore::HostStore(const QString &dataFolder)
    : m_path(dataFolder + u'/' + kFileName)
{
}

Result<QList<Host>> HostStore::load() const
{
    const Result<QByteArray> text = readFile(m_path, kLargestFile);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return QList<Host>();
    if (!text)
        return text.error().kind == ErrorKind::Invalid ? keepDamaged(text.error()) : text.error();
    Result<QList<Host>> hosts = hostsFrom(*text, m_path);
    if (!hosts && hosts.error().code != kNewerFormat)
        return keepDamaged(hosts.error());
    return hosts;
}

Result<> HostStore::put(const Host &host) const
{
    return change([&host](QList<Host> &hosts) {
        putInto(hosts, host);
        return true;
    });
}

Result<> HostStore::remove(const HostId &id) const
{
    return change([&id](QList<Host> &hosts) {
        return hosts.removeIf([&id](const Host &host) { return host.id == id; }) > 0;
    });
}

/// Reads, edits and writes with nobody in between; writes only what `edit` calls a change. Where no lock can
/// be made, writing fails as well and says why.
Result<> HostStore::change(const std::function<bool(QList<Host> &)> &edit) const
{
    if (Result<> folder = makePrivateFolder(QFileInfo(m_path).path()); !folder)
        return folder;
    QLockFile lock(m_path + kLockSuffix);
    if (!lock.tryLock(kLongestWait) && lock.error() == QLockFile::LockFailedError) {
        return Error { .kind = ErrorKind::Local,
                       .code = kBusy,
                       .subject = m_path,
                       .detail = u"another writer did not end in time"_s };
    }
    Result<QList<Host>> hosts = loadForChange();
    if (!hosts)
        return hosts.error();
    if (!edit(*hosts))
        return {};
    return write(*hosts);
}

Result<QList<Host>> HostStore::loadForChange() const
{
    Result<QList<Host>> hosts = load();
    if (!hosts && hosts.error().code == kDamaged && !QFileInfo::exists(m_path))
        return QList<Host>();
    return hosts;
}

Result<> HostStore::write(const QList<Host> &hosts) const
{
    QJsonArray array;
    for (const Host &host : hosts)
        array.append(host.toJson());
    const QJsonObject root { { kFormatKey, kFormat }, { kHostsKey, array } };
    return writePrivateFile(m_path, QJsonDocument(root).toJson(QJsonDocument::Indented));
}

Error HostStore::keepDamaged(const Error &reason) const
{
    const QString kept = setAside(m_path);
    Error error { .kind = ErrorKind::Local, .code = kDamaged, .subject = m_path, .detail = reason.detail };
    error.detail += kept.isEmpty() ? u"; it could not be moved away"_s : u"; kept as "_s + kept;
    qCWarning(lcHosts).noquote() << "hosts.json is damaged:" << error.detail;
    return error;
}

} // namespace slipway::docker
