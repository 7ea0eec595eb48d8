// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxlauncher.h"

#include "app/workspace.h"
#include "base/async/inthreadpool.h"
#include "base/files/ondisk.h"
#include "base/files/privatefile.h"
#include "base/json/jsonreader.h"
#include "sandbox/sandbox.h"

#include <QDir>

#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostLine = 64LL * 1024;
constexpr auto kPresetHost = "sandbox-preset"_L1; // also the id of its identity and authority

/// The sandbox signs people in where its ARM is.
azure::Cloud sandboxCloud(const QUrl &arm)
{
    const QUrl origin = arm.adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash);
    return { .name = u"Sandbox"_s,
             .armEndpoint = arm,
             .authority = origin,
             .audience = arm.toString(),
             .dnsSuffix = u"%1.cloudapp.sandbox"_s.arg(arm.port()) };
}

sandbox::EngineAccess presetIn(const JsonReader &engine)
{
    return { .machineId = engine["machineId"_L1].stringOr(),
             .address = engine["address"_L1].stringOr(),
             .port = static_cast<int>(engine["port"_L1].integerOr()),
             .ca = engine["ca"_L1].stringOr().toLatin1(),
             .certificate = engine["cert"_L1].stringOr().toLatin1(),
             .key = engine["key"_L1].stringOr().toLatin1() };
}

/// The machines that had Docker before Slipway came: their identity and hosts, as an import would leave them.
Result<> rememberPresets(const QList<sandbox::EngineAccess> &presets, const QString &dataFolder)
{
    if (Result<> folder = makePrivateFolder(dataFolder); !folder)
        return folder;
    Workspace workspace(dataFolder, pki::KeysAtRest::Plain);
    const sandbox::EngineAccess access = presets.value(0);
    if (access.address.isEmpty())
        return {};
    const Result<pki::Certificate> certificate = pki::Certificate::parse(access.certificate);
    if (!certificate)
        return certificate.error();
    const pki::StoredIdentity identity { .id = pki::IdentityId(kPresetHost),
                                         .name = certificate->commonName,
                                         .certificate = *certificate,
                                         .trusted = access.ca };
    if (const Result<> kept = workspace.certificates.putIdentity(identity, Secret(access.key)); !kept)
        return kept.error();
    for (qsizetype i = 0; i < presets.size(); ++i) {
        const sandbox::EngineAccess &each = presets.at(i);
        const QString id = i == 0 ? QString(kPresetHost) : u"%1-%2"_s.arg(kPresetHost).arg(i + 1);
        Result<> put = workspace.hosts.put({ .id = docker::HostId(id),
                                             .name = each.machineId.section(u'/', -1),
                                             .endpoint = { .kind = docker::Endpoint::Kind::Tls,
                                                           .address = each.address,
                                                           .port = static_cast<quint16>(each.port) },
                                             .identityId = kPresetHost,
                                             .machineId = each.machineId });
        if (!put)
            return put;
    }
    return {};
}

Result<QList<sandbox::Fault>> readFaults(const QString &path)
{
    const Result<QByteArray> text = readFile(path, kMostLine);
    if (!text)
        return text.error();
    return sandbox::Fault::fromJson(*text);
}

/// Of the line that slipway-sandbox prints: "engine" with its files, and "engines" that take the same.
QList<sandbox::EngineAccess> presetsIn(const JsonReader &json)
{
    QList<sandbox::EngineAccess> presets { presetIn(json["engine"_L1]) };
    const QList<JsonReader> others = json["engines"_L1].items();
    presets.reserve(others.size() + 1);
    for (const JsonReader &engine : others) {
        const sandbox::EngineAccess other = presetIn(engine);
        if (other.machineId != presets.first().machineId)
            presets.append(other);
    }
    return presets;
}

} // namespace

SandboxLauncher::SandboxLauncher(CommandLine options)
    : m_options(std::move(options))
{
}

SandboxLauncher::~SandboxLauncher() = default;

Task<Result<SandboxAccess>> SandboxLauncher::open(QString lifeFolder)
{
    const QString dataFolder = lifeFolder + u"/sandbox"_s;
    if (!m_options.sandboxAt.isEmpty()) {
        Result<SandboxAccess> running = co_await readRunning(dataFolder);
        co_return running;
    }
    if (m_sandbox)
        co_return describeEmbedded(dataFolder);
    Result<SandboxAccess> access = co_await openEmbedded(dataFolder);
    co_return access;
}

Task<Result<SandboxAccess>> SandboxLauncher::openEmbedded(QString dataFolder)
{
    using Started = Result<std::unique_ptr<sandbox::Sandbox>>;
    sandbox::SandboxOptions options { .machines = m_options.sandboxMachines,
                                      .engine = m_options.sandboxEngine };
    if (!m_options.sandboxFaults.isEmpty()) {
        const Result<QList<sandbox::Fault>> faults = readFaults(m_options.sandboxFaults);
        if (!faults)
            co_return faults.error();
        options.faults = *faults;
    }
    const auto start = [options, dataFolder]() -> Started {
        QDir(dataFolder).removeRecursively();
        return sandbox::Sandbox::start(options);
    };
    Started started = co_await inThreadPool(start);
    if (!started)
        co_return started.error();
    m_sandbox = std::move(*started);
    auto remember = [presets = m_sandbox->presetEngines(), dataFolder] {
        return rememberPresets(presets, dataFolder);
    };
    const Result<> remembered = co_await onDisk(std::move(remember));
    if (!remembered)
        co_return remembered.error();
    co_return describeEmbedded(dataFolder);
}

Result<SandboxAccess> SandboxLauncher::describeEmbedded(const QString &dataFolder) const
{
    return SandboxAccess { .cloud = sandboxCloud(m_sandbox->armEndpoint()),
                           .tenantId = m_sandbox->tenantId(),
                           .clientId = m_sandbox->clientId(),
                           .clientSecret = Secret(m_sandbox->clientSecret()),
                           .dataFolder = dataFolder };
}

Task<Result<SandboxAccess>> SandboxLauncher::readRunning(QString dataFolder) const
{
    const Result<QByteArray> line = readFile(m_options.sandboxAt, kMostLine);
    if (!line)
        co_return line.error();
    const Result<JsonDocument> document = JsonDocument::parse(*line, m_options.sandboxAt);
    if (!document)
        co_return document.error();
    const JsonReader json = document->root();
    SandboxAccess access { .cloud = sandboxCloud(QUrl(json["arm"_L1].string())),
                           .tenantId = json["tenantId"_L1].string(),
                           .clientId = json["clientId"_L1].string(),
                           .clientSecret = Secret(json["clientSecret"_L1].string().toUtf8()),
                           .dataFolder = dataFolder };
    auto remember = [presets = presetsIn(json), dataFolder] { return rememberPresets(presets, dataFolder); };
    const Result<> remembered = co_await onDisk(std::move(remember));
    if (!remembered)
        co_return remembered.error();
    co_return json.finish(std::move(access));
}

} // namespace slipway::app
