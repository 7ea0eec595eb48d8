// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newmachinecontroller.h"

#include "app/sshkeyfiles.h"
#include "base/async/inthreadpool.h"
#include "base/files/privatefile.h"
#include "provisioning/newmachine/freenames.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPriceService = "https://prices.azure.com"_L1;
constexpr auto kDollars = "USD"_L1;

/// Those that the price list is kept in. Source: Azure Retail Prices, 2023-01-01-preview.
constexpr std::array kCurrencies { "USD"_L1, "AUD"_L1, "BRL"_L1, "CAD"_L1, "CHF"_L1, "CNY"_L1,
                                   "DKK"_L1, "EUR"_L1, "GBP"_L1, "INR"_L1, "JPY"_L1, "KRW"_L1,
                                   "NOK"_L1, "NZD"_L1, "RUB"_L1, "SEK"_L1, "TWD"_L1 };

QString currencyHere()
{
    const QString mine = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    const bool isKnown = std::any_of(kCurrencies.begin(), kCurrencies.end(),
                                     [&mine](QLatin1StringView one) { return one == mine; });
    return isKnown ? mine : QString(kDollars);
}

/// What is exported shows no progress.
class Unseen final : public provisioning::ProgressSink
{
    void stepChanged(const provisioning::StepProgress & /*step*/) override { }
};

Error signedOut()
{
    return { .kind = ErrorKind::SignInRequired };
}

/// All that the template makes, where Azure may not be asked.
QList<azure::ForeseenChange> allNew(const provisioning::NewMachinePlan &plan)
{
    QList<azure::ForeseenChange> changes;
    QList<azure::ArmId> ids = plan.made();
    std::reverse(ids.begin(), ids.end());
    changes.reserve(ids.size());
    for (const azure::ArmId &id : std::as_const(ids))
        changes.append({ .id = id, .kind = azure::ForeseenChange::Kind::Create });
    return changes;
}

/// What Azure would do, once it has said that it would take it.
// outlives: `deployments` is of the session, which outlives what is asked of it
Task<Result<QList<azure::ForeseenChange>>> foreseen(const azure::Deployments &deployments,
                                                    provisioning::NewMachinePlan plan, std::stop_token stop)
{
    const bool isNew = plan.choices.makesGroup;
    const azure::NewGroup group { .id = plan.group(), .location = plan.choices.location };
    Result<> valid;
    if (isNew)
        valid = co_await deployments.validateInNew(group, plan.deployment(), plan.request(), stop);
    else
        valid = co_await deployments.validate(plan.group(), plan.deployment(), plan.request(), stop);
    if (!valid)
        co_return valid.error();
    Result<QList<azure::ForeseenChange>> changes = QList<azure::ForeseenChange>();
    if (isNew)
        changes = co_await deployments.whatIfInNew(group, plan.deployment(), plan.request(), std::move(stop));
    else
        changes =
            co_await deployments.whatIf(plan.group(), plan.deployment(), plan.request(), std::move(stop));
    co_return changes;
}

} // namespace

NewMachineController::NewMachineController(World &world, StoreKeeper &keeper,
                                           const provisioning::Catalogue &catalogue, SetupController &setups,
                                           QObject *parent)
    : ui::NewMachineService(parent)
    , m_world(world)
    , m_keeper(keeper)
    , m_catalogue(catalogue)
    , m_setups(setups)
{
    connect(&world, &World::sessionChanged, this, &NewMachineController::runsChanged);
}

NewMachineController::~NewMachineController() = default;

Task<Result<QList<azure::Subscription>>> NewMachineController::subscriptions(std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    Result<QList<azure::Subscription>> found = co_await session->subscriptions().list(std::move(stop));
    co_return found;
}

Task<Result<ui::NewMachinePlaces>> NewMachineController::places(QString subscription, std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    const Result<QList<azure::ResourceGroup>> groups =
        co_await session->resourceGroups().list(subscription, stop);
    if (!groups)
        co_return groups.error();
    const Result<QList<azure::Location>> locations =
        co_await session->resourceGroups().locations(subscription, std::move(stop));
    if (!locations)
        co_return locations.error();
    co_return ui::NewMachinePlaces { .groups = *groups, .locations = *locations };
}

Task<Result<QList<ui::SizeOffer>>> NewMachineController::sizes(QString subscription, QString location,
                                                               std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    const Result<QList<azure::MachineSize>> offered =
        co_await session->sizes().offered(subscription, location, stop);
    if (!offered)
        co_return offered.error();
    const Result<QList<azure::Usage>> usages =
        co_await session->sizes().usages(subscription, location, std::move(stop));
    if (!usages)
        co_return usages.error();
    QList<ui::SizeOffer> offers;
    offers.reserve(offered->size());
    for (const azure::MachineSize &size : *offered)
        offers.append({ .size = size, .left = azure::machinesLeft(size, *usages) });
    std::sort(offers.begin(), offers.end(), [](const ui::SizeOffer &a, const ui::SizeOffer &b) {
        return std::tie(a.size.cores, a.size.memoryGiB, a.size.name)
            < std::tie(b.size.cores, b.size.memoryGiB, b.size.name);
    });
    co_return offers;
}

QUrl NewMachineController::priceService() const
{
    const Session &session = *m_world.session();
    if (m_world.isSandbox())
        return session.cloud().armEndpoint;
    const bool isPublic = session.cloud().armEndpoint.host() == azure::Cloud::azure().armEndpoint.host();
    return isPublic ? QUrl(kPriceService) : QUrl();
}

Task<Result<std::optional<azure::RetailPrice>>> NewMachineController::price(QString size, QString location,
                                                                            std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    const azure::RetailPrices prices(session->plain(), priceService());
    const Result<std::optional<azure::RetailPrice>> found =
        co_await prices.ofSize(std::move(size), std::move(location), currencyHere(), std::move(stop));
    co_return found;
}

Task<Result<bool>> NewMachineController::isDnsLabelFree(QString subscription, QString location, QString label,
                                                        std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    const Result<bool> free = co_await session->dnsLabels().isFree(
        std::move(subscription), std::move(location), std::move(label), std::move(stop));
    co_return free;
}

QList<ui::PublicKeyFile> NewMachineController::sshKeys() const
{
    return publicKeysIn(sshFolder());
}

Task<Result<ui::PublicKeyFile>> NewMachineController::makeSshKey(QString path, std::stop_token stop)
{
    auto work = [path] { return makeKeyPair(path); };
    Result<ui::PublicKeyFile> made = co_await inThreadPool(std::move(work));
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return made;
}

QString NewMachineController::suggestedKeyPath(const QString &machine) const
{
    return suggestedKeyFile(sshFolder(), machine);
}

Task<Result<provisioning::NewMachinePlan>> NewMachineController::plan(provisioning::NewMachineChoices choices,
                                                                      std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    choices.dnsSuffix = session->cloud().dnsSuffix;
    const Result<provisioning::NewMachinePlan> made = provisioning::planFor(choices, m_world.clock().now());
    if (!made)
        co_return made.error();
    const Result<bool> isThere =
        co_await session->resourceGroups().exists(choices.subscription, choices.group, stop);
    if (!isThere)
        co_return isThere.error();
    if (*isThere && choices.makesGroup) {
        co_return Error { .kind = ErrorKind::Conflict,
                          .code = u"newmachine.group-exists"_s,
                          .subject = choices.group };
    }
    if (!*isThere && !choices.makesGroup) {
        co_return Error { .kind = ErrorKind::NotFound,
                          .code = u"newmachine.group-gone"_s,
                          .subject = choices.group };
    }
    if (choices.makesGroup)
        co_return *made;
    const Result<> free =
        co_await provisioning::haveFreeNames(session->resourceGroups(), *made, std::move(stop));
    if (!free)
        co_return free.error();
    co_return *made;
}

Task<Result<ui::NewMachinePreview>> NewMachineController::preview(provisioning::NewMachinePlan plan,
                                                                  std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return signedOut();
    const Result<QList<azure::ForeseenChange>> changes =
        co_await foreseen(session->deployments(), plan, std::move(stop));
    if (!changes && plan.choices.makesGroup && changes.error().kind == ErrorKind::Forbidden)
        co_return ui::NewMachinePreview { .changes = allNew(plan), .isOfAzure = false };
    if (!changes)
        co_return changes.error();
    co_return ui::NewMachinePreview { .changes = *changes };
}

provisioning::NewMachineServices NewMachineController::services(Session &session, Workspace &workspace) const
{
    return { .setup = m_setups.services(session, workspace),
             .groups = session.resourceGroups(),
             .deployments = session.deployments(),
             .catalogue = m_catalogue };
}

Task<Result<>> NewMachineController::saveScript(provisioning::NewMachinePlan plan, QString path,
                                                std::stop_token stop)
{
    const Result<> saved = co_await save(&provisioning::NewMachineRunner::script, std::move(plan),
                                         std::move(path), std::move(stop));
    co_return saved;
}

Task<Result<>> NewMachineController::saveCloudInit(provisioning::NewMachinePlan plan, QString path,
                                                   std::stop_token stop)
{
    const Result<> saved = co_await save(&provisioning::NewMachineRunner::cloudInit, std::move(plan),
                                         std::move(path), std::move(stop));
    co_return saved;
}

Task<Result<>> NewMachineController::save(Export what, provisioning::NewMachinePlan plan, QString path,
                                          std::stop_token stop)
{
    Session *session = m_world.session(); // of now: while the store is opened somebody may sign out
    Workspace &workspace = m_world.workspace();
    if (!session)
        co_return signedOut();
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    Unseen progress;
    provisioning::NewMachineRunner runner(services(*session, workspace));
    const Result<Secret> made = co_await (runner.*what)(std::move(plan), progress, std::move(stop));
    if (!made)
        co_return made.error();
    emit worldTouched(); // certificates more
    emit runsChanged(); // and a set-up that waits
    co_return made->reveal(
        [&path](QByteArrayView text) { return writePrivateFile(path, text.toByteArray()); });
}

NewMachineRun *NewMachineController::add(const provisioning::NewMachinePlan &plan,
                                         const QList<provisioning::NewMachineStepProgress> &steps)
{
    Session &session = *m_world.session();
    Workspace &workspace = m_world.workspace();
    auto *run = new NewMachineRun(
        plan, [this, &session, &workspace] { return services(m_world.successorOf(session), workspace); },
        [this](std::stop_token stop) { return m_keeper.open(std::move(stop)); }, steps, this);
    connect(run, &NewMachineRun::worldTouched, this, &NewMachineController::worldTouched);
    connect(run, &NewMachineRun::phaseChanged, this, &NewMachineController::runsChanged);
    m_runs.append(run);
    emit runsChanged();
    return run;
}

ui::NewMachineRun *NewMachineController::start(const provisioning::NewMachinePlan &plan)
{
    if (!m_world.session())
        return nullptr;
    NewMachineRun *run = add(plan, {});
    run->retry();
    return run;
}

QList<ui::NewMachineRun *> NewMachineController::runs() const
{
    return { m_runs.cbegin(), m_runs.cend() };
}

QList<provisioning::InterruptedNewMachine> NewMachineController::interrupted() const
{
    QSet<provisioning::NewMachineId> known;
    for (const NewMachineRun *run : m_runs)
        known.insert(run->plan().id);
    return provisioning::NewMachineStore(m_world.workspace().folder).interrupted(known);
}

NewMachineRun *NewMachineController::loadInterrupted(const provisioning::NewMachineId &id)
{
    const Result<provisioning::NewMachineRecord> record =
        provisioning::NewMachineStore(m_world.workspace().folder).load(id);
    return record && m_world.session() ? add(record->plan, record->steps) : nullptr;
}

ui::NewMachineRun *NewMachineController::resume(const provisioning::NewMachineId &id)
{
    NewMachineRun *run = loadInterrupted(id);
    if (run)
        run->retry();
    return run;
}

ui::NewMachineRun *NewMachineController::undoInterrupted(const provisioning::NewMachineId &id)
{
    NewMachineRun *run = loadInterrupted(id);
    if (run)
        run->undo();
    return run;
}

} // namespace slipway::app
