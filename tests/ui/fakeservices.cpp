// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"

#include "base/async/event.h"

#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

pki::Certificate certificate(const QString &name, const QString &issuer, pki::CertificatePurpose purpose,
                             int days)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return { .subject = u"CN="_s + name,
             .commonName = name,
             .issuer = u"CN="_s + issuer,
             .serial = u"5A0B12C4D9E87F3311AA90BBCCDD0102"_s,
             .dnsNames = purpose == pki::CertificatePurpose::Server ? QStringList { name, u"localhost"_s }
                                                                    : QStringList(),
             .ipAddresses = purpose == pki::CertificatePurpose::Server ? QStringList { u"203.0.113.20"_s }
                                                                       : QStringList(),
             .notBefore = now.addDays(-20),
             .notAfter = now.addDays(days),
             .sha256 = u"9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"_s,
             .keyDescription = u"EC P-256"_s,
             .purpose = purpose };
}

} // namespace

void FakeSettings::setLanguage(const QString &code)
{
    languageCode = code;
    emit languageChanged();
}

void FakeSettings::setTheme(ui::Theme theme)
{
    chosenTheme = theme;
    emit themeChanged();
}

void FakeAccount::become(ui::AccountState state, bool inSandbox, const QString &accountName)
{
    current = state;
    sandbox = inSandbox;
    name = accountName;
    emit stateChanged();
}

Task<Result<>> FakeAccount::openSandbox(std::stop_token /*stop*/)
{
    calls.append(u"openSandbox"_s);
    if (outcome)
        become(ui::AccountState::SignedIn, true, u"sandbox"_s);
    co_return outcome;
}

Task<Result<>> FakeAccount::signIn(ui::SignInRequest request, ui::SignInPrompts prompts, std::stop_token stop)
{
    calls.append(u"signIn %1 %2 %3 %4 %5 %6"_s.arg(static_cast<int>(request.way))
                     .arg(static_cast<int>(request.cloud))
                     .arg(request.tenant, request.clientId)
                     .arg(request.secret.size())
                     .arg(request.certificateFile)
                     .trimmed());
    if (request.way == ui::SignInWay::Browser)
        prompts.openUrl(code.url);
    if (!code.code.isEmpty()) {
        co_await neverEntered(std::move(prompts), std::move(stop));
        co_return Error { .kind = ErrorKind::Cancelled };
    }
    if (outcome)
        become(ui::AccountState::SignedIn, false, u"someone@example.com"_s);
    co_return outcome;
}

Task<Result<>> FakeAccount::signInAgain(QString account, QString tenant, ui::SignInPrompts prompts,
                                        std::stop_token stop)
{
    calls.append(u"signInAgain %1 %2"_s.arg(account, tenant));
    if (!code.code.isEmpty()) {
        co_await neverEntered(std::move(prompts), std::move(stop));
        co_return Error { .kind = ErrorKind::Cancelled };
    }
    prompts.openUrl(code.url);
    co_return outcome;
}

Task<> FakeAccount::neverEntered(ui::SignInPrompts prompts, std::stop_token stop)
{
    prompts.showCode(code);
    Event stopped;
    const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
    co_await stopped;
}

void FakeAccount::setShown(const QString &subscription, bool shown)
{
    calls.append(u"setShown %1 %2"_s.arg(subscription).arg(shown));
    emit accountsChanged();
}

void FakeAccount::signOut(const QString &account)
{
    calls.append(u"signOut "_s + account);
    rows.removeIf([&account](const ui::AccountRow &row) { return row.id == account; });
    emit accountsChanged();
}

void FakeAccount::signOut()
{
    calls.append(u"signOut"_s);
    become(ui::AccountState::SignedOut, false, {});
}

Task<Result<ui::MachineRow>> FakeMachines::machine(azure::ArmId id, std::stop_token /*stop*/)
{
    calls.append(u"machine "_s + id.name());
    for (const ui::MachineRow &row : list) {
        if (row.machine->id == id)
            co_return row;
    }
    co_return Error { .kind = ErrorKind::NotFound, .subject = id.name() };
}

Task<Result<>> FakeMachines::start(azure::ArmId id, std::stop_token /*stop*/)
{
    calls.append(u"start "_s + id.name());
    co_return startOutcome;
}

Task<Result<azure::InstanceView>> FakeMachines::view(azure::ArmId id, std::stop_token /*stop*/)
{
    calls.append(u"view "_s + id.name());
    co_return viewOutcome;
}

Task<Result<azure::MachineAccess>> FakeMachines::access(azure::ArmId id, std::stop_token /*stop*/)
{
    calls.append(u"access "_s + id.name());
    co_return accessOutcome;
}

Task<Result<azure::PublicAddress>> FakeMachines::publicAddress(azure::ArmId machine, std::stop_token /*stop*/)
{
    calls.append(u"publicAddress "_s + machine.name());
    co_return publicAddressOutcome;
}

/// Azure then has what the plan says.
Result<> FakeMachines::editRules(const provisioning::RulePlan &plan)
{
    calls.append(u"editRules"_s);
    edited.append(plan);
    if (editOutcome && accessOutcome) {
        for (const provisioning::RuleEdit &edit : plan.edits) {
            const bool isOfSubnet = edit.group == accessOutcome->machine.subnetSecurityGroup;
            auto &rules = isOfSubnet ? accessOutcome->subnetRules : accessOutcome->interfaceRules;
            const QString name = edit.before ? edit.before->name : edit.after->name;
            rules->removeIf([&name](const azure::SecurityRule &rule) { return rule.name == name; });
            if (edit.after)
                rules->append(*edit.after);
        }
    }
    return editOutcome;
}

QUrl FakeMachines::portalPage(const azure::ArmId &id) const
{
    return QUrl(u"https://portal.example/#"_s + id.name());
}

void FakeMachines::put(const QList<ui::MachineRow> &rows)
{
    list = rows;
    emit changed();
}

FakeRun *FakeSetup::add()
{
    all.push_back(std::make_unique<FakeRun>());
    emit runsChanged();
    return all.back().get();
}

Task<Result<provisioning::Verdict>> FakeSetup::verdict(azure::ArmId /*machine*/, std::stop_token /*stop*/)
{
    if (holdsVerdicts) {
        Event gate;
        heldVerdicts.push_back(&gate);
        co_await gate;
    }
    co_return verdictOutcome;
}

Task<Result<provisioning::Plan>> FakeSetup::plan(provisioning::PlanChoices choices, std::stop_token /*stop*/)
{
    calls.append(u"plan"_s);
    lastChoices = choices;
    allChoices.append(choices);
    if (holdsPlans) {
        Event gate;
        held.push_back(&gate);
        co_await gate;
    }
    if (refused.contains(choices.machine.name))
        co_return refused.value(choices.machine.name);
    Result<provisioning::Plan> outcome = planOutcome;
    if (outcome && plansFollowChoices)
        outcome->choices = choices;
    co_return outcome;
}

Task<Result<QString>> FakeSetup::findMyAddress(std::stop_token /*stop*/)
{
    calls.append(u"findMyAddress"_s);
    co_return addressOutcome;
}

ui::SetupRun *FakeSetup::start(const provisioning::Plan &plan)
{
    calls.append(u"start"_s);
    FakeRun *run = add();
    run->thePlan = plan;
    return run;
}

QList<ui::SetupRun *> FakeSetup::startAll(const QList<provisioning::Plan> &plans)
{
    calls.append(u"startAll"_s);
    QList<ui::SetupRun *> started;
    for (const provisioning::Plan &plan : plans) {
        FakeRun *run = add();
        run->thePlan = plan;
        run->thePhase = ui::SetupRun::Phase::Waiting;
        started.append(run);
    }
    return started;
}

void FakeSetup::runInTurn(const QList<ui::SetupRun *> &runs, ui::RunAction action)
{
    for (ui::SetupRun *run : runs)
        calls.append((action == ui::RunAction::Undo ? u"undo in turn: "_s : u"retry in turn: "_s)
                     + run->plan().choices.machine.name);
}

QList<ui::SetupRun *> FakeSetup::runs() const
{
    QList<ui::SetupRun *> list;
    for (const std::unique_ptr<FakeRun> &run : all)
        list.append(run.get());
    return list;
}

ui::SetupRun *FakeSetup::resume(const provisioning::PlanId &plan)
{
    calls.append(u"resume "_s + plan.text());
    broken.removeIf([&plan](const provisioning::InterruptedSetup &setup) { return setup.plan == plan; });
    return add();
}

ui::SetupRun *FakeSetup::undoInterrupted(const provisioning::PlanId &plan)
{
    calls.append(u"undo "_s + plan.text());
    broken.removeIf([&plan](const provisioning::InterruptedSetup &setup) { return setup.plan == plan; });
    FakeRun *run = add();
    run->thePhase = ui::SetupRun::Phase::Undoing;
    return run;
}

Task<QList<ui::ReplacementOffer>> FakeSetup::offerReplacements(QList<docker::HostId> hosts,
                                                               std::stop_token /*stop*/)
{
    for (const docker::HostId &host : std::as_const(hosts))
        calls.append(u"offer "_s + host.text());
    co_return offers;
}

Task<Result<ui::EngineNow>> FakeSetup::engineNow(docker::HostId host, std::stop_token /*stop*/)
{
    calls.append(u"now "_s + host.text());
    co_return now;
}

Task<Result<QString>> FakeSetup::beginRotation(QString authority, std::stop_token /*stop*/)
{
    calls.append(u"rotate "_s + authority);
    turning.append({ .id = u"rotation-1"_s, .oldAuthority = authority, .name = u"Next"_s });
    co_return u"rotation-1"_s;
}

Task<Result<>> FakeSetup::acceptByHand(QString rotation, docker::HostId host, std::stop_token stop)
{
    Q_UNUSED(stop)
    calls.append(u"by hand "_s + rotation + u' ' + host.text());
    if (byHandError)
        co_return *byHandError;
    co_return Result<>();
}

Task<Result<QStringList>> FakeSetup::filesByHand(QString rotation, docker::HostId host, QString folder,
                                                 bool overwrite, std::stop_token stop)
{
    Q_UNUSED(stop)
    calls.append(
        u"files %1 %2 %3%4"_s.arg(rotation, host.text(), folder, overwrite ? u" overwrite"_s : QString()));
    if (!filesThere.isEmpty() && !overwrite)
        co_return Error { .kind = ErrorKind::Conflict, .code = u"export.exists"_s, .subject = filesThere };
    co_return filesOutcome;
}

Task<Result<>> FakeSetup::leaveOut(QString rotation, docker::HostId host, std::stop_token /*stop*/)
{
    calls.append(u"leave out "_s + rotation + u' ' + host.text());
    for (provisioning::Rotation &each : turning)
        each.leaveOut(host);
    emit rotationsChanged();
    co_return Result<>();
}

Result<> FakeSetup::continueRotation(const QString &id, bool dropsOld)
{
    if (continueError)
        return *continueError;
    calls.append((dropsOld ? u"drop "_s : u"continue "_s) + id);
    for (provisioning::Rotation &rotation : turning)
        rotation.dropsOld = rotation.dropsOld || dropsOld;
    emit rotationsChanged();
    return {};
}

void FakeHosts::put(const docker::Host &host, docker::ConnectionPhase phase,
                    const QList<docker::ContainerSummary> &containers)
{
    list.append(host);
    connections.insert(host.id, { .phase = phase, .engineVersion = u"27.1.1"_s, .apiVersion = u"1.46"_s });
    contents.insert(host.id, containers);
    times.insert(host.id, QDateTime::currentDateTimeUtc());
    emit hostsChanged();
}

void FakeHosts::setContainers(const docker::HostId &host, const QList<docker::ContainerSummary> &containers)
{
    contents.insert(host, containers);
    times.insert(host, QDateTime::currentDateTimeUtc());
    emit containersChanged(host);
}

void FakeHosts::setConnection(const docker::HostId &host, const docker::ConnectionState &state)
{
    connections.insert(host, state);
    emit connectionChanged(host);
}

void FakeHosts::setWatched(const QList<docker::HostId> &hosts)
{
    watched = hosts;
    ++watchCalls;
}

void FakeHosts::refresh(const docker::HostId &host)
{
    calls.append(u"refresh "_s + host.text());
}

Task<Result<docker::HostId>> FakeHosts::addHost(ui::NewHost request, std::stop_token /*stop*/)
{
    const QString with = request.identity.isEmpty() ? request.certificateFolder : request.identity;
    calls.append(u"add %1|%2|%3"_s.arg(request.name, request.endpoint, with));
    co_return addOutcome;
}

Task<Result<>> FakeHosts::useIdentity(docker::HostId host, QString identity, std::stop_token /*stop*/)
{
    calls.append(u"use %1|%2"_s.arg(host.text(), identity));
    co_return identityOutcome;
}

Task<Result<>> FakeHosts::removeHost(docker::HostId host, std::stop_token /*stop*/)
{
    calls.append(u"forget "_s + host.text());
    list.removeIf([&host](const docker::Host &known) { return known.id == host; });
    emit hostsChanged();
    co_return Result<>();
}

Task<Result<>> FakeHosts::setAccessUntil(docker::HostId host, QDateTime until, std::stop_token /*stop*/)
{
    calls.append(u"until %1 %2"_s.arg(host.text(), until.toUTC().toString(Qt::ISODate)));
    for (docker::Host &known : list) {
        if (known.id == host)
            known.accessUntil = until;
    }
    emit hostsChanged();
    co_return Result<>();
}

Task<Result<>> FakeCertificates::unlock(Secret passphrase, std::stop_token /*stop*/)
{
    const bool right =
        passphrase.reveal([this](QByteArrayView typed) { return typed == QByteArrayView(storePassphrase); });
    calls.append(u"unlock"_s);
    if (!right && store == ui::StoreState::WantsPassphrase)
        co_return Error { .kind = ErrorKind::Invalid, .code = u"store.passphrase"_s };
    become(ui::StoreState::Open);
    co_return Result<>();
}

Task<ui::StoreHealth> FakeCertificates::checkStore(std::stop_token /*stop*/)
{
    co_return health;
}

Task<Result<>> FakeCertificates::closeToOthers(std::stop_token /*stop*/)
{
    calls.append(u"closeToOthers"_s);
    health.openToOthers.clear();
    emit changed();
    co_return outcome;
}

Task<Result<ui::CertificateKey>> FakeCertificates::make(ui::NewCertificate request, std::stop_token /*stop*/)
{
    calls.append(u"make"_s);
    lastNew = request;
    if (!outcome)
        co_return outcome.error();
    co_return ui::CertificateKey { static_cast<int>(request.kind), u"made"_s };
}

Task<Result<ui::RenewalOutcome>> FakeCertificates::renew(ui::Renewal request, std::stop_token /*stop*/)
{
    calls.append(u"renew"_s);
    lastRenewal = request;
    if (!outcome)
        co_return outcome.error();
    ui::RenewalOutcome result { .renewed = request.which, .failures = std::exchange(renewalFailures, {}) };
    for (const ui::RenewalOutcome::Failure &failure : std::as_const(result.failures))
        result.renewed.removeAll(failure.which);
    co_return result;
}

Task<Result<>> FakeCertificates::remove(QList<ui::CertificateKey> which, std::stop_token /*stop*/)
{
    for (const ui::CertificateKey &each : std::as_const(which))
        calls.append(u"remove "_s + each.id);
    list.removeIf(
        [&which](const ui::CertificateRow &row) { return which.contains(ui::certificateKey(row)); });
    emit changed();
    co_return outcome;
}

Task<Result<ui::ImportOffers>> FakeCertificates::lookAt(QStringList paths, Secret passphrase,
                                                        std::stop_token /*stop*/)
{
    calls.append(passphrase.isEmpty() ? u"lookAt"_s : u"lookAt with passphrase"_s);
    lastPaths = paths;
    co_return offers;
}

Task<Result<QList<ui::CertificateKey>>> FakeCertificates::take(quint64 number, QList<int> chosen,
                                                               std::stop_token /*stop*/)
{
    calls.append(u"take %1"_s.arg(number));
    lastChosen = chosen;
    if (!outcome)
        co_return outcome.error();
    QList<ui::CertificateKey> keys;
    keys.reserve(chosen.size());
    for (const int index : std::as_const(chosen))
        keys += { static_cast<int>(ui::CertificateRow::Kind::Identity), u"taken-%1"_s.arg(index) };
    co_return keys;
}

Task<Result<QStringList>> FakeCertificates::exportTo(ui::ExportRequest request, Secret passphrase,
                                                     std::stop_token /*stop*/)
{
    calls.append(passphrase.isEmpty() ? u"export"_s : u"export with passphrase"_s);
    lastExport = request;
    if (!written && written.error().code == "export.exists"_L1 && request.overwrite)
        co_return QStringList { request.target };
    co_return written;
}

Result<QString> FakeCertificates::environment(ui::ShellKind shell, const QString &endpoint,
                                              const QString &folder) const
{
    return u"%1 DOCKER_HOST=%2 DOCKER_CERT_PATH=%3"_s.arg(static_cast<int>(shell)).arg(endpoint, folder);
}

Task<Result<>> FakeCertificates::saveCalendar(QString path, QList<ui::CalendarEntry> entries,
                                              bool /*overwrite*/, std::stop_token /*stop*/)
{
    calls.append(u"calendar "_s + path);
    lastCalendar = entries;
    co_return outcome;
}

Task<Result<Secret>> FakeCertificates::makeRecovery(std::stop_token /*stop*/)
{
    calls.append(u"makeRecovery"_s);
    if (!outcome)
        co_return outcome.error();
    health.dependsOnKeychain = false;
    co_return Secret("K7QM2-9XW4T"_ba);
}

Task<Result<>> FakeCertificates::saveRecovery(QString path, Secret passphrase, std::stop_token /*stop*/)
{
    const QByteArray text = passphrase.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    calls.append(u"save %1 in %2"_s.arg(QString::fromLatin1(text), path));
    co_return outcome;
}

Task<Result<>> FakeCertificates::changePassphrase(Secret passphrase, std::stop_token /*stop*/)
{
    calls.append(u"changePassphrase"_s);
    if (outcome)
        storePassphrase = passphrase.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    co_return outcome;
}

Task<Result<QString>> FakeCertificates::startAnew(std::stop_token /*stop*/)
{
    calls.append(u"startAnew"_s);
    if (!outcome)
        co_return outcome.error();
    become(ui::StoreState::Open);
    co_return u"/data/former-store-1"_s;
}

void FakeCertificates::become(ui::StoreState state)
{
    store = state;
    emit storeStateChanged();
}

docker::ContainerSummary container(const QString &id, const QString &name, const QString &image,
                                   const QString &state, const QString &status, const QString &project)
{
    docker::ContainerSummary summary;
    summary.id = docker::ContainerId(id.leftJustified(64, u'f'));
    summary.name = name;
    summary.image = image;
    summary.command = u"/usr/bin/start --serve"_s;
    summary.state = docker::ContainerState::parse(state);
    summary.status = status;
    summary.created = QDateTime::currentDateTimeUtc().addDays(-3);
    summary.project = project;
    if (!project.isEmpty())
        summary.labels.insert(u"com.docker.compose.project"_s, project);
    return summary;
}

docker::Host host(const QString &id, const QString &name, const QString &endpoint)
{
    docker::Host result { .id = docker::HostId(id), .name = name };
    const Result<docker::Endpoint> parsed = docker::Endpoint::parse(endpoint);
    if (parsed)
        result.endpoint = *parsed;
    return result;
}

void FakeServices::fillWithExamples()
{
    auto web = container(u"a1"_s, u"blog-web-1"_s, u"ghost:5"_s, u"running"_s, u"Up 3 days"_s, u"blog"_s);
    web.ports = { { .ip = u"0.0.0.0"_s, .privatePort = 2368, .publicPort = 80, .protocol = u"tcp"_s } };
    auto db =
        container(u"a2"_s, u"blog-db-1"_s, u"mysql:8"_s, u"running"_s, u"Up 3 days (healthy)"_s, u"blog"_s);
    db.health = docker::ContainerHealth::Healthy;
    db.ports = { { .privatePort = 3306, .protocol = u"tcp"_s } };
    auto sick = container(u"a4"_s, u"queue"_s, u"rabbitmq:3.13-management"_s, u"running"_s,
                          u"Up 5 minutes (unhealthy)"_s);
    sick.health = docker::ContainerHealth::Unhealthy;
    hosts.put(
        host(u"web-01"_s, u"web-01"_s, u"tcp://203.0.113.20:2376"_s), docker::ConnectionPhase::Online,
        { web, db,
          container(u"a3"_s, u"old-job"_s, u"busybox:1.36"_s, u"exited"_s, u"Exited (137) 2 hours ago"_s),
          sick,
          container(u"a5"_s, u"backup"_s, u"restic/restic:0.17"_s, u"exited"_s,
                    u"Exited (0) 9 hours ago"_s) });
    hosts.put(
        host(u"web-02"_s, u"web-02"_s, u"tcp://203.0.113.21:2376"_s), docker::ConnectionPhase::Online,
        { container(u"b1"_s, u"shop-web-1"_s, u"nginx:1.27"_s, u"running"_s, u"Up 6 hours"_s, u"shop"_s),
          container(u"b2"_s, u"shop-cache-1"_s, u"redis:7"_s, u"paused"_s, u"Up 6 hours (Paused)"_s,
                    u"shop"_s),
          container(u"b3"_s, u"migrate"_s, u"registry.example.com/team/shop/migrate:2024-11-03"_s,
                    u"created"_s, u"Created"_s),
          container(u"b4"_s, u"shop-worker-1"_s, u"shop/worker:latest"_s, u"restarting"_s,
                    u"Restarting (1) 5 seconds ago"_s, u"shop"_s) });
    hosts.put(host(u"db-01"_s, u"db-01"_s, u"tcp://203.0.113.30:2376"_s), docker::ConnectionPhase::Waiting,
              {});
    hosts.setConnection(docker::HostId(u"db-01"_s),
                        { .phase = docker::ConnectionPhase::Waiting,
                          .lastError = Error { .kind = ErrorKind::Unreachable,
                                               .subject = u"203.0.113.30:2376"_s,
                                               .detail = u"connect: connection refused"_s } });
    hosts.times.remove(docker::HostId(u"db-01"_s));

    using Kind = ui::CertificateRow::Kind;
    using Purpose = pki::CertificatePurpose;
    certificates.list = {
        { Kind::Authority, u"ca1"_s, u"Slipway authority"_s, u"Slipway authority"_s,
          certificate(u"Slipway authority"_s, u"Slipway authority"_s, Purpose::Authority, 3640) },
        { Kind::Server, u"s1"_s, u"web-01"_s, u"Slipway authority"_s,
          certificate(u"web-01"_s, u"Slipway authority"_s, Purpose::Server, 380) },
        { Kind::Server, u"s2"_s, u"web-02"_s, u"Slipway authority"_s,
          certificate(u"web-02"_s, u"Slipway authority"_s, Purpose::Server, 12) },
        { Kind::Identity, u"i1"_s, u"This computer"_s, u"Slipway authority"_s,
          certificate(u"This computer"_s, u"Slipway authority"_s, Purpose::Client, -2) },
    };
    for (ui::CertificateRow &row : certificates.list) {
        row.authorityId = row.kind == Kind::Authority ? QString() : u"ca1"_s;
        row.hasKey = row.kind != Kind::Server;
        row.hostNames = QStringList { u"web-01"_s, u"web-02"_s };
        row.usedBy = row.hostNames;
    }
    certificates.list[2].missingNames = { u"203.0.113.99"_s };
    certificates.list[2].namesOfToday = { u"203.0.113.99"_s, u"localhost"_s };
    provisioning::InterruptedSetup broken;
    broken.plan = provisioning::PlanId(u"plan-1"_s);
    broken.machineName = u"api-03"_s;
    broken.started = QDateTime::currentDateTimeUtc().addSecs(-3600 * 5);
    broken.steps = { { .kind = provisioning::StepKind::Certificates,
                       .state = provisioning::StepState::Done,
                       .took = std::chrono::milliseconds(40) },
                     { .kind = provisioning::StepKind::NetworkRule,
                       .state = provisioning::StepState::Done,
                       .took = std::chrono::milliseconds(4200) },
                     { .kind = provisioning::StepKind::Install, .state = provisioning::StepState::Running },
                     { .kind = provisioning::StepKind::Verify },
                     { .kind = provisioning::StepKind::RememberHost } };
    setup.broken = { broken };
    account.become(ui::AccountState::SignedIn, true, u"sandbox"_s);
}

} // namespace slipway::test
