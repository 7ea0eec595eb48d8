// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/core.h"

#include "pki/authority.h"
#include "sandbox/arm/answers.h"
#include "sandbox/arm/inventory.h"
#include "sandbox/arm/sizes.h"
#include "sandbox/tlsfiles.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewMachines = 50;
constexpr int kSmallPage = 5;
constexpr int kLargePage = 500;
constexpr int kMaximumMachines = 20'000;
constexpr int kEnginePort = 2376;
constexpr int kFirstBlock = 16; ///< of 127.x: below it people run things of their own
constexpr int kBlocks = 220;
constexpr int kPlaces = 3; ///< within a block
constexpr int kNetworksPerSandbox = 81; ///< 20,000 machines, 250 to a network

constexpr auto kControlPath = "/sandbox/faults"_L1;

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// What a fault asks for: a token that was given from now on.
QByteArray pemOf(const Secret &key)
{
    return key.reveal([](QByteArrayView pem) { return pem.toByteArray(); });
}

} // namespace

SandboxCore::SandboxCore(SandboxOptions options)
    : m_options(std::move(options))
    , m_tokens(m_options.tokenLife)
    , m_operations(m_faults, m_options.retryAfter, this)
    , m_context { .world = m_world, .operations = m_operations }
    , m_claim(this)
    , m_server([this](const ExchangePtr &exchange) { handle(exchange); }, this)
{
}

Result<SandboxFacts> SandboxCore::start()
{
    if (m_options.machines < 1 || m_options.machines > kMaximumMachines)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"sandbox.machines"_s,
                       .detail = u"from 1 to 20000 machines"_s };
    const bool isFront = m_options.engine.startsWith(u"unix:///"_s);
    if (!m_options.engine.isEmpty() && !isFront)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"sandbox.engine"_s,
                       .subject = m_options.engine,
                       .detail = u"neither \"simulated\" nor unix:///path"_s };
    SandboxFacts facts;
    std::optional<QSslConfiguration> tls;
    if (!m_options.tlsDir.isEmpty()) {
        const auto files = serverTls(m_options.tlsDir);
        if (!files)
            return files.error();
        tls = files->configuration;
        facts.certificateAuthority = files->authority;
    }
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), m_options.port, tls))
        return Error { .kind = ErrorKind::Local, .code = u"sandbox.port"_s, .detail = m_server.errorText() };
    m_scheme = tls ? u"https"_s : u"http"_s;
    facts.base = QUrl(u"%1://127.0.0.1:%2/"_s.arg(m_scheme).arg(m_server.port()));

    makeWorld(m_server.port());
    for (const Fault &fault : std::as_const(m_options.faults))
        m_faults.add(fault);
    facts.tenantId = m_world.tenantId;
    facts.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    facts.clientSecret = 's' + randomText(30); // no command line takes it for an option
    for (const Subscription &subscription : m_world.subscriptions) {
        if (subscription.tenant.isEmpty())
            facts.subscriptionIds.append(subscription.id);
    }
    facts.partnerTenantId = m_world.partnerId;
    facts.machineIds = m_world.machineOrder;
    m_signIn.emplace(directory(facts), m_tokens);
    const auto presets = makePresetEngines();
    if (!presets)
        return presets.error();
    facts.presets = *presets;
    return facts;
}

Directory SandboxCore::directory(const SandboxFacts &facts) const
{
    Directory directory { .home = { m_world.tenantId, m_world.tenantName, m_world.domain },
                          .partner = { m_world.partnerId, m_world.partnerName, m_world.partnerDomain },
                          .clientId = facts.clientId,
                          .clientSecret = facts.clientSecret };
    const auto add = [this, &directory](const QString &name, const QString &shown) {
        const QString userName = name + u'@' + m_world.domain;
        directory.people.append({ .userName = userName,
                                  .userId = m_world.guid(name == u"you" ? u"user"_s : userName),
                                  .name = shown,
                                  .isGuest = m_world.guests.contains(userName) });
    };
    add(u"you"_s, u"Practice User"_s);
    add(u"colleague"_s, u"Practice Colleague"_s);
    add(u"newcomer"_s, u"Practice Newcomer"_s);
    return directory;
}

void SandboxCore::makeWorld(quint16 port)
{
    const AddressPlace place =
        m_options.addressBlock ? AddressPlace { *m_options.addressBlock, 0 } : claimAddresses(port);
    m_world = makeInventory({ .machines = m_options.machines,
                              .seed = m_options.seed,
                              .addressBlock = place.block,
                              .addressOffset = place.offset,
                              .dnsNames = m_options.dnsNames });
    m_world.dnsZone = u"%1.cloudapp.sandbox"_s.arg(port);
    m_engines.emplace(m_world, m_options.engine,
                      EngineSettings { .seed = m_options.seed,
                                       .heartbeat = m_options.heartbeat,
                                       .containers = m_options.containers,
                                       .eventsPerSecond = m_options.eventsPerSecond });
    m_guest.emplace(*m_engines, [this](const RecordedAccess &change) { m_recorder.addAccess(change); });
    m_context.pageSize = m_options.pageSize > 0 ? m_options.pageSize
        : m_options.machines <= kFewMachines    ? kSmallPage
                                                : kLargePage;
    m_context.delay = m_options.operationDelay;
    m_context.runExtension = [this](Machine &machine, Extension &extension) {
        return m_guest->run(machine, extension);
    };
    m_context.runInstallScript = [this](Machine &machine, const DecodedUpload &upload) {
        return m_guest->runInstallScript(machine, upload);
    };
    m_context.disableExtension = &Guest::disable;
    m_context.machineChanged = [this](const Machine &machine) { m_engines->settle(machine); };
    m_context.extensionReceived = [this](const Machine &machine, const Extension &extension) {
        m_recorder.addExtension(machine, extension);
    };
    m_context.machineGone = [this](const QString &id) { m_engines->forget(id); };
    m_arm.emplace(m_context, m_tokens);
}

/// Addresses that no other sandbox on this computer has: each holds one that no machine gets, as long as it
/// runs.
SandboxCore::AddressPlace SandboxCore::claimAddresses(quint16 port)
{
    AddressPlace place;
    for (int attempt = 0; attempt < kBlocks * kPlaces; ++attempt) {
        const int number = (port + attempt) % (kBlocks * kPlaces);
        place = { static_cast<quint8>(kFirstBlock + number % kBlocks),
                  static_cast<quint8>(number / kBlocks * kNetworksPerSandbox) };
        const QHostAddress address(u"127.%1.%2.254"_s.arg(place.block).arg(place.offset));
        if (m_claim.listen(address, kEnginePort))
            break;
    }
    return place;
}

struct SandboxCore::PresetFiles
{
    pki::KeyedCertificate authority {};
    pki::KeyedCertificate client {};
};

/// Docker on the machines that have it from the start, with an authority whose key is thrown away: the
/// machine of the believable set, and as many others as are asked for.
Result<QList<EngineAccess>> SandboxCore::makePresetEngines()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto authority = pki::makeAuthority({ .commonName = u"Practice engines"_s, .now = now });
    if (!authority)
        return authority.error();
    auto client = pki::issue(
        *authority,
        { .purpose = pki::CertificatePurpose::Client, .commonName = u"practice client"_s, .now = now });
    if (!client)
        return client.error();
    const PresetFiles files { *std::move(authority), *std::move(client) };
    QList<Machine *> machines;
    machines.reserve(static_cast<qsizetype>(m_world.machines.size()));
    for (auto &[id, machine] : m_world.machines) {
        const bool fits =
            machine.isRunning() && m_world.addressOf(machine) && m_world.securityGroupOf(machine);
        if (fits && machine.name == kPresetMachine)
            machines.prepend(&machine);
        else if (fits && m_options.engines > 1 && !machine.image.isWindows)
            machines.append(&machine);
    }
    if (machines.size() < m_options.engines && m_options.engines > 1)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"sandbox.engines"_s,
                       .detail = u"too few machines for so many engines"_s };
    QList<EngineAccess> presets;
    for (qsizetype i = 0; i < std::min<qsizetype>(machines.size(), m_options.engines); ++i) {
        const auto preset = makePresetEngine(*machines.at(i), files);
        if (!preset)
            return preset.error();
        presets.append(*preset);
    }
    return presets;
}

Result<EngineAccess> SandboxCore::makePresetEngine(Machine &machine, const PresetFiles &files)
{
    const PublicAddress *address = m_world.addressOf(machine);
    SecurityGroup *group = m_world.securityGroupOf(machine);
    const auto server = pki::issue(files.authority,
                                   { .commonName = machine.name,
                                     .dnsNames = { machine.name, u"localhost"_s },
                                     .ipAddresses = { address->address },
                                     .now = QDateTime::currentDateTimeUtc() });
    if (!server)
        return server.error();
    const QByteArray ca = files.authority.certificate.toPem();
    machine.engine = EngineSetup { .port = kEnginePort,
                                   .ca = ca,
                                   .certificate = server->certificate.toPem(),
                                   .key = pemOf(server->privateKey) };
    machine.tags.insert(u"docker"_s, u"installed"_s);
    Extension extension { .name = u"DockerExtension"_s,
                          .publisher = u"Microsoft.Azure.Extensions"_s,
                          .type = u"DockerExtension"_s,
                          .version = u"1.2"_s,
                          .handlerVersion = u"1.2.2"_s,
                          .location = machine.location,
                          .options = { { u"autoUpgradeMinorVersion"_s, true } },
                          .settings = { { u"docker"_s,
                                          QJsonObject { { u"port"_s, QString::number(kEnginePort) } } } },
                          .provisioningState = u"Succeeded"_s };
    extension.status =
        ExtensionStatus { u"ProvisioningState/succeeded"_s, u"Info"_s, u"Provisioning succeeded"_s,
                          u"Enable succeeded."_s, machine.created.addDays(1) };
    machine.extensions.emplace(u"dockerextension"_s, extension);
    const SecurityRule rule { .name = u"docker-tls"_s,
                              .properties = { { u"protocol"_s, u"Tcp"_s },
                                              { u"sourcePortRange"_s, u"*"_s },
                                              { u"destinationPortRange"_s, QString::number(kEnginePort) },
                                              { u"sourceAddressPrefix"_s, u"203.0.113.7/32"_s },
                                              { u"destinationAddressPrefix"_s, u"*"_s },
                                              { u"access"_s, u"Allow"_s },
                                              { u"priority"_s, 310 },
                                              { u"direction"_s, u"Inbound"_s } },
                              .provisioningState = u"Succeeded"_s };
    group->rules.emplace(rule.name, rule);
    m_engines->settle(machine);
    return EngineAccess { .machineId = machine.id,
                          .address = address->address,
                          .port = kEnginePort,
                          .ca = ca,
                          .certificate = files.client.certificate.toPem(),
                          .key = pemOf(files.client.privateKey) };
}

QString SandboxCore::baseFor(const HttpRequest &request) const
{
    const QByteArray proto = request.fields.value("X-Forwarded-Proto").toLower();
    const QString scheme = proto == "https" || proto == "http" ? QString::fromLatin1(proto) : m_scheme;
    return u"%1://%2/"_s.arg(scheme, QString::fromLatin1(request.fields.value("Host")).toLower());
}

/// A page in somebody's browser must not reach the sandbox: not by a name of its own (DNS rebinding), not by
/// a form or script (Origin).
std::optional<HttpResponse> SandboxCore::refuseOrigin(const HttpRequest &request) const
{
    if (request.fields.count("Host") != 1)
        return HttpResponse::text(400, "exactly one Host is needed\n");
    const QByteArray host = request.fields.value("Host").toLower();
    const QByteArray port = QByteArray::number(m_server.port());
    if (host != "127.0.0.1:" + port && host != "localhost:" + port)
        return HttpResponse::text(421, "this is not the server of that name\n");
    if (request.fields.contains("Origin"))
        return HttpResponse::text(403, "pages of browsers are not served\n");
    return std::nullopt;
}

void SandboxCore::handle(const ExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    if (auto refusal = refuseOrigin(request))
        return answer(exchange, std::move(*refusal));
    if (request.path() == kControlPath)
        return exchange->answer(control(request));
    const QString base = baseFor(request);
    if (!applyFault(exchange, base))
        answer(exchange, respond(request, base));
}

void SandboxCore::answer(const ExchangePtr &exchange, HttpResponse response)
{
    const QString path = exchange->request().path().toLower();
    m_recorder.addRequest(exchange->request(), response.status, !path.contains(u"/oauth2/"_s));
    exchange->answer(std::move(response));
}

/// What a fault changes before the request that it was for is answered as usual; false: it is none of those.
bool SandboxCore::applyChange(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::ExpireTokens:
        m_tokens.expireAll();
        return true;
    case Fault::Kind::ChallengeClaims:
        m_tokens.challenge(false);
        return true;
    case Fault::Kind::DeleteMachine:
        deleteMachine(machineIdOf(fault.machine));
        return true;
    case Fault::Kind::SilenceAgent:
        setAgentSilent(machineIdOf(fault.machine), true);
        return true;
    default:
        return false;
    }
}

void SandboxCore::throttle(const ExchangePtr &exchange, const Fault &fault)
{
    HttpResponse response = armError(
        429, fault.code.isEmpty() ? u"TooManyRequests"_s : fault.code,
        fault.message.isEmpty()
            ? u"The server rejected the request because too many requests have been received for this subscription."_s
            : fault.message);
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(fault.retryAfter.count());
    response.fields.add("Retry-After",
                        fault.isRetryAfterDate ? httpDate(until)
                                               : QByteArray::number(qint64(fault.retryAfter.count())));
    answer(exchange, std::move(response));
}

bool SandboxCore::applyFault(const ExchangePtr &exchange, const QString &base)
{
    const QString target = QString::fromUtf8(QByteArray::fromPercentEncoding(exchange->request().target));
    auto fault = m_faults.takeForRequest(target);
    while (fault && applyChange(*fault))
        fault = m_faults.takeForRequest(target);
    if (!fault)
        return false;
    switch (fault->kind) {
    case Fault::Kind::Throttle:
        throttle(exchange, *fault);
        return true;
    case Fault::Kind::Status:
        answer(exchange,
               armError(fault->status, fault->code.isEmpty() ? u"InternalServerError"_s : fault->code,
                        fault->message.isEmpty() ? u"Encountered internal server error."_s : fault->message));
        return true;
    case Fault::Kind::Drop:
        m_recorder.addRequest(exchange->request(), 0, false);
        exchange->drop();
        return true;
    case Fault::Kind::Garbage:
        answer(exchange,
               HttpResponse::text(200, "<html>not what you asked for", "application/json; charset=utf-8"));
        return true;
    case Fault::Kind::Delay:
        QTimer::singleShot(fault->delay, this,
                           [this, exchange, base] { answer(exchange, respond(exchange->request(), base)); });
        return true;
    case Fault::Kind::LateAnswer:
        QTimer::singleShot(
            fault->delay, this,
            [this, exchange, response = respond(exchange->request(), base)] { answer(exchange, response); });
        return true;
    default:
        return false;
    }
}

/// The way for other programs to put faults in the way: see Fault::fromJson().
HttpResponse SandboxCore::control(const HttpRequest &request)
{
    if (request.method == "DELETE") {
        m_faults.clear();
        return { .status = 204 };
    }
    if (request.method == "POST") {
        const auto faults = Fault::fromJson(request.body);
        if (!faults)
            return armError(400, faults.error().code, faults.error().detail);
        for (const Fault &fault : *faults)
            m_faults.add(fault);
    } else if (request.method != "GET") {
        return armError(405, u"MethodNotAllowed"_s, u"GET, POST and DELETE are possible here."_s);
    }
    QJsonArray rows;
    for (const Fault &fault : m_faults.waiting())
        rows.append(fault.toJson());
    return HttpResponse::json(200, { { u"faults"_s, rows } });
}

QString SandboxCore::machineIdOf(const QString &nameOrId) const
{
    if (nameOrId.startsWith(u'/'))
        return nameOrId;
    const auto found =
        std::find_if(m_world.machines.begin(), m_world.machines.end(), [&nameOrId](const auto &entry) {
            return entry.second.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
        });
    return found == m_world.machines.end() ? QString() : found->second.id;
}

HttpResponse SandboxCore::respond(const HttpRequest &request, const QString &base)
{
    QString path = request.path();
    if (path.startsWith(u"//")) // below an endpoint that was given with a slash at its end
        path.remove(0, 1);
    if (path.compare(u"/metadata/endpoints"_s, Qt::CaseInsensitive) == 0)
        return metadata(request, base);
    if (path == u"/common/discovery/instance") {
        return HttpResponse::json(200,
                                  { { u"tenant_discovery_endpoint"_s,
                                      base + m_world.tenantId + u"/v2.0/.well-known/openid-configuration"_s },
                                    { u"api-version"_s, u"1.1"_s },
                                    { u"metadata"_s, QJsonArray() } });
    }
    if (path == kRetailPricesPath)
        return retailPrices(request);
    if (auto answer = m_signIn->handle(request, base))
        return *answer;
    return m_arm->handle(request, base);
}

HttpResponse SandboxCore::metadata(const HttpRequest &request, const QString &base) const
{
    const QString bare = base.chopped(1);
    const QJsonArray audiences { base, bare };
    const QString version = request.query(u"api-version").value_or(QString());
    if (version.isEmpty())
        return armError(400, u"MissingApiVersionParameter"_s,
                        u"The api-version query parameter (?api-version=) is required for all requests."_s);
    if (version < u"2018-01-01"_s) {
        return HttpResponse::json(
            200,
            { { u"galleryEndpoint"_s, bare },
              { u"graphEndpoint"_s, bare },
              { u"portalEndpoint"_s, bare },
              { u"authentication"_s,
                QJsonObject { { u"loginEndpoint"_s, bare + u"/adfs"_s }, { u"audiences"_s, audiences } } } });
    }
    const QJsonObject cloud { { u"name"_s, u"SlipwaySandbox"_s },
                              { u"portal"_s, bare },
                              { u"resourceManager"_s, base },
                              { u"authentication"_s,
                                QJsonObject { { u"loginEndpoint"_s, bare },
                                              { u"audiences"_s, audiences },
                                              { u"tenant"_s, u"common"_s },
                                              { u"identityProvider"_s, u"AAD"_s } } },
                              { u"suffixes"_s, QJsonObject() } };
    HttpResponse answer = HttpResponse::json(200, {});
    answer.body = QJsonDocument(QJsonArray { cloud }).toJson(QJsonDocument::Compact);
    return answer;
}

void SandboxCore::setOperationDelay(std::chrono::milliseconds delay)
{
    m_context.delay = delay;
}

bool SandboxCore::deleteMachine(const QString &machineId)
{
    const bool existed = m_world.machines.erase(machineId.toLower()) > 0;
    m_engines->forget(machineId);
    return existed;
}

bool SandboxCore::setAgentSilent(const QString &machineId, bool silent)
{
    Machine *machine = m_world.machine(machineId);
    if (machine)
        machine->isAgentReady = !silent;
    return machine;
}

bool SandboxCore::setDiskFull(const QString &machineId, bool full)
{
    Machine *machine = m_world.machine(machineId);
    if (machine)
        machine->isDiskFull = full;
    return machine;
}

bool SandboxCore::setEngineStopped(const QString &machineId, bool stopped)
{
    Machine *machine = m_world.machine(machineId);
    if (!machine || !machine->engine)
        return false;
    machine->engine->isStopped = stopped;
    m_engines->settle(*machine);
    return true;
}

} // namespace slipway::sandbox
