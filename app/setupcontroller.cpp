// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setupcontroller.h"

#include "app/certificateexport.h"
#include "app/connectors.h"
#include "app/foundmachine.h"
#include "base/files/ondisk.h"
#include "pki/renewal.h"
#include "provisioning/droppedauthorities.h"
#include "provisioning/guardingrules.h"
#include "provisioning/locationoffers.h"
#include "provisioning/names.h"
#include "provisioning/newmachine/newmachinestore.h"
#include "provisioning/ownaddress.h"
#include "provisioning/rotationfiles.h"
#include "provisioning/ruleplan.h"

#include <QHostAddress>

#include <algorithm>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

/// Documentation address (RFC 5737): who practises in the sandbox is at this one.
constexpr auto kSandboxClientAddress = "203.0.113.7"_L1;
constexpr auto kAtATime = 3; ///< set-ups of several machines: what Azure and people can follow
constexpr auto kAddressTimeout = std::chrono::seconds(10);

Result<QString> addressIn(const net::HttpResponse &response)
{
    const QString text = QString::fromLatin1(response.body.left(64)).trimmed();
    if (!response.isSuccess() || QHostAddress(text).isNull())
        return Error { .kind = ErrorKind::Protocol, .code = u"address-service.answer"_s };
    return text;
}

/// Why this authority cannot sign for a whole day any more, which the plan's first step would come to. One
/// that is not kept here is left to that step.
std::optional<Error> endedAuthority(const pki::CertificateStore &store, const QString &id,
                                    const QDateTime &now)
{
    const QList<pki::StoredAuthority> all = store.authorities().value_or(QList<pki::StoredAuthority>());
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const pki::StoredAuthority &authority) {
        return authority.id.text() == id;
    });
    if (found == all.cend() || pki::daysLeft(found->certificate, now) >= std::chrono::days(1))
        return std::nullopt;
    return Error { .kind = ErrorKind::Local,
                   .code = u"renew.authority-ended"_s,
                   .subject = found->certificate.commonName };
}

} // namespace

SetupController::SetupController(World &world, StoreKeeper &keeper, const provisioning::Catalogue &catalogue,
                                 const ui::Settings &settings, QObject *parent)
    : ui::SetupService(parent)
    , m_world(world)
    , m_keeper(keeper)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_anonymous({ .proxy = net::NetworkOptions::Proxy::None })
{
    connect(&world, &World::sessionChanged, this, &SetupController::runsChanged);
    connect(&world, &World::workspaceChanged, this, &SetupController::rotationsChanged);
    connect(&m_rotations, &RotationRuns::changed, this, &SetupController::rotationsChanged);
    connect(&m_rotations, &RotationRuns::worldTouched, this, &SetupController::worldTouched);
}

SetupController::~SetupController() = default;

QList<std::pair<QString, QString>> SetupController::authorities() const
{
    const Workspace &workspace = m_world.workspace();
    const QSet<QString> dropped =
        provisioning::droppedAuthorities(rotations(), workspace.hosts.load().value_or(QList<docker::Host>()));
    QList<std::pair<QString, QString>> found;
    if (const Result<QList<pki::StoredAuthority>> all = workspace.certificates.authorities()) {
        found.reserve(all->size());
        for (const pki::StoredAuthority &authority : *all) {
            if (!dropped.contains(authority.id.text()))
                found.append({ authority.id.text(), authority.name });
        }
    }
    return found;
}

Task<Result<provisioning::Verdict>> SetupController::verdict(azure::ArmId machine, std::stop_token stop)
{
    const Result<FoundMachine> found = co_await findMachine(m_world, std::move(machine), stop);
    if (!found)
        co_return found.error();
    const provisioning::LocationOffers offers = co_await provisioning::offersAt(
        found->session->extensions(), found->session->sizes(), found->machine, std::move(stop));
    co_return provisioning::judge(found->machine, m_catalogue, false, offers, m_world.clock().now().date());
}

Task<Result<provisioning::Plan>> SetupController::plan(provisioning::PlanChoices choices,
                                                       std::stop_token stop)
{
    const Result<FoundMachine> found = co_await findMachine(m_world, choices.machine.id, stop);
    if (!found)
        co_return found.error();
    Session &session = *found->session;
    choices.machine = found->machine;
    const Result<QList<azure::SecurityRule>> rules =
        co_await provisioning::guardingRules(session.securityGroups(), choices.machine, stop);
    if (!rules)
        co_return rules.error();
    const QList<std::pair<QString, QString>> stored = authorities();
    QStringList known;
    known.reserve(stored.size());
    for (const auto &[id, name] : stored)
        known.append(id);
    provisioning::LocationOffers offers;
    if (choices.route == provisioning::Route::DockerExtension)
        offers =
            co_await provisioning::offersAt(session.extensions(), session.sizes(), choices.machine, stop);
    const provisioning::Verdict verdict = provisioning::judge(choices.machine, m_catalogue, false, offers);
    co_return provisioning::PlanBuilder::build(choices, verdict, known, *rules, m_world.clock().now());
}

Task<Result<QString>> SetupController::findMyAddress(std::stop_token stop)
{
    if (m_world.isSandbox())
        co_return QString(kSandboxClientAddress);
    const QUrl service(m_settings.addressService());
    if (service.scheme() != "https"_L1)
        co_return Error { .kind = ErrorKind::Invalid, .code = u"address-service.not-chosen"_s };
    net::HttpRequest request { .url = service, .pathTemplate = u"/"_s, .timeout = kAddressTimeout };
    const Result<net::HttpResponse> response = co_await m_anonymous.send(std::move(request), std::move(stop));
    if (!response)
        co_return response.error();
    co_return addressIn(*response);
}

/// Of whoever is signed in, else of nobody: what concerns no machine of Azure's goes on all the same, and a
/// request to Azure says that somebody has to sign in.
Session &SetupController::anySession() const
{
    if (Session *session = m_world.session())
        return *session;
    if (!m_nobody)
        m_nobody = std::make_unique<Session>(azure::Cloud::azure(), m_world.clock(), m_world.network());
    return *m_nobody;
}

provisioning::RunnerServices SetupController::services() const
{
    return services(anySession(), m_world.workspace());
}

provisioning::RunnerServices SetupController::services(Session &session, Workspace &workspace) const
{
    return { .machines = session.machines(),
             .extensions = session.extensions(),
             .runCommands = session.runCommands(),
             .securityGroups = session.securityGroups(),
             .certificates = workspace.certificates,
             .hosts = workspace.hosts,
             .clock = m_world.clock(),
             .probe =
                 [this, &workspace](docker::Host host, std::stop_token stop) {
                     return probeEngine(std::move(host), workspace, m_world.verifier(), m_world.clock(),
                                        std::move(stop));
                 },
             .link =
                 [this, &workspace](const docker::Host &host) {
                     return linkTo(host, workspace, m_world.verifier(), m_world.clock());
                 },
             .dataFolder = workspace.folder,
             .turns = m_turns };
}

SetupRun *SetupController::add(const provisioning::Plan &plan, const QList<provisioning::StepProgress> &steps)
{
    Session &session = anySession();
    Workspace &workspace = m_world.workspace();
    auto *run = new SetupRun(
        plan, [this, &session, &workspace] { return services(m_world.successorOf(session), workspace); },
        [this](std::stop_token stop) { return m_keeper.open(std::move(stop)); }, steps, this);
    connect(run, &SetupRun::worldTouched, this, &SetupController::worldTouched);
    connect(run, &SetupRun::phaseChanged, this, &SetupController::runsChanged);
    // Queued: a run that ends has to have ended before another begins.
    connect(run, &SetupRun::phaseChanged, this, &SetupController::startWaiting, Qt::QueuedConnection);
    m_runs.append(run);
    emit runsChanged();
    return run;
}

ui::SetupRun *SetupController::start(const provisioning::Plan &plan)
{
    SetupRun *run = add(plan, {});
    run->retry();
    return run;
}

QList<ui::SetupRun *> SetupController::startAll(const QList<provisioning::Plan> &plans)
{
    QList<ui::SetupRun *> started;
    started.reserve(plans.size());
    for (const provisioning::Plan &plan : plans)
        started.append(add(plan, {}));
    runInTurn(started, ui::RunAction::Retry);
    return started;
}

void SetupController::runInTurn(const QList<ui::SetupRun *> &runs, ui::RunAction action)
{
    const QList<SetupRun *> known = m_runs;
    for (SetupRun *run : known) {
        if (!runs.contains(run))
            continue;
        run->wait(action);
        m_queued.removeOne(run); // it may have ended a moment ago
        m_queued.append(run);
    }
    startWaiting();
}

void SetupController::startWaiting()
{
    using Phase = ui::SetupRun::Phase;
    const auto isMoving = [](const SetupRun *run) {
        return run->phase() == Phase::Running || run->phase() == Phase::Undoing;
    };
    m_queued.removeIf(
        [&isMoving](const SetupRun *run) { return run->phase() != Phase::Waiting && !isMoving(run); });
    auto free = kAtATime - std::count_if(m_queued.cbegin(), m_queued.cend(), isMoving);
    const QList<SetupRun *> queued = m_queued; // going tells, which may come back here
    for (SetupRun *run : queued) {
        if (free <= 0)
            return;
        if (run->phase() != Phase::Waiting)
            continue;
        run->goOn();
        --free;
    }
}

QList<ui::SetupRun *> SetupController::runs() const
{
    return { m_runs.cbegin(), m_runs.cend() };
}

QList<provisioning::InterruptedSetup> SetupController::interrupted() const
{
    // What belongs to a rotation or to a new machine is continued there, else it could run twice.
    const QString &folder = m_world.workspace().folder;
    QSet<provisioning::PlanId> known =
        provisioning::RotationStore(folder).plans() + provisioning::NewMachineStore(folder).setups();
    for (const SetupRun *run : m_runs)
        known.insert(run->plan().id);
    QList<provisioning::InterruptedSetup> found = provisioning::Runner::interruptedIn(folder, known);
    if (!provisioning::RotationStore(folder).unreadable().isEmpty()) {
        // Any of these may be a rotation's, which has to go on with it itself.
        found.removeIf([](const provisioning::InterruptedSetup &setup) {
            return setup.kind == provisioning::PlanKind::ReplaceCertificates;
        });
    }
    return found;
}

SetupRun *SetupController::loadInterrupted(const provisioning::PlanId &plan)
{
    if (!m_world.session())
        return nullptr;
    const provisioning::Runner runner(services());
    const Result<provisioning::Plan> loaded = runner.load(plan);
    if (!loaded)
        return nullptr;
    // A window may still show one that a rotation has taken up meanwhile.
    const QList<provisioning::InterruptedSetup> offered = interrupted();
    const auto found =
        std::find_if(offered.cbegin(), offered.cend(),
                     [&plan](const provisioning::InterruptedSetup &setup) { return setup.plan == plan; });
    return found == offered.cend() ? nullptr : add(*loaded, found->steps);
}

ui::SetupRun *SetupController::resume(const provisioning::PlanId &plan)
{
    SetupRun *run = loadInterrupted(plan);
    if (run)
        runInTurn({ run }, ui::RunAction::Retry);
    return run;
}

ui::SetupRun *SetupController::undoInterrupted(const provisioning::PlanId &plan)
{
    SetupRun *run = loadInterrupted(plan);
    if (run)
        runInTurn({ run }, ui::RunAction::Undo);
    return run;
}

/// This computer's address may have changed, too. It is found only where somebody has agreed to that; what
/// cannot be found or read leaves the rule as it is.
Task<provisioning::Plan> SetupController::withRule(Session &session, provisioning::Plan plan,
                                                   std::stop_token stop)
{
    const bool isPrivate = !m_world.isSandbox() && provisioning::isReachedPrivately(plan.choices.machine);
    if (!m_world.isSandbox() && !isPrivate && m_settings.addressService().isEmpty())
        co_return plan;
    const Result<azure::MachineAccess> access =
        co_await provisioning::accessTo(session.securityGroups(), plan.choices.machine, stop);
    if (!access || provisioning::ownRules(*access, plan.choices.port).isEmpty())
        co_return plan; // nobody is asked for an address without need
    Result<QString> own = QString();
    if (isPrivate)
        own = provisioning::addressTowards(plan.choices.machine.privateAddress);
    else
        own = co_await findMyAddress(std::move(stop));
    if (own)
        provisioning::letIn(plan, *access, *own);
    co_return plan;
}

Task<ui::ReplacementOffer> SetupController::offerFor(docker::Host host, std::stop_token stop)
{
    ui::ReplacementOffer offer { .host = host };
    const Result<azure::ArmId> id = azure::ArmId::parse(host.machineId);
    if (!id) {
        offer.error =
            Error { .kind = ErrorKind::Invalid, .code = u"plan.not-replaceable"_s, .subject = host.name };
        co_return offer;
    }
    offer.error = endedAuthority(m_world.workspace().certificates, host.authorityId, m_world.clock().now());
    if (offer.error)
        co_return offer;
    const Result<FoundMachine> found = co_await findMachine(m_world, *id, stop);
    if (!found) {
        offer.error = found.error();
        co_return offer;
    }
    const azure::Machine &machine = found->machine;
    const provisioning::Replacement what { .before = host,
                                           .trusted = QStringList { host.authorityId } + host.alsoTrusted,
                                           .identityId = host.identityId,
                                           .route = replacementRoute(machine, host),
                                           .address = provisioning::movedTo(machine, host) };
    const Result<provisioning::Plan> plan =
        provisioning::planReplacement(machine, what, m_world.clock().now());
    if (plan) {
        provisioning::Plan whole = co_await withRule(*found->session, *plan, stop);
        offer.plan = std::move(whole);
    } else {
        offer.error = plan.error();
    }
    const Result<docker::SystemInfo> info =
        co_await askEngine(host, m_world.workspace(), m_world.verifier(), m_world.clock(), std::move(stop));
    if (info) {
        offer.containers = info->liveRestore ? ui::ContainersThen::KeepRunning : ui::ContainersThen::Stop;
        offer.running = info->containersRunning;
    }
    co_return offer;
}

Task<QList<ui::ReplacementOffer>> SetupController::offerReplacements(QList<docker::HostId> hosts,
                                                                     std::stop_token stop)
{
    QList<ui::ReplacementOffer> offers;
    const QList<docker::Host> known = m_world.workspace().hosts.load().value_or(QList<docker::Host>());
    const Result<> open = co_await m_keeper.open(stop);
    for (const docker::Host &host : known) {
        if (!hosts.contains(host.id))
            continue;
        if (!open) {
            offers.append({ .host = host, .error = open.error() });
            continue;
        }
        ui::ReplacementOffer offer = co_await offerFor(host, stop);
        offers.append(std::move(offer));
    }
    co_return offers;
}

Task<Result<ui::EngineNow>> SetupController::engineNow(docker::HostId host, std::stop_token stop)
{
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    const QList<docker::Host> known = m_world.workspace().hosts.load().value_or(QList<docker::Host>());
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&host](const docker::Host &each) { return each.id == host; });
    if (found == known.cend())
        co_return Error { .kind = ErrorKind::NotFound, .code = u"plan.no-engine"_s, .subject = host.text() };
    const Result<docker::SystemInfo> info =
        co_await askEngine(*found, m_world.workspace(), m_world.verifier(), m_world.clock(), std::move(stop));
    if (!info)
        co_return info.error();
    co_return ui::EngineNow { .options = provisioning::EngineOptions::fromInfo(*info),
                              .running = info->containersRunning };
}

provisioning::Rotator SetupController::rotator() const
{
    Session &session = anySession();
    return { services(),
             [&session](azure::ArmId machine, std::stop_token stop) {
                 return session.machines().get(std::move(machine), std::move(stop));
             },
             [this](const azure::Machine &machine, const docker::Host &host) {
                 return replacementRoute(machine, host);
             } };
}

provisioning::Route SetupController::replacementRoute(const azure::Machine &machine,
                                                      const docker::Host &host) const
{
    return provisioning::replacementRoute(provisioning::judge(machine, m_catalogue, false), host);
}

QList<provisioning::Rotation> SetupController::rotations() const
{
    return m_rotations.all(m_world.workspace().folder);
}

Task<Result<QString>> SetupController::beginRotation(QString authority, std::stop_token stop)
{
    Q_UNUSED(stop)
    const auto walker = std::make_shared<provisioning::Rotator>(rotator());
    const Result<provisioning::Rotation> begun = co_await walker->begin(std::move(authority));
    if (!begun)
        co_return begun.error();
    emit rotationsChanged();
    co_return begun->id;
}

Result<> SetupController::continueRotation(const QString &id, bool dropsOld)
{
    Result<provisioning::Rotation> paused = pausedRotation(id);
    if (!paused)
        return paused.error();
    paused->dropsOld = paused->dropsOld || dropsOld;
    m_rotations.run(*paused, rotator(),
                    [this](std::stop_token stop) { return m_keeper.open(std::move(stop)); });
    return {};
}

Result<provisioning::Rotation> SetupController::pausedRotation(const QString &id) const
{
    const QList<provisioning::Rotation> all = rotations();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const provisioning::Rotation &rotation) {
        return rotation.id == id;
    });
    if (found == all.cend())
        return Error { .kind = ErrorKind::NotFound, .code = u"rotation.gone"_s, .subject = id };
    if (m_rotations.isRunning(id) || m_rotations.isHeld(id))
        return Error { .kind = ErrorKind::Conflict, .code = u"rotation.running"_s, .subject = found->name };
    return *found;
}

Task<Result<>> SetupController::acceptByHand(QString rotation, docker::HostId host, std::stop_token stop)
{
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    const Result<provisioning::Rotation> paused = pausedRotation(rotation);
    if (!paused)
        co_return paused.error();
    const std::shared_ptr<void> held = m_rotations.hold(rotation); // until the engine has answered
    const auto walker = std::make_shared<provisioning::Rotator>(rotator());
    const Result<provisioning::Rotation> now =
        co_await walker->acceptByHand(*paused, std::move(host), std::move(stop));
    if (!now)
        co_return now.error();
    m_rotations.show(*now);
    co_return Result<>();
}

Task<Result<QStringList>> SetupController::filesByHand(QString rotation, docker::HostId host, QString folder,
                                                       bool overwrite, std::stop_token stop)
{
    const Result<> open = co_await m_keeper.open(std::move(stop));
    if (!open)
        co_return open.error();
    const Result<provisioning::Rotation> paused = pausedRotation(rotation);
    if (!paused)
        co_return paused.error();
    const std::shared_ptr<void> held = m_rotations.hold(rotation); // or two certificates are made
    Workspace &workspace = m_world.workspace();
    Result<std::vector<pki::ExportFile>> files = co_await provisioning::rotationFiles(
        workspace.certificates, workspace.hosts, m_world.clock(), *paused, std::move(host));
    emit worldTouched(); // it may have made a certificate
    if (!files)
        co_return files.error();
    Result<QStringList> written = co_await writeExport(*std::move(files), folder, overwrite);
    co_return written;
}

/// Shown at once: who has asked may have gone before it is written.
Task<Result<>> SetupController::leaveOut(QString rotation, docker::HostId host, std::stop_token stop)
{
    Q_UNUSED(stop)
    const Result<provisioning::Rotation> paused = pausedRotation(rotation);
    if (!paused)
        co_return paused.error();
    const std::shared_ptr<void> held = m_rotations.hold(rotation);
    provisioning::Rotation without = *paused;
    without.leaveOut(host);
    m_rotations.show(without);
    auto work = [store = provisioning::RotationStore(m_world.workspace().folder), without] {
        return store.put(without);
    };
    const Result<> written = co_await onDisk(std::move(work));
    if (!written)
        m_rotations.show(*paused);
    co_return written;
}

} // namespace slipway::app
